"""Any walk through the warehouse keeps it whole: balances are their movements, pieces are in one place, used and returned make up issued."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import Desk
from hypothesis import strategies as st
from hypothesis.stateful import rule

from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.founding import open_centre
from backoffice.models import JobPart, Stock, StockMovement, Warehouse
from tests.any_walk import AnyWalk, walk

PIECES = st.sampled_from([1000, 1000, 2000, 3000, 500, 1])


class Keepers(AnyWalk):
    """Keepers and technicians who do anything at all; what cannot be done is refused in words."""

    def furnish(self) -> None:
        self.belt = self.desk.do("item.add_item", code="BLT", name="Belt").record_id
        self.board = self.desk.do("item.add_item", code="PCB", name="Board", serial_tracked=True).record_id
        self.cards = [self.desk.repair(self.desk.entries(self.desk.taken_in())[0], until="start_work") for _ in range(2)]
        self.count = 0

    @rule(pieces=PIECES, price=st.integers(0, 997), boards=st.integers(0, 2))
    def receive(self, pieces: int, price: int, boards: int) -> None:
        serials = [f"S{self.count + at}" for at in range(boards)]
        self.count += boards
        more = [{"item": self.board, "quantity": boards * 1000, "unit_price": price, "serials": " ".join(serials)}] if boards else []
        self.tried("goods_in.receive", goods=[{"item": self.belt, "quantity": pieces, "unit_price": price}, *more])

    @rule(card=st.integers(0, 1), pieces=PIECES, board=st.booleans())
    def ask(self, card: int, pieces: int, board: bool) -> None:
        self.tried("repair_card.ask_part", self.cards[card], item=self.board if board else self.belt, quantity=pieces)

    @rule(place=st.integers(0, 99), pieces=st.sampled_from([0, 0, 0, 500, 1000]), who=st.integers(0, 2), serial=st.integers(0, 5))
    def issue(self, place: int, pieces: int, who: int, serial: int) -> None:
        part = self.one(JobPart, place)
        if part is not None:
            self.tried("job_part.issue", part.id, technician=self.desk.house.technicians[who], quantity=pieces,
                       serial=f"S{serial}" if part.item_id == self.board else "")

    @rule(place=st.integers(0, 99), step=st.sampled_from(["use", "give_back", "call_off", "reserve"]), pieces=st.sampled_from([0, 0, 500, 1000]))
    def go_on(self, place: int, step: str, pieces: int) -> None:
        part = self.one(JobPart, place)
        if part is not None:
            self.tried(f"job_part.{step}", part.id, **({"quantity": pieces} if step in ("use", "give_back") else {}))

    @rule(place=st.integers(0, 99), other=st.integers(0, 99))
    def hand_over(self, place: int, other: int) -> None:
        if self.desk.all(JobPart):
            self.tried("job_part.hand_over", self.one(JobPart, place).id, to=self.one(JobPart, other).id, reason="Emergency")

    @rule(place=st.integers(0, 99), to=st.integers(0, 99), pieces=PIECES, serial=st.integers(0, 5))
    def move(self, place: int, to: int, pieces: int, serial: int) -> None:
        row = self.one(Stock, place)
        if row is not None:
            self.tried("stock.move", row.id, to=self.one(Warehouse, to).id, quantity=pieces, serials=f"S{serial}" if row.item_id == self.board else "")

    @rule(place=st.integers(0, 99))
    def reverse(self, place: int) -> None:
        movement = self.one(StockMovement, place)
        if movement is not None:
            self.tried("stock_movement.reverse", movement.id, reason="Wrong")


@pytest.mark.of_a_file
def test_any_walk_keeps_the_warehouse_whole(template, tmp_path_factory):
    walk(Keepers, template, tmp_path_factory.mktemp("stock"), examples=4, steps=25)


@pytest.mark.of_a_file
def test_the_walks_do_go_somewhere(template, tmp_path):
    walk = type("Walk", (Keepers,), {"template": template, "folder": tmp_path})()
    walk.begin()
    walk.receive(3000, 101, 2)
    for card, board in ((0, False), (1, True)):
        walk.ask(card, 1000, board)
    walk.issue(0, 0, 0, 0)
    walk.issue(1, 0, 1, 1)
    walk.go_on(0, "use", 500)
    walk.go_on(0, "give_back", 0)
    walk.go_on(1, "use", 0)
    states = [part.state.value for part in walk.desk.all(JobPart)]
    walk.teardown()
    assert states == ["settled", "settled"]


@pytest.mark.both_engines
@pytest.mark.parametrize("pieces", [1, 3])
def test_the_last_pieces_are_given_once_however_many_desks_reach_for_them(desk: Desk, pieces: int):
    belt = desk.do("item.add_item", code="BLT", name="Belt").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": pieces * 1000}])
    shelf = desk.one(Stock, item_id=belt).id
    other = desk.do("warehouse.add_warehouse", code="Q", name="Aside", kind="quarantine").record_id

    def take(_: int) -> bool:
        centre = open_centre(desk.centre.address)
        try:
            centre.perform("stock.move", shelf, None, {"to": other, "quantity": 1000}, actor=desk.actor("Warehouse keeper"), at=desk.now)
        except Refused:
            return False
        finally:
            centre.close()
        return True

    with ThreadPoolExecutor(6) as desks:
        taken = list(desks.map(take, range(6)))
    assert sum(taken) == pieces
    assert [row.quantity for row in desk.all(Stock, item_id=belt)] == [0, pieces * 1000]
    assert list(problems(desk.centre)) == []


@pytest.mark.both_engines
def test_a_part_that_is_missing_puts_the_job_on_waiting_and_goods_in_puts_it_back_on_the_board(desk: Desk):
    from backoffice.models import GoodsIn, RepairCard
    belt = desk.do("item.add_item", code="BLT", name="Belt").record_id
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=belt)
    waiting = desk.one(RepairCard, card)
    assert (waiting.state, waiting.waiting_for, waiting.waiting_note) == ("waiting", "part", "BLT Belt")
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 1000}], supplier=desk.do("supplier.add_supplier", name="Donghai").record_id)
    back = desk.one(RepairCard, card)
    assert (back.state, back.waiting_for) == ("in work", None)
    assert desk.one(GoodsIn).announced == f"BLT: {back.number}, {back.technician_name}"


@pytest.mark.both_engines
def test_what_was_put_aside_can_go_to_an_emergency_and_both_jobs_know(desk: Desk):
    from backoffice.models import RepairCard
    belt = desk.do("item.add_item", code="BLT", name="Belt").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 1000}])
    cards = [desk.repair(desk.entries(desk.taken_in())[0], until="start_work") for _ in range(2)]
    for card in cards:
        desk.do("repair_card.ask_part", card, item=belt)
    first, second = desk.all(JobPart)
    desk.do("job_part.hand_over", first.id, to=second.id, reason="A clinic")
    first, second = desk.all(JobPart)
    assert (first.state, second.state) == ("waiting", "reserved")
    assert "A clinic" in first.note
    assert "A clinic" in second.note
    assert [desk.one(RepairCard, card).state.value for card in cards] == ["waiting", "in work"]
    assert "A clinic" in desk.one(RepairCard, cards[0]).waiting_note


@pytest.mark.both_engines
def test_a_substitute_is_given_only_when_a_test_approved_it_and_in_its_number(desk: Desk):
    board, newer = (desk.do("item.add_item", code=code, name="Board").record_id for code in ("PCB", "PCB-B"))
    desk.do("goods_in.receive", goods=[{"item": newer, "quantity": 4000, "unit_price": 250}])
    link = desk.do("substitute.propose_substitute", original=board, substitute=newer, factor=2000)
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=board)
    part = desk.one(JobPart).id
    with pytest.raises(Refused, match="not approved in place of"):
        desk.do("job_part.issue", part, substitute=newer)
    desk.do("substitute.approve", link, test_report="TR-0114")
    desk.do("job_part.issue", part, substitute=newer)
    desk.do("job_part.use", part)
    given = desk.one(JobPart, part)
    assert (given.issued, given.test_report, given.cost) == (2000, "TR-0114", 500)
    assert list(problems(desk.centre)) == []


@pytest.mark.both_engines
def test_a_bag_is_checked_only_when_it_agrees_with_the_ledger(desk: Desk):
    belt = desk.do("item.add_item", code="BLT", name="Belt").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 3000}])
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=belt, quantity=2000)
    desk.do("job_part.issue", desk.one(JobPart).id)
    bag = desk.one(Warehouse, kind="bag")
    assert desk.one(Stock, kind="parts", item_id=belt).in_bags == 2000
    with pytest.raises(Refused, match="BLT Belt: 2 ≠ 1"):
        desk.do("warehouse.check_bag", bag.id, counted=[{"item": belt, "quantity": 1000}])
    with pytest.raises(Refused, match="Nothing of"):
        desk.do("stock.move", desk.one(Stock, kind="bag").id, to=bag.home_id, quantity=1000)
    desk.do("warehouse.check_bag", bag.id, counted=[{"item": belt, "quantity": 2000}])
    assert desk.one(Warehouse, bag.id).checked_at is not None


@pytest.mark.both_engines
def test_an_old_part_enters_the_stock_for_nothing_and_never_what_the_customer_wants(desk: Desk):
    from backoffice.models import OldPart
    belt = desk.do("item.add_item", code="BLT", name="Belt").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 2000, "unit_price": 900}])
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    for wish in ("store", "customer"):
        desk.do("repair_card.ask_part", card, item=belt, old_part=wish)
        part = desk.one(JobPart).id
        desk.do("job_part.issue", part)
        desk.do("job_part.use", part)
        desk.do("old_part.take_in", desk.one(OldPart).id)
    ours, theirs = desk.all(OldPart)
    desk.do("old_part.appraise", ours.id, fate="usable")
    with pytest.raises(Refused, match="customer wants"):
        desk.do("old_part.appraise", theirs.id, fate="usable")
    desk.do("old_part.give_to_customer", theirs.id, signed_by="王小明")
    assert [(row.quantity, row.value) for row in desk.all(Stock, kind="old")] == [(1000, 0)]
    assert list(problems(desk.centre)) == []


@pytest.mark.both_engines
def test_goods_do_not_leave_while_their_parts_are_still_with_the_technician(desk: Desk):
    belt = desk.do("item.add_item", code="BLT", name="Belt").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 1000}])
    entry = desk.entries(desk.taken_in())[0]
    card = desk.repair(entry, until="start_work")
    desk.do("repair_card.ask_part", card, item=belt)
    desk.do("job_part.issue", desk.one(JobPart).id)
    points = {each.key: each.blocks for each in desk.centre.conditions("goods_entry.return_goods", entry, desk.actor())}
    assert points["parts_settled"]
    desk.do("job_part.give_back", desk.one(JobPart).id)
    points = {each.key: each.blocks for each in desk.centre.conditions("goods_entry.return_goods", entry, desk.actor())}
    assert not points["parts_settled"]
