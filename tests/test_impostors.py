"""Nothing is told to a server that cannot prove who it is: another authority, another name, a certificate whose time is over, no encryption at all."""

import shutil
import socket
from collections.abc import Iterator

import psycopg
import pytest
from impostors import Authority, Impostor, openssl
from servers import Server, programs

from backoffice import postgresql, postgresql_address
from backoffice.commands import main
from backoffice.errors import DatabaseTrouble
from backoffice.founding import open_centre
from backoffice.paths import connection_file

pytestmark = pytest.mark.skipif(openssl() is None, reason="there is no openssl here to make certificates with")
HOST, SECRET = "db.backoffice.test", "a-secret"


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The authority that the administrator of this centre trusts."""
    return Authority(tmp_path_factory.mktemp("ours"), "ours")


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("strange"), "strange")


def address_of(port: int, root: object = "", host: str = HOST, user: str = f"ada:{SECRET}@", more: str = "") -> str:
    """The address of what listens on a port here, under the name of another computer."""
    return f"postgresql://{user}{host}:{port}/centre?hostaddr=127.0.0.1" + (f"&sslrootcert={root}" if root else "") + more


def refused(capsys: pytest.CaptureFixture, address: str) -> str:
    """What `connect` says: one sentence, and the desk is connected with nothing."""
    assert main(["connect", address]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert SECRET not in told.err
    assert not connection_file().exists()
    return str(told.err)


@pytest.mark.parametrize("user", [f"ada:{SECRET}@", ""], ids=["of the address", "of whoever logs in"])
@pytest.mark.parametrize(("who", "words"), [
    ("of another authority", "Nobody who is trusted here vouches"), ("of another name", "is for another name"), ("whose time is over", "its time is over"),
    ("without encryption", "does not encrypt its connections")])
def test_an_impostor_is_refused_in_one_sentence_and_told_nothing(ours, strange, capsys, user, who, words):
    certificate = {"of another authority": lambda: strange.certificate(HOST), "of another name": lambda: ours.certificate("else.backoffice.test"),
                   "whose time is over": lambda: ours.certificate(HOST, days=-1), "without encryption": lambda: None}[who]()
    with Impostor(certificate) as impostor:
        assert words in refused(capsys, address_of(impostor.port, ours.root, user=user))
    assert impostor.heard == []


@pytest.mark.parametrize("mode", postgresql_address.BELIEVES_ANYBODY)
def test_an_address_that_would_believe_anybody_is_not_used(ours, strange, capsys, mode):
    with Impostor(strange.certificate(HOST)) as impostor:
        for root in ("", ours.root):
            assert f"With sslmode={mode} anybody could pass for the server" in refused(capsys, address_of(impostor.port, root, more=f"&sslmode={mode}"))
    assert impostor.heard == []


@pytest.mark.parametrize("root", ["", "/nowhere/at/all.crt", __file__])
def test_without_the_certificate_that_vouches_it_is_said_where_to_name_it(ours, capsys, monkeypatch, root):
    monkeypatch.setenv("PGSSLROOTCERT", "/nowhere/either.crt")
    with Impostor(ours.certificate(HOST)) as impostor:
        assert "?sslrootcert=FILE" in refused(capsys, address_of(impostor.port, root))
    assert impostor.heard == []


def test_an_impostor_would_be_told_the_password_if_nobody_asked_who_it_is(strange):
    """What the other tests would see if they saw something."""
    with Impostor(strange.certificate(HOST)) as impostor, pytest.raises(psycopg.OperationalError):
        psycopg.connect(address_of(impostor.port, more="&sslmode=require"))
    assert impostor.heard == [SECRET]


@pytest.fixture(scope="module")
def proven(ours: Authority) -> Iterator[Server]:
    """A server with a certificate of ours, reached through a port of this computer."""
    if programs() is None:
        pytest.skip("there is no PostgreSQL here")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    running = Server()
    running.stop()
    for made, name in zip(ours.certificate(HOST), ("server.crt", "server.key"), strict=True):
        place = running.data / name
        shutil.copyfile(made, place)
        place.chmod(0o600)
        if running.user is not None:
            shutil.chown(place, running.user)
    running.settings.update(ssl="on", listen_addresses="127.0.0.1", port=str(port))
    try:
        running.start()
    except RuntimeError:
        running.close()
        pytest.skip("the PostgreSQL that is here was made without encryption")
    yield running
    running.close()


def test_the_server_that_proves_itself_is_worked_with(proven, ours, capsys):
    address = address_of(int(proven.settings["port"]), ours.root, user="").replace("/centre?", "/postgres?")
    assert main(["connect", address]) == 0
    assert "works with" in capsys.readouterr().out
    with postgresql.connect(postgresql_address.as_user(address, "backoffice", SECRET)) as connection:
        assert connection.execute("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").fetchone() == (True,)
    with pytest.raises(DatabaseTrouble, match="another name"):
        open_centre(postgresql_address.as_user(address.replace(HOST, "else.backoffice.test"), "backoffice", SECRET))
