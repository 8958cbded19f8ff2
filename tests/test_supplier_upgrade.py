"""An upgrade makes suppliers of the names that stood on parts: each once, told in the trail, found by their names."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from conftest import Desk

from backoffice import engines, search
from backoffice.checking import problems
from backoffice.folding import fold, sort_key
from backoffice.founding import SCHEMA, upgrade
from backoffice.migrating import migrate
from backoffice.models import Charge, GoodsIn, Item, Loan, PurchaseOrder, Quote, ServiceLine, Stock, Supplier
from backoffice.models.search_entries import place_of
from backoffice.models.watch import triggers
from backoffice.reading.history import history
from backoffice.search_index import INDEXES

pytestmark = pytest.mark.both_engines

CAME = {"stock": ["supplier_name"], "quote": ["currency", "exchange_rate", "rate_of", "rate_source"],
        "purchase_order": ["exchange_rate", "rate_of", "rate_source", "house_total"], "goods_in": ["exchange_rate", "rate_source", "rate_difference"],
        "arrival": ["exchange_rate", "rate_source"], "item": ["supplier_id", "supplier_name"]}
"""What this upgrade brings."""


def as_it_was(address: str | Path, named: dict[int, str]) -> None:
    """The same centre as the version before left it: the supplier of a part is a text, and there is no foreign money."""
    engine = engines.of(address).for_upgrades(address)
    with engine.begin() as connection:
        triggers.drop(connection)
        operations = Operations(MigrationContext.configure(connection))
        operations.drop_index("ix_item_supplier_id", "item")
        for table, columns in CAME.items():
            with operations.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as changed:
                if table == "item":
                    changed.drop_constraint("fk_item_supplier_id_supplier", type_="foreignkey")
                    changed.add_column(sa.Column("supplier", sa.String(200), nullable=False, server_default=""))
                for column in columns:
                    changed.drop_column(column)
        for item, name in named.items():
            connection.execute(sa.text("UPDATE item SET supplier = :name WHERE id = :item"), {"name": name, "item": item})
            _found_by(engines.plain(connection), connection.dialect.name, item, name)
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '0010'"))
    engine.dispose()


def _found_by(plain: engines.Plain, engine: str, item: int, name: str) -> None:
    """The name of its supplier was among what a part is found by."""
    place = place_of("item") + item
    before = plain.execute("SELECT folded FROM search_entry WHERE id = ?", (place,)).fetchone()[0]
    after = f"{before}\n{fold(name)}" if name else before
    INDEXES[engine].remove(plain, place, search.tokens(before))
    plain.execute("UPDATE search_entry SET folded = ? WHERE id = ?", (after, place))
    INDEXES[engine].enter(plain, place, search.tokens(after))


def brought_up_to_date(address: str | Path, to: str = "0011") -> None:
    """This upgrade, and no later one: what those bring is there already."""
    engine = engines.of(address).for_upgrades(address)
    with engine.begin() as connection:
        migrate(connection, to)
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :newest"), {"newest": SCHEMA})
    engine.dispose()
    upgrade(address)


def test_each_name_on_a_part_becomes_a_supplier_once(desk: Desk):
    known = desk.do("supplier.add_supplier", name="Donghai Belts").record_id
    items = [desk.do("item.add_item", code=f"P{at}", name=f"Part {at}").record_id for at in range(5)]
    made = desk.do("purchase_request.request_parts", wanted=[{"item": items[0], "quantity": 3000}])
    desk.do("purchase_request.take_quote", made, supplier=known, prices=[{"item": items[0], "unit_price": 410}])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", made)
    order = desk.one(PurchaseOrder).id
    desk.do("purchase_order.send", order)
    desk.do("purchase_order.receive_order", order, goods=[{"item": items[0], "quantity": 2000}])
    desk.centre.close()
    address = desk.house.path

    as_it_was(address, dict(zip(items, ("donghai  belts", "Østergård 轴承", "ØSTERGÅRD 轴承", "Harbour Spares", ""), strict=True)))
    brought_up_to_date(address)

    assert [(each.name, each.state.value, each.currency) for each in desk.all(Supplier)] == [
        ("Donghai Belts", "active", ""), ("Østergård 轴承", "active", ""), ("Harbour Spares", "active", "")]
    assert [each.supplier_name for each in desk.all(Item)] == ["Donghai Belts", "Østergård 轴承", "Østergård 轴承", "Harbour Spares", ""]
    assert {each.supplier_name for each in desk.all(Stock, item_id=items[0])} == {"Donghai Belts"}
    assert [(each.currency, each.house_total) for each in desk.all(PurchaseOrder)] == [("CNY", 1230)]
    assert [each.currency for each in desk.all(Quote)] == ["CNY"]
    with desk.centre.reading() as session:
        found = search.find(engines.plain(session.connection()), "supplier", "ostergard")
    assert found == [desk.one(Supplier, name="Østergård 轴承").id]
    told = history(desk.centre, desk.actor("Administrator"), "item", items[1])[0]
    assert (told.who, [(each.caption, each.before, each.after) for each in told.changes]) == ("The program", [("Supplier", "", "Østergård 轴承")])
    assert list(problems(desk.centre)) == []


def test_a_centre_whose_parts_name_nobody_gets_no_deed(desk: Desk):
    item = desk.do("item.add_item", code="P", name="Part").record_id
    before = desk.rows("SELECT count(*) FROM command")
    desk.centre.close()
    as_it_was(desk.house.path, {item: "  "})
    brought_up_to_date(desk.house.path)
    assert desk.all(Supplier) == []
    assert desk.rows("SELECT count(*) FROM command") == before
    assert list(problems(desk.centre)) == []


NOTES = {"goods_in": ("without_cost", "supplier_id", "supplier_name"), "arrival": ("without_cost",), "goods_in_line": ("costed_at",)}
"""What a later upgrade brings: the supplier of a note of goods in, and what came in without a cost."""


def before_the_costs(connection: sa.Connection) -> None:
    """The tables as the version before 0014 left them."""
    triggers.drop(connection)
    operations = Operations(MigrationContext.configure(connection))
    operations.drop_table("supplier_part")
    for table, columns in NOTES.items():
        with operations.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as changed:
            if "without_cost" in columns:
                changed.drop_index(f"ix_{table}_branch_id_without_cost_id")
            if table == "goods_in":
                changed.drop_constraint("fk_goods_in_supplier_id_supplier", type_="foreignkey")
                changed.add_column(sa.Column("supplier", sa.String(200), nullable=False, server_default=""))
            for column in columns:
                changed.drop_column(column)
    with operations.batch_alter_table("loan", table_kwargs={"sqlite_autoincrement": True}) as changed:
        changed.add_column(sa.Column("service_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
        changed.create_foreign_key("fk_loan_service_line_id_service_line", "service_line", ["service_line_id"], ["id"])
    connection.execute(sa.text("UPDATE loan SET service_line_id = (SELECT s.id FROM service_line s WHERE s.loan_id = loan.id)"))
    operations.drop_index("ix_service_line_loan_id", "service_line")
    for table, columns in (("service_line", ("loan_id",)), ("charge", ("loan_id", "loan_number"))):
        with operations.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as changed:
            changed.drop_constraint(f"fk_{table}_loan_id_loan", type_="foreignkey")
            for column in columns:
                changed.drop_column(column)
    connection.execute(sa.text("UPDATE alembic_version SET version_num = '0013'"))


def test_each_name_on_a_note_of_goods_in_becomes_a_supplier_once(desk: Desk):
    known = desk.do("supplier.add_supplier", name="Donghai Belts").record_id
    item = desk.do("item.add_item", code="P", name="Part").record_id
    names = ("donghai  belts", "Østergård 轴承", "ØSTERGÅRD 轴承", "")
    notes = [desk.do("goods_in.receive", goods=[{"item": item, "unit_price": 100}]).record_id for _name in names]
    desk.centre.close()
    engine = engines.of(desk.house.path).for_upgrades(desk.house.path)
    with engine.begin() as connection:
        before_the_costs(connection)
        for note, name in zip(notes, names, strict=True):
            connection.execute(sa.text("UPDATE goods_in SET supplier = :name, supplier_key = :key WHERE id = :note"),
                               {"name": name, "key": sort_key(name), "note": note})
            place, plain = place_of("goods_in") + note, engines.plain(connection)
            before = plain.execute("SELECT folded FROM search_entry WHERE id = ?", (place,)).fetchone()[0]
            after = f"{before}\n{fold(name)}" if name else before
            INDEXES[connection.dialect.name].remove(plain, place, search.tokens(before))
            plain.execute("UPDATE search_entry SET folded = ? WHERE id = ?", (after, place))
            INDEXES[connection.dialect.name].enter(plain, place, search.tokens(after))
    engine.dispose()
    brought_up_to_date(desk.house.path, "0014")
    assert [each.name for each in desk.all(Supplier)] == ["Donghai Belts", "Østergård 轴承"]
    ours = desk.one(Supplier, name="Østergård 轴承").id
    assert [(each.supplier_id, each.supplier_name) for each in desk.all(GoodsIn)] == [
        (known, "Donghai Belts"), (ours, "Østergård 轴承"), (ours, "Østergård 轴承"), (None, "")]
    assert not any(each.without_cost for each in desk.all(GoodsIn))
    with desk.centre.reading() as session:
        assert sorted(search.find(engines.plain(session.connection()), "goods_in", "donghai belts")) == notes[:1]
    assert list(problems(desk.centre)) == []


def test_what_was_charged_for_a_loaner_names_its_loan_and_needs_no_voucher(desk: Desk):
    loaner = desk.do("loaner.add_loaner", model=desk.house.models["BCD-260"], value=80000).record_id
    desk.do("loaner.lend_out", loaner, call=desk.sent().record_id, due_on=desk.today, signed_by="X")
    loan = desk.one(Loan).id
    desk.do("loan.take_back", loan, signed_by="X")
    desk.do("loan.inspect", loan, result="damaged", findings="Door bent", compensation=1500)
    desk.centre.close()
    engine = engines.of(desk.house.path).for_upgrades(desk.house.path)
    with engine.begin() as connection:
        before_the_costs(connection)
    engine.dispose()
    brought_up_to_date(desk.house.path, "0014")
    assert [(each.loan_id, each.unit_price) for each in desk.all(ServiceLine)] == [(loan, 1500)]
    desk.do("call.cancel", desk.one(Loan, loan).call_id, reason="Bought a new one")
    assert [(each.document, each.voucher_id) for each in desk.all(Charge)] == [(desk.one(Loan, loan).number, None)]
