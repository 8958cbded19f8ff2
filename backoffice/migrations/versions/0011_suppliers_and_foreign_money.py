"""The supplier of a part is a supplier; quotes, orders and goods in come in the supplier's money"""

import hashlib
import json
import secrets
import uuid
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

from backoffice import engines
from backoffice.folding import fold, sort_key
from backoffice.models.search_entries import place_of
from backoffice.search import tokens
from backoffice.search_index import INDEXES

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None

WRITTEN_ANEW = {"sqlite_autoincrement": True}
REFERENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PAR = "10000000000"
NEW: dict[str, dict[str, tuple[Any, str | None]]] = {
    "item": {"supplier_id": (REFERENCE, None), "supplier_name": (sa.String(200), "")},
    "stock": {"supplier_name": (sa.String(200), "")},
    "quote": {"currency": (sa.String(3), ""), "exchange_rate": (sa.BigInteger(), PAR), "rate_of": (sa.Date(), None), "rate_source": (sa.String(200), "")},
    "purchase_order": {"exchange_rate": (sa.BigInteger(), PAR), "rate_of": (sa.Date(), None), "rate_source": (sa.String(200), ""),
                       "house_total": (sa.BigInteger(), "0")},
    "goods_in": {"exchange_rate": (sa.BigInteger(), PAR), "rate_source": (sa.String(200), ""), "rate_difference": (sa.BigInteger(), "0")},
    "arrival": {"exchange_rate": (sa.BigInteger(), "0"), "rate_source": (sa.String(200), "")},
}
"""The new columns of tables that are there, with what stands in the rows that are there."""


def upgrade() -> None:
    for table, columns in NEW.items():
        _add(table, columns)
    plain = engines.plain(op.get_bind())
    plain.execute("UPDATE quote SET currency = (SELECT r.currency FROM purchase_request r WHERE r.id = quote.request_id)")
    plain.execute("UPDATE purchase_order SET house_total = total")
    _make_suppliers(plain, op.get_bind().dialect.name)
    plain.execute("UPDATE item SET supplier_name = coalesce((SELECT s.name FROM supplier s WHERE s.id = item.supplier_id), '')")
    plain.execute("UPDATE stock SET supplier_name = (SELECT i.supplier_name FROM item i WHERE i.id = stock.item_id) "
                  "WHERE item_id IN (SELECT id FROM item WHERE supplier_name <> '')")
    with op.batch_alter_table("item", table_kwargs=WRITTEN_ANEW) as changed:
        changed.drop_column("supplier")


def _add(table: str, columns: dict[str, tuple[Any, str | None]]) -> None:
    """Adds columns to a table that has rows; they stand there without a default afterwards."""
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        for name, (kind, value) in columns.items():
            changed.add_column(sa.Column(name, kind, nullable=value is None, server_default=value))
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        for name, (_kind, value) in columns.items():
            if value is not None:
                changed.alter_column(name, server_default=None)
        if table == "item":
            changed.create_foreign_key(op.f("fk_item_supplier_id_supplier"), "supplier", ["supplier_id"], ["id"])
            changed.create_index(op.f("ix_item_supplier_id"), ["supplier_id"], unique=False)


# ---- the suppliers that parts name ---------------------------------------------------------------------------------------------------

COMMAND = ("uid", "step", "record", "record_id", "staff_id", "branch_id", "desk", "at", "business_date", "digest", "reason", "result")
SUPPLIER = ("name", "contact", "phone", "email", "address", "language", "currency", "lead_days", "terms", "note", "end_reason", "state")


def _make_suppliers(plain: Any, engine: str) -> None:
    """Each name that stands on a part becomes a supplier, once, in whatever case it was written; the parts lead there. It is a deed of the first
    branch that nobody did: the trail tells every supplier and every part."""
    named = plain.execute("SELECT id, supplier FROM item WHERE supplier <> '' ORDER BY id").fetchall()
    for item, name in named:
        _find_anew(plain, engine, item, name)
    named = [(item, name) for item, name in named if _same(name)]
    branch = plain.execute("SELECT id, time_zone, language FROM branch ORDER BY id LIMIT 1").fetchone()
    if not named or branch is None:
        return
    deed = _begin(plain, branch[0], branch[1])
    known = {_same(name): key for key, name in plain.execute("SELECT id, name FROM supplier ORDER BY id DESC").fetchall()}
    for item, name in named:
        if _same(name) not in known:
            known[_same(name)] = _enter(plain, engine, deed, " ".join(name.split()), branch[2])
        plain.execute("UPDATE item SET supplier_id = ? WHERE id = ?", (known[_same(name)], item))
        _tell(plain, deed, "item", item, "update", {"supplier": name, "supplier_id": None}, {"supplier_id": known[_same(name)]})
    _seal(plain, branch[0], deed)


def _same(name: str) -> str:
    return " ".join(name.split()).casefold()


def _find_anew(plain: Any, engine: str, item: int, name: str) -> None:
    """The name of its supplier stands last in what a part is found by, now with single spaces as in the name of the supplier."""
    place, before, after = place_of("item") + item, fold(name), fold(" ".join(name.split()))
    found = plain.execute("SELECT folded FROM search_entry WHERE id = ?", (place,)).fetchone()
    if before != after and found is not None and found[0].endswith(f"\n{before}"):
        folded = (found[0].removesuffix(before) + after).rstrip("\n")
        INDEXES[engine].remove(plain, place, tokens(found[0]))
        plain.execute("UPDATE search_entry SET folded = ? WHERE id = ?", (folded, place))
        INDEXES[engine].enter(plain, place, tokens(folded))


def _enter(plain: Any, engine: str, deed: int, name: str, language: str) -> int:
    told = {**dict.fromkeys(SUPPLIER, ""), "name": name, "language": language, "lead_days": 0, "state": "active"}
    columns = (*SUPPLIER, "name_key", "version")
    key = int(plain.execute(f"INSERT INTO supplier ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))}) RETURNING id",
                            (*told.values(), sort_key(name), 1)).fetchone()[0])
    _tell(plain, deed, "supplier", key, "insert", None, told)
    if plain.execute("UPDATE tally SET count = count + 1 WHERE record = 'supplier' AND branch_id = 0 AND state = 'active'").rowcount == 0:
        plain.execute("INSERT INTO tally (record, branch_id, state, count) VALUES ('supplier', 0, 'active', 1)")
    place, folded = place_of("supplier") + key, fold(name)
    plain.execute("INSERT INTO search_entry (id, folded) VALUES (?, ?)", (place, folded))
    INDEXES[engine].enter(plain, place, tokens(folded))
    return key


def _begin(plain: Any, branch: int, zone: str) -> int:
    now = datetime.now(UTC)
    row = (str(uuid.uuid4()), "centre.upgrade", "item", None, None, branch, "upgrade", now.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
           now.astimezone(ZoneInfo(zone)).date().isoformat(), "", "", '{"record": "item", "record_id": null}')
    return int(plain.execute(f"INSERT INTO command ({', '.join(COMMAND)}) VALUES ({', '.join('?' * len(COMMAND))}) RETURNING id", row).fetchone()[0])


def _tell(plain: Any, deed: int, record: str, key: int, verb: str, before: dict[str, Any] | None, after: dict[str, Any]) -> None:
    plain.execute("INSERT INTO audit (command_id, record, record_id, verb, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                  (deed, record, key, verb, json.dumps(before, ensure_ascii=False) if before is not None else None, json.dumps(after, ensure_ascii=False)))


def _seal(plain: Any, branch: int, deed: int) -> None:
    """Chains the deed to the one before it, as the program of this version does."""
    last = plain.execute("SELECT place, digest FROM seal WHERE branch_id = ? ORDER BY place DESC LIMIT 1", (branch,)).fetchone()
    place, previous = (last[0] + 1, last[1]) if last else (1, "")
    command = list(plain.execute(f"SELECT {', '.join(COMMAND)} FROM command WHERE id = ?", (deed,)).fetchone())
    changes = plain.execute("SELECT record, record_id, verb, before, after FROM audit WHERE command_id = ? ORDER BY id", (deed,)).fetchall()
    secret = secrets.token_hex(16)
    texts = [[command[9], command[10]], *([change[3], change[4]] for change in changes)]
    salts = [hashlib.sha256(f"{secret}:{at}".encode()).hexdigest()[:32] for at in range(len(texts))]
    commitments = [_hash([salt, *text]) for salt, text in zip(salts, texts, strict=True)]
    digest = _hash([previous, place, [*command[:9], command[11]], [list(change[:3]) for change in changes], commitments])
    plain.execute("INSERT INTO seal (branch_id, place, command_id, digest, salt, parts) VALUES (?, ?, ?, ?, ?, '')", (branch, place, deed, digest, secret))


def _hash(told: object) -> str:
    return hashlib.sha256(json.dumps(told, ensure_ascii=False, separators=(",", ":"), default=str).encode()).hexdigest()
