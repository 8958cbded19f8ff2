"""The words of `folding` inside PostgreSQL: `fold`, `digits` and `sort_key` give there, sign by sign, what they give here."""

from __future__ import annotations

import itertools
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from backoffice.folding import PLAIN_SIGNS, fold

HANZI = "\\u3400-\\u9fff"
PLAIN = f"[^\\x01-\\x7f{HANZI}]"
"""Signs outside of it are lowered at once: nothing else is done with Latin letters, figures and hanzi."""


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def _signs() -> Iterator[str]:
    """Every sign that could have case or accents: beyond these there are hanzi and private ones only."""
    for number in itertools.chain(range(0x80, 0xD800), range(0xE000, 0x20000)):
        yield chr(number)


def _class(signs: list[str]) -> str:
    """Signs as they stand between brackets of a pattern, in stretches."""
    made, start, last = [], 0, -2
    for number in [*map(ord, signs), sys.maxunicode + 2]:
        if number != last + 1:
            if last >= 0:
                made.append(f"\\U{start:08x}" + (f"-\\U{last:08x}" if last > start else ""))
            start = number
        last = number
    return "".join(made)


def _replaced(made: dict[str, str]) -> str:
    """The text with each of these signs made into several others."""
    words = "told"
    for sign, others in made.items():
        words = f"replace({words}, {_quoted(sign)}, {_quoted(others)})"
    return words


@cache
def statements() -> tuple[str, ...]:
    """What makes the functions. They are worked out from our own `fold`, so that both always agree."""
    combining = _class([sign for sign in _signs() if unicodedata.combining(sign)])
    cased = {sign: sign.casefold() for sign in _signs() if sign.casefold() != sign}
    single = {sign: made for sign, made in cased.items() if len(made) == 1}
    several = {sign: made for sign, made in cased.items() if len(made) > 1}
    figures = "0-9" + _class([sign for sign in _signs() if sign.isdigit()])
    return (
        "CREATE OR REPLACE FUNCTION fold(words text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$ "
        "DECLARE told text := words COLLATE \"C\"; BEGIN "
        f"IF told !~ '{PLAIN}' THEN RETURN lower(told); END IF; "
        f"told := translate(lower(told), {_quoted(''.join(single))}, {_quoted(''.join(single.values()))}); "
        f"IF told ~ '[{_class(list(several))}]' THEN told := {_replaced(several)}; END IF; "
        f"told := regexp_replace(normalize(told, NFKD), '[{combining}]', '', 'g'); "
        f"IF told ~ '[{''.join(PLAIN_SIGNS)}]' THEN told := {_replaced(PLAIN_SIGNS)}; END IF; "
        "RETURN normalize(told, NFC); END $$",
        f"CREATE OR REPLACE FUNCTION digits(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS "
        f"$$ SELECT regexp_replace(normalize(words, NFKC) COLLATE \"C\", '[^{figures}]', '', 'g') $$",
        'CREATE TABLE IF NOT EXISTS pinyin (sign text COLLATE "C" PRIMARY KEY, said text COLLATE "C" NOT NULL)',
        "CREATE OR REPLACE FUNCTION sort_key(words text) RETURNS text LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$ "
        "DECLARE told text := fold(words); BEGIN "
        f"IF told ~ '[{HANZI}]' THEN SELECT string_agg(coalesce("
        "(SELECT p.said FROM pinyin p WHERE p.sign = s.sign COLLATE \"C\") || ' ' || s.sign, s.sign), '' ORDER BY s.place) "
        "INTO told FROM regexp_split_to_table(told, '') WITH ORDINALITY AS s(sign, place); END IF; "
        "RETURN left(told, 240); END $$",
    )


def install(connection: Any) -> None:
    """Makes the functions, and the table of how hanzi are said, where it is not filled yet."""
    for each in statements():
        connection.execute(each)
    if connection.execute("SELECT count(*) FROM pinyin").fetchone()[0] == 0:
        from pypinyin.constants import PINYIN_DICT
        told = {chr(number): fold(said.split(",")[0]) for number, said in PINYIN_DICT.items() if 0x3400 <= number <= 0x9FFF}
        connection.execute("INSERT INTO pinyin (sign, said) SELECT * FROM unnest(?::text[], ?::text[])", (list(told), list(told.values())))
