"""What is seen beyond the air: a black sky of stars in families, a ringed planet, the earth."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Wash
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, fade, glow
from yingxi.stage.sets.designer import Designer

DEEP, VIOLET, ROSE = Colour(0.20, 0.065, 272), Colour(0.31, 0.095, 290), Colour(0.45, 0.11, 340)


def starry(designer: Designer) -> Card:
    """Space as a card at 120 m: it is the same at every hour."""
    whole = rectangle(-160, -80, 320, 220)
    records: list[Record] = [
        Wash(whole, (0, -4), (0, 42), ((0, VIOLET), (0.45, DEEP.mixed(VIOLET, 0.4)), (1, DEEP)), lit=False),
        glow(-26, 17, 34, ROSE, 0.34),
        glow(30, 8, 26, Colour(0.50, 0.11, 235), 0.30),
        glow(-8, 25, 20, VIOLET.lighter(0.16), 0.30),
    ]
    for family in range(34):
        x, y = designer.between(-72, 72, "space", family), designer.between(-14, 42, "space", family, "y")
        for n in range(3 + family % 4):
            size = 0.08 + 0.16 * designer.between(0, 1, "space star", family, n) ** 3
            across = x + designer.between(-7, 7, "space star", family, n, "x")
            up = y + designer.between(-4, 4, "space star", family, n, "y")
            records.append(disc(across, up, size, None, Colour(0.95, 0.03, 90, 0.9), lift=0, lit=False))
    return Card("sky", 120.0, tuple(records))


def ringed_planet(x: float, y: float, radius: float, hue: float) -> list[Record]:
    """A banded planet with its ring, lit from the left."""
    body, pale = Colour(0.66, 0.11, hue), Colour(0.84, 0.075, hue + 20)
    ball = ellipse(x, y, radius)
    bands: list[Record] = []
    for n, (level, high) in enumerate(((0.62, 0.16), (0.24, 0.22), (-0.20, 0.14), (-0.55, 0.20))):
        wave = [
            (x - radius * 1.1 + radius * 0.44 * k, y + radius * (level + 0.05 * sin(k * 1.7 + n)))
            for k in range(6)
        ]
        low = [(px, py - radius * high) for px, py in reversed(wave)]
        bands.append(
            Cut(
                smooth([*wave, *low], tension=0.3),
                pale if n % 2 == 0 else body.darker(0.06),
                edge=0,
                lit=False,
            )
        )
    shade = Wash(
        ball,
        (x - radius * 0.4, y + radius * 0.4),
        (x + radius * 1.1, y - radius * 0.8),
        (
            (0, Colour(0.2, 0.05, 285, 0.0)),
            (0.5, Colour(0.2, 0.06, 285, 0.18)),
            (1, Colour(0.18, 0.06, 285, 0.72)),
        ),
        lit=False,
    )

    def half_ring(front: int) -> Cut:
        turns = [pi * n / 20 for n in range(21)]
        outer = [(x + radius * 1.95 * cos(t), y - front * radius * 0.42 * sin(t)) for t in turns]
        inner = [(x + radius * 1.45 * cos(t), y - front * radius * 0.28 * sin(t)) for t in reversed(turns)]
        return Cut(smooth([*outer, *inner], tension=0.12), Colour(0.86, 0.06, hue + 40), lift=2, lit=False)

    return [
        glow(x, y, radius * 2.2, pale, 0.20),
        half_ring(-1),
        Cut(ball, body, lift=6, lit=False),
        Group((*bands, shade), clip=ball),
        half_ring(1),
    ]


def earth(x: float, y: float, radius: float) -> list[Record]:
    """The blue earth with its lands and clouds."""
    ball = ellipse(x, y, radius)
    land, white = Colour(0.70, 0.10, 140), Colour(0.96, 0.015, 220)
    lands: list[Record] = []
    for across, up, wide, high in (
        (-0.35, 0.30, 0.50, 0.34),
        (0.30, -0.10, 0.42, 0.50),
        (-0.40, -0.48, 0.28, 0.26),
    ):
        points = [
            (
                x + radius * (across + wide * cos(2 * pi * n / 9) * (0.8 + 0.25 * sin(n * 2.7))),
                y + radius * (up + high * sin(2 * pi * n / 9) * (0.8 + 0.25 * cos(n * 1.9))),
            )
            for n in range(9)
        ]
        lands.append(Cut(smooth(points), land, lift=1, lit=False))
    for across, up, wide in ((-0.1, 0.62, 0.7), (0.2, 0.16, 0.8), (-0.3, -0.22, 0.6), (0.25, -0.62, 0.6)):
        lands.append(
            Cut(
                ellipse(x + radius * across, y + radius * up, radius * wide, radius * 0.055),
                white,
                edge=0,
                lit=False,
            )
        )
    night = fade(
        ball, (x + radius * 0.1, y), (x + radius, y - radius * 0.5), Colour(0.16, 0.06, 275), 0.0, 0.78
    )
    return [
        glow(x, y, radius * 1.9, Colour(0.72, 0.10, 235), 0.42),
        Cut(ball, Colour(0.62, 0.12, 245), lift=5, lit=False),
        Group((*lands, night), clip=ball),
    ]
