"""What papers say where a field is left empty: it stands there in grey until something is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from backoffice.text import N_, say

STANDS_IN = {"name_zh": N_("On Chinese papers: {name}"), "name_es": N_("On Spanish papers: {name}")}
"""Names in other languages, for which the name itself stands in."""


def show_what_stands_in(fields: Mapping[str, Any]) -> None:
    """Shows in each of these fields of a form what stands in for it."""
    for name, words in STANDS_IN.items():
        if name in fields and "name" in fields:
            known = str(fields["name"].get_value() or "").strip()
            fields[name].setPlaceholderText(say(words, name=known) if known else "")
