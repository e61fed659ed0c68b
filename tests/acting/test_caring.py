"""Hands on somebody who lies, sits or stands are where the words say; a kiss reaches the brow; two hands meet."""

from math import hypot

import pytest

from tests.acting.factories import CAST, board, does, in_set, performed, playing, skeleton, stands
from yingxi.acting.faults import shot_faults
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Placement, Staged
from yingxi.film.performance import Performance
from yingxi.stage.rig import proportions_of

Point = tuple[float, float]
BED = {"posture": "lie", "seat_height": 0.48, "facing": -1}


def told(verb: str, text: str, start: int = 4, end: int = 60, **more: object) -> Staged:
    return does(verb, "ann", start, end, text=text, **more)


def palms(performance: Performance, person: str, frame: int) -> list[Point]:
    pose = playing(performance, person).at(frame)
    own, bones = proportions_of(CAST.sheet(person)), skeleton(person, pose)
    near = palm_of(own, bones, pose.near_arm, "near")
    return [in_set(pose, point) for point in (near, palm_of(own, bones, pose.far_arm, "far"))]


def place(performance: Performance, person: str, frame: int, part: str) -> Point:
    pose = playing(performance, person).at(frame)
    return in_set(pose, getattr(skeleton(person, pose), part))


def apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def nearest(performance: Performance, person: str, frame: int, point: Point) -> float:
    return min(apart(palm, point) for palm in palms(performance, person, frame))


def abed(carer: Placement, deed: Staged, lies: str = "child") -> Performance:
    return performed(board(150, [carer, stands(lies, 0.0, **BED)], [deed]))


@pytest.mark.parametrize("lies", ["child", "bo"])
@pytest.mark.parametrize(
    ("text", "part"), [("feels their forehead", "head"), ("pats them on the arm", "chest")]
)
@pytest.mark.parametrize(
    "carer", [stands("ann", -0.9, z=4.64), stands("ann", -0.16, z=4.87, posture="sit", seat_height=0.48)]
)
def test_a_hand_is_on_who_lies_where_the_words_say(carer: Placement, text: str, part: str, lies: str) -> None:
    performance = abed(carer, told("touch", text, 4, 120, whom=lies), lies)
    head = proportions_of(CAST.sheet(lies)).head
    assert nearest(performance, "ann", 112, place(performance, lies, 112, part)) < 0.85 * head


def test_who_lies_stays_lying_while_something_is_done_to_them() -> None:
    for verb in ("touch", "kiss", "give", "hold hands"):
        performance = abed(stands("ann", -0.2, z=4.64), told(verb, "", whom="bo", what="cup"), "bo")
        assert {pose.seated for pose in playing(performance, "bo").poses} == {True}
        assert min(abs(pose.lean) for pose in playing(performance, "bo").poses) > 70


@pytest.mark.parametrize("whom", ["child", "bo", "gran"])
def test_a_kiss_reaches_the_brow_of_who_stands(whom: str) -> None:
    people = [stands("ann", -0.5), stands(whom, 0.5, facing=-1)]
    performance = performed(board(170, people, [told("kiss", "", 4, 150, whom=whom)]))
    heads = sum(proportions_of(CAST.sheet(person)).head for person in ("ann", whom)) / 2
    distance = apart(place(performance, "ann", 128, "head"), place(performance, whom, 128, "head"))
    assert 0.55 * heads < distance < 1.2 * heads


@pytest.mark.parametrize("whom", ["child", "bo"])
def test_a_kiss_reaches_who_lies_and_does_not_wake_them(whom: str) -> None:
    people = [
        stands("ann", -0.16, z=4.87, posture="sit", seat_height=0.48),
        stands(whom, 0.0, asleep=True, **BED),
    ]
    performance = performed(board(120, people, [told("kiss", "", 4, 80, whom=whom)]))
    heads = sum(proportions_of(CAST.sheet(person)).head for person in ("ann", whom)) / 2
    assert apart(place(performance, "ann", 50, "head"), place(performance, whom, 50, "head")) < 1.5 * heads
    assert max(pose.face.lids for pose in playing(performance, whom).poses) == 0.0


@pytest.mark.parametrize("posture", ["sit", "lie"])
def test_hands_stay_together_while_somebody_is_brought_to_their_feet(posture: str) -> None:
    people = [stands("ann", -1.06), stands("bo", 0.0, facing=-1, posture=posture, seat_height=0.0)]
    performance = performed(board(110, people, [told("pull", "helps him up", 4, 84, whom="bo")]))
    met = next(each.frame for each in performance.contacts if each.kind == "touch") + 2
    rises = range(met, met + 24, 4)
    gaps = [min(nearest(performance, "ann", f, palm) for palm in palms(performance, "bo", f)) for f in rises]
    assert max(gaps) < 0.12


def test_who_sits_dances_hand_in_hand_with_who_stands() -> None:
    people = [stands("ann", -0.5), stands("bo", 0.3, facing=-1, posture="sit", seat_height=0.46)]
    performance = performed(board(140, people, [told("dance", "", 4, 130, whom="bo")]))
    for frame in range(50, 120, 10):
        assert (
            min(nearest(performance, "ann", frame, palm) for palm in palms(performance, "bo", frame)) < 0.09
        )
    assert len({pose.lean for pose in playing(performance, "bo").poses[25:60]}) > 10


@pytest.mark.parametrize(("text", "sleeps"), [("strokes her hair", True), ("shakes her by the arm", False)])
def test_a_gentle_hand_wakes_nobody(text: str, sleeps: bool) -> None:
    people = [stands("ann", -0.2, z=4.64), stands("child", 0.0, asleep=True, **BED)]
    performance = performed(board(110, people, [told("touch", text, whom="child")]))
    assert (max(pose.face.lids for pose in playing(performance, "child").poses) == 0.0) == sleeps


@pytest.mark.parametrize("pair", [("ann", "child"), ("bo", "gran"), ("ann", "bo")])
def test_who_leave_hand_in_hand_go_at_one_pace_and_do_not_let_go(pair: tuple[str, str]) -> None:
    one, other = pair
    people = [stands(one, -1.4), stands(other, -0.7, facing=-1)]
    leaves = [
        does("leave", person, 4, 100, ref="deed-1", text="They walk away hand in hand.", to_x=3.0, to_z=5.0)
        for person in pair
    ]
    performance = performed(board(150, people, leaves))
    starts = next(n for n in range(0, 150, 2) if playing(performance, one).at(n).x > -1.2) + 24
    for frame in range(starts, min(140, starts + 60), 10):
        gap = min(nearest(performance, one, frame, palm) for palm in palms(performance, other, frame))
        assert gap < 0.11
        assert abs(playing(performance, one).at(frame).x - playing(performance, other).at(frame).x) < 0.85


@pytest.mark.parametrize(("actor", "whom"), [("bo", "child"), ("child", "bo")])
def test_somebody_grown_embraces_a_child_on_one_knee(actor: str, whom: str) -> None:
    people = [stands("bo", -0.8), stands("child", 0.5, facing=-1)]
    performance = performed(board(170, people, [does("hug", actor, 4, 160, whom=whom)]))
    met = next(each.frame for each in performance.contacts if each.kind == "hug") + 14
    assert playing(performance, "bo").at(met).hip < 0.7 * playing(performance, "bo").at(0).hip
    heads = [place(performance, person, met, "head") for person in ("bo", "child")]
    assert abs(heads[0][1] - heads[1][1]) < 0.30
    assert nearest(performance, "bo", met, place(performance, "child", met, "chest")) < 0.30


def test_what_somebody_is_covered_with_opens_in_the_hands_that_draw_it_up() -> None:
    carer = stands("ann", -0.3, z=4.64, held="scarf")
    shot = board(
        150,
        [carer, stands("bo", 0.0, **BED)],
        [told("put down", "covers him with a scarf", 4, 120, whom="bo", what="scarf")],
    )
    made = performed(shot)
    assert shot_faults(shot, made, CAST, None, width=640, height=360) == ()
    (scarf,) = made.loose
    assert scarf.places[-1][0] - scarf.places[0][0] > 0.1
    assert nearest(made, "ann", scarf.start, scarf.places[0][:2]) < 0.12


@pytest.mark.parametrize(
    ("text", "low", "high"), [("wipes the sweat off his brow", 0.0, 0.5), ("scratches his head", 0.2, 0.9)]
)
def test_a_hand_goes_to_one_s_own_brow_and_hair(text: str, low: float, high: float) -> None:
    shot = board(90, [stands("ann", -0.9), stands("bo", 0.9, facing=-1)], [told("touch", text)])
    made = performed(shot)
    head = place(made, "ann", 30, "head")
    size = proportions_of(CAST.sheet("ann")).head
    palm = min(palms(made, "ann", 30), key=lambda point: apart(point, head))
    assert low < (palm[1] - head[1]) / size < high
    assert abs(palm[0] - head[0]) < 0.75 * size
    assert shot_faults(shot, made, CAST, None, width=640, height=360) == ()
