"""Feelings on the face: 6 ticks to come, then held, then fading to a trace that stays through a pause, until something
else is felt; the shot's own feeling lies below them."""

from collections.abc import Mapping, Sequence

from yingxi.acting.movement import Felt
from yingxi.acting.timing import eased
from yingxi.film.breakdown import Feeling

ATTACK, DECAY = 6.0, 30.0
# What stays of a feeling when it has faded, and for how many ticks.
TRACE, STAYS = 0.38, 110.0
Blend = dict[str, float]
CHANNELS = ("joy", "sadness", "anger", "surprise", "tenderness", "fear", "disgust", "doubt")
# What a feeling is made of on the face.
MADE_OF: Mapping[str, Mapping[str, float]] = {
    "joy": {"joy": 1.0},
    "sadness": {"sadness": 1.0},
    "anger": {"anger": 1.0},
    "fear": {"fear": 1.0},
    "surprise": {"surprise": 1.0},
    "tenderness": {"tenderness": 1.0},
    "doubt": {"doubt": 1.0},
    "disgust": {"disgust": 1.0},
}
# What somebody feels who hears it, and how strongly.
HEARD: Mapping[str, tuple[Feeling, float]] = {
    "joy": ("joy", 0.6),
    "sadness": ("sadness", 0.55),
    "tenderness": ("tenderness", 0.65),
    "anger": ("fear", 0.45),
    "fear": ("fear", 0.5),
    "surprise": ("surprise", 0.4),
    "doubt": ("doubt", 0.4),
    "disgust": ("sadness", 0.4),
}


def strength_of(strength: float) -> float:
    """Three strengths, x.6, 1 and 1.4, as a blend of 0-1."""
    return 0.42 if strength <= 0.75 else 1.0 if strength >= 1.3 else 0.7


def blend_at(underneath: Feeling, felt: Sequence[Felt], tick: float) -> Blend:
    """The mix of feelings at `tick`."""
    made: Blend = dict.fromkeys(CHANNELS, 0.0)
    covered = 0.0
    for each in felt:
        weight = eased((tick - each.start) / ATTACK) * _left(each, felt, tick)
        if weight <= 0:
            continue
        covered = max(covered, weight)
        for channel, share in MADE_OF.get(each.feeling, {}).items():
            made[channel] = max(made[channel], weight * share * each.strength)
    for channel, share in MADE_OF.get(underneath, {}).items():
        made[channel] = max(made[channel], 0.45 * share * (1 - 0.8 * covered))
    return made


def _left(each: Felt, felt: Sequence[Felt], tick: float) -> float:
    """How much of a feeling is left: all of it until it ends, then a trace, which gives way to the next one."""
    since = tick - each.end
    if since <= 0:
        return 1.0
    fading = 1 - eased(since / DECAY)
    newer = max((other.start for other in felt if each.end < other.start <= tick), default=None)
    trace = TRACE * (1 - eased((since - STAYS) / DECAY))
    if newer is not None:
        trace *= 1 - eased((tick - newer) / (2 * ATTACK))
    return max(fading, trace)
