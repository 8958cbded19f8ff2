"""The papers: what was put in stands on them, in every language, whatever was typed; and a file of them is always the same."""

import base64
import errno
import os
import re
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2
import pytest
from hostile_texts import HOSTILE, LONG, MARKUP
from hypothesis import given
from hypothesis import strategies as st
from paper_samples import KINDS, register, sample

from backoffice.errors import Refused
from backoffice.papers import PAPERS, breaking, missing, render, render_many, write
from backoffice.papers.amounts import capitals, in_words
from backoffice.papers.breaking import fitting, wrap
from backoffice.papers.cleaning import clean
from backoffice.papers.flow import Band, flow
from backoffice.papers.fonts import BOX, weights
from backoffice.papers.pen import Pen
from backoffice.papers.registers import fair
from backoffice.papers.voice import bare, long_day, moment, speaking, told
from backoffice.text import LANGUAGES, day, money, say

REGULAR, STRONG = weights()
NOT_PRINTED = {"logo", "qr", "currency", "kind", "account", "registration", "tax_number", "words", "caption", "title"}
ELSEWHERE = {  # a tag or a label is read from two metres: what stands on the receipt does not stand here again
    "repair_card": {"call", "voucher", "taken_by", "tag", "address", "phone", "email", "name"}, "register_page": {"address", "phone", "email"},
    "accessory_labels": {"house", "number"}, "accessory_labels_roll": {"house", "number"},
    "part_labels": {"house", "number"}, "part_labels_roll": {"house", "number"}, "loaner_label": {"house"}}


def pages(pdf: bytes) -> list[str]:
    """What a reader of the file sees on each page, without the spaces that depend on where lines break."""
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [re.sub(r"\s", "", text.replace("\ufffe", "-").replace("\x02", "-")) for text in texts]


def text(pdf: bytes) -> str:
    return "".join(pages(pdf))


def objects(pdf: bytes) -> bytes:
    """The file without what is packed in its streams."""
    return re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL)


def drawn(pdf: bytes) -> bytes:
    """What is drawn on the pages, as the file says it."""
    packed = re.findall(rb"stream\r?\n(.*?)endstream", pdf, flags=re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(stream) for stream in packed if stream[:1] == b"x")


def tight(words: str) -> str:
    return re.sub(r"\s", "", words)


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every single value of a paper with the way to it."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield from leaves(held, (*path, key))
    elif isinstance(value, list):
        for number, held in enumerate(value):
            yield from leaves(held, (*path, number))
    else:
        yield path, value


def changed(value: Any, change: Callable[[tuple[Any, ...], str], str], path: tuple[Any, ...] = ()) -> Any:
    """A paper with each of its texts changed."""
    if isinstance(value, dict):
        return {key: changed(held, change, (*path, key)) for key, held in value.items()}
    if isinstance(value, list):
        return [changed(held, change, (*path, number)) for number, held in enumerate(value)]
    return change(path, value) if isinstance(value, str) else value


# ---- every paper


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PAPERS)
def test_the_same_content_prints_as_the_same_bytes(kind: str, language: str) -> None:
    second = "en" if language == "zh" else "zh"
    first = render(kind, sample(kind, language), language, second)
    assert first.startswith(b"%PDF-")
    assert render(kind, sample(kind, language), language, second) == first


def test_there_is_a_believable_sample_of_every_paper() -> None:
    assert set(KINDS) == set(PAPERS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PAPERS)
def test_what_was_put_in_stands_on_the_paper(kind: str, language: str) -> None:
    content = sample(kind, language)
    printed = text(render(kind, content, language))
    for path, value in leaves(content):
        unseen = (NOT_PRINTED | ELSEWHERE.get(kind, set())) & set(path)
        if not isinstance(value, str) or unseen or re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", value):
            continue
        assert tight(value) in printed or tight(say(value, language)) in printed, (path, value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invoice_says_each_amount_as_the_language_writes_it(language: str) -> None:
    content = sample("invoice", language)
    printed = text(render("invoice", content, language))
    for line in content["lines"]:
        assert tight(money(line["amount"], content["currency"], language, bare=True)) in printed
    for tax in content["taxes"]:
        assert tight(money(tax["tax"], content["currency"], language, bare=True)) in printed
    assert tight(money(content["to_pay"], content["currency"], language)) in printed
    total = content["to_pay"] + content["deductions"][0]["amount"]
    assert tight(in_words(total, content["currency"], language)) in printed
    assert tight(money(-content["deductions"][0]["amount"], content["currency"], language, bare=True)) in printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_and_moments_are_written_as_the_language_does(language: str) -> None:
    from datetime import date
    with speaking(language):
        assert moment("2025-11-18T09:42") == f"{day(date(2025, 11, 18), language)} 09:42"
        assert long_day("2025-11-18") == {"en": "18 November 2025", "zh": "2025年11月18日", "es": "18 de noviembre de 2025"}[language]
        assert moment("tomorrow") == "tomorrow"


@pytest.mark.parametrize("kind", PAPERS)
def test_an_older_paper_that_lacks_something_prints_with_dashes(kind: str) -> None:
    assert render(kind, {}, "en").startswith(b"%PDF-")
    assert render(kind, {path[0]: None for path, _ in leaves(sample(kind, "en"))}, "es").startswith(b"%PDF-")


@pytest.mark.parametrize("kind", PAPERS)
def test_a_paper_holds_its_own_fonts_and_nothing_that_acts(kind: str) -> None:
    content = sample(kind, "zh")
    if "house" in content:
        content["house"]["logo"] = None
    pdf = objects(render(kind, content, "zh", "es"))
    assert b"Helvetica" not in pdf
    assert b"/Type1" not in pdf
    assert pdf.count(b"/Subtype /TrueType") == pdf.count(b"/FontFile2") > 0
    for active in (b"/URI", b"/JS", b"/JavaScript", b"/Launch", b"/OpenAction", b"/EmbeddedFile", b"/Annot", b"/Subtype /Image"):
        assert active not in pdf
    assert os.fsencode(os.getcwd()) not in pdf


def test_a_page_of_each_copy_says_for_whom_it_is() -> None:
    first, second = pages(render("goods_receipt", sample("goods_receipt", "en"), "en", copies=(0, 1)))
    assert "Forthecustomer" in first
    assert "1of2" in first
    assert "Forthefile" in second
    assert "2of2" in second


def test_a_paper_says_that_it_is_a_copy_void_or_in_place_of_another() -> None:
    content = sample("service_voucher", "en")
    assert "printedagain" not in text(render("service_voucher", content, "en"))
    content["replaces"] = "V-DB25-00940"
    printed = text(render("service_voucher", content, "en", state="copy void"))
    assert "Copy,printedagain" in printed
    assert "Void,nolongervalid" in printed
    assert "ReplacesV-DB25-00940" in printed


def test_a_batch_is_one_file_in_which_each_paper_counts_its_own_pages() -> None:
    told_of: list[tuple[int, int, str]] = []
    jobs = [("service_voucher", sample("service_voucher", language), language) for language in LANGUAGES]
    pdf = render_many([*jobs, ("cash_receipt", sample("cash_receipt", "es"), "es", "en", 0, "copy")], progress=lambda *so_far: told_of.append(so_far))
    found = pages(pdf)
    assert len(found) == 4
    assert all("1/1" in page for page in found)
    assert [done for done, _, _ in told_of] == [1, 2, 3, 4]
    assert pdf.count(b"/Subtype /Image") == 1  # the logo of the house stands once in the file


def test_a_long_register_tells_its_pages_and_can_be_stopped() -> None:
    seen: list[int] = []

    def stop(done: int, total: int, words: str) -> None:
        seen.append(done)
        if done == 3:
            raise InterruptedError
    with pytest.raises(InterruptedError):
        render("register_page", register("en", 300), "en", progress=stop)
    assert seen == [1, 2, 3]
    assert render("cash_receipt", sample("cash_receipt", "en"), "en").startswith(b"%PDF-")  # and the next print is not in its way


def test_nothing_to_print_is_said_in_words() -> None:
    with pytest.raises(Refused, match="nothing to print"):
        render_many([])
    with pytest.raises(Refused, match="no paper of the kind"):
        render("poem", {}, "en")


# ---- bad input


SHORT = [hostile for hostile in HOSTILE if hostile not in LONG]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_any_text_prints_in_every_field_of_every_paper(number: int) -> None:
    hostile = HOSTILE[number]
    assert len(SHORT) >= 60
    for kind in PAPERS if hostile in SHORT else ("cash_receipt", "repair_card", "accessory_labels", "register_page"):
        content = changed(sample(kind, "zh") if kind != "register_page" else register("zh", 3), lambda path, _: hostile)
        plain = objects(render(kind, content, "es", "zh", state="copy"))
        assert b"/URI" not in plain
        assert b"/JS" not in plain
        assert b"/Subtype /Image" not in plain


@pytest.mark.parametrize("kind", PAPERS)
def test_any_single_field_may_hold_anything(kind: str) -> None:
    content = sample(kind, "en") if kind != "register_page" else register("en", 2)
    texts = [path for path, value in leaves(content) if isinstance(value, str)]
    for number, target in enumerate(texts):
        for step in (0, 31):
            hostile = SHORT[(number + step) % len(SHORT)]
            assert render(kind, changed(content, lambda path, value: hostile if path == target else value), "en").startswith(b"%PDF-")  # noqa: B023


@pytest.mark.parametrize("hostile", [*MARKUP, "{name}", "%s", "\\", ")", "=1+1", "张㛃", "García", "O’Brien “said” a·b", "日本語", "☐ ש"])
def test_a_text_prints_exactly_as_typed(hostile: str) -> None:
    content = sample("service_voucher", "en")
    content["fault"] = f"begin {hostile} end"
    assert tight(f"begin {hostile} end") in text(render("service_voucher", content, "en"))


def test_ten_thousand_letters_without_a_space_are_all_there() -> None:
    content = sample("goods_receipt", "en")
    content["units"][0]["condition"] = "0123456789" * 1000
    found = pages(render("goods_receipt", content, "en"))
    assert len(found) > 5
    assert sum(page.count("9") for page in found) >= 1000


def test_a_text_of_two_hundred_thousand_letters_breaks_in_one_pass() -> None:
    lines = wrap("W" * 200_000, REGULAR, 9, 200)
    assert "".join(lines) == "W" * 200_000


def test_what_no_font_has_is_a_box_with_its_code_point_and_can_still_be_copied() -> None:
    assert missing("王 García 𠮷😀\n") == ["𠮷", "😀"]
    assert REGULAR.width("😀", 10) > 0
    assert REGULAR.home["😀"] == BOX
    content = sample("service_voucher", "en")
    content["fault"] = "smiles 😀 ☐ here"
    pdf = render("service_voucher", content, "en")
    assert "smiles☐here" in text(pdf)
    smile, box = (re.search(rb"/Span <</ActualText <FEFF%s>>> BDC(.*?)EMC" % character.encode("utf-16-be").hex().encode(), drawn(pdf), re.DOTALL)
                  for character in "😀☐")
    assert smile
    assert box
    assert smile[1].count(b" re S") == box[1].count(b" re S") == 1  # a frame
    assert smile[1].count(b" Tj") == box[1].count(b" Tj") == 2  # and the code point in two lines


def test_right_to_left_writing_is_all_there_as_boxes() -> None:
    content = sample("service_voucher", "en")
    content["fault"] = "שלום مرحبا"
    written = drawn(render("service_voucher", content, "en"))
    assert all(f"<FEFF{ord(letter):04x}>".encode() in written for letter in "שלוםمرحبا")


def test_a_picture_that_is_none_never_keeps_a_paper_from_printing() -> None:
    for broken in ("", "not base64!", base64.b64encode(b"GIF89a nothing").decode(), base64.b64encode(b"\x89PNG\r\n\x1a\nrubbish").decode(), LONG[0]):
        content = sample("invoice", "en")
        content["house"]["logo"] = broken
        assert b"/Subtype /Image" not in render("invoice", content, "en")


# ---- pages


def test_the_captions_of_a_register_stand_on_every_page_and_the_sums_on_the_last() -> None:
    content = register("en", 120)
    found = pages(render("register_page", content, "en"))
    assert len(found) > 3
    assert all("Faultastold" in page and "Goodsentryandexitregister" in page for page in found)
    assert [f"{number}/{len(found)}" in page for number, page in enumerate(found, 1)] == [True] * len(found)
    total = tight(money(sum(row[-1] for row in content["rows"]), "EUR", "en", bare=True))
    assert [total in page for page in found] == [False] * (len(found) - 1) + [True]
    for row in content["rows"]:
        assert sum(row[0] in page for page in found) == 1


def test_an_empty_register_says_so() -> None:
    assert "Thereisnothinginit." in text(render("register_page", register("en", 0), "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_on_any_paper_is_broken_because_its_column_is_too_narrow(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cut, broken = breaking._cut, list[tuple[str, list[str]]]()

    def watched(word: str, *measure: Any) -> list[str]:
        pieces = cut(word, *measure)
        if len(pieces) > 1 and word.isalpha():
            broken.append((kind, pieces))
        return pieces

    monkeypatch.setattr(breaking, "_cut", watched)
    for kind in KINDS:
        render(kind, sample(kind, language), language, copies=range(max(1, len(PAPERS[kind].copies))))
    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_loaner_that_was_lent_every_day_of_a_year_says_so_in_one_line(language: str) -> None:
    told = sample("pool_report", language)
    told["units"] = [{**each, "days": 365, "lent": 365} for each in told["units"]]
    with pypdfium2.PdfDocument(render("pool_report", told, language)) as document:
        lines = document[0].get_textpage().get_text_range().splitlines()
    assert sum(each.count("365") == 2 and "100" in each for each in lines) == len(told["units"]), lines


def test_the_lines_of_a_long_invoice_keep_their_captions_and_the_sum_its_last_line() -> None:
    content = sample("invoice", "es")
    content["lines"] *= 12
    found = pages(render("invoice", content, "es"))
    assert len(found) > 2
    to_pay = tight(money(content["to_pay"], "EUR", "es"))
    last = found[-1]
    assert to_pay in last
    assert content["lines"][-1]["code"] in last
    assert all(say("Quantity", "es") in page for page in found)


def test_a_signature_never_stands_alone_on_a_page() -> None:
    rows = [Band(40.0) for _ in range(10)]
    signature = Band(60.0, clings=True)
    laid = flow([*rows, signature], 420.0, 420.0)
    assert [band for _, band in laid[-1]] == [rows[-1], signature]


def test_a_heading_goes_along_to_the_page_of_what_it_heads() -> None:
    heading = Band(20.0, keeps=True)
    first, second = Band(380.0), Band(50.0)
    laid = flow([first, heading, second], 420.0, 420.0)
    assert [[band for _, band in page] for page in laid] == [[first], [heading, second]]


@given(st.lists(st.tuples(st.floats(1, 900), st.booleans(), st.booleans(), st.booleans()), max_size=30), st.floats(50, 400))
def test_no_band_is_ever_lost_or_printed_twice(shape: list[tuple[float, bool, bool, bool]], room: float) -> None:
    head = Band(12.0)
    bands = [Band(height, [(Pen.text, 0, y + 9.0, f"{number}.{y}", 9) for y in range(0, int(height), 14)], keeps=keeps, clings=clings,
                  head=head if headed else None) for number, (height, keeps, clings, headed) in enumerate(shape)]
    laid = flow(bands, room, room)
    printed = [item[3] for page in laid for _, band in page for item in band.items]
    assert printed == [item[3] for band in bands for item in band.items]


def test_rows_for_the_pen_fill_what_is_left_of_a_page_and_never_begin_another() -> None:
    sure, spare = [Band(100.0), Band(100.0)], [Band(30.0, spare=True) for _ in range(9)]
    assert [len(page) for page in flow([*sure, *spare], 300.0, 300.0)] == [5]
    assert sum(map(len, flow([Band(200.0), Band(200.0), *spare], 300.0, 300.0))) == 2


def test_columns_share_a_page_fairly_and_figures_are_never_squeezed() -> None:
    assert fair([50, 60], [True, False], 200) == pytest.approx([50, 150])
    assert fair([50, 300, 300, 40], [True, False, False, False], 290) == pytest.approx([50, 100, 100, 40])
    assert sum(fair([400, 400, 400], [True, True, True], 300)) == pytest.approx(300)


# ---- words


@given(st.text(max_size=200), st.floats(20, 300))
def test_lines_hold_every_character_in_its_order(words: str, width: float) -> None:
    lines = wrap(words, REGULAR, 9, width)
    assert "".join("".join(lines).split()) == "".join(clean(words).split())


@given(st.text(alphabet="王伟冷藏室，。；：！？）》”（《“ abc12-,.", max_size=120), st.integers(60, 300))
def test_no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one(words: str, width: int) -> None:
    meant = re.sub(r"(?<=[，。；：！？）》”（《“,.\-])[，。；：！？）》”（《“,.\-]+", "", words.replace(" ", ""))
    lines = wrap(meant, REGULAR, 9, width)
    assert all(line[0] not in "，。；：！？）》”" for line in lines[1:])
    assert all(line[-1] not in "（《“" for line in lines[:-1])


def test_latin_words_are_broken_between_words_and_long_numbers_at_their_hyphens() -> None:
    assert wrap("funcionamiento de la bomba", REGULAR, 9, REGULAR.width("funcionamiento de", 9) + 1) == ["funcionamiento de", "la bomba"]
    assert wrap("parts at 10 % off", REGULAR, 9, REGULAR.width("parts at 10 %", 9) - 1) == ["parts at", "10\u00a0% off"]
    assert wrap("BC260-2409-118834", REGULAR, 9, REGULAR.width("BC260-2409-11", 9)) == ["BC260-2409-", "118834"]
    assert wrap("标签\u00a0T-0591", REGULAR, 9, REGULAR.width("标签 T-05", 9)) != ["标签", "\u00a0T-0591"]


def test_words_on_one_line_shrink_before_they_are_cut() -> None:
    assert fitting("short", REGULAR, 10, 200, 6) == ("short", 10)
    words, size = fitting("a rather long name of a customer", REGULAR, 10, 120, 6)
    assert words == "a rather long name of a customer"
    assert size < 10
    cut, size = fitting("长" * 100, REGULAR, 10, 60, 6)
    assert cut.endswith("…")
    assert REGULAR.width(cut, size) <= 60


def test_words_of_the_program_are_filled_with_values_and_braces_of_others_left_alone() -> None:
    with speaking("en"):
        assert told({"words": "until {day}, {fee}", "values": {"day": "2026-03-12", "fee": [1850, "EUR"]}}) == "until 12 Mar 2026, €18.50"
        assert told({"words": "{missing} {x.__class__}", "values": {"day": "x"}}) == "{missing} {x.__class__}"


@given(st.integers(-10**15, 10**15), st.sampled_from(["CNY", "EUR", "JPY"]), st.sampled_from(list(LANGUAGES)))
def test_an_amount_in_a_column_equals_the_amount_anywhere_else(minor: int, currency: str, language: str) -> None:
    with speaking(language):
        assert bare(minor, currency) == money(minor, currency, language, bare=True)


@pytest.mark.parametrize(("minor", "words"), [
    (57516, "人民币伍佰柒拾伍元壹角陆分"), (140950, "人民币壹仟肆佰零玖元伍角整"), (600714, "人民币陆仟零柒元壹角肆分"),
    (168032, "人民币壹仟陆佰捌拾元叁角贰分"),
    (10700053, "人民币壹拾万柒仟元伍角叁分"), (1640902, "人民币壹万陆仟肆佰零玖元零贰分"), (32504, "人民币叁佰贰拾伍元零肆分"), (1000, "人民币壹拾元整"),
    (16, "人民币壹角陆分"), (5, "人民币伍分"), (0, "人民币零元整"), (10, "人民币壹角整"), (100000000, "人民币壹佰万元整"), (1000000001, "人民币壹仟万元零壹分"),
    (10000000000, "人民币壹亿元整"), (10000100000000, "人民币壹仟亿零壹佰万元整"), (-1850, "人民币负壹拾捌元伍角整"),
])
def test_amounts_in_chinese_capitals(minor: int, words: str) -> None:
    assert in_words(minor, "CNY", "zh") == words


def test_capitals_agree_with_a_reading_back() -> None:
    values = {figure: number for number, figure in enumerate("零壹贰叁肆伍陆柒捌玖")}

    def read(words: str) -> int:
        for sign, size in (("亿", 10**8), ("万", 10**4)):
            if sign in words:
                before, after = words.rsplit(sign, 1)
                return read(before) * size + read(after)
        number, figure = 0, 0
        for character in words:
            if character in values:
                figure = values[character]
            else:
                number, figure = number + figure * {"拾": 10, "佰": 100, "仟": 1000}[character], 0
        return number + figure
    for number in [*range(0, 12_000, 7), *(10**power + extra for power in range(4, 13) for extra in (-1, 0, 1, 10, 1000, 10_010))]:
        assert read(capitals(number)) == number


@pytest.mark.parametrize(("minor", "currency", "english", "spanish"), [
    (57516, "CNY", "five hundred and seventy-five yuan and sixteen fen", "quinientos setenta y cinco yuanes con dieciséis fen"),
    (2100, "EUR", "twenty-one euros", "veintiún euros"),
    (2100000, "EUR", "twenty-one thousand euros", "veintiún mil euros"),
    (3100101, "EUR", "thirty-one thousand and one euros and one cent", "treinta y un mil un euros con un céntimo"),
    (100, "EUR", "one euro", "un euro"),
    (100000000, "EUR", "one million euros", "un millón de euros"),
    (20100, "GBP", "two hundred and one pounds", "doscientas una libras"),
    (5000, "JPY", "five thousand yen", "cinco mil yenes"),
    (-150, "USD", "minus one US dollar and fifty cents", "menos un dólar estadounidense con cincuenta centavos"),
    (1234, "CHF", "twelve and 34/100 CHF", "doce con 34/100 CHF"),
])
def test_amounts_in_english_and_spanish_words(minor: int, currency: str, english: str, spanish: str) -> None:
    assert in_words(minor, currency, "en") == english
    assert in_words(minor, currency, "es") == spanish


# ---- the file, and what is loaded for it


def test_a_full_disk_is_said_in_words_and_leaves_the_old_file(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "voucher.pdf"
    write(place, b"first")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="disk is full"):
        write(place, b"second")
    assert place.read_bytes() == b"first"
    assert [each.name for each in tmp_path.iterdir()] == ["voucher.pdf"]


def test_a_folder_that_is_not_there_is_said_in_words(tmp_path: Any) -> None:
    with pytest.raises(Refused, match="no such folder"):
        write(tmp_path / "nowhere" / "voucher.pdf", b"x")


def test_a_name_that_the_system_forbids_is_said_in_words(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows does with a colon or a question mark."""
    def forbidden(*_told: object) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")
    monkeypatch.setattr(os, "replace", forbidden)
    with pytest.raises(Refused, match="no file here may have in its name"):
        write(tmp_path / "why?.pdf", b"x")
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_whole(tmp_path: Any) -> None:
    place = tmp_path / "voucher.pdf"
    write(place, b"first")
    write(place, b"second")
    assert place.read_bytes() == b"second"


def test_papers_are_known_without_reportlab_and_the_whole_font_waits_for_a_rare_hanzi() -> None:
    script = """
import sys
from backoffice.papers import PAPERS, render
from backoffice.papers.fonts import weights
heavy = {"reportlab", "segno", "PIL", "sqlalchemy", "openpyxl", "PySide6", "num2words"} & set(sys.modules)
sys.path.insert(0, "tests")
from paper_samples import sample
render("service_voucher", sample("service_voucher", "zh"), "zh", "en")
before = "font" in vars(weights()[0].cuts[1])
content = sample("service_voucher", "zh")
content["fault"] = "㛃"
render("service_voucher", content, "zh")
print(sorted(heavy), before, "font" in vars(weights()[0].cuts[1]))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[] False True", "")


@pytest.mark.parametrize(("visits", "calls", "said"), [
    (0, 1, "Until now we have answered 1 call under it."), (1, 0, "Until now we have made 1 visit under it."),
    (2, 3, "Until now we have made 2 visits and answered 3 calls under it.")])
def test_an_expiry_notice_counts_what_was_done_and_is_silent_of_what_was_not(visits: int, calls: int, said: str) -> None:
    content = {key: value for key, value in sample("expiry_notice", "en").items() if key != "letter"} | {"visits": visits, "calls": calls}
    assert tight(said) in text(render("expiry_notice", content, "en"))
    silent = text(render("expiry_notice", content | {"visits": 0, "calls": 0}, "en"))
    assert tight("Until now") not in silent


def test_columns_of_figures_stand_apart_where_there_is_room() -> None:
    from backoffice.papers.look import A4
    from backoffice.papers.tables import FIGURES, GAP, Column, Lines
    lines = Lines([Column("Part", share=1), Column("Quantity", right=True), Column("Price", right=True), Column("Amount", right=True)],
                  [("Start relay", "1", "18.50", "18.50")])
    assert min(lines._widths(A4)[1:]) >= (A4.measure - 3 * GAP) * FIGURES
