"""The login: who works at this desk, for which branch, in which language. It also stands before the windows while the desk is locked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from backoffice.text import LANGUAGES, N_, language, say
from backoffice.views.fields.captioned import Field
from backoffice.views.glimpse import BranchCard
from backoffice.views.look import IconLabel, Look, Note, button, dress, label


class LoginPage(QWidget):
    """One calm card. `asked(login, password)` goes out; what is wrong comes back to the field by `refused`. After a one-time word a password
    of one's own is asked for: `chosen(login, word, new)`."""

    asked = Signal(str, str)
    chosen = Signal(str, str, str)
    language_chosen = Signal(str)
    other_person = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._house, self._locked, self._busy = "", False, False
        self._title, self._line = label("", "title", wrap=True), label("", "meta", wrap=True)
        self._note = Note("quiet")
        self._note.hide()
        self.login, self.password, self.branch = QLineEdit(), QLineEdit(), QComboBox()
        self._login_field = Field(N_("&Login name"), self.login)
        self._password_field = Field(N_("&Password"), self.password, secret=True)
        self._branch_field = Field(N_("&Branch"), self.branch)
        self.new, self.again, self._choosing = QLineEdit(), QLineEdit(), False
        self._new_field = Field(N_("&New password"), self.new, secret=True)
        self._again_field = Field(N_("Once &more"), self.again, secret=True)
        self.press = button("", "primary", "log-in")
        self.press.setDefault(True)
        self._other = button("", "link")
        self._wait = QProgressBar()
        self._wait.setRange(0, 0)
        self._wait.setTextVisible(False)
        self._wait.hide()
        self.languages = LanguageRow()
        self._lay_out()
        for each in (self._new_field, self._again_field):
            each.hide()
        self.new.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._ask)
        self.press.clicked.connect(self._ask)
        self.login.returnPressed.connect(self._login_entered)
        self.password.returnPressed.connect(self._ask)
        self._other.clicked.connect(self.other_person)
        self.languages.chosen.connect(self.language_chosen)
        self.translate()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(Look.px(400))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Look.px(32), Look.px(28), Look.px(32), Look.px(28))
        inside.setSpacing(Look.px(10))
        inside.addWidget(IconLabel("wrench", 30, "accent"))
        inside.addSpacing(Look.px(6))
        inside.addWidget(self._title)
        inside.addWidget(self._line)
        inside.addSpacing(Look.px(8))
        inside.addWidget(self._note)
        for field in (self._login_field, self._password_field, self._new_field, self._again_field, self._branch_field):
            inside.addWidget(field)
        inside.addSpacing(Look.px(8))
        inside.addWidget(self.press)
        inside.addWidget(self._wait)
        inside.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Look.px(24), 0, Look.px(24))
        column.addStretch(3)
        row = QHBoxLayout()  # not an alignment: the lines that wrap in the card would be counted in the width of the page
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(4)
        column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignHCenter)

    def translate(self) -> None:
        self._title.setText(say(N_("Locked")) if self._locked else self._house or say(N_("Backoffice")))
        line = N_("Your windows are kept. Write your password to go on.") if self._locked else N_("Log in to your desk.")
        self._line.setText(say(N_("Choose a password of your own now.")) if self._choosing else say(line))
        for field in (self._login_field, self._password_field, self._new_field, self._again_field, self._branch_field):
            field.translate()
        self._show_press()
        self._other.setText(say(N_("Log in as somebody else")))
        self._other.setAccessibleName(self._other.text())
        self._other.setVisible(self._locked)
        self.languages.show_language(language())
        if self.branch.count():
            self.branch.setItemText(0, say(N_("My own branch")))

    def _show_press(self) -> None:
        words = N_("Keep and log in") if self._choosing else N_("Unlock") if self._locked else N_("Log in")
        self.press.setText(say(N_("One moment…")) if self._busy else say(words))
        self.press.setEnabled(not self._busy)
        self._wait.setVisible(self._busy)

    def show_house(self, house: str, branches: Iterable[BranchCard], branch_id: int = 0, login: str = "") -> None:
        """The name of the centre, its branches, and who logged in here last."""
        self._house = house
        self.branch.clear()
        self.branch.addItem(say(N_("My own branch")), 0)
        for each in branches:
            self.branch.addItem(each.name, each.id)
        self.branch.setCurrentIndex(max(self.branch.findData(branch_id), 0))
        self._branch_field.setVisible(self.branch.count() > 2)
        self.login.setText(login)
        self.translate()

    def show_note(self, tone: str, sentence: str, explanation: str = "") -> None:
        """Something to know before logging in; an empty sentence takes it away."""
        self._note.setVisible(bool(sentence))
        if sentence:
            self._note.show_note(tone, sentence, explanation)

    def lock(self, login: str) -> None:
        """Only this person can go on; their windows stay as they are."""
        self._locked = True
        self.login.setText(login)
        self.login.setReadOnly(True)
        self._branch_field.hide()
        self._forget()

    def unlock(self) -> None:
        self._locked = False
        self.login.setReadOnly(False)
        self._branch_field.setVisible(self.branch.count() > 2)
        self._forget()

    def ask_for_new(self) -> None:
        """The password fits, but only to choose one of one's own with it."""
        self._choosing = True
        self.show_busy(False)
        for field in (self._new_field, self._again_field):
            field.show()
            field.say_wrong("")
        for field in (self._login_field, self._password_field):
            field.hide()
        self.translate()
        self.new.setFocus()

    def _choose(self) -> None:
        if self.new.text() != self.again.text():
            self._again_field.say_wrong(say(N_("The two passwords are not the same.")))
            self.again.setFocus()
            return
        self.show_busy(True)
        self.chosen.emit(self.login.text().strip(), self.password.text(), self.new.text())

    def _forget(self) -> None:
        self._choosing = False
        for each in (self.new, self.again):
            each.clear()
        for field, shown in ((self._new_field, False), (self._again_field, False), (self._login_field, True), (self._password_field, True)):
            field.setVisible(shown)
        self.password.clear()
        self._login_field.say_wrong("")
        self._password_field.say_wrong("")
        self.translate()
        self.take_focus()

    def branch_id(self) -> int | None:
        found = self.branch.currentData()
        return int(found) if found is not None else None

    def take_focus(self) -> None:
        (self.password if self.login.text() else self.login).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.take_focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """*Enter* logs in from the list of branches too; the fields hear it themselves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.branch.hasFocus():
            self._ask()
            return
        super().keyPressEvent(event)

    def _login_entered(self) -> None:
        self.password.setFocus()

    def _ask(self) -> None:
        if self._busy:
            return
        if self._choosing:
            self._choose()
            return
        wrong = {self._login_field: N_("Write your login name."), self._password_field: N_("Write your password.")}
        for field, words in wrong.items():
            if not field.text().strip():
                field.say_wrong(say(words))
                field.editor.setFocus()
                return
        self.show_busy(True)
        self.asked.emit(self.login.text().strip(), self.password.text())

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self._show_press()

    def refused(self, words: str, field: str = "") -> None:
        """The sentence at the field; the password has to be written again."""
        self.show_busy(False)
        if self._choosing and field == "new_password":
            self._new_field.say_wrong(words)
            self.new.setFocus()
            return
        if self._choosing:
            self._forget()
        self._password_field.say_wrong(words)
        self.password.selectAll()
        self.password.setFocus()

    def accepted(self) -> None:
        self.show_busy(False)
        self.unlock()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()


class LanguageRow(QWidget):
    """The languages, each by its own name."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Look.px(10))
        row.addWidget(IconLabel("languages", 16))
        for code, name in LANGUAGES.items():
            made = button(name, "link")
            made.setAccessibleName(name)
            made.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            self._buttons[code] = made
            row.addWidget(made)
        self.show_language(language())

    def show_language(self, chosen: str) -> None:
        for code, each in self._buttons.items():
            dress(each, kind="link" if code == chosen else "plain")
