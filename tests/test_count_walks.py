"""Any walk of transfers, counts and hand-overs keeps the centre whole: nothing twice, nothing lost on the road, one custodian for each piece and tool."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from backoffice.errors import Refused
from backoffice.models import Arrival, CountLine, Stock, StockCount, Tool, ToolCustody, ToolIncident, Transfer, Warehouse
from tests.any_walk import AnyWalk, walk

PIECES = st.sampled_from([1000, 2000, 3000, 500, 0])
PLACE = st.integers(0, 99)


class Branches(AnyWalk):
    """Keepers of two branches who send, count and hand over whatever comes to their mind; what cannot be done is refused in words."""

    def furnish(self) -> None:
        self.belt = self.desk.do("item.add_item", code="BLT", name="Belt").record_id
        self.board = self.desk.do("item.add_item", code="PCB", name="Board", serial_tracked=True).record_id
        for branch in (1, 2):
            there = replace(self.desk, branch=branch)
            there.do("goods_in.receive", goods=[{"item": self.belt, "quantity": 9000, "unit_price": 331}, {
                "item": self.board, "quantity": 3000, "unit_price": 997, "serials": " ".join(f"S{branch}{at}" for at in range(3))}])
            there.do("tool.add_tool", number=f"FA-{branch}", name="Meter")
        self.tools = 2

    def tried_at(self, branch: int, step: str, record_id: Any = None, by: str = "Administrator", **inputs: Any) -> None:
        with suppress(Refused):
            replace(self.desk, branch=branch).do(step, record_id, by=by, **inputs)

    def goods(self, warehouse: int | None, belts: int, boards: int, **more: Any) -> list[dict[str, Any]]:
        """Belts, and some of the boards that lie in a warehouse."""
        there = [serial for (serial,) in self.desk.rows("SELECT serial FROM stock_serial WHERE item_id = ? AND warehouse_id = ? ORDER BY serial", self.board,
                                                        warehouse or 0)]
        serials = " ".join(serial for at, serial in enumerate(there) if boards >> at & 1)
        return [{"item": self.belt, "quantity": belts, **more}, {"item": self.board, "quantity": 0, "serials": serials}]

    def store(self, branch: int) -> int:
        return int(self.desk.all(Warehouse, branch_id=branch, kind="parts")[0].id)

    @rule(to=st.integers(1, 2), belts=st.sampled_from([1000, 2000, 5000]), asks=st.booleans())
    def ask(self, to: int, belts: int, asks: bool) -> None:
        wanted = [{"item": self.belt, "quantity": belts}, {"item": self.board}]
        if asks:
            self.tried_at(to, "arrival.ask_branch", from_branch=3 - to, goods=wanted)
        else:
            self.tried_at(3 - to, "transfer.plan_transfer", to_branch=to, goods=wanted)

    @rule(to=st.integers(1, 2), belts=st.sampled_from([0, 1000, 2000]), boards=st.integers(0, 1), rejected=st.sampled_from([0, 1000]))
    def arrives_in_part(self, to: int, belts: int, boards: int, rejected: int) -> None:
        """A transfer of which something stays on the road."""
        self.ask(to, 3000, True)
        transfer = self.desk.one(Transfer)
        self.tried_at(3 - to, "transfer.send", transfer.id, goods=self.goods(self.store(3 - to), 3000, 1))
        road = self.desk.one(Transfer, transfer.id).transit_id
        self.tried_at(to, "arrival.count_in", self.desk.one(Arrival).id, goods=self.goods(road, belts, boards, rejected=rejected, reason="Wet"))

    @rule(place=PLACE, belts=PIECES, boards=st.integers(0, 63), step=st.sampled_from(["send", "send", "send", "take_back", "write_off", "call_off"]))
    def at_the_sender(self, place: int, belts: int, boards: int, step: str) -> None:
        transfer = self.one(Transfer, place)
        if transfer is not None:
            told = {"reason": "So it is"} if step in ("write_off", "call_off") else {
                "goods": self.goods(transfer.transit_id or self.store(transfer.branch_id), belts, boards)}
            who = "Manager" if step == "write_off" and transfer.branch_id == 1 else "Administrator"
            self.tried_at(transfer.branch_id, f"transfer.{step}", transfer.id, by=who, **told)

    @rule(place=PLACE, belts=PIECES, boards=st.integers(0, 63), rejected=st.sampled_from([0, 0, 1000]), all_of_it=st.booleans(),
          step=st.sampled_from(["count_in", "count_in", "find_later"]))
    def at_the_receiver(self, place: int, belts: int, boards: int, rejected: int, all_of_it: bool, step: str) -> None:
        arrival = self.one(Arrival, place)
        if arrival is None:
            return
        road = self.desk.one(Transfer, arrival.transfer_id).transit_id
        if step == "count_in" and all_of_it:
            self.tried_at(arrival.branch_id, "arrival.count_in", arrival.id, all_as_sent=True)
        elif step == "count_in":
            self.tried_at(arrival.branch_id, "arrival.count_in", arrival.id, goods=self.goods(road, belts, boards, rejected=rejected, reason="Wet"))
        else:
            self.tried_at(arrival.branch_id, "arrival.find_later", arrival.id, goods=self.goods(road, belts, boards))

    @rule(branch=st.integers(1, 2), blind=st.booleans())
    def begin_count(self, branch: int, blind: bool) -> None:
        self.tried_at(branch, "stock_count.begin_count", warehouse=self.store(branch), blind=blind)

    @rule(place=PLACE, belts=st.integers(-1, 1), boards=st.integers(0, 63), who=st.sampled_from(["Warehouse keeper", "Supervisor"]))
    def count(self, place: int, belts: int, boards: int, who: str) -> None:
        count = self.one(StockCount, place)
        if count is not None and count.branch_id == 1:
            there = sum(row.quantity for row in self.desk.all(Stock, warehouse_id=count.warehouse_id, item_id=self.belt))
            step = "count_again" if count.state == "recount" else "enter_counts"
            again = {line.item_id for line in self.desk.all(CountLine, count_id=count.id) if line.again or step == "enter_counts"}
            goods = [each for each in self.goods(count.warehouse_id, max(there + belts * 1000, 0), boards) if each["item"] in again]
            self.tried_at(1, f"stock_count.{step}", count.id, by=who, goods=goods)
            self.tried_at(1, "stock_count.finish", count.id, by=who, rest_is_zero=True)

    @rule(place=PLACE, step=st.sampled_from(["approve", "approve", "send_back", "call_off"]))
    def decide(self, place: int, step: str) -> None:
        count = self.one(StockCount, place)
        if count is not None:
            self.tried_at(count.branch_id, f"stock_count.{step}", count.id, reason="So it is",
                          by="Manager" if count.branch_id == 1 and step != "call_off" else "Administrator")

    @rule(pieces=PIECES, place=PLACE, to=PLACE)
    def move(self, pieces: int, place: int, to: int) -> None:
        row, there = self.one(Stock, place), self.one(Warehouse, to)
        if row is not None and row.item_id == self.belt:
            self.tried_at(row.branch_id, "stock.move", row.id, to=there.id, quantity=pieces)

    @rule(place=PLACE, who=st.integers(0, 2), step=st.sampled_from(["hand_out", "hand_over", "take_back", "send_to_repair", "repaired", "found"]),
          signed=st.booleans())
    def with_a_tool(self, place: int, who: int, step: str, signed: bool) -> None:
        tool = self.one(Tool, place)
        told = {"custodian": self.desk.house.technicians[who], "signed_card": signed} if step in ("hand_out", "hand_over") else {}
        self.tried_at(tool.branch_id, f"tool.{step}", tool.id, **told)

    @rule(place=PLACE, step=st.sampled_from(["accept", "decline"]))
    def confirm(self, place: int, step: str) -> None:
        custody = self.one(ToolCustody, place)
        if custody is not None:
            self.tried_at(custody.branch_id, f"tool_custody.{step}", custody.id, **({"signed_card": True} if step == "accept" else {}))

    @rule(place=PLACE, kind=st.sampled_from(["lost", "damaged"]), amount=st.sampled_from([0, 500]))
    def lose(self, place: int, kind: str, amount: int) -> None:
        tool = self.one(Tool, place)
        self.tried_at(tool.branch_id, "tool_incident.report_incident", tool=tool.id, kind=kind, what_happened="So it was")
        report = self.one(ToolIncident, place)
        if report is not None:
            self.tried_at(report.branch_id, "tool_incident.assess", report.id, finding="So it is", compensation=amount)
            self.tried_at(report.branch_id, "tool_incident.approve", report.id, by="Manager" if report.branch_id == 1 else "Administrator")


@pytest.mark.of_a_file
def test_any_walk_between_branches_keeps_them_whole(template, tmp_path_factory):
    walk(Branches, template, tmp_path_factory.mktemp("branches"), examples=6, steps=30)


@pytest.mark.of_a_file
def test_goods_that_go_to_and_fro_forty_times_are_never_in_two_places(template, tmp_path):
    """So many that a piece goes to and fro many times; in the end the ledger still knows where each is."""
    walk = type("Walk", (Branches,), {"template": template, "folder": tmp_path})()
    walk.begin()
    for at in range(40):
        walk.ask(1 + at % 2, 1000, at % 3 == 0)
        walk.at_the_sender(at, 1000, 1, "send")
        walk.at_the_receiver(at, 500, 1, 0, at % 4 != 0, "count_in")
        walk.at_the_receiver(at, 500, 1, 0, False, "find_later")
    states = [each.state.value for each in walk.desk.all(Transfer)]
    moved = [row[0] for row in walk.desk.rows("SELECT count(*) FROM stock_movement WHERE serial <> '' GROUP BY serial ORDER BY serial")]
    walk.teardown()
    assert set(states) == {"closed"}
    assert len(states) == 40
    assert max(moved) > 20
