"""A hen's egg."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import dot, shaded

SHELL = Colour(0.84, 0.055, 62)


def egg() -> DisplayList:
    body = smooth(
        [(0, 0.050), (-0.020, 0.032), (-0.029, 0.002), (-0.020, -0.021), (0, -0.028), (0.020, -0.021), (0.029, 0.002),
         (0.020, 0.032)],
        tension=0.52,
    )  # fmt: skip
    speckles = [
        dot(x, y, 0.0016, SHELL.darker(0.22), edge=0)
        for x, y in ((-0.008, 0.016), (0.011, 0.004), (0.004, 0.028), (-0.013, -0.008), (0.006, -0.014))
    ]
    gleam = dot(-0.010, 0.022, 0.006, Colour(0.97, 0.02, 85), down=0.010, edge=0)
    return (Cut(body, SHELL, lift=1.0), Group((gleam, *speckles, shaded(body, -0.03, 0.03)), clip=body))
