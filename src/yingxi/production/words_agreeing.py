"""Whether what a storyboard names by a word is drawn: held in a hand, shown by an insert, done something with.

The makers take such words from the screenplay, where a theremin may be carried that nobody draws: those pass. A word
that a person wrote is theirs to mean something by; one that no list knows is misspelt, or would be missed in the film.
"""

from collections.abc import Collection, Iterator

from yingxi.breakdown import FURNITURE, SURFACES
from yingxi.film.board import MOVING, Board, Storyboard
from yingxi.film.errors import DocumentError
from yingxi.production.agreeing import Path, nearest
from yingxi.production.documents import STORYBOARD
from yingxi.production.making import Making
from yingxi.stage.props import prop_named, props_known
from yingxi.stage.sets.pieces import piece_named, pieces_known


def words_agreed(making: Making, storyboard: Storyboard) -> None:
    """All that a shot names is drawn, or was named by the makers: where nobody else wrote, nothing is to be asked."""
    if making.folder.as_generated(STORYBOARD.file):
        return
    made = making.folder.base_noun(STORYBOARD)
    theirs = {word for board in made.boards for _, word, _ in _words_of(board)} if made else set[str]()
    for number, board in enumerate(storyboard.boards):
        for path, word, known in _words_of(board):
            if not (prop_named(word) or piece_named(word) in known or word in known or word in theirs):
                field = f"{path[0]}.{path[-1]}" if len(path) > 1 else path[0]
                raise DocumentError(
                    f"boards.{board.id}.{field}: the stage has no thing named {word!r}",
                    where=making.folder.place_of(STORYBOARD, ("boards", number, *path)),
                    next_step=f"name one of: {nearest(word, [*props_known(), *known])}",
                )


def _words_of(board: Board) -> Iterator[tuple[Path, str, Collection[str]]]:
    """Where a word stands, the word, and what it may name that is not held in a hand."""
    for number, placement in enumerate(board.placements):
        for field, thing in (("held", placement.held), ("far_held", placement.far_held)):
            if thing:
                yield ("placements", number, field), thing, ()
    if board.insert:
        yield ("insert",), board.insert, [piece.what for piece in board.pieces]
    for number, moment in enumerate(board.moments):
        if moment.kind == "deed" and moment.what:
            yield ("moments", number, "what"), moment.what, () if moment.verb in MOVING else _STANDS


_STANDS = sorted({*pieces_known(), *SURFACES, *FURNITURE})
"""What is part of a set, or is brought into it."""
