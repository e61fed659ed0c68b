"""Stories told by any Writer: what is asked, what is refused, what is checked."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.errors import AnswerError, BriefError
from yingxi.film.screenplay import Screenplay
from yingxi.film.story import Beat, Story, StoryPerson
from yingxi.film.take import Record
from yingxi.generators.ports import Written
from yingxi.story import story_faults, story_told


def a_story(**changes: object) -> Story:
    told = Story(
        title="Warmer",
        language="en",
        logline="June hides.",
        people=(StoryPerson(name="June", description="7, bob, red coat"),),
        beats=(
            Beat(kind="setup", text="June walks in."),
            Beat(kind="turn", text="June hides."),
            Beat(kind="ending", text="June laughs."),
        ),
    )
    return told.model_copy(update=changes)


class Teller:
    """A Writer that gives the story it was given, and keeps the brief it was asked with."""

    def __init__(self, story: Story | None) -> None:
        self.told = story
        self.asked: list[Brief] = []

    def story(self, brief: Brief) -> Written:
        self.asked.append(brief)
        return Written(story=self.told, record=Record(generator="teller", version="1"))

    def screenplay(self, story: Story, brief: Brief) -> Written:
        return Written(screenplay=Screenplay(), record=Record(generator="teller", version="1"))


def test_story_comes_with_the_writers_record() -> None:
    story, record = story_told(Brief(idea="June hides"), Teller(a_story()))
    assert (story, record.generator) == (a_story(), "teller")


@pytest.mark.parametrize("idea", ["   ", "🎭🎬", "...", "\x00\x07"])
def test_idea_without_words_is_refused_with_a_next_step(idea: str) -> None:
    with pytest.raises(BriefError, match="no words") as raised:
        story_told(Brief(idea=idea), Teller(a_story()))
    assert raised.value.next_step


@pytest.mark.parametrize("idea", ["Бабушка играет в прятки", "おばあさん".replace("お", "ね"), "할머니"])
def test_idea_in_another_script_is_refused(idea: str) -> None:
    with pytest.raises(BriefError, match="language that is not read"):
        story_told(Brief(idea=idea), Teller(a_story()))


@pytest.mark.parametrize("seconds", [1.0, 3600.0])
def test_length_out_of_reach_is_refused(seconds: float) -> None:
    with pytest.raises(BriefError, match="out of reach"):
        story_told(Brief(idea="June hides", length_seconds=seconds), Teller(a_story()))


def test_long_idea_is_read_by_its_first_part_and_says_so() -> None:
    teller = Teller(a_story())
    story, _ = story_told(Brief(idea="June hides. " * 20_000), teller)
    assert len(teller.asked[0].idea) <= 4000
    assert "its first 4000 were read" in story.readings[-1].note


def test_control_signs_never_reach_the_writer() -> None:
    teller = Teller(a_story())
    story_told(Brief(idea="June\x00 hides\x1b[31m"), teller)
    assert teller.asked[0].idea == "June hides [31m"


def test_title_of_the_brief_stands() -> None:
    story, _ = story_told(Brief(idea="June hides", title="Mine"), Teller(a_story()))
    assert story.title == "Mine"


def test_writer_without_a_story_is_an_answer_error() -> None:
    with pytest.raises(AnswerError, match="gave no story"):
        story_told(Brief(idea="June hides"), Teller(None))


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"people": ()}, "nobody is in it"),
        ({"people": tuple(StoryPerson(name=name, description="old") for name in "ABCDE")}, "too many"),
        ({"people": (StoryPerson(name="A"),)}, "what A looks like"),
        (
            {"people": (StoryPerson(name="A", description="x"), StoryPerson(name="a", description="y"))},
            "same name",
        ),
        ({"beats": ()}, "no turn"),
        ({"language": "zh"}, "told in zh"),
        ({"title": " "}, "no title"),
        ({"title": "one two three four five six seven eight nine"}, "title is longer"),
        ({"logline": ""}, "no logline"),
    ],
)
def test_story_that_cannot_be_filmed_is_named(changes: dict[str, object], fault: str) -> None:
    brief = Brief(idea="June hides")
    assert any(fault in found for found in story_faults(a_story(**changes), brief))
    with pytest.raises(AnswerError, match="cannot be filmed"):
        story_told(brief, Teller(a_story(**changes)))


def test_four_people_of_a_family_are_not_too_many_for_a_short_film() -> None:
    family = tuple(StoryPerson(name=name, description="red coat") for name in ("Ma", "Pa", "Gran", "June"))
    brief = Brief(idea="June hides", length_seconds=40)
    assert story_faults(a_story(people=family), brief) == ()
    more = (*family, StoryPerson(name="Ben", description="blue coat"))
    assert any("too many" in fault for fault in story_faults(a_story(people=more), brief))
