"""What never leaves the director's desk: where everybody stands, and a shot before its frames are counted."""

from dataclasses import dataclass, field, replace
from typing import Literal

from yingxi.film.board import Angle, Facing, Move, Posture, Size, Thing, Transition
from yingxi.film.breakdown import BeatMark, Feeling, Moment, Mood
from yingxi.film.hands import Hands
from yingxi.film.riding import Ride
from yingxi.storyboard.reasons import Reason

SceneKind = Literal[
    "dialogue", "company", "entrance", "discovery", "chase", "farewell", "montage", "monologue", "action", "quiet"
]  # fmt: skip

NOTHING_HELD = Hands()


@dataclass(frozen=True, slots=True)
class Mark:
    """Where one person is: metres in the set, which way they face, how they hold themselves, what is in their hands;
    they clasp somebody's (`clasps`), or one is `hand_on` a point of the set (x, y). Who `left` was there; who `steers`
    sits at a wheel; who has `turned_away` has done so on purpose, who is `at_the_wall` faces it. `covered` is what is
    over their face, `behind` whether a cloth hangs before them, `hat` what is on their head and `coat` the coat they
    have on (None: what their sheet says). Who goes `on_fours` takes no seat, who `presides` the
    judge's."""

    x: float
    z: float
    facing: Facing = 1
    posture: Posture = "stand"
    seat_height: float | None = None
    holds: Hands = NOTHING_HELD
    feeling: Feeling = "neutral"
    on_set: bool = True
    hidden: bool = False
    asleep: bool = False
    left: bool = False
    steers: bool = False
    turned_away: bool = False
    at_the_wall: bool = False
    covered: str = ""
    hat: str | None = None
    coat: str | None = None
    behind: bool = False
    clasps: str = ""
    hand_on: tuple[float, float] | None = None
    on_fours: bool = False
    rides: Ride | None = None
    carried_by: str = ""
    conceals: bool = False
    """Whether the far hand, and what is in it, is behind the back."""
    presides: bool = False
    dais: float = 0.0
    """How much higher the floor is on which they stand or have their chair, in metres."""

    def at(self, x: float, z: float) -> "Mark":
        return replace(self, x=x, z=z)


Blocking = dict[str, Mark]


@dataclass(frozen=True, slots=True)
class Step:
    """One moment as it is staged: its seconds, and where it takes its actor. A speech that `goes_on` sounds over the
    next shot, whose first step it is too. `number` is its place in the scene; what the director adds has none.
    A long line is cut into parts: `on` is a further one, `aside` one heard over something else.
    `things` lie about as it begins, `things_after` as it ends; what it is done with lies `at`, or is put there."""

    moment: Moment
    seconds: float
    verb: str = ""
    actor: str = ""
    whom: str = ""
    what: str = ""
    to: tuple[float, float] | None = None
    at: tuple[float, float, float] | None = None
    round_by: float = 0.0
    on_screen: bool = True
    mark: BeatMark = "setup"
    before: Blocking = field(default_factory=dict)
    after: Blocking = field(default_factory=dict)
    things: tuple[Thing, ...] = ()
    things_after: tuple[Thing, ...] = ()
    goes_on: bool = False
    number: int = -1
    role: Literal["", "heard", "reaction", "seen", "on", "aside"] = ""
    part: int = 0
    longer: float = 1.0
    """How many times its seconds its deed lasts, where the next one does the same beside it."""

    def then(self, moment: Moment, seconds: float, *, actor: str = "", whom: str = "") -> "Step":
        """What the director has seen right behind it, for so many seconds, with everybody and everything where it left
        them."""
        return Step(
            moment,
            seconds,
            actor=actor,
            whom=whom,
            mark=self.mark,
            before=self.after,
            after=self.after,
            things=self.things_after,
            things_after=self.things_after,
        )


Run = tuple[Step, ...]
"""The steps that play in one shot."""


@dataclass(frozen=True, slots=True)
class View:
    """How the camera looks: who, how close, from where, moving how, and why."""

    subjects: tuple[str, ...]
    size: Size
    angle: Angle = "eye"
    move: Move = "hold"
    over: str = ""
    insert: str = ""
    azimuth: float = 0.0
    towards: str = ""
    transition: Transition = ""
    from_behind: bool = False
    """Who is seen has their back to us, and we look where they look."""
    reason: Reason = field(default_factory=lambda: Reason("place"))


@dataclass(frozen=True, slots=True)
class Situation:
    """What the director knows when a shot is chosen. `eyes` are everybody's eye heights standing, in metres, by which
    their `marks` are read; `told` is the share of the scene that is over (0-1); `turning` is how the shot stands to the
    film's turn; `before` are the scene's views so far; `pieces` names what was brought into the set."""

    kind: SceneKind
    mood: Mood
    inside: bool
    marks: Blocking
    present: tuple[str, ...]
    heights: dict[str, float]
    told: float
    turning: Literal["", "before", "turn"]
    before: tuple[View, ...]
    chance: float
    pieces: tuple[str, ...] = ()

    @property
    def last(self) -> View | None:
        return self.before[-1] if self.before else None


@dataclass(frozen=True, slots=True)
class ShotPlan:
    """A shot in the making: one view, the steps it shows, seconds of air before and after them."""

    id: str
    view: View
    steps: Run
    lead: float
    tail: float

    @property
    def seconds(self) -> float:
        return self.lead + sum(step.seconds for step in self.steps) + self.tail
