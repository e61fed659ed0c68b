"""Which transition stands between two boards, and for how long."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal

from yingxi.film.board import Board
from yingxi.film.take import VoiceTake
from yingxi.film.time import frames_in

DISSOLVE_SECONDS = Fraction(1, 2)
DIP_SECONDS = Fraction(1)
SHORTEST_SECONDS = Fraction(1, 4)
"""Shorter than this a transition looks like a fault; the shots are cut instead."""
LEFT_SECONDS = Fraction(1, 2)
"""What must be left of a shot beside its transitions."""

_HARD = ("action", "suspense")


def transition_between(before: Board, after: Board) -> Literal["cut", "dissolve", "dip"]:
    """As the board asks; else a dip for the end, a dissolve where time has passed, and a cut. Action and suspense are
    always cut."""
    if after.transition in ("cut", "smash", "match"):
        return "cut"
    if after.transition in ("dissolve", "dip"):
        return after.transition
    if after.lettering is not None and after.lettering.kind == "credits":
        credited = before.lettering is not None and before.lettering.kind == "credits"
        return "cut" if credited else "dip"
    if before.scene == after.scene or after.mood in _HARD:
        return "cut"
    time_passed = (before.hour, before.season, before.weather) != (after.hour, after.season, after.weather)
    return "dissolve" if time_passed and before.lettering is None else "cut"


def transition_frames(
    before: Board, after: Board, *, taken: int, takes: Mapping[str, VoiceTake], rate: Fraction
) -> int:
    """For how many frames the end of `before` (of which the first `taken` frames are used already) and the
    start of `after` lie over each other; 0 for a cut. Nobody speaks in a transition."""
    kind = transition_between(before, after)
    if kind == "cut":
        return 0
    left = frames_in(LEFT_SECONDS, rate)
    spoken_until = max((end for _, end in _spoken(before, takes, rate)), default=0)
    spoken_from = min((start for start, _ in _spoken(after, takes, rate)), default=after.frames)
    frames = min(
        frames_in(DISSOLVE_SECONDS if kind == "dissolve" else DIP_SECONDS, rate),
        before.frames - max(spoken_until, taken + left),
        min(spoken_from, after.frames - left),
    )
    return frames if frames >= frames_in(SHORTEST_SECONDS, rate) else 0


def _spoken(board: Board, takes: Mapping[str, VoiceTake], rate: Fraction) -> list[tuple[int, int]]:
    """The frames of the board in which somebody speaks."""
    return [
        (
            moment.start,
            max(moment.end_exclusive, moment.start - moment.heard + line_frames(takes[moment.ref], rate)),
        )
        for moment in board.moments
        if moment.kind == "speech" and moment.ref in takes
    ]


def line_frames(take: VoiceTake, rate: Fraction) -> int:
    """Whole frames that a line sounds in, the last one begun counted too."""
    return max(1, -(-Fraction(take.samples, take.sample_rate) * rate // 1))


def frames_shown(boards: Sequence[Board], takes: Mapping[str, VoiceTake], rate: Fraction) -> int:
    """How long a film of `boards` is: what lies over each other in a transition is seen once."""
    shown, taken = 0, 0
    for board, following in zip(boards, (*boards[1:], None), strict=True):
        shown += board.frames - taken
        taken = (
            transition_frames(board, following, taken=taken, takes=takes, rate=rate)
            if following is not None
            else 0
        )
    return shown
