"""An English idea in its own sentences: one of which no deed was understood, and another seed's telling."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.narrated_english import sentences_narrated

BOOKSHOP = "The last bookshop in town closes unless someone buys the one book nobody wants"
BAKER = "A baker who has lost her sense of taste"


@pytest.mark.parametrize(("idea", "seed"), [(BOOKSHOP, 1), (BAKER, 2)])
def test_its_sentences_are_told_as_they_stand_by_a_voice(idea: str, seed: int) -> None:
    brief = Brief(idea=idea, language="en", length_seconds=60, seed=seed)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    lines = [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]
    places = [lines.index(f"{told}.") for told in sentences_narrated(idea)]
    assert story.shape == "narrated"
    assert places == sorted(places)


def test_the_first_seed_of_what_has_a_play_of_its_own_is_told_by_that() -> None:
    brief = Brief(idea=BAKER, language="en", length_seconds=60, seed=1)
    assert Planner().story(brief).story.shape == "nearlysunday"


@pytest.mark.parametrize(
    ("idea", "told"),
    [
        ("A story about an old man and the sea", ("There is an old man and the sea",)),
        (
            "An old man and the sea wait for one boat",
            ("An old man and the sea wait for one boat",),
        ),
        (
            "Two sisters inherit a lighthouse and only one of them wants to keep the light burning.",
            ("Two sisters inherit a lighthouse", "And only one of them wants to keep the light burning"),
        ),
        (
            "A widow sets two plates; one evening a stray dog sits down.",
            ("A widow sets two plates", "One evening a stray dog sits down"),
        ),
        ('He says "no" and goes', ()),
        ("Make an advertisement for a blanket", ()),
    ],
)
def test_where_a_voice_takes_breath(idea: str, told: tuple[str, ...]) -> None:
    assert sentences_narrated(idea) == told
