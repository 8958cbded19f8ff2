"""Transfers, counts and tools of the demo centre: what goes from branch to branch, what a count finds, who has which tool."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from backoffice.demo.desks import Desk, Moves
from backoffice.demo.warehouse import LANGUAGES
from backoffice.models import Arrival, StockCount, Tool, Transfer
from backoffice.models.warehouse.counts import CountLine
from backoffice.models.warehouse.stock import Stock
from backoffice.paths import RESOURCES

BINS = "A"
"""How the bins begin that are counted."""


def book() -> dict[str, Any]:
    """The tools of each branch of the demo centre, and what is written down about them."""
    return tomllib.loads((RESOURCES / "presets" / "tools.toml").read_text("utf-8"))


def words(desk: Desk) -> dict[str, str]:
    """What is written down at a branch, in its language."""
    told: dict[str, str] = book()["words"][desk.told["language"]]
    return told


def enter_tools(desk: Desk, at: datetime) -> None:
    """The register of tools before the first day; most of them are in somebody's custody already."""
    language, currency, code = desk.told["language"], desk.told["currency"], desk.told["code"]
    for place, told in enumerate(book()["tool"]):
        due: dict[str, Any] = {"calibration_due": at.date() + timedelta(days=told["calibrate"])} if "calibrate" in told else {}
        made = desk.do("keeper", "tool.add_tool", at=at, number=f"FA-{code}-{place + 1:04}", name=told["names"][LANGUAGES.index(language)], kind=told["kind"],
                       maker=told["maker"], serial=f"{code}{place + 1:02}{told['value'][currency] % 9973:04}", valuable=told.get("valuable", False),
                       book_value=told["value"][currency], bought_on=at.date() - timedelta(days=400 + 90 * place), place=f"T-{place + 1:02}", **due)
        if place < 5:
            desk.do("keeper", "tool.hand_out", made.record_id, at=at, custodian=desk.technicians[place % len(desk.technicians)], signed_card=place != 4)


def free_parts(desk: Desk, many: int) -> list[tuple[int, int]]:
    """Parts of the shelf of which enough is free to send some away, with what lies there; none by serial number."""
    with desk.centre.reading() as session:
        rows = session.scalars(select(Stock).where(Stock.branch_id == desk.branch_id, Stock.kind == "parts").order_by(Stock.item_code)).unique()
        return [(row.item_id, row.quantity) for row in rows if row.quantity - row.reserved >= many and not row.item.serial_tracked]


def shelf(desk: Desk) -> int:
    """The main store of a branch."""
    with desk.centre.reading() as session:
        return int(session.scalars(select(Stock.warehouse_id).where(Stock.branch_id == desk.branch_id, Stock.kind == "parts")).first() or 0)


def life_of_a_transfer(here: Desk, there: Desk, day: date, arrives: str) -> Moves:
    """One branch asks another for parts; they are sent the same day, and two days later counted in, as far as they `arrive`."""
    asked = there.at(day, 9.5)
    found: dict[str, Any] = {}

    def ask() -> None:
        parts = free_parts(here, 2000)[:2]
        if parts:
            there.do("keeper", "arrival.ask_branch", at=asked, from_branch=here.branch_id, goods=[{"item": item, "quantity": 2000} for item, _many in parts])
            found.update(parts=parts, transfer=here.ids(Transfer)[-1], arrival=there.ids(Arrival)[-1])

    yield asked, ask
    sent = max(asked + timedelta(hours=2), here.at(day, 11.0))

    def send() -> None:
        free = dict(free_parts(here, 2000))
        goods = [{"item": item, "quantity": 2000} for item, _many in found.get("parts", ()) if item in free]
        if goods:
            here.do("keeper", "transfer.send", found["transfer"], at=sent, goods=goods, carrier=words(here)["carrier"])
            found["sent"] = goods

    yield sent, send
    counted = there.at(day + timedelta(days=2), 10.0)

    def count_in() -> None:
        if "sent" in found and arrives == "all":
            there.do("keeper", "arrival.count_in", found["arrival"], at=counted, all_as_sent=True)
        elif "sent" in found and arrives == "some":
            there.do("keeper", "arrival.count_in", found["arrival"], at=counted, goods=[
                {"item": each["item"], "quantity": 1000 if place == 0 else each["quantity"]} for place, each in enumerate(found["sent"])])

    if arrives:
        yield counted, count_in


def life_of_counts(desk: Desk, day: date) -> Moves:
    """A count of some bins in which a piece is missing, counted again by the supervisor and approved by the accountant; the next one has just begun."""
    begun = desk.at(day, 17.0)
    yield begun, lambda: count_and_post(desk, begun)
    blind = desk.at(day + timedelta(days=2), 17.2)
    yield blind, lambda: desk.do("keeper", "stock_count.begin_count", at=blind, warehouse=shelf(desk), bins="B", blind=True) if due_in(desk, "B") else None


def due_in(desk: Desk, bins: str) -> bool:
    """Whether something lies in bins that begin so."""
    with desk.centre.reading() as session:
        return session.scalars(select(Stock.id).where(
            Stock.branch_id == desk.branch_id, Stock.kind == "parts", Stock.bin.startswith(bins), Stock.quantity > 0)).first() is not None


def count_and_post(desk: Desk, at: datetime, do: Callable[..., Any] | None = None) -> None:
    """A whole count, by a keeper, a supervisor and an accountant; `do` says who does what where the words of a day are told."""
    act = do or (lambda who, step, key=None, minutes=0, **told: desk.do(who, step, key, at=at + timedelta(minutes=minutes), **told))
    act("keeper", "stock_count.begin_count", minutes=0, warehouse=shelf(desk), bins=BINS)
    count = desk.ids(StockCount)[-1]
    free = dict(free_parts(desk, 1000))
    with desk.centre.reading() as session:
        found_there = session.scalars(select(CountLine).where(CountLine.count_id == count)).unique()
        lines = [(line.item_id, line.expected, line.item.serial_tracked) for line in found_there]
    missing = next((item for item, pieces, _tracked in lines if item in free and pieces >= 1000), 0)
    found = [{"item": item, "quantity": pieces - (1000 if item == missing else 0), **({"serials": serials_of(desk, item)} if tracked else {})}
             for item, pieces, tracked in lines]
    act("keeper", "stock_count.enter_counts", count, minutes=25, goods=found)
    act("keeper", "stock_count.finish", count, minutes=27)
    if missing:
        act("supervisor", "stock_count.count_again", count, minutes=35, goods=[each for each in found if each["item"] == missing])
        act("accountant", "stock_count.approve", count, minutes=45, reason=words(desk)["missing"])


def serials_of(desk: Desk, item: int) -> str:
    """The serial numbers on the shelf, as somebody scans them."""
    from backoffice.models.warehouse.ledger import serials_in_place
    with desk.centre.reading() as session:
        return " ".join(serials_in_place(session, shelf(desk), item))


def a_tool(desk: Desk) -> int:
    """A tool that lies in the store."""
    return int(desk.ids(Tool, branch_id=desk.branch_id, state="in store")[-1])



def leave_open(desk: Desk, other: Desk, at: datetime) -> None:
    """A transfer at each end, a count, a tool and a report before each of the steps that can come next."""
    _on_the_road(desk, other, at)
    _being_counted(desk, at)
    person, keeper = desk.technicians[0], "keeper"
    for place, until in enumerate(("in store", "in custody", "offered", "in repair", "lost", "reported", "assessed")):
        tool = desk.do(keeper, "tool.add_tool", at=at, number=f"FA-{desk.told['code']}-{place + 101:04}", name=book()["tool"][place]["names"][
            LANGUAGES.index(desk.told["language"])], book_value=50000).record_id
        if until == "in repair":
            desk.do(keeper, "tool.send_to_repair", tool, at=at)
        elif until != "in store":
            desk.do(keeper, "tool.hand_out", tool, at=at, custodian=person, signed_card=until != "offered")
        if until in ("lost", "reported", "assessed"):
            report = desk.do(keeper, "tool_incident.report_incident", at=at, tool=tool, kind="lost", what_happened=words(desk)["happened"]).record_id
            if until == "assessed":
                desk.do("chief", "tool_incident.assess", report, at=at, finding=words(desk)["finding"], compensation=20000)


def _on_the_road(desk: Desk, other: Desk, at: datetime) -> None:
    """Transfers to and from another branch, each left at another station."""
    for here, there in ((desk, other), (other, desk)):
        for until in ("asked", "sent", "differs"):
            parts = free_parts(here, 2000)[:2]
            if not parts:
                continue
            goods = [{"item": item, "quantity": 2000} for item, _many in parts]
            arrival = there.do("keeper", "arrival.ask_branch", at=at, from_branch=here.branch_id, goods=goods).record_id
            if until != "asked":
                here.do("keeper", "transfer.send", here.ids(Transfer, branch_id=here.branch_id)[-1], at=at, goods=goods, carrier=words(here)["carrier"])
            if until == "differs":
                there.do("keeper", "arrival.count_in", arrival, at=at, goods=[{**each, "quantity": 1000} for each in goods])


def _being_counted(desk: Desk, at: datetime) -> None:
    """Counts of single parts: begun, to be counted again, to be approved."""
    for until, (item, pieces) in zip(("open", "recount", "counted"), free_parts(desk, 1000), strict=False):
        count = desk.do("keeper", "stock_count.begin_count", at=at, warehouse=shelf(desk), parts=[{"item": item}]).record_id
        if until != "open":
            desk.do("keeper", "stock_count.enter_counts", count, at=at, goods=[{"item": item, "quantity": pieces - 1000}])
            desk.do("keeper", "stock_count.finish", count, at=at)
        if until == "counted":
            desk.do("supervisor", "stock_count.count_again", count, at=at, goods=[{"item": item, "quantity": pieces - 1000}])
