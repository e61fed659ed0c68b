"""An English idea that takes a course of its own is told by the play that is written for it."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.fitting import draft_fitted
from yingxi.generators.builtin.planner.plot.plan import play_planned
from yingxi.generators.builtin.planner.reading.reading import idea_read


@pytest.mark.parametrize(
    ("idea", "play", "line"),
    [
        ("A parrot keeps ordering things online", "keepson", "You, ordering things online."),
        ("My cat thinks she is the landlord", "takesself", "The landlord. Same as yesterday."),
        ("A scarecrow is tired of scaring birds", "tiredof", "Not today. I'm tired of scaring birds."),
        ("In a city where it is forbidden to sing a janitor hums", "forbidden", "Singing is forbidden."),
        ("A barista who can taste memories", "power", "They say you can taste memories."),
        ("A girl must choose between the sea and her brother", "choosing", "Or my brother."),
        ("A snail enters a marathon", "takenon", "Clover. I want to enter a marathon."),
        ("Somebody has been leaving tulips on the wrong grave", "whoisit", "You've got the wrong grave."),
        (
            "The fishing village of Marazion at five in the morning",
            "place",
            "They say one must have seen the fishing village of Marazion.",
        ),
    ],
)
def test_a_course_has_a_play_that_says_the_idea(idea: str, play: str, line: str) -> None:
    draft = draft_of(Brief(idea=idea, language="en", length_seconds=60, seed=1))
    assert draft.plan.play.id == play
    assert line in draft.rows(ElementKind.DIALOGUE)


def test_what_somebody_takes_themselves_for_does_not_walk_in() -> None:
    assert [each.word for each in idea_read("A pigeon believes he is an eagle").people] == ["pigeon"]


@pytest.mark.parametrize(
    "idea",
    [
        "A mouse wants to be a lion",
        "A widow keeps waiting for a letter",
        "A cat runs a bookshop at midnight",
        "A man thinks his wife is a spy",
        "A baker is tired",
        "Two girls choose a dress",
    ],
)
def test_what_only_sounds_like_a_course_is_none(idea: str) -> None:
    assert idea_read(idea).course is None


def test_whose_last_thing_is_there_is_not_there() -> None:
    people = idea_read("An astronaut plants her mother's last tomato seed").people
    assert [each.word for each in people] == ["astronaut"]


def test_one_deed_alone_has_an_arc_that_its_ending_answers() -> None:
    brief = Brief(idea="A widow paints every door blue", language="en", length_seconds=60, seed=2)
    acted = next(each for each in plays("en") if each.id == "acted")
    draft = draft_fitted(play_planned(acted, idea_read(brief.idea), brief, brief.seed), 60)
    arc = dict(draft.plan.choices)["arc"]
    asked, answered = {
        "bet": ("If that works, I'll eat my hat.", "Begin at the edge."),
        "promise": ("Who for?", "Who was it?"),
        "six": ("I have to be off at six.", "Five to six."),
        "told": ("It can't be done.", "Ask them first."),
        "alone": ("Shall I help?", "I was getting to it."),
        "watched": ("Have you ever done it before?", "Just now."),
        "street": ("Does anybody know?", "All of them."),
        "count": ("Counting today?", "I stopped counting at five."),
        "paid": ("What do they pay you for it?", "Your first pay."),
        "grandmother": ("My grandmother did that differently.", "So that's what it looks like."),
        "notebook": ("In case it's the last time.", "The time."),
        "audience": ("There's nothing to see.", "I blinked."),
        "name": ("It hasn't got a name yet.", "Tuesday."),
        "bread": ("Tell me when it gets interesting.", "There was no time. I had to look."),
        "last": ("Everybody else has given that up.", "Roomier."),
    }[arc]
    lines = draft.rows(ElementKind.DIALOGUE)
    assert lines.index(asked) < lines.index(answered)
