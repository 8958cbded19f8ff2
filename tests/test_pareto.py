"""The Pareto chart of an ABC run: what each part tells, by keys and by mouse, and who may see it."""

from __future__ import annotations

import pytest
from conftest import Desk
from PySide6.QtCore import Qt
from test_classes import _used_up

from backoffice.reading.curve import curve_of
from backoffice.views.warehouse.pareto import ParetoChart
from tests.windows import press, settle, sit

__all__ = ["sit"]


@pytest.fixture
def run(desk: Desk) -> int:
    _used_up(desk)
    return int(desk.do("abc_run.classify", from_on=desk.today, until_on=desk.today, a_permille=800, b_permille=960).record_id)


def chart_in(shell, run: int) -> ParetoChart:
    shell.open("abc_run", run)
    settle()
    window = shell.sheet()
    window.load_around()
    settle()
    return window.frame.more


def test_the_window_of_a_run_shows_the_curve_and_each_part_tells_what_it_carries(sit, run):
    picture = chart_in(sit("Warehouse keeper"), run)
    assert picture.isVisible()
    chart = picture.chart
    chart.setFocus()
    for key, told in ((Qt.Key.Key_Right, "#10286 Chip #10286: CN¥90,000.00, 38.8 % of the value, 38.8 % with all before it, class A"),
                      (Qt.Key.Key_Right, "33.2 % of the value, 72 % with all before it, class A"), (Qt.Key.Key_End, "100 % with all before it, class C"),
                      (Qt.Key.Key_Home, "38.8 % with all")):
        press(key)
        assert told.replace("CN¥", "") in chart.accessibleDescription().replace("CN¥", "").replace("¥", "")


def test_who_may_not_see_what_parts_cost_sees_no_curve(desk, sit, run):
    assert curve_of(desk.centre, desk.actor("Technician"), run) is None
    assert not chart_in(sit("Technician"), run).isVisible()


def test_a_run_in_which_nothing_was_used_is_drawn_without_a_curve(desk, sit):
    item = desk.do("item.add_item", code="BLT", name="Belt").record_id
    desk.do("goods_in.receive", goods=[{"item": item, "quantity": 1000}])
    made = desk.do("abc_run.classify", from_on=desk.today, until_on=desk.today).record_id
    picture = chart_in(sit("Warehouse keeper"), made)
    assert picture.chart.grab().width() > 0
