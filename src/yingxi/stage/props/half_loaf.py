"""Half a loaf that was torn, not cut: the crumb shows, with its holes."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, shaded, stroke

CRUST, CRUMB = Colour(0.64, 0.095, 60), Colour(0.91, 0.045, 85)


def half_loaf() -> DisplayList:
    body = smooth(
        (
            (-0.095, -0.022), (-0.105, 0.030), (-0.065, 0.078), (0.0, 0.088), (0.028, 0.080), (0.036, 0.052),
            (0.024, 0.030), (0.040, 0.006), (0.022, -0.024), (-0.03, -0.028),
        ),
        tension=0.40,
    )  # fmt: skip
    torn = [
        (0.006, 0.082), (0.032, 0.074), (0.050, 0.058), (0.044, 0.038), (0.062, 0.022), (0.050, 0.004), (0.040, -0.020),
        (0.012, -0.024), (0.018, 0.0), (0.006, 0.022), (0.014, 0.048),
    ]  # fmt: skip
    cut = [(-0.055, 0.074), (-0.035, 0.052), (-0.023, 0.018), (-0.037, 0.028), (-0.051, 0.050)]
    return (
        Cut(body, CRUST, lift=1.4),
        Group((curve(cut, CRUST.lighter(0.17), lift=0.4), shaded(body, -0.11, 0.06)), clip=body),
        curve(torn, CRUMB, lift=0.5, tension=0.30, edge=0.6),
        *(
            dot(x, y, size, CRUMB.darker(0.10))
            for x, y, size in (
                (0.026, 0.056, 0.006),
                (0.040, 0.022, 0.005),
                (0.024, 0.004, 0.007),
                (0.030, 0.036, 0.004),
            )
        ),
        stroke([(0.030, 0.078), (0.050, 0.060)], CRUST.darker(0.04), 0.006),
    )
