"""A desk is connected with a centre on a server: set up, attached to, or moved there with everything that is in it."""

import json
import re
from pathlib import Path

import psycopg
import pytest
from conftest import PASSWORD, Desk, House
from test_entrance import arrive, wait  # noqa: F401 - the fixture of a desk that is started
from test_entrance import log_in as sign_in
from walking import content

from backoffice import connection, engines, moving, postgresql, postgresql_address, sqlite
from backoffice.checking import problems
from backoffice.commands import main
from backoffice.database import Centre
from backoffice.entry import log_in
from backoffice.errors import DatabaseTrouble
from backoffice.founding import found_centre, open_centre
from backoffice.models import Call
from backoffice.models.trail.seals import heads
from backoffice.paths import connection_file, data_folder, default_database
from backoffice.places import desk_file
from backoffice.presence import FileDesks
from backoffice.views import glimpse
from backoffice.views.entrance import way_in as entrance

FOUNDED = {"language": "zh", "house_name": "港湾服务", "branch": {"code": "HP", "name": "黄浦", "currency": "CNY", "time_zone": "Asia/Shanghai"},
           "administrator": {"name": "林", "login": "admin", "password": PASSWORD}}


@pytest.fixture
def empty(server) -> str:
    """An empty database."""
    return server.address(server.fresh())


def connect(capsys, *arguments: str) -> tuple[int, str, str]:
    code = main(["connect", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


# ---- moving -----------------------------------------------------------------------------------------------------------------------

def test_a_centre_moves_with_everything_and_its_seals_still_hold(museum, empty):
    path = museum.house.path
    before, heads_before = content(museum.centre), _heads(museum.centre)
    museum.centre.close()
    moved = moving.move(path, empty)
    assert (moved.rows, moved.contents) == (sum(map(len, _of_the_centre(before).values())), len(before["attachment_content"]) or moved.contents)
    centre = open_centre(empty)
    assert _of_the_centre(content(centre)) == _of_the_centre(before)
    assert _heads(centre) == heads_before
    assert [each.said() for each in problems(centre)] == []
    desk = Desk(centre, museum.house, museum.now)
    assert desk.one(Call, desk.call()).id == len(before["call"]) + 1
    assert [each.said() for each in problems(centre)] == []
    assert log_in(centre, "admin", PASSWORD).staff_id == 1
    centre.close()
    before_it = Centre(path)
    assert _of_the_centre(content(before_it)) == _of_the_centre(before), "the file stays as it was"
    before_it.close()
    with pytest.raises(DatabaseTrouble, match="was moved to postgresql://"):
        open_centre(path)


def _of_the_centre(told: dict[str, list]) -> dict[str, list]:
    """What stands in the tables of the centre, whichever engine keeps it: rows as sets, for the order of columns may differ."""
    beside = ("sqlite_sequence", "search_token", "alembic_version", "attachment_content", "search_entry")
    return {name: [sorted(map(str, row)) for row in rows] for name, rows in told.items() if name not in beside and not name.startswith("search_index")}


def _heads(centre) -> list:
    with centre.reading() as session:
        return heads(session.connection())


def test_whoever_is_in_the_file_keeps_it_from_moving(house, empty):
    somebody = FileDesks(house.path, "Xu Min", "counter")
    somebody.say([("call", 1)])
    with pytest.raises(DatabaseTrouble, match="Somebody is working in this centre"):
        moving.move(house.path, empty)
    somebody.close()
    other = sqlite.library.connect(str(house.path), isolation_level=None)
    other.execute("SELECT count(*) FROM call").fetchone()
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseTrouble, match="Somebody"):
        moving.move(house.path, empty)
    other.close()
    with pytest.raises(DatabaseTrouble, match="no database of Backoffice"):
        open_centre(empty)
    assert moving.move(house.path, empty).rows


def test_a_centre_never_moves_onto_another(house, template, empty, copies):
    found_centre(empty, **FOUNDED).close()
    with pytest.raises(DatabaseTrouble, match="There is a database already"):
        moving.move(house.path, empty)
    open_centre(house.path).close()


def test_a_centre_that_does_not_pass_its_check_is_not_moved(desk, empty):
    desk.call()
    desk.centre.close()
    raw = sqlite.library.connect(str(desk.house.path), isolation_level=None)
    raw.execute("UPDATE tally SET count = count + 1 WHERE record = 'call'")
    raw.close()
    with pytest.raises(DatabaseTrouble, match="does not pass its own check"):
        moving.move(desk.house.path, empty)


@pytest.mark.parametrize("place", ["_compare", "_bring_contents", "_problems"])
def test_a_move_that_stops_leaves_the_file_as_it_was_and_the_database_empty(desk, empty, monkeypatch, place):
    desk.call()
    desk.centre.close()
    calls = []
    told = getattr(moving, place)

    def stop(*more):
        calls.append(more)
        if place == "_problems" and len(calls) == 1:
            return told(*more)
        raise DatabaseTrouble("stopped")

    monkeypatch.setattr(moving, place, stop)
    with pytest.raises(DatabaseTrouble, match="stopped"):
        moving.move(desk.house.path, empty)
    monkeypatch.undo()
    open_centre(desk.house.path).close()
    assert moving.move(desk.house.path, empty).rows


def test_a_row_that_did_not_arrive_as_it_was_is_noticed(desk, empty, monkeypatch):
    desk.call()
    desk.centre.close()
    bring = moving._bring

    def forge(table, there, here, progress):
        count = bring(table, there, here, progress)
        if table.name == "call":
            here.exec_driver_sql("UPDATE call SET fault = 'another'")
        return count

    monkeypatch.setattr(moving, "_bring", forge)
    with pytest.raises(DatabaseTrouble, match="The table call did not arrive as it was"):
        moving.move(desk.house.path, empty)


# ---- the command ------------------------------------------------------------------------------------------------------------------

def test_connect_sets_up_an_empty_database_which_the_first_start_founds(empty, capsys):
    code, said, _ = connect(capsys, empty)
    assert code == 0
    assert "holds no centre yet" in said
    assert default_database() == connection_file()
    assert not glimpse.is_founded(connection_file())
    centre = found_centre(connection_file(), **FOUNDED)
    assert [each.said() for each in problems(centre)] == []
    centre.close()
    glimpse.remember(connection_file())
    assert glimpse.is_founded(connection_file())
    assert [each.house for each in glimpse.branches(connection_file())] == ["港湾服务"]


@pytest.mark.of_a_server
def test_connect_attaches_to_a_centre_and_no_password_is_kept(house, capsys):
    address = house.path.replace("backoffice@", "backoffice:a-secret@")
    code, said, _ = connect(capsys, address)
    assert (code, "The password was not kept" in said) == (0, True)
    told = connection_file().read_text()
    assert "a-secret" not in told + said
    assert json.loads(told)["address"] == engines.kept(house.path)
    assert connection_file().stat().st_mode & 0o077 == 0


def test_connect_moves_the_centre_of_this_desk(desk, empty, capsys):
    desk.call()
    desk.centre.close()
    code, said, err = connect(capsys, empty, "--move", "--database", str(desk.house.path))
    assert (code, err) == (0, "")
    assert re.search(r"Moved: [\d,]+ rows of \d+ tables", said)
    code = main(["check", "--database", empty])
    assert (code, "All " in capsys.readouterr().out) == (0, True)


@pytest.mark.of_a_server
@pytest.mark.parametrize(("change", "words"), [
    (lambda address: "somewhere.db", "looks like postgresql://"), (lambda address: re.sub(r"host=.*", "host=/nowhere/at/all", address), "does not answer"),
    (lambda address: re.sub(r"/centre_\d+", "/nowhere", address), "does not know this login or this database"),
    (lambda address: address.replace("backoffice@", "stranger@"), "does not know this login")])
def test_connect_says_in_one_sentence_what_is_missing(house, capsys, change, words):
    code, said, err = connect(capsys, change(house.path))
    assert (code, said, err.count("\n")) == (1, "", 1)
    assert words in err
    assert not connection_file().exists()


def test_a_login_that_may_not_make_tables_is_told_so(server, capsys):
    name = server.fresh()
    server.ask("DO $$ BEGIN CREATE ROLE guest LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
    with psycopg.connect(server.address(name), autocommit=True) as owner:
        owner.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    code, _, err = connect(capsys, server.address(name, "guest"))
    assert code == 1
    assert "may not make tables" in err


def test_an_older_server_is_told(server, empty, capsys, monkeypatch):
    monkeypatch.setattr(postgresql, "OLDEST", 99)
    assert "99 or newer is needed" in connect(capsys, empty)[2]


# ---- the windows ------------------------------------------------------------------------------------------------------------------

@pytest.fixture
def connected(house: House) -> Path:
    """The file that leads this desk to its centre."""
    connection.write(connection_file(), engines.kept(house.path))
    glimpse.remember(connection_file())
    return connection_file()


@pytest.mark.of_a_server
def test_somebody_comes_to_the_desk_of_a_centre_on_a_server(arrive, connected, house):  # noqa: F811
    shell, door = arrive(connected)
    wait(lambda: door.loading.centre)
    assert shell.person is None
    sign_in(shell, door, "clerk", PASSWORD)
    wait(lambda: shell.person is not None)
    assert (shell.person.name, shell.branch.name) == ("Xu Min", "Huangpu branch")
    Desk(door.loading.centre, house).call()
    assert glimpse.counts(connected, 1)["call"] == (1, 1)  # of March, so it is late by now


@pytest.mark.of_a_server
def test_the_login_stands_there_while_the_server_is_away_and_goes_on_when_it_is_back(arrive, connected, house, monkeypatch):  # noqa: F811
    monkeypatch.setattr(entrance, "AGAIN_MS", 100)
    away = postgresql_address.recipe
    monkeypatch.setattr(postgresql, "recipe", lambda address: "host=/nowhere/at/all connect_timeout=2")
    shell, door = arrive(connected)
    assert [each.name for each in glimpse.branches(connected)] == ["Huangpu branch", "Chamberí"]
    wait(lambda: "does not answer" in _note_of(door))
    monkeypatch.setattr(postgresql, "recipe", away)
    wait(lambda: door.loading.centre)
    wait(lambda: _note_of(door) == "")
    sign_in(shell, door, "clerk", PASSWORD)
    wait(lambda: shell.person is not None)


def _note_of(door) -> str:
    note = door.page._note
    return " ".join(each.text() for each in note.findChildren(type(door.page._line)) if not each.isHidden()) if not note.isHidden() else ""


def test_a_connection_file_that_says_nothing_is_told(tmp_path):
    file = tmp_path / "centre.server"
    file.write_text("{}")
    with pytest.raises(DatabaseTrouble, match="does not say on which server"):
        open_centre(file)


def test_a_window_on_an_address_keeps_no_password(monkeypatch):
    monkeypatch.delenv("PGPASSWORD", raising=False)
    file = desk_file("postgresql://ada:top%20secret@db.example.org/centre")
    assert file.parent == data_folder()
    assert "secret" not in file.read_text()
    assert json.loads(file.read_text())["address"] == "postgresql://ada@db.example.org/centre"


def test_an_address_opens_the_centre_as_whoever_logs_in():
    told = psycopg.conninfo.conninfo_to_dict(postgresql_address.as_user("postgresql://x:y@a:1,b:2/centre?sslmode=require", "张 三", "p@ss/wörd:"))
    assert (told["user"], told["password"], told["host"], told["port"], told["dbname"]) == ("张 三", "p@ss/wörd:", "a,b", "1,2", "centre")


