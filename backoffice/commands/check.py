"""`backoffice check`: the centre checks itself, and says what does not hold."""

import json
from argparse import ArgumentParser, Namespace

from backoffice.text import N_, say, say_count

SUMMARY = N_("Checks everything that must always hold in a centre; ends with 1 when something does not.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--sweep", action="store_true", help=say(N_("remove kept files that have belonged to no record for a day")))
    parser.add_argument("--json", action="store_true", help=say(N_("print one JSON object instead of sentences")))


def run(options: Namespace) -> int:
    from backoffice.attaching import sweep
    from backoffice.checking import CHECKS, examined
    from backoffice.founding import open_centre
    from backoffice.paths import default_database
    centre = open_centre(options.database or default_database())
    try:
        swept = sweep(centre) if options.sweep else []
        found = dict(examined(centre))
    finally:
        centre.close()
    hints = {check: problems for check, problems in found.items() if problems and check.only_hints}
    broken = {check: problems for check, problems in found.items() if problems and not check.only_hints}
    if options.json:
        print(json.dumps({"database": str(centre.path), "swept": swept, "checks": [
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
    print(say_count(len(broken), N_("{n} of {all} checks does not hold in {path}."), N_("{n} of {all} checks do not hold in {path}."), all=len(CHECKS),
                    path=centre.path) if broken else say(N_("All {all} checks hold in {path}."), all=len(CHECKS), path=centre.path))
    return 1 if broken else 0
