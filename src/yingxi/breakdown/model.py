"""The id map: which ids an earlier breakdown gave, so that an edit changes no other id."""

from yingxi.film.noun import Noun


class KnownMoment(Noun):
    """A moment's id and what tells it: its kind, who, and its text. `gone` is one that the screenplay no
    longer has: should it come back, it has its id again."""

    id: str
    kind: str
    who: str = ""
    text: str = ""
    gone: bool = False


class KnownScene(Noun):
    """A scene's id and what tells it. `last` is the highest number given to a moment of each kind,
    deleted ones included: a number is never given twice."""

    id: str
    number: str = ""
    heading: str = ""
    moments: tuple[KnownMoment, ...] = ()
    last: tuple[tuple[str, int], ...] = ()
    gone: bool = False


class KnownPerson(Noun):
    """A person's id and name, and what tells them under any name: their lines, and the action that names
    them, with the name left out."""

    id: str
    name: str
    told: tuple[str, ...] = ()


class IdMap(Noun):
    """All scenes and people known, and the highest number given to a scene."""

    scenes: tuple[KnownScene, ...] = ()
    last: int = 0
    people: tuple[KnownPerson, ...] = ()


NOTHING_KNOWN = IdMap()
