"""A walking stick of knotted wood with a crook worn bright by the hand, a ring of brass and an iron foot."""

from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, INK, WOOD, dot, piece, shaded, stroke


def stick() -> DisplayList:
    wood = WOOD.darker(0.03)
    shaft = smooth(
        [
            (-0.012, -0.035),
            (-0.013, -0.203),
            (-0.017, -0.220),
            (-0.012, -0.238),
            (-0.011, -0.411),
            (-0.015, -0.430),
            (-0.009, -0.450),
            (-0.008, -0.631),
            (0.008, -0.631),
            (0.009, -0.504),
            (0.015, -0.488),
            (0.010, -0.469),
            (0.011, -0.326),
            (0.017, -0.307),
            (0.012, -0.288),
            (0.013, -0.035),
        ],
        tension=0.22,
    ).scaled(1.35, 1.0)
    crook = [(0.0, -0.06), (0.001, -0.006), (0.020, 0.034), (0.058, 0.046), (0.092, 0.026), (0.102, -0.016)]
    knots = ((0.004, -0.220), (-0.002, -0.307), (0.003, -0.430), (-0.002, -0.488))
    return (
        stroke(crook, wood.darker(0.07), 0.040),
        stroke(crook, wood, 0.034),
        stroke([(0.004, 0.006), (0.022, 0.040), (0.058, 0.052), (0.086, 0.036)], wood.lighter(0.15), 0.005),
        dot(0.1025, -0.024, 0.0205, wood.darker(0.05), down=0.014, lift=0.6),
        stroke([(0.010, 0.000), (0.026, 0.020), (0.056, 0.029)], wood.darker(0.08), 0.002),
        Cut(shaft, wood, lift=1.2),
        Group(
            (
                *(
                    stroke(
                        [(x, top), (x + 0.002, (top + low) / 2), (x - 0.001, low)], wood.darker(0.06), 0.0022
                    )
                    for x, top, low in (
                        (0.004, -0.095, -0.203),
                        (-0.003, -0.249, -0.357),
                        (0.005, -0.342, -0.419),
                        (0.001, -0.511, -0.619),
                    )
                ),
                *(dot(x, y, 0.0058, wood.darker(0.13), down=0.0085) for x, y in knots),
                *(dot(x, y, 0.0028, wood.darker(0.05), down=0.0045) for x, y in knots),
                stroke([(-0.007, -0.07), (-0.008, -0.188)], wood.lighter(0.13), 0.004),
                stroke([(-0.006, -0.249), (-0.006, -0.396)], wood.lighter(0.09), 0.003),
                stroke([(-0.004, -0.465), (-0.004, -0.588)], wood.lighter(0.07), 0.003),
                shaded(shaft, -0.020, 0.021, dark=0.28, light=0.10),
            ),
            clip=shaft,
        ),
        piece([(-0.021, -0.052), (0.021, -0.052), (0.021, -0.078), (-0.021, -0.078)], BRASS, lift=0.6),
        stroke([(-0.009, -0.056), (-0.009, -0.072)], BRASS.lighter(0.14), 0.004, straight=True),
        stroke([(-0.020, -0.065), (0.020, -0.065)], BRASS.darker(0.14), 0.002, straight=True),
        piece([(-0.015, -0.619), (0.015, -0.619), (0.012, -0.662), (-0.012, -0.662)], INK.lighter(0.06)),
        stroke([(-0.005, -0.624), (-0.004, -0.654)], INK.lighter(0.28), 0.003, straight=True),
        dot(0.0, -0.662, 0.013, INK, down=0.006, lift=0.4),
    )
