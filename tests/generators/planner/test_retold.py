"""A sentence of the story that a person wrote anew stands in the screenplay."""

from fractions import Fraction

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.film.story import Story
from yingxi.generators.builtin.planner.generator import Planner


def told(idea: str, language: str, **sentences: str) -> tuple[Story, Screenplay]:
    """The story with those sentences for its beats, and its screenplay."""
    brief = Brief(idea=idea, language=language, length_seconds=Fraction(20), seed=1)
    story = Planner().story(brief).story
    beats = tuple(
        beat.model_copy(update={"text": sentences.get(beat.kind, beat.text)}) for beat in story.beats
    )
    changed = story.model_copy(update={"beats": beats})
    return story, Planner().screenplay(changed, brief).screenplay


def actions(screenplay: Screenplay) -> list[str]:
    return [it.text for it in screenplay.elements if it.kind is ElementKind.ACTION]


@pytest.mark.parametrize(
    ("idea", "language", "sentence"),
    [("怕黑的灯塔看守人", "zh", "大家都笑了。"), ("A baker loses her keys", "en", "Everybody laughs.")],
)
def test_a_sentence_takes_the_place_of_the_beat_s_first_action(
    idea: str, language: str, sentence: str
) -> None:
    story, before = told(idea, language)
    _, after = told(idea, language, ending=sentence)
    assert sentence in actions(after)
    kept = [it for it in before.elements if it.kind is not ElementKind.ACTION]
    assert [it for it in after.elements if it.kind is not ElementKind.ACTION] == kept
    introduced = [it for it in story.people if any(it.description in text for text in actions(before))]
    assert [it for it in story.people if any(it.description in text for text in actions(after))] == introduced


def test_who_is_introduced_is_introduced_by_the_sentence() -> None:
    name = told("怕黑的灯塔看守人", "zh")[0].people[0].name
    story, after = told("怕黑的灯塔看守人", "zh", setup=f"{name}唱着歌走来。")
    assert actions(after)[0] == f"{name}，{story.people[0].description}，唱着歌走来。"
