"""The bicycle under somebody who rides it, made to their legs: where its parts are, and where theirs are on it."""

from dataclasses import dataclass
from math import cos, pi, sin

from yingxi.stage.rig import Point, Proportions

# All in lengths of the rider's leg: wheels, half the way between them, crank and its middle, and the bar's grips.
WHEEL, APART, CRANK = 0.40, 0.63, 0.17
AXLE, GRIPS = (0.03, 0.36), (0.47, 1.25)
# How far the leg is stretched over the lower pedal, and the pelvis' middle is over the saddle.
STRETCHED, OVER_SADDLE = 0.93, 0.10
# The pelvis behind the crank: in the saddle, and astride with both feet on the ground.
IN_SADDLE, ASTRIDE = -0.17, 0.16
# Turns of the crank for one of the wheels.
GEARED = 0.42
# The ankle behind the pedal, in lengths of the foot.
BALL = 0.42


@dataclass(frozen=True, slots=True)
class Bicycle:
    """A bicycle that has `rolled` so many metres, in metres of the figure whose `proportions` it has."""

    proportions: Proportions
    rolled: float

    @property
    def unit(self) -> float:
        return self.proportions.leg

    @property
    def turned(self) -> float:
        """By how many radians the wheels have turned."""
        return self.rolled / (WHEEL * self.unit)

    @property
    def axle(self) -> Point:
        return AXLE[0] * self.unit, AXLE[1] * self.unit

    def pedal(self, *, near: bool) -> Point:
        angle = GEARED * self.turned + (0.0 if near else pi)
        x, y = self.axle
        return x + CRANK * self.unit * cos(angle), y - CRANK * self.unit * sin(angle)

    def ankle(self, *, near: bool) -> Point:
        """Where the ankle is over its pedal; up counts from where it is in standing."""
        x, y = self.pedal(near=near)
        return x - BALL * self.proportions.foot, y + 0.02 * self.unit

    @property
    def pelvis(self) -> Point:
        """In the saddle."""
        low = self.axle[1] - CRANK * self.unit + self.proportions.ankle
        return self.axle[0] + IN_SADDLE * self.unit, low + STRETCHED * self.unit

    @property
    def saddle(self) -> Point:
        x, y = self.pelvis
        return x - 0.02 * self.unit, y - OVER_SADDLE * self.unit

    @property
    def grips(self) -> Point:
        return GRIPS[0] * self.unit, max(GRIPS[1] * self.unit, self.saddle[1] + 0.16 * self.unit)
