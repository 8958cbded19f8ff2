"""`backoffice check`: the centre checks itself, and says what does not hold."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from backoffice.text import N_, say, say_count

if TYPE_CHECKING:
    from backoffice.checking import Check, Problem
    from backoffice.database import Centre

SUMMARY = N_("Checks everything that must always hold in a centre; ends with 1 when something does not.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--sweep", action="store_true", help=say(N_("remove kept files that have belonged to no record for a day")))
    parser.add_argument("--json", action="store_true", help=say(N_("print one JSON object instead of sentences")))
    parser.add_argument("--heads", type=Path, metavar=say(N_("FILE")),
                        help=say(N_("when all holds, write the newest seal of each branch into a file, to be kept elsewhere")))
    parser.add_argument("--against", type=Path, metavar=say(N_("FILE")), help=say(N_("compare the trail with the seals in such a file too")))


def run(options: Namespace) -> int:
    from backoffice.attaching import sweep
    from backoffice.founding import open_centre
    from backoffice.paths import default_database
    centre = open_centre(options.database or default_database())
    try:
        swept = sweep(centre) if options.sweep else []
        found = _found(centre, options.against)
        hints = {check: problems for check, problems in found.items() if problems and check.only_hints}
        broken = {check: problems for check, problems in found.items() if problems and not check.only_hints}
        if options.heads and not broken:
            _write_heads(centre, options.heads)
    finally:
        centre.close()
    if options.json:
        print(json.dumps({"database": centre.name, "swept": swept, "checks": [
            {"check": check.name, "holds": say(check.words), "only_hints": check.only_hints, "problems": [
                {"said": each.said(), "record": each.record, "record_id": each.record_id} for each in problems]}
            for check, problems in found.items()], "broken": len(broken)}, ensure_ascii=False, indent=1))
        return 1 if broken else 0
    if options.sweep:
        print(say_count(len(swept), N_("{n} file that belonged to no record was removed."), N_("{n} files that belonged to no record were removed.")))
    for check, problems in {**hints, **broken}.items():
        print(say(N_("Worth knowing: {what}") if check.only_hints else N_("This does not hold: {what}"), what=say(check.words)))
        for problem in problems:
            print(f"  {problem.said()}")
        print()
    print(say_count(len(broken), N_("{n} of {all} checks does not hold in {path}."), N_("{n} of {all} checks do not hold in {path}."), all=len(found),
                    path=centre.name) if broken else say(N_("All {all} checks hold in {path}."), all=len(found), path=centre.name))
    if options.heads and not broken:
        print(say(N_("The heads of the trail are in {path}. Keep that file where nobody can change it together with the centre."), path=options.heads))
    return 1 if broken else 0


def _found(centre: "Centre", against: Path | None) -> "dict[Check, list[Problem]]":
    """What each check finds, and how the trail compares with heads that were kept outside."""
    from backoffice.checking import Check, examined, heads
    kept = heads.read(against) if against else []
    found = dict(examined(centre))
    if against:
        check = Check("heads_still_stand", heads.WORDS, lambda connection: heads.compared(connection, kept))
        with centre.reading() as session:
            found[check] = list(check.find(session.connection()))
    return found


def _write_heads(centre: "Centre", path: Path) -> None:
    from backoffice.checking import heads
    with centre.reading() as session:
        heads.write(session.connection(), path)
