"""What never leaves the director's desk: where everybody stands, and a shot before its frames are counted."""

from dataclasses import dataclass, field, replace

from yingxi.film.board import Angle, Facing, Move, Size
from yingxi.film.breakdown import BeatMark, Feeling, Moment


@dataclass(frozen=True, slots=True)
class Mark:
    """Where one person is: metres in the set, which way they face, how they hold themselves."""

    x: float
    z: float
    facing: Facing = 1
    posture: str = "stand"
    seat_height: float | None = None
    held: str = ""
    feeling: Feeling = "neutral"
    on_set: bool = True

    def at(self, x: float, z: float) -> "Mark":
        return replace(self, x=x, z=z)


Blocking = dict[str, Mark]


@dataclass(frozen=True, slots=True)
class Step:
    """One moment as it is staged: its seconds, and where it takes its actor."""

    moment: Moment
    seconds: float
    verb: str = ""
    actor: str = ""
    whom: str = ""
    what: str = ""
    to: tuple[float, float] | None = None
    on_screen: bool = True
    mark: BeatMark = "setup"
    before: Blocking = field(default_factory=dict)
    after: Blocking = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class View:
    """How the camera looks: who, how close, from where, moving how, and why."""

    subjects: tuple[str, ...]
    size: Size
    angle: Angle = "eye"
    move: Move = "hold"
    over: str = ""
    insert: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A shot in the making: one view, the steps it shows, seconds of air before and after them."""

    id: str
    view: View
    steps: tuple[Step, ...]
    lead: float
    tail: float

    @property
    def seconds(self) -> float:
        return self.lead + sum(step.seconds for step in self.steps) + self.tail
