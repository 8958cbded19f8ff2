"""A centre in which every kind of record stands in each of its states at least once, made by the deeds that lead there."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from conftest import Desk

from backoffice.models import (
    Arrival,
    Call,
    CashReceipt,
    Charge,
    CountLine,
    ExpiryNotice,
    GoodsEntry,
    Invoice,
    Item,
    JobPart,
    Loan,
    OldPart,
    PurchaseOrder,
    ScrapRecord,
    Stock,
    StockMovement,
    Supplier,
    ToolCustody,
    Transfer,
    Warehouse,
)
from backoffice.models.base import BranchRecord, Record


def furnish(desk: Desk) -> None:
    """Plays everything that can become of a record."""
    _calls_on_their_way(desk)
    _goods_in_care(desk)
    _money(desk)
    _contracts(desk)
    _standing_data(desk)
    _warehouse(desk)
    _parts_on_jobs(desk)
    _loaners(desk)
    _purchasing(desk)
    _classes(desk)
    _on_the_road(desk)
    _counted(desk)
    _tools(desk)
    _attachments(desk)


def _calls_on_their_way(desk: Desk) -> None:
    do, house = desk.do, desk.house
    desk.call()
    do("call.assess", desk.call(), severity="2")
    triaged = desk.call(category="C", customer="en", unit=house.units["en"])
    do("call.assess", triaged, severity="3")
    do("call.dispatch", triaged, technician=house.technicians[1])
    desk.sent()
    for leaves in (False, True):
        there = desk.sent()
        do("call.arrive", there)
        if leaves:
            do("call.nobody_home", there, knocked_at=desk.now)
    do("call.nobody_home", desk.sent(), knocked_at=desk.now)
    do("call.cannot_do", desk.sent(), reason="No part")
    for step, inputs in (("nobody_home", {"knocked_at": desk.now}), ("cannot_do", {"reason": "No ladder"})):
        call = desk.sent()
        do(f"call.{step}", call, **inputs)
        do("call.carry_over", call)
    do("call.dispatch", call, technician=house.technicians[2])
    do("call.carry_over", desk.call(), reason="No time today")
    do("call.cancel", desk.call(), reason="Bought a new one")
    guided = desk.call(category="D")
    do("call.solve_remotely", guided, guidance="Hold the button for five seconds", customer_confirmed=True)
    do("call.sign_off", guided)
    desk.solved()
    desk.solved(signature="refused", signed_by="", refusal_reason="In a hurry")
    for call in (desk.solved(), desk.solved(signature="refused", signed_by="", refusal_reason="Not at home any more")):
        do("call.sign_off", call)
    do("call.file_away", call, filing_place="2026-03 / 04")


def _goods_in_care(desk: Desk) -> None:
    do = desk.do
    desk.taken_in(shelf="")
    desk.taken_in()
    for until in ("start_work", "log_time", "finish", "inspect"):
        card = desk.repair(desk.entries(desk.taken_in())[0], until=until)
        if until == "log_time":
            do("repair_card.use_part", card, description="Thermostat", code="T-1", unit_price=18500, old_part_to_customer=True)
    waiting = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    do("repair_card.wait", waiting, waiting_for="part")
    gone_on = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    do("repair_card.wait", gone_on, waiting_for="quote")
    do("repair_card.go_on", gone_on)
    do("repair_card.wait", desk.card(desk.entries(desk.taken_in(shelf=""))[0]), waiting_for="factory")
    do("goods_entry.put_on_shelf", desk.entries(desk.taken_in(shelf=""))[0], shelf="C-01")
    several = desk.taken_in({"description": "Fridge"}, {"description": "Remote"})
    first, _second = desk.entries(several)
    desk.repair(first)
    do("goods_receipt.recover", desk.receipt(several), entry=first)
    do("goods_entry.return_goods", first, signed_by="王小明")
    both = desk.taken_in({"description": "Fridge"}, {"description": "Remote"})
    for entry in desk.entries(both):
        desk.repair(entry)
    do("goods_receipt.recover", desk.receipt(both), entry=desk.entries(both)[1])
    do("goods_receipt.recover", desk.receipt(both))
    for pay in (0, 9000):
        back = desk.taken_in()
        desk.repair(desk.entries(back)[0], price_per_hour=pay)
        do("goods_receipt.recover", desk.receipt(back))
        do("goods_entry.return_goods", desk.entries(back)[0], signed_by="王小明")
    do("call.sign_off", back)
    lost = desk.taken_in()
    desk.repair(desk.entries(lost)[0])
    do("goods_receipt.declare_lost", desk.receipt(lost), declared_by="王小明", identity_shown="ID 310101", declaration_signed=True)
    do("goods_entry.return_goods", desk.entries(lost)[0], signed_by="王小明")
    ready = desk.taken_in()
    desk.repair(desk.entries(ready)[0])
    do("goods_receipt.recover", desk.receipt(ready))
    do("goods_entry.return_goods", desk.entries(desk.taken_in())[0], signed_by="王小明",
       passing={"receipt_recovered": "Known", "inspected_by_another": "Known"})


def _money(desk: Desk) -> None:
    do = desk.do
    accountant = desk.house.people["Accountant"]

    def charge(**inputs: Any) -> int:
        return int(desk.one(Charge, call_id=desk.solved(**inputs).record_id).id)

    charge()
    do("charge.collect", charge(), payer="王小明")
    do("cash_receipt.void", _receipt(desk, charge(collect_now=True)), reason="Wrong name")
    handed = charge(collect_now=True)
    do("cash_receipt.hand_over", _receipt(desk, handed), accepted_by=accountant)
    settled = charge(collect_now=True)
    do("cash_receipt.hand_over", _receipt(desk, settled), accepted_by=accountant)
    do("charge.issue_invoice", settled)
    do("charge.issue_invoice", charge(), payment_days=14)
    for amounts in ([3000], [8000], [3000, 5000]):
        billed = charge()
        do("charge.issue_invoice", billed)
        for amount in amounts:
            do("invoice.pay", desk.one(Charge, billed).invoice_id, amount=amount, method="transfer")


def _receipt(desk: Desk, charge: int) -> int:
    return int(desk.one(CashReceipt, charge_id=charge).id)


def _contracts(desk: Desk) -> None:
    do = desk.do

    def contract(ends_in: int, *steps: str) -> int:
        ends = desk.today + timedelta(days=ends_in)
        made = do("contract.add_contract", customer=desk.house.customers["zh"], starts_on=ends - timedelta(days=365), ends_on=ends, coverage="All parts",
                  price=96000, units=[{"unit": desk.house.units["zh"]}])
        if steps:
            do("contract.sign", made, signed_on=ends - timedelta(days=365))
        for step in steps[1:]:
            do(f"contract.{step}", made)
        return made.record_id

    def notice(of: int) -> int:
        return int(desk.one(ExpiryNotice, contract_id=of).id)

    contract(200)
    contract(200, "sign")
    contract(20, "sign")
    contract(-1, "sign")
    do("contract.terminate", contract(100, "sign"), reason="Sold the house")
    contract(-10, "sign", "expire")
    contract(-10, "sign", "notify", "expire")
    contract(20, "sign", "notify")
    contract(-3, "sign", "notify")
    do("contract.terminate", contract(20, "sign", "notify"), reason="Moved away")
    for sent in (False, True):
        for answer, inputs in (("decline", {"reason": "Too dear"}), ("no_answer", {}),
                               ("renew", {"ends_on": desk.today + timedelta(days=380), "price": 99000, "signed_on": desk.today})):
            told = notice(contract(20, "sign", "notify"))
            if sent:
                do("expiry_notice.send", told, channel="letter")
            do(f"expiry_notice.{answer}", told, **inputs)
    do("expiry_notice.send", notice(contract(20, "sign", "notify")), channel="e-mail")


def _standing_data(desk: Desk) -> None:
    do, house = desk.do, desk.house
    blocked = do("customer.add_customer", name="Blocked & Co", language="en", phone="0214455667", kind="organisation")
    do("customer.add_contact", blocked, contact_name="Li", contact_role="site manager", phone="0214455667")
    do("customer.block", blocked, reason="Does not pay")
    again = do("customer.add_customer", name="Again", language="es", phone="0214455668")
    do("customer.block", again, reason="Does not pay")
    do("customer.unblock", again)
    _somebody_erased(replace(desk, now=desk.now - timedelta(days=300)))
    do("branch.change", 1, invoice_years=0)
    do("staff.name_for", house.people["Supervisor"], branch=2)
    for steps in (["retire"], ["retire", "reuse"], ["scrap"], ["retire", "scrap"]):
        unit = do("unit.add_unit", customer=house.customers["en"], model=house.models["XQG-80"], sold_on=date(2020, 2, 29))
        for step in steps:
            do(f"unit.{step}", unit, **({"reason": "Burnt"} if step == "scrap" else {}))
    for steps in (["discontinue"], ["discontinue", "end_parts"]):
        model = do("product_model.add_model", code=f"OLD-{len(steps)}", name="Old model")
        for step in steps:
            do(f"product_model.{step}", model)
    for steps in (["go_away"], ["go_away", "come_back"], ["go_away", "leave"], ["leave"]):
        person = do("staff.add_staff", name=f"Person who does {' and '.join(steps)}", branch=1, role=house.roles["Receptionist"])
        if steps == ["go_away"]:
            do("staff.name_for", person, branch=2)
        for step in steps:
            do(f"staff.{step}", person)


def _warehouse(desk: Desk) -> None:
    """Parts of every kind, in every kind of warehouse, and the links between them."""
    do = desk.do
    belt = do("item.add_item", code="BLT-WX8", name="Drive belt 1270 J5", barcodes="6901234567892", wearing=True, component_group="Drive").record_id
    board = do("item.add_item", code="PCB-WX8", name="Control board", serial_tracked=True).record_id
    newer = do("item.add_item", code="PCB-WX8B", name="Control board B").record_id
    do("item.add_item", code="FUSE-5", name="Fuse 5 A")
    do("item.set_prices", belt, market=3000, company=2480, cost=1100)
    do("item.set_models", belt, models=[{"model": desk.house.models["XQG-80"]}])
    for code, steps in {"OLD-1": ("supersede",), "OLD-2": ("end",), "OLD-3": ("supersede", "end")}.items():
        made = do("item.add_item", code=code, name="Older part")
        for step in steps:
            do(f"item.{step}", made, **({"successor": newer} if step == "supersede" else {}))
    for steps in (["approve"], ["withdraw"], ["approve", "withdraw"]):
        link = do("substitute.propose_substitute", original=board, substitute=do("item.add_item", code=f"SUB-{'-'.join(steps)}", name="Like it").record_id)
        for step in steps:
            do(f"substitute.{step}", link, **({"test_report": "TR-0114"} if step == "approve" else {"reason": "Runs hot"}))
    donghai = do("supplier.add_supplier", name="Donghai").record_id
    do("item.set_part_numbers", belt, part_numbers=[{"supplier": donghai, "part_number": "DH-1270"}])
    do("goods_in.receive", supplier=donghai, supplier_note="DN-1", goods=[
        {"item": belt, "quantity": 60000, "unit_price": 1100}, {"item": board, "quantity": 5000, "unit_price": 9000, "serials": "B-1 B-2 B-3 B-4 B-5"},
        {"item": newer, "quantity": 9000, "unit_price": 9900}])
    for kind in ("quarantine", "old", "scrap", "loaners", "transit"):
        do("warehouse.add_warehouse", code=f"HP-{kind}", name=kind, kind=kind)
    do("warehouse.close", do("warehouse.add_warehouse", code="ATTIC", name="Attic", kind="parts"))
    do("item.keep", belt, warehouse=desk.one(Warehouse, kind="parts", state="open").id, minimum=4000, maximum=90000, bin="C-11-3")
    do("stock.move", desk.one(Stock, item_id=belt, kind="parts").id, to=desk.one(Warehouse, kind="quarantine").id, quantity=1000, reason="Wrong colour")
    do("stock_movement.reverse", desk.one(StockMovement, kind="moved").id, reason="It was the right one")


def _parts_on_jobs(desk: Desk) -> None:
    """Demands in each of their states, slips open and settled, and old parts that went every way."""
    do = desk.do
    belt, fuse = desk.one(Item, code="BLT-WX8").id, desk.one(Item, code="FUSE-5").id

    def asked(item: int = belt, quantity: int = 2000, **inputs: Any) -> int:
        card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
        do("repair_card.ask_part", card, item=item, quantity=quantity, **inputs)
        return int(desk.one(JobPart).id)

    asked()
    asked(fuse)
    do("job_part.call_off", asked(), reason="It was the plug")
    do("job_part.call_off", asked(fuse), reason="It was the plug")
    served, donghai = asked(fuse, 3000), desk.one(Supplier, name="Donghai").id
    do("goods_in.receive", supplier=donghai, goods=[{"item": fuse, "quantity": 5000, "unit_price": 50}])
    do("job_part.hand_over", served, to=_waiting(desk, asked, fuse), reason="A clinic")
    do("goods_in.receive", supplier=donghai, goods=[{"item": fuse, "quantity": 3000, "unit_price": 50}])
    for_the_shelf = asked(fuse, 9000)
    assert desk.one(JobPart, for_the_shelf).state == "waiting"
    quarantine, store = desk.one(Warehouse, kind="quarantine").id, desk.one(Warehouse, kind="parts", state="open").id
    do("goods_in.receive", supplier=donghai, goods=[{"item": fuse, "quantity": 20000, "unit_price": 50}], warehouse=quarantine)
    do("stock.move", desk.one(Stock, item_id=fuse, kind="quarantine").id, to=store, quantity=20000, reason="Tested, all right")
    technician = desk.house.technicians[0]
    do("issue_slip.issue_parts", technician=technician, parts=[{"part": asked()}, {"part": asked(), "quantity": 1000}])
    for fate in ("", "received", "usable", "scrap", "supplier", "customer", "customer at once"):
        part = asked(quantity=1000, old_part="customer" if "customer" in fate else "store")
        do("job_part.issue", part, technician=technician)
        do("job_part.use", part)
        old = desk.one(OldPart).id
        if fate and fate != "customer at once":
            do("old_part.take_in", old)
        if fate in ("usable", "scrap", "supplier"):
            do("old_part.appraise", old, fate=fate, appraisal="Looked at")
        if "customer" in fate:
            do("old_part.give_to_customer", old, signed_by="王小明")
    for faulty in (False, True):
        part = asked()
        do("job_part.issue", part, technician=technician)
        do("job_part.use", part, quantity=1000, old_part="none")
        do("return_slip.take_parts_back", parts=[{"part": part, "faulty": faulty}])
    call = desk.sent()
    do("call.ask_visit_part", call, item=belt, quantity=1000)
    do("job_part.issue", desk.one(JobPart).id)
    do("job_part.use", desk.one(JobPart).id)


def _loaners(desk: Desk) -> None:
    """Loaners that went every way: reserved, lent, back in order or damaged, lost and found, given for good, scrapped."""
    do, house = desk.do, desk.house
    chief = house.people["Chief technician"]

    def loaner() -> int:
        return int(do("loaner.add_loaner", model=house.models["BCD-260"], accessories="Shelf\nPower lead", condition="Good", value=80000).record_id)

    def lent(entry: int | None = None, until: int = 0) -> int:
        entry = desk.entries(desk.taken_in())[0] if entry is None else entry
        do("loaner.lend_out", loaner(), call=desk.one(GoodsEntry, entry).call_id, due_on=desk.today + timedelta(days=until), signed_by="王小明", deposit=5000)
        return int(desk.one(Loan).id)

    def back(**inspected: Any) -> int:
        loan = lent()
        do("loan.take_back", loan, signed_by="王小明", condition="Scratched", missing="Shelf", deposit_back=2000)
        if inspected:
            do("loan.inspect", loan, **inspected)
        return int(desk.one(Loan, loan).loaner_id)

    loaner()
    for called_off in (True, False, False):
        do("call.reserve_loaner", desk.taken_in(), loaner=loaner(), due_on=desk.today)
        if called_off:
            do("loan.call_off", desk.one(Loan).id, reason="Borrowed one")
    do("call.reserve_loaner", desk.taken_in(), loaner=loaner(), due_on=desk.today)
    do("loan.lend", desk.one(Loan).id, signed_by="王小明")
    ahead = desk.one(Loan, lent())
    for begins in (30, 0):
        from_on = ahead.due_on + timedelta(days=begins)
        do("call.reserve_loaner", desk.taken_in(), loaner=ahead.loaner_id, from_on=from_on, due_on=from_on + timedelta(days=4))
        if begins:
            do("loan.call_off", desk.one(Loan).id, reason="Goes away then")
    do("loan.remind", lent())
    do("loan.extend", lent(), due_on=desk.today + timedelta(days=9), reason="The part is late")
    back()
    do("loaner.make_available", back(result="in order", ready_to_lend=False))
    back(result="in order")
    back(result="in order", ready_to_lend=False)
    back(result="damaged", findings="Door bent", compensation=9000)
    do("loan.declare_lost", lent(), how="Stolen", compensation=80000, deposit_kept=3000)
    do("loan.return_deposit", desk.one(Loan).id, amount=2000, signed_by="王小明", method="card")
    do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=house.people["Accountant"])
    do("loan.declare_lost", lent(), how="Moved away")
    do("loaner.find_again", desk.one(Loan).loaner_id, where="At a neighbour's")
    for passed in (True, False):
        tried = loaner()
        do("loaner.try_loaner", tried, points=[{"what": "Insulation", "should_be": "> 2 MΩ", "reading": "40 MΩ", "passed": passed}], tested_by=chief)
    repaired = loaner()
    do("loaner.send_to_repair", repaired, fault="Noise")
    do("loaner.make_available", repaired)
    for until in ("", "start_work", "inspect"):
        entry = desk.entries(desk.taken_in())[0]
        if until:
            desk.repair(entry, until=until)
        lent(entry)
    lent(desk.entries(desk.taken_in(shelf=""))[0])
    _tested_and_returned(desk, lent)
    for steps in ((), ("appraise_scrap",), ("appraise_scrap", "approve"), ("appraise_scrap", "approve", "dispose"), ("reject",), ("appraise_scrap", "reject")):
        worn = loaner()
        do("loaner.send_to_repair", worn, fault="Compressor")
        do("loaner.propose_scrap", worn, reason="Not worth it")
        _scrapped(desk, steps)
    model = do("product_model.add_model", code="BC-90", name="Small refrigerator")
    for steps in ((), ("reject",), ("appraise_scrap", "approve", "dispose")):
        unit = do("unit.add_unit", customer=house.customers["zh"], model=model.record_id, serial=f"OLD-{len(steps)}", sold_on=date(2025, 6, 1))
        entry = desk.entries(desk.taken_in({"description": "双门冰箱", "unit": unit.record_id}))[0]
        desk.repair(entry)
        lent(entry)
        do("goods_receipt.recover", desk.one(GoodsEntry, entry).receipt_id)
        do("goods_entry.replace_for_good", entry, signed_by="王小明", warranty="rest", reason="No parts any more")
        _scrapped(desk, steps)


def _tested_and_returned(desk: Desk, lent: Any) -> None:
    """Goods that were tested, and go back while the loaner is back."""
    entry = desk.entries(desk.taken_in())[0]
    card, loan = desk.repair(entry), lent(entry)
    desk.do("repair_card.record_test", card, points=[{"what": "Cools to 4 °C", "passed": True}], tested_by=desk.house.technicians[0])
    desk.do("loan.take_back", loan, signed_by="王小明")
    desk.do("goods_receipt.recover", desk.one(GoodsEntry, entry).receipt_id)
    desk.do("goods_entry.return_goods", entry, signed_by="王小明")


def _scrapped(desk: Desk, steps: tuple[str, ...]) -> None:
    """The newest scrap record on its way."""
    told: dict[str, dict[str, Any]] = {
        "appraise_scrap": {"leader": desk.house.people["Chief technician"], "members": "Li\nWang", "findings": "Burnt", "verdict": "scrap",
                           "method": "Recycler"},
        "reject": {"reason": "Still good"}, "dispose": {"disposed_on": desk.today, "witnesses": "Xu", "residual_value": 1200}}
    for step in steps:
        desk.do(f"scrap_record.{step}", desk.one(ScrapRecord).id, **told.get(step, {}))


def _purchasing(desk: Desk) -> None:
    """Suppliers, requests in each of their states, and orders that came in, in part, short, or were not sent."""
    do = desk.do
    belt, board, newer = (desk.one(Item, code=code).id for code in ("BLT-WX8", "PCB-WX8", "PCB-WX8B"))
    donghai = do("supplier.add_supplier", name="Donghai Belts", contact="Mr Zhao", phone="021 5550 8800", language="zh", lead_days=9).record_id
    harbour = do("supplier.add_supplier", name="Harbour Spares", language="en", currency="CNY", terms="30 days net").record_id
    for steps in (["drop"], ["drop", "take_up"]):
        other = do("supplier.add_supplier", name=f"Supplier who did {' and '.join(steps)}", language="es")
        for step in steps:
            do(f"supplier.{step}", other, **({"reason": "Late too often"} if step == "drop" else {}))

    def request(until: str = "", **more: Any) -> int:
        made = do("purchase_request.request_parts", wanted=[{"item": belt, "quantity": 12000}, {"item": newer, "quantity": 2000}], reason="Below minimum",
                  on_top=True, **more).record_id
        if until == "open":
            return int(made)
        do("purchase_request.take_quote", made, supplier=donghai, prices=[{"item": belt, "unit_price": 1000}, {"item": newer, "unit_price": 9900}])
        do("purchase_request.take_quote", made, supplier=harbour, prices=[{"item": belt, "unit_price": 1150, "lead_days": 2}], lead_days=5)
        for step, reached in (("choose", "chosen"), ("approve_for_finance", "checked"), ("approve", "approved"), ("make_orders", "ordered")):
            do(f"purchase_request.{step}", made)
            if until == reached:
                break
        return int(made)

    for state in ("open", "open", "chosen", "chosen", "checked", "checked", "approved", "approved"):
        request(state)
    do("purchase_request.call_off", request("chosen"), reason="Found some in the attic")
    do("purchase_request.refuse_for_finance", request("chosen"), reason="Too much at once")
    do("purchase_request.refuse", request("checked"), reason="Ask one more")
    do("purchase_request.take_back", request("approved"), reason="The quote ended")

    def order() -> int:
        return int(desk.one(PurchaseOrder, request_id=request("ordered")).id)

    order()
    do("purchase_order.cancel", order(), reason="Twice the same")
    do("purchase_order.send", order())
    sent, part, short, whole, none = (order() for _ in range(5))
    for each in (sent, part, short, whole, none):
        do("purchase_order.send", each, their_number="AB-77")
    do("purchase_order.receive_order", part, goods=[
        {"item": belt, "quantity": 5000}, {"item": belt, "quantity": 1000, "difference": "damaged"},
        {"item": board, "quantity": 1000, "difference": "wrong", "serials": "W-1"}], supplier_note="DN-9")
    do("purchase_order.receive_order", short, goods=[{"item": belt, "quantity": 12000}])
    do("purchase_order.close_short", short, reason="Not made any more")
    do("purchase_order.close_short", none, reason="Went out of business", item=belt)
    do("purchase_order.receive_order", none, goods=[{"item": newer, "quantity": 1000}])
    do("purchase_order.receive_order", whole, goods=[{"item": belt, "quantity": 13000}, {"item": newer, "quantity": 2000, "difference": "short"}])
    _abroad(desk, belt)


def _abroad(desk: Desk, item: int) -> None:
    """An order in euros that was paid at another rate than it was approved at, from the supplier of the part."""
    do = desk.do
    supplier = do("supplier.add_supplier", name="Hafen Ersatzteile", language="en", currency="EUR").record_id
    do("item.change", item, supplier_id=supplier)
    made = do("purchase_request.request_parts", wanted=[{"item": item, "quantity": 3000}], on_top=True)
    do("purchase_request.take_quote", made, supplier=supplier, prices=[{"item": item, "unit_price": 137}], exchange_rate=78_125 * 10**6, rate_source="Bank")
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        do(f"purchase_request.{step}", made)
    order = desk.one(PurchaseOrder).id
    do("purchase_order.send", order)
    do("purchase_order.receive_order", order, goods=[{"item": item, "quantity": 3000}], exchange_rate=79_000 * 10**6, rate_source="Bank")


def _classes(desk: Desk) -> None:
    """Runs that were applied, set aside, and wait; a class that was given by hand."""
    do, year = desk.do, {"from_on": desk.today - timedelta(days=300), "until_on": desk.today}
    do("stock.set_class", desk.one(Stock, item_id=desk.one(Item, code="FUSE-5").id, kind="parts").id, abc="A", reason="Nothing runs without it")
    applied = do("abc_run.classify", **year)
    do("abc_run.apply", applied)
    do("abc_run.print_report", applied)
    do("warehouse.print_value", desk.one(Warehouse, kind="parts", state="open").id)
    do("abc_run.set_aside", do("abc_run.classify", **year), reason="The holidays are in it")
    do("abc_run.classify", **year, a_permille=700, b_permille=900)


def _on_the_road(desk: Desk) -> None:
    """Transfers to Madrid and from there, in each state at each of their ends."""
    belt = desk.one(Item, code="BLT-WX8").id
    madrid = replace(desk, branch=2)
    madrid.do("goods_in.receive", goods=[{"item": belt, "quantity": 40000, "unit_price": 150}])
    for here, there in ((desk, madrid), (madrid, desk)):
        for until in ("asked", "called off", "sent", "differs", "found", "back", "written off", "all"):
            there.now = here.now = max(here.now, there.now)
            there.do("arrival.ask_branch", from_branch=here.branch, goods=[{"item": belt, "quantity": 3000}])
            transfer, arrival = here.one(Transfer).id, there.one(Arrival).id
            if until == "called off":
                here.do("transfer.call_off", transfer, reason="We have none to spare")
            if until in ("asked", "called off"):
                continue
            here.do("transfer.send", transfer, goods=[{"item": belt, "quantity": 3000}], carrier="Van 2")
            if until == "all":
                there.do("arrival.count_in", arrival, all_as_sent=True)
            elif until != "sent":
                there.do("arrival.count_in", arrival, goods=[{"item": belt, "quantity": 1000, "rejected": 1000, "reason": "Wet"}])
            if until == "found":
                there.do("arrival.find_later", arrival, goods=[{"item": belt, "quantity": 2000}])
            if until == "back":
                here.do("transfer.take_back", transfer, goods=[{"item": belt, "quantity": 2000}])
            if until == "written off":
                here.do("transfer.write_off", transfer, reason="Lost with the parcel", by="Manager" if here is desk else "Supervisor")
    desk.now = madrid.now = max(desk.now, madrid.now)
    desk.do("transfer.plan_transfer", to_branch=2, goods=[{"item": belt}])
    _at_no_cost(desk, madrid)


def _at_no_cost(desk: Desk, madrid: Desk) -> None:
    """A part of which nobody knows what it cost: it came in, and arrived from Madrid in part and whole."""
    bare = desk.do("item.add_item", code="BARE", name="Part without a cost").record_id
    for each in (desk, madrid):
        each.do("goods_in.receive", goods=[{"item": bare, "quantity": 9000}])
    for counted in (1000, 3000):
        desk.do("arrival.ask_branch", from_branch=2, goods=[{"item": bare, "quantity": 3000}])
        madrid.now = desk.now = max(desk.now, madrid.now)
        madrid.do("transfer.send", madrid.one(Transfer).id, goods=[{"item": bare, "quantity": 3000}], carrier="Van 2")
        desk.now = max(desk.now, madrid.now)
        desk.do("arrival.count_in", desk.one(Arrival).id, goods=[{"item": bare, "quantity": counted}])


def _counted(desk: Desk) -> None:
    """Counts in each state: single parts in a store of their own."""
    do = desk.do
    hall = do("warehouse.add_warehouse", code="HALL", name="Hall", kind="parts").record_id
    for until in ("open", "all counted", "recount", "counted", "posted", "approved", "called off"):
        item = do("item.add_item", code=f"CNT-{until}"[:40], name="Counted part").record_id
        do("goods_in.receive", goods=[{"item": item, "quantity": 5000, "unit_price": 700}], warehouse=hall)
        count = do("stock_count.begin_count", warehouse=hall, parts=[{"item": item}], blind=until == "recount")
        if until == "open":
            continue
        found = 5000 if until in ("posted", "all counted") else 4000
        do("stock_count.enter_counts", count, goods=[{"item": item, "quantity": found}], by="Supervisor")
        if until != "all counted":
            do("stock_count.finish", count)
        if until in ("counted", "approved", "called off"):
            do("stock_count.count_again", count, goods=[{"item": item, "quantity": 4000}], by="Warehouse keeper")
        if until == "approved":
            do("stock_count.approve", count, reason="Never came")
        if until == "called off":
            do("stock_count.call_off", count, reason="The wrong shelf")
    assert desk.all(CountLine)
    do("warehouse.print_day", hall, day=desk.today)


def _tools(desk: Desk) -> None:
    """Tools in each state, custody that ended in every way, reports on each stage."""
    do, clerk, technicians = desk.do, desk.house.people["Clerk"], desk.house.technicians

    def tool(until: str) -> int:
        made = int(do("tool.add_tool", number=f"A-{until}"[:40], name="Multimeter", kind="instrument", book_value=68000, calibration_due=desk.today).record_id)
        if until not in ("in store", "in repair", "scrapped"):
            do("tool.hand_out", made, custodian=clerk, condition="As new", signed_card=until != "declined")
        return made

    def held() -> int:
        return int(desk.one(ToolCustody).id)

    for until in ("in store", "in custody"):
        tool(until)
    do("tool.send_to_repair", tool("in repair"))
    do("tool.scrap", tool("scrapped"), reason="Burnt")
    tool("declined")
    do("tool_custody.decline", held())
    offered = do("tool.add_tool", number="A-offered", name="Manometer").record_id
    do("tool.hand_out", offered, custodian=clerk)
    do("tool.take_back", tool("returned"), condition="Worn")
    handed_on = tool("handed on")
    do("tool.hand_over", handed_on, custodian=technicians[0], signed_card=True, by="Warehouse keeper")
    for until in ("reported", "assessed", "settled"):
        made = tool(f"lost, {until}")
        report = do("tool_incident.report_incident", tool=made, kind="lost", what_happened="Left on the roof")
        if until != "reported":
            do("tool_incident.assess", report, finding="Careless", compensation=30000)
        if until == "settled":
            do("tool_incident.approve", report)
            do("tool.found", made)
    damaged = tool("damaged")
    report = do("tool_incident.report_incident", tool=damaged, kind="damaged", what_happened="Fell from the ladder")
    do("tool_incident.assess", report, finding="Worn out", normal_wear=True)
    do("tool_incident.send_back", report, decision="Ask the maker")
    do("tool.repaired", damaged)


def _waiting(desk: Desk, asked: Any, item: int) -> int:
    """A job that waits for more of a part than is there."""
    part = int(asked(item, 3000))
    assert desk.one(JobPart, part).state == "waiting"
    return part


def _somebody_erased(desk: Desk) -> None:
    """A customer whose data were erased while the law kept an invoice, and one who left nothing behind."""
    do = desk.do
    do("customer.erase", do("customer.add_customer", name="Gone & Co", language="en"), reason="Asked for it", cannot_be_undone=True)
    paid = do("customer.add_customer", name="Paid & Co", language="en", phone="0214455669", address="1 Quay").record_id
    call = do("call.register_call", customer=paid, model=desk.house.models["BCD-260"], category="A", fault="Noise")
    do("call.dispatch", call, technician=desk.house.technicians[0])
    do("call.depart", call)
    do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="Fan stuck", measures="Fan freed", signature="signed", signed_by="Paid",
       lines=[{"description": "Labour", "unit_price": 8000}])
    do("charge.issue_invoice", desk.one(Charge, call_id=call.record_id).id)
    do("invoice.pay", desk.one(Invoice, customer_id=paid).id, amount=8000, method="transfer")
    do("call.sign_off", call)
    do("call.file_away", call, filing_place="2025")
    do("customer.erase", paid, reason="Asked for it", cannot_be_undone=True)


def _attachments(desk: Desk) -> None:
    """One on a call, one on a unit; one was taken away again."""
    call, unit = desk.one(Call).id, desk.house.units["zh"]
    desk.attach("call", call)
    (attached,) = desk.attach("unit", unit)
    desk.do("unit.describe_attachment", unit, attachment=attached, purpose="condition", caption="Dent at the left")
    desk.do("unit.take_away_attachment", unit, attachment=attached, reason="Another unit")


def on_show(desk: Desk, kind: type[Record]) -> dict[str, list[int]]:
    """The records of a kind in this branch by their state."""
    shown: dict[str, list[int]] = {}
    state = "state" if "state" in kind.__table__.columns else "''"
    mine = f"WHERE branch_id = {desk.branch}" if issubclass(kind, BranchRecord) else ""
    for told, record_id in desk.rows(f'SELECT {state}, id FROM "{kind.__tablename__}" {mine} ORDER BY id'):
        shown.setdefault(told, []).append(record_id)
    return shown
