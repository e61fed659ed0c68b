"""How long things take. Air (silences, leads, tails, holds) stretches with the film's pace; speech and steps do not."""

from collections.abc import Mapping
from math import hypot

from yingxi.film.breakdown import Deed, Insert, Moment, Mood, Silence, Sounding, Speech
from yingxi.film.take import VoiceTake

# Seconds of an action at pace 1, and the share of it that is a hold and may stretch.
ACTIONS: Mapping[str, float] = {
    "sit": 1.8, "rise": 1.6, "turn": 1.1, "point": 1.8, "wave": 2.0, "nod": 1.2, "shake head": 1.4, "give": 2.2,
    "take": 1.8, "hold": 1.6, "put down": 1.8, "hug": 3.2, "peek": 2.4, "cover eyes": 2.4, "look": 1.7,
    "reach": 1.8, "kneel": 2.0, "knock": 1.7, "laugh": 1.9, "cry": 2.6, "clap": 1.9, "dance": 3.4, "": 1.6,
}  # fmt: skip
HOLD_SHARE = 0.45
WALKS = ("walk", "enter", "leave", "run")
# Metres a second on foot, by age and gait.
SPEED = {"child": 0.95, "young": 1.0, "adult": 0.95, "elder": 0.6}
RUN = 2.0
INSERT_SECONDS = 2.0
SOUND_SECONDS = 0.9
# Seconds of air before and after the steps of a shot, and between two speeches, at pace 1.
LEAD, TAIL, BREATH = 0.30, 0.40, 0.28
TITLE_SECONDS = 4.2
CREDITS_SECONDS = 3.5
# A shot longer than this is cut, by mood.
LONGEST: Mapping[Mood, float] = {
    "tender": 6.5, "comedy": 4.6, "suspense": 4.2, "wonder": 6.0, "melancholy": 6.8, "action": 3.6,
}  # fmt: skip
SHORTEST = 1.5


def moment_seconds(moment: Moment, takes: Mapping[str, VoiceTake], *, pace: float) -> float:
    """Seconds of a moment that walks nowhere."""
    match moment:
        case Speech():
            return takes[moment.id].seconds + BREATH * pace
        case Deed():
            return action_seconds(moment.verb, pace=pace)
        case Silence():
            return moment.seconds * pace
        case Insert():
            return INSERT_SECONDS * pace
        case Sounding():
            return SOUND_SECONDS * pace


def action_seconds(verb: str, *, pace: float) -> float:
    seconds = ACTIONS.get(verb, ACTIONS[""])
    return seconds * (1 - HOLD_SHARE + HOLD_SHARE * pace)


def walk_seconds(start: tuple[float, float], end: tuple[float, float], age: str, *, verb: str, pace: float) -> float:
    """Seconds to walk from `start` to `end`, with half a second to set off and to settle."""
    speed = SPEED[age] * (RUN if verb == "run" else 1.0)
    return hypot(end[0] - start[0], end[1] - start[1]) / speed + 0.5 + 0.3 * pace
