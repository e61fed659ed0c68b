"""Whom a pronoun means, and who does it in a sentence in the passive."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed
from yingxi.screenplay import screenplay_from_fountain

HEAD = "INT. KITCHEN - DAY\n\n{first}, 40, red coat, sits. {second}, 12, cap, waits by the door.\n\n"


def read(action: str, first: str = "NORA", second: str = "TOM") -> Breakdown:
    text = HEAD.format(first=first, second=second) + action
    return screenplay_broken_down(screenplay_from_fountain(text), language="en")


def deeds(action: str, first: str = "NORA", second: str = "TOM") -> list[tuple[str, str, str, str]]:
    found = [each for each in read(action, first, second).scenes[0].moments if isinstance(each, Deed)]
    return [
        (
            each.actors[0].removeprefix("person-"),
            each.verb,
            each.whom.removeprefix("person-"),
            each.what,
        )
        for each in found[2:]
    ]


def test_a_pronoun_means_who_has_its_sex_and_not_who_was_named_last() -> None:
    assert deeds("She picks up a letter. He sits.") == [
        ("nora", "pick up", "", "letter"),
        ("tom", "sit", "", ""),
    ]


def test_who_was_he_once_is_not_she_a_sentence_later() -> None:
    assert [who for who, *_ in deeds("He sits. She sits.", "QUILL", "SPARROW")] == ["sparrow", "quill"]


def test_a_given_name_that_leans_otherwise_gives_way_to_the_text() -> None:
    broken = read("Sam reads. She laughs. She sits.", "SAM", "MAX")
    assert next(each for each in broken.people if each.name == "Sam").words[-1] == "she"


def test_both_are_told_by_the_pronouns_that_are_theirs() -> None:
    broken = read("She sits. He sits. She laughs. He laughs.", "QUILL", "NORA")
    assert {each.name: each.words[-1] for each in broken.people} == {"Quill": "he", "Nora": "she"}


PASSIVES = (
    ("Tom is given a letter by Nora.", ("nora", "give", "tom", "letter")),
    ("Tom is slowly pushed by her.", ("nora", "push", "tom", "")),
    ("A key is picked up by Nora.", ("nora", "pick up", "", "key")),
    ("Tom is handed a box.", ("tom", "take", "", "box")),
    ("He is hugged by Nora.", ("nora", "hug", "tom", "")),
)


@pytest.mark.parametrize(("action", "deed"), PASSIVES)
def test_a_passive_is_read_the_other_way_round(action: str, deed: tuple[str, str, str, str]) -> None:
    assert deeds(action) == [deed]


def test_who_was_given_something_is_who_goes_on() -> None:
    assert deeds("Tom is given a letter by Nora. He opens it.")[1][:2] == ("tom", "open")


def test_what_wind_and_windows_do_is_nobody_s_deed() -> None:
    broken = read("The letter is carried away by the wind.")
    assert [each for each in broken.scenes[0].moments[2:] if isinstance(each, Deed) and each.actors] == []


TOUCHED = (
    ("Tom takes her hand.", ("tom", "hold hands", "nora", "")),
    ("Tom takes Nora's hand.", ("tom", "hold hands", "nora", "")),
    ("Tom hugs her.", ("tom", "hug", "nora", "")),
    ("Tom hugs her bag.", ("tom", "hold", "", "bag")),
)


@pytest.mark.parametrize(("action", "deed"), TOUCHED)
def test_a_pronoun_in_the_verb_is_who_it_is_done_to(action: str, deed: tuple[str, str, str, str]) -> None:
    assert deeds(action) == [deed]


@pytest.mark.parametrize("told", ["The two", "The two of them", "All two"])
def test_so_many_people_as_are_counted_act_together(told: str) -> None:
    found = read(f"{told} sit on a bench.").scenes[0].moments[-1]
    assert isinstance(found, Deed)
    assert ({*found.actors}, found.verb) == ({"person-nora", "person-tom"}, "sit")


def test_whom_something_is_given_is_she_in_the_next_sentence() -> None:
    text = HEAD.format(first="NORA", second="TOM") + "INT. HALL - DAY\n\nTom gives Nora his cap. She nods.\n"
    scene = screenplay_broken_down(screenplay_from_fountain(text), language="en").scenes[1]
    assert [each.actors for each in scene.moments if isinstance(each, Deed)] == [
        ("person-tom",),
        ("person-nora",),
    ]


def test_coins_that_are_counted_are_put_down_one_by_one() -> None:
    assert deeds("She counts coins.") == [("nora", "put down", "", "coin")]


def test_what_slides_over_to_somebody_is_handed_over() -> None:
    assert deeds("Nora slides the letter toward Tom.") == [("nora", "give", "tom", "letter")]


OF_BEFORE = """INT. KITCHEN - DAY

ADA, 60, and IVO, 9, a boy, sit.

INT. HALL - DAY

Ada hands him the coat. She drapes a scarf over his shoulders. He smiles.
"""


def test_a_pronoun_may_mean_who_was_seen_in_the_scene_before() -> None:
    scene = screenplay_broken_down(screenplay_from_fountain(OF_BEFORE), language="en").scenes[1]
    deeds = [each for each in scene.moments if isinstance(each, Deed)]
    assert [(each.actors, each.verb, each.whom) for each in deeds] == [
        (("person-ada",), "give", "person-ivo"),
        (("person-ada",), "give", "person-ivo"),
        (("person-ivo",), "laugh", ""),
    ]
