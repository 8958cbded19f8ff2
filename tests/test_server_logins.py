"""Logging in to a server as oneself: its password is the person's, one-time words, too many wrong ones, and a desk that knows nobody's name."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from conftest import NOON, Copies, Desk, House
from PySide6.QtCore import Qt
from servers import Server
from windows import press, write

from backoffice import connection, engines, postgresql_address, server_logins
from backoffice.commands import main
from backoffice.database import Actor
from backoffice.entry import choose_password, give_logins, log_in
from backoffice.errors import DatabaseTrouble, NewPasswordNeeded, Refused
from backoffice.founding import open_centre
from backoffice.models import Staff
from backoffice.models.access.logins import Login, LoginKind
from backoffice.models.access.passwords import TRIES, one_time_word
from backoffice.paths import connection_file
from backoffice.views import registers  # noqa: F401 - loaded, they enter themselves
from backoffice.views.entrance.way_in import Entrance
from backoffice.views.look import dress_application
from backoffice.views.settings import Settings
from backoffice.views.shell.window import Shell

pytestmark = pytest.mark.of_a_server
OWN = "my own password"


@pytest.fixture
def guarded(template: House, copies: Copies, server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a centre whose people have logins, on a server that asks everybody but its owner for a password."""
    for name in ("PGUSER", "PGPASSWORD"):
        monkeypatch.delenv(name, raising=False)
    rules = server.data / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text("local all backoffice trust\nlocal all all scram-sha-256\n")
    server.ask("SELECT pg_reload_conf()")
    server_logins._wrong.clear()
    address = server.address(server.fresh(template.path.partition("?")[0].rpartition("/")[2]))
    yield address
    server_logins.leave()
    rules.write_text(before)
    server.ask("SELECT pg_reload_conf()")


@pytest.fixture
def words(guarded: str, capsys: pytest.CaptureFixture) -> dict[str, str]:
    """The one-time word of everybody, as the command prints them."""
    assert main(["logins", "--database", guarded]) == 0
    told = capsys.readouterr().out
    assert "backoffice connect postgresql://" in told
    return dict(re.findall(r"^(\S+) +([A-Z2-9]{4}(?:-[A-Z2-9]{4}){2})  ", told, re.M))


@pytest.fixture
def nobodys(guarded: str) -> str:
    """The same address without a name: whoever logs in does as themselves."""
    return "postgresql://@" + guarded.partition("@")[2]


def test_everybody_gets_a_word_and_chooses_a_password_with_it(words, nobodys):
    assert {"admin", "clerk", "technician", "purchaser"} <= set(words)
    centre = open_centre(nobodys)
    with pytest.raises(NewPasswordNeeded):
        log_in(centre, "clerk", words["clerk"])
    actor = choose_password(centre, "clerk", words["clerk"], OWN)
    assert log_in(centre, "clerk", OWN) == actor
    with pytest.raises(Refused, match="wrong"):
        log_in(centre, "clerk", words["clerk"])
    with centre.reading() as session:
        assert session.connection().exec_driver_sql("SELECT session_user").scalar().endswith(".clerk")
        assert {each.password_hash for each in session.query(Staff)} == {""}
        assert session.query(Login).filter_by(staff_id=actor.staff_id, kind=LoginKind.IN).count() == 3, "one of them when the centre was founded"
    centre.close()


def test_a_person_works_through_their_own_login_and_changes_their_password(words, nobodys, template):
    centre = open_centre(nobodys)
    clerk = choose_password(centre, "clerk", words["clerk"], OWN)
    desk = Desk(centre, replace(template, path=nobodys), NOON)
    assert centre.perform("call.register_call", inputs={"customer": 1, "model": 1, "category": "A", "fault": "No cold"}, actor=clerk, at=desk.now).record_id
    with pytest.raises(Refused, match="old password"):
        centre.perform("staff.change_password", clerk.staff_id, inputs={"old_password": "not this one", "new_password": "another password"}, actor=clerk)
    centre.perform("staff.change_password", clerk.staff_id, inputs={"old_password": OWN, "new_password": "another password"}, actor=clerk)
    assert log_in(centre, "clerk", "another password").staff_id == clerk.staff_id
    centre.close()


def test_a_word_lets_nobody_in_and_shows_nothing(words, nobodys):
    name = server_logins.login_of(re.search(r"/(centre_\d+)", nobodys)[1], "clerk")
    with psycopg.connect(engines.address_of(nobodys).replace("@/", f"{name}:{words['clerk']}@/")) as other:
        assert other.execute("SELECT count(*) FROM customer").fetchone() == (0,)
        assert other.execute("SELECT count(*) FROM command").fetchone() == (0,)


def test_too_many_wrong_passwords_have_to_wait_even_with_the_right_one(words, nobodys):
    centre = open_centre(nobodys)
    choose_password(centre, "clerk", words["clerk"], OWN)
    for _ in range(TRIES):
        with pytest.raises(Refused, match="wrong"):
            log_in(centre, "clerk", "a wrong password")
    with pytest.raises(Refused, match="Too many"):
        log_in(centre, "clerk", OWN)
    with pytest.raises(Refused, match="wrong"):
        log_in(centre, "nobody of this name", OWN)
    centre.close()


def test_an_administrator_gives_a_new_word(words, nobodys):
    centre = open_centre(nobodys)
    admin = choose_password(centre, "admin", words["admin"], OWN)
    with centre.reading() as session:
        clerk = session.query(Staff).filter_by(login="clerk").one().id
    word = one_time_word()
    centre.perform("staff.reset_password", clerk, inputs={"one_time_word": word}, actor=admin)
    added = centre.perform("staff.add_staff", inputs={"name": "Li Na", "branch": 1, "role": 2, "login": "li.na", "first_password": word, "choose_own": False},
                           actor=Actor(admin.staff_id, 1)).record_id
    with pytest.raises(NewPasswordNeeded):
        log_in(centre, "clerk", word)
    assert log_in(centre, "li.na", word).staff_id == added
    centre.close()


def test_a_desk_without_a_name_opens_nothing_before_somebody_logs_in(words, nobodys, capsys):
    assert main(["connect", nobodys]) == 0
    assert "log" in capsys.readouterr().out
    assert not postgresql_address.user_of(connection.read(connection_file()).address)
    assert main(["check", "--database", nobodys]) == 1
    assert "wants a password" in capsys.readouterr().err


def test_rights_are_laid_on_by_the_owner_only_and_again_after_an_upgrade(words, nobodys, guarded):
    from backoffice.founding import upgrade
    centre = open_centre(nobodys)
    choose_password(centre, "admin", words["admin"], OWN)
    with pytest.raises(DatabaseTrouble, match="may not make others"):
        give_logins(centre)
    centre.close()
    server_logins.leave()
    upgrade(guarded)
    again = open_centre(guarded)
    assert give_logins(again) == []
    again.close()
    back = open_centre(nobodys)
    assert log_in(back, "admin", OWN)
    back.close()


def test_name_and_password_typed_at_a_desk_lead_in_as_oneself(words, nobodys, qtbot):
    """A desk that has never seen the centre shows no branch before somebody is in; with a word a password is chosen on the way."""
    dress_application("light")
    assert main(["connect", nobodys]) == 0
    shell = Shell(connection_file(), Settings(), "test desk")
    qtbot.addWidget(shell)
    shell.show()
    shell.activateWindow()
    door = Entrance(shell)
    door.begin()
    qtbot.waitUntil(lambda: door.loading.centre is not None, timeout=20_000)
    door.page.login.setFocus()
    write("clerk")
    press(Qt.Key.Key_Return)
    write(words["clerk"])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.page.new.isVisible(), timeout=10_000)
    write(OWN)
    press(Qt.Key.Key_Return)
    write(OWN)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(shell.at_desk, timeout=10_000)
    assert (shell.person.name, shell.branch.name) == ("Xu Min", "Huangpu branch")
    wait_for(qtbot, lambda: len(connection.read(connection_file()).branches) == 2)
    register = shell.open("calls")
    wait_for(qtbot, lambda: register.table.is_counted)
    door.log_out()
    assert not server_logins.is_anybody_in()
    assert door.loading.centre.engine.pool.checkedin() == 0, "no connection is left in their name"
    door.loading.centre.close()


def wait_for(qtbot: Any, until: Callable[[], Any]) -> None:
    qtbot.waitUntil(lambda: bool(until()), timeout=10_000)


def test_a_login_that_the_server_cannot_have_is_refused_in_words(words, guarded, template):
    desk = Desk(open_centre(guarded), replace(template, path=guarded), NOON)
    desk.do("staff.add_staff", name="Desk", branch=1, role=2, login="desks")
    with pytest.raises(Refused, match="too long"):
        desk.do("staff.add_staff", name="Long", branch=1, role=2, login="周" * 25)
    database = postgresql_address.database_of(guarded)
    with psycopg.connect(guarded, autocommit=True) as other:
        other.execute(f'CREATE ROLE "{database}.stranger"')
    with pytest.raises(Refused, match="somebody else"):
        desk.do("staff.add_staff", name="Stranger", branch=1, role=2, login="stranger")
    assert {each.name for each in desk.all(Staff)} & {"Long", "Stranger"} == set()
    desk.centre.close()


def test_a_password_that_came_with_the_address_stays_when_somebody_logs_out(guarded, monkeypatch):
    """All desks may share the login of the address: whoever leaves takes nothing of it away."""
    monkeypatch.setenv("PGPASSWORD", "of the address")
    centre = open_centre(guarded)
    centre.dismiss()
    centre.close()
    assert os.environ["PGPASSWORD"] == "of the address"
