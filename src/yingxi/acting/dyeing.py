"""Things in hand, in the air and on the ground have the colour that the text gives them."""

from yingxi.film.board import MOVING, Board
from yingxi.film.dyes import dyed_word
from yingxi.film.performance import Loose, Performance, Playing, Pose
from yingxi.stage.people.carrying import thing_held


def dyed_performance(performance: Performance, board: Board) -> Performance:
    """`performance` in which the things of `board.dyes` have their colours."""
    if not board.dyes:
        return performance
    movers = {
        thing_held(moment.what): moment.actor
        for moment in board.moments
        if moment.kind == "deed" and moment.what and moment.verb in MOVING
    }
    return performance.model_copy(
        update={
            "people": tuple(_dyed_playing(each, board) for each in performance.people),
            "loose": tuple(_dyed_loose(each, board, movers) for each in performance.loose),
        }
    )


def _dyed_playing(playing: Playing, board: Board) -> Playing:
    words: dict[str, str] = {"": ""}

    def of(word: str) -> str:
        if word not in words:
            words[word] = dyed_word(word, board.dye_of(thing_held(word), playing.person))
        return words[word]

    def coloured(pose: Pose) -> Pose:
        told = {name: of(getattr(pose, name)) for name in ("held", "far_held", "veil")}
        new = {name: word for name, word in told.items() if word != getattr(pose, name)}
        return pose.model_copy(update=new) if new else pose

    return playing.model_copy(update={"poses": tuple(coloured(pose) for pose in playing.poses)})


def _dyed_loose(thing: Loose, board: Board, movers: dict[str, str]) -> Loose:
    name = thing_held(thing.what)
    return thing.model_copy(update={"what": dyed_word(thing.what, board.dye_of(name, movers.get(name, "")))})
