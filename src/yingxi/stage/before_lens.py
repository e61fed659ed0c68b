"""The weather between the eye and what a shot shows."""

from yingxi.film.seeds import seed_of
from yingxi.stage.display import DisplayList
from yingxi.stage.place import Place
from yingxi.stage.shot import Shot
from yingxi.stage.weather import falling, falls


def passes(shot: Shot) -> bool:
    """Whether anything falls or blows before the lens."""
    board = shot.board
    return not board.inside and falls(board.weather, board.season)


def weather_before(shot: Shot, place: Place, frame: int) -> DisplayList:
    """What falls or blows there on `frame`, in pixels: the same for all shots of a scene."""
    board = shot.board
    return falling(
        shot.width,
        shot.height,
        frame,
        seed_of(shot.seed, "weather", board.scene),
        weather=board.weather,
        season=board.season,
        hour=board.hour,
        haze=place.haze,
    )
