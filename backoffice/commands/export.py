"""`backoffice export`: a register as a workbook."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from backoffice.text import N_, say

SUMMARY = N_("Writes a register of one branch as an Excel workbook.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("register", help=say(N_("which register, such as calls, goods or invoices")))
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=say(N_("the workbook to write")))
    parser.add_argument("--branch", default="", help=say(N_("the code of the branch (default: the first)")))
    parser.add_argument("--view", default="all", help=say(N_("which part of the register, such as open (default all)")))


def run(options: Namespace) -> int:
    from sqlalchemy import select

    from backoffice.database import NOBODY, Actor
    from backoffice.errors import Refused
    from backoffice.founding import open_centre
    from backoffice.models import Branch
    from backoffice.pages import Reading
    from backoffice.pages.plain import Plainly, plain_columns
    from backoffice.paths import default_database
    from backoffice.sheets import export
    from backoffice.views.registers import REGISTERS
    register = REGISTERS.get(options.register)
    if register is None:
        raise Refused(N_("There is no register {name}. There are: {names}."), name=options.register, names=", ".join(REGISTERS))
    centre = open_centre(options.database or default_database())
    with centre.reading() as session:
        found = select(Branch.id).order_by(Branch.id)
        branch = session.scalars(found.where(Branch.code == options.branch) if options.branch else found).first()
    if branch is None:
        raise Refused(N_("There is no branch {code}."), code=options.branch)
    reading = Reading(centre, register, Actor(NOBODY, branch, "command line"))
    if options.view not in {view.key for view in register.views}:
        raise Refused(N_("There is no view {name}. There are: {names}."), name=options.view, names=", ".join(view.key for view in register.views))
    question = reading.ask(options.view)
    names = [column.name for column in register.columns if not column.hidden]
    rows = export(options.out, say(register.title), plain_columns(reading, names), Plainly(reading, names).rows(question))
    print(say(N_("{count} rows in {path}."), count=rows, path=options.out))
    centre.close()
    return 0
