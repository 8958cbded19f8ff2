"""A walk: people who do anything in any order. What cannot be done is refused in words, and whatever they did, the centre is whole in the end."""

import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from conftest import Desk, House
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, run_state_machine_as_test

from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.founding import open_centre


class AnyWalk(RuleBasedStateMachine):
    """The desk of a fresh centre, and at the end the check. What people do are the rules of each walk."""

    template: House
    folder: Path
    usual_role = "Administrator"
    """Who does what is tried; empty for whoever is the first that may."""

    @initialize()
    def begin(self) -> None:
        path = self.folder / "centre.db"
        shutil.copyfile(self.template.path, path)
        self.desk = Desk(open_centre(path), replace(self.template, path=path))
        self.furnish()

    def furnish(self) -> None:
        """What is there before the walk begins."""

    def teardown(self) -> None:
        assert [each.said() for each in problems(self.desk.centre)] == []
        self.desk.centre.close()

    def tried(self, step: str, record_id: Any = None, **inputs: Any) -> None:
        """Does a step, or is refused."""
        with suppress(Refused):
            self.desk.do(step, record_id, by=self.usual_role, **inputs)

    def one(self, kind: Any, place: int) -> Any:
        """One of the records of a kind; none as long as there is none."""
        found = self.desk.all(kind)
        return found[place % len(found)] if found else None

    def key(self, kind: Any, place: int) -> int | None:
        """The id of one of them."""
        found = self.one(kind, place)
        return found.id if found is not None else None


def walk(kind: type[AnyWalk], template: House, folder: Path, examples: int, steps: int) -> None:
    """Walks so often so many steps."""
    machine = type("Walk", (kind,), {"template": template, "folder": folder})
    run_state_machine_as_test(machine, settings=settings(max_examples=examples, stateful_step_count=steps))
