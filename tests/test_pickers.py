"""Pickers: what belongs to another branch is offered by none of them, and taken by no step."""

from dataclasses import replace

import pytest

from backoffice import reading
from backoffice.errors import Refused
from backoffice.models import STEPS, kind_of
from backoffice.models.attachments import OnAttachments
from backoffice.models.base import BranchRecord
from backoffice.models.inputs import value_of
from backoffice.models.steps import lines_of
from backoffice.views.fields.picker import RecordPicker
from backoffice.views.fields.widgets import Surrounding

ASKED = sorted({(each.kind.__tablename__, key, name, each.name if asked.line else "")
                for key, step in STEPS.items() if not isinstance(step, OnAttachments)
                for name, asked in step.inputs.items() for each in (lines_of(asked.line).values() if asked.line else (asked,))
                if each.is_record and issubclass(each.kind, BranchRecord)})
"""Every input of a step, in a list or not, that takes a record of a branch."""


@pytest.mark.parametrize("table", sorted({table for table, *_ in ASKED}))
def test_what_belongs_to_another_branch_is_offered_in_no_picker(qtbot, museum, table):
    offered = {}
    for branch in (1, 2):
        actor = replace(museum, branch=branch).actor()
        picker = RecordPicker()
        qtbot.addWidget(picker)
        picker.table = table
        picker.take(Surrounding(museum.centre, actor, reading.house(museum.centre, actor)))
        offered[branch] = {museum.one(kind_of(table), named.id).branch_id for named, _why in picker._found("")}
    assert offered[1] == {1}
    assert offered[2] <= {2}


@pytest.mark.parametrize(("table", "key", "name", "inner"), ASKED)
def test_no_step_takes_what_belongs_to_another_branch(museum, table, key, name, inner):
    theirs = next(each.id for each in museum.all(kind_of(table)) if each.branch_id == 1)
    asked = STEPS[key].inputs[name]
    with museum.centre.reading(replace(museum, branch=2).actor()) as session, pytest.raises(Refused, match="belongs to another branch"):
        value_of(session, lines_of(asked.line)[inner] if inner else asked, theirs)


def test_people_who_are_named_for_a_branch_are_offered_there_too(desk):
    guest = next(iter(desk.house.others.values()))
    offered = [{each.id for each in reading.look_up(desk.centre, "staff", "", None, 99, branch_id=1)}]
    desk.do("staff.name_for", guest, branch=1, may_work_there=True)
    offered.append({each.id for each in reading.look_up(desk.centre, "staff", "", None, 99, branch_id=1)})
    assert [guest in each for each in offered] == [False, True]
