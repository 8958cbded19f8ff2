"""Pictures of every window and paper: what there is follows from the declarations, and each is taken light and dark."""

from __future__ import annotations

from importlib import import_module

import pytest
from PySide6.QtGui import QImage

from backoffice.models import STEPS
from backoffice.papers import PAPERS
from backoffice.views.photographs import SCHEMES, Studio, photograph_papers
from backoffice.views.shell.loading import windows
from backoffice.views.shell.navigation import places
from tests.conftest import PASSWORD


@pytest.fixture
def studio(qapp, centre):
    for module in windows():
        import_module(module)
    made = Studio(centre, "admin", PASSWORD, "en")
    yield made
    made.close()


def test_every_register_record_and_step_has_its_picture(studio):
    names = {shot.name for shot in studio.shots()}
    assert {f"register-{place.key}" for place in places() if place.key != "today"} <= names
    assert {"login", "today", "first-start-1", "first-start-5", "palette", "record-call", "record-staff", "new-call", "step-goods_entry.return_goods"} <= names
    assert {f"step-{step.key}" for step in STEPS.values() if step.inputs and not step.hidden and not step.creates} <= names


def test_windows_and_dialogs_are_taken_light_and_dark_one_after_the_other(studio, desk, tmp_path):
    desk.call()
    folder, shown = tmp_path / "pictures", ("today", "register-calls", "step-call.assess")
    assert studio.take_all(folder, (*shown, "record-invoice")) == ["record-invoice"]
    assert {file.name for file in folder.iterdir()} == {f"{name}-{scheme}.png" for name in shown for scheme in SCHEMES}
    light, dark = (QImage(str(folder / f"today-{scheme}.png")) for scheme in SCHEMES)
    assert (light.width(), light.height()) == (1440, 900)
    assert light.pixelColor(700, 890).lightness() > 200 > 60 > dark.pixelColor(700, 890).lightness()


def test_each_kind_of_paper_is_taken_in_the_language_it_was_issued_in(desk, tmp_path):
    desk.taken_in()
    photograph_papers(desk.centre, tmp_path / "pictures")
    names = {file.name for file in (tmp_path / "pictures").iterdir()}
    assert {"paper-service_voucher-zh-1.png", "paper-goods_receipt-zh-1.png", "paper-repair_card-zh-1.png"} <= names
    assert {name.split("-")[1] for name in names} <= set(PAPERS)
