"""The loaners on their timeline: by keyboard and scanner, in words, and below the parts and in a loaner's own window."""

from datetime import UTC, datetime, timedelta

import pytest
from conftest import Desk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from backoffice.models import Loan, Loaner, LoanReminder
from backoffice.views.look import dress_application
from backoffice.views.warehouse import (
    loans,
    parts,  # noqa: F401 - loaded, they enter themselves
)
from tests.windows import dialog, no_dialog, opened, press, settle, sit

__all__ = ["sit"]


@pytest.fixture
def lending(desk: Desk) -> Desk:
    """Three loaners: one overdue, one that came back, one free. As of now, for a timeline shows today."""
    desk.now = datetime.now(UTC) - timedelta(days=9)
    pool = [desk.do("loaner.add_loaner", model=desk.house.models["BCD-260"], description=f"Refrigerator {at}", value=80000).record_id for at in range(3)]
    for loaner, days in zip(pool[:2], (4, 8), strict=True):
        desk.do("loaner.lend_out", loaner, call=desk.call().record_id, due_on=desk.today + timedelta(days=days), signed_by="王小明")
    desk.later(days=3)
    desk.do("loan.take_back", desk.one(Loan).id, signed_by="王小明")
    desk.now = datetime.now(UTC)
    return desk


def below(shell):
    return opened(shell, "parts").below[0]


def test_the_strip_says_how_many_are_out_and_what_comes_next(sit, lending):
    strip = below(sit())
    assert strip.line.whole() == "3 units, 1 lent, 1 overdue"
    assert [each.label for each in strip.strip.pool().loaners] == ["At the customer's", "To inspect", "Available"]
    assert strip.strip.loaner().stays[0].late == 5
    assert [button.isEnabled() for button in strip._buttons.values()] == [True, True, False, True]  # report, remind, lend, take back


def test_all_of_it_can_be_walked_with_the_keys_and_is_said_aloud(sit, lending):
    shell = sit()
    strip = below(shell).strip
    strip.setFocus()
    press(Qt.Key.Key_Right)
    assert strip.stay().number == lending.all(Loan)[0].number
    assert "overdue 5 days" in strip.accessibleDescription()
    press(Qt.Key.Key_Down)
    assert (strip.loaner().name, strip.stay()) == ("Refrigerator 1", None)
    assert "To inspect" in strip.accessibleDescription()
    begin = strip.pool().begin
    press(Qt.Key.Key_PageUp)
    assert strip.pool().begin == begin - timedelta(days=7)
    press(Qt.Key.Key_Home)
    assert strip.pool().begin == begin
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert (shell.sheet().kind.table, shell.sheet().record_id) == ("loan", lending.all(Loan)[1].id)
    QToolTip.hideText()


def test_a_click_goes_to_a_row_and_a_double_click_opens_it(sit, lending):
    shell = sit()
    strip = below(shell).strip
    at = QPoint(30, int(strip._row_rect(2).center().y()))
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert strip.loaner().name == "Refrigerator 2"
    QTest.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert (shell.sheet().kind.table, shell.sheet().record_id) == ("loaner", lending.all(Loaner)[2].id)


def test_a_scanned_label_begins_what_comes_next_and_elsewhere_opens_the_loaner(sit, lending):
    shell = sit()
    strip = below(shell)
    out, _back, free = lending.all(Loaner)
    shell.finder.open_code(free.number)
    settle()
    assert (dialog().step.key, dialog().record_id) == ("loaner.lend_out", free.id)
    dialog().close()
    settle()
    shell.finder.open_code(out.number)
    settle()
    taking = dialog()
    assert (taking.step.key, taking.record_id) == ("loaner.take_in_hand", out.id)
    assert taking.form.value("signed_by") == "王小明"
    assert taking.do()
    settle()
    assert lending.one(Loaner, out.id).state == "inspecting"
    assert strip.line.whole() == "3 units, 0 lent"
    opened(shell, "calls")
    shell.finder.open_code(free.number)
    settle()
    assert no_dialog()
    assert (shell.sheet().kind.table, shell.sheet().record_id) == ("loaner", free.id)


def test_everybody_whose_day_has_come_is_reminded_at_once(sit, lending):
    shell = sit()
    strip = below(shell)
    strip.begin(loans.REMIND)
    settle()
    assert [each.lead for each in lending.all(LoanReminder)] == [3]
    assert not strip._buttons[loans.REMIND].isEnabled()
    assert "Nobody has to be reminded" in strip._buttons[loans.REMIND].toolTip()


def test_a_loaner_shows_its_own_loans_and_how_often_it_is_out(sit, lending):
    shell = sit()
    window = opened(shell, "loaner", lending.all(Loaner)[0].id)
    settle()
    more = window.frame.more
    assert more.isVisible()
    assert "lent 100 % of the time" in more.line.whole()
    assert "One of the 3 of this model is free" in more.line.whole()
    assert [stay.number for stay in more.strip.pool().loaners[0].stays] == [lending.all(Loan)[0].number]
    assert not opened(shell, "loaner").frame.more.isVisible(), "a new one has no loans yet"


def test_who_may_not_see_loaners_sees_no_strip(sit, lending):
    assert below(sit("Clerk")).isVisible()
    assert not below(sit("Purchaser")).isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_strip_paints_in_both_schemes_and_in_a_narrow_window(sit, lending, scheme):
    shell = sit()
    strip = below(shell).strip
    dress_application(scheme)
    shell.resize(700, 600)
    settle()
    strip.setFocus()
    picture = strip.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 5)}) > 4
    dress_application("light")


def test_today_tells_whom_to_remind_what_to_inspect_and_what_is_due(desk: Desk):
    from backoffice.text import speak
    from backoffice.today import today
    from backoffice.views.day import words as day_words
    first, second = (desk.do("loaner.add_loaner", model=desk.house.models["BCD-260"], description=name, value=1).record_id for name in ("Fridge", "Freezer"))
    for loaner, days in ((first, 2), (second, 30)):
        desk.do("loaner.lend_out", loaner, call=desk.call().record_id, due_on=desk.today + timedelta(days=days), signed_by="王小明")
    desk.do("loan.take_back", desk.one(Loan).id, signed_by="王小明")
    speak("en")
    day = today(desk.centre, desk.actor("Clerk"), desk.now)
    told = {line.kind: day_words.waiting(day, line) for line in day.waiting.lines if line.kind in ("remind", "inspect_loan")}
    assert "Remind the customer of the loaner, Fridge" in told["remind"].more
    assert "Inspect the loaner that came back, Freezer" in told["inspect_loan"].more
    (due,) = (line for line in day.coming.lines if line.kind == "loan")
    assert (due.detail, day_words.coming(day, due).right) == ("Fridge", "Fri 6 Mar")
    desk.do("loaner.send_to_repair", desk.do("loaner.add_loaner", model=desk.house.models["BCD-260"], value=1), fault="Noise")
    desk.do("loaner.propose_scrap", desk.one(Loaner).id, reason="Old")
    chief = today(desk.centre, desk.actor("Chief technician"), desk.now)
    assert [line.kind for line in chief.waiting.lines if "scrap" in line.kind] == ["appraise_scrap"]


def test_the_deposit_is_proposed_only_while_the_loaner_is_in_order(sit, desk: Desk):
    """What is kept of it for damage is decided at the inspection; what somebody typed stays."""
    loaner = desk.do("loaner.add_loaner", model=desk.house.models["BCD-260"], condition="clean", value=80000).record_id
    desk.do("loaner.lend_out", loaner, call=desk.call().record_id, due_on=desk.today, signed_by="王小明", deposit=30000)
    shell = sit("Administrator")
    opened(shell, "loan", desk.one(Loan).id).steps.take("loan.take_back")
    settle()
    form = dialog().form
    assert form.value("deposit_back") == 30000
    for name, damaged, in_order in (("missing", "Door shelf", ""), ("condition", "Dent in the door", "clean")):
        form.put(name, damaged)
        assert not form.value("deposit_back"), name
        form.put(name, in_order)
        assert form.value("deposit_back") == 30000
    form.put("deposit_back", 10000)
    form.put("missing", "Door shelf")
    assert form.value("deposit_back") == 10000
    dialog().reject()


def test_a_loaner_that_waits_for_its_inspection_leads_to_it(sit, lending):
    """Its strong button is the inspection of its loan; what is refused until then is grey and says why."""
    shell, loan = sit("Administrator"), lending.one(Loan, state="back")
    window = opened(shell, "loaner", loan.loaner_id)
    assert window.head.primary.text().strip() == "Inspect loaner…"
    told = {each.step.key: (each.enabled, each.step.reason) for each in window.head.offered()}
    assert told["loaner.make_available"] == (False, f"Inspect the loan {loan.number} first.")
    window.steps.take_next()
    settle()
    assert (dialog().step.key, dialog().record_id) == ("loan.inspect", loan.id)
    dialog().form.put("result", "in order")
    assert dialog().do()
    settle()
    assert not window.head.primary.isHidden()
    assert window.head.primary.text().strip() == "Lend loaner…"
