"""A kite that flies: high beside whoever holds its line, riding on the wind."""

from yingxi.film.board import Piece
from yingxi.stage.display import bounds_of
from yingxi.stage.place import Card, Setting
from yingxi.stage.sets import place_of
from yingxi.stage.sets.pieces import piece_named
from yingxi.stage.sets.pieces.flying_kite import ASIDE, HELD, HIGH


def kite(facing: int = 1) -> Card:
    pieces = (Piece(what="flying kite", x=0.5, z=5.3, facing=1 if facing > 0 else -1),)
    place = place_of(Setting("field", False, "day", pieces=pieces))
    return next(card for card in place.cards if card.name.startswith("flying kite"))


def test_a_kite_that_lies_is_a_thing_and_one_that_flies_a_piece() -> None:
    assert [piece_named(word) for word in ("kite", "flying kite", "天上的风筝")] == [
        "",
        "flying kite",
        "flying kite",
    ]


def test_it_rides_on_the_wind_on_the_side_it_is_asked_for() -> None:
    for facing in (-1, 1):
        moving = kite(facing).moving
        assert moving is not None
        lines = [moving(frame)[0] for frame in (0, 20)]
        assert lines[0] != lines[1]
        left, low, right, high = bounds_of(moving(0))
        assert (low >= HELD[1] - 0.1, HIGH < high < HIGH + 0.6) == (True, True)
        assert abs((right if facing > 0 else left) - 0.5) > ASIDE - 0.1
