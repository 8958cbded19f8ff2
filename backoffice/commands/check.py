"""`backoffice check`: the centre checks itself, and says what does not hold."""

import json
from argparse import ArgumentParser, Namespace

from backoffice.text import N_, say, say_count

SUMMARY = N_("Checks everything that must always hold in a centre; ends with 1 when something does not.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=say(N_("print one JSON object instead of sentences")))


def run(options: Namespace) -> int:
    from backoffice.checking import CHECKS, examined
    from backoffice.founding import open_centre
    from backoffice.paths import default_database
    centre = open_centre(options.database or default_database())
    try:
        found = dict(examined(centre))
    finally:
        centre.close()
    broken = {check: problems for check, problems in found.items() if problems}
    if options.json:
        print(json.dumps({"database": str(centre.path), "checks": [
            {"check": check.name, "holds": say(check.words), "problems": [
                {"said": each.said(), "record": each.record, "record_id": each.record_id} for each in problems]}
            for check, problems in found.items()], "broken": len(broken)}, ensure_ascii=False, indent=1))
        return 1 if broken else 0
    for check, problems in broken.items():
        print(say(N_("This does not hold: {what}"), what=say(check.words)))
        for problem in problems:
            print(f"  {problem.said()}")
        print()
    print(say_count(len(broken), N_("{n} of {all} checks does not hold in {path}."), N_("{n} of {all} checks do not hold in {path}."), all=len(CHECKS),
                    path=centre.path) if broken else say(N_("All {all} checks hold in {path}."), all=len(CHECKS), path=centre.path))
    return 1 if broken else 0
