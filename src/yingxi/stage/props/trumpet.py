"""A trumpet."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, STEEL, box, curve, stroke


def trumpet() -> DisplayList:
    gold = BRASS.lighter(0.02)
    return (
        stroke([(-0.175, 0.030), (0.085, 0.030)], gold.darker(0.05), 0.011, straight=True),
        stroke(
            [(0.085, 0.030), (0.128, 0.022), (0.128, -0.026), (0.085, -0.034), (-0.070, -0.034), (-0.104, -0.012),
             (-0.096, 0.010)],
            gold.darker(0.12),
            0.011,
        ),
        *(box(-0.022 + 0.030 * n, -0.052, 0.022, 0.092, gold.darker(0.03), radius=0.004) for n in range(3)),
        *(box(-0.014 + 0.030 * n, 0.040, 0.006, 0.020, STEEL, lift=0.2) for n in range(3)),
        *(box(-0.020 + 0.030 * n, 0.058, 0.018, 0.007, STEEL.lighter(0.08), radius=0.003, lift=0.3) for n in range(3)),
        curve(
            [(0.080, 0.038), (0.160, 0.046), (0.214, 0.086), (0.228, 0.092), (0.228, -0.032), (0.214, -0.026),
             (0.160, 0.016), (0.080, 0.022)],
            gold,
            tension=0.28,
        ),
        curve([(0.228, 0.092), (0.240, 0.030), (0.228, -0.032), (0.220, 0.030)], gold.darker(0.18), lift=0.2),
        curve([(-0.190, 0.042), (-0.172, 0.036), (-0.172, 0.024), (-0.190, 0.018)], STEEL, tension=0.2),
    )  # fmt: skip
