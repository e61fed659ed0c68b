"""Animals by their marks: ears, masks, horns, manes, muzzles and trunks of those that share one round head."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.performance import Face, View
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, ribbon, smooth
from yingxi.stage.people.animal_marks import ANIMALS, DARK, PALE, PINK, Marks
from yingxi.stage.people.backs_of_animals import bulges, spines, spout
from yingxi.stage.people.beast_profile import profile_head, trunk
from yingxi.stage.people.expression import Expression
from yingxi.stage.people.features import cheek
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.ruffs import ruff_aside, ruff_before
from yingxi.stage.people.snouts import RELIEFS, Drawn, Relief, gaze, muzzle_before, skull_of
from yingxi.stage.people.tones import Tones
from yingxi.stage.people.wide_mouths import wide_mouth


def animal(
    kind: str,
    tones: Tones,
    face: Face,
    expression: Expression,
    m: float,
    view: View,
    swing: float,
    near: Nearness,
) -> Drawn:
    """The head of `kind` in its own space."""
    marks = ANIMALS[kind]
    skull = skull_of(marks.half, tones, near)
    behind = _behind(marks, tones, m, swing, near)
    if "ruff" in marks.also:
        behind += ruff_before(marks, m, tones, near)
    ears = [record for side in (1.0, -1.0) for record in _ear(marks, side, m, swing, tones, near)]
    if view == "back":
        return (), (*behind, *ears, skull, *_over(marks, tones, 0.0, swing, near, back=True))
    if view == "profile":
        return _from_the_side(kind, marks, tones, face, expression, swing, near)
    inside = _mask(marks, tones, m, near)
    inside += [
        *cheek((m - 0.30, 0.27), 0.10, 0.7, tones, near),
        *cheek((m + 0.28, 0.27), 0.10, 0.7, tones, near),
    ]
    snout = _muzzle(kind, marks, tones, face, expression, m, near)
    inside += gaze(tones, marks.iris, face, expression, m, near)
    over = _over(marks, tones, m, swing, near, back=False)
    return (), (*behind, *ears, skull, Group(tuple(inside), clip=skull.path), *snout, *over)


def _from_the_side(
    kind: str, marks: Marks, tones: Tones, face: Face, expression: Expression, swing: float, near: Nearness
) -> Drawn:
    """The head in profile: what lies on brow and crown is that of the head from before, drawn further forward."""
    forward = 0.10 if "wool" in marks.also else 0.34
    over = [] if "beard" in marks.also else _over(marks, tones, forward, swing, near, back=False)
    if "trunk" in marks.also:
        over = [*over, *trunk(marks.half, tones, swing, near)]
    # Of ears at the sides of the head the near one lies on it, the far one is hidden.
    hidden = marks.ears in ("side", "fan", "fins")
    ears = tuple(tuple(_ear(marks, side, 0.0, swing, tones, near)) for side in (-1.0, 1.0))
    on_face = _mask(marks, tones, marks.half * 0.44 + (0.21 if "eye patches" in marks.also else 0.0), near)
    if {"blaze", "pale face"} & {*marks.also}:
        on_face = []
    behind = _behind(marks, tones, 0.0, swing, near)
    if "ruff" in marks.also:
        on_face = ruff_aside(tones)
    shown = (ears[0], () if hidden else ears[1])
    return profile_head(
        kind, marks.half, shown, behind, over, on_face, marks.nose, marks.iris, tones, face, expression, near
    )


def _muzzle(
    kind: str, marks: Marks, tones: Tones, face: Face, expression: Expression, m: float, near: Nearness
) -> list[Record]:
    if "wide mouth" in marks.also:
        return wide_mouth(tones, face, expression, m, near, half=marks.muzzle, nostrils=marks.nostrils)
    made = muzzle_before(kind, tones, face, expression, m, near, wide=marks.muzzle, nose=marks.nose)
    relief = RELIEFS.get(kind, Relief(1.25, 0.0))
    x, y = m * relief.slide, 0.225 + relief.low
    if marks.nostrils:
        made = [record for record in made if record.name not in ("nose", "lip")]
        at = 1 + [record.name for record in made].index("muzzle")
        if marks.nose is PINK:
            plate = ellipse(x, y + 0.085, marks.muzzle * 0.62, 0.085)
            made.insert(at, Cut(plate, PINK.lighter(0.05), lift=near.lift(0.5), edge=0.5, name="nose"))
        at += marks.nose is PINK
        made[at:at] = [
            Cut(
                ellipse(x + side * 0.065, y + 0.085, 0.026, 0.036),
                DARK.lighter(0.08),
                edge=0,
                name="nostril",
            )
            for side in (-1.0, 1.0)
        ]
    if "teeth" in marks.also and not near.far:
        tooth = smooth(
            ((x - 0.035, y - 0.03), (x + 0.035, y - 0.03), (x + 0.03, y - 0.105), (x - 0.03, y - 0.105)),
            tension=0.1,
        )
        made.append(Cut(tooth, tones.white, lift=near.lift(0.3), edge=0.4, name="teeth"))
    if marks.whiskers and near.pixels > 44:
        for side in (-1.0, 1.0):
            for rise in (0.05, -0.01, -0.07):
                start = (x + side * 0.15, y + 0.02 + rise * 0.5)
                line = (
                    start,
                    (start[0] + side * 0.18, y + 0.04 + rise),
                    (start[0] + side * 0.33, y + 0.02 + rise * 1.9),
                )
                made.append(
                    Stroke(smooth(line, closed=False), tones.white.darker(0.04), 0.011, name="whisker")
                )
    if "trunk" in marks.also:
        trunk = ribbon(
            ((x, y + 0.20), (x + 0.05, y), (x + 0.10, y - 0.22), (x + 0.26, y - 0.34)),
            (0.26, 0.22, 0.17, 0.13),
            round_end=True,
        )
        made.append(Cut(trunk, tones.skin.plain, lift=near.lift(1.5), edge=near.edge, name="trunk"))
        for i in range(4):
            fold = (
                (x - 0.07 + 0.02 * i, y + 0.02 - 0.07 * i),
                (x + 0.05 + 0.02 * i, y - 0.02 - 0.07 * i),
                (x + 0.16 + 0.01 * i, y + 0.01 - 0.07 * i),
            )
            made.append(Stroke(smooth(fold, closed=False), tones.skin.shade, 0.013, name="fold"))
    return made


def _ear(marks: Marks, side: float, m: float, swing: float, tones: Tones, near: Nearness) -> list[Record]:
    """One ear with its lining; the far one lies in the shade."""
    if marks.ears == "none":
        return []
    size, s = marks.ear, swing / 90
    cloth = tones.skin
    paint = cloth.plain if side < 0 else cloth.shade
    lining = tones.blush.lighter(0.06)
    x = side * 0.33 + m * 0.25
    outer: tuple[Point, ...]
    inner: tuple[Point, ...] | None
    match marks.ears:
        case "round":
            x, y = side * (marks.half * 0.74) + m * 0.2, 0.84 + size * 0.2
            if "dark ears" in marks.also:
                paint, lining = DARK, DARK.lighter(0.08)
            return [
                Cut(ellipse(x, y, size), paint, lift=near.lift(1.0), edge=near.edge * 0.8, name="ear"),
                Cut(ellipse(x, y - size * 0.08, size * 0.58), lining, edge=0, name="inner ear"),
            ]
        case "long":
            lean = side * 0.10 + s * 0.3
            outer = (
                (x - side * 0.10, 0.80), (x - side * 0.11 + lean * 0.6, 1.14), (x + lean, 0.86 + size * 1.25),
                (x + side * 0.12 + lean * 0.8, 1.20), (x + side * 0.09, 0.78)
            )  # fmt: skip
            inner = (
                (x - side * 0.03, 0.88),
                (x - side * 0.03 + lean * 0.7, 1.14),
                (x + lean * 0.95, 0.80 + size * 1.2),
                (x + side * 0.05 + lean * 0.7, 1.12),
            )
        case "side" | "fan":
            x = side * marks.half * 0.88 + m * 0.15
            drop = 0.16 if marks.ears == "side" else 0.36
            outer = (
                (x - side * 0.06, 0.66), (x + side * size * 0.7, 0.76),
                (x + side * size * 1.35, 0.62 - drop * 0.3 + s * 0.1),
                (x + side * size * 0.9, 0.58 - drop), (x - side * 0.02, 0.50 - drop * 0.3)
            )  # fmt: skip
            inner = (
                (x + side * 0.02, 0.63),
                (x + side * size * 0.7, 0.69),
                (x + side * size * 1.05, 0.60 - drop * 0.3),
                (x + side * size * 0.6, 0.58 - drop * 0.6),
            )
        case "folded":
            outer = (
                (x - side * 0.14, 0.88),
                (x + side * 0.02, 0.98),
                (x + side * 0.20, 0.78),
                (x + side * 0.20 + s * 0.2, 0.60),
                (x + side * 0.03, 0.76),
            )
            inner = None
        case "fins":
            x = side * marks.half * 0.90 + m * 0.1
            outer = (
                (x, 0.55),
                (x + side * size, 0.66 + s * 0.1),
                (x + side * size * 0.80, 0.44),
                (x + side * size * 1.05, 0.26 - s * 0.1),
                (x, 0.34),
            )
            inner = None
        case _:
            tip = side * 0.45 + m * 0.2
            outer = (
                (x - side * 0.17, 0.82),
                (tip - side * 0.05, 0.93 + size),
                (tip + side * 0.04, 0.92 + size),
                (x + side * 0.17, 0.64),
            )
            inner = ((x - side * 0.06, 0.86), (tip - side * 0.02, 0.86 + size * 0.9), (x + side * 0.11, 0.74))
    tension = 0.20 if marks.ears in ("pointed", "fins") else 0.42
    made: list[Record] = [
        Cut(smooth(outer, tension=tension), paint, lift=near.lift(1.0), edge=near.edge * 0.8, name="ear")
    ]
    if inner is not None:
        made.append(Cut(smooth(inner, tension=tension), lining, edge=0, name="inner ear"))
    if "dark tips" in marks.also:
        (ax, ay), (bx, by) = outer[1], outer[2]
        (fx, fy), (gx, gy) = outer[0], outer[3]
        top = (
            (ax * 0.55 + fx * 0.45, ay * 0.55 + fy * 0.45),
            (ax, ay),
            (bx, by),
            (bx * 0.6 + gx * 0.4, by * 0.6 + gy * 0.4),
        )
        made.append(Cut(smooth(top, tension=0.1), DARK.lighter(0.04), edge=0, name="ear's tip"))
    return made


def _mask(marks: Marks, tones: Tones, m: float, near: Nearness) -> list[Record]:
    """What is drawn on the face, under eyes and muzzle."""
    made: list[Record] = []
    pale = tones.skin.plain.mixed(PALE, 0.80)
    if "white cheeks" in marks.also:
        for side in (-1.0, 1.0):
            patch = (
                (m + side * 0.02, 0.02),
                (m + side * 0.05, 0.30),
                (m + side * 0.30, 0.36),
                (m + side * 0.60, 0.30),
                (m + side * 0.50, 0.02),
            )
            made.append(Cut(smooth(patch), pale, edge=0, name="mask"))
    if "pale face" in marks.also:
        heart = (
            (m, 0.62),
            (m + 0.20, 0.72),
            (m + 0.38, 0.58),
            (m + 0.34, 0.30),
            (m, 0.0),
            (m - 0.34, 0.30),
            (m - 0.38, 0.58),
            (m - 0.20, 0.72),
        )
        made.append(Cut(smooth(heart), pale, lift=near.lift(0.5), edge=0.3, name="mask"))
    if "pale jaw" in marks.also:
        jaw = ((-0.62, 0.30), (m, 0.20), (0.62, 0.30), (0.50, -0.06), (-0.50, -0.06))
        made.append(Cut(smooth(jaw, tension=0.35), pale, edge=0, name="jaw"))
    if "eye patches" in marks.also:
        for side in (-1.0, 1.0):
            spot = ellipse(0.0, 0.0, 0.125, 0.165).turned(-0.5 * side).moved(m + side * 0.225, 0.46)
            made.append(Cut(spot, DARK, edge=0, name="mask"))
    if "stripes" in marks.also:
        lines: tuple[tuple[Point, ...], ...] = (
            ((m * 0.8 - 0.10, 0.88), (m * 0.9 - 0.05, 0.76)), ((m * 0.8, 0.92), (m * 0.9, 0.74)),
            ((m * 0.8 + 0.10, 0.88), (m * 0.9 + 0.05, 0.76)),
            ((-0.55, 0.46), (-0.40 + m * 0.3, 0.43)), ((-0.55, 0.34), (-0.42 + m * 0.3, 0.34)),
            ((0.55, 0.46), (0.40 + m * 0.3, 0.43)), ((0.55, 0.34), (0.42 + m * 0.3, 0.34))
        )  # fmt: skip
        made += [Stroke(smooth(line, closed=False), DARK, 0.045, name="stripe") for line in lines]
    if "patch" in marks.also:
        shape = ((m - 0.50, 0.62), (m - 0.22, 0.74), (m - 0.08, 0.52), (m - 0.24, 0.32), (m - 0.50, 0.40))
        made.append(Cut(smooth(shape), DARK.lighter(0.06), edge=0, name="patch"))
    if "blaze" in marks.also:
        strip = (
            (m * 0.9 - 0.05, 0.88),
            (m * 0.9 + 0.05, 0.88),
            (m * 1.2 + 0.06, 0.40),
            (m * 1.2 - 0.06, 0.40),
        )
        made.append(Cut(smooth(strip, tension=0.2), pale, edge=0, name="blaze"))
    if "spots" in marks.also:
        made += [
            Cut(ellipse(m * 0.8 + x, y, 0.03), pale, edge=0, name="spot")
            for x, y in ((-0.08, 0.74), (0.06, 0.80), (0.10, 0.68))
        ]
    if "scales" in marks.also and near.pixels > 40:
        for i in range(3):
            for j in range(-3, 4):
                x, y = j * 0.15 + (0.075 if i % 2 else 0.0), 0.88 - 0.10 * i
                arc = ((x - 0.07, y), (x, y - 0.055), (x + 0.07, y))
                made.append(Stroke(smooth(arc, closed=False), tones.skin.shade, 0.016, name="scale"))
    return made


def _behind(marks: Marks, tones: Tones, m: float, swing: float, near: Nearness) -> list[Record]:
    """Horns, antlers, manes and wool, behind the skull."""
    made: list[Record] = []
    s = swing / 90
    gold = Colour(0.78, 0.10, 85)
    if "horns" in marks.also or "horns of gold" in marks.also:
        paint = gold if "horns of gold" in marks.also else PALE.darker(0.06)
        for side in (1.0, -1.0):
            horn = ribbon(
                ((side * 0.22 + m * 0.2, 0.80), (side * 0.36 + m * 0.2, 1.02), (side * 0.30 + m * 0.2, 1.22)),
                (0.13, 0.10, 0.03),
                round_end=True,
            )
            made.append(
                Cut(
                    horn,
                    paint if side < 0 else paint.darker(0.06),
                    lift=near.lift(1.0),
                    edge=near.edge,
                    name="horn",
                )
            )
    if "antlers" in marks.also:
        for side in (1.0, -1.0):
            x = side * 0.20 + m * 0.2
            for line, width in (
                (((x, 0.80), (x + side * 0.14, 1.04), (x + side * 0.34, 1.24)), (0.075, 0.06, 0.03)),
                (
                    ((x + side * 0.08, 0.96), (x + side * 0.02, 1.12), (x + side * 0.05, 1.24)),
                    (0.055, 0.045, 0.025),
                ),
                (
                    ((x + side * 0.18, 1.08), (x + side * 0.34, 1.08), (x + side * 0.42, 1.14)),
                    (0.05, 0.04, 0.02),
                ),
            ):
                made.append(
                    Cut(
                        ribbon(line, width, round_end=True),
                        Colour(0.52, 0.06, 60),
                        lift=near.lift(0.8),
                        edge=near.edge * 0.7,
                        name="antler",
                    )
                )
    if "mane" in marks.also:
        mane = (
            (0.10, 0.98),
            (-0.20, 1.06),
            (-0.52 + s * 0.2, 0.86),
            (-0.60 + s * 0.3, 0.50),
            (-0.56 + s * 0.5, 0.10),
            (-0.40 + s * 0.4, -0.06),
            (-0.34, 0.4),
        )
        made.append(
            Cut(
                smooth(mane),
                tones.skin.fold.darker(0.10),
                lift=near.lift(1.0),
                edge=near.edge * 0.8,
                name="mane",
            )
        )
    if "crest" in marks.also:
        points: list[Point] = []
        for i in range(9):
            angle = pi * (0.30 + 0.95 * i / 8)
            radius = 0.80 if i % 2 else 0.60
            points.append((radius * cos(angle) - 0.02 + s * 0.1, 0.42 + radius * 0.92 * sin(angle)))
        made.append(
            Cut(
                smooth((*points, (-0.2, 0.3), (0.3, 0.4)), tension=0.22),
                gold.darker(0.12),
                lift=near.lift(1.0),
                edge=near.edge,
                name="crest",
            )
        )
    if "back fin" in marks.also:
        fin = ((0.14, 0.90), (0.02, 1.16), (-0.16 + s * 0.1, 1.10), (-0.34 + s * 0.2, 1.12), (-0.34, 0.80))
        made.append(
            Cut(smooth(fin, tension=0.25), tones.skin.fold, lift=near.lift(1.0), edge=near.edge, name="fin")
        )
    if "spines" in marks.also:
        made += spines(tones, s, near)
    if "bulges" in marks.also:
        made += bulges(m, marks.half, tones, near)
    if "spout" in marks.also:
        made += spout(s, near)
    if "wool" in marks.also:
        made.append(
            Cut(
                _cloud(0.0, 0.54, 0.56, 0.56, 13),
                PALE.darker(0.03),
                lift=near.lift(1.0),
                edge=near.edge,
                name="wool",
            )
        )
    return made


def _over(marks: Marks, tones: Tones, m: float, swing: float, near: Nearness, *, back: bool) -> list[Record]:
    """Forelocks, beards and whiskers over the face."""
    made: list[Record] = []
    s = swing / 90
    if "wool" in marks.also:
        tuft = _cloud(0.0, 0.56, 0.54, 0.52, 13) if back else _cloud(m * 0.6, 0.92, 0.27, 0.15, 8)
        made.append(Cut(tuft, PALE, lift=near.lift(1.5), edge=near.edge, name="wool"))
    if back:
        if "mane" in marks.also:
            strip = (
                (-0.13, 0.98),
                (0.13, 0.98),
                (0.12, 0.40),
                (0.06 + s * 0.3, -0.10),
                (-0.08 + s * 0.3, -0.12),
                (-0.13, 0.40),
            )
            made.append(
                Cut(
                    smooth(strip),
                    tones.skin.fold.darker(0.10),
                    lift=near.lift(1.0),
                    edge=near.edge,
                    name="mane",
                )
            )
        return made
    if "mane" in marks.also:
        lock = (
            (m * 0.4 - 0.10, 1.0),
            (m * 0.4 + 0.14, 0.98),
            (m * 0.8 + 0.10, 0.78),
            (m * 0.8 + 0.0, 0.64),
            (m * 0.6 - 0.10, 0.80),
        )
        made.append(
            Cut(
                smooth(lock),
                tones.skin.fold.darker(0.10),
                lift=near.lift(1.2),
                edge=near.edge,
                name="forelock",
            )
        )
    if "beard" in marks.also:
        x = m * 1.25
        for side in (-1.0, 1.0):
            barbel = ribbon(
                (
                    (x + side * 0.20, 0.24),
                    (x + side * 0.42, 0.16 + s * 0.1),
                    (x + side * 0.52 + s * 0.2, 0.34),
                ),
                (0.035, 0.028, 0.010),
                round_end=True,
            )
            made.append(Cut(barbel, Colour(0.78, 0.10, 85), lift=near.lift(0.8), edge=0.5, name="barbel"))
        goatee = (
            (x - 0.10, 0.07),
            (x + 0.10, 0.07),
            (x + 0.05 + s * 0.2, -0.14),
            (x + s * 0.3, -0.20),
            (x - 0.06 + s * 0.2, -0.13),
        )
        made.append(
            Cut(
                smooth(goatee, tension=0.3),
                Colour(0.66, 0.10, 75),
                lift=near.lift(0.8),
                edge=0.5,
                name="beard",
            )
        )
    return made


def _cloud(x: float, y: float, wide: float, high: float, count: int) -> Path:
    """A round cloud of wool: `count` soft curls along its edge."""
    points = []
    for i in range(4 * count):
        angle = pi * i / (2 * count)
        radius = (0.90, 0.99, 1.02, 0.99)[i % 4]
        points.append((x + wide * radius * cos(angle), y + high * radius * sin(angle)))
    return smooth(points)
