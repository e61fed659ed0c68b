"""A hand of playing cards, held as a fan."""

from math import cos, radians, sin

from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.props.pieces import INK, PAPER, RED, box, dot, piece

CARDS = 5
SPREAD = 17.0
"""Degrees from one card to the next."""


def playing_cards() -> DisplayList:
    made: list[Record] = []
    for number in range(CARDS):
        turn = radians(SPREAD * ((CARDS - 1) / 2 - number))
        c, s = cos(turn), sin(turn)
        made.append(Group(_card(red=number % 2 == 0), (c, s, -s, c, 0.0, -0.03)))
    return tuple(made)


def _card(*, red: bool) -> DisplayList:
    """One card, its foot in the hand."""
    ink = RED if red else INK
    return (
        box(-0.034, 0.0, 0.068, 0.110, PAPER, radius=0.007, lift=0.7),
        dot(-0.022, 0.096, 0.005, ink),
        *(_heart(0.0, 0.055) if red else _spade(0.0, 0.055)),
    )


def _heart(x: float, y: float) -> DisplayList:
    return (
        dot(x - 0.008, y + 0.006, 0.0095, RED, edge=0),
        dot(x + 0.008, y + 0.006, 0.0095, RED, edge=0),
        piece([(x - 0.0165, y + 0.002), (x + 0.0165, y + 0.002), (x, y - 0.018)], RED, lift=0, edge=0),
    )


def _spade(x: float, y: float) -> DisplayList:
    return (
        piece([(x - 0.0155, y - 0.002), (x + 0.0155, y - 0.002), (x, y + 0.020)], INK, lift=0, edge=0),
        dot(x - 0.0075, y - 0.006, 0.009, INK, edge=0),
        dot(x + 0.0075, y - 0.006, 0.009, INK, edge=0),
        piece([(x - 0.006, y - 0.022), (x + 0.006, y - 0.022), (x, y - 0.004)], INK, lift=0, edge=0),
    )
