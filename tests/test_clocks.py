"""Clocks and calendars: by when somebody has to be there, and on which day and in which year a deed is counted (P2-19)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import NOON
from hypothesis import assume, given
from hypothesis import strategies as st

from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.models import Call, Charge, ClockEvent, Invoice, Zone
from backoffice.models.jobs.clocks import SUNDAY, arrive_by
from backoffice.models.types import as_stored

pytestmark = pytest.mark.both_engines

SHANGHAI, MADRID = "Asia/Shanghai", "Europe/Madrid"


def moments(first: int, last: int) -> st.SearchStrategy[datetime]:
    """Any moment of some years."""
    return st.integers(int(datetime(first, 1, 1, tzinfo=UTC).timestamp()), int(datetime(last, 12, 31, tzinfo=UTC).timestamp())).map(
        lambda seconds: datetime.fromtimestamp(seconds, UTC))


def due(received: str, hours: int = 6, zone: str = SHANGHAI, opens: str = "08:30", closes: str = "17:30") -> str:
    """The deadline of a call, both by the clock of the branch."""
    here = ZoneInfo(zone)
    return f"{arrive_by(datetime.fromisoformat(received).replace(tzinfo=here), hours, opens, closes, zone).astimezone(here):%Y-%m-%dT%H:%M}"


@pytest.mark.parametrize(("received", "hours", "there"), [
    ("2026-03-04T08:30", 6, "2026-03-04T14:30"),  # six hours in town
    ("2026-03-04T08:30", 7, "2026-03-04T15:30"),  # seven outside
    ("2026-03-04T11:30", 6, "2026-03-04T17:30"),  # to the minute of closing
    ("2026-03-04T11:31", 6, "2026-03-05T08:31"),  # a minute is left for tomorrow
    ("2026-03-04T16:30", 6, "2026-03-05T13:30"),  # over night
    ("2026-03-04T20:00", 6, "2026-03-05T14:30"),  # called in the evening
    ("2026-03-05T03:00", 6, "2026-03-05T14:30"),  # called in the night
    ("2026-03-07T16:30", 6, "2026-03-09T13:30"),  # Saturday to Monday, over the Sunday
    ("2026-03-08T10:00", 6, "2026-03-09T14:30"),  # called on Sunday
    ("2026-03-07T17:30", 6, "2026-03-09T14:30"),  # at closing time on Saturday
    ("2026-12-31T16:30", 6, "2027-01-01T13:30"),  # over the new year
    ("2028-02-28T16:30", 9, "2028-02-29T16:30"),  # a leap day
    ("2026-03-04T08:30", 48, "2026-03-10T11:30"),
])
def test_somebody_is_there_within_the_hours_of_the_zone_counting_opening_hours(received, hours, there):
    assert due(received, hours) == there


@pytest.mark.parametrize(("received", "there"), [
    ("2026-03-28T16:30", "2026-03-30T13:30"),  # the clocks go forward on Sunday, 29 March: nobody works
    ("2026-10-24T16:30", "2026-10-26T13:30"),  # and back on Sunday, 25 October
])
def test_the_day_on_which_the_clocks_change_is_a_sunday_and_costs_nobody_an_hour(received, there):
    assert due(received, zone=MADRID) == there


def test_a_branch_that_is_open_at_night_counts_real_hours_when_the_clocks_change():
    """In Casablanca the clocks change on Sundays too; in Cairo on a Friday, while a night shift is at work."""
    cairo = "Africa/Cairo"
    assert due("2026-04-23T23:30", 6, cairo, "00:00", "23:59") == "2026-04-24T06:31"  # an hour was skipped, and one minute before midnight is closed
    assert due("2026-04-22T23:30", 6, cairo, "00:00", "23:59") == "2026-04-23T05:31"


@given(received=moments(2024, 2028), hours=st.integers(1, 240),
       zone=st.sampled_from([SHANGHAI, MADRID, "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"]), opens=st.integers(0, 20), length=st.integers(1, 23))
def test_the_hours_between_call_and_deadline_are_opening_hours_all_of_them(received, hours, zone, opens, length):
    """Counted again minute by minute, the slow way."""
    assume(opens + length <= 23)
    first, last = f"{opens:02}:00", f"{opens + length:02}:00"
    here, deadline = ZoneInfo(zone), arrive_by(received, hours, first, last, zone)
    assert deadline > received
    local = deadline.astimezone(here)
    assert local.weekday() != SUNDAY
    assert first <= f"{local:%H:%M}" <= last
    earlier = arrive_by(received - timedelta(minutes=7), hours, first, last, zone)
    assert earlier <= deadline


def test_a_deadline_is_a_moment_of_its_own_whatever_the_desk_shows(desk):
    """Ten o'clock in Shanghai, six hours in town: four in the afternoon."""
    call = desk.one(Call, desk.call())
    assert call.due_at == datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    assert desk.one(Call, desk.call(customer="en")).due_at == datetime(2026, 3, 4, 9, 1, tzinfo=UTC)
    assert desk.one(Call, desk.call(customer="es")).due_at is None


def test_a_call_in_another_zone_is_due_by_the_hours_of_that_zone(desk):
    call = desk.call()
    desk.later(hours=1).do("call.change", call, zone_id=desk.house.zones["suburban"])
    assert desk.one(Call, call).due_at == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    desk.do("call.change", call, zone_id=None)
    assert desk.one(Call, call).due_at is None
    assert list(problems(desk.centre)) == []


def test_a_change_of_the_rule_counts_for_the_calls_that_come_after_it(desk):
    before = desk.call()
    desk.do("zone.change", desk.house.zones["urban"], arrive_within_hours=4)
    assert desk.one(Call, before).due_at == datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    assert desk.one(Call, desk.later(minutes=60).call()).due_at == datetime(2026, 3, 4, 7, 2, tzinfo=UTC)
    assert list(problems(desk.centre)) == []


@pytest.mark.parametrize(("told", "field"), [({"opens": "17:30", "closes": "08:30"}, "closes"), ({"opens": "08:30", "closes": "08:30"}, "closes"),
                                             ({"opens": "24:00"}, "opens"), ({"closes": "8:30"}, "closes")])
def test_opening_hours_that_cannot_be_are_refused(desk, told, field):
    with pytest.raises(Refused) as refused:
        desk.do("branch.change", 1, **told)
    assert refused.value.field == field


@pytest.mark.parametrize("hours", [0, 241, -6])
def test_hours_that_cannot_be_are_refused(desk, hours):
    with pytest.raises(Refused, match="from 1 to 240"):
        desk.do("zone.change", desk.house.zones["urban"], arrive_within_hours=hours)
    assert desk.one(Zone, desk.house.zones["urban"]).arrive_within_hours == 6


# ---- what happened ------------------------------------------------------------------------------------------------------------------------

def test_what_happened_to_a_call_is_written_down_in_its_order_with_who_did_it(desk):
    call = desk.solved()
    desk.do("call.sign_off", call)
    desk.do("call.file_away", call, filing_place="F-1")
    events = desk.all(ClockEvent, call_id=call.record_id)
    assert [event.kind.value for event in events] == ["received", "dispatched", "on the way", "arrived", "solved", "signed off", "filed"]
    assert events[0].staff_id == desk.house.people["Clerk"]
    assert [event.at for event in events] == sorted(event.at for event in events)


def test_nothing_happens_in_the_future_or_before_the_call(desk):
    call = desk.sent()
    with pytest.raises(Refused, match="lies in the future"):
        desk.do("call.arrive", call, arrived_at=desk.now + timedelta(minutes=1))
    with pytest.raises(Refused, match="before the call was received"):
        desk.do("call.arrive", call, arrived_at=desk.now - timedelta(hours=1))
    with pytest.raises(TypeError, match="time zone"):
        desk.do("call.arrive", call, arrived_at=desk.now.replace(tzinfo=None))


@given(moments(1990, 2100), st.timezones())
def test_a_moment_is_kept_as_text_that_sorts_as_time_whatever_zone_it_came_in(moment, zone):
    stored = as_stored(moment.astimezone(zone))
    assert len(stored) == 27
    assert datetime.fromisoformat(stored) == moment
    assert (stored < as_stored(NOON)) == (moment < NOON)


# ---- days and years -----------------------------------------------------------------------------------------------------------------------

def test_numbers_begin_anew_with_the_year_of_the_branch_not_of_utc(desk):
    madrid = desk.in_branch("MD")
    for moment, here, there in [(datetime(2026, 12, 31, 15, 59, tzinfo=UTC), "C-HP26-00001", "C-MD26-00001"),
                                (datetime(2026, 12, 31, 16, 0, tzinfo=UTC), "C-HP27-00001", "C-MD26-00002"),
                                (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), "C-HP27-00002", "C-MD26-00003"),
                                (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), "C-HP27-00003", "C-MD27-00001")]:
        desk.now = madrid.now = moment
        assert (desk.one(Call, desk.call()).number, madrid.one(Call, madrid.call()).number) == (here, there)
    assert list(problems(desk.centre)) == []


def test_what_is_done_after_midnight_belongs_to_the_new_day(desk):
    desk.now = datetime(2026, 3, 4, 15, 58, tzinfo=UTC)  # two minutes to midnight in Shanghai
    call = desk.sent()
    desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="x", measures="y", signature="signed", signed_by="王",
            lines=[{"description": "Labour", "unit_price": 8000}])
    assert (desk.one(Call).business_date.isoformat(), desk.one(Charge).due_date.isoformat()) == ("2026-03-04", "2026-03-05")
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    assert desk.one(Invoice).business_date.isoformat() == "2026-03-05"


def test_a_clock_that_was_set_back_gives_no_number_twice(desk):
    desk.call()
    desk.now -= timedelta(hours=3)
    desk.call()
    assert [call.number for call in desk.all(Call)] == ["C-HP26-00001", "C-HP26-00002"]
    assert list(problems(desk.centre)) == []
