"""A board may bring into its set whatever the director brings: pieces, and the flat with the door."""

from yingxi.production.shots_agreeing import PIECES
from yingxi.stage.place import DOOR_FLAT
from yingxi.stage.sets.pieces import pieces_known


def test_a_flat_with_a_door_is_known_on_a_board() -> None:
    assert DOOR_FLAT in PIECES
    assert {*pieces_known()} < {*PIECES}
