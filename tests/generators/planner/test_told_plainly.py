"""English ideas told by their own clauses: what is said, why, and what comes of it."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.reading.reading import idea_read
from yingxi.generators.builtin.planner.staging.asides import aside_words, deed_of


def draft(text: str) -> Draft:
    return draft_of(Brief(idea=text, language="en", length_seconds=45.0, seed=1))


def test_what_an_idea_begins_with_is_said_by_whoever_says_it() -> None:
    told = draft('"Don\'t open the green door," the landlord says, and the new tenant opens it')
    landlord = next(each for each in told.plan.parts.values() if each.entry.id == "landlord")
    said = [each.text for each in told.elements if each.kind in (ElementKind.CHARACTER, ElementKind.DIALOGUE)]
    assert said[:2] == [landlord.name.upper(), "Don't open the green door."]
    assert any("opens the green door" in row for row in told.rows(ElementKind.ACTION))


@pytest.mark.parametrize(
    ("idea", "line"),
    [
        ("A wolf guards the sheep for one night because the shepherd is ill", "Because the shepherd is ill."),
        ("A boy teaches his parrot to whistle before his sister comes home", "Before my sister comes home."),
    ],
)
def test_a_reason_is_an_answer_and_no_act(idea: str, line: str) -> None:
    told = draft(idea)
    assert line in told.rows(ElementKind.DIALOGUE)
    assert not any(line[:-1].lower() in row.lower() for row in told.rows(ElementKind.ACTION))


def test_what_is_taught_is_seen_in_the_end() -> None:
    told = draft("A retired boxer teaches his granddaughter to skip rope")
    child = told.plan.parts["O"].name
    assert f"{child} skips rope." in told.rows(ElementKind.ACTION)


def test_two_bare_names_are_two_people() -> None:
    told = draft("Mia and Joon build a raft out of old doors")
    assert [told.plan.parts[role].name for role in ("P", "O")] == ["Mia", "Joon"]


def test_a_freezer_is_nobody() -> None:
    assert [each.word for each in idea_read("Grandma hides the remote in the freezer").people] == ["Grandma"]


def test_neighbouring_seeds_say_other_things_around_a_deed() -> None:
    premise = idea_read("A tailor sews a coat").premise
    assert premise is not None
    one, other = (aside_words(["sews a coat"], premise, "A tailor sews a coat", seed) for seed in (1, 2))
    assert not set(one.values()) & set(other.values())
    assert deed_of("throws back the fish") == "toss"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("A postman brings a blind violinist a letter from the sea", "a letter"),
        ("A girl gives an old sailor a shell", "a shell"),
        ("A boy watches the moon the whole night", "the moon"),
    ],
)
def test_a_thing_is_given_and_not_whoever_gets_it(text: str, thing: str) -> None:
    assert idea_read(text).matter == thing


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A postman brings a violinist a letter and reads it to her on the pier", "violinist"),
        ("A baker bakes her last loaf for a soldier", "baker"),
    ],
)
def test_she_is_whom_it_is_done_to_or_whose_it_is(text: str, who: str) -> None:
    known = [each.word for each in idea_read(text).mentions if each.about and each.about.sex == "female"]
    assert known == [who]
