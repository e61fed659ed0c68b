"""Every feeling in three strengths and every garment, as text: what of the drawing is theirs alone."""

import os
from pathlib import Path
from typing import get_args

import pytest

from tests.stage.display_text import as_text
from tests.stage.people.cast import SCHOLAR, standing
from yingxi.acting.expression import CHANNELS, strength_of
from yingxi.film.performance import Face, Pose
from yingxi.film.sheet import CharacterSheet, Garment, Pattern
from yingxi.stage.people import figure

GOLDEN = Path(__file__).parents[2] / "golden" / "people"
STRENGTHS = (0.6, 1.0, 1.4)
PLAIN = SCHOLAR.model_copy(update={"top": Garment(cut="short top", colour="#6f8fae"), "beard": "none"})


def drawn(sheet: CharacterSheet, pose: Pose) -> list[str]:
    return as_text(figure(sheet, pose, head_pixels=86, seed=7)).splitlines()


def own(lines: list[str], others: list[str]) -> str:
    """The lines that are not among the others, in order."""
    known = set(others)
    return "".join(f"{line}\n" for line in lines if line not in known)


def kept(name: str, now: str) -> str:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("BLESS") == "people":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(now, encoding="utf-8")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("feeling", CHANNELS)
def test_a_feeling_is_drawn_as_it_was_in_three_strengths(feeling: str) -> None:
    neutral = drawn(PLAIN, standing(PLAIN))
    parts = [
        own(drawn(PLAIN, standing(PLAIN, face=Face.model_validate({feeling: strength_of(each)}))), neutral)
        for each in STRENGTHS
    ]
    assert len({*parts, ""}) == 4
    now = "\n".join(parts)
    assert now == kept(f"feelings/{feeling}", now)


@pytest.mark.parametrize("pattern", [each for each in get_args(Pattern) if each != "plain"])
def test_a_garment_is_drawn_as_it_was(pattern: str) -> None:
    top = Garment.model_validate({"cut": "short top", "colour": "#6f8fae", "pattern": pattern})
    dressed = PLAIN.model_copy(update={"top": top})
    now = own(drawn(dressed, standing(dressed)), drawn(PLAIN, standing(PLAIN)))
    assert now
    assert now == kept(f"garments/{pattern.replace(' ', '-')}", now)
