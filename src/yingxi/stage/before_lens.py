"""The weather between the eye and what a shot shows."""

from collections.abc import Sequence

from yingxi.film.performance import Playing
from yingxi.film.seeds import seed_of
from yingxi.stage.camera import Camera
from yingxi.stage.display import DisplayList, Record, Wash, bounds_of
from yingxi.stage.laid import Box
from yingxi.stage.layers import NEAREST
from yingxi.stage.people.figure import head_box
from yingxi.stage.place import Place
from yingxi.stage.shot import Shot
from yingxi.stage.weather import falling, falls

# A face is large from this share of the frame's height on.
LARGE = 0.12


def passes(shot: Shot) -> bool:
    """Whether anything falls or blows before the lens."""
    board = shot.board
    return not board.inside and falls(board.weather, board.season)


def weather_before(shot: Shot, place: Place, frame: int, faces: Sequence[Box] = ()) -> DisplayList:
    """What falls or blows there on `frame`, in pixels: the same for all shots of a scene, but never over one of
    `faces`."""
    board = shot.board
    records = falling(
        shot.width,
        shot.height,
        frame,
        seed_of(shot.seed, "weather", board.scene),
        weather=board.weather,
        season=board.season,
        hour=board.hour,
        haze=place.haze,
    )
    if not faces:
        return records
    return tuple(
        each for each in records if isinstance(each, Wash) or not any(_over(each, face) for face in faces)
    )


def faces_near(shot: Shot, people: Sequence[Playing], camera: Camera, frame: int) -> tuple[Box, ...]:
    """Where faces are that are large enough on `frame` for a flake on them to look like a mole, in pixels."""
    boxes: list[Box] = []
    for one in people:
        pose = one.at(frame)
        if pose.view == "back" or pose.z - camera.z <= NEAREST:
            continue
        left, low, right, high = head_box(shot.cast.sheet(one.person), pose)
        sides = [camera.at(pose.x + pose.facing * x, 0.0, pose.z)[0] for x in (left, right)]
        top, foot = (camera.at(pose.x, y, pose.z)[1] for y in (high, low))
        if foot - top >= LARGE * shot.height:
            boxes.append((int(min(sides)), int(top), int(max(sides)) + 1, int(foot) + 1))
    return tuple(boxes)


def _over(record: Record, face: Box) -> bool:
    """Whether a drop, a flake or a leaf lies over `face`."""
    left, top, right, bottom = bounds_of((record,))
    return left < face[2] and right > face[0] and top < face[3] and bottom > face[1]
