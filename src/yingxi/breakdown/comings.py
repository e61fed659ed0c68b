"""Who had come in just before something is done to them, and who does something on their way out."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from yingxi.film.breakdown import Deed, Moment, Speech
from yingxi.film.phrasing import phrased

_COME_BEFORE = phrased(
    r",?\s+(?P<en>who(?:['’]s|\s+has|\s+had)\s+(?:only\s+)?just\s+"
    r"(?:come|walked|stepped|got|arrived|returned|run|burst|slipped)(?:\s+(?:back|in|home|inside))*)"
    r"(?:(?=[.;!?])|,(?=\s)|(?=\s*$))"
    r"|(?P<zh>刚刚?(?:进门|进屋|进来|走进来|回来|赶到|冲进来|溜进来))的(?=[\u3400-\u9fff])",
    re.IGNORECASE | re.MULTILINE,
)
"""Who had come before somebody does something to them: no deed of whoever does it."""
_WITHIN_A_CLAUSE = phrased(r"[^。！？；，,.;!?]*")
_ON_THE_WAY = frozenset({
    "bow", "cry", "laugh", "look", "nod", "point", "shake head", "shrug", "sigh", "turn", "wave",
})  # fmt: skip
"""What one does on one's way out and is seen at: who goes and waves does not come in again for it."""


def without_comings(text: str, named_in: Callable[[str], Sequence[str]]) -> tuple[str, dict[str, str]]:
    """Action without such words, and whom they are said of, each with the words."""
    come: dict[str, str] = {}
    for found in _COME_BEFORE.finditer(text):
        if found["en"]:
            people = named_in(text[: found.start()])[-1:]
        else:
            behind = _WITHIN_A_CLAUSE.match(text, found.end())
            people = named_in(behind.group() if behind else "")[:1]
        come.update((person, found["en"] or found["zh"]) for person in people)
    return _COME_BEFORE.sub("", text), come


def come_first(told: Iterable[Moment], come: dict[str, str]) -> Iterator[Moment]:
    """What is `told`, where whoever has just `come` is seen to come in before they are first part of it."""
    waiting = dict(come)
    for moment in told:
        for person in [each for each in waiting if each in _of(moment)]:
            words = waiting.pop(person)
            if not (isinstance(moment, Deed) and moment.verb == "enter"):
                yield Deed(id="", text=words, actors=(person,), verb="enter", line=moment.line)
        yield moment


def gone_last(told: Iterable[Moment]) -> Iterator[Moment]:
    """What is `told`, where who walks away and waves, or looks back, is gone only then."""
    going: Deed | None = None
    for moment in told:
        if going is not None and _is_done_going(moment, going):
            yield moment
            continue
        if going is not None:
            yield going
        going = moment if isinstance(moment, Deed) and moment.verb == "leave" else None
        if going is None:
            yield moment
    if going is not None:
        yield going


def _is_done_going(moment: Moment, going: Deed) -> bool:
    return isinstance(moment, Deed) and moment.verb in _ON_THE_WAY and moment.actors == going.actors


def _of(moment: Moment) -> tuple[str, ...]:
    if isinstance(moment, Speech):
        return (moment.person,)
    return (*moment.actors, moment.whom) if isinstance(moment, Deed) else ()
