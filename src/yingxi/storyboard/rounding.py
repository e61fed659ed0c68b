"""Boards as a person reads them in `storyboard.yaml`: places to the millimetre, angles to a thousandth of a degree."""

from typing import Any

from yingxi.film.board import Board

DIGITS = 3


def board_rounded(board: Board) -> Board:
    """`board` with no number of more than three decimals.

    >>> board_rounded(Board(id="shot-1", scene="scene-1", frames=24, azimuth=0.025000000000000133)).azimuth
    0.025
    """
    return Board.model_validate(_rounded(board.model_dump()))


def _rounded(value: Any) -> Any:
    match value:
        case float():
            return round(value, DIGITS)
        case dict():
            return {name: _rounded(part) for name, part in value.items()}
        case list() | tuple():
            return tuple(_rounded(part) for part in value)
    return value
