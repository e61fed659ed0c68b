"""A straw hat with a ribbon, held by its brim; and any hat that has been on a head."""

from yingxi.film.colour import Colour, from_hex
from yingxi.film.hats import HAT, hat_parts
from yingxi.stage.display import Cut, DisplayList, Group, Record, bounds_of
from yingxi.stage.path import smooth
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import cloth
from yingxi.stage.people.worn import hat as worn_hat
from yingxi.stage.props.pieces import RED, dot, piece, shaded, stroke

STRAW = "#d9b977"
HEAD, HALF, EYE = 0.235, 0.42, 0.50
"""The head that a hat in the hand is made for: its height in metres, half its width and its eye line in heads."""
PIXELS = 90.0
"""As how large a head, in pixels, it is drawn with its seams."""


def one_of(which: str) -> DisplayList:
    """The hat of `which` kind and colour, as it is on a head, held by its brim."""
    kind, colour = hat_parts(f"{HAT}:{which}") or ("straw", STRAW)
    paper = cloth(from_hex(colour or STRAW))
    empty = Wig("adult", HALF, EYE, 0.0, 0.0, paper, paper, Nearness(PIXELS), 0, hat=True, female=False)
    drawn = worn_hat(kind, empty, paper, "three-quarter")
    left, low, right, _ = bounds_of(drawn) if drawn else (0.0, 0.0, 0.0, 0.0)
    matrix = (HEAD, 0.0, 0.0, HEAD, -HEAD * (left + right) / 2, -HEAD * low)
    return (Group(drawn, matrix, name=HAT),)


def hat() -> DisplayList:
    straw = Colour(0.80, 0.075, 85)
    crown = smooth(
        [(-0.085, 0.045), (-0.075, 0.125), (0.0, 0.145), (0.075, 0.125), (0.085, 0.045)], tension=0.4
    )
    weave: list[Record] = [
        stroke(
            [(-0.09, 0.075 + 0.020 * n), (0, 0.067 + 0.020 * n), (0.09, 0.075 + 0.020 * n)],
            straw.darker(0.06),
            0.003,
        )
        for n in range(4)
    ]
    return (
        dot(0, 0.042, 0.170, straw.darker(0.02), down=0.040, lift=1.3, edge=1.0),
        dot(0, 0.048, 0.135, straw.darker(0.07), down=0.026),
        dot(0, 0.046, 0.100, straw.darker(0.02), down=0.018),
        Cut(crown, straw, lift=1.0),
        Group((*weave, shaded(crown, -0.08, 0.08)), clip=crown),
        piece([(-0.086, 0.043), (0.086, 0.043), (0.084, 0.070), (-0.084, 0.070)], RED, lift=0.5),
        piece([(0.060, 0.056), (0.098, 0.075), (0.100, 0.040)], RED.darker(0.04), lift=0.6),
    )
