"""The id map: which ids an earlier breakdown gave, so that an edit changes no other id."""

from yingxi.film.noun import Noun


class KnownMoment(Noun):
    """A moment's id and what tells it: its kind, who, and its text."""

    id: str
    kind: str
    who: str = ""
    text: str = ""


class KnownScene(Noun):
    """A scene's id and what tells it. `last` is the highest number given to a moment of each kind,
    deleted ones included: a number is never given twice."""

    id: str
    number: str = ""
    heading: str = ""
    moments: tuple[KnownMoment, ...] = ()
    last: tuple[tuple[str, int], ...] = ()


class IdMap(Noun):
    """All scenes known, and the highest number given to a scene."""

    scenes: tuple[KnownScene, ...] = ()
    last: int = 0


NOTHING_KNOWN = IdMap()
