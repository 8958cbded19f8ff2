"""The help: how the work of each desk is done, in the language of the desk; F1 opens the page that fits the window in front.

A page is a Markdown file, `resources/help/<language>/<page>.md`. What it quotes of the program it names by key, so that the words on
the page are always those on the screen: `{call.dispatch}` is a step, `{go.calls}` a register, `{menu.save}` a command of the menus,
`{keys.save}` its keys, `{"Pass with a reason"}` any other words. `{clauses}` lists the rules that the steps on the page carry out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QFont, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrameFormat, QTextLength, QTextTable
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from backoffice import __version__
from backoffice.clauses import rule_book
from backoffice.models import STEPS
from backoffice.paths import RESOURCES
from backoffice.text import N_, language, say
from backoffice.views.look import Look, layouts
from backoffice.views.look.rows import Line, LineButton
from backoffice.views.shell import menus
from backoffice.views.shell.bars import MENUS
from backoffice.views.shell.menus import Command
from backoffice.views.shell.navigation import place
from backoffice.views.shell.sheet import Sheet, opens

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell

PAGES = {
    "everybody": "sun", "counter": "phone-call", "dispatch": "route", "goods": "package", "workshop": "wrench", "accounts": "receipt",
"contracts": "handshake", "customers": "user", "warehouse": "package-open", "transfers": "truck", "tools": "hammer", "purchasing": "shopping-cart", "loaners":
    "refrigerator", "papers": "file-text", "office": "building-2", "backups": "archive",
    "keys": "keyboard", "about": "info",
}
"""Every page with its icon, in the order of the list at the left."""
FITS = {
    "today": "everybody", "calls": "counter", "vouchers": "dispatch", "goods": "goods", "receipts": "goods", "custody": "goods",
    "repair_cards": "workshop", "to_invoice": "accounts", "invoices": "accounts", "cash_receipts": "accounts", "contracts": "contracts",
    "credit_notes": "accounts",
    "expiry_notices": "contracts", "customers": "customers", "units": "customers", "models": "customers", "people": "office",
    "purchase_requests": "purchasing", "purchase_orders": "purchasing", "suppliers": "purchasing", "abc_runs": "purchasing",
    "parts": "warehouse", "job_parts": "warehouse", "issue_slips": "warehouse", "return_slips": "warehouse", "incoming": "warehouse",
    "loaners": "loaners", "loans": "loaners", "replacement_notices": "loaners", "loan_reminders": "loaners", "scrap_records": "loaners",
    "test_records": "workshop",
    "old_parts": "warehouse", "items": "warehouse", "substitutes": "warehouse", "stock_movements": "warehouse", "warehouses": "warehouse",
    "transfers": "transfers", "arrivals": "transfers", "stock_counts": "transfers",
    "tools": "tools", "tools_held": "tools", "tool_incidents": "tools",
    "roles": "office", "branches": "office", "zones": "office", "papers": "papers", "history": "office", "logins": "office",
    "backups": "backups",
}
"""The page that fits a place of the navigation, or a window that has none."""
COMMANDS = {command.name: command for commands in menus.COMMANDS.values() for command in commands if command.name}
QUOTE = re.compile(r'\{("[^"]+"|[a-z_]+(?:\.[a-z_]+)?)\}')
WIDEST = 720
_MNEMONIC = re.compile(r"\(&\w\)|&")


# ---- what stands on a page --------------------------------------------------------------------------------------------------

def source(page: str, chosen: str | None = None) -> str:
    """A page as it was written, with its quotes not filled in yet."""
    return (RESOURCES / "help" / (chosen or language()) / f"{page}.md").read_text("utf-8")


def quotes(page: str, chosen: str | None = None) -> list[str]:
    """What a page quotes of the program, by key."""
    return QUOTE.findall(source(page, chosen))


def title(page: str) -> str:
    return source(page).partition("\n")[0].removeprefix("# ").strip()


def written(page: str, facts: Mapping[str, str] | None = None) -> str:
    """A page as it is shown. Raises LookupError for a quote of something that the program does not have."""
    steps = [each for each in quotes(page) if each in STEPS]
    known = {"clauses": ", ".join(clauses(steps)), "all_keys": key_tables(), **(facts or {})}
    return QUOTE.sub(lambda found: known[found[1]] if found[1] in known else quoted(found[1]), source(page))


def quoted(name: str) -> str:
    """The words of the program that a quote stands for."""
    kind, _, key = name.partition(".")
    if name.startswith('"'):
        return _strong(plain(name[1:-1]))
    if name in STEPS:
        return _strong(say(STEPS[name].label))
    if kind == "go" and (here := place(key)) is not None:
        return _strong(say(here.title))
    if kind == "menu":
        return _strong(plain(COMMANDS[key].words))
    if kind == "keys":
        return f"`{COMMANDS[key].keys[0]}`"
    raise LookupError(f"a page of the help quotes {name}")


def plain(words: str) -> str:
    """Words of a menu without their mnemonic and the dots."""
    return _MNEMONIC.sub("", say(words)).rstrip("…")


def _strong(words: str) -> str:
    return f"**{words.strip().rstrip('…')}**"


def clauses(steps: Iterable[str]) -> list[str]:
    """The clauses that steps carry out, in the order of the rule book."""
    cited = {clause for key in steps for clause in STEPS[key].clauses}
    return [clause for clause in rule_book() if clause in cited]


def key_tables() -> str:
    """Every command of the menus that has keys, menu by menu."""
    made = []
    for key, heading in MENUS.items():
        rows = [f"| {plain(each.words)} | {_keys(each)} |" for each in menus.COMMANDS[key] if each.keys]
        if rows:
            made += [f"## {plain(heading)}", "", "| | |", "|---|---|", *rows, ""]
    return "\n".join(made)


def _keys(command: Command) -> str:
    return "  ".join(f"`{each}`" for each in command.keys)


def page_for(sheet: Sheet | None) -> str:
    """The page that fits a window of the desk; in the help itself, the one that is open."""
    if isinstance(sheet, HelpWindow):
        return sheet.page
    key = (sheet.place or sheet.key) if sheet is not None else ""
    here = place(key)
    return FITS.get(here.key if here is not None else key, "everybody")


def page_of(step: str) -> str:
    """The page on which a step is told, by its key; the first page, when it stands on none."""
    return next((page for page in PAGES if step in quotes(page)), "everybody")


# ---- the window -------------------------------------------------------------------------------------------------------------

class HelpWindow(Sheet):
    """The pages at the left, the page in the middle. Links lead from page to page."""

    icon_name = "circle-question-mark"

    def __init__(self, shell: Shell, page: str = "everybody") -> None:
        super().__init__(shell, "help")
        self.page = page
        self.lines: dict[str, LineButton] = {}
        self.list, self.text = layouts.scrolling(sideways=False), QTextBrowser()
        self.text.setStyleSheet("QTextBrowser, QTextBrowser:hover, QTextBrowser:focus { border: none; padding: 0px; }")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.list.setFixedWidth(Look.px(230))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        self.translate()

    def title(self) -> str:
        return say(N_("Help"))

    def translate(self) -> None:
        """Says everything anew in the language of the desk."""
        inside = QFrame()
        inside.setProperty("kind", "inset-pane")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(0, Look.px(14), 0, Look.px(14))
        stack.setSpacing(Look.px(4))
        self.lines = {page: LineButton(Line(title(page), icon=name, strong=page == self.page), partial(self.show_page, page)) for page, name in PAGES.items()}
        for line in self.lines.values():
            stack.addWidget(line)
        stack.addStretch(1)
        self.list.setWidget(inside)
        self.text.setAccessibleName(self.title())
        self.show_page(self.page)

    def show_page(self, page: str) -> None:
        """Turns to a page."""
        self.page = page if page in PAGES else "everybody"
        for key, line in self.lines.items():
            line.line = replace(line.line, strong=key == self.page)
            line.update()
        self.text.setMarkdown(written(self.page, self._facts() if self.page == "about" else {}))
        self.text.document().setDocumentMargin(Look.px(28))
        self.text.document().setIndentWidth(Look.px(22))
        self._dress()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.told.emit()

    def _facts(self) -> dict[str, str]:
        """What stands under About: versions and places."""
        from PySide6.QtCore import qVersion

        from backoffice.paths import data_folder
        from backoffice.sqlite import VERSION
        return {"version": __version__, "qt": qVersion(), "sqlite": ".".join(map(str, VERSION)) if isinstance(VERSION, tuple) else str(VERSION),
                "file": f"`{self.shell.path}`", "folder": f"`{data_folder()}`", "desk": self.shell.desk_name}

    def _follow(self, link: QUrl) -> None:
        page = link.fileName().removesuffix(".md")
        if page in PAGES:
            self.show_page(page)

    # ---- how it looks: Qt's Markdown knows headings and tables, not the look of the house

    def _dress(self) -> None:
        document = self.text.document()
        document.setDefaultFont(Look.font())
        block = document.begin()
        while block.isValid():
            _dress_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self._fit()

    def _fit(self) -> None:
        """No line is longer than the eye can follow."""
        spare = max(self.text.viewport().width() - Look.px(WIDEST + 56), 0)
        root = self.text.document().rootFrame()
        made = root.frameFormat()
        made.setRightMargin(Look.px(28) + spare)
        root.setFrameFormat(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
            self.told.emit()
        elif event.type() == QEvent.Type.StyleChange and self.lines:
            self.list.setFixedWidth(Look.px(230))
            self.show_page(self.page)

    def memory(self) -> dict[str, Any]:
        return {"page": self.page}

    def recall(self, memory: dict[str, Any]) -> None:
        self.show_page(str(memory.get("page", "everybody")))


def _dress_block(block: QTextBlock) -> None:
    cursor, made = QTextCursor(block), QTextBlockFormat(block.blockFormat())
    level = made.headingLevel()
    made.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setTopMargin(Look.px({1: 0, 2: 18}.get(level, 2)))
    made.setBottomMargin(Look.px({1: 12}.get(level, 5)))
    cursor.setBlockFormat(made)
    if level:
        _select(cursor, block.position(), block.length() - 1)
        cursor.setCharFormat(_letters("title" if level == 1 else "heading"))
        return
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        if piece.isValid() and (piece.charFormat().fontFixedPitch() or piece.charFormat().fontWeight() > QFont.Weight.Normal):
            _select(cursor, piece.position(), piece.length())
            letters = _letters("body_strong")
            if piece.charFormat().fontFixedPitch():
                letters = _letters("small_strong")
                letters.setBackground(Look.colour("inset"))
            cursor.mergeCharFormat(letters)
        at += 1


def _select(cursor: QTextCursor, start: int, length: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)


def _letters(step: str) -> QTextCharFormat:
    """A step of the type scale, as letters in a text."""
    made, font = QTextCharFormat(), QFont(Look.font(step))
    made.setFontFamilies([font.family()])
    made.setFontFixedPitch(False)
    made.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
    made.setFontWeight(font.weight())
    return made


def _dress_table(table: QTextTable) -> None:
    if not table.cellAt(0, 0).firstCursorPosition().block().text():
        table.removeRows(0, 1)  # Markdown has no table without a head
    made = table.format()
    made.setBorder(0)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    made.setCellPadding(Look.px(2))
    made.setCellSpacing(0)
    made.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, Look.px(260)), QTextLength(QTextLength.Type.VariableLength, 0)])
    table.setFormat(made)


# ---- ways here --------------------------------------------------------------------------------------------------------------

def show(shell: Shell, page: str) -> None:
    """Opens the help at a page, in the window that is open already where there is one."""
    sheet = shell.open("help")
    if isinstance(sheet, HelpWindow):
        sheet.show_page(page)


def show_above(shell: Shell, page: str, asking: QWidget) -> QDialog:
    """Opens the help above a dialog that asks something: the windows of the desk wait behind it."""
    dialog = QDialog(asking)
    dialog.setProperty("kind", "sheet")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    help_window = HelpWindow(shell, page)
    dialog.setWindowTitle(help_window.title())
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(help_window)
    dialog.resize(Look.px(900), Look.px(640))
    dialog.open()
    return dialog


@opens("help", "keys", "about")
def open_help(shell: Shell, key: str, record_id: int | None = None) -> HelpWindow:
    """The help, at its first page, or at the page of that name."""
    return HelpWindow(shell, key if key in PAGES else "everybody")
