"""The mouth of who has no muzzle follows the feeling; who lives in water has fins and no hands."""

import pytest

from tests.stage.people_of_tests import person
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Face
from yingxi.stage.display import Cut, Group, Record, bounds_of
from yingxi.stage.people.expression import expression_of
from yingxi.stage.people.figure import figure
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import tones_of
from yingxi.stage.people.wide_mouths import wide_mouth
from yingxi.stage.specimens import at_ease

WHALE = person("biscuit", "child", 1.0, "#4a5a78", kind="whale")
CALM, GLAD, MERRY, SAD, CROSS, AMAZED = (
    Face(), Face(joy=0.6), Face(joy=0.95), Face(sadness=0.8), Face(anger=0.8), Face(surprise=0.8),
)  # fmt: skip


def mouth(face: Face) -> tuple[Record, ...]:
    return tuple(
        wide_mouth(
            tones_of(WHALE),
            face,
            expression_of(face, "child"),
            0.0,
            Nearness(200.0),
            half=0.3,
            nostrils=False,
        )
    )


def size(face: Face) -> tuple[float, float]:
    left, low, right, high = bounds_of(mouth(face))
    return right - left, high - low


def test_at_rest_it_is_flat_and_no_smile() -> None:
    assert size(CALM)[1] < 0.12 * size(CALM)[0]


def test_it_grins_pouts_and_rounds() -> None:
    assert size(GLAD)[0] > size(CALM)[0] > size(SAD)[0] > size(AMAZED)[0]
    assert size(AMAZED)[1] > size(AMAZED)[0]
    assert [isinstance(mouth(face)[0], Cut) for face in (CALM, GLAD, MERRY)] == [False, False, True]
    assert "lip" in {record.name for record in mouth(CROSS)}


def test_a_mouth_that_speaks_is_open_whatever_is_felt() -> None:
    assert size(Face(sadness=0.8, mouth=Mouth.A))[1] > size(SAD)[1]


@pytest.mark.parametrize(
    ("kind", "end"),
    [("whale", "fin"), ("turtle", "fin"), ("cat", "paw"), ("monkey", "hand"), ("person", "hand")],
)
def test_who_lives_in_water_has_fins(kind: str, end: str) -> None:
    sheet = person("one", "child", 1.0, "#4a5a78", kind=kind)
    found = {
        name
        for name in names(figure(sheet, at_ease(sheet), head_pixels=120, seed=1))
        if name in ("fin", "hand", "paw")
    }
    assert end in found
    assert found == {end}


def names(records: tuple[Record, ...]) -> list[str]:
    found: list[str] = []
    for record in records:
        if isinstance(record, Group):
            found += names(record.records)
        else:
            found.append(record.name)
    return found
