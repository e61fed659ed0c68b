"""The breakdown: what each scene needs, as a view of the screenplay."""

from typing import Annotated, Literal, get_args

from pydantic import Field

from yingxi.film.brief import Language
from yingxi.film.camera import Angle, Move, Size, Transition
from yingxi.film.noun import Noun
from yingxi.film.riding import Riding

Hour = Literal["dawn", "day", "dusk", "night"]
Weather = Literal["clear", "rain", "snow", "fog", "wind", "storm"]
Feeling = Literal["neutral", "joy", "sadness", "anger", "fear", "surprise", "tenderness", "doubt", "disgust"]
Manner = Literal["plain", "whisper", "shout", "breathless", "slow", "quick", "sung"]
Mood = Literal["tender", "comedy", "suspense", "wonder", "melancholy", "action"]
Telling = Literal["now", "flashback", "montage", "dream", "intercut"]
Spot = Literal["", "table", "seat", "bed", "shelf", "floor", "wall", "window", "door", "between"]
"""Where in a scene a thing lies or stands: on which kind of surface, or between two people."""
InArms = Literal["lifts", "carries", "lets down"]
BeatMark = Literal["setup", "want", "attempt", "turn", "ending"]


class Speech(Noun):
    """One line. `person` is a person's id; `text` is exactly what is spoken; `whom` is whom it calls by name, by id."""

    kind: Literal["speech"] = "speech"
    id: str
    person: str
    text: str
    parenthetical: str = ""
    feeling: Feeling = "neutral"
    strength: float = Field(default=1.0, ge=0.0, le=2.0)
    manner: Manner = "plain"
    voice_over: bool = False
    off_screen: bool = False
    whom: str = ""
    line: int = 0


class Deed(Noun):
    """One thing somebody does: who, verb, to whom, with what. `verb` is an action of the theatre, or empty
    where none was found; then `text` says what was not staged. `spot` is where the text says that `what` is taken
    from or put, `in_arms` what is done with somebody in the actor's arms, `riding` what the actors ride."""

    kind: Literal["deed"] = "deed"
    id: str
    text: str
    actors: tuple[str, ...] = ()
    verb: str = ""
    whom: str = ""
    what: str = ""
    spot: Spot = ""
    feeling: Feeling = "neutral"
    in_arms: tuple[InArms, ...] = ()
    riding: Riding | None = None
    line: int = 0


class Silence(Noun):
    """A held moment in which nobody speaks."""

    kind: Literal["silence"] = "silence"
    id: str
    seconds: float = 1.5
    line: int = 0


class Insert(Noun):
    """A close look at a thing the text names."""

    kind: Literal["insert"] = "insert"
    id: str
    what: str
    text: str = ""
    line: int = 0


class Sounding(Noun):
    """A sound the text names: `sound` is a sound of the foley room, such as "thunder"."""

    kind: Literal["sound"] = "sound"
    id: str
    sound: str
    text: str = ""
    line: int = 0


Moment = Annotated[Speech | Deed | Silence | Insert | Sounding, Field(discriminator="kind")]


class Lying(Noun):
    """A thing that the text names and that is in nobody's hand as the scene begins: it lies or stands at `spot` (the
    text leaves it open where empty), near `near`, somebody of the scene."""

    what: str
    spot: Spot = ""
    near: str = ""


class Carried(Noun):
    """A thing that `person` has in hand as the scene first tells of them."""

    what: str
    person: str


class ShotMark(Noun):
    """A shot that the screenplay itself names, from the scene's moment number `moment` on. `size`, `angle` and `move`
    are a board's own words, empty where it leaves them to the director. `way` is up or down, for a crane or a tilt;
    `seconds` is how long it is to last, where it says so."""

    name: str
    moment: int = Field(ge=0)
    size: str = ""
    angle: str = ""
    move: str = ""
    way: Literal["", "up", "down"] = ""
    seconds: float | None = Field(default=None, gt=0)


class Direction(Noun):
    """What the screenplay asks of the camera or the cut, in its own words: `text`. It holds for the shot that shows the
    scene's moment number `at`. `whom` is the person to see (or to move to), `way` is up or down; what is empty is left
    to the director."""

    at: int
    size: Size | None = None
    angle: Angle | None = None
    move: Move | None = None
    transition: Transition = ""
    whom: str = ""
    way: Literal["", "up", "down"] = ""
    text: str = ""
    line: int = 0


class Scene(Noun):
    """One scene in the order in which it plays. `mark` is its heaviest beat; `beats` says at which of its moments
    each beat begins, `shots` at which each shot does, where the screenplay names them. `captions` are words that are
    to stand on the screen. `crowd` says that the text names people only together: a crowd, passers-by. `lying` are the
    things that the text puts somewhere. `part` counts, from 1, the parts behind the first into which a change of
    telling cuts what stands under one heading: 3, 3A, 3B. `lamps`: the text says that lamps burn by day."""

    id: str
    number: str = ""
    heading: str = ""
    place: str
    inside: bool = True
    hour: Hour = "day"
    weather: Weather = "clear"
    season: str = ""
    crowd: bool = False
    lamps: bool = False
    mood: Mood = "tender"
    mark: BeatMark = "setup"
    beats: tuple[tuple[int, BeatMark], ...] = ()
    shots: tuple[ShotMark, ...] = ()
    people: tuple[str, ...] = ()
    props: tuple[str, ...] = ()
    lying: tuple[Lying, ...] = ()
    carried: tuple[Carried, ...] = ()
    moments: tuple[Moment, ...] = ()
    directions: tuple[Direction, ...] = ()
    telling: Telling = "now"
    captions: tuple[str, ...] = ()
    part: int = Field(default=0, ge=0)
    line: int = 0

    def mark_at(self, moment: int) -> BeatMark:
        """The beat to which the scene's moment number `moment` belongs: what stands before the first that the scene
        names belongs to the one that goes before it in a story."""
        if self.beats and moment < self.beats[0][0]:
            order: tuple[BeatMark, ...] = get_args(BeatMark)
            return order[max(0, order.index(self.beats[0][1]) - 1)]
        return next((mark for start, mark in reversed(self.beats) if start <= moment), self.mark)


class Person(Noun):
    """Somebody in the screenplay: `id` is stable, `words` are all that the text says of them, in its own words.
    `another_age_of` is whom they are at another age, by id: Clara for YOUNG CLARA."""

    id: str
    name: str
    words: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    lines: int = 0
    another_age_of: str = ""


class Breakdown(Noun):
    """All scenes, all people, and what the theatre could not stage."""

    title: str
    language: Language
    scenes: tuple[Scene, ...] = ()
    people: tuple[Person, ...] = ()
    not_staged: tuple[str, ...] = ()
