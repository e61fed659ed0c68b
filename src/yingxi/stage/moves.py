"""Moves: where the camera is on each frame of a shot. A move is even, eased at both ends, and stands still before and
after; what it does is read from two cameras, its first and its last."""

from dataclasses import dataclass, replace
from math import pi, sin

from yingxi.film.board import Board, Size
from yingxi.film.performance import Performance
from yingxi.film.seeds import chance
from yingxi.film.sheet import Cast
from yingxi.stage.camera import Camera
from yingxi.stage.framing import FEET_LINE, REACH_ACROSS, WALL, WALL_TOP, camera_of
from yingxi.stage.subjects import subject_of, subjects_of

PUSH_PER_SECOND = 0.022
# At the turn of the film the camera comes nearer than it otherwise would.
TURN_PUSH_PER_SECOND = 0.045
FURTHEST_PUSH, FURTHEST_TURN_PUSH = 0.22, 0.30
STILL_FRAMES = 8
# A whip takes so many frames about the middle of its shot; a rack of focus twelve.
WHIP_FRAMES, RACK_FRAMES = 7, 12
# How far a camera trucks, in degrees about its subject; cranes, in metres; tilts, in shares of the frame's height.
TRUCKED, CRANED, TILTED = 11.0, 1.15, 0.42
# A camera in the hand wanders by these shares of the frame's width and height.
SWAY_ACROSS, SWAY_DOWN = 0.0052, 0.0075


@dataclass(frozen=True, slots=True)
class Track:
    """A shot's camera: from `start` to `end`; `focus` and `last_focus` are the depths that are sharp."""

    board: Board
    start: Camera
    end: Camera
    focus: float
    last_focus: float

    def at(self, frame: int) -> Camera:
        """The camera on `frame`."""
        if self.board.move == "handheld":
            return self._swaying(frame)
        if self.board.move == "whip":
            return _between(self.start, self.end, self.whipped(frame))
        return _between(self.start, self.end, eased(frame, self.board.frames))

    def whipped(self, frame: int) -> float:
        """The share of a whip that is done."""
        first = (self.board.frames - WHIP_FRAMES) // 2
        t = min(1.0, max(0.0, (frame - first) / WHIP_FRAMES))
        return t * t * (3 - 2 * t)

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
        if self.board.move != "handheld":
            return (self.start, self.end)
        across, down = 1.6 * SWAY_ACROSS * self.start.width, 1.6 * SWAY_DOWN * self.start.height
        return tuple(
            replace(self.start, centre=self.start.centre + x, horizon=self.start.horizon + y)
            for x, y in ((-across, -down), (across, down))
        )

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


def track_of(board: Board, cast: Cast, performance: Performance, *, width: int, height: int) -> Track:
    """The camera of a whole shot."""
    home = camera_of(board, cast, width=width, height=height)
    depth = _depth(board, cast)
    first, last = home, home
    match board.move:
        case "push" | "pull":
            turn = board.move == "push" and board.mark == "turn" and board.size is Size.CLOSE
            speed, most = (
                (TURN_PUSH_PER_SECOND, FURTHEST_TURN_PUSH) if turn else (PUSH_PER_SECOND, FURTHEST_PUSH)
            )
            grown = min(most, speed * board.frames / 24)
            nearer = _with_distance(home, depth, 1 / (1 + grown), board, cast)
            first, last = (home, nearer) if board.move == "push" else (nearer, home)
        case "pan" | "whip":
            last = (
                _led(home, board, cast, width, height)
                if board.towards
                else _following(home, board, performance)
            )
        case "tilt":
            first = _tilted(home, board)
        case "truck":
            first, last = (
                camera_of(
                    board.model_copy(update={"azimuth": _about(board, by)}), cast, width=width, height=height
                )
                for by in (-TRUCKED, TRUCKED)
            )
        case "crane":
            raised = _raised(home, depth)
            first, last = (home, raised) if board.towards == "up" else (raised, home)
        case _:
            pass
    focus, last_focus = _focus(board, depth)
    return Track(board, first, last, focus, last_focus)


def camera_at(
    board: Board, cast: Cast, performance: Performance, frame: int, *, width: int, height: int
) -> Camera:
    """The camera on `frame` of a shot."""
    return track_of(board, cast, performance, width=width, height=height).at(frame)


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


def _between(first: Camera, last: Camera, share: float) -> Camera:
    """The camera `share` of the way. Distances go by their logarithm, so that a push does not rush at its end."""
    if share <= 0 or first == last:
        return first
    if share >= 1:
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


def _depth(board: Board, cast: Cast) -> float:
    depths = [subject.z for subject in subjects_of(board, cast)]
    return sum(depths) / len(depths) if depths else 6.0


def _focus(board: Board, depth: float) -> tuple[float, float]:
    """The sharp depths on the first and last frame. A rack goes from the shoulder one looks over to the subject, or
    on to whom it leads."""
    places = {placement.person: placement.z for placement in board.placements}
    if board.move != "rack focus":
        return depth, depth
    if board.towards in places:
        return depth, places[board.towards]
    return places.get(board.over, depth), depth


def _with_distance(camera: Camera, depth: float, factor: float, board: Board, cast: Cast) -> Camera:
    """The camera brought to `factor` of its distance, keeping the subjects' eyes where they were on the frame."""
    distance = depth - camera.z
    moved = replace(camera, z=depth - distance * factor)
    seen = subjects_of(board, cast)
    if not seen:
        return moved
    x, eyes = sum(s.x for s in seen) / len(seen), sum(s.eyes for s in seen) / len(seen)
    before, after = camera.at(x, eyes, depth), moved.at(x, eyes, depth)
    nearer = replace(
        moved,
        centre=moved.centre + before[0] - after[0],
        horizon=moved.horizon + before[1] - after[1],
    )
    # The eyes give way a little before a crown is cut.
    highest = min(nearer.at(s.x, s.crown, s.z)[1] for s in seen)
    return replace(nearer, horizon=nearer.horizon + max(0.0, -highest))


def _following(home: Camera, board: Board, performance: Performance) -> Camera:
    """Along with whom it frames, as far as they go."""
    playing = next((p for p in performance.people if p.person in board.subjects[:1]), None)
    if playing is None or not playing.poses:
        return home
    travelled = playing.poses[-1].x - playing.poses[0].x
    return replace(home, x=max(-REACH_ACROSS, min(REACH_ACROSS, home.x + travelled)))


def _led(home: Camera, board: Board, cast: Cast, width: int, height: int) -> Camera:
    """The same camera turned to whom the move leads to, who then stands as the only subject would."""
    other = next((placement for placement in board.placements if placement.person == board.towards), None)
    if other is None:
        return home
    alone = board.model_copy(update={"subjects": (board.towards,), "move": "hold"})
    wanted = camera_of(alone, cast, width=width, height=height)
    seen = subject_of(other, cast, board.moments)
    here, there = home.at(seen.x, seen.eyes, seen.z), wanted.at(seen.x, seen.eyes, seen.z)
    return replace(
        home, centre=home.centre + there[0] - here[0], horizon=home.horizon + 0.6 * (there[1] - here[1])
    )


def _tilted(home: Camera, board: Board) -> Camera:
    """Where a tilt begins: above what it comes down to, or below what it rises to."""
    down = board.towards == "down" or (not board.towards and board.size in FEET_LINE)
    if not down:
        return replace(home, horizon=home.horizon - TILTED * home.height)
    scale = home.scale(WALL)
    ceiling = home.horizon + TILTED * home.height
    if board.inside:
        ceiling = min(ceiling, max(home.horizon, (WALL_TOP - home.y) * scale))
    return replace(home, horizon=ceiling)


def _raised(home: Camera, depth: float) -> Camera:
    """`home` craned up, what stands at `depth` kept in its place on the frame but for a little."""
    scale = home.scale(depth)
    return replace(home, y=home.y + CRANED, horizon=home.horizon - 0.86 * scale * CRANED)


def _about(board: Board, by: float) -> float:
    side = 1 if board.azimuth >= 0 else -1
    return max(-40.0, min(40.0, board.azimuth + side * by))
