"""What an English idea is at heart is told by a play for just that, in the idea's own words."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clauses.parted_english import parted
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.checks import faults
from yingxi.generators.builtin.planner.plot.draft import Draft

HEARTS = {
    "broomandlid": "My mother wants to learn to drive at seventy, but my father keeps hiding the keys",
    "oneshoe": "A father takes the night shift so that his daughter can become a dancer",
    "tryitonme": "A teenager writes an apology to her best friend and is too proud to post it",
    "threesteps": "A fisherman catches the ring he threw away thirty years ago",
    "smallergate": "Forty years later, a soldier goes back to the village to return a stolen spoon",
    "whereto": "A taxi driver picks up the woman who left him at the altar",
    "itneveris": "A mail carrier has one letter left and nobody lives at the address",
    "wipeyourfeet": "A fox pretends to be a dog to get a warm place by the fire",
    "nearlythat": "An emigrant misses the noise of her street",
    "outoftherain": "The last cinema in town",
    "minditforme": "My neighbour's piano",
    "afteryouboth": "Two old friends buy a boat that does not float",
    "becausetuesday": "A baker sleeps in the shop because the stairs are steep",
    "bothmine": "A bell-ringer goes deaf but keeps ringing",
    "fiveoclock": "An old sailor reads the newspaper to the sea every day",
}
CLOCK = "A retired watchmaker repairs a stopped town clock so his granddaughter can see the New Year come in"
BEES = "A beekeeper whose bees have left plays the violin in his empty garden"


def drafted(idea: str, seconds: float = 60.0) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=seconds))


def spoken(idea: str) -> str:
    return "\n".join(drafted(idea).rows(ElementKind.DIALOGUE))


@pytest.mark.parametrize(("play", "idea"), HEARTS.items())
def test_an_idea_is_told_by_the_play_for_what_it_is_at_heart(play: str, idea: str) -> None:
    assert drafted(idea).plan.play.id == play


@pytest.mark.parametrize("seconds", [15.0, 240.0])
@pytest.mark.parametrize("idea", [HEARTS["broomandlid"], HEARTS["threesteps"]])
def test_such_a_play_keeps_to_its_length(idea: str, seconds: float) -> None:
    assert faults(drafted(idea, seconds), seconds) == ()


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        (HEARTS["broomandlid"], ["I want to learn to drive at seventy", "you keep hiding the keys"]),
        (HEARTS["oneshoe"], ["It's so that I can become a dancer"]),
        (HEARTS["tryitonme"], ["I'm too proud to post it"]),
        (HEARTS["threesteps"], ["the one I threw away thirty years ago"]),
        (HEARTS["itneveris"], ["I've one letter left", "nobody lives at the address"]),
        (HEARTS["wipeyourfeet"], ["I'm not a dog", "get a warm place by the fire"]),
        (HEARTS["afteryouboth"], ["We buy a boat"]),
        (HEARTS["becausetuesday"], ["Because the stairs are steep"]),
        (HEARTS["bothmine"], ["I go deaf", "But I keep ringing"]),
        (HEARTS["whereto"], ["You left me at the altar"]),
        (CLOCK, ["I'm repairing a stopped town clock", "so that I can see the New Year come in"]),
        (BEES, ["your bees have left", "play the violin in my empty garden"]),
    ],
)
def test_they_say_it_in_the_words_of_the_idea(idea: str, said: list[str]) -> None:
    lines = spoken(idea)
    assert [each for each in said if each.lower() not in lines.lower()] == []


def test_a_thing_that_wants_something_walks_in_as_somebody() -> None:
    assert "Oak tree" in {
        part.name for part in drafted("The old oak tree wants to see the sea").plan.parts.values()
    }


@pytest.mark.parametrize(
    ("idea", "who", "which", "does"),
    [
        (
            "Every Sunday a man who has lost his dog walks the lead",
            "a man",
            "has lost his dog",
            "walks the lead",
        ),
        (
            "A detective who faints investigates a stolen jar",
            "A detective",
            "faints",
            "investigates a stolen jar",
        ),
        ("I want to tell the story of a woman who never sleeps", "a woman", "never sleeps", ""),
        ("The last cinema in town", "The last cinema in town", "", ""),
    ],
)
def test_an_idea_is_parted_at_its_own_words(idea: str, who: str, which: str, does: str) -> None:
    told = parted(idea)
    assert (told.who, told.which, told.does) == (who, which, does)
