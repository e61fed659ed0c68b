"""The track of a shot: by what its people do, or, under a title that has a picture of its own, at an empty seat."""

from yingxi.stage.moves import track_of
from yingxi.stage.place import Place
from yingxi.stage.plates import empty_seat, plate_of, seat_camera
from yingxi.stage.shot import Shot
from yingxi.stage.track import Track


def shot_track(shot: Shot, place: Place) -> Track:
    """The shot's camera, frame by frame."""
    board, width, height = shot.board, shot.width, shot.height
    plate, seat = plate_of(board, place, seed=shot.seed, width=width, height=height), empty_seat(place)
    if plate is None or seat is None:
        return track_of(board, shot.cast, shot.performance, width=width, height=height)
    camera = seat_camera(seat, plate.spot, width, height)
    return Track(board, camera, camera, seat.z, seat.z)
