"""The track of a shot: by what its people do, or, under a title that has a picture of its own or where one looks at it,
at an empty seat."""

from math import hypot

from yingxi.film.leads import SEAT, SKY, WINDOW
from yingxi.stage.led_away import led_away
from yingxi.stage.moves import track_of
from yingxi.stage.place import Place
from yingxi.stage.plates import MIDST, empty_seat, plate_of, seat_camera
from yingxi.stage.shot import Shot
from yingxi.stage.sightlines import Sightings, sightings_of
from yingxi.stage.stepping_aside import ASIDE, FURTHEST
from yingxi.stage.tangents import grown_out, heads_seen, narrow_pieces
from yingxi.stage.track import Track

# The shots near enough for a post behind a head to be seen to touch it, and the moves that keep it there.
CLOSE = ("medium", "medium close", "close")
STANDS = ("hold", "push", "pull", "handheld")
# How far aside one goes for it at most, in degrees.
A_LITTLE = 12.0
CLEAR = 0.55
"""Half a head and a little more, in heads: who stands clear of a statue's face keeps so far from its edge."""


def shot_track(shot: Shot, place: Place) -> Track:
    """The shot's camera, frame by frame."""
    board, width, height = shot.board, shot.width, shot.height
    plate, seat = plate_of(board, place, seed=shot.seed, width=width, height=height), empty_seat(place)
    spot = plate.spot if plate is not None else MIDST if board.towards == SEAT else None
    if spot is None or seat is None:
        own = led_away(track_of(board, shot.cast, shot.performance, width=width, height=height), place)
        if board.over or board.insert or board.towards in (WINDOW, SKY):
            return own
        return _free_of_the_set(shot, place, _beside_the_statue(shot, place, own))
    camera = seat_camera(seat, spot, width, height)
    return Track(board, camera, camera, seat.z, seat.z)


def _beside_the_statue(shot: Shot, place: Place, own: Track) -> Track:
    """`own`, or a track from as little aside as keeps heads off the face of the set's statue; `own` if none does."""
    seen = sightings_of(shot.board, shot.cast, shot.performance)
    if _clear(place, own, seen):
        return own
    for by in ASIDE:
        azimuth = shot.board.azimuth + by
        if abs(azimuth) <= FURTHEST:
            board = shot.board.model_copy(update={"azimuth": azimuth})
            tried = track_of(board, shot.cast, shot.performance, width=shot.width, height=shot.height)
            if _clear(place, tried, seen):
                return tried
    return own


def _free_of_the_set(shot: Shot, place: Place, own: Track) -> Track:
    """`own`, or, near, a track from a little aside out of whose heads fewer things of the set seem to grow
    and which shows the same people."""
    board, seen = own.board, sightings_of(shot.board, shot.cast, shot.performance)
    if board.size not in CLOSE or board.move not in STANDS or not seen:
        return own
    pieces = narrow_pieces(place)
    best, least = own, grown_out(pieces, own, seen)
    for by in ASIDE:
        if not least or abs(by) > A_LITTLE:
            break
        if abs(board.azimuth + by) > FURTHEST:
            continue
        aside = board.model_copy(update={"azimuth": board.azimuth + by})
        tried = track_of(aside, shot.cast, shot.performance, width=shot.width, height=shot.height)
        alike = heads_seen(tried, seen) == heads_seen(own, seen) and _clear(place, tried, seen)
        if alike and (grows := grown_out(pieces, tried, seen)) < least:
            best, least = tried, grows
    return best


def _clear(place: Place, track: Track, seen: Sightings) -> bool:
    """Whether in the middle of the shot nobody's head lies over the statue's face, or the face is not in the frame."""
    if place.statue is None or not seen:
        return True
    x, y, z, radius = place.statue
    for sightings in seen.values():
        if not sightings:
            continue
        one = sightings[len(sightings) // 2]
        camera = track.at(one.frame)
        (ax, ay), (bx, by) = camera.at(*one.head, one.z), camera.at(x, y, z)
        needed = CLEAR * one.size * camera.scale(one.z) + radius * camera.scale(z)
        if by > -radius * camera.scale(z) and hypot(ax - bx, ay - by) < needed:
            return False
    return True
