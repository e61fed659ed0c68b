"""A bowl of glass on the ring of a space suit: the face is seen through it."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut
from yingxi.stage.people.tones import Cloth


def space_helmet(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    x, y, wide, high = wig.middle * 0.3 + wig.behind * 0.2, 0.455, wig.half + 0.31, 0.71
    glass, light = Colour(0.90, 0.045, 225), Colour(0.985, 0.010, 220)
    bowl = ellipse(x, y, wide, high)
    shine = (
        (x - wide * 0.80, y + high * 0.06),
        (x - wide * 0.78, y + high * 0.38),
        (x - wide * 0.50, y + high * 0.72),
        (x - wide * 0.20, y + high * 0.86),
        (x - wide * 0.46, y + high * 0.60),
        (x - wide * 0.68, y + high * 0.30),
    )
    dusk = (
        (x + wide * 0.90, y + high * 0.20),
        (x + wide * 0.93, y - high * 0.20),
        (x + wide * 0.66, y - high * 0.68),
        (x + wide * 0.30, y - high * 0.90),
        (x + wide * 0.62, y - high * 0.55),
        (x + wide * 0.80, y - high * 0.16),
    )
    foot = (
        (x - wide * 0.60, y - high * 0.80),
        (x, y - high * 0.98),
        (x + wide * 0.60, y - high * 0.80),
        (x + wide * 0.56, y - high * 1.00),
        (x, y - high * 1.17),
        (x - wide * 0.56, y - high * 1.00),
    )
    made: list[Record] = [
        Cut(bowl, glass.clear(0.17), edge=0, grain=0, name="glass"),
        Cut(smooth(dusk), Colour(0.50, 0.06, 255, 0.22), edge=0, grain=0, name="glass"),
        Cut(smooth(shine), light.clear(0.62), edge=0, grain=0, name="glass"),
        Cut(
            ellipse(x + wide * 0.50, y + high * 0.52, 0.055, 0.038),
            light.clear(0.55),
            edge=0,
            grain=0,
            name="glass",
        ),
        Stroke(bowl, light.clear(0.80), 0.026, name="rim of glass"),
        cut(wig, foot, cloth.plain, lift=1.0, name="rim", tension=0.4),
    ]
    return tuple(made)
