"""Things that somebody handles in an action line and the picture lacks: not drawn by anybody, or in no shot."""

from collections.abc import Iterable

from yingxi.breakdown import FURNITURE, SURFACES
from yingxi.breakdown.lexicon import words_found
from yingxi.film.board import Board
from yingxi.film.breakdown import Breakdown, Deed, Insert
from yingxi.film.brief import Language
from yingxi.production.readings_shown import things_shown
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import TAKING, WITH_TOOL
from yingxi.stage.sets.pieces import piece_named

HANDLED = tuple(
    verb for verb in (*TAKING, "give", "put down", "drop", "throw", "wave") if verb not in WITH_TOOL
)
"""What is done with a thing in the hand: it must be in the picture."""


def things_undrawn(breakdown: Breakdown, boards: Iterable[Board]) -> tuple[str, ...]:
    """Each such thing once by the text's own word, behind the line that names it first, such as `line 12: pistol`."""
    made: dict[str, str] = {}
    everything = tuple(boards)
    for scene in breakdown.scenes:
        shown = things_shown(board for board in everything if board.scene == scene.id)
        for moment in scene.moments:
            if isinstance(moment, Insert) and not _drawable(moment):
                made.setdefault(moment.what, f"line {moment.line}: {moment.what}")
            if not isinstance(moment, Deed) or moment.verb not in HANDLED:
                continue
            what, drawn = moment.what, prop_named(moment.what)
            stands = piece_named(what) or what in FURNITURE or what in SURFACES
            if what and not stands and (not drawn or drawn not in shown):
                made.setdefault(what, f"line {moment.line}: {_word_for(moment, breakdown.language)}")
    return tuple(made.values())


def _drawable(insert: Insert) -> bool:
    """Whether a thing that is looked at closely has a drawing of its own, or stands in the set."""
    named = (prop_named(insert.what), prop_named(insert.text), piece_named(insert.what))
    return any(named) or insert.what in FURNITURE or insert.what in SURFACES


def _word_for(deed: Deed, language: Language) -> str:
    found = words_found(deed.text, language, "things")
    return next((each.word for each in found if each.meaning == deed.what), deed.what)
