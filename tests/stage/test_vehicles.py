"""What comes by itself is in the picture where it stands, and nowhere before it has come."""

import numpy
import pytest

from tests.stage.golden_shots import Golden, shot_of
from yingxi.film.board import Piece, Vehicle
from yingxi.film.sheet import SetKind
from yingxi.stage.place import MADE
from yingxi.stage.sets import place_of
from yingxi.stage.shot import shot_setting
from yingxi.stage.theatre import ShotPainter


@pytest.mark.parametrize(
    ("what", "kind"), [("train", "station"), ("bus", "street"), ("car", "street"), ("boat", "harbour")]
)
def test_it_is_not_there_then_comes_then_stands(what: str, kind: SetKind) -> None:
    vehicle = Vehicle.model_validate({"what": what, "start": 20, "end_exclusive": 60})
    painter = ShotPainter(shot_of(Golden("comes", kind, board=(("vehicles", (vehicle,)), ("frames", 90)))))
    first, half, there = (painter.frame(frame).copy() for frame in (0, 36, 70))
    changed = [int(numpy.any(first != other, axis=2).sum()) for other in (half, there)]
    assert changed[1] > 2000
    assert not numpy.array_equal(half, there)
    alone = ShotPainter(shot_of(Golden("comes", kind, board=(("vehicles", (vehicle,)), ("frames", 90)))))
    assert numpy.array_equal(alone.frame(36), half)


def test_a_green_car_painted_in_ink_is_no_bush() -> None:
    board = (("pieces", (Piece(what="car", x=0.4, z=5.95),)),)
    place = place_of(shot_setting(green := shot_of(Golden("car", "street", "ink", board=board)), green.set))
    (car,) = [card for card in place.cards if card.name.startswith("car")]
    assert MADE in [each.name for each in car.records]
    assert len(car.records) < 80
