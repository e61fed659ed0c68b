"""How a four-legged body carries itself: from standing, sitting and lying, in shares, to where its joints are."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin, sqrt

from yingxi.film.on_fours import Jointed, OnFours, Spot
from yingxi.film.performance import DEPTH_RISE
from yingxi.stage.creatures.builds import Build
from yingxi.stage.rig import reached

# How high shoulder and hip joint are over the ground, in withers: sitting, lying.
SITS, LIES, LIES_BEHIND = 0.17, 0.27, 0.25
# Who sits lifts the chest by so many withers, the back bent to this share of its length.
LIFTED, BENT = 0.05, 0.84
# Further than this share of its length no leg stretches.
STRAIGHT = 0.985
# Of the leg above the wrist or the hock the upper bone has this share.
UPPER = 0.52
# The wrist over the sole, in withers.
WRIST = 0.10


@dataclass(frozen=True, slots=True)
class Carriage:
    """`sit`, `lie` and `asleep` are shares 0-1. `bow` lowers the chest, `rear` lifts it, `sink` lowers all, in withers.
    `neck` turns the neck down, `nod` the head alone, in degrees; `seen` is the share of the body's length that
    shows."""

    sit: float = 0.0
    lie: float = 0.0
    asleep: float = 0.0
    bow: float = 0.0
    rear: float = 0.0
    sink: float = 0.0
    neck: float = 0.0
    nod: float = 0.0
    seen: float = 1.0


@dataclass(frozen=True, slots=True)
class Paw:
    """Where a paw is: metres forwards from the body's middle, over the ground, and behind; toes up in degrees."""

    x: float
    lift: float = 0.0
    depth: float = 0.0
    pitch: float = 0.0


def trunk(build: Build, unit: float, carriage: Carriage) -> tuple[Spot, Spot]:
    """Where chest and croup are, in metres."""
    half = 0.5 * build.long
    stands = ((half, build.shoulder), (-half, build.hip))
    fore = (half - 0.12, build.shoulder + LIFTED)
    back = BENT * build.long
    rise = min(fore[1] - SITS, 0.94 * back)
    sits = (fore, (fore[0] - sqrt(back**2 - rise**2), fore[1] - rise))
    lies = ((half - 0.02, LIES), (-half + 0.03, LIES_BEHIND))
    made = []
    for number in (0, 1):
        x = stands[number][0] + carriage.sit * (sits[number][0] - stands[number][0])
        y = stands[number][1] + carriage.sit * (sits[number][1] - stands[number][1])
        x += carriage.lie * (lies[number][0] - x)
        y += carriage.lie * (lies[number][1] - y)
        made.append((x * carriage.seen * unit, (y - carriage.sink) * unit))
    (cx, cy), croup = made
    return (cx, cy + (carriage.rear - carriage.bow) * unit), croup


CLAWS = 0.03
"""Where a bird's feet belong, forwards from its middle, in withers."""


def home(build: Build, carriage: Carriage) -> tuple[float, float]:
    """Where fore and hind paws belong, forwards from the body's middle, in withers."""
    if build.foot == "claw":
        return CLAWS, CLAWS
    (fore, _), (hind, _) = trunk(build, 1.0, Carriage(sit=carriage.sit, lie=carriage.lie))
    sit, lie = carriage.sit * (1 - carriage.lie), carriage.lie
    return fore + 0.03 + 0.06 * sit + 0.40 * lie, hind - 0.04 + 0.30 * sit + 0.42 * lie


def on_fours(
    build: Build,
    unit: float,
    carriage: Carriage,
    paws: Sequence[Paw],
    *,
    tail: tuple[float, float, float] = (0.0, 0.0, 0.0),
    ears: float = 0.0,
    wings: float = 0.0,
    raised: float = 0.0,
) -> OnFours:
    """The joints of a body so carried whose `paws` (near and far fore, near and far hind) are there."""
    chest, croup = trunk(build, unit, carriage)
    chest = (chest[0], chest[1] + raised)
    croup = (croup[0], croup[1] + raised)
    folds = carriage.lie
    apart = 0.5 * build.apart * unit * carriage.seen
    roots = [
        (chest[0] - apart * 0.4, chest[1]), (chest[0] + apart * 0.4, chest[1] + 0.01 * unit),
        (croup[0] - apart * 0.4, croup[1]), (croup[0] + apart * 0.4, croup[1] + 0.01 * unit),
    ]  # fmt: skip
    if build.foot == "claw":
        under = ((chest[0] + croup[0]) / 2, (chest[1] + croup[1]) / 2 - 0.10 * unit)
        roots = [under] * 4
    legs = [
        _leg(build, unit, root, paw, raised, fore=number < 2, folds=folds)
        for number, (root, paw) in enumerate(zip(roots, paws, strict=True))
    ]
    along = degrees_up(croup, chest)
    rise = build.rise + 0.22 * max(0.0, along) - carriage.neck - 46.0 * carriage.asleep
    base = _on(chest, 0.16 * unit, 90.0 + 0.35 * along)
    poll = _on(base, build.neck * unit, rise)
    return OnFours(
        chest=_rounded(chest), croup=_rounded(croup), poll=_rounded(poll),
        nod=round(carriage.nod - 0.30 * carriage.neck - 12.0 * carriage.asleep, 3),
        near_fore=legs[0], far_fore=legs[1], near_hind=legs[2], far_hind=legs[3],
        tail=tuple(round(angle, 3) for angle in tail),  # type: ignore[arg-type]
        ears=round(min(1.0, max(-1.0, ears)), 3), raised=round(raised, 4),
        wings=round(min(1.0, max(-1.0, wings)), 3),
    )  # fmt: skip


def at_home(build: Build, unit: float, carriage: Carriage) -> tuple[Paw, Paw, Paw, Paw]:
    """All four paws where they belong, near ones a little nearer to us."""
    fore, hind = (each * carriage.seen for each in home(build, carriage))
    half = 0.5 * build.apart
    deep = 0.14 * unit
    return (
        Paw((fore - half) * unit, depth=-deep), Paw((fore + half) * unit, depth=deep),
        Paw((hind - half) * unit, depth=-deep), Paw((hind + half) * unit, depth=deep),
    )  # fmt: skip


def degrees_up(start: Spot, end: Spot) -> float:
    """How steeply one goes up from `start` to `end`."""
    return degrees(atan2(end[1] - start[1], end[0] - start[0]))


def _leg(
    build: Build, unit: float, root: Spot, paw: Paw, raised: float, *, fore: bool, folds: float
) -> Jointed:
    tip = (paw.x, raised + paw.lift + DEPTH_RISE * paw.depth)
    high = (WRIST if fore else build.hock) * unit * (1 - 0.72 * folds)
    lean = (0.0 if fore else 20.0) + 0.6 * paw.pitch + 58.0 * folds
    end = (tip[0] - high * sin(radians(lean)), tip[1] + high * cos(radians(lean)))
    whole = ((build.shoulder - WRIST) if fore else (build.hip - 0.9 * build.hock) * 1.10) * unit * 1.03
    first, second = UPPER * whole, (1 - UPPER) * whole
    angle, bend = reached(root, end, first, second, STRAIGHT, forwards=fore)
    middle = (root[0] + first * sin(radians(angle)), root[1] - first * cos(radians(angle)))
    # No joint goes into the ground: a folded leg lies on it.
    middle = (middle[0], max(middle[1], raised + 0.5 * build.leg * unit))
    if hypot(end[0] - root[0], end[1] - root[1]) > STRAIGHT * whole:
        below = angle + bend if fore else angle - bend
        end = (middle[0] + second * sin(radians(below)), middle[1] - second * cos(radians(below)))
    return Jointed(
        root=_rounded(root), middle=_rounded(middle), end=_rounded(end), tip=_rounded(tip),
        depth=round(paw.depth, 4), pitch=round(paw.pitch, 3),
    )  # fmt: skip


def _on(start: Spot, length: float, angle: float) -> Spot:
    return start[0] + length * cos(radians(angle)), start[1] + length * sin(radians(angle))


def _rounded(spot: Spot) -> Spot:
    return round(spot[0], 5), round(spot[1], 5)
