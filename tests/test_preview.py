"""Papers on the screen and on their way out: as they were issued, in the background, whole or not at all."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from sqlalchemy import select

from backoffice.models import GoodsReceipt, Paper, Voucher
from backoffice.views.printing import printers, showing
from backoffice.views.printing.preview import PaperPreview
from tests.windows import settle, sit

__all__ = ["sit"]


@pytest.fixture
def papers(desk):
    """A call with goods in our care: voucher, receipt, repair card and labels were issued."""
    desk.taken_in()
    with desk.centre.reading() as session:
        return list(session.scalars(select(Paper.id).order_by(Paper.id)))


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def shown(shell, ids, **more):
    sheet = showing.show(shell, ids, **more)
    settle()
    assert sheet is not None
    return sheet


def test_a_paper_is_drawn_in_the_background_as_it_was_issued(sit, desk, papers):
    sheet = shown(sit(), papers[:1])
    voucher = desk.one(Voucher)
    assert voucher.number in sheet.heading.text()
    assert voucher.number in text_of(sheet._drawn.data)
    assert sheet.pages.is_drawn()
    assert sheet.print_button.isEnabled()


def test_a_step_that_issues_papers_shows_them_when_the_desk_wants_it(sit, desk, house):
    from backoffice.views.record import stepping
    call = desk.call()
    shell = sit(papers__after_step="preview")
    dialog = stepping.take(shell, "call.dispatch", call.record_id)
    from backoffice import reading
    dialog.form.fields["technician"].pick(reading.name_of(desk.centre, "staff", house.technicians[0]))
    assert dialog.do()
    settle()
    assert isinstance(shell.sheet(), PaperPreview)
    assert not shell.sheet().again.isChecked()


def test_without_a_printer_papers_that_should_be_printed_at_once_are_shown(sit, papers):
    shell = sit(papers__after_step="print")
    showing.after_step(shell, papers[:1])
    settle()
    assert isinstance(shell.sheet(), PaperPreview)


def test_a_paper_that_is_opened_again_is_marked_as_a_copy(sit, papers):
    shell = sit()
    assert "Copy" in text_of(shown(shell, papers[:1], again=True)._drawn.data) or "副本" in text_of(shown(shell, papers[:1], again=True)._drawn.data)


def test_the_copies_can_be_chosen(sit, papers):
    sheet = shown(sit(), papers[:1])
    assert len(sheet._drawn.sizes) == len(sheet.copies) == 2
    sheet.copies[1].setChecked(False)
    settle()
    assert len(sheet._drawn.sizes) == 1


def test_several_papers_stand_in_one_file(sit, papers):
    sheet = shown(sit(), papers)
    sheet.choose(-1)
    settle()
    assert len(sheet._drawn.sizes) >= len(papers)


def test_the_papers_of_one_step_are_shown_together_the_receipt_first_and_the_list_says_what_is_shown(sit, desk):
    desk.taken_in()
    shell = sit()
    with desk.centre.reading() as session:
        issued = list(session.scalars(select(Paper).order_by(Paper.id)))
    assert [each.kind for each in issued[1:3]] == ["goods_receipt", "repair_card"]
    sheet = shown(shell, [each.id for each in issued[1:]])
    assert len(sheet.shown()) == len(issued) - 1
    assert [line.accessibleDescription() for line in sheet._lines] == [""] * (len(issued) - 1) + ["shown"]
    sheet.choose(0)
    assert sheet._lines[0].accessibleDescription() == "shown"
    assert sheet.everything.accessibleDescription() == ""


def test_a_selection_of_records_is_previewed_together(sit, desk):
    ids = [desk.sent().record_id for _ in range(3)]
    vouchers = [each.id for each in desk.all(Voucher)]
    sheet = showing.show_of(sit(), "voucher", vouchers)
    settle()
    assert len(sheet.shown()) == len(ids)
    for each in desk.all(Voucher):
        assert each.number in text_of(sheet._drawn.data)


def test_a_paper_is_saved_whole(sit, papers, tmp_path):
    sheet = shown(sit(), papers[:1])
    assert sheet.save_to(tmp_path / "voucher.pdf")
    assert (tmp_path / "voucher.pdf").read_bytes() == sheet._drawn.data
    assert [each.name for each in tmp_path.glob("*.part")] == []


def test_a_full_disk_is_said_in_a_sentence_and_leaves_nothing_half_done(sit, papers, tmp_path, monkeypatch):
    sheet = shown(sit(), papers[:1])
    (tmp_path / "voucher.pdf").write_bytes(b"the old one")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("backoffice.files.os.replace", full)
    assert not sheet.save_to(tmp_path / "voucher.pdf")
    assert "disk is full" in sheet.note.explanation()
    assert (tmp_path / "voucher.pdf").read_bytes() == b"the old one"
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix in (".pdf", ".part")) == ["voucher.pdf"]


def test_printing_gives_every_page_in_its_own_size(sit, papers, tmp_path):
    sheet = shown(sit(), papers)
    sheet.choose(-1)
    settle()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert sheet.print_on(printer)
    printed = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(printed) == len(sheet._drawn.sizes)
    for page, (width, height) in zip(printed, sheet._drawn.sizes, strict=True):
        assert page.get_width() == pytest.approx(width, abs=2)
        assert page.get_height() == pytest.approx(height, abs=2)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(sit, papers, tmp_path):
    sheet = shown(sit(), papers[:1])
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "out.pdf"))
    assert not sheet.print_on(printer)
    assert "Nothing was printed" in sheet.note.explanation()


def test_a_paper_that_is_printed_again_leaves_a_trace(sit, desk, papers, tmp_path):
    sheet = shown(sit(), papers[:1], again=True)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert sheet.print_on(printer)
    assert desk.rows("SELECT count(*) FROM command WHERE step = 'paper.print_again'") == [(1,)]


def test_a_receipt_that_is_back_is_printed_as_void(desk):
    call = desk.taken_in()
    receipt = desk.receipt(call)
    entry = desk.entries(call)[0]
    desk.repair(entry)
    desk.do("goods_receipt.recover", receipt, entry=entry)
    desk.do("goods_entry.return_goods", entry, signed_by="王小明")
    assert desk.one(GoodsReceipt).state.value == "recovered"
    with desk.centre.reading() as session:
        paper = session.scalars(select(Paper.id).where(Paper.kind == "goods_receipt")).one()
    assert printers.wanted(desk.centre, [paper])[0].state == "void"


def test_a_file_is_named_by_the_number_and_never_by_a_customer(desk, papers):
    name = printers.file_name(printers.wanted(desk.centre, papers))
    assert name.startswith("V-HP26-00001")
    assert "王" not in name
    assert Path(name).suffix == ".pdf"
