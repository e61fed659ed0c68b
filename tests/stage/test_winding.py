"""Outlines wound by where they lie."""

from yingxi.stage.path import Path
from yingxi.stage.winding import wound


def square(about: float, half: float) -> tuple[tuple[str | float, ...], ...]:
    low, high = about - half, about + half
    return (("M", low, low), ("L", high, low), ("L", high, high), ("L", low, high), ("Z",))


def test_a_hole_runs_against_its_sheet_and_what_stands_in_it_with_it() -> None:
    sheet, hole, island = square(0, 9), square(0, 6), square(0, 3)
    back = (("M", -6.0, 6.0), ("L", 6.0, 6.0), ("L", 6.0, -6.0), ("L", -6.0, -6.0), ("Z",))
    assert wound(Path((*island, *hole, *sheet))).steps == (*island, *back, *sheet)


def test_sheets_beside_each_other_run_alike() -> None:
    beside = (*square(0, 2), *square(9, 2))
    assert wound(Path(beside)).steps == beside
