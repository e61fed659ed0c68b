"""One line or one cue made again, another way, while the rest of the film stays as it is."""

from yingxi.film.seeds import chance, seed_of
from yingxi.generators.ports import LineRequest
from yingxi.production.making import Making

PACE, PITCH = 0.08, 0.7
"""By how much of its pace, and by how many semitones, a voice says a line another way at most."""


def said_again(making: Making, request: LineRequest) -> LineRequest:
    """The request for a line, another way where film.yaml gives the line a seed of its own: a voice that draws nothing
    from its seed is a little slower or faster, higher or lower."""
    line = request.speech.id
    settings = making.settings.lines.get(line)
    if settings is None or not settings.seed:
        return request
    seed = seed_of(request.seed, "again", line, settings.seed)
    voice = request.voice.model_copy(
        update={
            "pace": _near(request.voice.pace * (1 + PACE * (2 * chance(seed, "pace") - 1))),
            "pitch": _near(request.voice.pitch * 2 ** (PITCH / 12 * (2 * chance(seed, "pitch") - 1))),
        }
    )
    return request.model_copy(update={"seed": seed, "voice": voice})


def _near(ratio: float) -> float:
    """As a voice's sheet may have it."""
    return round(max(0.5, min(2.0, ratio)), 4)


def cue_seed(making: Making, cue: str) -> int:
    """By which the music of the cue is written."""
    settings = making.settings.cues.get(cue)
    return seed_of(making.seed, "again", cue, settings.seed) if settings and settings.seed else making.seed
