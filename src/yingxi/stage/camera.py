"""The multiplane camera: where a point of the set falls on the frame.

Set space: metres, x to the right from the set's middle, y up from the ground, z away from the set's front edge.
"""

from dataclasses import dataclass

from yingxi.stage.display import Matrix

# Full-frame 36 mm wide: f = width x lens / 36 pixels (docs/figures.md, Lens).
SENSOR_MILLIMETRES = 36.0


@dataclass(frozen=True, slots=True)
class Camera:
    """A level camera. `x`, `y`, `z` is the eye, in metres; `focal` in pixels; (`centre`, `horizon`) is the
    vanishing point on a frame of `width` x `height` pixels. Figures are drawn up to `spare` pixels beyond it:
    a drawing that is kept while the camera moves has no edge where the frame's was."""

    x: float
    y: float
    z: float
    focal: float
    centre: float
    horizon: float
    width: int
    height: int
    spare: int = 0

    def bounds(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of what is drawn of a figure, in the frame's pixels."""
        return -self.spare, -self.spare, self.width + self.spare, self.height + self.spare

    def scale(self, z: float) -> float:
        """Pixels of a metre that stands at depth `z`."""
        return self.focal / max(0.05, z - self.z)

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        """The pixel of a point in the set."""
        scale = self.scale(z)
        return self.centre + scale * (x - self.x), self.horizon - scale * (y - self.y)

    def card(self, z: float, *, x: float = 0.0, facing: int = 1) -> Matrix:
        """From a card's own metres (y up, mirrored for `facing` -1, its origin at `x` on the ground) to pixels."""
        scale = self.scale(z)
        return (facing * scale, 0.0, 0.0, -scale, *self.at(x, 0.0, z))
