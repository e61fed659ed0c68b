"""The colours that the text gives to things, put on every board on which such a thing is seen: on the ground, on a
table, in a hand, close."""

from collections.abc import Iterator, Sequence

from yingxi.film.board import Board, Dye
from yingxi.film.breakdown import Breakdown, Deed, Insert, Scene
from yingxi.stage.props import prop_named
from yingxi.storyboard.colours_said import colours_in


def dyes_told(breakdown: Breakdown) -> tuple[Dye, ...]:
    """What the film's action tells, the first colour of a thing ruling; of another that somebody has, their own."""
    return _dyes(breakdown.scenes)


def boards_dyed(boards: Sequence[Board], breakdown: Breakdown) -> tuple[Board, ...]:
    """`boards` with the colours of their things. What a scene says of a thing rules there over what others say."""
    everywhere = dyes_told(breakdown)
    own = {scene.id: _dyes([scene]) for scene in breakdown.scenes}
    return tuple(_dyed(board, (*own.get(board.scene, ()), *everywhere)) for board in boards)


def _dyed(board: Board, told: tuple[Dye, ...]) -> Board:
    seen = {prop_named(word) for word in _seen(board) if word}
    dyes = tuple(dict.fromkeys(dye for dye in told if dye.what in seen))
    if not dyes:
        return board
    board = board.model_copy(update={"dyes": dyes})
    things = tuple(
        thing.model_copy(update={"colour": colour})
        if (colour := board.dye_of(prop_named(thing.what)))
        else thing
        for thing in board.things
    )
    close = board.insert_colour or (board.dye_of(prop_named(board.insert)) if board.insert else "")
    return board.model_copy(update={"things": things, "insert_colour": close})


def _seen(board: Board) -> Iterator[str]:
    yield board.insert
    for placement in board.placements:
        yield from (placement.held, placement.far_held)
    yield from (thing.what for thing in board.things)
    yield from (moment.what for moment in board.moments)


def _dyes(scenes: Sequence[Scene]) -> tuple[Dye, ...]:
    first: dict[str, str] = {}
    owned: dict[tuple[str, str], str] = {}
    told_in = (moment for scene in scenes for moment in scene.moments if isinstance(moment, Deed | Insert))
    for deed, (what, colour) in ((each, told) for each in told_in for told in colours_in(each.text)):
        first.setdefault(what, colour)
        if isinstance(deed, Deed) and len(deed.actors) == 1 and colour != first[what]:
            owned.setdefault((what, deed.actors[0]), colour)
    return (
        *(Dye(what=what, colour=colour, whose=who) for (what, who), colour in owned.items()),
        *(Dye(what=what, colour=colour) for what, colour in first.items()),
    )
