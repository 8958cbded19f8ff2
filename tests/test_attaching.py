"""Attachments at the desk: chosen, dropped, pasted; looked at, saved, opened, described and taken away, with keys and with the mouse."""

from pathlib import Path
from typing import Any

import pytest
from attached_files import KEPT, NAMES, REFUSED, jpeg, pdf, png, xlsx
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageIOHandler,
    QImageWriter,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from backoffice.attaching import EXTENSIONS, Given
from backoffice.models import Attachment
from backoffice.models.attachments import FileKind
from backoffice.reading import surroundings
from backoffice.storing import folder_of
from backoffice.views.attached import thumbnails
from backoffice.views.attached.attachments import AttachmentLine, AttachmentsCard
from backoffice.views.attached.looking import LookDialog
from backoffice.views.printing import printers
from backoffice.views.record.window import RecordWindow
from backoffice.views.shell import going_out
from tests.windows import CTRL, dialog, keyboard, no_dialog, press, settle, sit, write

__all__ = ["sit"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def no_small_pictures():
    thumbnails.forget()


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """What other programs were asked to open."""
    asked: list[str] = []
    monkeypatch.setattr(going_out.QDesktopServices, "openUrl", lambda url: asked.append(url.toString()) or True)
    return asked


def window_of(shell: Any, table: str, record_id: int | None = None) -> RecordWindow:
    shell.open(table, record_id)
    settle()
    return shell.sheet()


def card_of(window: RecordWindow) -> AttachmentsCard:
    assert window.side.attachments is not None
    return window.side.attachments


def line_of(window: RecordWindow, at: int = 0) -> AttachmentLine:
    return card_of(window).lines[at]


def said(shell: Any) -> str:
    message = shell.notices.messages[0]
    return f"{message.words} {message.explanation}"


def files_in(*paths: Path, image: QImage | None = None) -> QMimeData:
    told = QMimeData()
    if paths:
        told.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if image is not None:
        told.setImageData(image)
    return told


def drop(window: RecordWindow, told: QMimeData) -> bool:
    """Drags something over the window and lets it go; whether the window took it."""
    common = (Qt.DropAction.CopyAction, told, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(300, 300), *common)
    QApplication.sendEvent(window, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(300, 300), *common)
    QApplication.sendEvent(window, dropping)
    settle()
    return dropping.isAccepted()


# ---- coming -------------------------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_files_are_chosen_with_a_key_several_at_once(sit, desk, tmp_path, monkeypatch):
    for name in ("photo.png", "signed.pdf"):
        (tmp_path / name).write_bytes(KEPT[name][1])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "photo.png"), str(tmp_path / "signed.pdf")], ""))
    call = desk.call()
    shell = sit()
    window = window_of(shell, "call", call.record_id)
    assert window.head.attached.isHidden()
    press(Qt.Key.Key_A, CTRL, SHIFT)
    assert [each.name for each in desk.all(Attachment)] == ["photo.png", "signed.pdf"]
    assert [line.seen.name for line in card_of(window).lines] == ["photo.png", "signed.pdf"]
    assert card_of(window).title.text() == "Attachments (2)"
    assert window.head.attached.text().strip() == "2"
    assert said(shell).startswith("2 files are attached")
    assert all(line.has_picture() for line in card_of(window).lines)


@pytest.mark.both_engines
def test_files_are_dropped_onto_the_window_and_a_field_leaves_them_to_it(sit, desk, tmp_path):
    (tmp_path / "photo.png").write_bytes(png())
    window = window_of(sit(), "call", desk.call().record_id)
    assert not any(field.acceptDrops() for name, field in window.form.fields.items() if hasattr(field, "limit"))
    assert drop(window, files_in(tmp_path / "photo.png"))
    assert desk.one(Attachment).name == "photo.png"
    assert not window.is_changed()


def test_what_would_happen_is_said_while_files_are_dragged(sit, desk, tmp_path):
    (tmp_path / "photo.png").write_bytes(png())
    window = window_of(sit(), "call", desk.call().record_id)
    told = files_in(tmp_path / "photo.png")
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, told, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    assert window.attaching._hint.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.attaching._hint.isVisible()
    words = QMimeData()
    words.setText("only words")
    assert not drop(window, words)


@pytest.mark.both_engines
def test_a_picture_and_files_are_pasted(sit, desk, tmp_path):
    shell = sit()
    window = window_of(shell, "call", desk.call().record_id)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    card_of(window).link.setFocus()
    press(Qt.Key.Key_V, CTRL)
    pasted = desk.one(Attachment)
    assert (pasted.kind, pasted.name.startswith("Picture ")) == (FileKind.PNG, True)
    (tmp_path / "parts.csv").write_bytes(KEPT["parts.csv"][1])
    QGuiApplication.clipboard().setMimeData(files_in(tmp_path / "parts.csv"))
    line_of(window).setFocus()
    press(Qt.Key.Key_V, CTRL)
    assert desk.one(Attachment).name == "parts.csv"
    QGuiApplication.clipboard().setText("words")
    press(Qt.Key.Key_V, CTRL)
    assert "no picture and no file" in said(shell)


def test_words_are_still_pasted_into_the_field_that_has_the_keyboard(sit, desk):
    window = window_of(sit(), "call", desk.call().record_id)
    QGuiApplication.clipboard().setText("gate code 22")
    window.form.go_to("map_note")
    press(Qt.Key.Key_V, CTRL)
    assert window.form.value("map_note") == "gate code 22"
    assert desk.all(Attachment) == []


def test_a_record_that_is_not_saved_yet_says_so(sit, desk, tmp_path):
    (tmp_path / "photo.png").write_bytes(png())
    shell = sit()
    for table in ("call", "zone"):
        window = window_of(shell, table)
        drop(window, files_in(tmp_path / "photo.png"))
        assert "Save first" in said(shell)
    assert desk.all(Attachment) == []


def test_what_is_typed_and_not_saved_stays_while_files_are_attached(sit, desk):
    window = window_of(sit(), "call", desk.call().record_id)
    window.form.go_to("map_note")
    write("gate code 2288")
    window.attaching.attach([Given("photo.png", data=png())])
    settle()
    assert len(card_of(window).lines) == 1
    assert window.form.value("map_note") == "gate code 2288"
    assert window.is_changed()


def test_a_file_that_is_refused_is_named_and_nothing_hangs_on_the_record(sit, desk):
    shell = sit()
    window = window_of(shell, "call", desk.call().record_id)
    window.attaching.attach([Given("photo.png", data=png()), Given("run.bat", data=REFUSED["batch"][1])])
    settle()
    assert said(shell).startswith("Nothing was attached run.bat is of a kind")
    assert desk.all(Attachment) == []


def test_who_may_not_attach_sees_why_and_can_still_look(sit, desk, tmp_path):
    call = desk.call()
    desk.attach("call", call)
    (tmp_path / "photo.png").write_bytes(jpeg())
    shell = sit("Receptionist")
    window = window_of(shell, "call", call.record_id)
    assert card_of(window).link is None
    drop(window, files_in(tmp_path / "photo.png"))
    assert "not attach" in said(shell)
    line_of(window).setFocus()
    press(Qt.Key.Key_Delete)
    assert no_dialog()
    press(Qt.Key.Key_Space)
    assert isinstance(dialog(), LookDialog)


@pytest.mark.both_engines
def test_an_open_window_sees_what_another_desk_attaches(sit, desk):
    call = desk.call()
    window = window_of(sit(), "call", call.record_id)
    desk.attach("call", call)
    QTest.qWait(60)
    settle()
    assert len(card_of(window).lines) == 1


# ---- looking ------------------------------------------------------------------------------------------------------------------------

@pytest.fixture
def gallery(sit, desk):
    """A call on which one file of every kind hangs."""
    call = desk.call()
    desk.attach("call", call, *[Given(name, data=data) for name, (_kind, data) in KEPT.items()])
    return window_of(sit(), "call", call.record_id)


def test_space_looks_and_space_closes_arrows_go_on(gallery):
    line_of(gallery).setFocus()
    press(Qt.Key.Key_Space)
    look = dialog()
    seen = []
    for _ in KEPT:
        page = look.stack.currentWidget()
        seen.append((look.shown().kind.value, {look.picture: "picture", look.area: "pages", look.text: "text", look.nothing: "nothing"}[page]))
        QTest.keyClick(look, Qt.Key.Key_Right)
        settle()
    shows = {"png": "picture", "jpeg": "picture", "webp": "picture", "pdf": "pages", "txt": "text", "csv": "text", "eml": "text"}
    assert seen == [(kind, shows.get(kind, "nothing")) for kind, _data in KEPT.values()]
    QTest.keyClick(look, Qt.Key.Key_Space)
    settle()
    assert no_dialog()


@pytest.mark.both_engines
def test_what_is_looked_at_is_what_was_attached(gallery):
    gallery.attaching.look_at(line_of(gallery).seen)
    settle()
    look = dialog()
    assert look.picture.image.pixelColor(2, 2) == QImage.fromData(png()).pixelColor(2, 2)
    look.show_at(list(KEPT).index("signed.pdf"))
    settle()
    assert look.pages.is_drawn() or look.stack.currentWidget() is look.area
    look.show_at(list(KEPT).index("readings-gb.txt"))
    settle()
    assert look.text.toPlainText() == "冷藏室"


def test_what_is_damaged_says_so_and_nothing_is_shown(gallery, desk):
    for path in folder_of(desk.house.path).glob("??/??/*"):
        path.write_bytes(b"\x89PNG" + path.read_bytes()[4:-1])
    gallery.attaching.look_at(line_of(gallery).seen)
    settle()
    look = dialog()
    assert look.stack.currentWidget() is look.nothing
    for line in card_of(gallery).lines:
        assert not gallery.attaching.save_to(line.seen, desk.house.path.with_name("out"))
    assert not desk.house.path.with_name("out").exists()


def test_pictures_are_read_no_larger_than_the_screen_needs():
    image = QImage(4000, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    from backoffice.views.attached.attaching import _png
    assert thumbnails.picture(_png(image), QSize(40, 40)).width() == 40


def test_a_photograph_stands_upright_however_the_camera_was_held():
    image, buffer = QImage(400, 200, QImage.Format.Format_RGB32), QBuffer()
    image.fill(QColor("teal"))
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    writer.write(image)
    shown = thumbnails.picture(bytes(buffer.data().data()), QSize(40, 40))
    assert (shown.width(), shown.height()) == (20, 40)


def test_a_page_without_end_is_drawn_small():
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas
    told = BytesIO()
    page = Canvas(told, pagesize=(14_000, 14_000))
    page.showPage()
    page.save()
    image = printers.picture(told.getvalue(), 0, 4)
    assert image.width() * image.height() <= printers.MOST_DOTS * 1.01


def test_a_pdf_that_nothing_can_draw_keeps_its_icon(sit, desk):
    call = desk.call()
    desk.attach("call", call, Given("broken.pdf", data=b"%PDF-1.7\nno pages at all\n%%EOF\n"))
    window = window_of(sit(), "call", call.record_id)
    assert not line_of(window).has_picture()
    window.attaching.look_at(line_of(window).seen)
    settle()
    assert dialog().stack.currentWidget() is dialog().nothing


# ---- leaving ------------------------------------------------------------------------------------------------------------------------

def test_only_harmless_kinds_are_opened_from_a_copy_of_our_own(gallery, opened):
    for line in card_of(gallery).lines:
        opened.clear()
        gallery.attaching.open_outside(line.seen)
        if line.seen.kind not in going_out.OPENED:
            assert opened == []
            continue
        copy = Path(QUrl(opened[0]).toLocalFile())
        assert opened[0].startswith("file:///")
        assert copy.name == f"attachment-{line.seen.sha256[:16]}.{EXTENSIONS[line.seen.kind]}"
        assert copy.parent.name.startswith("backoffice-")
        assert (copy.stat().st_mode & 0o777, copy.parent.stat().st_mode & 0o777) == (0o400, 0o700)
        assert copy.read_bytes() == KEPT[line.seen.name][1]


def test_no_hostile_name_reaches_another_program_or_leaves_the_folder(sit, desk, opened, tmp_path, monkeypatch):
    call = desk.call()
    desk.do("branch.change", 1, by="Administrator", largest_record=200)
    for at in range(0, len(NAMES), 50):
        desk.attach("call", call, *[Given(name, data=png(shade=place)) for place, name in enumerate(NAMES[at:at + 50])])
    window = window_of(sit(), "call", call.record_id)
    wanted = tmp_path / "wanted"
    wanted.mkdir()
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, proposed, *_: (asked.append(proposed) or str(wanted / Path(proposed).name), ""))
    for line in card_of(window).lines:
        window.attaching.open_outside(line.seen)
        window.attaching.save_as(line.seen)
    assert len(opened) == len(NAMES)
    assert {Path(QUrl(each).toLocalFile()).parent for each in opened} == {going_out._private()}
    assert all(Path(each).name.endswith(".png") for each in asked)
    assert {path.suffix for path in wanted.iterdir()} == {".png"}
    assert not [path for path in tmp_path.iterdir() if path.name not in {"wanted", "data", "files", desk.house.path.name, f"{desk.house.path.name}-wal",
                                                                         f"{desk.house.path.name}-shm",
                                                                         f"{desk.house.path.name}.desks"}]


def test_a_saved_copy_always_ends_with_what_it_is(gallery, tmp_path):
    seen = next(line.seen for line in card_of(gallery).lines if line.seen.name == "a picture called.exe")
    assert gallery.attaching.save_to(seen, tmp_path / "photo.exe")
    assert [path.name for path in tmp_path.glob("photo*")] == ["photo.exe.png"]


def test_no_program_that_answers_is_said(gallery, monkeypatch):
    monkeypatch.setattr(going_out.QDesktopServices, "openUrl", lambda _url: False)
    gallery.attaching.open_outside(line_of(gallery).seen)
    assert "No program answered" in said(gallery.shell)


def test_nothing_else_in_the_program_opens_anything():
    root = Path(going_out.__file__).parents[2]
    users = [path.relative_to(root).as_posix() for path in root.rglob("*.py") if any(
        word in path.read_text("utf-8") for word in ("QDesktopServices", "startDetached", "os.startfile", "subprocess.Popen", "webbrowser", "os.system("))]
    assert users == ["views/shell/going_out.py"]


# ---- describing and taking away -------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_an_attachment_is_described_and_taken_away_with_keys(sit, desk):
    call = desk.call()
    desk.attach("call", call)
    window = window_of(sit(), "call", call.record_id)
    line_of(window).setFocus()
    press(Qt.Key.Key_F2)
    asked = dialog()
    assert set(asked.form.fields) == {"purpose", "caption"}
    asked.form.go_to("caption")
    write("Dent at the left")
    press(Qt.Key.Key_Return, CTRL)
    assert line_of(window).line.title == "Dent at the left"
    assert keyboard() is line_of(window), "the keyboard stays where it was"
    press(Qt.Key.Key_Delete)
    dialog().form.go_to("reason")
    write("Another unit")
    press(Qt.Key.Key_Return, CTRL)
    assert card_of(window).lines == []
    assert window.head.attached.isHidden()
    told = surroundings(desk.centre, desk.actor(), "call", call.record_id).attached.gone
    assert [(each.title, each.taken_away_by, each.taken_away_because) for each in told] == [("Dent at the left", "Ada Lin", "Another unit")]


def test_everything_can_be_reached_by_the_menu_key(gallery):
    texts = [action.text() for action in line_of(gallery).menu().actions()]
    assert texts == ["&Look at it", "&Save as…", "Open with another &program", "&Describe…", "&Take away…"]
    word = next(line for line in card_of(gallery).lines if line.seen.kind is FileKind.DOCX)
    assert [action.isEnabled() for action in word.menu().actions()] == [True, True, False, True, True]


def test_the_number_in_the_head_leads_to_the_attachments_in_a_narrow_window(sit, desk):
    call = desk.call()
    desk.attach("call", call)
    shell = sit()
    shell.resize(900, 800)
    window = window_of(shell, "call", call.record_id)
    assert window.side.isHidden()
    window.head.attached.click()
    settle()
    assert window.side.isVisible()
    assert keyboard() is line_of(window)


def test_a_name_that_turns_letters_round_is_shown_as_it_is(sit, desk):
    call = desk.call()
    desk.attach("call", call, Given("photo\u202egnp.exe", data=png()))
    window = window_of(sit(), "call", call.record_id)
    assert line_of(window).line.title == "photo[U+202E]gnp.exe"


@pytest.mark.parametrize(("data", "asks"), [(xlsx(), 0), (pdf(), 1), (png(), 1)], ids=["xlsx", "pdf", "png"])
def test_small_pictures_are_drawn_in_the_background(sit, desk, data, asks, monkeypatch):
    """The window is there before them, and asks only for what can be drawn."""
    asked = []
    monkeypatch.setattr(thumbnails.tasks, "run", lambda function, *args, **more: asked.append(function))
    call = desk.call()
    desk.attach("call", call, Given("file", data=data))
    window = window_of(sit(), "call", call.record_id)
    assert asked.count(thumbnails.draw) == asks
    assert not line_of(window).has_picture()
