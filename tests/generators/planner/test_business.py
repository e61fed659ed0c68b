"""What is seen around the deeds of an English idea, by their verbs."""

import re

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.fitting import draft_fitted
from yingxi.generators.builtin.planner.plot.plan import play_planned
from yingxi.generators.builtin.planner.reading.reading import idea_read
from yingxi.generators.builtin.planner.staging.walks import walks

PLANNER = Planner()


def rows(idea: str, seconds: float = 45.0) -> list[str]:
    brief = Brief(idea=idea, language="en", length_seconds=seconds)
    screenplay = PLANNER.screenplay(PLANNER.story(brief).story, brief).screenplay
    assert screenplay is not None
    return [each.text for each in screenplay.elements if each.kind is not ElementKind.SYNOPSIS]


def test_every_row_of_business_has_what_a_scene_needs() -> None:
    lacking = [
        verb
        for verb, each in walks("business", "en").items()
        if {"before", "hinder", "after", "end"} - set(each[0])
    ]
    assert lacking == []


@pytest.mark.parametrize(
    ("idea", "told"),
    [
        (
            "The bus leaves without the driver because a goat has stolen his keys",
            "A goat steals the driver's keys, and the bus leaves without the driver",
        ),
        ("A lamp that is afraid of the dark", "A lamp hides from the dark, and then goes to meet the dark"),
        (
            "A waiter is hired by a silent restaurant where nobody may make a sound",
            "A waiter works in a silent restaurant where nobody may make a sound",
        ),
    ],
)
def test_what_happens_first_is_read_first(idea: str, told: str) -> None:
    assert idea_read(idea, "en").text == told


def test_whoever_is_waited_for_has_no_name_until_they_come() -> None:
    told = rows("A cook waits every evening for a customer who never comes, until one night he walks in")
    waits = next(row for row in told if "waits every evening" in row)
    assert "for a customer" in waits
    met = next(at for at, row in enumerate(told) if "customer," in row)
    assert met > told.index(waits)


def test_whoever_comes_later_walks_in() -> None:
    idea = "A violinist plays in the subway until a little boy stops to listen"
    acted = next(each for each in plays("en") if each.id == "acted")
    told = draft_fitted(play_planned(acted, idea_read(idea), Brief(idea=idea, language="en"), seed=1), 45.0)
    boy = told.plan.parts["O"].name.upper()
    assert "walks" in next(row for row in told.rows(ElementKind.ACTION) if boy in row)


def test_what_neither_wants_to_do_both_do_in_the_end() -> None:
    told = rows("Two brothers row across a lake, but neither of them wants to open the urn")
    assert told.index("Neither of us wants to open the urn.") < next(
        at for at, row in enumerate(told) if row.endswith("open the urn.") and " and " in row
    )


def test_the_other_one_says_what_they_have_lost() -> None:
    told = rows("A postman reads the letters aloud to an old woman who has lost her glasses")
    assert "I've lost my glasses." in told


def test_a_long_film_stays_with_the_deed() -> None:
    told = rows("A ferryman's daughter builds a bridge across the river", 120.0)
    assert sum("measures" in row or "thumb" in row or "corner is missing" in row for row in told) >= 2
    assert "NIGHT" in " ".join(told)


def test_what_somebody_does_not_do_at_first_they_do_in_the_end() -> None:
    told = rows("A soldier comes home and his dog does not recognise him")
    assert [re.sub(r"\w+\.$", "him.", row.partition(" ")[2]) for row in told if "recognise" in row] == [
        "does not recognise him.",
        "recognises him.",
    ]


def test_a_reason_is_said_of_whom_it_is() -> None:
    told = rows("A mother hides her son's letters because they are from his father")
    assert "Because they are from his father." in told


def test_what_lasts_till_sunrise_begins_at_night() -> None:
    headings = [
        row for row in rows("A nurse, a porter and a patient play cards until sunrise") if " - " in row
    ]
    assert [row.rpartition(" - ")[2] for row in headings] == ["NIGHT", "DAWN"]


@pytest.mark.parametrize(
    ("idea", "ways"),
    [
        ("A girl peels an orange", ("feels for the place to begin", "wipes a knife on one sleeve")),
        (
            "A woman unpacks her mother's boxes",
            ("cuts the string with a key", "lifts the lid"),
        ),
        ("A boy kicks a ball over the fence", ("walks back three steps", "draws a line with one shoe")),
    ],
)
def test_a_daily_deed_has_business_of_its_own_before_it(idea: str, ways: tuple[str, ...]) -> None:
    told = "\n".join(rows(idea, 30.0))
    assert any(way in told for way in ways), told


def test_no_verb_has_two_rows_of_business() -> None:
    assert [verb for verb, each in walks("business", "en").items() if len(each) > 1] == []


def test_what_is_walked_past_is_seen_from_outside() -> None:
    told = rows("A retired postman walks his old dog past every house he used to deliver to")
    headings = [row.partition(" - ")[0] for row in told if row.startswith(("INT", "EXT"))]
    assert set(headings) == {"EXT. HOUSE"}
