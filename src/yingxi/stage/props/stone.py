"""A stone from a brook that fills the hand: grey, with a vein of quartz, a chipped side and a little moss."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, shaded, stroke


def stone() -> DisplayList:
    grey, moss = Colour(0.60, 0.018, 245), Colour(0.55, 0.085, 130)
    body = smooth(
        [
            (-0.082, -0.030),
            (-0.074, 0.018),
            (-0.034, 0.050),
            (0.020, 0.056),
            (0.066, 0.034),
            (0.086, -0.012),
            (0.062, -0.050),
            (0.004, -0.060),
            (-0.054, -0.054),
        ],
        tension=0.32,
    )
    top = smooth(
        [
            (-0.070, 0.014),
            (-0.034, 0.047),
            (0.020, 0.053),
            (0.062, 0.032),
            (0.034, 0.012),
            (-0.014, 0.018),
            (-0.044, 0.006),
        ],
        tension=0.22,
    )
    chip = smooth(
        [(0.030, 0.012), (0.064, 0.031), (0.083, -0.010), (0.066, -0.026), (0.042, -0.014)], tension=0.16
    )
    speckles = (
        (-0.050, -0.018, 0.0032),
        (-0.026, -0.034, 0.0024),
        (0.004, -0.012, 0.0030),
        (0.020, -0.040, 0.0022),
        (-0.004, 0.034, 0.0026),
        (0.030, 0.036, 0.0022),
        (-0.038, 0.026, 0.0024),
        (0.052, -0.036, 0.0026),
        (-0.062, -0.004, 0.0022),
    )
    vein: list[Record] = [
        curve(
            [
                (-0.040, 0.052),
                (-0.031, 0.024),
                (-0.022, -0.006),
                (-0.020, -0.034),
                (-0.010, -0.058),
                (-0.006, -0.058),
                (-0.012, -0.034),
                (-0.011, -0.008),
                (-0.024, 0.024),
                (-0.030, 0.054),
            ],
            grey.lighter(0.20),
            lift=0,
            tension=0.25,
            edge=0,
        ),
        stroke([(-0.016, -0.010), (0.002, 0.004), (0.010, 0.024)], grey.lighter(0.15), 0.0028),
        stroke([(-0.029, 0.034), (-0.022, 0.006), (-0.016, -0.030)], Colour(1, 0, 0, 0.35), 0.0022),
    ]
    tuft: list[Record] = [
        dot(x, y, r, moss.lighter(0.03 * (n % 3)), down=r * 0.72, edge=0.4)
        for n, (x, y, r) in enumerate(
            (
                (-0.070, -0.040, 0.016),
                (-0.054, -0.050, 0.015),
                (-0.076, -0.022, 0.011),
                (-0.036, -0.057, 0.012),
            )
        )
    ]
    return (
        Cut(body, grey, lift=1.6),
        Group(
            (
                Cut(top, grey.lighter(0.065), edge=0.5),
                Cut(chip, grey.darker(0.045), edge=0.5),
                stroke([(0.044, 0.006), (0.062, 0.014), (0.072, 0.002)], grey.lighter(0.02), 0.002),
                *(
                    dot(x, y, r, grey.darker(0.12) if n % 3 else grey.lighter(0.16), edge=0)
                    for n, (x, y, r) in enumerate(speckles)
                ),
                *vein,
                stroke([(-0.008, -0.030), (0.012, -0.022), (0.034, -0.034)], grey.darker(0.11), 0.0022),
                stroke([(0.012, -0.022), (0.018, -0.008)], grey.darker(0.11), 0.0018),
                shaded(body, -0.085, 0.088, dark=0.30, light=0.10),
                curve(
                    [
                        (-0.09, -0.036),
                        (-0.05, -0.046),
                        (0.0, -0.044),
                        (0.04, -0.040),
                        (0.075, -0.022),
                        (0.09, -0.04),
                        (0.05, -0.056),
                        (-0.05, -0.056),
                    ],
                    grey.darker(0.14).clear(0.40),
                    lift=0,
                    edge=0,
                ),
                *tuft,
                stroke([(-0.058, 0.022), (-0.034, 0.039), (-0.008, 0.045)], Colour(1, 0, 0, 0.40), 0.005),
            ),
            clip=body,
        ),
    )
