"""The roles of the rule book: with which rights they begin, and what those who were left as they are get of rights that came with a new version."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from backoffice.engines import ENGINES, Plain, name_of
from backoffice.models.deeds import FOUNDS, GROWS
from backoffice.models.trail import seals
from backoffice.models.types import as_stored
from backoffice.paths import RESOURCES


def preset_roles() -> list[tuple[str, str]]:
    """The roles of the rule book with their rights, the administrator first."""
    told = tomllib.loads((RESOURCES / "presets" / "roles.toml").read_text("utf-8"))
    return [(role["name"], json.dumps(sorted(set(role["rights"])))) for role in told["role"]]


@dataclass(frozen=True)
class Lacking:
    """A role that the centre was founded with, and the rights that the rule book has for it besides; `own` when somebody here has decided on its rights."""

    role_id: int
    rights: frozenset[str]
    new: frozenset[str]
    own: bool


def lacking(plain: Plain) -> list[Lacking]:
    """The roles that this centre was founded with, whatever they are called by now, and what they lack of the rule book of today."""
    presets = {name: frozenset(json.loads(told)) for name, told in preset_roles()}
    found = []
    for key, told, entered, own in plain.execute(
            "SELECT r.id, r.rights_told, a.after, EXISTS (SELECT 1 FROM audit g JOIN command d ON d.id = g.command_id WHERE g.record = 'role' "
            "AND g.record_id = r.id AND d.step = 'role.grant') FROM role r JOIN audit a ON a.record = 'role' AND a.record_id = r.id AND a.verb = 'insert' "
            "JOIN command c ON c.id = a.command_id WHERE c.step = ? ORDER BY r.id", (FOUNDS,)).fetchall():
        rights = frozenset(json.loads(told))
        new = presets.get(json.loads(entered)["name"], frozenset()) - rights
        if new and "*" not in rights:
            found.append(Lacking(key, rights, new, bool(own)))
    return found


def granted_to_nobody(plain: Plain) -> list[str]:
    """The rights that the rule book gives to some role and that no role of this centre has: nobody but an administrator can do what they open (P2-4)."""
    held = {right for (told,) in plain.execute("SELECT rights_told FROM role").fetchall() for right in json.loads(told)}
    return sorted({right for _name, told in preset_roles() for right in json.loads(told)} - held - {"*"})


def take_new_rights(plain: Plain, uid: str, at: datetime) -> int:
    """Gives the roles that nobody here has changed what the rule book has given them since; takes nothing away, and leaves every other role alone. It is one
    deed of the program, in the trail of the first branch; without anything to give it is none. Returns how many roles have grown (P2-4)."""
    growing = [each for each in lacking(plain) if not each.own]
    if not growing:
        return 0
    store = ENGINES[name_of(plain)]
    branch, zone = plain.execute("SELECT id, time_zone FROM branch ORDER BY id LIMIT 1").fetchone()
    row = (uid, GROWS, "role", growing[0].role_id, None, branch, "upgrade", as_stored(at), at.astimezone(ZoneInfo(zone)).date().isoformat(), "", "", "")
    command = plain.execute(f"INSERT INTO command ({', '.join(seals.COMMAND)}) VALUES ({', '.join('?' * len(row))}) RETURNING id", row).fetchone()[0]
    store.under_deed(plain, command)
    for each in growing:
        plain.execute("UPDATE role SET rights_told = ?, version = version + 1 WHERE id = ?", (json.dumps(sorted(each.rights | each.new)), each.role_id))
    seals.seal(plain, branch, command, ("UPDATE command SET result = ? WHERE id = ?",
                                        (json.dumps({"record": "role", "record_id": growing[0].role_id}), command)))
    store.under_deed(plain, None)
    return len(growing)
