"""Where there is no air everybody wears a suit, and is still known."""

import pytest

from yingxi.film.sheet import AIRLESS, CharacterSheet, Garment, Hair, SetKind, SetSheet, VoiceSheet
from yingxi.shots.suited import suited

ANNA = CharacterSheet(
    id="anna",
    name="Anna",
    hair=Hair(style="ponytail", colour="#7a3f22"),
    top=Garment(cut="dress", colour="#c8553d", pattern="dots"),
    scarf="#446688",
    voice=VoiceSheet(styles=(("one", 1.0),)),
)


def place(kind: SetKind) -> SetSheet:
    return SetSheet(id="there", place="there", kind=kind, inside=kind not in AIRLESS)


@pytest.mark.parametrize("kind", sorted(AIRLESS))
def test_a_suit_with_a_bowl_is_worn_without_air(kind: SetKind) -> None:
    seen = suited(ANNA, place(kind))
    assert (seen.top.pattern, seen.hat, seen.scarf, seen.hair.style) == ("space", "space helmet", "", "bun")
    assert (seen.skin, seen.height, seen.hair.colour) == (ANNA.skin, ANNA.height, ANNA.hair.colour)
    assert seen.top.trim == ANNA.top.colour


def test_nobody_wears_one_inside_and_a_robot_needs_none() -> None:
    robot = ANNA.model_copy(update={"kind": "robot"})
    assert suited(ANNA, place("spaceship")) == ANNA
    assert suited(ANNA, None) == ANNA
    assert suited(robot, place("mars")) == robot
