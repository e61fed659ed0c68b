"""Going along: near, a camera tilts with whoever sits down, kneels or comes up, as an operator would."""

from dataclasses import replace

from yingxi.film.board import Size
from yingxi.stage.camera import Camera
from yingxi.stage.framing import EYE_LINE, WALL, WALL_TOP
from yingxi.stage.sightlines import Sightings
from yingxi.stage.track import Track

NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
# A head that ends so much higher or lower than it began, as a share of the frame's height, takes the camera with it.
FOLLOWED = 0.14
# The camera begins when the head has gone this share of its way, and is so many frames behind it.
BEGUN, FRAMES_LATE = 0.10, 5
# It turns aside by this share of the frame's width at most.
ASIDE = 0.2


def gone_along(track: Track, seen: Sightings) -> Track:
    """`track` with a tilt along with its only subject, where they end lower or higher than they begin."""
    board = track.board
    alone = len(board.subjects) == 1 and board.subjects[0] in seen and not board.over
    if board.move != "hold" or board.size not in NEAR or not alone or track.start != track.end:
        return track
    looks = seen[board.subjects[0]]
    places = [track.start.at(*one.head, one.z) for one in looks]
    (first_x, first), (last_x, last) = places[0], places[-1]
    far = abs(last - first)
    moving = [
        i for i, (_, down) in enumerate(places) if min(abs(down - first), abs(down - last)) > BEGUN * far
    ]
    if far < FOLLOWED * track.start.height or not moving:
        return track
    line = EYE_LINE[board.size] * track.start.height
    most = ASIDE * track.start.width
    start = _lowered(track.start, 0.0, line - first, inside=board.inside)
    end = _lowered(track.start, max(-most, min(most, first_x - last_x)), line - last, inside=board.inside)
    return replace(
        track, start=start, end=end, window=(looks[moving[0]].frame, looks[moving[-1]].frame + FRAMES_LATE)
    )


def _lowered(camera: Camera, across: float, down: float, *, inside: bool) -> Camera:
    """`camera` with its picture moved across and down, in pixels; in a room no further down than its wall goes up."""
    horizon = camera.horizon + down
    if inside:
        horizon = min(horizon, max(camera.horizon, (WALL_TOP - camera.y) * camera.scale(WALL)))
    return replace(camera, centre=camera.centre + across, horizon=horizon)
