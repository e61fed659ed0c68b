"""A cloth that hangs to the floor and hides who stands behind it: drawn or gathered, bulged by a body, with four
fingers on its edge where somebody peeks out."""

from collections.abc import Mapping, Sequence
from math import sin

from yingxi.film.board import Hanging
from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Stroke
from yingxi.stage.lamplight import gain_at
from yingxi.stage.path import Path, Point, ellipse, rectangle, smooth
from yingxi.stage.people.tones import tones_of
from yingxi.stage.place import Place
from yingxi.stage.rig import proportions_of, skeleton_of

# The hem's height over the floor, in metres: shoes are seen under it.
HEM = 0.085
GATHERED = 0.30
"""What is left of the cloth's width when it is gathered."""
FOLDS = 6
"""How many folds it has."""
ROD = Colour(0.38, 0.045, 45)
LEVELS = 9
# The highest lamp brightens cloth by no more than this.
BRIGHTEST = 1.25
HOLDS = 0.16
"""A hand so near to the free edge, in metres, holds it."""
# Fingers over the edge, in heads: their length, thickness, and how far apart they lie.
FINGER = 0.24
THICK = 0.072
APART = 0.078
PLAIN = Colour(0.52, 0.07, 22)
SHADE = Colour(0.14, 0.04, 285)
# Who leans further than this, in degrees, has left their place behind the cloth to look out.
LEANS_OUT = 11.0

Behind = Mapping[str, tuple[CharacterSheet, Pose]]


def hanging_records(cloth: Hanging, place: Place, frame: int, behind: Behind) -> DisplayList:
    """The cloth on `frame`, in metres, with what those `behind` it make of it."""
    colour = _lit(place.drapery.colour if place.drapery else PLAIN, cloth, place)
    share, still = cloth.share(frame), cloth.share(frame) in (0.0, 1.0)
    left, right = spread(cloth, share)
    sway = 0.0 if still else 0.045 * sin(frame / 3.0)
    body = _outline(cloth, left, right, sway)
    within: list[Record] = [*_folds(cloth, left, right, sway, colour)]
    hidden = [(sheet, pose) for sheet, pose in behind.values() if pose.z > cloth.z]
    for sheet, pose in hidden:
        if left < pose.x < right and share > 0.9 and abs(pose.lean) < LEANS_OUT:
            within += _bulge(sheet, pose, colour)
    shadow = ellipse((left + right) / 2 + 0.05, 0.015, (right - left) * 0.56, 0.035)
    rod = rectangle(cloth.x - cloth.half - 0.10, cloth.top, 2 * cloth.half + 0.20, 0.045)
    made: list[Record] = [
        Cut(shadow, place.light.shadow.clear(0.34), lit=False, edge=0.0, name="shadow"),
        Cut(body, colour, lift=9.0, name="hanging"),
        Group(tuple(within), clip=body, name="folds"),
        Cut(rod, _lit(ROD, cloth, place), lift=4.0, name="rod"),
    ]
    for sheet, pose in hidden:
        made += _fingers(sheet, pose, cloth, place)
    return tuple(made)


def spread(cloth: Hanging, share: float) -> tuple[float, float]:
    """Where the cloth begins and ends when it is drawn by `share`, in metres."""
    width = 2 * cloth.half * (GATHERED + (1 - GATHERED) * share)
    if cloth.gathers > 0:
        return cloth.x + cloth.half - width, cloth.x + cloth.half
    return cloth.x - cloth.half, cloth.x - cloth.half + width


def those_behind(
    cloth: Hanging, poses: Sequence[tuple[CharacterSheet, Pose]]
) -> dict[str, tuple[CharacterSheet, Pose]]:
    """Of all `poses` those that the cloth hangs before."""
    return {sheet.id: (sheet, pose) for sheet, pose in poses if pose.z > cloth.z}


def _lit(colour: Colour, cloth: Hanging, place: Place) -> Colour:
    if place.dark is None:
        return colour
    gains = gain_at(cloth.x, 1.2, cloth.z, place.dark, place.pools)
    parts = (
        min(255, round(value * min(gain, BRIGHTEST))) for value, gain in zip(colour.rgb(), gains, strict=True)
    )
    return from_hex("#{:02x}{:02x}{:02x}".format(*parts)).clear(colour.alpha)


def _edge(left: float, right: float, share: float, y: float, sway: float, cloth: Hanging) -> float:
    """x of the cloth at `share` of its width and height `y`: it falls a little wider than it hangs."""
    down = 1 - (y - HEM) / (cloth.top - HEM)
    middle = (left + right) / 2
    x = left + (right - left) * share
    return x + (x - middle) * 0.10 * down + sway * down * down


def _levels(cloth: Hanging) -> list[float]:
    return [HEM + (cloth.top - HEM) * n / (LEVELS - 1) for n in range(LEVELS)]


def _outline(cloth: Hanging, left: float, right: float, sway: float) -> Path:
    levels = _levels(cloth)
    sides: list[Point] = [(_edge(left, right, 0.0, y, sway, cloth), y) for y in levels]
    sides += [(_edge(left, right, 1.0, y, sway, cloth), y) for y in reversed(levels)]
    count = 2 * FOLDS
    hem = [
        (_edge(left, right, 1 - n / count, HEM, sway, cloth), HEM + (0.022 if n % 2 else 0.0))
        for n in range(1, count)
    ]
    return Path((*smooth(sides, closed=False, tension=0.4).steps, *(("L", *point) for point in hem), ("Z",)))


def _folds(cloth: Hanging, left: float, right: float, sway: float, colour: Colour) -> list[Record]:
    levels, made = _levels(cloth), list[Record]()
    for n in range(FOLDS):
        first, last = (n + 0.34) / FOLDS, (n + 0.72 + 0.10 * sin(2.4 * n)) / FOLDS
        near = [(_edge(left, right, first, y, sway, cloth), y) for y in levels]
        far = [(_edge(left, right, last, y, sway, cloth), y) for y in reversed(levels)]
        made.append(Cut(smooth([*near, *far], tension=0.3), colour.darker(0.055), edge=0.0, grain=0.8))
        crest = [(_edge(left, right, (n + 0.14) / FOLDS, y, sway, cloth), y) for y in levels]
        made.append(Stroke(smooth(crest, closed=False), colour.lighter(0.05), 0.012, name="crest"))
    return made


def _bulge(sheet: CharacterSheet, pose: Pose, colour: Colour) -> list[Record]:
    """The body that the cloth lies over: a head and shoulders, a light side and a shade."""
    x, high, head = pose.x, sheet.height, proportions_of(sheet).head
    wide = 0.50 * head
    level = (0.0, 0.22, 0.50, 0.66, 0.73, 0.78, 0.84, 0.92, 0.98, 1.0)
    half = (1.45, 1.30, 1.18, 1.10, 0.98, 0.80, 0.78, 0.74, 0.46, 0.0)
    right = [(x + wide * w, HEM + (high - HEM) * y) for y, w in zip(level, half, strict=True)]
    left = [(x - wide * w, y) for w, (_, y) in zip(half[:-1], right[:-1], strict=True)]
    shape = smooth([*left, *reversed(right)], tension=0.5)
    # Cloth falls from the shoulders, and is drawn smooth over the head.
    falls = (
        Stroke(
            smooth(
                [(x + a * wide, 0.72 * high), (x + b * wide, 0.40 * high), (x + c * wide, HEM)], closed=False
            ),
            tone,
            0.016,
            name="bulge's fold",
        )
        for a, b, c, tone in (
            (-0.80, -0.98, -1.15, colour.lighter(0.06).clear(0.8)),
            (0.78, 1.00, 1.20, colour.darker(0.09).clear(0.8)),
            (0.30, 0.42, 0.50, colour.darker(0.06).clear(0.7)),
            (-0.34, -0.42, -0.52, colour.darker(0.04).clear(0.6)),
        )
    )
    return [
        Soft(shape.moved(0.045, -0.01), SHADE.clear(0.24), 16.0, name="bulge's shade"),
        Soft(shape, colour.lighter(0.02).clear(0.55), 9.0, name="bulge"),
        Soft(
            ellipse(x - 0.30 * wide, 0.88 * high, 0.30 * wide, 0.10 * high),
            colour.lighter(0.09).clear(0.6),
            10.0,
            name="bulge's light",
        ),
        *falls,
    ]


def _fingers(sheet: CharacterSheet, pose: Pose, cloth: Hanging, place: Place) -> list[Record]:
    """Four fingers that come round the free edge, where a hand of `pose` holds it."""
    skeleton, head = skeleton_of(proportions_of(sheet), pose), proportions_of(sheet).head
    skin = tones_of(sheet).skin
    for arm, shape in ((skeleton.near_arm, pose.near_arm), (skeleton.far_arm, pose.far_arm)):
        x, y = pose.x + pose.facing * arm.tip[0], arm.tip[1]
        if shape.hand != "flat" or abs(x - cloth.edge) > HOLDS:
            continue
        inwards, made = cloth.gathers, list[Record]()
        for n in range(4):
            at = y + head * APART * (1.5 - n)
            reach = FINGER * head * (0.86, 1.0, 0.96, 0.76)[n]
            edge = _edge(*spread(cloth, 1.0), 0.0 if inwards > 0 else 1.0, at, 0.0, cloth)
            begin = edge - inwards * 0.06 * head
            path = smooth([(begin, at), (begin + inwards * reach, at - 0.02 * head)], closed=False)
            made.append(
                Stroke(
                    path,
                    skin.shade.mixed(_lit(skin.shade, cloth, place), 0.25),
                    THICK * head * 1.18,
                    name="finger",
                )
            )
            made.append(
                Stroke(
                    path, skin.plain.mixed(_lit(skin.plain, cloth, place), 0.2), THICK * head, name="finger"
                )
            )
        return made
    return []
