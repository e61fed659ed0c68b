"""Who gets over a brook by a plank has the water in the set, and the plank across it."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board


def boards(text: str) -> list[Board]:
    return [board for board in written(text).drawn(pace=0.8).boards if board.set]


@pytest.mark.parametrize(
    ("deed", "piece"),
    [
        ("ANNA lays a plank across the stream.", "brook"),
        ("ANNA walks along the plank bridge.", "plank bridge"),
        ("ANNA lays a plank on the grass.", ""),
    ],
)
def test_water_runs_where_it_is_crossed(deed: str, piece: str) -> None:
    brought = {
        each.what
        for board in boards(f"Title: Over\n\nEXT. FOREST - DAY\n\n{deed}\n")
        for each in board.pieces
    }
    assert brought & {"brook", "plank bridge"} == ({piece} if piece else set())


def test_the_plank_lies_across_the_brook_once_it_is_laid() -> None:
    last = boards("Title: Over\n\nEXT. FOREST - DAY\n\nANNA lays a plank across the stream.\n\nAnna nods.\n")[
        -1
    ]
    brook = next(piece for piece in last.pieces if piece.what == "brook")
    thing = next(thing for thing in last.still_things() if thing.what == "plank")
    assert (thing.x, thing.z) == (brook.x, brook.z)


def test_who_goes_over_the_plank_bridge_arrives_on_the_other_bank() -> None:
    for board in boards("Title: Over\n\nEXT. FOREST - DAY\n\nANNA walks along the plank bridge.\n"):
        for moment in board.moments:
            if moment.verb == "walk" and moment.to_x is not None:
                bridge = next(piece for piece in board.pieces if piece.what == "plank bridge")
                (start,) = (one.x for one in board.placements if one.person == moment.actor)
                assert (start - bridge.x) * (moment.to_x - bridge.x) < 0
                return
    raise AssertionError("nobody walks")
