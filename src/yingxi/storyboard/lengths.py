"""How long things take. Air (silences, leads, tails, holds) stretches with the film's pace; speech and steps do not."""

from collections.abc import Mapping
from math import hypot

from yingxi.film.breakdown import Deed, Insert, Moment, Mood, Silence, Sounding, Speech
from yingxi.film.take import VoiceTake
from yingxi.film.touching import touched

# Seconds of an action at pace 1. What travels lasts as long as its way.
ACTION_SECONDS: Mapping[str, float] = {
    "sit": 1.6, "rise": 1.4, "turn": 0.9, "point": 1.3, "wave": 1.4, "nod": 0.9, "shake head": 1.0, "give": 2.0,
    "take": 1.4, "hold": 0.9, "put down": 1.3, "drop": 1.7, "hug": 3.0, "peek": 1.9, "cover eyes": 1.9,
    "cover mouth": 1.9, "look": 0.9,
    "look away": 1.8, "hesitate": 2.4, "shut eyes": 2.0,
    "reach": 1.0, "kneel": 1.6, "knock": 1.3, "laugh": 1.4, "cry": 2.2, "clap": 1.5, "dance": 4.0,
    "lie": 2.4, "sleep": 2.2, "wake": 3.4, "fall": 2.0, "hide": 2.0, "touch": 1.0, "shrug": 1.2, "pick up": 2.0,
    "open": 1.9, "close": 1.8, "push": 2.2, "pull": 2.4, "throw": 2.0, "catch": 1.8, "eat": 2.4, "drink": 2.2,
    "pour": 3.0, "fight over": 4.2, "stoke": 2.8,
    "bow": 2.2, "bow deeply": 2.6,
    "cook": 2.8, "read": 2.4, "write": 2.6, "phone": 2.6, "hold hands": 2.4, "kiss": 2.6,
    "sigh": 1.5, "gasp": 1.1, "cough": 1.5, "sneeze": 1.4, "whistle": 3.8, "sing": 4.3,
    "stamp": 1.5,
    "row": 3.4, "hammer": 3.0, "chop": 2.8,
    "salute": 2.4, "play": 4.0, "sew": 3.0, "knit": 3.0, "paint": 3.4, "sweep": 3.2, "wipe": 2.6, "dig": 3.0,
    "juggle": 3.6, "break": 2.4, "put on": 1.5, "take off": 1.3, "draw aside": 2.0,
}  # fmt: skip
# Seconds of the small gesture that stands for a deed without an action.
SMALL_GESTURE = 0.8
# Small actions that go on while their actor begins to speak.
RIDES = ("nod", "shake head", "look", "point", "wave", "turn", "reach", "touch", "shrug", "hold", "")
# The share of them that is over by then.
RIDING = 0.55
# The share of an action that is a hold, and stretches with the pace.
HOLD_SHARE = 0.45
# Metres a second on foot, by age and gait.
SPEED = {"child": 1.1, "young": 1.3, "adult": 1.2, "elder": 0.62}
# How much faster or slower than at a walk.
PACE_OF = {"run": 1.8, "sneak": 0.5, "limp": 0.6, "swim": 0.5}
# How much faster people walk in a hurried film, as a share of what its pace is below .6.
HURRY = 0.4
# Below this pace a film is pressed: too short for what it tells. Nothing is added to it.
PRESSED = 0.16
# People walk up to this many times faster in a pressed film.
PRESSED_WALK = 2.0
# Nobody is hurried to more than this many metres a second.
BRISK = 1.9
# The share of a shot's shortest time that is left in a pressed film, and of the time of title and end card.
PRESSED_SHOT = 0.7
PRESSED_TITLE = 0.7
PRESSED_CARD = 0.6
# Seconds of a close look at a thing, and of a sound that nobody makes, at pace 1.
INSERT_SECONDS = 1.8
SOUND_SECONDS = 0.9
# Seconds of air at pace 1: before the steps of a shot, after them, and after each line.
LEAD = 0.30
TAIL = 0.40
BREATH = 0.28
# A shot longer than this is cut, by mood.
LONGEST: Mapping[Mood, float] = {
    "tender": 6.5, "comedy": 4.6, "suspense": 4.2, "wonder": 6.0, "melancholy": 6.8, "action": 3.6,
}  # fmt: skip
# Seconds of the shortest shot at pace 1.
SHORTEST = 1.5
# A run of steps shorter than this looks for company before it becomes a shot, by mood.
LONELY: Mapping[Mood, float] = {
    "tender": 2.3, "comedy": 1.7, "suspense": 1.4, "wonder": 2.2, "melancholy": 2.5, "action": 1.3,
}  # fmt: skip
# A line of at least this many seconds may end over the face of a listener.
HEARD = 3.4
# The share of such a line that does.
HEARD_SHARE = 0.42
# Seconds of silence that the director lays before a turn which has none.
BEFORE_TURN = 1.4
# Seconds of air before a line that turns.
BREATH_BEFORE_TURN = 0.8
# Seconds of the next line that are heard before its speaker is seen (a J cut).
LED = 0.38


def moment_seconds(moment: Moment, takes: Mapping[str, VoiceTake], *, pace: float) -> float:
    """Seconds of a moment that walks nowhere."""
    match moment:
        case Speech():
            return takes[moment.id].seconds + BREATH * pace
        case Deed():
            return action_seconds(moment.verb, pace=pace)
        case Silence():
            return max(0.8, moment.seconds * pace)
        case Insert():
            return INSERT_SECONDS * pace
        case Sounding():
            return SOUND_SECONDS * pace


def pressed(pace: float) -> float:
    """How much a film has too little time: 0 from the pace `PRESSED` on, 1 at pace 0."""
    return max(0.0, 1 - pace / PRESSED)


def shortest_shot(pace: float) -> float:
    """Seconds of the shortest shot."""
    return SHORTEST * (0.75 + 0.25 * min(1.0, pace)) * (1 - (1 - PRESSED_SHOT) * pressed(pace))


def action_seconds(verb: str, *, pace: float) -> float:
    """How long an action lasts at this pace; a verb without a row is a small gesture."""
    seconds = ACTION_SECONDS.get(verb, SMALL_GESTURE)
    return seconds * (1 - HOLD_SHARE + HOLD_SHARE * pace)


TAKING_SECONDS = 1.0
# Seconds at pace 1 of what a hand does to somebody, from when it sets out.
CARE_SECONDS: Mapping[str, float] = {"covers": 2.4, "strokes": 2.0, "pats": 1.5}


def deed_seconds(deed: Deed, *, pace: float) -> float:
    """Who reaches for a thing has the time to take it, however hurried the film is."""
    if deed.verb == "reach" and deed.what:
        return max(TAKING_SECONDS, action_seconds("take", pace=pace))
    if deed.whom and deed.verb in ("touch", "put down"):
        care = CARE_SECONDS.get(touched(deed.text).manner, 0.0) * (1 - HOLD_SHARE + HOLD_SHARE * pace)
        return max(care, action_seconds(deed.verb, pace=pace))
    return action_seconds(deed.verb, pace=pace)


def walk_seconds(
    start: tuple[float, float], end: tuple[float, float], age: str, *, verb: str, pace: float
) -> float:
    """Seconds to walk from `start` to `end`, with a moment to set off and to settle. In a hurried film people walk a
    little faster, in a pressed one faster still, and who leaves need not be seen to reach the door."""
    speed = SPEED[age] * PACE_OF.get(verb, 1.0)
    speed *= 1 + HURRY * max(0.0, 0.6 - pace)
    speed = max(speed, min(BRISK, speed * (1 + (PRESSED_WALK - 1) * pressed(pace))))
    seen = 0.6 + 0.4 * min(1.0, pace) if verb == "leave" else 1.0
    return seen * hypot(end[0] - start[0], end[1] - start[1]) / speed + 0.4 + 0.25 * pace
