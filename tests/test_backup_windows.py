"""Backups at the desk: the foot says how they stand, the day's backup is made beside the work, and the administrator decides where and how many."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from backoffice.backups import kept_in, new_key, plan
from backoffice.errors import Refused
from backoffice.views.shell import daily_backup
from backoffice.views.shell.backups import BackupsSheet
from tests.windows import ALT, CTRL, dialog, press, settle, sit, write

__all__ = ["sit"]


def made(shell) -> list[Path]:
    return [each.file for each in kept_in(plan.folder_of(shell.path, plan.plan_of(shell.path)), shell.path)]


def sheet(shell) -> BackupsSheet:
    shell.menus.do("backups")
    settle()
    found = shell.sheet()
    assert isinstance(found, BackupsSheet)
    return found


# ---- at the foot of the desk ------------------------------------------------------------------------------------------------------------

def test_anybody_makes_a_backup_from_the_menu_and_reads_that_it_is_good(sit):
    shell = sit("Clerk")
    assert shell.status.backup() == "No backup yet"
    shell.menus.actions["back_up"].trigger()
    assert shell.status.backup() == "Making a backup…"
    settle()
    assert shell.status.backup().startswith("Backup today")
    assert shell.notices.messages[0].words == "Backup made and restored on trial"
    assert len(made(shell)) == 1


def test_the_foot_turns_amber_when_days_were_missed_and_red_when_one_failed(sit, tmp_path):
    shell = sit("Clerk")
    shell.menus.do("back_up")
    settle()
    (file,) = made(shell)
    file.rename(file.with_name("centre 2026-01-02 180000Z.backup"))
    shell.daily_backup.show_standing()
    assert "days ago" in shell.status.backup()
    assert shell.status._backup.property("tone") == "waiting"
    plan.store(shell.path, plan.Plan(folder=str(tmp_path / "stick")))
    shell.menus.do("back_up")
    settle()
    assert shell.status.backup() == "The last backup failed"
    assert shell.status._backup.property("tone") == "trouble"
    assert "Plug the disk in" in shell.notices.messages[0].explanation


def test_the_days_backup_is_made_by_itself_when_it_is_due_and_never_twice(sit):
    shell = sit("Clerk")
    shell.daily_backup.look()
    settle()
    assert len(made(shell)) == 1
    assert len(shell.notices.messages) == 0  # nobody asked, nobody is disturbed
    plan.store(shell.path, plan.Plan(at="00:00"))
    shell.daily_backup.look()
    settle()
    assert len(made(shell)) == 1


def test_clerks_work_on_while_a_backup_is_made(sit):
    shell = sit("Clerk")
    shell.menus.do("back_up")
    shell.menus.do("back_up")
    shell.open("calls")
    settle()
    assert shell.sheet().key == "calls"
    assert len(made(shell)) == 1


# ---- when the window closes -------------------------------------------------------------------------------------------------------------

def close(shell):
    """What closing the window does for the backup; when the test ends, nobody waits for another one."""
    shell.backs_up_by_itself = True
    shell.daily_backup.finish()
    shell.backs_up_by_itself = False


def test_the_days_work_goes_into_a_backup_when_the_window_closes(sit):
    shell = sit("Clerk")
    seen = []
    QTimer.singleShot(0, shell, lambda: seen.append(dialog().words.text()))
    close(shell)
    assert seen == ["Making a backup"]
    assert len(made(shell)) == 1
    close(shell)  # made today: nothing to wait for
    assert len(made(shell)) == 1


def test_whoever_cannot_wait_closes_without_a_backup(sit):
    shell = sit("Clerk")
    QTimer.singleShot(0, shell, lambda: dialog().leave.click())
    close(shell)
    settle()


def test_when_the_last_backup_of_the_day_fails_it_is_said_before_the_window_goes(sit, monkeypatch):
    shell = sit("Clerk")

    def fail(path, progress=None, quick=False):
        refusal = Refused("The disk is full. Nothing was saved; make room and try again.")
        plan._remember(path, plan.datetime.now(plan.UTC), refusal)
        raise refusal

    monkeypatch.setattr(daily_backup, "carry_out", fail)
    seen = []

    def read_and_close():
        if dialog().leave.text() != "C&lose":
            QTimer.singleShot(20, shell, read_and_close)
            return
        seen.append(dialog().words.text())
        dialog().leave.click()

    QTimer.singleShot(0, shell, read_and_close)
    close(shell)
    assert seen == ["The disk is full. Nothing was saved; make room and try again."]


# ---- the window of the administrator ------------------------------------------------------------------------------------------------------

def test_only_who_looks_after_the_centre_has_the_window(sit):
    shell = sit("Clerk")
    shell.menus.refresh()
    assert not shell.menus.actions["backups"].isEnabled()
    assert shell.menus.actions["back_up"].isEnabled()
    shell.open("backups")
    settle()
    assert not isinstance(shell.sheet(), BackupsSheet)


def test_the_plan_is_typed_and_kept(sit, tmp_path):
    shell = sit()
    window = sheet(shell)
    window.fields["at"].editor.setFocus()
    press(Qt.Key.Key_A, CTRL)
    write("19:30")
    press(Qt.Key.Key_O, ALT)
    write(str(tmp_path))
    press(Qt.Key.Key_D, ALT)
    press(Qt.Key.Key_A, CTRL)
    write("5")
    assert window.is_changed()
    press(Qt.Key.Key_S, CTRL)
    assert not window.is_changed()
    kept = plan.plan_of(shell.path)
    assert (kept.at, kept.folder, kept.days, kept.weeks) == ("19:30", str(tmp_path), 5, 8)


@pytest.mark.parametrize(("name", "typed", "words"), [
    ("at", "tea", "like 18:00"), ("folder", "/no/such/folder", "no such folder"), ("days", "many", "as a number"), ("key", "age1x", "no public key"),
    ("key", "AGE-SECRET-KEY-1ABC", "This is the secret key")])
def test_what_cannot_be_carried_out_is_said_at_its_field_and_stays_typed(sit, name, typed, words):
    window = sheet(sit())
    window.fields[name].editor.setText(typed)
    window.keep.click()
    assert words in window.fields[name].hint()
    assert window.fields[name].text() == typed
    assert window.is_changed()


def test_a_new_key_goes_where_somebody_says_and_its_public_half_into_the_field(sit, tmp_path, monkeypatch):
    shell = sit()
    window = sheet(shell)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "secret.txt"), ""))
    window.make_key.click()
    assert window.fields["key"].text().startswith("age1")
    assert "keep it away" in window.fields["key"].hint()
    window.keep.click()
    assert plan.plan_of(shell.path).encrypt_for == window.fields["key"].text()
    window.make_key.click()
    assert "never written over" in window.fields["key"].hint()


def test_backups_are_listed_and_the_newest_is_tried(sit):
    shell = sit()
    window = sheet(shell)
    assert not window.trial.isEnabled()
    window.now.click()
    settle()
    assert window.lines.count() == 1
    window.trial.click()
    settle()
    notes = [window.findings.itemAt(at).widget().sentence() for at in range(window.findings.count())]
    assert len(notes) == 6
    assert shell.notices.messages[0].words == "This backup can be restored."


def test_a_damaged_backup_is_found_by_the_trial(sit, tmp_path):
    shell = sit()
    window = sheet(shell)
    window.now.click()
    settle()
    (file,) = made(shell)
    file.write_bytes(file.read_bytes()[:-5])
    window.trial.click()
    settle()
    assert "end of the backup is missing" in window.findings.itemAt(0).widget().sentence()
    assert shell.notices.messages[0].tone == "trouble"


def test_an_encrypted_backup_cannot_be_tried_without_its_key_and_says_so(sit, tmp_path):
    shell = sit()
    plan.store(shell.path, plan.Plan(encrypt_for=new_key(tmp_path / "secret")))
    window = sheet(shell)
    window.now.click()
    settle()
    window.trial.click()
    settle()
    assert "--key FILE" in window.findings.itemAt(0).widget().sentence()


def test_the_window_speaks_the_language_of_the_desk(sit):
    shell = sit()
    window = sheet(shell)
    QApplication.processEvents()
    for language in ("zh", "es", "en"):
        shell.choose("language", language)
        settle()
        assert window.title() == {"zh": "备份", "es": "Copias de seguridad", "en": "Backups"}[language]
