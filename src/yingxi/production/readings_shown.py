"""What the story says became of the idea's words, held against the boards: a thing appears where a board shows it."""

from collections.abc import Iterable, Sequence

from yingxi.breakdown.lexicon import words_found
from yingxi.film.board import Board
from yingxi.film.brief import Language
from yingxi.film.story import Reading
from yingxi.stage.props import prop, prop_named
from yingxi.stage.props.in_hand import TAKING, thing_for
from yingxi.storyboard.carried import WORN

_NOTES: dict[Language, tuple[str, str]] = {
    "en": ("appears in the film", "stands in the screenplay; no hand, table or close look shows it"),
    "zh": ("在片中出现", "剧本里写到，画面里没人拿着，也没摆出来"),
}
_HANDED = ("give", "throw", "put down", "drop", "wave")


def readings_seen(
    readings: Iterable[Reading], boards: Sequence[Board], language: Language
) -> tuple[Reading, ...]:
    """`readings` with what the boards say of things that are held or lie about: one that a board shows appears in the
    film, one that none shows is left out. What is worn or stands in a set is as the story told it."""
    shown = things_shown(boards)
    return tuple(_held_against(each, shown, language) for each in readings)


def things_shown(boards: Iterable[Board]) -> frozenset[str]:
    """The names of the props that a board has in a hand, lying, or as an insert."""
    shown: set[str] = set()
    for board in boards:
        shown |= {what for place in board.placements for what in (place.held, place.far_held)}
        shown |= {thing.what for thing in board.things}
        shown |= {board.insert} | {piece.what for piece in board.pieces}
        shown |= {thing_for(each.verb, each.what) for each in board.moments if each.verb in TAKING}
        shown |= {each.what for each in board.moments if each.verb in _HANDED}
    return frozenset(prop_named(what) for what in shown if what)


def _held_against(reading: Reading, shown: frozenset[str], language: Language) -> Reading:
    if reading.status != "named" or reading.role not in ("", "things"):
        return reading
    names = [prop_named(found.meaning) for found in words_found(reading.word, language, "things")]
    props = [name for name in names if prop(name) and name not in WORN]
    if len(props) != 1:
        return reading
    appears, lacks = _NOTES[language]
    changed = {"note": appears} if props[0] in shown else {"status": "left out", "note": lacks}
    return reading.model_copy(update=changed)
