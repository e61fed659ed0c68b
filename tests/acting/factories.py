"""A small troupe, boards and takes for the acting room's tests."""

from fractions import Fraction

from yingxi.acting import shot_performed
from yingxi.film.board import Board, Placement, Staged
from yingxi.film.mouth import Phone
from yingxi.film.performance import DEPTH_RISE, Performance, Playing, Pose
from yingxi.film.sheet import Cast, CharacterSheet, Garment, Hair, Palette, VoiceSheet
from yingxi.film.story import Age
from yingxi.film.take import VoiceTake
from yingxi.stage.rig import LimbJoints, Skeleton, proportions_of, skeleton_of

RATE = Fraction(24)


def sheet(person: str, age: Age = "adult", height: float = 1.65, temper: str = "plain") -> CharacterSheet:
    return CharacterSheet.model_validate(
        {
            "id": person,
            "name": person,
            "age": age,
            "height": height,
            "temper": temper,
            "hair": Hair(style="short", colour="#403028"),
            "top": Garment(cut="short top", colour="#c08040"),
            "voice": VoiceSheet(styles=()),
        }
    )


CAST = Cast(
    people=(
        sheet("ann"),
        sheet("bo", height=1.78),
        sheet("child", "child", 1.15),
        sheet("gran", "elder", 1.55),
        sheet("happy", temper="happy"),
        sheet("sad", temper="sad"),
        sheet("sneak", temper="sneak"),
    ),
    palette=Palette(ground="#eeeeee", first="#aa8866", second="#668899", accent="#cc4433"),
)


def stands(person: str, x: float, **more: object) -> Placement:
    return Placement.model_validate({"person": person, "x": x, "z": 5.0, **more})


def does(verb: str, actor: str, start: int, end: int, **more: object) -> Staged:
    return Staged.model_validate(
        {
            "kind": "deed",
            "ref": f"{actor} {verb}",
            "start": start,
            "end_exclusive": end,
            "actor": actor,
            "verb": verb,
            **more,
        }
    )


def says(line: str, actor: str, start: int, end: int, **more: object) -> Staged:
    return Staged.model_validate(
        {"kind": "speech", "ref": line, "start": start, "end_exclusive": end, "actor": actor, **more}
    )


def board(frames: int, people: list[Placement], moments: list[Staged], **more: object) -> Board:
    return Board.model_validate(
        {"id": "shot-1", "scene": "1", "frames": frames, "placements": people, "moments": moments, **more}
    )


def take(line: str, person: str, seconds: float) -> VoiceTake:
    """Syllables of a fifth of a second, every fourth stressed."""
    phones: list[Phone] = []
    for i in range(int((seconds - 0.1) / 0.2)):
        vowel = "ˈa" if i % 4 == 1 else "a"
        phones += [
            Phone(symbol="m", start=i * 0.2, end=i * 0.2 + 0.08),
            Phone(symbol=vowel, start=i * 0.2 + 0.08, end=i * 0.2 + 0.2),
        ]
    return VoiceTake(
        speech=line, person=person, text="", samples=round(seconds * 48_000), phones=tuple(phones)
    )


def performed(shot: Board, *takes: VoiceTake, seed: int = 7) -> Performance:
    return shot_performed(shot, CAST, {each.speech: each for each in takes}, rate=RATE, seed=seed)


def playing(performance: Performance, person: str) -> Playing:
    return next(each for each in performance.people if each.person == person)


def skeleton(person: str, pose: Pose) -> Skeleton:
    return skeleton_of(proportions_of(CAST.sheet(person)), pose)


def in_set(pose: Pose, point: tuple[float, float]) -> tuple[float, float]:
    return pose.x + pose.facing * point[0], point[1]


def lifts(person: str, pose: Pose) -> list[float]:
    """How high each ankle is over where it stands."""
    joints, ankle = skeleton(person, pose), proportions_of(CAST.sheet(person)).ankle
    legs = ((joints.near_leg, pose.near_leg), (joints.far_leg, pose.far_leg))
    return [each.end[1] - ankle - DEPTH_RISE * leg.depth for each, leg in legs]


def own_legs(person: str, pose: Pose) -> dict[str, LimbJoints]:
    """The person's own right and left leg: the right one is near while they face right."""
    joints = skeleton(person, pose)
    near, far = ("right", "left") if pose.facing == 1 else ("left", "right")
    return {near: joints.near_leg, far: joints.far_leg}
