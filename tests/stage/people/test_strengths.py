"""Eight expressions in three strengths: each is seen from the next, on every age's face."""

from itertools import pairwise

import numpy
import pytest

from tests.stage.people_of_tests import adult, child, elder
from yingxi.acting.expression import CHANNELS, strength_of
from yingxi.film.performance import Face
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.art_book.leaf import Pixels, paper_leaf
from yingxi.stage.display import Group
from yingxi.stage.people import figure
from yingxi.stage.rig import proportions_of
from yingxi.stage.standing import portrait_of

HEAD = 150.0
APART = (24, 80)
"""Levels by which a pixel has changed: from a weak feeling to a plain one a little, to the strongest much."""
SHARE = 0.010
"""Of a square as large as the head."""


def face(sheet: CharacterSheet, feeling: str, strength: float) -> Pixels:
    pixels, _, painter = paper_leaf(240, 240)
    pose, (x, y) = portrait_of(sheet, Face.model_validate({feeling: strength_of(strength)}))
    close = HEAD / proportions_of(sheet).head
    records = figure(sheet, pose, head_pixels=HEAD, seed=1)
    painter.draw((Group(records, (close, 0.0, 0.0, -close, 120 - x * close, 210 + y * close)),))
    return pixels


@pytest.mark.parametrize("feeling", CHANNELS)
@pytest.mark.parametrize("sheet", [child(), adult(), elder()], ids=lambda sheet: sheet.age)
def test_three_strengths_are_three_faces(feeling: str, sheet: CharacterSheet) -> None:
    faces = [face(sheet, feeling, strength) for strength in (0.6, 1.0, 1.4)]
    for (weaker, stronger), levels in zip(pairwise(faces), APART, strict=True):
        changed = numpy.abs(weaker.astype(int) - stronger.astype(int)).max(axis=2) >= levels
        assert changed.sum() / HEAD**2 >= SHARE
