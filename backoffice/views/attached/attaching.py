"""How files come onto a record at its window and leave it again: chosen, dropped, pasted, looked at, saved, described, taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from backoffice import attaching, files, tasks
from backoffice.attaching import Given
from backoffice.database import Centre, Outcome, new_command_id
from backoffice.errors import Refused
from backoffice.models import STEPS, Step
from backoffice.models.steps import Input
from backoffice.reading import AttachmentSeen
from backoffice.text import N_, say, say_count
from backoffice.views.fields.binding import Form
from backoffice.views.fields.drawing import plain
from backoffice.views.fields.mnemonics import of_a_dialog
from backoffice.views.look import EmptyState, Look
from backoffice.views.record.step_dialog import StepDialog
from backoffice.views.record.stepping import Then, surrounding
from backoffice.views.shell import going_out

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow

FILTERS = "*.pdf *.png *.jpg *.jpeg *.webp *.heic *.txt *.csv *.xlsx *.docx *.eml"


class AttachmentDialog(StepDialog):
    """Describing an attachment, or taking it away: which one it is stands above, and is not asked again."""

    def __init__(self, window: RecordWindow, step: Step, attachment: AttachmentSeen, given: Mapping[str, Any], then: Then) -> None:
        self._attachment = attachment
        super().__init__(window.shell, step, window.record_id, given={"attachment": attachment.id, **given}, then=then, parent=window)

    def _object(self) -> str:
        return self._attachment.title

    def _make_form(self) -> Form:
        asked: Mapping[str, Input] = {name: each for name, each in self.step.inputs.items() if name != "attachment"}
        form = Form(lambda parent: plain(asked, parent), asked, surrounding(self.shell), taken=of_a_dialog)
        form.edited.connect(self._edited)
        return form


class DropHint(QFrame):
    """What is dropped here is attached: shown over the window while somebody drags files across it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        self.words = EmptyState("paperclip", "", "")
        column.addWidget(self.words)
        self.hide()

    def show_over(self, sentence: str, explanation: str) -> None:
        self.words.show_reason("paperclip", sentence, explanation)
        self.resize(min(Look.px(420), self._window.width()), Look.px(150))
        self.move((self._window.width() - self.width()) // 2, (self._window.height() - self.height()) // 2)
        self.raise_()
        self.show()


class Attaching:
    """The attachments of one record window."""

    def __init__(self, window: RecordWindow) -> None:
        self._window = window
        self._hint: DropHint | None = None
        self.busy = False

    @property
    def centre(self) -> Centre:
        centre: Centre = self._window.shell.centre
        return centre

    # ---- coming

    def choose(self) -> None:
        """Asks for the files, several at once."""
        if not self._may():
            return
        shell = self._window.shell
        folder = shell.settings.get("attachments/folder", "") or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        kinds = f"{say(N_('Files that are kept'))} ({FILTERS});;{say(N_('All files'))} (*)"
        places, _ = QFileDialog.getOpenFileNames(self._window, say(N_("Attach files")), folder, kinds)
        if places:
            shell.settings.put("attachments/folder", str(Path(places[0]).parent))
            self.attach([Given(Path(place).name, path=Path(place)) for place in places])

    def takes(self, told: QMimeData) -> bool:
        """Whether somebody drags files or a picture."""
        return told.hasImage() or any(url.isLocalFile() for url in told.urls())

    def take(self, told: QMimeData) -> bool:
        """Attaches what was dropped or pasted; whether there was anything to attach."""
        given = [Given(Path(url.toLocalFile()).name, path=Path(url.toLocalFile())) for url in told.urls() if url.isLocalFile()]
        if not given and told.hasImage():
            image = QImage(told.imageData())
            if not image.isNull():
                name = say(N_("Picture {time}"), time=datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S"))
                given = [Given(f"{name}.png", data=partial(_png, image))]
        if given and self._may():
            self.attach(given)
        return bool(given)

    def paste(self) -> None:
        """Attaches the picture or the files that were copied elsewhere."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self._tell(say(N_("There is no picture and no file to paste.")), "waiting")

    def attach(self, given: Sequence[Given]) -> None:
        """Reads, checks and keeps files in the background, and hangs them on the record: all of them or none."""
        window, shell = self._window, self._window.shell
        self.busy = True
        self._tell(say_count(len(given), N_("Attaching {n} file…"), N_("Attaching {n} files…")), "active")
        tasks.run(attaching.attach, self.centre, shell.actor, window.kind.table, window.record_id, list(given), new_command_id(),
                  then=lambda _outcome: self._attached(len(given)), otherwise=self._refused, owner=window)

    def _may(self) -> bool:
        """Whether something can be attached here now; else it is said why not."""
        window = self._window
        told = window.around.attached
        if window.record_id is None:
            self._tell(say(N_("Save first; then files can be attached.")), "waiting")
        elif told is not None and told.closed_because:
            self._tell(told.closed_because, "waiting")
        elif told is None and window.around_loaded:
            self._tell(say(N_("Nothing can be attached to this.")), "waiting")
        return window.record_id is not None and not (told.closed_because if told is not None else window.around_loaded)

    def _attached(self, count: int) -> None:
        self.busy = False
        self._tell(say_count(count, N_("{n} file is attached"), N_("{n} files are attached")), "good")
        self._window.load_around()

    def _refused(self, trouble: Exception) -> None:
        self.busy = False
        if not isinstance(trouble, Refused):
            raise trouble
        self._tell(say(N_("Nothing was attached")), "trouble", trouble.said())

    # ---- looking, saving, opening

    def look_at(self, seen: AttachmentSeen) -> None:
        """Shows an attachment large; the others are an arrow away."""
        from backoffice.views.attached.looking import LookDialog
        told = self._window.around.attached
        there = list(told.there) if told is not None and seen in told.there else [seen]
        LookDialog(self._window.shell, there, there.index(seen), self.save_as, self.open_outside, self._window).open()

    def save_as(self, seen: AttachmentSeen) -> None:
        """Saves a copy where somebody wants it; the name that is proposed is one of ours."""
        proposed = attaching.name_on_disk(seen.name, seen.kind)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        place, _ = QFileDialog.getSaveFileName(self._window, say(N_("Save as")), str(Path(folder) / proposed), f"*{Path(proposed).suffix}")
        if place:
            self.save_to(seen, Path(place))

    def save_to(self, seen: AttachmentSeen, path: Path) -> bool:
        """Saves a copy, with the ending of what it is; whether it could be."""
        ending = f".{attaching.EXTENSIONS[seen.kind]}"
        target = path if path.suffix.lower() == ending or (ending == ".jpg" and path.suffix.lower() == ".jpeg") else path.with_name(path.name + ending)
        try:
            files.write(target, self.centre.store.get(seen.sha256))
        except Refused as refusal:
            self._tell(say(N_("Not saved")), "trouble", refusal.said())
            return False
        self._tell(say(N_("Saved: {file}"), file=target.name), "good")
        return True

    def open_outside(self, seen: AttachmentSeen) -> None:
        """Opens a copy with the program of the desktop, where that is harmless."""
        try:
            going_out.open_copy(self.centre.store.get(seen.sha256), seen.kind, seen.sha256)
        except Refused as refusal:
            self._tell(say(N_("Not opened")), "trouble", refusal.said())

    # ---- describing and taking away

    def describe(self, seen: AttachmentSeen) -> None:
        self._ask("describe_attachment", seen, purpose=seen.purpose.value, caption=seen.caption)

    def take_away(self, seen: AttachmentSeen) -> None:
        self._ask("take_away_attachment", seen)

    def _ask(self, name: str, seen: AttachmentSeen, **given: str) -> None:
        AttachmentDialog(self._window, STEPS[f"{self._window.kind.table}.{name}"], seen, given, self._done).open()

    def _done(self, _outcome: Outcome) -> None:
        self._window.load_around()

    # ---- dragging

    def drag_over(self, told: QMimeData) -> bool:
        """Says what would happen to what is dragged across the window; whether it can be dropped."""
        if not self.takes(told):
            return False
        if self._hint is None:
            self._hint = DropHint(self._window)
        possible = self._window.record_id is not None
        self._hint.show_over(say(N_("Drop to attach")) if possible else say(N_("Save first; then files can be attached.")),
                             self._window.plain_title() if possible else "")
        return True

    def drag_ends(self) -> None:
        if self._hint is not None:
            self._hint.hide()

    def _tell(self, words: str, tone: str, explanation: str = "") -> None:
        self._window.shell.tell(words, tone, explanation)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


