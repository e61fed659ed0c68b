"""Framing: the camera that a board asks for, solved from who stands where and how tall they are.

Lenses, head shares, thirds and speeds of moves are craft values of the cut-out film.
"""

from dataclasses import replace

from yingxi.film.board import HEAD_SHARE, Board, Size
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast
from yingxi.stage.camera import SENSOR_MILLIMETRES, Camera
from yingxi.stage.subjects import Subject, subjects_of

LENS = {
    Size.EXTREME_WIDE: 28.0,
    Size.WIDE: 35.0,
    Size.FULL: 40.0,
    Size.MEDIUM: 50.0,
    Size.MEDIUM_CLOSE: 85.0,
    Size.CLOSE: 85.0,
    Size.INSERT: 85.0,
}
# Where the subjects' eyes lie, as a share of the frame's height from its top; wide shots place feet instead.
EYE_LINE = {Size.MEDIUM: 0.33, Size.MEDIUM_CLOSE: 0.37, Size.CLOSE: 0.40, Size.INSERT: 0.45}
FEET_LINE = {Size.EXTREME_WIDE: 0.83, Size.WIDE: 0.87, Size.FULL: 0.93}
HEAD_ROOM = 0.05
SIDE_ROOM = 0.07
# From the highest crown to the lowest chin, heads take at most this share of the frame's height.
HEADS_SHARE = 0.72
PUSH_PER_SECOND = 0.022
STILL_FRAMES = 8
EYE_HEIGHT = 1.35
CHILD_EYE_HEIGHT = 0.95
# A camera further back than this would see past the front of the ground and the top of a room's wall.
FURTHEST_BACK = -0.6
# A camera further left or right than this would see past a set's edge.
REACH_ACROSS = 2.6


def camera_of(board: Board, cast: Cast, *, width: int, height: int) -> Camera:
    """The camera on the first frame of `board`."""
    subjects = subjects_of(board, cast)
    if not subjects:
        return _empty(board, width, height)
    focal = width * LENS[board.size] / SENSOR_MILLIMETRES
    depth = sum(seen.z for seen in subjects) / len(subjects)
    scale = max(_scale(board, subjects, width, height), focal / (depth - FURTHEST_BACK))
    eyes = sum(seen.eyes for seen in subjects) / len(subjects)
    eye = _eye_height(board, subjects, eyes)
    if board.size in FEET_LINE:
        horizon = FEET_LINE[board.size] * height - scale * eye
    else:
        horizon = EYE_LINE[board.size] * height + scale * (eyes - eye)
    x = _across(board, subjects, scale, width)
    camera = Camera(x, eye, depth - focal / scale, focal, width / 2, horizon, width, height)
    highest = min(camera.at(seen.x, seen.crown, seen.z)[1] for seen in subjects)
    return replace(camera, horizon=horizon + max(0.0, HEAD_ROOM * height - highest))


def camera_at(
    board: Board, cast: Cast, performance: Performance, frame: int, *, width: int, height: int
) -> Camera:
    """The camera on `frame`: the board's move, eased, with a still moment before and after."""
    start = camera_of(board, cast, width=width, height=height)
    share = _eased(frame, board.frames)
    if board.move in ("push", "pull"):
        seconds = board.frames / 24
        grown = min(0.22, PUSH_PER_SECOND * seconds)
        nearer = 1 / (1 + grown * (share if board.move == "push" else 1 - share))
        depth = _depth(board, cast)
        return _with_distance(start, depth, nearer, board, cast)
    if board.move == "pan" and board.subjects:
        playing = next((p for p in performance.people if p.person == board.subjects[0]), None)
        if playing is None or not playing.poses:
            return start
        travelled = playing.poses[-1].x - playing.poses[0].x
        return replace(start, x=max(-REACH_ACROSS, min(REACH_ACROSS, start.x + travelled * share)))
    return start


def _depth(board: Board, cast: Cast) -> float:
    depths = [subject.z for subject in subjects_of(board, cast)]
    return sum(depths) / len(depths) if depths else 6.0


def _with_distance(camera: Camera, depth: float, factor: float, board: Board, cast: Cast) -> Camera:
    """The camera brought to `factor` of its distance, keeping the subjects' eyes where they were on the frame."""
    distance = depth - camera.z
    moved = replace(camera, z=depth - distance * factor)
    seen = subjects_of(board, cast)
    if not seen:
        return moved
    x, eyes = sum(s.x for s in seen) / len(seen), sum(s.eyes for s in seen) / len(seen)
    before, after = camera.at(x, eyes, depth), moved.at(x, eyes, depth)
    return replace(
        moved,
        x=moved.x + (after[0] - before[0]) / moved.scale(depth),
        horizon=moved.horizon + before[1] - after[1],
    )


def _scale(board: Board, subjects: list[Subject], width: int, height: int) -> float:
    """Pixels per metre at the subjects: the size's head share, made smaller until all fit."""
    head = max(seen.head for seen in subjects)
    # On an upright frame the same size shows the same width of person, not the same height.
    frame = min(height, width * 0.72)
    scale = HEAD_SHARE[board.size] * frame / head
    span = max(s.right for s in subjects) - min(s.left for s in subjects)
    if len(subjects) > 1 or span > head:
        scale = min(scale, width * (1 - 2 * SIDE_ROOM) / (span + 2.0 * head))
    tall = max(s.crown for s in subjects) - min(s.low - 0.5 * s.head for s in subjects)
    scale = min(scale, HEADS_SHARE * height / tall)
    if board.size in FEET_LINE:
        tallest = max(seen.crown for seen in subjects)
        scale = min(scale, (FEET_LINE[board.size] - HEAD_ROOM) * height / tallest)
    return scale


def _eye_height(board: Board, subjects: list[Subject], eyes: float) -> float:
    if board.angle == "high":
        return eyes + 0.75
    if board.angle == "low":
        return 0.35
    if board.size in FEET_LINE:
        return CHILD_EYE_HEIGHT if max(seen.crown for seen in subjects) < 1.3 else EYE_HEIGHT
    return eyes


def _across(board: Board, subjects: list[Subject], scale: float, width: int) -> float:
    """The camera's x: one subject on a third, looking into the larger side; more around the middle."""
    middle = (max(s.right for s in subjects) + min(s.left for s in subjects)) / 2
    if len(subjects) == 1 and subjects[0].right - subjects[0].left <= subjects[0].head:
        share = 0.40 if subjects[0].facing > 0 else 0.60
        if board.angle == "over the shoulder":
            share = 0.36 if subjects[0].facing > 0 else 0.64
        middle += (0.5 - share) * width / scale
    return max(-REACH_ACROSS, min(REACH_ACROSS, middle))


def _empty(board: Board, width: int, height: int) -> Camera:
    lens = LENS[board.size] if board.size in FEET_LINE else 35.0
    return Camera(
        0.0, EYE_HEIGHT, 0.0, width * lens / SENSOR_MILLIMETRES, width / 2, height * 0.45, width, height
    )


def _eased(frame: int, frames: int) -> float:
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
