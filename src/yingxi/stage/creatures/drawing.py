"""A four-legged animal from its tail to its whiskers, in the draw order of the cut-out figure."""

from math import cos, hypot, radians, sin

from yingxi.film.on_fours import Jointed, OnFours, Spot
from yingxi.film.performance import PROFILE, Pose, View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.creatures.birds import bird
from yingxi.stage.creatures.builds import Build, build_of, unit_of
from yingxi.stage.creatures.coats import DARK_LEGS, PALE_BELOW, coat, fleece, quills, underside
from yingxi.stage.creatures.ears import with_ears
from yingxi.stage.creatures.long_heads import LONG_HEADS, long_head
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, ellipse, ribbon, smooth
from yingxi.stage.people.animal_marks import DARK, PALE
from yingxi.stage.people.beasts import beast_head
from yingxi.stage.people.carrying import held_drawing
from yingxi.stage.people.carved import HOLLOW
from yingxi.stage.people.folding import folded
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.narrow import share_of_profile
from yingxi.stage.people.tones import Tones, tones_of
from yingxi.stage.rig import mouth_of

HEAD_FORWARD, HEAD_DOWN = 0.16, 0.30
"""From where the neck meets the head to the chin's middle, in heads."""
FOLDED = 0.62
"""A hind leg whose hock is nearer to the hip than this share of its length is folded under the haunch."""
SOLE = 0.085
"""Half a paw's length, in withers."""


def four_legged(
    sheet: CharacterSheet, pose: Pose, body: OnFours, *, head_pixels: float, seed: int, carved: bool = False
) -> DisplayList:
    """Everything of one animal in draw order, in figure space. Who is `carved` is a puppet, and seen from the side."""
    build, unit, tones, near = build_of(sheet), unit_of(sheet), tones_of(sheet), Nearness(head_pixels)
    face = pose.face.model_copy(update={"turn": max(pose.face.turn, PROFILE + 0.02)}) if carved else pose.face
    behind = pose.view == "back"
    view: View = "back" if behind else "profile" if share_of_profile(face.turn) == 1.0 else "three-quarter"
    if build.foot == "claw":
        return bird(sheet, body, beast_head(sheet, face, view, pose.swing, near, seed), near)
    long = sheet.kind in LONG_HEADS and not behind
    head = (
        long_head(sheet, face, body.ears, pose.swing, near)
        if long
        else beast_head(sheet, face, view, pose.swing, near, seed)
    )
    front = head.front if long or behind else with_ears(head.front, body.ears)
    outline, rows = _trunk(build, unit, body)
    far = [*_leg(sheet.kind, build, unit, body.far_hind, tones, near, hind=True, far=True)]
    far += _leg(sheet.kind, build, unit, body.far_fore, tones, near, hind=False, far=True)
    trunk: list[Record] = [
        Cut(outline, tones.skin.plain, lift=near.lift(1.6), edge=near.edge * 0.8, name="trunk")
    ]
    trunk.append(Group(tuple(coat(sheet.kind, tones, rows)), clip=outline, name="coat"))
    legs = [*_leg(sheet.kind, build, unit, body.near_fore, tones, near, hind=False, far=False)]
    legs += _leg(sheet.kind, build, unit, body.near_hind, tones, near, hind=True, far=False)
    if sheet.kind == "sheep":
        legs += fleece(rows, near)
    if sheet.kind == "hedgehog":
        legs += quills(rows, tones, near)
    matrix = _head_matrix(body, sheet, build, unit)
    tail = folded(_tail(sheet.kind, build, unit, body, tones, near, pose.swing))
    hung = (
        *folded(_neck(sheet.kind, build, unit, body, tones, near, pose.swing)),
        *_collar(sheet, build, unit, body, tones, near),
        Group(front, matrix, name="head"),
        *_in_the_mouth(pose, body, build.head * unit),
        *(_rivets(body, unit) if carved else ()),
    )
    if behind:
        return (*hung, *folded(far), *folded(trunk), *folded(legs), *tail)
    before = (Group(head.behind, matrix, name="behind the head"), *folded(trunk), *folded(legs))
    return (*tail, *folded(far), *before, *hung)


def _rivets(body: OnFours, unit: float) -> list[Record]:
    """By which a puppet's limbs hang: at shoulder and hip."""
    return [
        Cut(ellipse(x, y, 0.026 * unit), HOLLOW, edge=0, grain=0, lit=False, name="rivet")
        for x, y in (body.near_fore.root, body.near_hind.root)
    ]


def _in_the_mouth(pose: Pose, body: OnFours, head: float) -> list[Record]:
    """A thing stays as it lay: the animal turns about it."""
    if not pose.held:
        return []
    return [
        Group(
            held_drawing(pose.held),
            (float(pose.facing), 0.0, 0.0, 1.0, *mouth_of(body, head)),
            name="in the mouth",
        )
    ]


def _head_matrix(
    body: OnFours, sheet: CharacterSheet, build: Build, unit: float
) -> tuple[float, float, float, float, float, float]:
    size, angle = build.head * unit, radians(body.nod)
    c, s = cos(angle) * size, sin(angle) * size
    x, y = body.poll
    x, y = x + HEAD_FORWARD * c + HEAD_DOWN * s, y + HEAD_FORWARD * s - HEAD_DOWN * c
    return c, s, -s, c, x, y


def _trunk(build: Build, unit: float, body: OnFours) -> tuple[Path, tuple[tuple[Spot, Spot], ...]]:
    """The body's outline, and points on its back and belly from the croup to the chest."""
    (px, py), (cx, cy) = body.croup, body.chest
    length = hypot(cx - px, cy - py) or 1.0
    ux, uy = (cx - px) / length, (cy - py) / length
    nx, ny = -uy, ux

    def at(along: float, up: float) -> Spot:
        """`along` in body lengths from the croup, `up` in withers."""
        return (
            px + along * length * ux + up * unit * nx,
            py + along * length * uy + up * unit * ny,
        )

    back = 1.0 - build.shoulder
    over = back * 0.92
    low = build.deep - back
    tuck = build.tuck - over
    sag = 0.02
    rows = (
        (at(-0.04, over * 0.96), at(-0.04, -tuck * 1.05)),
        (at(0.22, over * 1.02), at(0.22, -tuck)),
        (at(0.50, over - sag), at(0.50, -tuck - 0.35 * (low - tuck))),
        (at(0.78, back * 0.95), at(0.78, -low * 0.96)),
        (at(1.02, back * 0.98), at(1.02, -low * 0.92)),
    )
    rump = (at(-0.20, over * 0.40), at(-0.23, -0.06), at(-0.18, -tuck * 0.85))
    front = (at(1.20, back * 0.40), at(1.22, -low * 0.30))
    outline = smooth(
        (*(top for top, _ in rows), *front, *(bottom for _, bottom in reversed(rows)), *reversed(rump)),
        tension=0.46,
    )
    return outline, rows


def _leg(
    kind: str, build: Build, unit: float, leg: Jointed, tones: Tones, near: Nearness, *, hind: bool, far: bool
) -> list[Record]:
    """One leg and its foot, each leg one sheet."""
    paint = tones.skin.shade if far else tones.skin.plain
    top = build.thigh if hind else build.thigh * 0.66
    widths = [top, top * 0.98, build.leg * (1.65 if hind else 1.25), build.leg * 0.96, build.leg * 0.92]
    (rx, ry), (mx, my), (ex, ey), (tx, ty) = leg.root, leg.middle, leg.end, leg.tip
    sole = SOLE * unit
    ankle = (tx - 0.2 * sole, ty + 0.62 * sole)
    points = ((rx, ry + 0.05 * unit), ((rx + mx) / 2, (ry + my) / 2), (mx, my), (ex, ey), ankle)
    limb = ribbon(points, [width * unit for width in widths], round_start=True, round_end=True)
    lift = 0.7 if far else 1.1
    made: list[Record] = []
    if kind in DARK_LEGS:
        paint = paint.mixed(DARK, 0.80) if kind == "panda" else paint
    folded_leg = hind and hypot(rx - ex, ry - ey) < FOLDED * (build.hip - build.hock) * unit
    haunch = ribbon(
        ((rx, ry + 0.05 * unit), ((rx + mx) / 2, (ry + my) / 2), (mx, my)),
        (top * unit, top * 1.04 * unit, top * 0.62 * unit),
        round_start=True, round_end=True,
    )  # fmt: skip
    if folded_leg:
        shin = (points[3], ((ex + tx) / 2, (ey + ty) / 2), ankle)
        limb = ribbon(shin, [build.leg * unit] * 3, round_start=True, round_end=True)
    foot = _foot(build, unit, leg)
    toes = (
        paint.mixed(DARK, 0.62)
        if kind in DARK_LEGS
        else underside(tones)
        if build.foot == "paw"
        else tones.line.lighter(0.06)
    )
    if far:
        toes = toes.darker(0.05)
    made.append(Cut(limb, paint, lift=near.lift(lift), edge=near.edge * (0.35 if far else 0.55), name="leg"))
    if folded_leg:
        made.append(Cut(haunch, paint, lift=near.lift(lift), edge=near.edge * 0.6, name="haunch"))
    made.append(Cut(foot, toes, lift=near.lift(0.4), edge=near.edge * 0.4, name=build.foot))
    if near.pixels > 34 and build.foot == "paw":
        for share in (0.15, 0.60):
            line = ((tx + share * sole, ty + 0.10 * sole), (tx + (share + 0.12) * sole, ty + 0.62 * sole))
            made.append(Stroke(smooth(line, closed=False), tones.skin.fold, 0.012 * unit, name="toe"))
    return made


def _foot(build: Build, unit: float, leg: Jointed) -> Path:
    x, y = leg.tip
    s = SOLE * unit
    shape = (
        ((-1.05, 0.35), (-0.85, 1.05), (0.10, 1.35), (0.95, 0.90), (1.22, 0.35), (0.95, 0.0), (-0.80, 0.0))
        if build.foot == "paw"
        else ((-0.85, 0.1), (-0.70, 1.15), (0.60, 1.20), (1.0, 0.08))
    )
    turned = radians(leg.pitch)
    c, q = cos(turned), sin(turned)
    points = [(x + s * (px * c - py * q), y + s * (px * q + py * c)) for px, py in shape]
    return smooth(points, tension=0.42 if build.foot == "paw" else 0.15)


def _neck(
    kind: str, build: Build, unit: float, body: OnFours, tones: Tones, near: Nearness, swing: float
) -> list[Record]:
    (cx, cy), (hx, hy) = body.chest, body.poll
    base = (cx + 0.02 * unit, cy + 0.02 * unit)
    middle = ((base[0] * 0.5 + hx * 0.5) + 0.015 * unit, base[1] * 0.5 + hy * 0.5)
    end = (hx + 0.02 * unit, hy + 0.04 * unit)
    widths = (build.thick * 1.02 * unit, build.thick * 0.94 * unit, build.thick * 0.80 * unit)
    shape = ribbon((base, middle, end), widths, round_start=True, round_end=True)
    breast = (
        (cx + 0.20 * unit, cy - 0.10 * unit), (middle[0] + 0.10 * unit, middle[1] - 0.06 * unit),
        (end[0] + 0.10 * unit, end[1] - 0.10 * unit), (middle[0] + 0.30 * unit, middle[1] - 0.08 * unit),
    )  # fmt: skip
    paint = PALE if kind == "sheep" else tones.skin.plain
    made: list[Record] = [Cut(shape, paint, edge=0, name="neck")]
    if kind in PALE_BELOW and build.foot == "paw":
        made.append(Group((Cut(smooth(breast), underside(tones), edge=0, name="breast"),), clip=shape))
    if kind == "horse":
        made.append(_mane(base, middle, end, build, unit, tones, near, swing))
    return made


def _mane(
    base: Spot, middle: Spot, end: Spot, build: Build, unit: float, tones: Tones, near: Nearness, swing: float
) -> Record:
    """Hair that falls over the crest of the neck, lock by lock."""
    crest: list[Spot] = []
    for (x, y), share in ((base, 0.44), (middle, 0.48), (end, 0.44)):
        (bx, by), (ex, ey) = base, end
        length = hypot(ex - bx, ey - by) or 1.0
        out = share * build.thick * unit
        crest.append((x - out * (ey - by) / length, y + out * (ex - bx) / length))
    (ax, ay), (bx, by), (cx, cy) = crest
    falls = 0.10 * unit + 0.001 * unit * swing
    locks = ((ax - 0.02 * unit, ay), (ax + falls * 0.6, ay - 0.16 * unit), (bx + falls * 0.4, by - 0.10 * unit),
             (bx + falls, by - 0.20 * unit), (cx + falls * 0.5, cy - 0.08 * unit), (cx + falls, cy - 0.16 * unit),
             (cx + 0.04 * unit, cy + 0.05 * unit), (bx - 0.02 * unit, by + 0.02 * unit))  # fmt: skip
    return Cut(
        smooth(locks, tension=0.35),
        tones.skin.fold.darker(0.10),
        lift=near.lift(0.8),
        edge=near.edge * 0.6,
        name="mane",
    )


def _collar(
    sheet: CharacterSheet, build: Build, unit: float, body: OnFours, tones: Tones, near: Nearness
) -> list[Record]:
    """A band about the neck of whoever lives with people, in the colour of their cloth, and a tag."""
    if sheet.kind not in ("cat", "dog"):
        return []
    (cx, cy), (hx, hy) = body.chest, body.poll
    x, y = cx + 0.70 * (hx - cx) + 0.02 * unit, cy + 0.02 * unit + 0.70 * (hy - cy)
    length = hypot(hx - cx, hy - cy) or 1.0
    ux, uy = (hx - cx) / length, (hy - cy) / length
    half = 0.44 * build.thick * unit
    line = (
        (x - uy * half, y + ux * half),
        (x + ux * -0.03 * unit, y - 0.03 * unit),
        (x + uy * half, y - ux * half),
    )
    band = ribbon(line, (0.07 * unit, 0.075 * unit, 0.07 * unit), round_start=True, round_end=True)
    if sheet.scarf:
        # A kerchief: tied about the neck, its corner over the chest.
        knot = (
            (line[0][0], line[0][1]),
            line[2],
            (line[2][0] - 0.02 * unit, line[2][1] - 0.24 * unit),
            (line[1][0] - 0.10 * unit, line[1][1] - 0.04 * unit),
        )
        return [
            Cut(
                smooth(knot, tension=0.2),
                tones.scarf.plain,
                lift=near.lift(0.6),
                edge=near.edge * 0.6,
                name="kerchief",
            ),
            Cut(band, tones.scarf.shade, lift=near.lift(0.6), edge=near.edge * 0.5, name="knot"),
        ]
    tag = ellipse(line[2][0] - 0.01 * unit, line[2][1] - 0.05 * unit, 0.035 * unit)
    return [
        Cut(tag, tones.trim.light, lift=near.lift(0.3), edge=0.4, name="tag"),
        Cut(band, tones.top.plain, lift=near.lift(0.5), edge=near.edge * 0.6, name="collar"),
    ]


def _tail(
    kind: str, build: Build, unit: float, body: OnFours, tones: Tones, near: Nearness, swing: float
) -> list[Record]:
    x, y = body.croup
    (cx, cy) = body.chest
    along = hypot(cx - x, cy - y) or 1.0
    ux, uy = (cx - x) / along, (cy - y) / along
    start = (x - 0.14 * unit * ux - 0.12 * unit * uy, y - 0.14 * unit * uy + 0.12 * unit * ux)
    points: list[Spot] = [(start[0] + 0.16 * unit * ux, start[1] + 0.16 * unit * uy), start]
    third = build.tail * unit / 3
    for number, angle in enumerate(body.tail):
        turned = radians(angle + 0.35 * (number + 1) * swing)
        px, py = points[-1]
        points.append((px - third * cos(turned), max(body.raised + 0.05 * unit, py + third * sin(turned))))
    root, middle, end = build.tail_wide
    widths = [each * unit for each in (root, root, (root + middle) / 2, middle, end)]
    made: list[Record] = [
        Cut(ribbon(points, widths, round_end=True), tones.skin.plain, lift=near.lift(0.8), edge=near.edge * 0.6,
            name="tail")
    ]  # fmt: skip
    if kind == "cat":
        tip = ribbon(points[-2:], (middle * 0.9 * unit, end * unit), round_end=True)
        made.append(Cut(tip, tones.skin.fold, edge=0, name="tail's tip"))
    return made
