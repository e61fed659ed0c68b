"""Broad bodies have a shape: round shoulders, a belly, and a hem that draws in under it."""

import pytest

from tests.stage.people_of_tests import person
from yingxi.film.performance import View
from yingxi.stage.people.outlines import rows_of


def _width(rows: tuple[tuple[float, float, float], ...], level: float) -> float:
    """Of the row that lies nearest to `level`."""
    _, back, front = min(rows, key=lambda row: abs(row[0] - level))
    return back + front


@pytest.mark.parametrize("view", ["three-quarter", "profile", "back"])
def test_broad_man_is_no_box(view: View) -> None:
    rows = rows_of(person("bo", "adult", 1.8, "#406080", sex="male", build="broad"), view)
    assert _width(rows, 0.91) < 0.9 * _width(rows, 0.18)
    assert _width(rows, -0.13) < 0.95 * _width(rows, 0.18)


@pytest.mark.parametrize("view", ["three-quarter", "back"])
def test_broad_woman_has_a_waist(view: View) -> None:
    rows = rows_of(person("ann", "adult", 1.66, "#804060", sex="female", build="broad"), view)
    assert _width(rows, 0.48) < 0.95 * min(_width(rows, 0.69), _width(rows, 0.06))
