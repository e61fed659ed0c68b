"""A banana's peel that somebody threw away: it stands on its flaps, the stalk up, pale inside."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, stroke

YELLOW, INSIDE, BROWN = Colour(0.83, 0.145, 94), Colour(0.93, 0.055, 96), Colour(0.42, 0.06, 62)
_OUT = (
    (
        (0.020, 0.140),
        (0.075, 0.125),
        (0.135, 0.070),
        (0.178, 0.010),
        (0.196, -0.004),
        (0.120, -0.006),
        (0.070, 0.045),
        (0.005, 0.095),
    ),
    (
        (-0.020, 0.140),
        (-0.070, 0.130),
        (-0.125, 0.078),
        (-0.160, 0.014),
        (-0.186, -0.004),
        (-0.104, -0.006),
        (-0.062, 0.048),
        (-0.002, 0.095),
    ),
)


def peel() -> DisplayList:
    front = [
        (-0.030, 0.135),
        (0.032, 0.135),
        (0.050, 0.070),
        (0.046, 0.010),
        (0.018, -0.012),
        (-0.020, -0.008),
        (-0.042, 0.030),
        (-0.048, 0.080),
    ]
    behind = [
        (-0.014, 0.110),
        (0.050, 0.095),
        (0.086, 0.040),
        (0.098, 0.012),
        (0.030, 0.018),
        (-0.070, 0.014),
    ]
    flaps = [Cut(smooth(flap, tension=0.32), YELLOW.darker(0.03), lift=1.4) for flap in _OUT]
    return (
        curve(behind, INSIDE.darker(0.06), lift=0.8),
        *flaps,
        Group(
            (stroke([(0.045, 0.112), (0.105, 0.055), (0.150, 0.006)], YELLOW.darker(0.13), 0.006),),
            clip=flaps[0].path,
        ),
        Group(
            (stroke([(-0.045, 0.114), (-0.100, 0.060), (-0.142, 0.006)], YELLOW.darker(0.13), 0.006),),
            clip=flaps[1].path,
        ),
        curve(
            [(0.020, 0.096), (0.060, 0.052), (0.110, -0.004), (0.066, -0.008), (0.028, 0.040)],
            INSIDE,
            lift=0.6,
        ),
        curve(front, YELLOW, lift=1.8, tension=0.34),
        stroke([(-0.006, 0.124), (0.006, 0.070), (0.000, 0.006)], YELLOW.darker(0.12), 0.006),
        stroke([(-0.028, 0.110), (-0.032, 0.060), (-0.022, 0.020)], INSIDE, 0.007),
        *(dot(x, y, 0.006, BROWN, down=0.004) for x, y in ((0.022, 0.052), (-0.012, 0.034), (0.100, 0.062))),
        curve(
            [
                (-0.026, 0.128),
                (-0.014, 0.180),
                (-0.020, 0.206),
                (0.010, 0.210),
                (0.012, 0.178),
                (0.028, 0.128),
            ],
            YELLOW.darker(0.05),
            lift=1.2,
            tension=0.24,
        ),
        curve(
            [(-0.020, 0.196), (-0.022, 0.214), (0.012, 0.218), (0.011, 0.198)], BROWN, lift=0.6, tension=0.2
        ),
        *(
            dot(x, y, 0.009, BROWN, down=0.006)
            for x, y in ((0.190, -0.003), (-0.180, -0.003), (0.004, -0.008))
        ),
    )
