"""An English idea that is a situation is told by the play that is written for it, in the idea's own words."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.reading.reading import idea_read


def drafted(idea: str, seconds: float = 60) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=seconds, seed=1))


@pytest.mark.parametrize(
    ("idea", "play", "said"),
    [
        ("Where do all the lost socks go?", "asked", "Where do all the lost socks go?"),
        (
            "What if nobody could lie on Mondays?",
            "whatif",
            "Let's play. What if nobody could lie on Mondays?",
        ),
        (
            "The council wants to tear down the old cinema",
            "notice",
            "I've an order. It's about the old cinema.",
        ),
        ("My aunt taught me to whistle on the roof", "taughtme", "Right. Once more: you want to whistle."),
        ("A husband and a wife stopped speaking", "gobetween", "Tell him I'm not hungry."),
        ("The fisherman's son hates fish", "neither", "I can't stand fish."),
        ("Grandma's clock only runs on Sundays", "oddsince", "It's my clock. It only runs on Sundays."),
        ("Our dog has learned to open the oven", "animalcan", "That one opens the oven."),
        ("a lantern", "described", "It's a lantern."),
        ("hope", "byweight", "A pound of hope, please. Quickly."),
        ("grief", "onepage", "What's grief?"),
        ("A nurse on her last night", "lasttap", "At six. It's still mine."),
        ("I am a lamp post. I have waited", "stoodhere", "I am a lamp post."),
        ("Two sisters argue about the window", "yourewrong", "It's about the window."),
        ("The clock goes on strike", "onstrike", "That it was hard."),
        ("A sailor who has never seen snow", "neveryet", "You've never seen snow!"),
        ("A hotel where nobody sleeps", "houserule", "Excuse me. Nobody sleeps."),
        ("My first day as a baker", "bothnew", "As a baker, you never run. You stroll."),
        ("Nana refuses to move to the city", "staysput", "I'm doing it now."),
        ("A widower still sets a place for his wife", "laidfor", "Nobody's coming."),
        ("Two enemies are handcuffed together", "inonecuff", "Left, I said."),
        ("A widow secretly mends the neighbours' gloves", "insecret", "Really? Who'd do that?"),
    ],
)
def test_a_situation_has_a_play_that_says_the_idea(idea: str, play: str, said: str) -> None:
    draft = drafted(idea)
    assert draft.plan.play.id == play
    assert said in draft.rows(ElementKind.DIALOGUE)


@pytest.mark.parametrize(
    "idea",
    [
        "A widow paints every door blue",
        "A baker is tired",
        "A girl finds a key and gives it to a boy",
        "The shop closes",
        "A man hates his brother",
    ],
)
def test_what_only_sounds_like_a_situation_is_none(idea: str) -> None:
    assert idea_read(idea).course is None


def test_of_a_noun_nothing_else_is_told() -> None:
    read = idea_read("loneliness")
    assert (read.premise, read.people, read.unread) == (None, (), ())


def test_a_thing_that_speaks_has_its_own_name() -> None:
    draft = drafted("I am a bus stop. I have seen everything.")
    heard = [each for each in draft.elements if each.extension == "V.O."]
    assert {each.text for each in heard} == {"BUS STOP"}


@pytest.mark.parametrize("seconds", [8, 15, 30, 60, 180])
def test_a_situation_has_a_story_of_every_length(seconds: float) -> None:
    told = {drafted(idea, seconds).plan.play.id for idea in ("hope", "grief", "a lantern", "Why is it dark?")}
    assert told == {"byweight", "onepage", "described", "asked"}


def test_every_play_of_a_situation_has_an_object_and_three_endings() -> None:
    own = [each for each in plays("en") if each.fact("own-course") and each.fact("own-second")]
    assert len(own) == 116
    assert [
        each.id for each in own if not each.fact("token") or len(each.fact("choose last").split(" | ")) != 3
    ] == []
