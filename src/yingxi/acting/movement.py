"""What an action is made of: bends, reaches, looks, feelings, blinks, what is in the hand; all in ticks."""

from dataclasses import dataclass
from typing import Literal

from yingxi.acting.timing import Key
from yingxi.film.breakdown import Feeling
from yingxi.film.hands import Side as Side
from yingxi.film.performance import Hand, Round
from yingxi.stage.display import Matrix
from yingxi.stage.rig import Point, Skeleton

Channel = Literal[
    "lean", "chest", "neck", "tilt", "turn", "drop", "shift", "weight", "lids", "brow_lift", "gaze_x", "gaze_y",
    "near_shoulder", "near_elbow", "near_wrist", "far_shoulder", "far_elbow", "far_wrist", "sway", "bowed", "tips",
    "sits", "lies", "sleeps", "bows", "sinks", "stoops", "nods", "wags", "ears", "paws", "jumps", "raised",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bend:
    """An offset added to one channel: degrees, or metres for `drop` (pelvis down) and `shift` (pelvis to the
    right of the set). `sway` swings hanging arms, one forwards and one back, in degrees; by `bowed` a head may go
    down with its back, and what the near hand holds
    `tips` forwards. The last twelve are of four-legged animals: shares of a posture (`sits`, `lies`, `sleeps`),
    withers by which the chest or the whole body goes down (`bows`, `sinks`), a paw is lifted (`paws`) or the body is
    off the ground (`jumps`), metres by which what it stands on is higher (`raised`), degrees of neck and head (`stoops`
    down, `nods` up), shares of a wagging tail and of pricked ears. Keys begin and end at 0 unless the bend is to
    stay."""

    channel: Channel
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """The arm at angles of its own, in degrees."""

    shoulder: float
    elbow: float
    wrist: float = 0.0


@dataclass(frozen=True, slots=True)
class InSet:
    """The palm at a point of the set: x and y in metres."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class OnBody:
    """The palm on a person's body (one's own where `person` is empty), `forwards` and `up` in heads of the
    owner from the middle of `part`."""

    part: Literal["head", "chest", "waist"]
    forwards: float
    up: float
    person: str = ""

    def on(self, skeleton: Skeleton, head: float) -> Point:
        """The point in the figure space of an owner with this `skeleton` and a `head` of so many metres."""
        x, y = {"head": skeleton.head, "chest": skeleton.chest, "waist": skeleton.waist}[self.part]
        return x + self.forwards * head, y + self.up * head


Aim = Held | InSet | OnBody


@dataclass(frozen=True, slots=True)
class Reach:
    """An arm goes to its aim between `start` and `arrive`, stays until `leave`, is back at `end`.
    `windup` ticks after `start` it is 12 % backwards. An arm may be laid `round` somebody, and bend
    `mirrored`, its elbow backwards."""

    side: Side
    start: float
    arrive: float
    leave: float
    end: float
    aim: Aim
    hand: Hand = "relaxed"
    windup: float = 5.0
    wrist: float = 0.0
    round: Round = ""
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """From `tick` on the eyes go to `at`: a person, "ahead", "down", "up", "hand" or "aside".
    A glance moves the eyes alone, else the head follows."""

    tick: float
    at: str
    glance: bool = False


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling on the face from `start` to `end`, 6 ticks in, then fading. `strength` is 0-1."""

    feeling: Feeling
    start: float
    end: float
    strength: float = 0.7


@dataclass(frozen=True, slots=True)
class Blink:
    """Lids shut at `tick`; `slow` takes 12 ticks in place of 6, `hold` keeps them shut."""

    tick: float
    slow: bool = False
    hold: float = 0.0


@dataclass(frozen=True, slots=True)
class InHand:
    """From `tick` on `what` is in the hand of `side`, which is empty where nothing is named; who `plays` it has it
    where it is played. What comes into a near hand that is full sends what was there over into the other one."""

    tick: float
    what: str
    plays: bool = False
    side: Side = "near"


@dataclass(frozen=True, slots=True)
class OnHead:
    """From `tick` on the hat `what` is on the head, which is bare where nothing is named."""

    tick: float
    what: str


@dataclass(frozen=True, slots=True)
class Dressed:
    """From `tick` on the coat `what` is worn, or none where nothing is named."""

    tick: float
    what: str


@dataclass(frozen=True, slots=True)
class Carry:
    """`what`, in whichever hand, goes from how it is carried at `start` to `matrix` at `arrive`, stays so until
    `leave` and is carried as ever at `end`. `matrix` goes from its drawing to metres of the set; the top of an open
    umbrella is `crown` metres up there."""

    what: str
    start: float
    arrive: float
    leave: float
    end: float
    matrix: Matrix
    crown: float = 0.0
