"""Animals on four legs: their paws stay where they stand, they sit, lie and leap as animals, and take things in the
mouth."""

from fractions import Fraction
from itertools import pairwise

import pytest

from tests.acting.factories import RATE, board, does, playing, sheet, stands
from yingxi.acting import shot_performed
from yingxi.acting.faults import shot_faults
from yingxi.acting.reaching import distance, palm_of
from yingxi.film.board import Board, Placement, Staged
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, CharacterSheet, Palette
from yingxi.stage.creatures.builds import BUILDS
from yingxi.stage.rig import proportions_of, skeleton_of


def animal(kind: str) -> CharacterSheet:
    build = BUILDS[kind]
    changed = {
        "kind": kind,
        "body": "winged" if kind == "bird" else "four-legged",
        "height": build.withers * build.crown,
    }
    return sheet(kind).model_copy(update=changed)


CAST = Cast(
    people=(sheet("ann"), *(animal(kind) for kind in BUILDS)),
    palette=Palette(ground="#eeeeee", first="#aa8866", second="#668899", accent="#cc4433"),
)


def shot(frames: int, moments: list[Staged], *people: Placement) -> Board:
    return board(frames, list(people), moments)


def performed(told: Board, rate: Fraction = RATE) -> Performance:
    return shot_performed(told, CAST, {}, rate=rate, seed=7)


def body_faults(told: Board) -> list[str]:
    found = shot_faults(told, performed(told), CAST, None, width=1280, height=720)
    return [f"{each.kind} {each.frame} {each.what}" for each in found if "foot" in each.kind]


@pytest.mark.parametrize("kind", ["cat", "dog", "horse", "mouse"])
@pytest.mark.parametrize("verb", ["walk", "run", "sit", "lie", "dance", "bow", "turn"])
def test_no_paw_slides_or_floats(kind: str, verb: str) -> None:
    told = shot(
        120, [does(verb, kind, 8, 70, to_x=1.4 if verb in ("walk", "run") else None)], stands(kind, -0.8)
    )
    assert body_faults(told) == []


def test_a_walk_sets_down_all_four_paws_on_the_way() -> None:
    told = shot(120, [does("walk", "dog", 8, 70, to_x=1.2)], stands("dog", -1.2))
    poses = playing(performed(told), "dog").poses
    stood = [
        {
            round(pose.x + pose.facing * leg.tip[0], 2)
            for pose, leg in zip(poses, legs, strict=True)
            if leg.tip[1] < 0.2
        }
        for legs in zip(*(pose.on_fours.legs() for pose in poses if pose.on_fours), strict=True)
    ]
    assert abs(poses[-1].x - 1.2) < 0.01
    assert len(stood) == 4
    assert all(len(places) > 3 for places in stood)


def test_who_sits_has_the_croup_low_and_the_chest_high() -> None:
    pose = playing(performed(shot(96, [does("sit", "cat", 8, 60)], stands("cat", 0.0))), "cat").poses[-1]
    assert pose.on_fours is not None
    assert pose.on_fours.croup[1] < 0.5 * pose.on_fours.chest[1]
    assert pose.seated


def test_a_dog_takes_a_ball_in_its_mouth_and_gives_it_to_a_hand() -> None:
    told = shot(
        150,
        [
            does("pick up", "dog", 8, 50, what="ball", at=(0.4, 0.0, 5.0)),
            does("give", "dog", 60, 100, whom="ann", what="ball"),
        ],
        stands("dog", -0.4), stands("ann", 1.4, facing=-1),
    )  # fmt: skip
    held = [pose.held for pose in playing(performed(told), "dog").poses]
    assert held[0] == ""
    assert "ball" in held
    assert held[-1] == ""
    assert playing(performed(told), "ann").poses[-1].held == "ball"
    found = shot_faults(told, performed(told), CAST, None, width=1280, height=720)
    assert [each.kind for each in found if "hand" in each.kind or "thing" in each.kind] == []


def test_what_has_hooves_lies_down_where_another_sits() -> None:
    pose = playing(performed(shot(96, [does("sit", "cow", 8, 60)], stands("cow", 0.0))), "cow").poses[-1]
    assert pose.on_fours is not None
    assert pose.on_fours.chest[1] < 0.5 * BUILDS["cow"].withers


def test_what_an_animal_has_no_way_of_is_told() -> None:
    told = shot(60, [does("read", "cat", 8, 40)], stands("cat", 0.0))
    assert performed(told).not_played == ("cat read",)


def test_a_body_that_turns_narrows_and_never_jumps() -> None:
    poses = playing(
        performed(shot(72, [does("turn", "dog", 8, 40, to_facing=-1)], stands("dog", 0.0))), "dog"
    ).poses
    chests = [pose.facing * pose.on_fours.chest[0] for pose in poses if pose.on_fours]
    assert poses[0].facing == -poses[-1].facing
    assert max(abs(after - before) for before, after in pairwise(chests)) < 0.2


@pytest.mark.parametrize("kind", ["dog", "cat", "horse"])
def test_a_hand_that_strokes_an_animal_meets_it(kind: str) -> None:
    told = shot(
        140, [does("touch", "ann", 8, 110, whom=kind)], stands("ann", -2.4), stands(kind, 0.3, facing=-1)
    )
    acted = performed(told)
    bones, theirs = (proportions_of(CAST.sheet(each)) for each in ("ann", kind))
    apart = []
    for person, them in zip(playing(acted, "ann").poses, playing(acted, kind).poses, strict=True):
        palm = palm_of(bones, skeleton_of(bones, person), person.near_arm, "near")
        meets = skeleton_of(theirs, them)
        spot = meets.neck if kind == "horse" else meets.crown
        here = (person.x + person.facing * palm[0], palm[1])
        apart.append(distance(here, (them.x + them.facing * spot[0], spot[1])))
    assert min(apart) < (0.6 if kind == "horse" else 0.08)


def test_who_embraces_a_dog_kneels() -> None:
    told = shot(
        140, [does("hug", "ann", 8, 110, whom="dog")], stands("ann", -1.4), stands("dog", 0.3, facing=-1)
    )
    poses = playing(performed(told), "ann").poses
    assert min(pose.hip for pose in poses) < 0.7 * poses[0].hip


@pytest.mark.parametrize(("kind", "foot"), [("dog", "paw"), ("horse", "hoof")])
def test_four_feet_are_heard_and_no_persons_steps(kind: str, foot: str) -> None:
    told = performed(shot(120, [does("walk", kind, 8, 70, to_x=1.2)], stands(kind, -1.2)))
    assert {each.kind for each in told.contacts} == {foot}
    assert len(told.contacts) > 5


def test_a_dog_that_is_heard_opens_its_mouth() -> None:
    barks = Staged(kind="sound", ref="sound-1", start=24, end_exclusive=48, what="dog")
    poses = playing(performed(shot(72, [barks], stands("dog", 0.0))), "dog").poses
    assert poses[5].face.mouth == Mouth.REST
    assert poses[14].face.mouth == Mouth.A


def test_a_bird_flies_a_long_way_and_hops_a_short_one() -> None:
    far, near = (
        playing(
            performed(shot(120, [does("walk", "bird", 8, 70, to_x=to)], stands("bird", -1.0))), "bird"
        ).poses
        for to in (1.2, -0.6)
    )
    highest = [max(pose.on_fours.croup[1] for pose in poses if pose.on_fours) for poses in (far, near)]
    assert highest[0] > 0.5 > 0.3 > highest[1]
    assert {pose.on_fours.wings == 0 for pose in near if pose.on_fours} == {True}
    assert any(pose.on_fours.wings > 0.5 for pose in far if pose.on_fours)


@pytest.mark.parametrize("kind", ["bird", "rabbit"])
@pytest.mark.parametrize("to", [1.4, -0.5])
def test_who_hops_neither_slides_nor_floats(kind: str, to: float) -> None:
    told = shot(120, [does("walk", kind, 8, 70, to_x=to)], stands(kind, -0.8))
    assert body_faults(told) == []
