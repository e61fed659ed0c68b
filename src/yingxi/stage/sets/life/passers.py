"""People who pass far off on their own errands: two, one each way, in the air between."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import cos, pi, sin

from yingxi.film.board import Facing
from yingxi.film.performance import Arm, Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.air import hazed
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.materials import material_of
from yingxi.stage.people import figure
from yingxi.stage.place import Place
from yingxi.stage.rig import leg_towards, proportions_of, skeleton_of
from yingxi.stage.sets.crowd import extra_sheet
from yingxi.stage.sets.designer import Designer

CYCLE = 24
"""Frames of two steps."""
STEP, LIFTED = 0.62, 0.09
"""A step's length and how high a foot is lifted, in lengths of a leg."""


OTHERS = 12
"""How many go one way before the first of them comes again."""


@dataclass(frozen=True, slots=True)
class _File:
    """Those who go one way, each when the one before is out of sight; how many frames each takes, and how many of them
    the first has behind him as the clock begins."""

    people: tuple[CharacterSheet, ...]
    frames: tuple[float, ...]
    begun: float

    def seen(self, frame: int) -> tuple[CharacterSheet, float]:
        """Who is on the way at `frame`, and what share of it is behind them."""
        late = (frame + self.begun) % sum(self.frames)
        for sheet, long in zip(self.people, self.frames, strict=True):
            if late < long:
                return sheet, late / long
            late -= long
        return self.people[-1], 1.0


def passers(designer: Designer, place: Place, depth: float, reach: float) -> Callable[[int], DisplayList]:
    """Two people who walk at `depth`, from `reach` metres on one side of the middle to the other; after them others."""
    carved = material_of(designer.setting.look).carved
    files = [_file(designer, n, reach) for n in range(2)]
    share = min(0.62, 0.16 + 0.014 * depth)

    @cache
    def drawn(number: int, sheet: CharacterSheet, phase: int) -> DisplayList:
        pixels = 1244 * sheet.height / 7 / depth
        records = figure(
            sheet, _striding(sheet, phase / CYCLE), head_pixels=pixels, seed=number, carved=carved
        )
        return hazed(records, place.haze, share)

    def at(frame: int) -> DisplayList:
        seen: list[Group] = []
        for number, file in enumerate(files):
            way: Facing = 1 if number == 0 else -1
            sheet, gone = file.seen(frame)
            x = way * reach * (2 * gone - 1)
            matrix = (float(way), 0.0, 0.0, 1.0, x, 0.0)
            seen.append(Group(drawn(number, sheet, int(frame) % CYCLE // 2 * 2), matrix, name=sheet.id))
        return tuple(seen)

    return at


def _file(designer: Designer, number: int, reach: float) -> _File:
    names = [f"passer {number}", *(f"passer {number}, {later}" for later in range(1, OTHERS))]
    people = tuple(extra_sheet(designer, name) for name in names)
    frames = tuple(CYCLE * reach / (STEP * proportions_of(sheet).leg) for sheet in people)
    return _File(people, frames, designer.between(0.12, 0.62, "passes", number) * frames[0])


def _striding(sheet: CharacterSheet, phase: float) -> Pose:
    """A plain walk, `phase` (0-1) of two steps on."""
    proportions = proportions_of(sheet)
    step = STEP * proportions.leg
    hip = proportions.ankle + proportions.leg * (0.955 - 0.02 * cos(4 * pi * phase))
    swing = sin(2 * pi * phase + pi / 2)
    pose = Pose(
        x=0.0, z=5.0, hip=hip, view="profile", lean=3.0,
        near_arm=Arm(shoulder=-22 * swing, elbow=16, wrist=4), far_arm=Arm(shoulder=22 * swing, elbow=16, wrist=4),
    )  # fmt: skip
    skeleton = skeleton_of(proportions, pose)
    legs = {}
    for name, root, late in (
        ("near_leg", skeleton.near_leg.root, 0.0),
        ("far_leg", skeleton.far_leg.root, 0.5),
    ):
        part = (phase + late) % 1.0
        if part < 0.5:
            across, up = step * (0.5 - 2 * part), 0.0
        else:
            back = 2 * part - 1
            across, up = -step * cos(pi * back) / 2, LIFTED * proportions.leg * sin(pi * back)
        legs[name] = leg_towards(proportions, root, (root[0] + across, proportions.ankle + up))
    return pose.model_copy(update=legs)
