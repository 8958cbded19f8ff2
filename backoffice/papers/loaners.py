"""Papers about loaners: loan form, notice of temporary replacement, scrap disposal record, reminder, test record, report on the pool and label."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Fact, Facts, Gap, Heading, Note, Prose, Signatures, Ticks, Together
from backoffice.papers.kinds import Foot, Part, paper
from backoffice.papers.letters import LETTER, Address, Subject
from backoffice.papers.look import A4, A5, INK_2, LABEL
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import amount, bare, day, held, in_row, language, listed, long_day, moment, percent, said, together, told, who
from backoffice.papers.workshop import Bare, Labels
from backoffice.text import N_, say_count

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import Party
    from backoffice.models.loaners.contents import LoanerLabel, LoanForm, LoanReminder, PoolReport, ReplacementNotice, ScrapRecord, TestRecord

RESULTS = (N_("Returned in order"), N_("Returned damaged"))
VERDICTS = (N_("To be scrapped"), N_("To be taken apart for parts"), N_("Still usable"))


def _whom(customer: Party) -> list[Fact]:
    return [Fact(N_("Customer"), customer["name"], strong=True), Fact(N_("Telephone"), customer["phone"])]


@paper("loan_form", N_("Loan form"), page=A5, clauses="P1-6.4 Z13-2", copies=(N_("For the customer"), N_("For the file")))
def loan_form(v: LoanForm) -> Iterator[Part]:
    """What the customer gets for the time of the repair, and how it came back; signed by both, each time."""
    currency = v["currency"]
    yield Facts([
        *_whom(v["customer"]),
        Fact(N_("For job"), v["call"]),
        Fact(N_("Address"), v["customer"]["address"], take=2),
        Fact(N_("In place of"), v["goods"]),
    ])
    yield Heading(N_("Lent"))
    yield Facts([
        Fact(N_("Loaner"), (v["loaner"], together(v["loaner_number"], v["serial"])), strong=True, take=2),
        Fact(N_("Due on"), day(v["due_on"]), strong=True),
        Fact(N_("Condition"), v["condition_out"]),
        Fact(N_("Accessories"), listed(v["accessories"])),
        Fact(N_("Deposit"), (amount(v["deposit"], currency), v["deposit_receipt"]) if v["deposit"] else ""),
        Fact(N_("Lent on"), moment(v["lent_at"])),
        Fact(N_("Lent by"), who(v["lent_by"])),
        Fact(N_("Signed by"), v["signed_out_by"]),
    ])
    yield Note(said(N_("The loaner remains the property of the centre. It is used as agreed, given to nobody else, and brought back with its accessories on "
                       "the day named above or when the repaired goods are ready. Damage and loss are charged up to its value of {amount}."),
                    amount=amount(v["value"], currency) or "–"))
    yield Signatures([(N_("For the centre"), N_("handed out as described above")), (N_("Customer"), N_("received as described, agrees with the terms"))])
    yield Together([
        Heading(N_("Returned")),
        Facts([
            Fact(N_("Returned on"), moment(v["returned_at"]), pen=True),
            Fact(N_("Condition"), v["condition_in"], pen=True),
            Fact(N_("Missing"), listed(v["missing"]), pen=True),
            *([Fact(N_("Damage"), v["findings"], take=2)] if v["findings"] else []),
            *([Fact(N_("Charged"), amount(v["compensation"], currency))] if v["compensation"] else []),
            *([Fact(N_("Taken back by"), who(v["taken_back_by"])), Fact(N_("Signed by"), v["signed_in_by"])] if v["signed_in_by"] else []),
            *([Fact(N_("Deposit given back"), (amount(v["deposit_back"], currency), listed(v["refunds"])))] if v["deposit_back"] else []),
            *([Fact(N_("Kept of the deposit"), amount(v["deposit_kept"], currency))] if v["deposit_kept"] else []),
        ]),
        Ticks([said(words) for words in RESULTS], [v["result"] == words for words in RESULTS]),
        Signatures([(N_("Customer"), N_("gave back as described")), (N_("For the centre"), N_("took back and inspected"))])])
    yield Foot(said(N_("The customer's own goods are handed back only when the loaner is back.")))


@paper("replacement_notice", N_("Notice of temporary replacement"), page=A5, clauses="S-R9 S-R10", copies=(N_("For the customer"), N_("For the file")))
def replacement_notice(v: ReplacementNotice) -> Iterator[Part]:
    """What is faulty, what stands in for it until it is repaired and tested, and in the remarks what replaces it for good."""
    yield Facts([
        *_whom(v["customer"]),
        Fact(N_("Call and loan"), "\n".join(number for number in (v["call"], v["loan"]) if number)),
        Fact(N_("Address"), v["customer"]["address"], take=2),
        Fact(N_("Installed on"), day(v["installed_on"])),
    ])
    yield Heading(N_("Faulty unit"))
    yield Facts([
        Fact(N_("Unit"), (v["faulty"], v["faulty_serial"]), take=3, strong=True),
        Fact(N_("Reason, explained to the customer"), v["reason"], take=3),
    ])
    yield Heading(N_("Temporary replacement"))
    yield Facts([
        Fact(N_("Unit"), (v["temporary"], together(v["temporary_number"], v["temporary_serial"])), take=2, strong=True),
        Fact(N_("Until"), day(v["due_on"])),
        Fact(N_("Explained by"), who(v["issued_by"])),
        Fact(N_("Signed by"), v["signed_by"], take=2),
    ])
    yield Note(said(N_("The replacement is temporary. The repaired unit is tested before it is used again and reconnected only when it has passed; this "
                       "notice is then withdrawn together with the service voucher.")))
    yield Heading(N_("Remarks: formal replacement"))
    yield Facts([Fact(N_("Formal replacement items"), v["remarks"], take=3, pen=True)])
    yield Signatures([(N_("For the centre"), N_("explained and installed")), (N_("Customer"), N_("understood, and agrees with the replacement"))])
    yield Together([
        Heading(N_("Withdrawn")),
        Facts([Fact(N_("Test record"), "", pen=True), Fact(N_("Withdrawn on"), "", pen=True), Fact(N_("Withdrawn by"), "", pen=True)])])
    yield Foot(said(N_("Keep this notice. It is taken back when your own unit is reconnected.")))


@paper("scrap_record", N_("Scrap disposal record"), page=A4, clauses="S-R10")
def scrap_record(v: ScrapRecord) -> Iterator[Part]:
    """What the temporary appraisal team found, who approved, and how the unit was disposed of."""
    yield Facts([
        Fact(N_("Unit"), (v["description"], v["serial"]), take=2, strong=True),
        Fact(N_("Origin"), v["origin"], take=2),
        Fact(N_("Proposed by"), who(v["proposed_by"])),
        Fact(N_("Proposed on"), moment(v["proposed_at"])),
        Fact(N_("Reason"), v["reason"], take=2),
    ])
    yield Heading(N_("Technical appraisal"))
    yield Facts([
        Fact(N_("Leader of the team"), who(v["leader"]), take=2, pen=True),
        Fact(N_("Appraised on"), moment(v["appraised_at"]), take=2, pen=True),
        Fact(N_("Findings"), v["findings"], take=4, pen=True),
        Fact(N_("Method of disposal"), v["method"], take=4, pen=True),
    ])
    yield Ticks([said(words) for words in VERDICTS], [v["verdict"] == words for words in VERDICTS])
    yield Gap(2)
    yield Lines([Column(N_("Members of the team, with their signatures"), share=1)], [(name,) for name in v["team"] or ()], pen=0 if v["team"] else 3)
    yield Together([
        Heading(N_("Approval")),
        Facts([Fact(N_("Approved by"), who(v["approved_by"]), take=2, pen=True), Fact(N_("Approved on"), moment(v["approved_at"]), take=2, pen=True)]),
        Signatures([(N_("Leader of the team"), N_("appraised as above")), (N_("Approved by"), N_("neither proposed nor appraised it"))])])
    yield Together([
        Heading(N_("Disposal")),
        Facts([
            Fact(N_("Disposed of on"), day(v["disposed_on"]), pen=True),
            Fact(N_("Residual value"), amount(v["residual"], v["currency"]), pen=True),
            Fact(N_("Witnesses"), v["witnesses"], take=2, pen=True),
        ]),
        Signatures([(N_("Warehouse keeper"), N_("disposed of by the approved method")), (N_("Witness"), "")])])
    yield Foot(said(N_("Stays with the papers of the unit.")))


@paper("loan_reminder", N_("Reminder of a loaner"), page=A4, clauses="P1-6.4", copies=(N_("For the customer"), N_("For the file")))
def loan_reminder(v: LoanReminder) -> Iterator[Part]:
    """Before and after the due date: what is lent, since when, and that it is due."""
    customer, late = v["customer"], v["days_late"] if isinstance(v["days_late"], int) else 0
    yield Address("\n".join(line for line in (customer["name"], customer["contact"], customer["address"]) if line), [
        (N_("Date"), long_day(v["issued_on"])), (N_("Loan"), v["loan"]), (N_("Due on"), long_day(v["due_on"]))])
    yield Subject(_subject(late))
    yield Prose(said(N_("Dear customer,")), size=LETTER, after=6)
    yield Prose(in_row(said(N_("While your own unit is being repaired you have a loaner of ours.")), _due(late, v["due_on"]),
                       said(N_("Please bring it with its accessories, or call {phone}: we will fetch it, or lend it to you for longer if you need it."),
                            phone=v["house"]["phone"])), size=LETTER, after=6)
    yield Lines([Column(N_("Loaner"), share=1.4), Column(N_("Accessories"), share=1), Column(N_("Lent on")),
                 Column(N_("Replacement value"), right=True, optional=True), Column(N_("Deposit"), right=True, optional=True)],
                [((v["loaner"], together(v["loaner_number"], v["serial"])), listed(v["accessories"]), day(v["lent_on"]),
                  amount(v["value"], v["currency"]) if v["value"] else "", amount(v["deposit"], v["currency"]) if v["deposit"] else "")])
    yield Gap(3)
    if late > 0:
        yield Prose(said(N_("A loaner that does not come back is charged with its value. If you have brought it back in the meantime, please regard this "
                            "letter as void.")), size=LETTER, after=6)
    yield Prose(said(N_("Yours faithfully,")), size=LETTER, after=6)
    yield Gap(9)
    yield Prose(v["signer"]["name"] or v["house"]["name"], size=LETTER, after=0, strong=True)
    yield Prose(together(v["signer"]["post"], v["house"]["name"]), ink=INK_2)
    yield Foot(v["house"]["registration"] or together(v["house"]["name"], v["house"]["tax_number"]))


def _subject(late: int) -> str:
    if late > 0:
        return say_count(late, N_("Our loaner is overdue by {n} day"), N_("Our loaner is overdue by {n} days"), language())
    return said(N_("Our loaner is due back today")) if late == 0 else said(N_("Our loaner is due back soon"))


def _due(late: int, due_on: str) -> str:
    if late > 0:
        return said(N_("It was due back on {day}."), day=long_day(due_on))
    return said(N_("It is due back on {day}."), day=long_day(due_on))


@paper("test_record", N_("Test record"), page=A5, clauses="S-R9 Z1-6", copies=(N_("For the file"), N_("For the customer")))
def test_record(v: TestRecord) -> Iterator[Part]:
    """What was tested on a repaired unit before it is used again, point by point, and whether it passed."""
    yield Facts([
        Fact(N_("Unit"), (v["description"], v["serial"]), take=2, strong=True),
        Fact(N_("Repair card or loaner"), "\n".join(number for number in (v["about"], v["call"]) if number)),
        *([Fact(N_("Customer"), v["customer"], take=3)] if v["customer"] else []),
        Fact(N_("Instrument"), v["instrument"]),
        Fact(N_("Tested by"), who(v["tested_by"])),
        Fact(N_("Tested on"), moment(v["tested_at"])),
    ])
    yield Heading(N_("Test points"))
    yield Lines([Column(N_("Test"), share=1.3), Column(N_("Should be"), share=1), Column(N_("Reading"), share=1), Column(N_("Passed"), least=40)],
                [(point["what"], point["should_be"], point["reading"], said(N_("yes")) if point["passed"] else said(N_("no"))) for point in v["points"] or ()],
                more=3)
    yield Ticks([said(N_("Passed: it may be used again")), said(N_("Not passed: it stays here"))], [v["passed"] is True, v["passed"] is False])
    if v["remarks"]:
        yield Facts([Fact(N_("Remarks"), v["remarks"], take=3)])
    yield Signatures([(N_("Tested by"), ""), (N_("Date"), "")])
    yield Foot(said(N_("Repaired goods are reconnected only with a passed test record.")))


@paper("pool_report", N_("Report on the loaners"), page=A4, clauses="P1-6.4")
def pool_report(v: PoolReport) -> Iterator[Part]:
    """On how many of its days each loaner was lent, what is overdue, what was never lent, and what repairs cost."""
    units, currency = list(v["units"] or ()), v["currency"]
    days, lent = sum(each["days"] for each in units), sum(each["lent"] for each in units)
    yield Facts([
        Fact(N_("Period"), said(N_("{begin} to {end}"), begin=day(v["first"]), end=day(v["last"])), take=2, strong=True),
        Fact(N_("Reported by"), who(v["keeper"]), take=2),
        Fact(N_("Units"), str(len(units))),
        Fact(N_("Days lent"), _share(lent, days)),
        Fact(N_("Never lent"), str(sum(not each["times"] for each in units))),
        Fact(N_("Overdue"), str(sum(each["late"] > 0 for each in units))),
        Fact(N_("Repairs so far"), amount(sum(each["repairs"] for each in units), currency), take=2),
        Fact(N_("Charged for damage and loss"), amount(sum(each["charged"] for each in units), currency), take=2),
    ])
    yield Heading(N_("Loaners"))
    yield Lines([Column(N_("Loaner"), share=1), Column(N_("State")), Column(N_("Times lent"), right=True), Column(N_("Days lent"), right=True),
                 Column(N_("Overdue"), right=True, optional=True), Column(N_("Repairs"), right=True, optional=True),
                 Column(N_("Charged"), right=True, optional=True)],
                [((each["name"], together(each["number"], said(N_("in the pool since {day}"), day=day(each["since"])))), told(each["state"]),
                  str(each["times"]) if each["times"] else said(N_("never")), _share(each["lent"], each["days"]),
                  say_count(each["late"], N_("{n} day"), N_("{n} days"), language()) if each["late"] > 0 else "",
                  bare(each["repairs"], currency) if each["repairs"] else "", bare(each["charged"], currency) if each["charged"] else "") for each in units])
    yield Foot(said(N_("Each begun day of a loan counts; days before a loaner came into the pool do not.")))


def _share(lent: int, days: int) -> str:
    share = percent(min(lent * 1000 // days, 1000) // 10 * 10 if days else 0)
    return held(said(N_("{lent} of {days}, {share}"), lent=lent, days=days, share=share))


@paper("loaner_label", N_("Loaner label"), page=LABEL, clauses="P1-6.4", dress=Bare)
def loaner_label(v: LoanerLabel) -> Iterator[Part]:
    """The asset number of a loaner with a square that a scanner reads, for a roll of 62 mm."""
    yield Labels(list(v["labels"] or ()), 1, 1)
