"""The board: the plan of one shot."""

from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from yingxi.film.breakdown import BeatMark, Feeling, Hour, Mood, Weather
from yingxi.film.camera import HEAD_SHARE as HEAD_SHARE
from yingxi.film.camera import Angle as Angle
from yingxi.film.camera import Move as Move
from yingxi.film.camera import Size as Size
from yingxi.film.camera import Transition as Transition
from yingxi.film.colour import Written, WrittenOrNone
from yingxi.film.noun import Noun
from yingxi.film.riding import Ride

Facing = Literal[-1, 1]
Posture = Literal["stand", "sit", "kneel", "lie"]


class Placement(Noun):
    """Where somebody stands as the shot begins: x to the right and z away from the front of the set, metres
    from the set's middle front. `facing` 1 looks right. `held` names what is in the near hand, `far_held` what
    is in the other one. `seat_height` is that of
    the seat or bed under them, in metres (none: a chair's). Who `steers` has the hands on a wheel. `looks_at` is a
    person, or `lens`; `eyeline` is by how many degrees upwards they look at whoever stands outside the frame. `covered`
    is what is over their face: `hands`, or a thing. Who `clasps`
    somebody has their hand, and `hand_on` is where in the set (x and y in metres) one of their own lies, until they do
    something else. `hat` is what is on their head, where that is not what their sheet says (empty: nothing), `coat` the
    coat they have on, in the same way. Who
    `rides` does so all through the shot, and so does who is `carried_by` somebody, in their arms. Who `conceals` has
    the far hand, and what is in it, behind the back. The floor under them is `dais` metres higher."""

    person: str
    x: float
    z: float
    facing: Facing = 1
    view: Literal["three-quarter", "profile", "back"] = "three-quarter"
    posture: Posture = "stand"
    held: str = ""
    far_held: str = ""
    feeling: Feeling = "neutral"
    looks_at: str = ""
    eyeline: float = Field(default=0.0, ge=-40.0, le=40.0)
    seat_height: float | None = None
    asleep: bool = False
    steers: bool = False
    covered: str = ""
    clasps: str = ""
    hand_on: tuple[float, float] | None = None
    hat: str | None = None
    coat: str | None = None
    rides: Ride | None = None
    carried_by: str = ""
    conceals: bool = False
    dais: float = 0.0


class Piece(Noun):
    """A piece brought into the set for what the scene tells: a table, a stool, a tree. `what` names a piece that the
    stage draws; the middle of its foot is at (`x`, `z`) metres. `colour` is as the text tells it,
    as `#rrggbb`; empty: its own."""

    what: str
    x: float
    z: float
    facing: Facing = 1
    colour: WrittenOrNone = ""


class Thing(Noun):
    """A thing in nobody's hand as the shot begins: what it lies or stands on is at `y` metres over (`x`, `z`). `flat`
    things lie on their backs; others stand, or lean by `turn` degrees. `colour` is as the text tells it, as `#rrggbb`;
    empty: its own."""

    what: str
    x: float
    y: float
    z: float
    turn: float = 0.0
    flat: bool = False
    colour: WrittenOrNone = ""


class Dye(Noun):
    """The colour that the text gives a thing (a name that the stage knows), as `#rrggbb`; where there are several of
    its kind, of the one that belongs to whom it names."""

    what: str
    colour: Written
    whose: str = ""


class Hanging(Noun):
    """A cloth that hangs down to the floor and hides who stands behind it: its middle at (`x`, `z`) metres, `half` its
    width, `top` where it hangs from. Drawn aside it is gathered on its right (1) or left. `drawn` are (frame, share)
    pairs: how far it is drawn then, 0 aside to 1 whole. `behind` are who stands there as the shot begins."""

    x: float
    z: float
    half: float = 0.40
    top: float = 2.7
    gathers: Facing = 1
    drawn: tuple[tuple[int, float], ...] = ((0, 1.0),)
    behind: tuple[str, ...] = ()

    @property
    def edge(self) -> float:
        """Where its free edge hangs when it is drawn, in metres."""
        return self.x - self.gathers * self.half

    def share(self, frame: float) -> float:
        """How far it is drawn on `frame`, 0 to 1."""
        return share_on(self.drawn, frame)


def share_on(keys: Sequence[tuple[int, float]], frame: float) -> float:
    """What (frame, share) pairs say of `frame`: from one to the next it gathers speed and slows down.

    >>> share_on(((0, 0.0), (10, 1.0)), 5), share_on(((0, 0.0), (10, 1.0)), 20)
    (0.5, 1.0)
    """
    before = keys[0]
    for key in keys:
        if key[0] > frame:
            way = (frame - before[0]) / (key[0] - before[0]) if key[0] > before[0] else 1.0
            return before[1] + (key[1] - before[1]) * way * way * (3 - 2 * way)
        before = key
    return before[1]


class Vehicle(Noun):
    """What drives or sails into the set in frames [start, end_exclusive) of the shot, or out of it (`away`). Before its
    first frame it has not come yet, or stands still; one that ends at 0 did so before the shot."""

    what: Literal["train", "bus", "car", "boat"]
    start: int = Field(ge=0)
    end_exclusive: int = Field(ge=0)
    away: bool = False

    def gone(self, frame: int) -> float:
        """How far from where it stands it is on `frame`: 0 there, 1 out of sight. It brakes, and gathers speed."""
        long = max(1, self.end_exclusive - self.start)
        share = 1.0 if frame >= self.end_exclusive else max(0.0, (frame - self.start) / long)
        return float((share if self.away else 1 - share) ** 2.2)


class Staged(Noun):
    """Something that happens inside the shot, in its own frames [start, end_exclusive).
    `kind` speech: `ref` is the speech's id; who turns to say it does so to `to_facing`. `kind` deed: `verb` is the
    action, done by `actor`, which ends at (`to_x`, `to_z`) metres, facing `to_facing`, where those are given."""

    kind: Literal["speech", "deed", "silence", "sound"]
    ref: str
    start: int = Field(ge=0)
    end_exclusive: int = Field(ge=0)
    actor: str = ""
    verb: str = ""
    whom: str = ""
    what: str = ""
    feeling: Feeling = "neutral"
    strength: float = 1.0
    text: str = ""
    to_x: float | None = None
    to_z: float | None = None
    to_facing: Facing | None = None
    at: tuple[float, float, float] | None = None
    """Where in the set (x, y, z, in metres) what it is done with lies, or is put."""
    round_by: float = 0.0
    """Metres of depth by which a way goes round something that stands in it: behind it, or before it where negative."""
    on_screen: bool = True
    sung: bool = False
    heard: int = Field(default=0, ge=0)
    """Frames of a speech that have sounded before this shot begins (a J or an L cut)."""


class Lettering(Noun):
    """Words on the picture: a title over the first shot, a caption that the screenplay asks for (字幕, SUPER), a card
    of credits on dark paper. `lines` are (role, name) pairs on a credits card; a title has one pair (title, second
    title), a caption ("", words) for each of its rows. A title that is `low` stands under the faces of a near shot.
    Credits stand over the empty `place` (a set's id), or, without one, over a night of their own."""

    kind: Literal["title", "caption", "credits"]
    lines: tuple[tuple[str, str], ...]
    low: bool = False
    place: str = ""


class Board(Noun):
    """One shot. `set` is the place's id; empty for a credits card. `subjects` are who the camera frames;
    `placements` are all who are in the set. `over` is whose shoulder, or whose eyes, one looks over or through.
    `mark` is the beat that it plays in, `grade` the one by which the film's colour script lights its whole scene, so
    that a room is of one colour from cut to cut (empty: that of its own `mark`).
    `azimuth` is by how many degrees the camera stands to the right of straight on. `towards` is whom a pan, a whip or
    a rack of focus leads to, `up` or `down` for a tilt or a crane, `window` or `sky` for one that leaves people,
    `seat` for one that looks at an empty seat.
    `crowd` says that people stand about whom the text names only together, `lamps` that lamps burn by day.
    `insert_colour` (`#rrggbb`, or empty) is of what an insert shows, `insert_held` in whose hands it is, who gives it
    first. `pieces` are what was brought into the set, `things` what lies about as the shot begins, `dyes` the colours
    told of things wherever they are, `hangings` cloths that somebody hides behind, `vehicles` what comes or goes by
    itself. `door` are (frame, share) pairs where the set's door is touched: how far it stands open then, 0 shut to 1.
    `transition` is how the film comes into the shot; empty: as its meaning asks. `reason` says why the shot is as it
    is."""

    id: str
    scene: str
    set: str = ""
    inside: bool = True
    hour: Hour = "day"
    weather: Weather = "clear"
    season: str = ""
    crowd: bool = False
    lamps: bool = False
    mood: Mood = "tender"
    mark: BeatMark = "setup"
    grade: BeatMark | Literal[""] = ""
    size: Size = Size.MEDIUM
    angle: Angle = "eye"
    azimuth: float = Field(default=0.0, ge=-40.0, le=40.0)
    move: Move = "hold"
    towards: str = ""
    subjects: tuple[str, ...] = ()
    over: str = ""
    insert: str = ""
    insert_colour: str = ""
    insert_held: tuple[str, ...] = ()
    placements: tuple[Placement, ...] = ()
    pieces: tuple[Piece, ...] = ()
    things: tuple[Thing, ...] = ()
    dyes: tuple[Dye, ...] = ()
    hangings: tuple[Hanging, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()
    door: tuple[tuple[int, float], ...] = ()
    moments: tuple[Staged, ...] = ()
    frames: int = Field(gt=0)
    lettering: Lettering | None = None
    room_for_subtitles: bool = True
    transition: Transition = ""
    reason: str = ""

    def dye_of(self, what: str, whose: str = "") -> str:
        """The colour told of a thing (by the stage's name), first of that of whoever has it; empty where none is."""
        told = [dye for dye in self.dyes if dye.what == what]
        by_owner = (dye.colour for owner in (whose, "") for dye in told if dye.whose == owner)
        return next(by_owner, "")

    def still_things(self) -> tuple[Thing, ...]:
        """The things that nobody moves in this shot."""
        moved = {moment.what for moment in self.moments if moment.kind == "deed" and moment.verb in MOVING}
        return tuple(thing for thing in self.things if thing.what not in moved)


MOVING = (
    "take", "pick up", "reach", "hold", "put down", "give", "throw", "catch", "read", "write", "eat", "drink", "phone",
    "cook", "drop", "play", "sew", "knit", "paint", "sweep", "wipe", "dig", "juggle", "break",
)  # fmt: skip
"""Deeds that take a thing from where it lies, or put it there."""


class Storyboard(Noun):
    """The film's boards in order, under its title."""

    title: str
    boards: tuple[Board, ...]

    def spoken_unseen(self) -> frozenset[str]:
        """The ids of the lines whose speaker is in no picture of them."""
        spoken = [moment for board in self.boards for moment in board.moments if moment.kind == "speech"]
        seen = {moment.ref for moment in spoken if moment.on_screen}
        return frozenset(moment.ref for moment in spoken) - seen
