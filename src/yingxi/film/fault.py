"""A fault: what a viewer would see at once and that must not happen, found in the geometry before it is drawn."""

from typing import Literal, get_args

from pydantic import Field

from yingxi.film.noun import Noun

FaultKind = Literal[
    "limb past its range",
    "foot off the ground",
    "foot sliding",
    "dead still",
    "two people on one spot",
    "walking through somebody",
    "face outside the frame",
    "head cut off",
    "face under text",
    "face hidden",
    "face covered",
    "body covered",
    "heads overlapping",
    "thing in the air",
    "thing jumping",
    "empty shot",
    "gaze at nothing",
    "inside furniture",
    "sitting on nothing",
    "mouth moving in silence",
    "hand apart from what it holds",
]
FAULT_KINDS: tuple[FaultKind, ...] = get_args(FaultKind)


class Fault(Noun):
    """One fault of one shot. `person` shows it (nobody in an empty shot) from frame `frame` of the shot on, for
    `frames` frames. `amount` says how far it goes: degrees past a limit, metres, or the share of a face or of a line;
    `what` names the joint, the foot, the other person or the thing."""

    kind: FaultKind
    shot: str
    person: str = ""
    frame: int = Field(default=0, ge=0)
    frames: int = Field(default=1, ge=1)
    amount: float = 0.0
    what: str = ""
