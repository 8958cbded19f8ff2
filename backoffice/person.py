"""Everything about one customer in one archive, to be handed over: an overview to read, the data, the papers as PDF and the files that are attached."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from sqlalchemy import inspect, or_, select
from sqlalchemy.orm import Session

from backoffice import files
from backoffice.attaching import name_on_disk
from backoffice.database import Centre
from backoffice.errors import DatabaseTrouble, Gone, Refused
from backoffice.folding import digits_of
from backoffice.models import Attachment, Customer, Paper
from backoffice.models.base import Record
from backoffice.models.chain.erasing import held_about
from backoffice.papers import render
from backoffice.reading.record import House, caption_of, house_of, in_words
from backoffice.text import N_, language, moment, say

Progress = Callable[[int, int], object]
LEFT_OUT = ("version", "snapshot", "sha256")
STYLE = "body{font:15px/1.5 sans-serif;margin:2em auto;max-width:60em}table{border-collapse:collapse;width:100%;margin:.5em 0 2em}" \
        "td,th{border:1px solid #ccc;padding:.25em .5em;text-align:left;vertical-align:top}th{width:14em;font-weight:normal;color:#555}"


def wanted(centre: Centre, told: str) -> int:
    """The customer who is meant: by the number in the window's line (`#17` or `17`), the whole name or the whole telephone number."""
    number = told.strip().removeprefix("#")
    with centre.reading() as session:
        if number.isdigit() and session.get(Customer, int(number)) is not None and len(number) < 7:
            return int(number)
        asked = [Customer.name == told.strip()] + ([Customer.phone_digits == digits_of(told)] if len(digits_of(told)) >= 5 else [])
        found = list(session.scalars(select(Customer).where(or_(*asked)).order_by(Customer.id).limit(9)))
    if not found:
        raise Refused(N_("There is no customer {told}. Write the whole name, the telephone number or the number of the customer."), told=told)
    if len(found) > 1:
        raise Refused(N_("Several customers are called {told}. Write one of these numbers: {numbers}."), told=told,
                      numbers=", ".join(f"#{each.id}" for each in found))
    return int(found[0].id)


def export(centre: Centre, customer_id: int, folder: Path, progress: Progress | None = None) -> Path:
    """Writes the archive into a folder, whole or not at all. Raises Refused in words."""
    now = datetime.now(UTC)
    with centre.reading() as session:
        customer = session.get(Customer, customer_id)
        if customer is None:
            raise Gone()
        about = {kind: [session.get(kind, key) for key in keys] for kind, keys in held_about(session, customer).items() if keys}
        told = {kind.__tablename__: [_plain(record) for record in records] for kind, records in about.items()}
        home = house_of(session, _branch_of(session, about))
        overview = _overview(customer, about, home, now)
        papers = [paper for paper in about.get(Paper, []) if isinstance(paper, Paper) and not paper.is_erased]
        path = folder / f"{say(N_('customer'))}-{customer_id}-{now:%Y-%m-%d}.zip"
        attached = [each for each in about.get(Attachment, []) if isinstance(each, Attachment) and not each.is_erased]
        with files.replacing(path, private=True) as archive, zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr("overview.html", overview)
            made.writestr("data.json", json.dumps({"written": now.isoformat(timespec="seconds"), "customer": customer_id, "records": told},
                                                  ensure_ascii=False, indent=1))
            for number, paper in enumerate(papers, 1):
                made.writestr(f"papers/{paper.number}-{paper.kind}-{paper.id}.pdf",
                              render(paper.kind, paper.content(), paper.language, paper.second_language or None))
                if progress is not None:
                    progress(number, len(papers) + len(attached))
            for number, each in enumerate(attached, len(papers) + 1):
                made.writestr(*_file(centre, each))
                if progress is not None:
                    progress(number, len(papers) + len(attached))
    return path


def _file(centre: Centre, attachment: Attachment) -> tuple[str, bytes]:
    """An attached file as it was attached; where its content is missing or damaged, that is said in its place."""
    name = f"attachments/{attachment.id}-{name_on_disk(attachment.name, attachment.kind)}"
    try:
        return name, centre.store.get(attachment.sha256)
    except DatabaseTrouble:
        raise
    except Refused as refusal:
        return f"{name}.txt", refusal.said().encode()


def _branch_of(session: Session, about: dict[type[Record], list[Any]]) -> int:
    """The branch that had most to do with the customer: its currency and its clock are those of the overview."""
    seen = [record.branch_id for records in about.values() for record in records if hasattr(record, "branch_id")]
    from backoffice.models import Branch
    return max(seen, key=seen.count) if seen else int(session.scalars(select(Branch.id).order_by(Branch.id)).first() or 1)


def _plain(record: Any) -> dict[str, Any]:
    """A record as plain values; a paper with all that stands on it."""
    told = {column.key: getattr(record, column.key) for column in inspect(type(record)).local_table.columns if column.key not in LEFT_OUT
            and not column.key.endswith("_key")}
    if isinstance(record, Paper) and not record.is_erased:
        told["content"] = record.content()
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in told.items()}


def _overview(customer: Customer, about: dict[type[Record], list[Any]], home: House, now: datetime) -> str:
    """A page that anybody can read, in the language of the desk."""
    lines = [f"<!doctype html><html lang='{language()}'><meta charset='utf-8'><title>{escape(customer.name)}</title><style>{STYLE}</style>",
             f"<h1>{escape(customer.name)}</h1>",
             f"<p>{escape(say(N_('Everything that is kept about this customer, {time}.'), time=moment(now, home.zone)))}</p>"]
    for kind in sorted(about, key=lambda each: (each is not Customer, each.__tablename__)):
        lines.append(f"<h2>{escape(say(kind.label))} ({len(about[kind])})</h2>")
        lines += [_table(kind, record, home) for record in about[kind]]
    return "\n".join([*lines, "</html>"])


def _table(kind: type[Record], record: Any, home: House) -> str:
    cells = "".join(f"<tr><th>{escape(caption)}</th><td>{escape(words)}</td></tr>" for caption, words in _facts(kind, record, home))
    return f"<table>{cells}</table>"


def _facts(kind: type[Record], record: Any, home: House) -> Iterator[tuple[str, str]]:
    for column in inspect(kind).local_table.columns:
        name, value = column.key, getattr(record, column.key)
        if name in (*LEFT_OUT, "id", "branch_id") or name.endswith("_key") or value in (None, "") or (name.endswith("_id") and not column.foreign_keys):
            continue
        link = next((each.key for each in inspect(kind).relationships if not each.uselist and [c.key for c in each.local_columns] == [name]), None)
        target = getattr(record, link) if link else None
        words = target.title() if target is not None else str(value.label) if name == "state" else in_words(kind, name, getattr(value, "value", value), home,
                                                                                                   str(getattr(record, "currency", "")))
        yield caption_of(name), say(words) if name == "state" else words
