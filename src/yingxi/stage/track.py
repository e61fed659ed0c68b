"""A track: where the camera is on each frame of a shot. A move is even, eased at both ends, and stands still before and
after; what it does is read from two cameras, its first and its last."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from math import pi, sin

from yingxi.film.board import Board
from yingxi.film.seeds import chance
from yingxi.stage.camera import Camera

STILL_FRAMES = 8
# A whip takes so many frames about the middle of its shot; a rack of focus twelve.
WHIP_FRAMES, RACK_FRAMES = 7, 12
# A camera in the hand wanders by these shares of the frame's width and height.
SWAY_ACROSS, SWAY_DOWN = 0.0052, 0.0075

Way = tuple[tuple[int, float], ...]
"""On which frame a camera has gone which share of its way: not always forwards."""


@dataclass(frozen=True, slots=True)
class Track:
    """A shot's camera: from `start` to `end`, in the frames of `window` where it does not take the whole shot, or by
    its `way`, where it goes along with somebody; `focus` and `last_focus` are the depths that are sharp."""

    board: Board
    start: Camera
    end: Camera
    focus: float
    last_focus: float
    window: tuple[int, int] | None = None
    way: Way = ()

    def at(self, frame: int) -> Camera:
        """The camera on `frame`."""
        if self.board.move == "handheld":
            return self._swaying(frame)
        if self.board.move == "whip":
            return _between(self.start, self.end, self.whipped(frame))
        if self.way:
            return _between(self.start, self.end, self._gone(frame))
        if self.window is not None:
            first, last = self.window
            return _between(self.start, self.end, _smooth((frame - first) / max(1, last - first)))
        return _between(self.start, self.end, eased(frame, self.board.frames))

    @property
    def stands(self) -> bool:
        """Whether the camera stands still all the time."""
        return len(set(self.extremes())) == 1

    def whipped(self, frame: int) -> float:
        """The share of a whip that is done."""
        first = (self.board.frames - WHIP_FRAMES) // 2
        return _smooth((frame - first) / WHIP_FRAMES)

    def smear(self, frame: int) -> float:
        """How far in pixels the picture rushes by on `frame`: nought but in a whip."""
        if self.board.move != "whip":
            return 0.0
        before, after = self.at(frame - 1), self.at(frame + 1)
        return abs(after.at(0, 0, self.focus)[0] - before.at(0, 0, self.focus)[0]) / 2

    def racked(self, frame: int) -> float:
        """The share of a rack of focus that is done on `frame`, in quarters: it is drawn in so many steps."""
        if self.board.move != "rack focus":
            return 0.0
        first = (self.board.frames - RACK_FRAMES) // 2
        return round(4 * min(1.0, max(0.0, (frame - first) / RACK_FRAMES))) / 4

    def focus_at(self, frame: int) -> float:
        """The depth that is sharp on `frame`, in metres."""
        return self.focus + (self.last_focus - self.focus) * self.racked(frame)

    def extremes(self) -> tuple[Camera, ...]:
        """Cameras between which all of the shot's lie: what they see must be drawn."""
        if self.way:
            shares = [share for _, share in self.way]
            return tuple(_between(self.start, self.end, share) for share in (min(shares), max(shares)))
        if self.board.move != "handheld":
            return (self.start, self.end)
        across, down = 1.6 * SWAY_ACROSS * self.start.width, 1.6 * SWAY_DOWN * self.start.height
        return tuple(
            replace(self.start, centre=self.start.centre + x, horizon=self.start.horizon + y)
            for x, y in ((-across, -down), (across, down))
        )

    def _gone(self, frame: int) -> float:
        """The share of its way that is done on `frame`."""
        after = bisect_right(self.way, frame, key=lambda knot: knot[0])
        (first, share), (last, more) = self.way[max(0, after - 1)], self.way[min(after, len(self.way) - 1)]
        return share if last <= first else share + (more - share) * (frame - first) / (last - first)

    def _swaying(self, frame: int) -> Camera:
        """A camera in the hand: slow waves of three lengths, their phases the shot's own."""
        across = down = 0.0
        for n, (frames, share) in enumerate(((61, 0.9), (37, 0.5), (17, 0.2))):
            turn = 2 * pi * frame / frames
            across += share * sin(turn + 2 * pi * chance(n, "sway", self.board.id, "x"))
            down += share * sin(1.13 * turn + 2 * pi * chance(n, "sway", self.board.id, "y"))
        return replace(
            self.start,
            centre=self.start.centre + SWAY_ACROSS * self.start.width * across,
            horizon=self.start.horizon + SWAY_DOWN * self.start.height * down,
        )


def eased(frame: int, frames: int) -> float:
    """The share of a move that is done on `frame` of a shot."""
    moving = frames - 2 * STILL_FRAMES
    if moving <= 0:
        return 0.0
    t = min(1.0, max(0.0, (frame - STILL_FRAMES) / moving))
    # Half a second of ease at both ends of the move, even speed between.
    ease = min(0.3, 12 / moving)
    speed = 1 / (1 - ease)
    if t < ease:
        return speed * t * t / (2 * ease)
    if t > 1 - ease:
        return 1 - speed * (1 - t) ** 2 / (2 * ease)
    return speed * (t - ease / 2)


def _smooth(share: float) -> float:
    """`share` (0-1), eased at both ends."""
    t = min(1.0, max(0.0, share))
    return t * t * (3 - 2 * t)


def _between(first: Camera, last: Camera, share: float) -> Camera:
    """The camera `share` of the way. Distances go by their logarithm, so that a push does not rush at its end."""
    if share == 0 or first == last:
        return first
    if share == 1:
        return last

    def mixed(a: float, b: float) -> float:
        return a + (b - a) * share

    return replace(
        first,
        x=mixed(first.x, last.x),
        y=mixed(first.y, last.y),
        z=mixed(first.z, last.z),
        centre=mixed(first.centre, last.centre),
        horizon=mixed(first.horizon, last.horizon),
    )
