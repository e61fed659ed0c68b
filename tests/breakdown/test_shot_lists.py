"""What a shot list's prose says: who is in it, how they look, where it plays, and where each shot begins."""

import pytest

from yingxi.breakdown import scenes_headed, screenplay_broken_down
from yingxi.breakdown.description import description_after
from yingxi.breakdown.places_told import place_told
from yingxi.film.breakdown import Breakdown, Scene, ShotMark
from yingxi.screenplay import screenplay_from_fountain

LIST = """\
.Scene 1 #1#

= shot 1: wide, eye

= frame: Wide view of a bright bakery. Baker A (woman, 40s, tall, red hair in a bun, white apron) stands at the oven.

Baker A waves.

= shot 2: close

= frame: Baker B is a shorter man (late 20s) with brown skin, wearing a navy jacket over a grey shirt, and black boots.

B nods.

= shot 3

= frame: On a rainy rooftop at night the same bakers wait.
"""


def broken_down(text: str) -> Breakdown:
    return screenplay_broken_down(scenes_headed(screenplay_from_fountain(text), "en"), language="en")


def test_a_scene_goes_on_under_another_heading_where_a_shot_plays_elsewhere() -> None:
    scenes = broken_down(LIST).scenes
    assert [(scene.number, scene.heading) for scene in scenes] == [
        ("1", "INT. BRIGHT BAKERY - DAY"),
        ("1B", "EXT. RAINY ROOFTOP - NIGHT"),
    ]


def test_each_shot_is_marked_where_it_begins() -> None:
    marks = [scene.shots for scene in broken_down(LIST).scenes]
    assert marks == [
        (
            ShotMark(name="1", moment=0, size="wide", angle="eye"),
            ShotMark(name="2", moment=2, size="close"),
        ),
        (ShotMark(name="3", moment=0),),
    ]


def test_people_are_told_by_their_labels_with_what_is_said_of_them() -> None:
    told = {person.name: person.words for person in broken_down(LIST).people}
    assert told == {
        "Baker A": ("woman", "40s", "tall", "red hair in a bun", "white apron"),
        "Baker B": (
            "shorter man", "late 20s", "brown skin", "navy jacket", "grey shirt", "black boots",
        ),
    }  # fmt: skip


def scene(frame: str, action: str) -> tuple[Breakdown, Scene]:
    text = f"INT. HALL - DAY\n\n= shot 1\n\n= frame: {frame}\n\n{action}\n"
    made = screenplay_broken_down(screenplay_from_fountain(text), language="en")
    return made, made.scenes[0]


def test_two_of_one_noun_are_told_by_their_years_and_by_what_they_wear() -> None:
    made, found = scene(
        "a 30-year-old man in a green hoodie; a 50-year-old man in a grey cardigan.",
        "The hoodie man waves. The man in the grey cardigan nods.",
    )
    assert [person.name for person in made.people] == ["Man 30", "Man 50"]
    assert [(deed.verb, deed.actors) for deed in found.moments if hasattr(deed, "verb")] == [
        ("look", ("person-man-30", "person-man-50")),
        ("wave", ("person-man-30",)),
        ("nod", ("person-man-50",)),
    ]


def test_another_one_is_a_second_person() -> None:
    made, _ = scene("One student (cream sweater) kneels. Another student (blue coat) waits.", "They nod.")
    assert [(person.name, person.words[-1]) for person in made.people] == [
        ("Student", "cream sweater"),
        ("Student 2", "blue coat"),
    ]


@pytest.mark.parametrize(
    ("text", "said", "rest"),
    [
        (" wearing a red coat, and black boots stands here", ("red coat", "black boots"), " stands here"),
        (" with dark hair in a low bun. She", ("dark hair in a low bun",), ". She"),
        (" in a blue dress over a white blouse waves", ("blue dress", "white blouse"), " waves"),
        (" at the window", (), " at the window"),
    ],
)
def test_a_description_ends_where_somebody_does_something(
    text: str, said: tuple[str, ...], rest: str
) -> None:
    told = description_after(text, 0)
    assert (told.said, text[told.end :]) == (said, rest)


@pytest.mark.parametrize(
    ("text", "before", "place"),
    [
        ("Wide shot inside a rustic trattoria kitchen: tiles.", "", ("rustic trattoria kitchen", True)),
        ("Exterior, quiet coffee shop terrace at dawn.", "", ("quiet coffee shop terrace", False)),
        ("Close-up of the wood grain; the island is behind.", "kitchen", None),
        ("Same studio layout as before, near the window.", "studio", None),
        ("He looks out towards the beach.", "kitchen", None),
    ],
)
def test_where_a_shot_plays(text: str, before: str, place: tuple[str, bool] | None) -> None:
    assert place_told(text, "en", before=before) == place
