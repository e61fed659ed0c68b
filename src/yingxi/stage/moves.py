"""Moves: what the camera of a shot does, as its first and its last camera."""

from dataclasses import replace

from yingxi.film.board import Board, Size
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast
from yingxi.stage.camera import Camera
from yingxi.stage.following import following
from yingxi.stage.framing import FEET_LINE, WALL, WALL_TOP, camera_of
from yingxi.stage.keeping import faces_kept
from yingxi.stage.sightlines import sightings_of
from yingxi.stage.stepping_aside import seen_past_others
from yingxi.stage.subjects import subject_of, subjects_of
from yingxi.stage.track import Track, Way

PUSH_PER_SECOND = 0.022
# At the turn of the film the camera comes nearer than it otherwise would.
TURN_PUSH_PER_SECOND = 0.045
FURTHEST_PUSH, FURTHEST_TURN_PUSH = 0.22, 0.19
TRUCKED = 11.0
"""How far a camera trucks, in degrees about its subject."""
CRANED = 1.15
"""How far it cranes, in metres."""
TILTED = 0.42
"""How far it tilts, in shares of the frame's height."""


def track_of(board: Board, cast: Cast, performance: Performance, *, width: int, height: int) -> Track:
    """The camera of a whole shot: what the board asks for, from where its people are seen as they really move."""
    seen = sightings_of(board, cast, performance)
    planned = seen_past_others(
        board, seen, lambda tried: _planned(tried, cast, performance, width=width, height=height)
    )
    return faces_kept(planned, seen)


def _planned(board: Board, cast: Cast, performance: Performance, *, width: int, height: int) -> Track:
    home = camera_of(board, cast, width=width, height=height)
    depth = _depth(board, cast)
    first, last = home, home
    way: Way = ()
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
            if board.towards:
                last = _led(home, board, cast, width, height)
            else:
                last, way = following(home, board, performance)
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
    return Track(board, first, last, focus, last_focus, way=way)


def camera_at(
    board: Board, cast: Cast, performance: Performance, frame: int, *, width: int, height: int
) -> Camera:
    """The camera on `frame` of a shot."""
    return track_of(board, cast, performance, width=width, height=height).at(frame)


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
