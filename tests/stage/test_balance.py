"""A piece at the edge of a picture of one person: on the side they look to, and never before them."""

import pytest

from tests.acting.factories import CAST, board, performed, stands
from yingxi.film.colour import Colour
from yingxi.stage.balance import Balance, balance_of
from yingxi.stage.display import Cut, bounds_of
from yingxi.stage.light import Light
from yingxi.stage.moves import track_of
from yingxi.stage.path import rectangle
from yingxi.stage.place import Card, Place

GREY = Colour(0.5, 0.0, 0)
POT = Card("pot", 2.5, (Cut(rectangle(-2.0, 0.2, 0.8, 0.8), GREY),))
PLACE = Place(cards=(POT,), ground=(), ground_ends=7.0, light=Light(), haze=GREY, backdrop=GREY)


def balanced(facing: int, size: str, width: int = 1280) -> tuple[Balance | None, float]:
    """What balances a picture of Ann, and where its middle lies across the frame, in shares of the width."""
    shot = board(24, [stands("ann", 0.0, facing=facing)], [], size=size, subjects=("ann",))
    performance = performed(shot)
    track = track_of(shot, CAST, performance, width=width, height=720)
    found = balance_of(shot, PLACE, track, CAST, performance.people)
    if found is None:
        return None, 0.0
    card = found.card(PLACE)
    left, low, right, _ = bounds_of(card.records)
    return found, track.start.at((left + right) / 2, low, card.z)[0] / width


@pytest.mark.parametrize("facing", [1, -1])
def test_it_stands_at_the_edge_that_the_person_looks_to(facing: int) -> None:
    found, middle = balanced(facing, "medium")
    assert found is not None
    assert middle > 0.85 if facing > 0 else middle < 0.15


@pytest.mark.parametrize(("size", "width"), [("wide", 1280), ("medium", 405)])
def test_wide_pictures_and_upright_frames_have_none(size: str, width: int) -> None:
    assert balanced(1, size, width)[0] is None
