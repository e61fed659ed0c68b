"""Running for its own sake: along the track, and back."""

import re

from yingxi.film.breakdown import Deed
from yingxi.film.phrasing import phrased
from yingxi.stage.place import Place
from yingxi.storyboard.model import Blocking

_EXERCISE = phrased(
    r"\bjog(?:s|ged|ging)?\b|\blaps?\b|\bfor a run\b"
    r"|\bruns? (?:(?:round and )?round|around|along|on|in) (?:the|a|his|her|their) "
    r"(?:track|park|field|playground|yard|court|path|lake|beach|sports? ground|treadmill|circle|circles)\b"
    r"|\bruns? in circles\b|\bruns? (?:back and forth|up and down)\b"
    r"|跑(?:了|着|起了?|完)?步|[慢晨夜长]跑|跑[了着]?(?:[一二两三四五六七八九十几]|好几)?圈|来回跑|跑来跑去|绕着?[^，。]{0,6}跑"
    r"|在[^，。]{0,6}(?:操场|跑道|公园|广场|院子里?|田径场)上?里?跑(?!向|到|过|来|进|出)",
    re.IGNORECASE,
)
# From the edges of where people stand one keeps so far, and so far from whoever is there; both in metres.
FROM_THE_EDGE, FROM_SOMEBODY, NEAR_BY = 0.3, 0.8, 1.1


def runs_laps(deed: Deed) -> bool:
    """Whether `deed` runs to nobody and nothing.

    >>> told = ("小明在操场上跑步", "Jo jogs", "runs round the track", "跑到操场上", "runs to the door")
    >>> [runs_laps(Deed(id="1", text=text, actors=("a",), verb="run")) for text in told]
    [True, True, True, False, False]
    """
    aimless = not deed.whom or deed.whom in deed.actors
    return deed.verb == "run" and aimless and _EXERCISE.search(deed.text) is not None


def lap(actor: str, marks: Blocking, place: Place) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where `actor` turns round, at the far side of the set, and where they come back to: x and z in metres."""
    here, (low, high) = marks[actor], place.width
    way = -1.0 if here.x > (low + high) / 2 else 1.0
    far = low + FROM_THE_EDGE if way < 0 else high - FROM_THE_EDGE
    others = [mark.x for person, mark in marks.items() if person != actor and mark.on_set]
    far = min(
        [far, *(x - way * FROM_SOMEBODY for x in others if abs(x - far) < NEAR_BY)], key=lambda x: way * x
    )
    return (round(far, 3), here.z), (here.x, here.z)
