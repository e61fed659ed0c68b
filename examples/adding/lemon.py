"""A thing: a lemon with its leaf. Its place is src/yingxi/stage/props/lemon.py."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, stroke

YELLOW, GREEN = Colour(0.85, 0.14, 98), Colour(0.52, 0.10, 140)


def lemon() -> DisplayList:
    """In metres, y up; the hand holds it at the origin."""
    return (
        curve(
            [(-0.048, 0.0), (-0.03, 0.026), (0.0, 0.033), (0.032, 0.026), (0.05, 0.0), (0.0, -0.033)], YELLOW
        ),
        curve([(0.03, 0.028), (0.05, 0.05), (0.085, 0.052), (0.06, 0.03)], GREEN),
        stroke([(-0.02, 0.017), (0.0, 0.022), (0.014, 0.019)], YELLOW.lighter(0.08), 0.004),
    )
