"""Which frame stands for a shot, and which shot for the film."""

from collections.abc import Mapping, Sequence

from yingxi.delivery.cropping import kept_together
from yingxi.film.board import Board, Size, Storyboard
from yingxi.stage.heads import Span

_MARKS = {"turn": 3.0, "ending": 2.0, "want": 1.0, "attempt": 1.0, "setup": 0.5}
_SIZES = {
    Size.MEDIUM: 3.0,
    Size.MEDIUM_CLOSE: 3.0,
    Size.FULL: 2.0,
    Size.CLOSE: 2.0,
    Size.WIDE: 1.5,
    Size.EXTREME_WIDE: 0.5,
    Size.INSERT: 0.0,
}
# A poster that leaves out somebody whom its shot is about.
_LEFT_OUT = 2.0


def telling_frame(board: Board) -> int:
    """The frame that tells most of a shot: a little into its longest speech, else two thirds in."""
    speeches = [moment for moment in board.moments if moment.kind == "speech"]
    if speeches:
        longest = max(speeches, key=lambda moment: moment.end_exclusive - moment.start)
        return min(board.frames - 1, (2 * longest.start + longest.end_exclusive) // 3)
    return board.frames * 2 // 3


def telling_shot(
    storyboard: Storyboard, heads: Mapping[str, Sequence[Span]] | None = None, *, seen: float = 1.0
) -> Board:
    """The shot for the poster: people together, near, at the turn or the end; never a card of letters. `heads` says
    by the shot's id where its subjects' heads are: who is not within the share `seen` of the width does not count."""
    known = heads or {}
    drawn = [board for board in storyboard.boards if board.lettering is None] or list(storyboard.boards)
    return max(drawn, key=lambda board: (_worth(board, known.get(board.id), seen), board.frames, board.id))


def _worth(board: Board, heads: Sequence[Span] | None, seen: float) -> float:
    people = len(board.subjects) or len(board.placements)
    left_out = 0.0
    if heads is not None:
        there, people = people, len(kept_together(heads, seen))
        left_out = _LEFT_OUT * (people < there)
    backs = sum(place.view == "back" for place in board.placements)
    return _MARKS.get(board.mark, 0.0) + _SIZES[board.size] + min(people, 2) * 1.5 - backs - left_out
