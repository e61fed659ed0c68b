"""What comes or goes by itself in a scene: a train pulls in, a bus pulls up, a ferry docks, a car drives off."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from yingxi.film.board import Board, Size, Vehicle
from yingxi.film.breakdown import Scene, Sounding
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import SetKind
from yingxi.stage.sets.vehicles import SHOWS
from yingxi.storyboard.model import Step, View
from yingxi.storyboard.reasons import Reason

COMES_SECONDS = 3.2
"""Seconds in which a vehicle comes or goes, at pace 1."""

_NAMED: Mapping[str, re.Pattern[str]] = {
    "train": phrased(r"\btrain\b|火车|列车|高铁", re.IGNORECASE),
    "bus": phrased(r"\b(?:bus|coach)\b|公交|巴士|客车|班车", re.IGNORECASE),
    "car": phrased(r"\b(?:car|taxi|cab|van)\b|汽车|轿车|出租车|小车", re.IGNORECASE),
    "boat": phrased(r"\b(?:boat|ferry|ship|steamer)\b|渡船|轮船|渡轮|客船|船", re.IGNORECASE),
}  # fmt: skip
_GOES = phrased(
    r"\b(?:leav(?:es|ing)|departs?|pull(?:s|ing) (?:out|away)|drive?s? (?:off|away)|sails?|casts? off|puts? out)\b"
    r"|开走|开动|驶离|驶出|离站|出站|开出|离岸|离港|启航|起航",
    re.IGNORECASE,
)
_COMES = phrased(
    r"\b(?:arriv(?:es|ing)|approach(?:es)?|comes? in|pull(?:s|ing) (?:in|up)|draws? (?:in|up)|drives? up|docks?|stops?"
    r"|moors|berths|lands)\b"
    r"|进站|驶来|开来|开进|驶入|到站|靠站|靠岸|进港|停靠|停下",
    re.IGNORECASE,
)  # fmt: skip


def vehicle_in(text: str) -> tuple[str, bool] | None:
    """What comes, or goes away, as `text` tells it; None where nothing does.

    >>> vehicle_in("The train pulls in"), vehicle_in("公交车开走了"), vehicle_in("a train whistle")
    (('train', False), ('bus', True), None)
    """
    what = next((name for name, said in _NAMED.items() if said.search(text)), "")
    if not what:
        return None
    if _GOES.search(text):
        return what, True
    return (what, False) if _COMES.search(text) else None


def as_driven(step: Step, kind: SetKind, *, pace: float) -> Step:
    """`step`, long enough to watch what comes or goes in it, where a set of `kind` shows that."""
    seen = vehicle_in(step.moment.text) if isinstance(step.moment, Sounding) else None
    if seen is None or kind not in SHOWS[seen[0]]:
        return step
    return replace(step, what=seen[0], seconds=COMES_SECONDS * (0.6 + 0.4 * pace))


def drives(step: Step) -> bool:
    """Whether the step is a vehicle that is seen to come or go."""
    return isinstance(step.moment, Sounding) and bool(step.what)


def come_by_themselves(scene: Scene, kind: SetKind) -> set[str]:
    """What is seen to come or go in `scene`: it does not stand there besides."""
    told = (vehicle_in(moment.text) for moment in scene.moments if isinstance(moment, Sounding))
    return {seen[0] for seen in told if seen is not None and kind in SHOWS[seen[0]]}


def watched(present: tuple[str, ...]) -> tuple[View, ...]:
    """The views of a vehicle that comes or goes, with everybody who is there."""
    reason = Reason("comes_by_itself")
    return (
        View(present, Size.WIDE, reason=reason),
        View(present, Size.EXTREME_WIDE, reason=reason),
        View(present, Size.WIDE, "low", reason=reason),
    )


def vehicles_staged(boards: Sequence[Board], kind: SetKind) -> list[Board]:
    """The boards of one scene with what comes and goes in them, where the set shows it. What comes later has not come
    yet; what left is gone."""
    comings: list[tuple[int, int, str, bool]] = []
    for number, board in enumerate(boards):
        for moment in board.moments:
            seen = vehicle_in(moment.text) if moment.kind == "sound" else None
            if seen is not None and kind in SHOWS[seen[0]]:
                comings.append((number, moment.start, *seen))
    named = tuple(dict.fromkeys(what for _, _, what, _ in comings))
    if not named:
        return list(boards)
    return [
        board.model_copy(update={"vehicles": tuple(_at(what, number, board, comings) for what in named)})
        for number, board in enumerate(boards)
    ]


def _at(what: str, number: int, board: Board, comings: Sequence[tuple[int, int, str, bool]]) -> Vehicle:
    """Where `what` is in the board `number`: it does now what it is told to, else it did, else it will."""
    own = [each for each in comings if each[2] == what]
    now = next((each for each in own if each[0] == number), None)
    if now is not None:
        return Vehicle.model_validate(
            {
                "what": what,
                "start": now[1],
                "end_exclusive": max(now[1] + 1, board.frames - 6),
                "away": now[3],
            }
        )
    before = [each for each in own if each[0] < number]
    if before:
        return Vehicle.model_validate({"what": what, "start": 0, "end_exclusive": 0, "away": before[-1][3]})
    later = board.frames
    return Vehicle.model_validate(
        {"what": what, "start": later, "end_exclusive": later + 1, "away": own[0][3]}
    )
