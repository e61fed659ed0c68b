"""Everybody whom an English idea names is in its film, each as who they are."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.telling import parts_shown
from yingxi.generators.builtin.planner.reading.reading import idea_read


def draft(text: str, seed: int = 1) -> Draft:
    return draft_of(Brief(idea=text, language="en", length_seconds=60.0, seed=seed))


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        (
            "Two sergeants argue over who should carry the wounded prisoner across the river",
            ["prisoner", "sergeant", "sergeant"],
        ),
        ("Three cousins inherit a circus and cannot agree who will be the clown", ["cousin"] * 3),
        ("A stubborn goat follows a postman on his last round", ["goat", "postman"]),
        ("A translator lies to two generals so that the war will end", ["general", "general", "translator"]),
        ("A ghost asks a plasterer to finish the house she died in", ["ghost", "plasterer"]),
        (
            "A wizard's apprentice falls in love with the inspector who came to close the school",
            ["inspector", "wizard's apprentice"],
        ),
        (
            "A daughter writes letters to her father, a prisoner, and a guard reads them aloud",
            ["daughter", "father", "guard"],
        ),
    ],
)
def test_everybody_has_a_part(text: str, nouns: list[str], seed: int) -> None:
    assert sorted(each.noun for each in parts_shown(draft(text, seed)) if each.named) == nouns


def test_two_who_love_the_same_one_are_three() -> None:
    told = draft("Two rival magicians fall for the same assistant")
    assert [each.noun for each in parts_shown(told) if each.named] == ["magician", "magician", "assistant"]
    assert told.plan.words["told"] == "{P} and {O} fall in love with {H}"


@pytest.mark.parametrize(
    "text",
    [
        "A lighthouse keeper hires a runaway to paint the tower",
        "A hedgehog promises a lost gosling to bring it to the sea",
        "A taxi driver takes a bride to the wrong wedding",
    ],
)
def test_nobody_else_looks_on_at_two(text: str) -> None:
    assert [each for each in parts_shown(draft(text)) if not each.named] == []


def test_the_sister_of_a_young_widow_is_young() -> None:
    parts = draft("A young widow marries a clockmaker to save her sister from the landlord").plan.parts
    sister = next(each for each in parts.values() if each.noun == "sister")
    assert (sister.years or 0) < 30


def test_a_thing_plays_chess_with_somebody() -> None:
    assert [each.word for each in idea_read("A gardener and a statue play chess at night").people] == [
        "gardener",
        "statue",
    ]


def test_whoever_makes_a_thing_is_named_first() -> None:
    assert draft("A seamstress sews a coat for a giant").plan.parts["P"].noun == "seamstress"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A clone of a senator escapes", ["clone"]),
        ("Two clowns cannot agree who will be the king", ["clown", "clown"]),
        ("A girl visits her father, a prisoner", ["girl", "father"]),
        ("A colonel writes to the mother of a fallen soldier", ["colonel", "mother"]),
        ("A locksmith is hired to open a safe by a thief", ["thief", "locksmith"]),
        ("A girl visits a baker, a prisoner and a nurse", ["girl", "baker", "prisoner", "nurse"]),
    ],
)
def test_whoever_is_only_spoken_of_is_nobody_else(text: str, people: list[str]) -> None:
    assert [each.word for each in idea_read(text).people] == people


def test_two_to_whom_something_is_done_have_names() -> None:
    told = draft("A translator lies to two generals so that the war will end")
    parts = told.plan.parts
    shown = " ".join(told.rows(ElementKind.ACTION))
    assert parts["O"].name.upper() in shown
    assert parts["H"].name.upper() in shown
    assert "two generals" not in shown


@pytest.mark.parametrize(
    ("text", "play"),
    [
        ("A pastor and a gambler are stuck in a lift on Christmas Eve", "afteryouboth"),
        ("A fox and a goose make a truce to cross the frozen lake", "afteryouboth"),
        ("A taxi driver takes a bride to the wrong wedding", "load"),
    ],
)
def test_what_is_no_work_and_no_load_is_told_by_another_play(text: str, play: str) -> None:
    assert draft(text).plan.play.id != play
