"""A laptop, open: its screen stands over the keys."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, box, piece, stroke


def laptop() -> DisplayList:
    shell, screen = STEEL.darker(0.10), Colour(0.30, 0.04, 255)
    lines = [
        stroke(
            [(-0.120, 0.178 - 0.024 * n), (-0.120 + wide, 0.178 - 0.024 * n)], Colour(0.80, 0.06, hue), 0.007
        )
        for n, (wide, hue) in enumerate(((0.10, 210), (0.17, 210), (0.13, 90), (0.19, 210), (0.08, 150)))
    ]
    keys = [
        stroke([(-0.135 + 0.006 * n, -0.008 - 0.011 * n), (0.135 - 0.006 * n, -0.008 - 0.011 * n)],
               shell.darker(0.26), 0.005, straight=True)
        for n in (1, 0, -1)
    ]  # fmt: skip
    return (
        box(-0.160, 0.016, 0.320, 0.205, shell, radius=0.010),
        box(-0.148, 0.028, 0.296, 0.180, screen, radius=0.004, lift=0.0),
        *lines,
        piece([(-0.158, 0.020), (0.158, 0.020), (0.176, -0.034), (-0.176, -0.034)], shell.lighter(0.08)),
        *keys,
        piece([(-0.176, -0.034), (0.176, -0.034), (0.172, -0.044), (-0.172, -0.044)], shell.darker(0.12)),
    )
