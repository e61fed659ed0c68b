"""Framing: the camera that a board asks for, solved from who stands where and how tall they are.

Lenses, head shares, thirds and lines are craft values of the cut-out film.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import radians, tan

from yingxi.film.board import HEAD_SHARE, Board, Placement, Size
from yingxi.film.sheet import Cast
from yingxi.stage.camera import SENSOR_MILLIMETRES, Camera
from yingxi.stage.rig import proportions_of
from yingxi.stage.subjects import Subject, subjects_of

# Near shots keep a lens that still shows where they play: a longer one leaves a bare wall behind a face.
LENS = {
    Size.EXTREME_WIDE: 28.0,
    Size.WIDE: 32.0,
    Size.FULL: 38.0,
    Size.MEDIUM: 45.0,
    Size.MEDIUM_CLOSE: 50.0,
    Size.CLOSE: 60.0,
    Size.INSERT: 85.0,
}
# Where the subjects' eyes lie, as a share of the frame's height from its top; wide shots place feet instead.
EYE_LINE = {Size.MEDIUM: 0.33, Size.MEDIUM_CLOSE: 0.37, Size.CLOSE: 0.42, Size.INSERT: 0.45}
FEET_LINE = {Size.EXTREME_WIDE: 0.83, Size.WIDE: 0.87, Size.FULL: 0.93}
HEAD_ROOM = 0.05
WORDS_ROOM = {"title": 0.385, "caption": 0.26}
UPRIGHT_FLOOR = 0.17
"""How much more floor an upright frame of 9:16 has, as a share of its height."""
UPRIGHT_NEAR = 0.92
"""A near shot is framed by this share of the frame's width, where that is less than its height."""
WIDEST = 2.05
"""A broader frame than this, width to height, gets the lens of this one."""
SIDE_ROOM = 0.07
# From the highest crown to the lowest chin, heads take at most this share of the frame's height.
HEADS_SHARE = 0.72
# No chin comes below this line: there the subtitles begin.
SUBTITLES = 0.82
# In heads.
HALF_HEAD = 0.56
"""Half a head with its hair."""
CHIN = 0.46
"""The chin below the eyes."""
EYE_HEIGHT = 1.35
CHILD_EYE_HEIGHT = 0.95
# How many degrees a near camera looks down from above, and up from below.
STEEP = 21.0
STEEP_LOW = 17.0
# How high a camera far off stands, in metres: from above, from below, and never lower.
HIGH_FAR = 2.5
LOW_FAR = 0.45
LOWEST = 0.30
# A camera further back than this would see past the front of the ground and the top of a room's wall.
FURTHEST_BACK = -0.6
# A camera further left or right than this would see past a set's edge.
REACH_ACROSS = 2.6
# A camera that goes along with somebody sees so far to either side, in metres: on a narrow frame, or near, it goes
# further for it.
SEEN_ACROSS = 4.6
# What a set is sure to have at the depth of a room's wall, in metres.
WALL = 7.0
"""The wall's depth."""
WALL_HALF = 8.6
"""How far it reaches from the middle to each side."""
WALL_TOP = 5.0
LOWEST_CEILING = 4.5
# Where one subject stands across the frame, facing its larger side: shares of the width from the nearer edge.
THIRD = 0.375
NEAR_THIRD = 0.40
OVER_THIRD = 0.335
FITTINGS = 14
SHOULDER = 0.87
"""Where across the frame the head stands that is looked over."""
SHOULDER_NEARER = 0.62
"""How many metres nearer than the subject it is."""
NEAREST_SHOULDER = 0.75
"""How near it may come to the camera, in metres."""
FACE_HALF = 0.75
"""Half of the face that must stay free, in heads."""
BACK_HALF = 1.15
"""Half a back with its arms, in shoulder halves."""


def camera_of(board: Board, cast: Cast, *, width: int, height: int) -> Camera:
    """The camera on the first frame of `board`: every subject's head is inside the frame, off the subtitles."""
    subjects = subjects_of(board, cast)
    if not subjects:
        return _empty(board, width, height)
    # A broad frame shows more of the place, not less of the people.
    focal = min(width, height * WIDEST) * LENS[board.size] / SENSOR_MILLIMETRES
    depth = sum(seen.z for seen in subjects) / len(subjects)
    furthest = focal / (depth - FURTHEST_BACK)
    scale = _scale(board, subjects, width, height)
    if board.inside and board.size in FEET_LINE:
        # On an upright frame a room's ceiling is near: the lens is longer, not the room higher.
        least = _under_the_ceiling(_line(board, width, height) * height, depth)
        room = width * (1 - SIDE_ROOM) / (_span(subjects) + 1.2 * max(seen.head for seen in subjects))
        scale = max(scale, min(least, room))
        focal = max(focal, min(least, room) * (depth - FURTHEST_BACK))
        furthest = min(furthest, scale)
    scale = max(scale, furthest)
    for _ in range(FITTINGS):
        camera = _composed(board, subjects, focal, scale, width, height)
        left, right, top, bottom = heads_box(subjects, camera)
        fits_across = right - left <= width * (1 - 0.5 * SIDE_ROOM)
        if (fits_across and bottom - top <= height * SUBTITLES) or scale <= furthest:
            break
        scale = max(furthest, scale * 0.93)
    return _inside(camera, subjects, _head_room(board))


def placement_over(board: Board, cast: Cast, over: Placement, *, width: int, height: int) -> Placement:
    """Where the one over whose shoulder `board` looks stands for its camera: nearer to it than the subject, back to
    us, the head at the frame's side; on a narrow frame so far aside that the face stays free."""
    camera = camera_of(board, cast, width=width, height=height)
    subject = subjects_of(board, cast)[0]
    z = max(camera.z + NEAREST_SHOULDER, subject.z - SHOULDER_NEARER)
    share = SHOULDER if subject.facing > 0 else 1 - SHOULDER
    x = camera.x + (share * width - camera.centre) / camera.scale(z)
    free = camera.at(subject.x + subject.facing * FACE_HALF * subject.head, 0.0, subject.z)[0]
    beside = camera.x + (free - camera.centre) / camera.scale(z)
    body = BACK_HALF * proportions_of(cast.sheet(over.person)).shoulder_half
    x = max(x, beside + body) if subject.facing > 0 else min(x, beside - body)
    return over.model_copy(
        update={"x": round(x, 3), "z": round(z, 3), "facing": -1 if subject.facing > 0 else 1, "view": "back"}
    )


def _under_the_ceiling(line: float, depth: float) -> float:
    """Pixels a metre at `depth` from which on a level camera at eye height, feet on `line`, sees no wall's top."""
    nearness = (depth - FURTHEST_BACK) / (WALL - FURTHEST_BACK)
    return line / nearness / (LOWEST_CEILING - EYE_HEIGHT + EYE_HEIGHT / nearness)


def _line(board: Board, width: int, height: int) -> float:
    """Where feet stand: higher on an upright frame, which has floor to show."""
    upright = min(1.0, max(0.0, height / width - 1) / 0.78)
    return FEET_LINE[board.size] - UPRIGHT_FLOOR * upright


def _span(subjects: Sequence[Subject]) -> float:
    return max(seen.right for seen in subjects) - min(seen.left for seen in subjects)


def heads_box(subjects: Sequence[Subject], camera: Camera) -> tuple[float, float, float, float]:
    """Left, right, top and bottom in pixels of all that the subjects' heads take in the shot."""
    sides: list[float] = []
    tops: list[float] = []
    bottoms: list[float] = []
    for seen in subjects:
        half = HALF_HEAD * seen.head * camera.scale(seen.z)
        sides += [camera.at(seen.left, 0, seen.z)[0] - half, camera.at(seen.right, 0, seen.z)[0] + half]
        tops.append(camera.at(seen.x, seen.crown, seen.z)[1])
        bottoms.append(camera.at(seen.x, seen.low - CHIN * seen.head, seen.z)[1])
    return min(sides), max(sides), min(tops), max(bottoms)


def _composed(
    board: Board, subjects: Sequence[Subject], focal: float, scale: float, width: int, height: int
) -> Camera:
    """The camera at so many pixels a metre, with eyes or feet on their line, before heads are brought inside."""
    depth = sum(seen.z for seen in subjects) / len(subjects)
    distance = focal / scale
    eyes = sum(seen.eyes for seen in subjects) / len(subjects)
    eye = _eye_height(board, subjects, eyes, distance)
    if board.size in FEET_LINE:
        line = _line(board, width, height) * height
        horizon = line - scale * eye
    else:
        horizon = EYE_LINE[board.size] * height + scale * (eyes - eye)
    straight = Camera(
        _across(board, subjects, scale, width),
        eye,
        depth - distance,
        focal,
        width / 2,
        horizon,
        width,
        height,
    )
    return _below_the_top(turned(straight, board.azimuth, depth))


def turned(camera: Camera, azimuth: float, depth: float) -> Camera:
    """`camera` moved to the side until it looks `azimuth` degrees across what stands at `depth`, which keeps its
    place on the frame; less far where it would see past a set's edge."""
    for share in (1.0, 0.75, 0.5, 0.25):
        aside = (depth - camera.z) * tan(radians(azimuth * share))
        moved = replace(camera, x=camera.x + aside, centre=camera.centre + camera.scale(depth) * aside)
        scale = moved.scale(WALL)
        left, right = moved.x - moved.centre / scale, moved.x + (camera.width - moved.centre) / scale
        if left >= -WALL_HALF and right <= WALL_HALF:
            return moved
    return camera


def _below_the_top(camera: Camera) -> Camera:
    """`camera` raised until it does not look over a room's wall; what stands on the horizon line stays there."""
    scale = camera.scale(WALL)
    over = camera.y + camera.horizon / scale - WALL_TOP
    return replace(camera, y=max(0.2, camera.y - over)) if over > 0 and camera.horizon < 0 else camera


def _inside(camera: Camera, subjects: Sequence[Subject], head_room: float) -> Camera:
    """The frame shifted, like a view camera's back, until every head is in it."""
    left, right, top, bottom = heads_box(subjects, camera)
    width, height = camera.width, camera.height
    room = 0.25 * SIDE_ROOM * width
    across = max(0.0, room - left) - max(0.0, right - (width - room))
    down = max(0.0, head_room * height - top)
    down = (
        min(down, max(0.0, SUBTITLES * height - bottom)) if down else -max(0.0, bottom - SUBTITLES * height)
    )
    if down < 0:
        down = -min(-down, max(0.0, top - head_room * height))
    return replace(camera, centre=camera.centre + across, horizon=camera.horizon + down)


def _scale(board: Board, subjects: Sequence[Subject], width: int, height: int) -> float:
    """Pixels per metre at the subjects: the size's head share, made smaller until all fit."""
    head = max(seen.head for seen in subjects)
    # On an upright frame the same size shows the same width of person, not the same height.
    frame = min(height, width * UPRIGHT_NEAR)
    scale = HEAD_SHARE[board.size] * frame / head
    span = _span(subjects)
    if len(subjects) > 1 or span > head:
        scale = min(scale, width * (1 - 2 * SIDE_ROOM) / (span + 2.0 * head))
    tall = max(s.crown for s in subjects) - min(s.low - CHIN * s.head for s in subjects)
    scale = min(scale, HEADS_SHARE * height / tall)
    if board.size in FEET_LINE:
        tallest = max(seen.crown for seen in subjects)
        scale = min(scale, (_line(board, width, height) - _head_room(board)) * height / tallest)
    return scale


def _head_room(board: Board) -> float:
    """The share of the frame's height above the highest crown: words on the picture need more."""
    return HEAD_ROOM if board.lettering is None else WORDS_ROOM.get(board.lettering.kind, HEAD_ROOM)


def _eye_height(board: Board, subjects: Sequence[Subject], eyes: float, distance: float) -> float:
    far = board.size in FEET_LINE
    match board.angle:
        case "high":
            return HIGH_FAR if far else eyes + distance * tan(radians(STEEP))
        case "low":
            return LOW_FAR if far else max(LOWEST, eyes - distance * tan(radians(STEEP_LOW)))
        case _ if far:
            return CHILD_EYE_HEIGHT if max(seen.crown for seen in subjects) < 1.3 else EYE_HEIGHT
        case _:
            return eyes


def _across(board: Board, subjects: Sequence[Subject], scale: float, width: int) -> float:
    """The camera's x: one subject on a third, looking into the larger side; more around the middle."""
    middle = (max(s.right for s in subjects) + min(s.left for s in subjects)) / 2
    if len(subjects) == 1 and subjects[0].right - subjects[0].left <= subjects[0].head:
        alone = THIRD if board.size in FEET_LINE else NEAR_THIRD
        share = OVER_THIRD if board.angle == "over the shoulder" else alone
        share = 0.5 if board.angle == "point of view" else share
        middle += (0.5 - (share if subjects[0].facing > 0 else 1 - share)) * width / scale
    furthest = reach_across(board, scale, width)
    return max(-furthest, min(furthest, middle))


def reach_across(board: Board, scale: float, width: float) -> float:
    """How far from the set's middle the camera of `board` goes, in metres; `scale` is pixels a metre at its people."""
    return max(REACH_ACROSS, SEEN_ACROSS - width / (2 * scale)) if board.move == "pan" else REACH_ACROSS


def _empty(board: Board, width: int, height: int) -> Camera:
    lens = LENS[board.size] if board.size in FEET_LINE else 35.0
    return Camera(
        0.0, EYE_HEIGHT, 0.0, width * lens / SENSOR_MILLIMETRES, width / 2, height * 0.45, width, height
    )
