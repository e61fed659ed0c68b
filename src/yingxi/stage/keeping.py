"""Keeping faces in the frame: a camera goes by what its people really do, not by the marks alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from yingxi.film.board import Board
from yingxi.stage.camera import Camera
from yingxi.stage.following import Stood, along
from yingxi.stage.framing import REACH_ACROSS, WALL, WALL_HALF, WALL_TOP
from yingxi.stage.going_along import gone_along
from yingxi.stage.sightlines import Sighting, Sightings
from yingxi.stage.subjects import COMES, GOES, OUTSIDE
from yingxi.stage.track import Track

# Half a face, its chin and its brows, in heads from the middle of the head.
HALF = 0.42
CHIN = 0.50
BROWS = 0.36
AIR = 0.008
"""The air round a face, in shares of the frame's width."""
# The air that a pan leaves to the face of somebody who stands by.
FREE = 0.03
# For a moment a chin may come so far down, as a share of the frame's height.
LOWEST = 0.96
TRIES = 16
WIDER = 0.95
"""Each try sees the subject at this share of the last one's size."""
WIDEST = 0.62
"""No try is smaller than this share of the size that the board asks for."""
# Who moves further than this from one look to the next, in metres, is on their way.
GOING = 0.03
# A shot in which nobody is seen for so many looks goes along with whoever comes.
EMPTY = 9
# Who stands for so many looks has come.
STOPS = 4


@dataclass(frozen=True, slots=True)
class Face:
    """What must be in the frame: metres, on one frame of the shot."""

    frame: int
    left: float
    right: float
    low: float
    high: float
    z: float


@dataclass(frozen=True, slots=True)
class Outside:
    """By how many pixels faces stand over the frame's edges; less than 0: the room to it."""

    left: float
    right: float
    up: float
    down: float


def faces_kept(track: Track, seen: Sightings) -> Track:
    """`track` shifted, and made wider where that is not enough, until its subjects' faces are in the frame all through.
    A shot that would wait long before nobody goes along with whoever comes."""
    board = track.board
    if board.insert or not seen:
        return track
    faces = tuple(_faces(board, seen))
    if board.move == "tilt":
        return _tilted_less(track, faces)
    if board.towards in seen:
        return track
    track = gone_along(_met(track, seen), seen)
    wider = 1.0
    for _ in range(TRIES if faces else 0):
        out = _outside(track, faces)
        if max(out.left, out.right, out.up, out.down) <= 0:
            break
        if _too_much(out.left, out.right) or _too_much(out.up, out.down):
            wider *= WIDER
            tried = _both(track, _wider_about(faces, track if board.move == "pan" else None))
            tried = _both(tried, _below_the_top) if board.inside else tried
        else:
            aside = max(0.0, out.left) - max(0.0, out.right)
            tried = _both(track, _shifted_by(aside, max(0.0, out.up) - max(0.0, out.down)))
        if wider < WIDEST or (_past_the_set(tried) and not _past_the_set(track)):
            break
        track = tried
    return _free_of_the_edge(track, seen)


def _free_of_the_edge(track: Track, seen: Sightings) -> Track:
    """A pan that begins and ends a little further or nearer, where its frame would cut the face of somebody who stands
    by."""
    if track.board.move != "pan":
        return track
    start, end = (
        _edge_freed(track, camera, seen, look) for camera, look in ((track.start, 0), (track.end, -1))
    )
    return replace(track, start=start, end=end if track.at(track.board.frames) == track.end else track.end)


def _edge_freed(track: Track, camera: Camera, seen: Sightings, look: int) -> Camera:
    """`camera`, one end of a pan, shifted off the faces that are about its edges on the first or the last look."""
    board = track.board
    looks = {person: _face(each[look]) for person, each in seen.items() if each and person != board.over}
    own = tuple(face for person, face in looks.items() if person in board.subjects)
    for person, face in looks.items():
        left, right = camera.at(face.left, face.low, face.z)[0], camera.at(face.right, face.low, face.z)[0]
        width, air = camera.width, FREE * camera.width
        if person in board.subjects or not (left < 0 < right or left < width < right):
            continue
        out, into = (-right - air, air - left) if left < 0 else (width - left + air, width - right - air)
        for by in sorted((out, into), key=abs):
            tried = _shifted_by(by, 0.0)(camera)
            edges = _outside(replace(track, start=tried, end=tried), own)
            if max(edges.left, edges.right) <= 0:
                return tried
    return camera


def _faces(board: Board, seen: Sightings) -> Iterator[Face]:
    """The faces of the subjects, but for who comes from outside or goes there, and the shoulder one looks over."""
    for person, looks in seen.items():
        if person == board.over or person not in (board.subjects or seen):
            continue
        comes = [m.end_exclusive for m in board.moments if m.actor == person and m.verb == COMES]
        goes = [m.start for m in board.moments if m.actor == person and m.verb == GOES]
        passes = abs(looks[0].x) >= OUTSIDE or abs(looks[-1].x) >= OUTSIDE
        for before, one in zip((looks[0], *looks), looks, strict=False):
            on_the_way = passes and abs(one.x - before.x) > GOING
            if (
                on_the_way
                or one.frame < max(comes, default=0)
                or one.frame >= min(goes, default=board.frames)
            ):
                continue
            if abs(one.x) < OUTSIDE:
                yield _face(one)


def followed(board: Board, seen: Sightings) -> str:
    """Whom a pan goes along with, the subject who goes furthest: it leaves the others behind. Nobody: empty."""
    if board.move != "pan" or board.towards:
        return ""
    ways = {who: abs(seen[who][-1].x - seen[who][0].x) for who in board.subjects if seen.get(who)}
    return max(ways, key=lambda who: ways[who], default="")


def _face(one: Sighting) -> Face:
    (x, y), size = one.head, one.size
    return Face(one.frame, x - HALF * size, x + HALF * size, y - CHIN * size, y + BROWS * size, one.z)


def _outside(track: Track, faces: tuple[Face, ...]) -> Outside:
    if not faces:
        return Outside(0.0, 0.0, 0.0, 0.0)
    left, right, up, down = [], [], [], []
    for face in faces:
        camera = track.at(face.frame)
        air = AIR * camera.width
        x, y = camera.at(face.left, face.high, face.z)
        end, bottom = camera.at(face.right, face.low, face.z)
        left.append(air - x)
        right.append(end - (camera.width - air))
        up.append(air - y)
        down.append(bottom - LOWEST * camera.height)
    return Outside(max(left), max(right), max(up), max(down))


def _tilted_less(track: Track, faces: tuple[Face, ...]) -> Track:
    """A tilt down begins no higher than shows the faces it comes to: none is cut by the frame's lower edge."""
    if not faces or track.start.horizon <= track.end.horizon:
        return track
    below = _outside(replace(track, end=track.start), tuple(f for f in faces if f.frame == 0) or faces).down
    horizon = max(track.end.horizon, track.start.horizon - max(0.0, below))
    return replace(track, start=replace(track.start, horizon=horizon))


def _too_much(one: float, other: float) -> bool:
    """Whether what stands over one edge does not fit between it and the other."""
    return max(one, other) > 0 and one + other > 0


def _both(track: Track, changed: Callable[[Camera], Camera]) -> Track:
    return replace(track, start=changed(track.start), end=changed(track.end))


def _shifted_by(across: float, down: float) -> Callable[[Camera], Camera]:
    return lambda camera: replace(camera, centre=camera.centre + across, horizon=camera.horizon + down)


def _wider_about(faces: tuple[Face, ...], along: Track | None) -> Callable[[Camera], Camera]:
    """A shorter lens, by which the middle of all faces keeps its place on the frame; of a camera that goes `along`
    with them, the middle of where it sees them from."""
    gone = [along.at(face.frame).x if along else 0.0 for face in faces]
    lefts = [face.left - x for face, x in zip(faces, gone, strict=True)]
    rights = [face.right - x for face, x in zip(faces, gone, strict=True)]
    x = (min(lefts) + max(rights)) / 2
    y = sum(face.low + face.high for face in faces) / (2 * len(faces))
    z = sum(face.z for face in faces) / len(faces)

    def wider(camera: Camera) -> Camera:
        made = replace(camera, focal=WIDER * camera.focal)
        there = camera.x + x if along else x
        before, after = camera.at(there, y, z), made.at(there, y, z)
        return _shifted_by(before[0] - after[0], before[1] - after[1])(made)

    return wider


def _below_the_top(camera: Camera) -> Camera:
    """`camera` with no more above it than the wall that a room has."""
    return replace(camera, horizon=min(camera.horizon, (WALL_TOP - camera.y) * camera.scale(WALL)))


def _past_the_set(track: Track) -> bool:
    """Whether the camera sees past a set's edge, or over a room's wall."""
    for camera in (track.start, track.end):
        scale = camera.scale(WALL)
        left, right = camera.x - camera.centre / scale, camera.x + (camera.width - camera.centre) / scale
        over = track.board.inside and camera.y + camera.horizon / scale > WALL_TOP + 1e-6
        if over or left < -WALL_HALF or right > WALL_HALF:
            return True
    return False


def _met(track: Track, seen: Sightings) -> Track:
    """`track` along with whoever comes, where nobody would be seen for long before they do."""
    if track.board.move not in ("hold", "push", "crane", "truck"):
        return track
    looks = range(len(next(iter(seen.values()))))
    first = next((i for i in looks if any(_seen(track, each[i]) for each in seen.values())), len(looks))
    if first < EMPTY:
        return track
    last = looks[-1]
    who = min(seen.values(), key=lambda each: (_sets_out(each), abs(each[last].x - track.end.x)))
    stops = next((n for n in looks[_sets_out(who) :] if _still(who[n : n + STOPS])), last)
    coming = [Stood(one.frame, one.x - who[stops].x, 1) for one in who[: stops + 1]]
    met = replace(track.start, x=max(-REACH_ACROSS, min(REACH_ACROSS, track.start.x + coming[0].x)))
    end, way = along(met, coming, 0.0, REACH_ACROSS)
    return replace(track, start=met, end=replace(track.end, x=end.x), way=way)


def _sets_out(looks: Sequence[Sighting]) -> int:
    """The look at which somebody has begun to move."""
    return next((n for n, one in enumerate(looks) if abs(one.x - looks[0].x) > GOING), len(looks))


def _still(looks: Sequence[Sighting]) -> bool:
    return all(abs(one.x - looks[0].x) < GOING for one in looks)


def _seen(track: Track, one: Sighting) -> bool:
    across, down = (camera := track.at(one.frame)).at(*one.head, one.z)
    return 0 <= across < camera.width and 0 <= down < camera.height
