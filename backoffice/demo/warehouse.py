"""The warehouse of the demo centre: its parts, what lies in each branch, and how a job asks, waits, uses and gives back."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from backoffice.database import Centre, Outcome
from backoffice.demo.desks import Desk
from backoffice.demo.purchasing import purchase_of
from backoffice.models import Item, JobPart, OldPart, PurchaseOrder, Stock, Substitute, Supplier, Warehouse
from backoffice.models.warehouse.stock import StockSerial
from backoffice.paths import RESOURCES

Do = Callable[..., Outcome]
LANGUAGES = ("en", "zh", "es")


def parts() -> list[dict[str, Any]]:
    """What the demo centre keeps."""
    told: list[dict[str, Any]] = tomllib.loads((RESOURCES / "presets" / "parts.toml").read_text("utf-8"))["part"]
    return told


def enter_parts(do: Do, models: dict[str, int], supplier: int) -> None:
    """The catalogue, the same for all branches, with a substitute that passed its test."""
    made: dict[str, int] = {}
    for told in parts():
        name, name_zh, name_es = told["names"]
        made[told["code"]] = do("item.add_item", None, None, {
            "code": told["code"], "name": name, "name_zh": name_zh, "name_es": name_es, "barcodes": told["barcode"], "component_group": told["group"][0],
            "supplier": supplier, "lead_days": 9, "serial_tracked": told.get("serials", False), "wearing": told.get("wearing", False)}).record_id
        do("item.set_models", made[told["code"]], None, {"models": [{"model": models[told["fits"]]}]})
    for told in parts():
        if "superseded_by" in told:
            do("item.supersede", made[told["code"]], None, {"successor": made[told["superseded_by"]]})


def approve_substitutes(centre: Centre, do: Do) -> None:
    """What was proposed has passed its test."""
    with centre.reading() as session:
        proposed = list(session.scalars(select(Substitute.id).where(Substitute.state == "proposed")))
    for place, link in enumerate(proposed):
        do("substitute.approve", link, None, {"test_report": f"TR-{114 + place:04}"})


class Store:
    """The store of one branch, with its keeper."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        with desk.centre.reading() as session:
            self.items: dict[str, int] = {code: key for key, code in session.execute(select(Item.id, Item.code))}

    def fill(self, at: datetime) -> None:
        """What lies there before the first day, with prices in the money of the branch, and what is to be kept."""
        currency, do = self.desk.told["currency"], self.desk.do
        came = [{"item": self.items[told["code"]], "quantity": told["stock"] * 1000, "unit_price": told["cost"][currency],
                 "serials": " ".join(f"8B-{at:%y%m}{self.desk.branch_id}-{place:03}" for place in range(told["stock"])) if told.get("serials") else ""}
                for told in parts() if told["stock"]]
        do("keeper", "goods_in.receive", at=at, goods=came, supplier=self.desk.ids(Supplier, name="Harbour Spares")[0], supplier_note=f"HS-{at:%y%m%d}")
        store = self.desk.ids(Warehouse, branch_id=self.desk.branch_id)[0]
        for told in parts():
            item, (least, most) = self.items[told["code"]], told["keep"]
            do("keeper", "item.set_prices", item, at=at, market=told["price"][currency] * 11 // 10, company=told["price"][currency],
               cost=told["cost"][currency])
            do("keeper", "item.keep", item, at=at, warehouse=store, minimum=least * 1000, maximum=most * 1000, bin=told["bin"])

    def fitting(self, model: str, *, there: bool) -> str:
        """The code of a part that fits a model and is in stock, or of one that is not kept in stock."""
        fits = [told for told in parts() if told["fits"] == model and bool(told["stock"]) == there and not told.get("serials")]
        others = [told for told in parts() if bool(told["stock"]) == there and not told.get("serials")]
        return str((fits or others)[0]["code"])

    def wanted(self, call: int) -> int:
        """The newest part that a job asked for."""
        return int(self.desk.ids(JobPart, call_id=call)[-1])

    def waits(self, part: int) -> bool:
        return self._state(part) == "waiting"

    def _state(self, part: int) -> str:
        with self.desk.centre.reading() as session:
            return str(session.get_one(JobPart, part).state)

    def waited_for(self, part: int) -> list[dict[str, Any]]:
        """What has to come in so that nobody waits for this part any more."""
        with self.desk.centre.reading() as session:
            line = session.get_one(JobPart, part)
            many = session.scalar(select(func.sum(JobPart.asked)).where(
                JobPart.item_id == line.item_id, JobPart.branch_id == self.desk.branch_id, JobPart.state == "waiting"))
            cost = self.cost_of(line.item_code)
            return [{"item": line.item_id, "quantity": int(many or line.asked), "unit_price": cost}]

    def cost_of(self, code: str) -> int:
        """What a part costs us, in the money of the branch."""
        return int(next(told["cost"][self.desk.told["currency"]] for told in parts() if told["code"] == code))

    def free(self, code: str) -> int:
        """How many thousandths of a part are free on the shelf."""
        with self.desk.centre.reading() as session:
            row = session.scalars(select(Stock).where(Stock.item_id == self.items[code], Stock.branch_id == self.desk.branch_id, Stock.kind == "parts")).first()
            return row.quantity - row.reserved if row is not None else 0

    def give(self, part: int, technician: int, at: datetime) -> None:
        """The keeper gives a part out as soon as it is there, and restocks when the shelf is empty."""
        if self.waits(part) and not self._came_with_its_order(part, at):
            self.desk.do("keeper", "goods_in.receive", at=at, goods=self.waited_for(part), supplier=self.desk.ids(Supplier, name="Harbour Spares")[0],
                         supplier_note=f"HS-{at:%y%m%d}", beside_orders=True)
        self.desk.do("keeper", "job_part.issue", part, at=at, technician=technician)

    def buy(self, part: int, at: datetime) -> None:
        """A part that a job waits for is asked for, quoted by two suppliers, approved by two people, and ordered."""
        if self.waits(part) and self._order_of(part) is None:
            for who, step, record, inputs in purchase_of(self, part, at.date()):
                self.desk.do(who, step, record(self.desk) if record is not None else None, at=at, **inputs)

    def _order_of(self, part: int) -> int | None:
        """The order with which a part is to come, as far as it is not here yet."""
        with self.desk.centre.reading() as session:
            line = session.get_one(JobPart, part).order_line
            return line.order_id if line is not None and not line.order.state.final else None

    def _came_with_its_order(self, part: int, at: datetime) -> bool:
        order = self._order_of(part)
        if order is None:
            return False
        self.desk.do("keeper", "purchase_order.receive_order", order, at=at, goods=self.owed(order), supplier_note=f"DN-{at:%y%m%d}")
        return not self.waits(part)

    def owed(self, order: int) -> list[dict[str, Any]]:
        """What an order still brings."""
        with self.desk.centre.reading() as session:
            return [{"item": line.item_id, "quantity": line.still_open} for line in session.get_one(PurchaseOrder, order).lines if line.still_open]

    def a_serial(self, code: str) -> str:
        """The serial number of a piece on the shelf."""
        with self.desk.centre.reading() as session:
            shelf = select(Warehouse.id).where(Warehouse.branch_id == self.desk.branch_id, Warehouse.kind == "parts")
            return str(session.scalars(select(StockSerial.serial).where(
                StockSerial.item_id == self.items[code], StockSerial.warehouse_id.in_(shelf)).order_by(StockSerial.id)).first())

    def old_part(self, part: int) -> int:
        return int(self.desk.ids(OldPart, part_id=part)[-1])
