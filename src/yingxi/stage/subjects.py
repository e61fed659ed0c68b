"""Whom a camera must frame, and all the room they take in the course of their shot."""

from dataclasses import dataclass, replace

from yingxi.film.board import Board, Placement, Staged
from yingxi.film.riding import Ride
from yingxi.film.sheet import Cast, CharacterSheet
from yingxi.stage.ages import heads_of
from yingxi.stage.bicycle import Bicycle
from yingxi.stage.creatures.builds import build_of, on_four_legs, unit_of
from yingxi.stage.creatures.ridden import OVER_BACK, withers_under
from yingxi.stage.place import THRESHOLD
from yingxi.stage.props import prop_named
from yingxi.stage.rig import CUSHION, SEAT_HEIGHT, proportions_of
from yingxi.stage.wheeled import Wheelchair

# Hair above the skull, in heads; tall hair or a tall hat; a creature's ears or mane, its horns or long ears.
HAIR, TALL, EARS, HORNS = 0.24, 0.46, 0.46, 0.70
TALL_HAIR = ("coiffure", "afro", "topknot")
TALL_HATS = ("cook", "official", "knitted", "helmet", "conical", "crown", "clown")
HORNED = ("rabbit", "deer", "cow", "dragon", "whale")
# Of standing height, what is left where no seat's height decides.
POSTURE_HEIGHT = {"stand": 1.0, "kneel": 0.72, "ground": 0.52, "crouch": 0.62, "bowed": 0.38}
# Of who lies: how far from the hips the head is and how high over the bed its middle, in body heights; a bed's height.
LYING_HEAD, LYING_HIGH, BED = 0.42, 0.195, 0.5
AFTERWARDS = {
    "sit": "sit", "kneel": "kneel", "rise": "stand", "walk": "stand", "run": "stand", "dance": "stand",
    "sneak": "stand", "limp": "stand", "lie": "lie", "fall": "ground", "hide": "crouch", "pick up": "crouch",
}  # fmt: skip
# Of an animal's standing height.
ON_FOURS = {"lie": 0.66, "ground": 0.66, "sit": 1.06}
# Who sits down where they stand goes back by a thigh's length, in metres.
BACKWARDS, SITS_BACK = ("sit", "fall"), 0.34
# Who takes up or puts down what lies lower than this, in metres, goes down to it.
FROM_THE_GROUND = 0.30
# What a hand goes up for is framed as far as an arm reaches over the skull, with the hand on it, in heads.
REACHES_UP, ARM, HAND = ("reach", "touch", "take", "put down", "pick up"), 1.4, 0.4
# A net is thrown so far, in metres, and seen to fall.
NET, THROWN_NET = "fishing net", 1.5
# Who comes or goes starts or ends outside, so far from the middle in metres: only their place on the set is framed.
COMES, GOES, OUTSIDE = "enter", "leave", 3.0


@dataclass(frozen=True, slots=True)
class Subject:
    """A person as the camera must frame them: metres. `eyes` are where they are as the shot begins; `crown`, `low`,
    `left` and `right` the highest crown, the lowest eyes and the furthest places of the whole shot."""

    x: float
    z: float
    crown: float
    eyes: float
    low: float
    left: float
    right: float
    head: float
    facing: int


def subjects_of(board: Board, cast: Cast) -> list[Subject]:
    """Whom `board` frames: its subjects, or everybody where it names none."""
    return [
        subject_of(placement, cast, board.moments, followed=board.move == "pan")
        for placement in board.placements
        if placement.person in (board.subjects or (placement.person,))
    ]


def subject_of(
    placement: Placement, cast: Cast, moments: tuple[Staged, ...] = (), *, followed: bool = False
) -> Subject:
    """`placement` with all its person does in `moments`. A camera that follows needs no room for their way."""
    sheet = cast.sheet(placement.person)
    head = sheet.height / heads_of(sheet)
    begun = skull_of(sheet, placement.posture, placement.seat_height) + raised_by(placement, sheet)
    lies = placement.posture == "lie"
    x = placement.x - lies * placement.facing * LYING_HEAD * sheet.height
    if on_four_legs(sheet):
        build = build_of(sheet)
        x = placement.x + placement.facing * (0.5 * build.long + 0.6 * build.neck) * unit_of(sheet)
    left, right = min(x, placement.x), max(x, placement.x)
    subject = Subject(x, placement.z, begun, begun, begun, left, right, head, placement.facing)
    for deed in moments:
        if deed.kind != "deed" or deed.actor != placement.person:
            continue
        posture = "sit" if deed.verb == "wake" and lies else AFTERWARDS.get(deed.verb)
        if deed.verb == "put down" and deed.at is not None and deed.at[1] <= FROM_THE_GROUND:
            posture = "crouch"
        if posture == "crouch" and placement.posture == "kneel":
            posture = "bowed"
        if posture is not None:
            skull = skull_of(sheet, posture, placement.seat_height if deed.verb in ("lie", "wake") else None)
            skull += placement.dais
            subject = replace(subject, crown=max(subject.crown, skull), low=min(subject.low, skull))
        if deed.at is not None and deed.verb in REACHES_UP and deed.at[1] > subject.crown - head:
            # The hand that goes up is seen, and what it goes for.
            subject = replace(
                subject,
                crown=max(subject.crown, min(deed.at[1], subject.crown + ARM * head) + HAND * head),
                left=min(subject.left, deed.at[0]),
                right=max(subject.right, deed.at[0]),
            )
        if deed.at is not None and deed.at[2] >= THRESHOLD:
            # The hand on a door is seen, and the handle.
            subject = replace(
                subject, left=min(subject.left, deed.at[0]), right=max(subject.right, deed.at[0])
            )
        if deed.verb == "dance" and deed.at is not None and on_four_legs(sheet):
            subject = replace(subject, crown=max(subject.crown, begun + deed.at[1]))
        if deed.verb == "throw" and not deed.whom and prop_named(deed.what) == NET:
            falls = subject.x + placement.facing * THROWN_NET
            subject = replace(subject, left=min(subject.left, falls), right=max(subject.right, falls))
        if deed.verb in BACKWARDS and deed.to_x is None:
            behind = subject.x - SITS_BACK * placement.facing
            subject = replace(subject, left=min(subject.left, behind), right=max(subject.right, behind))
        by_the_door = placement.z >= THRESHOLD or (deed.to_z or 0.0) >= THRESHOLD
        if deed.to_x is not None and (deed.verb != GOES or by_the_door) and not followed:
            left, right = (
                (deed.to_x, deed.to_x)
                if not by_the_door and (deed.verb == COMES or abs(subject.x) > OUTSIDE)
                else (min(subject.left, deed.to_x), max(subject.right, deed.to_x))
            )
            subject = replace(subject, left=left, right=right)
    eyes = 0.54 * head
    return replace(
        subject,
        crown=subject.crown + above_skull(sheet) * head,
        eyes=subject.eyes - eyes,
        low=subject.low - eyes,
    )


def raised_by(placement: Placement, sheet: CharacterSheet) -> float:
    """How much higher than on the floor somebody is who rides or stands on a dais, in metres."""
    proportions = proportions_of(sheet)
    if placement.dais and placement.posture == "stand":
        return placement.dais
    match placement.rides:
        case Ride(mount="horse"):
            return OVER_BACK * withers_under(proportions.height) - proportions.standing_hip
        case Ride(mount="water"):
            return -proportions.torso - proportions.standing_hip
        case Ride(mount="boat" | "pram" | "cart" | "load"):
            return 0.0
        case Ride(mount="wheelchair"):
            return Wheelchair(proportions).seat + CUSHION * proportions.height - proportions.standing_hip
        case Ride():
            return Bicycle(proportions, 0.0).pelvis[1] - proportions.standing_hip
    return 0.0


def above_skull(sheet: CharacterSheet) -> float:
    """How far hair, hat, ears or horns stand over the skull, in heads."""
    if sheet.kind in HORNED:
        return HORNS
    if sheet.kind not in ("person", "ghost"):
        return EARS
    return TALL if sheet.hair.style in TALL_HAIR or sheet.hat in TALL_HATS else HAIR


def skull_of(sheet: CharacterSheet, posture: str, seat: float | None) -> float:
    """Metres from the ground to the top of the skull."""
    if on_four_legs(sheet):
        return (seat or 0.0) + sheet.height * ON_FOURS.get(posture, 1.0)
    if posture == "lie":
        # The head lies on its side on a pillow: its middle takes the place of the eyes.
        return (
            (BED if seat is None else seat)
            + LYING_HIGH * sheet.height
            + 0.54 * sheet.height / heads_of(sheet)
        )
    if posture != "sit":
        return sheet.height * POSTURE_HEIGHT[posture]
    chair = SEAT_HEIGHT[sheet.age] if seat is None else seat
    return sheet.height - proportions_of(sheet).standing_hip + chair + CUSHION * sheet.height
