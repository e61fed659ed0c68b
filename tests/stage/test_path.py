from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yingxi.stage.path import Path, ellipse, polygon, rectangle, ribbon, smooth, wobbled

numbers = st.floats(-100, 100, allow_nan=False)
points = st.lists(st.tuples(numbers, numbers), min_size=3, max_size=8)


def test_a_box_is_four_edges() -> None:
    assert rectangle(1, 2, 3, 4).steps == (("M", 1, 2), ("L", 4, 2), ("L", 4, 6), ("L", 1, 6), ("Z",))


def test_a_circle_touches_its_bounds() -> None:
    assert ellipse(5, 5, 2).bounds() == (3, 3, 7, 7)


@given(points)
def test_mirroring_twice_changes_nothing(corners: list[tuple[float, float]]) -> None:
    path = polygon(corners)
    assert path.scaled(-1, 1).scaled(-1, 1) == path


@given(points)
def test_a_full_turn_comes_back(corners: list[tuple[float, float]]) -> None:
    path = smooth(corners)
    turned = path.turned(pi).turned(pi)
    assert turned.bounds() == pytest.approx(path.bounds(), abs=1e-9)


@given(points, st.floats(0, 5))
def test_scissors_stray_no_further_than_asked(corners: list[tuple[float, float]], amount: float) -> None:
    straight, cut = polygon(corners), wobbled(polygon(corners), amount)
    strays = [
        abs(float(a) - float(b))
        for before, after in zip(straight.steps, cut.steps, strict=True)
        for a, b in zip(before[1:], after[1:], strict=True)
    ]
    assert max(strays) <= amount + 1e-9


def test_a_ribbon_is_one_closed_path_as_wide_as_asked() -> None:
    sleeve = ribbon([(0, 0), (0, 10), (0, 20)], [4, 4, 4])
    assert sleeve.bounds() == pytest.approx((-2, 0, 2, 20))
    assert [step[0] for step in sleeve.steps].count("M") == 1
    assert sleeve.steps[-1] == ("Z",)


def test_paths_join_without_losing_a_step() -> None:
    a, b = ellipse(0, 0, 1), rectangle(2, 2, 1, 1)
    assert a.joined(b) == Path(a.steps + b.steps)
