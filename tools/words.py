"""Keeps the catalogues of words, resources/translations/zh.ts and es.ts, in step with the program.

    .venv/bin/python -m tools.words              takes up new words as unfinished, drops those that are gone, keeps every translation
    .venv/bin/python -m tools.words --missing    lists what has no translation yet, in each language

Words come from `N_("…")`, `say("…")` and `tr("…")` in the program, from the forms, from the captions that follow from the names of inputs
and columns, and from the roles of the preset. The catalogues are Qt Linguist files with one context; Linguist opens them.
"""

import ast
import sys
import tomllib
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CATALOGUES = {"zh": "zh_CN", "es": "es_ES"}
CONTEXT = "Backoffice"
MARKS = {"N_", "say", "tr"}
SPEAKERS = {*MARKS, "say_count", "Refused", "NotAllowed", "NotNow", "DatabaseTrouble"}
"""Whatever takes words. A text put together at run time is found by nobody, so it never reaches one of these."""


class Muddled(Exception):
    """Words that cannot be looked up, and where they stand."""


# ---- where words come from --------------------------------------------------------------------------------------------------------

def words_in_code(source: str, where: str = "") -> Iterator[str]:
    """The marked words of a module. Raises Muddled for a text that is put together at run time."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if isinstance(node.func, ast.Attribute) and name not in ("tr", "N_"):
            continue
        first = node.args[0]
        if name in SPEAKERS and isinstance(first, ast.JoinedStr):
            raise Muddled(f"{where}:{node.lineno}: {name}() is given an f-string; write {{names}} into the words and give their values")
        if name in MARKS:
            words = _literal(first)
            if words:
                yield words
            elif name == "N_":
                raise Muddled(f"{where}:{node.lineno}: N_() marks words that are written out, nothing else")


def _literal(node: ast.expr) -> str | None:
    """A text that is written out, also in several pieces."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _literal(node.left), _literal(node.right)
        return left + right if left is not None and right is not None else None
    return None


SHOWN = {"text", "title", "windowTitle", "placeholderText", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription"}
"""The properties of a form that are shown to somebody. The others (`kind`, `tone` …) are for the look."""


def words_in_form(text: str) -> Iterator[str]:
    """The words of a form, but for those that are marked as no words."""
    for holder in ElementTree.fromstring(text).iter():
        if holder.tag in ("property", "attribute") and holder.get("name") in SHOWN:
            for element in holder.iter("string"):
                words = element.text or ""
                if element.get("notr") != "true" and any(sign.isalpha() for sign in words):
                    yield words


def captions() -> Iterator[str]:
    """The captions that follow from the names of inputs and columns: `signed_by` is shown as `Signed by`."""
    from sqlalchemy import inspect

    from backoffice.models import STEPS, lines_of, records
    from backoffice.models.base import columns_of
    from backoffice.models.steps import words_of
    from backoffice.reading.record import LISTS
    for step in STEPS.values():
        for asked in step.inputs.values():
            yield asked.label
            if asked.line is not None:
                yield from (each.label for each in lines_of(asked.line).values())
    for kind in records():
        told = inspect(kind).local_table.columns
        yield from (words_of(name) for name in columns_of(kind) if name != "id" and not told[name].info.get("unaudited"))
    for lists in LISTS.values():
        yield from (words_of(name) for columns in lists.values() for name in columns)


def role_names() -> Iterator[str]:
    """What the roles of the rule book are called."""
    told = tomllib.loads((ROOT / "resources" / "presets" / "roles.toml").read_text("utf-8"))
    yield from (role["name"] for role in told["role"])


def sources() -> set[str]:
    """Every text of the program that is shown to somebody. Raises Muddled with all places that are not right."""
    found, muddled = {*captions(), *role_names()}, []
    for file in sorted((ROOT / "backoffice").rglob("*.py")):
        if "migrations" in file.parts:
            continue
        try:
            found.update(words_in_code(file.read_text("utf-8"), str(file.relative_to(ROOT))))
        except Muddled as trouble:
            muddled.append(str(trouble))
    for file in sorted((ROOT / "forms").glob("*.ui")):
        found.update(words_in_form(file.read_text("utf-8")))
    if muddled:
        raise Muddled("\n".join(muddled))
    return found


# ---- the catalogues -----------------------------------------------------------------------------------------------------------------

def path_of(language: str) -> Path:
    return ROOT / "resources" / "translations" / f"{language}.ts"


def read(language: str) -> dict[str, str]:
    """A catalogue as it stands: words to their translation, empty where there is none yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {message.findtext("source") or "": message.findtext("translation") or "" for message in messages}


def merged(words: Iterable[str], known: dict[str, str]) -> dict[str, str]:
    """The words of today with the translations that are known; what is gone falls away. In an order that stays."""
    return {each: known.get(each, "") for each in sorted(words, key=lambda each: (each.casefold(), each))}


def written(language: str, catalogue: dict[str, str]) -> str:
    """A catalogue as a file. Without line numbers, so that a change of the program does not change it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{CATALOGUES[language]}" sourcelanguage="en_GB">',
             "<context>", f"    <name>{CONTEXT}</name>"]
    for source, translation in catalogue.items():
        told = f"<translation>{escape(translation)}</translation>" if translation else '<translation type="unfinished"></translation>'
        lines += ["    <message>", f"        <source>{escape(source)}</source>", f"        {told}", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def places_in(words: str) -> set[str]:
    """The `{names}` that are filled in when the words are shown."""
    return {name for _before, name, _how, _turn in Formatter().parse(words) if name is not None}


def mismatched(catalogue: dict[str, str]) -> list[str]:
    """The words whose translation names other places than they do."""
    return [source for source, translation in catalogue.items() if translation and _places(source) != _places(translation)]


def _places(words: str) -> set[str] | None:
    """None for words with braces that nobody meant as places."""
    try:
        return places_in(words)
    except ValueError:
        return None


# ---- the command --------------------------------------------------------------------------------------------------------------------

def main(arguments: list[str] | None = None) -> int:
    parser = ArgumentParser(prog="python -m tools.words", description=__doc__.partition("\n")[0])
    parser.add_argument("--missing", action="store_true", help="list what has no translation yet, and change nothing")
    options = parser.parse_args(arguments)
    try:
        words = sources()
    except Muddled as trouble:
        print(trouble, file=sys.stderr)
        return 1
    missing = 0
    for language in CATALOGUES:
        known = read(language)
        catalogue = merged(words, known)
        unfinished = [source for source, translation in catalogue.items() if not translation]
        missing += len(unfinished)
        if options.missing:
            for source in unfinished:
                print(f"{language}\t{source!r}")
            continue
        path_of(language).write_text(written(language, catalogue), "utf-8")
        gone = len(known.keys() - catalogue.keys())
        print(f"{language}: {len(catalogue)} texts, {len(catalogue.keys() - known.keys())} new, {gone} gone, {len(unfinished)} without translation")
        for source in mismatched(catalogue):
            print(f"{language}: other places in the translation of {source!r}", file=sys.stderr)
    return 1 if options.missing and missing else 0


if __name__ == "__main__":
    sys.exit(main())
