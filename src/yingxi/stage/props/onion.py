"""A brown onion with its dry neck and a tuft of roots."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, shaded, stroke

SKIN = Colour(0.66, 0.105, 62)


def onion() -> DisplayList:
    body = smooth(
        [
            (0.004, 0.078),
            (-0.012, 0.058),
            (-0.044, 0.036),
            (-0.052, 0.004),
            (-0.030, -0.026),
            (0.0, -0.032),
            (0.030, -0.026),
            (0.052, 0.004),
            (0.044, 0.036),
            (0.014, 0.058),
        ],
        tension=0.40,
    )
    ribs = tuple(
        stroke([(0.006 * bow, 0.060), (0.034 * bow, 0.010), (0.008 * bow, -0.030)], SKIN.darker(0.09), 0.0028)
        for bow in (-1.1, -0.45, 0.35, 1.05)
    )
    return (
        *(
            stroke([(0.004 * n, -0.028), (0.009 * n, -0.046)], SKIN.lighter(0.16), 0.0024)
            for n in (-1.6, -0.5, 0.6, 1.7)
        ),
        Cut(body, SKIN, lift=1.2),
        Group((*ribs, shaded(body, -0.052, 0.052)), clip=body),
        stroke([(-0.030, 0.028), (-0.034, 0.010), (-0.028, -0.006)], Colour(0.93, 0.05, 80, 0.8), 0.006),
        curve(
            [(-0.009, 0.062), (-0.004, 0.100), (0.004, 0.084), (0.016, 0.104), (0.013, 0.062)],
            SKIN.darker(0.05),
            lift=0.5,
        ),
    )
