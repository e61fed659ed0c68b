"""The performance: what everybody does in a shot, drawn frame by drawn frame. No pixels.

Angles are degrees. A bone's angle is measured from its parent, positive towards where the person faces
(forwards); the spine's from upright, an arm's or leg's from hanging straight down. Elbows and knees bend one
way: an elbow forwards, a knee backwards, both as positive numbers.
"""

from functools import cached_property
from typing import Literal

from pydantic import Field

from yingxi.film.board import Facing
from yingxi.film.mouth import Mouth, MouthSpan
from yingxi.film.noun import Noun
from yingxi.film.on_fours import OnFours
from yingxi.film.riding import Ride

ContactKind = Literal[
    "step", "sit", "rise", "hug", "give", "take", "clap", "knock", "put down", "cloth", "door", "fall",
    "touch", "bite", "sip", "stir", "paper", "pen", "switch", "drag", "whoosh", "stamp", "paw", "hoof",
    "stroke", "hammer", "chop", "laugh", "sob", "sigh", "gasp", "cough", "sneeze", "whistle",
    "sing high", "sing low", "play",
]  # fmt: skip
Hand = Literal["relaxed", "flat", "spread", "point", "fist", "grip", "pocket"]
Round = Literal["", "before", "behind"]
View = Literal["three-quarter", "profile", "back"]
THREE_QUARTER, PROFILE = 1.05, 1.18
"""Up to the one turn of a head its drawing is the three-quarter; from the other on it is the profile, also over a body
in three-quarter. Between them it is an in-between of both."""

DEPTH_RISE = 0.22
"""Metres by which the ground rises on the frame in one metre of depth: the camera is 1.35 m high and some 6 m away."""


class Arm(Noun):
    """`round` says how an arm goes that is laid round somebody: `before` them, over whatever of them is nearer to us,
    or `behind` them, where it is not seen. A `mirrored` arm's angles count backwards: seen from behind, both elbows
    go out to the sides."""

    shoulder: float = 6.0
    elbow: float = 12.0
    wrist: float = 0.0
    hand: Hand = "relaxed"
    round: Round = ""
    mirrored: bool = False


class Leg(Noun):
    """`depth` is how many metres the ankle stands behind the figure's own depth (before it where negative). The angles
    draw it already: what stands a metre further back is seen `DEPTH_RISE` metres higher. `seen` is the share of
    a thigh's length that shows: less where it comes towards us."""

    hip: float = 0.0
    knee: float = 0.0
    ankle: float = 0.0
    depth: float = 0.0
    seen: float = 1.0


class Face(Noun):
    """The face in blends of 0-1 (several may mix), and what moves on it.
    `turn` slides the features, -1 (away) to 1 (full towards where the person faces); a head turned further than
    `PROFILE` is seen from the side. Gaze is -1 to 1,
    x towards where the person faces, y up. `lids` 1 is open, 0 shut."""

    joy: float = 0.0
    sadness: float = 0.0
    anger: float = 0.0
    surprise: float = 0.0
    tenderness: float = 0.0
    fear: float = 0.0
    disgust: float = 0.0
    doubt: float = 0.0
    turn: float = 0.5
    tilt: float = 0.0
    gaze_x: float = 0.3
    gaze_y: float = 0.0
    lids: float = 1.0
    brow_lift: float = 0.0
    mouth: Mouth = Mouth.REST


class Turned(Noun):
    """How a thing lies in a hand that gives it, takes it or lays it down: `share` of the way (0-1) from how it is
    carried to `matrix`, which goes from its drawing to metres of the figure. The top of an open umbrella is `crown`
    metres over the ground there."""

    share: float
    matrix: tuple[float, float, float, float, float, float]
    crown: float = 0.0


class Pose(Noun):
    """One person in one drawn frame. `x`, `z` are the point on the ground under the pelvis and `hip` its height,
    all metres. `squash` narrows the figure as it swaps views. `near` is the side towards the camera: its hand has what
    is `held`, the other one what is `far_held`; `weight` is 1
    while the near leg carries the body, -1 while the far one does, 0 between them. `veil` is a cloth
    that lies over the face. `cane` is the foot of a stick
    under the far hand, in metres of the figure; None where there is none. Who `plays` has the instrument that they hold
    where it is played. `hat` is what is on the head, and `coat` the coat that is worn, where that is not
    what the sheet says. What is on its way from or to a hand lies in it as `held_as` and `far_held_as` say;
    what is long comes so many degrees after a quick hand as `held_lags` and `far_held_lags` say; a pot
    in the near hand is tipped by `held_tips` degrees. A four-legged
    animal's body is `on_fours`: its spine, arms and legs say nothing then. Who `rides` has a `horse` under them, or a
    bicycle whose wheels have `rolled` so many metres; the middle of either is `ridden_at` metres before the pelvis."""

    x: float
    z: float
    hip: float
    facing: Facing = 1
    view: View = "three-quarter"
    squash: float = 1.0
    weight: float = 1.0
    lean: float = 0.0
    chest: float = 0.0
    neck: float = 0.0
    near_arm: Arm = Field(default_factory=Arm)
    far_arm: Arm = Field(default_factory=Arm)
    near_leg: Leg = Field(default_factory=Leg)
    far_leg: Leg = Field(default_factory=Leg)
    swing: float = 0.0
    seated: bool = False
    face: Face = Field(default_factory=Face)
    held: str = ""
    far_held: str = ""
    held_as: Turned | None = None
    far_held_as: Turned | None = None
    held_lags: float = 0.0
    held_tips: float = 0.0
    far_held_lags: float = 0.0
    veil: str = ""
    plays: bool = False
    cane: tuple[float, float] | None = None
    hat: str | None = None
    coat: str | None = None
    on_fours: OnFours | None = None
    rides: Ride | None = None
    horse: OnFours | None = None
    rolled: float = 0.0
    ridden_at: float = 0.0


class Contact(Noun):
    """A sound's cause: at `frame` of the shot something meets something, at `x` metres in the set. Who begins to `play`
    does so on `instrument`, for `frames`."""

    frame: int = Field(ge=0)
    kind: ContactKind
    person: str
    x: float
    strength: float = 1.0
    instrument: str = ""
    frames: int = Field(default=0, ge=0)


class Playing(Noun):
    """One person's poses: pose i is seen in frames [2i, 2i + 2) of the shot, or [i, i + 1) if `on_ones`. Lips are
    quicker than bodies: `lips` says on which frames the mouth has another shape than the pose."""

    person: str
    poses: tuple[Pose, ...]
    on_ones: bool = False
    lips: tuple[MouthSpan, ...] = ()

    def at(self, frame: int) -> Pose:
        """The pose on `frame`: the very same object as long as nothing of it changes."""
        return self.spoken.get(frame) or self.poses[self._number(frame)]

    @cached_property
    def spoken(self) -> dict[int, Pose]:
        """The poses whose mouth is another for a frame, by that frame."""
        return {
            frame: _with_mouth(self.poses[self._number(frame)], span.shape)
            for span in self.lips
            for frame in range(span.start, span.end_exclusive)
        }

    def held_since(self, frame: int, *, longest: int) -> int:
        """The first frame on which the pose of `frame` is seen, of those `longest` poses long; lips do not count."""
        number = self._number(frame)
        first = number
        while first > 0 and number - first < longest - 1 and self.poses[first - 1] is self.poses[number]:
            first -= 1
        return first if self.on_ones else 2 * first

    def _number(self, frame: int) -> int:
        return min(frame if self.on_ones else frame // 2, len(self.poses) - 1)


def _with_mouth(pose: Pose, mouth: Mouth) -> Pose:
    return pose.model_copy(update={"face": pose.face.model_copy(update={"mouth": mouth})})


class Loose(Noun):
    """A thing in nobody's hand, at depth `z`, seen in frames [start, end_exclusive). `places` are x and y in metres and
    its turn in degrees, one for every two frames; a hand would hold it where it is. A `flat` thing lies on its back;
    one that `rests` stands on something else than the ground. What has left the hand of somebody who faces left is
    mirrored there, and `turns_over` about itself on its way; so does (`lands_over`) what comes into such a hand."""

    what: str
    z: float
    start: int = Field(ge=0)
    end_exclusive: int = Field(ge=0)
    places: tuple[tuple[float, float, float], ...]
    flat: bool = False
    rests: bool = False
    turns_over: bool = False
    lands_over: bool = False

    def across(self, frame: int) -> float:
        """How wide it is seen on `frame`: 1, and -1 where it is mirrored, as it leaves a hand or comes into one."""
        last = len(self.places) - 1
        begins, ends = (-1.0 if self.turns_over else 1.0), (-1.0 if self.lands_over else 1.0)
        if last < 1:
            return ends
        return begins + (ends - begins) * min(last, max(0, (frame - self.start) // 2)) / last

    def at(self, frame: int) -> tuple[float, float, float] | None:
        """Where it is on `frame`, if it is seen then."""
        if not self.start <= frame < self.end_exclusive:
            return None
        return self.places[min((frame - self.start) // 2, len(self.places) - 1)]


class Performance(Noun):
    """Everybody in one shot. `contacts` cause foley; `not_played` lists deeds that no action could play; `loose` are
    the things that lie about or fly."""

    shot: str
    frames: int
    people: tuple[Playing, ...] = ()
    contacts: tuple[Contact, ...] = ()
    not_played: tuple[str, ...] = ()
    loose: tuple[Loose, ...] = ()
