"""Faults are found in the geometry of tiny performances made by hand; what has none is left alone."""

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, says, stands
from yingxi.acting import shot_performed
from yingxi.acting.faults import shot_faults
from yingxi.film.board import Board, Hanging, Lettering, Placement, Staged, Thing
from yingxi.film.colour import Colour
from yingxi.film.fault import FAULT_KINDS, Fault, FaultKind
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Arm, Contact, Face, Loose, Performance, Playing, Pose
from yingxi.stage.display import Cut
from yingxi.stage.light import Light
from yingxi.stage.path import rectangle
from yingxi.stage.place import Card, Place, Seat

FRAMES = 24
# Where the edge of a close shot of somebody at 0 cuts a face, in metres.
BY_THE_EDGE = 0.62
GREY = Colour(0.5, 0.0, 0)
PLACE = Place(
    cards=(), ground=(), ground_ends=7.0, light=Light(), haze=GREY, backdrop=GREY,
    seats=(Seat("chair", 0.9, 5.0, 0.45),),
)  # fmt: skip


def pose(person: str = "ann", x: float = -0.4, **change: object) -> Pose:
    """Standing at ease, a few things changed."""
    still = playing(performed(board(2, [stands(person, x)], [])), person).at(0)
    return still.model_copy(update=change)


def found(
    people: dict[str, list[Pose]],
    *moments: Staged,
    contacts: tuple[Contact, ...] = (),
    loose: tuple[Loose, ...] = (),
    frames: int = FRAMES,
    camera_at: float | None = None,
    place: Place = PLACE,
    **more: object,
) -> list[Fault]:
    """The faults of a shot in which everybody goes through their poses, the last one held to its end. The camera looks
    at where they are, or at `camera_at`."""
    placed = [
        Placement(person=name, x=each[0].x if camera_at is None else camera_at, z=each[0].z)
        for name, each in people.items()
    ]
    shot = board(
        frames,
        placed,
        list(moments),
        **{"set": "set-room", "size": "full", "subjects": tuple(people), **more},
    )
    playings = tuple(
        Playing(person=name, poses=(*each, *[each[-1]] * (frames // 2 - len(each))))
        for name, each in people.items()
    )
    performance = Performance(shot=shot.id, frames=frames, people=playings, contacts=contacts, loose=loose)
    return list(shot_faults(shot, performance, CAST, place, width=640, height=360))


def kinds(faults: list[Fault]) -> set[FaultKind]:
    return {fault.kind for fault in faults}


def far(x: float) -> list[Pose]:
    return [pose("bo", x)]


def passing(z: float) -> list[Pose]:
    """On the way from -0.4 m to 0.8 m, 15 cm from drawing to drawing, `z` metres from the camera."""
    return [pose(x=-0.4 + 0.15 * step, z=z) for step in range(9)]


def lifted(height: float) -> list[Pose]:
    still = pose()
    return [still.model_copy(update={"hip": still.hip + height})]


def slid(way: float) -> list[Pose]:
    return [pose(x=-0.4), pose(x=-0.4 + way)]


def seated(x: float) -> list[Pose]:
    down = shot_performed(
        board(2, [Placement(person="ann", x=x, z=5.0, posture="sit")], []),
        CAST,
        {},
        rate=Fraction(24),
        seed=7,
    )
    return [playing(down, "ann").at(0)]


def sat_down(x: float) -> Pose:
    """A child on the ground: near whom a camera sees little of who stands."""
    down = shot_performed(
        board(2, [Placement(person="child", x=x, z=5.0, posture="sit", seat_height=0.0)], []),
        CAST, {}, rate=Fraction(24), seed=7,
    )  # fmt: skip
    return playing(down, "child").at(0)


def planted(x: float) -> Place:
    """The place with a bush before the players."""
    bush = Card("bush", 4.6, (Cut(rectangle(x - 0.4, 0, 0.8, 1.5), GREY),))
    return replace(PLACE, cards=(bush,))


def gazing(turn: float, gaze: float) -> dict[str, list[Pose]]:
    face = Face(turn=turn, gaze_x=gaze)
    return {"ann": [pose(x=-0.5, face=face)], "bo": [pose("bo", 0.5, facing=-1)]}


TITLE = Lettering(kind="title", lines=(("A Very Long Title Indeed", ""),))
LINE = says("line", "ann", 4, 60)
GIVEN = (Contact(frame=8, kind="give", person="ann", x=0.0),)

# What shows the fault, and what is as near to it as may be and does not.
SHOWN: dict[FaultKind, tuple[list[Fault], list[Fault]]] = {
    "limb past its range": (
        found({"ann": [pose(near_arm=Arm(elbow=170))]}), found({"ann": [pose(near_arm=Arm(elbow=144))]})
    ),
    "foot off the ground": (found({"ann": lifted(0.08)}), found({"ann": lifted(0.0)})),
    "foot sliding": (found({"ann": slid(0.05)}), found({"ann": slid(0.004)})),
    "dead still": (
        found({"ann": [pose()]}, frames=60), found({"ann": [pose(), pose(chest=0.5)] * 15}, frames=60)
    ),
    "two people on one spot": (
        found({"ann": [pose(x=0.0)], "bo": far(0.1)}), found({"ann": [pose(x=0.0)], "bo": far(0.5)})
    ),
    "walking through somebody": (
        found({"ann": passing(5.0), "bo": far(0.2)}), found({"ann": passing(4.8), "bo": far(0.2)})
    ),
    "face outside the frame": (
        found({"ann": [pose(x=0.0)], "bo": far(BY_THE_EDGE)}, subjects=("ann",), size="close"),
        found({"ann": [pose(x=0.0)], "bo": far(2.0)}, subjects=("ann",), size="close"),
    ),
    "head cut off": (
        found({"bo": [pose("bo", 0.7)], "child": [sat_down(0.0)]}, subjects=("child",), size="medium"),
        found({"bo": [pose("bo", 0.7)], "child": [sat_down(0.0)]}, size="medium"),
    ),
    "face under text": (
        found({"ann": lifted(0.14)}, lettering=TITLE, size="close", frames=60),
        found({"ann": lifted(-0.08)}, lettering=TITLE, size="close", frames=60),
    ),
    "face hidden": (
        found({"bo": [pose("bo", 0.0, z=5.05)], "child": [pose("child", 0.0, z=5.2)]}, subjects=("child",), frames=60),
        found({"bo": [pose("bo", 0.6, z=4.8)], "child": [pose("child", 0.0, z=5.2)]}, subjects=("child",), frames=60),
    ),
    "empty shot": (
        found({"ann": [pose(x=4.0)]}, does("leave", "ann", 0, 2), camera_at=0.0, frames=60),
        found({"ann": [pose(x=0.0)]}, does("leave", "ann", 0, 2), frames=60),
    ),
    "gaze at nothing": (
        found(gazing(-0.3, -0.4), LINE, frames=64), found(gazing(1.0, 0.8), LINE, frames=64)
    ),
    "inside furniture": (found({"ann": [pose(x=0.9)]}), found({"ann": [pose(x=0.6)]})),
    "sitting on nothing": (found({"ann": seated(-0.6)}), found({"ann": seated(0.85)})),
    "mouth moving in silence": (
        found({"ann": [pose(face=Face(mouth=Mouth.A))]}),
        found({"ann": [pose(face=Face(mouth=Mouth.A))]}, says("line", "ann", 0, 24)),
    ),
    "hand apart from what it holds": (
        found({"ann": [pose(held="cup", near_arm=Arm(hand="flat"))]}),
        found({"ann": [pose(held="cup", near_arm=Arm(hand="grip"))]}),
    ),
    "face covered": (
        found({"ann": [pose(near_arm=Arm(shoulder=130, elbow=100))]}, frames=60),
        found({"ann": [pose(near_arm=Arm(shoulder=20, elbow=128))]}, frames=60),
    ),
    "body covered": (
        found({"ann": [pose(x=0.0)]}, place=planted(0.0), size="medium", frames=60),
        found({"ann": [pose(x=0.0)]}, place=planted(1.2), size="medium", frames=60),
    ),
    "heads overlapping": (
        found({"ann": [pose(x=0.0)], "bo": far(0.14)}, frames=60),
        found({"ann": [pose(x=0.0)], "bo": far(0.5)}, frames=60),
    ),
    "thing jumping": (
        found({"ann": [pose(held="sword"), pose(held="sword", held_lags=70.0)]}),
        found({"ann": [pose(held="sword"), pose(held="sword", held_lags=20.0)]}),
    ),
    "thing in the air": (
        found({"ann": [pose()]}, things=(Thing(what="cup", x=0.2, y=0.7, z=5.0),)),
        found({"ann": [pose()]}, things=(Thing(what="cup", x=0.9, y=0.47, z=5.0),)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", FAULT_KINDS)
def test_fault_is_found_where_it_is_and_nowhere_else(kind: FaultKind) -> None:
    shown, clean = SHOWN[kind]
    assert kind in kinds(shown)
    assert kind not in kinds(clean)


def test_fault_says_who_shows_it_when_and_how_far_it_goes() -> None:
    bent = [pose(), pose(far_arm=Arm(wrist=75)), pose()]
    (fault,) = found({"ann": bent})
    assert fault == Fault(
        kind="limb past its range",
        shot="shot-1",
        person="ann",
        frame=2,
        frames=2,
        amount=15.0,
        what="far wrist",
    )


def test_hands_that_do_not_meet_over_what_is_given_are_found() -> None:
    apart = {"ann": [pose(x=-0.4, held="")], "bo": [pose("bo", 0.6, facing=-1)]}
    gives = does("give", "ann", 2, 20, whom="bo", what="cup")
    assert kinds(found(apart, gives, contacts=GIVEN)) == {"hand apart from what it holds"}


def test_thing_that_is_reached_for_must_come_into_the_hand() -> None:
    empty, full = [pose()], [pose(held="cup", near_arm=Arm(hand="grip"))]
    reaches = does("reach", "ann", 2, 20, what="cup")
    assert [fault.what for fault in found({"ann": empty}, reaches)] == ["cup"]
    assert found({"ann": full}, reaches) == []


def test_shot_of_two_who_talk_and_walk_has_no_fault() -> None:
    moments = [does("walk", "ann", 4, 60, to_x=-0.3), says("line-1", "bo", 60, 100)]
    shot: Board = board(
        110, [stands("ann", -1.6), stands("bo", 0.6, facing=-1)], moments, set="set-room", size="full"
    )
    assert shot_faults(shot, performed(shot), CAST, PLACE, width=640, height=360) == ()


def test_somebody_who_walks_before_a_face_is_a_fault_only_where_they_stay_before_it() -> None:
    def walks(step: float) -> list[Fault]:
        way = [pose("bo", -0.6 + step * i, z=4.8) for i in range(30)]
        people = {"bo": way, "child": [pose("child", 0.0, z=5.2)]}
        return found(people, subjects=("child",), frames=60, camera_at=0.0)

    assert "face hidden" in kinds(walks(0.04))
    assert "face hidden" not in kinds(walks(0.12))


def test_somebody_who_walks_past_behind_another_is_waited_for() -> None:
    def walks(step: float) -> list[Fault]:
        way = [pose("child", -0.6 + step * i, z=5.2) for i in range(40)]
        people = {"bo": [pose("bo", 0.0, z=4.8)], "child": way}
        return found(people, subjects=("child",), frames=80, camera_at=0.0)

    assert "face hidden" in kinds(walks(0.02))
    assert "face hidden" not in kinds(walks(0.07))


@pytest.mark.parametrize(("thrower", "catcher"), [("ann", "bo"), ("bo", "ann")])
@pytest.mark.parametrize("what", ["ball", "book"])
def test_what_is_thrown_comes_into_the_hand_as_that_hand_holds_it(
    thrower: str, catcher: str, what: str
) -> None:
    people = [stands("ann", -1.0), stands("bo", 1.0, facing=-1)]
    shot = board(90, people, [does("throw", thrower, 4, 60, whom=catcher, what=what)])
    assert "thing jumping" not in kinds(
        list(shot_faults(shot, performed(shot), CAST, None, width=640, height=360))
    )


def test_whoever_comes_in_running_flies_from_step_to_step() -> None:
    comes = does("enter", "happy", 2, 40, to_x=0.6).model_copy(update={"text": "He runs in."})
    shot = board(60, [stands("happy", -2.6)], [comes])
    assert "foot off the ground" not in kinds(
        list(shot_faults(shot, performed(shot), CAST, None, width=640, height=360))
    )


@pytest.mark.parametrize(("high", "hangs"), [(0.6, True), (0.0, False)])
def test_thing_that_nobody_holds_hangs_still_in_the_air_only_above_the_ground(
    high: float, hangs: bool
) -> None:
    cup = Loose(what="cup", z=5.0, start=0, end_exclusive=FRAMES, places=((0.2, high, 0.0),) * 12, flat=True)
    assert ("thing in the air" in kinds(found({"ann": [pose()]}, loose=(cup,)))) == hangs


@pytest.mark.parametrize(("x", "covers"), [(0.0, True), (1.2, False)])
def test_dressing_before_somebody_seen_from_far_covers_them_only_where_it_stands(
    x: float, covers: bool
) -> None:
    faults = found({"ann": [pose(x=0.0)]}, place=planted(x), size="wide", frames=60)
    assert ("body covered" in kinds(faults)) == covers


def test_a_face_behind_a_cloth_is_no_fault_of_the_frame() -> None:
    cut = {"ann": [pose(x=0.0)], "bo": far(BY_THE_EDGE)}
    cloth = (Hanging(x=BY_THE_EDGE, z=4.9),)
    assert "face outside the frame" in kinds(found(cut, subjects=("ann",), size="close"))
    assert found(cut, subjects=("ann",), size="close", hangings=cloth) == []
