"""The colours that the text gives to things, put on every board on which such a thing is seen: on the ground, on a
table, in a hand, close."""

from collections.abc import Iterator, Sequence

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens, meanings
from yingxi.film.board import Board, Dye
from yingxi.film.breakdown import Breakdown, Deed, Insert, Scene
from yingxi.stage.props import prop_named
from yingxi.stage.props.words import WORDS
from yingxi.storyboard.insert_colours import dye_meant

# How many letters a word for a thing may have, and how many words in English.
LETTERS, LONG = 5, 3
_LIKE = [
    (word,)
    for word in ("old", "new", "little", "small", "big", "large", "long", "heavy", "leather", "silk", "paper")
]
_LIKE_CHINESE = "旧新小大老破长丝纸"
"""What may stand between a colour and its thing."""


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


def colours_in(text: str) -> Iterator[tuple[str, str]]:
    """The things of `text` that have a colour before them, each with that (`#rrggbb`).

    >>> [*colours_in("A red cloth lies beside the old blue suitcase.")]
    [('red cloth', '#aa544c'), ('suitcase', '#486f99')]
    >>> [*colours_in("长椅上有一块红布，旁边是蓝色的箱子。")]
    [('red cloth', '#aa544c'), ('suitcase', '#486f99')]
    """
    for colour in chinese_found(text, "colours"):
        behind = text[colour.end :].lstrip("色的").lstrip(_LIKE_CHINESE)[:LETTERS]
        named = next((name for n in range(len(behind), 0, -1) if (name := _thing(behind[:n]))), "")
        if named and (dye := dye_meant(colour.meaning)):
            yield named, dye
    tokens = english_tokens(text)
    for colour in english_found(tokens, "colours"):
        start = colour.end + (tokens[colour.end : colour.end + 1] in _LIKE)
        for long in range(LONG, 0, -1):
            named = _thing(" ".join(tokens[start : start + long]))
            if named and (dye := dye_meant(colour.meaning)):
                yield named, dye
                break


def _thing(said: str) -> str:
    """The drawn thing for which `said`, all of it, is a word; else empty."""
    name = prop_named(said)
    known = (name, *WORDS.get(name, ()))
    if name and (said in known or said.removesuffix("s") in known):
        return name
    return prop_named(meanings("zh", "things").get(said, ""))
