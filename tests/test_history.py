"""History rewritten with SQL is seen: by the seals where they can, by a head that was kept outside in every case."""

import json
import random

import pytest
from faults.history import ATTACKS, attack

from backoffice import sqlite
from backoffice.checking import heads
from backoffice.commands import main
from backoffice.errors import Refused
from backoffice.models.trail.seals import broken_seals, erase_parts

BY_THE_HEAD_ALONE = {"the tail cut off", "the chain recomputed"}


@pytest.mark.parametrize("name", ATTACKS)
def test_each_way_of_rewriting_history_is_seen_with_the_head_outside(furnished, name):
    house, _now = furnished
    for seed in range(3):
        alone, outside = attack(house.path, name, random.Random(seed))
        assert outside
        assert alone is (name not in BY_THE_HEAD_ALONE)


def test_the_command_writes_heads_and_compares_with_them(desk, tmp_path, capsys):
    kept, database = tmp_path / "heads.json", ["--database", str(desk.house.path)]
    desk.call()
    assert main(["check", *database, "--heads", str(kept)]) == 0
    told = json.loads(kept.read_text())
    assert [each["branch"] for each in told["heads"]] == ["HP"]
    desk.call()
    desk.in_branch("MD").do("zone.add_zone", name="Chamberí", kind="urban", arrive_within_hours=6)
    assert main(["check", *database, "--against", str(kept)]) == 0
    told["heads"][0]["digest"] = "0" * 64
    kept.write_text(json.dumps(told))
    capsys.readouterr()
    assert main(["check", *database, "--against", str(kept)]) == 1
    assert "HP" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["", "[]", '{"heads": [{"branch": 1}]}', "\x00"])
def test_a_file_without_heads_is_refused_in_words(tmp_path, content):
    (tmp_path / "heads.json").write_text(content)
    with pytest.raises(Refused, match="holds no heads"):
        heads.read(tmp_path / "heads.json")


def test_an_erased_part_keeps_the_chain_and_cannot_be_guessed(desk):
    """Salt and text are gone; what is left fits no text that anybody tries, and still fits the seal."""
    desk.call()
    raw = sqlite.library.connect(str(desk.house.path), isolation_level=None)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    command, before, after = raw.execute("SELECT command_id, before, after FROM audit WHERE record = 'call'").fetchone()
    place = raw.execute("SELECT count(*) FROM audit WHERE command_id = ? AND id <= (SELECT min(id) FROM audit WHERE record = 'call')", (command,)).fetchone()[0]
    secret = raw.execute("SELECT salt FROM seal WHERE command_id = ?", (command,)).fetchone()[0]
    erase_parts(raw, command, {place})
    raw.execute("UPDATE audit SET before = NULL, after = NULL WHERE record = 'call'")
    salt, parts = raw.execute("SELECT salt, parts FROM seal WHERE command_id = ?", (command,)).fetchone()
    raw.close()
    assert salt == ""
    assert secret not in parts
    assert json.loads(parts)[place][0] == ""
    assert len({salt for salt, _kept in json.loads(parts)}) == len(json.loads(parts))
    assert before is None
    assert after not in parts
    with desk.centre.reading() as session:
        assert list(broken_seals(session.connection(), 1)) == []
