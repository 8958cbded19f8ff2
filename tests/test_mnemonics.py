"""Letters that lead to fields: each is its own, in every form and every language, and none is a menu's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backoffice import reading, text
from backoffice.models import STEPS, Step
from backoffice.paths import FORMS
from backoffice.text import LANGUAGES
from backoffice.views.fields.binding import Form
from backoffice.views.fields.drawing import drawn, drawn_or_plain
from backoffice.views.fields.mnemonics import letter_in, of_a_dialog, of_the_window, shared_out
from backoffice.views.fields.widgets import Surrounding, Tick
from backoffice.views.record.window import known_inputs
from backoffice.views.translator import wear_language
from tests.windows import settle

RECORDS = sorted(file.stem for file in FORMS.glob("*.ui") if "." not in file.stem)
DIALOGS = sorted(key for key, step in STEPS.items() if step.inputs and not step.hidden and not step.creates)


@pytest.fixture
def at_desk(qtbot, fresh_to_look_at):
    centre, actor = fresh_to_look_at.centre, fresh_to_look_at.actor()
    yield Surrounding(centre, actor, reading.house(centre, actor))
    wear_language("en")


def letters(form: Form) -> dict[str, str]:
    """The letter of each field that somebody can go to."""
    shown = {name: form.fields[name] if isinstance(form.fields[name], Tick) else form.captions.get(name) for name in form.fields}
    return {name: letter_in(widget.text()) for name, widget in shown.items() if widget is not None}


def form_of(key: str, at_desk: Surrounding) -> Form:
    """The form of a record as its window has it, or of a step as its dialog has it."""
    if key in RECORDS:
        change = STEPS.get(f"{key}.change")
        return Form(drawn(key), change.inputs if change else {}, at_desk, known_inputs(key), taken=of_the_window)
    step: Step = STEPS[key]
    return Form(drawn_or_plain(key, step.inputs), step.inputs, at_desk, taken=of_a_dialog)


@pytest.mark.parametrize("key", [*RECORDS, *DIALOGS])
def test_no_letter_means_two_things_in_any_language(qtbot, at_desk, key):
    for language in LANGUAGES:
        wear_language(language)
        form = form_of(key, at_desk)
        qtbot.addWidget(form)
        taken = of_the_window() if key in RECORDS else of_a_dialog()
        given = [letter for letter in letters(form).values() if letter]
        assert len(given) == len(set(given)), (language, letters(form))
        assert not set(given) & taken, (language, letters(form))
        if key in DIALOGS and len(form.fields) <= 12:
            assert all(letters(form).values()), (language, letters(form))


def test_what_can_be_typed_comes_before_what_can_only_be_read(qtbot, at_desk):
    form = form_of("repair_card", at_desk)
    qtbot.addWidget(form)
    assert all(letters(form)[name] for name in form.asked)


def test_what_must_be_written_has_its_letter_first(qtbot, at_desk):
    for language in LANGUAGES:
        wear_language(language)
        making = STEPS["call.register_call"]
        form = Form(drawn("call"), making.inputs, at_desk, known_inputs("call"), taken=of_the_window)
        qtbot.addWidget(form)
        found = letters(form)
        assert all(found[name] for name, each in making.inputs.items() if each.required and name in found), (language, found)


def test_letters_are_given_out_anew_when_the_language_changes(qtbot, at_desk):
    form = form_of("unit", at_desk)
    qtbot.addWidget(form)
    form.show()
    for language in ("zh", "es", "en"):
        wear_language(language)
        settle()
        given = [letter for letter in letters(form).values() if letter]
        assert len(given) == len(set(given))
        assert not set(given) & of_the_window()


def test_every_language_has_letters_of_its_own_for_its_menus():
    for language in LANGUAGES:
        text.speak(language)
        assert len(of_the_window()) == 9
        assert len(of_a_dialog()) == 1


@pytest.mark.parametrize(("words", "taken", "shared"), [
    (["&Name", "&Note"], "", ["&Name", "N&ote"]),
    (["&Name", "Tax &name"], "", ["&Name", "&Tax name"]),
    (["名称(&N)", "备注(&N)"], "", ["名称(&N)", "备注(&A)"]),
    (["原因", "结果"], "a", ["原因(&B)", "结果(&C)"]),
    (["&A", "&A"], "", ["&A", "A"]),
    (["&Ab", "&A"], "", ["A&b", "&A"]),
    (["&File"], "f", ["F&ile"]),
    (["Ñandú &y"], "", ["Ñandú &y"]),
    ([], "", []),
])
def test_a_word_keeps_its_letter_when_it_can_and_makes_room_when_it_must(words, taken, shared):
    assert shared_out(words, taken) == shared


@given(words=st.lists(st.text("abcdefgh &", min_size=1, max_size=6), max_size=12), taken=st.sets(st.sampled_from("abcdefgh")))
def test_letters_are_never_given_twice(words, taken):
    plain = ["a" + each.replace("&", "") for each in words]
    made = shared_out(plain, taken)
    given_out = [letter_in(each) for each in made if letter_in(each)]
    assert len(given_out) == len(set(given_out))
    assert not set(given_out) & taken
    assert [each.replace("&", "") for each in made] == plain
    assert shared_out(made, taken) == made
