"""The garment over the torso in its three cuts, with its pattern, its folds, its closing and its hem."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts import front_of
from yingxi.stage.people.lap import has_lap, lap_folds
from yingxi.stage.people.model import Body
from yingxi.stage.people.patterns import pattern
from yingxi.stage.people.skirt import Hang, skirt_sides
from yingxi.stage.people.sleeves import arm_shade
from yingxi.stage.people.torso import across, half_widths, middle_line, on, outline

# Above this level a skirt or a coat follows the body, below it hangs.
HIPS = 0.14
# A thigh lifted beyond this angle carries the front of a short top.
LAP = 55.0
# The body turns away from the light at the back.
_TURNED = Colour(0.20, 0.045, 285, 0.17)
# How far long garments fall, as shares of the leg, where they do not end as others of their cut.
LONG = {
    "hanfu": 0.955, "kimono": 0.90, "robe": 0.955, "cloak": 0.84, "gown": 0.62, "martial": 0.80, "deel": 0.84,
    "sari": 0.955, "kurta": 0.50, "thobe": 0.94, "empire": 0.94, "evening": 0.945,
}  # fmt: skip
# A hem is flat whose bow is no deeper than this, in metres; of what it is deeper, so much swings in flutes: share of
# the width from the back, how deep there as a share of the bow, and how far the cloth comes down (1) or goes back.
FLAT_HEM, FLUTE = 0.016, 0.55
_FLUTES = (
    (0.88, 0.42, 0.9),
    (0.74, 0.66, -0.5),
    (0.60, 0.78, 1.0),
    (0.44, 0.74, -0.4),
    (0.28, 0.60, 0.9),
    (0.13, 0.36, -0.5),
)


def hang_of(body: Body) -> Hang | None:
    """How the garment falls below the hips; nothing for a short top."""
    leg, head, child = body.proportions.leg, body.head, body.child
    back, front = half_widths(body, -0.05)
    belly = half_widths(body, HIPS + 0.06)
    # Cloth falls from the belly, it does not follow it in again.
    back, front = max(back, 0.93 * belly[0]), max(front, 0.95 * belly[1])
    old = body.sheet.age == "elder"
    if body.sheet.top.cut == "dress":
        usual = 0.46 if child else 0.78 if body.sheet.top.pattern == "knots" else 0.58 if old else 0.64
        return Hang(
            leg * LONG.get(body.sheet.top.pattern, usual),
            back * 1.02,
            front * 1.04,
            head * (0.26 if child else _flare(body)),
        )
    if body.sheet.top.cut == "long coat":
        return Hang(
            leg * LONG.get(body.sheet.top.pattern, 0.62 if child else 0.66 if old else 0.72),
            back * 1.02,
            front * 1.05,
            head * (0.10 if body.sheet.build == "broad" else 0.17),
        )
    return None


def _flare(body: Body) -> float:
    """A qipao and a kimono fall straight, and what falls from a broad body; other skirts swing."""
    usual = 0.16 if body.sheet.build == "broad" else 0.34
    return {"knots": 0.04, "kimono": 0.10, "gown": 0.14, "sari": 0.16, "empire": 0.22, "evening": 0.52}.get(
        body.sheet.top.pattern, usual
    )


def garment(body: Body, *, under_arm: bool = True) -> DisplayList:
    """The torso's cut sheet with all that lies on it, and the near arm's shade where it is `under_arm`."""
    path, back, front = body_sheet(body)
    around = (*_even(back, len(front)), *_even(front, len(back)))
    tones, near = body.tones, body.near
    sheets: list[Record] = [
        Cut(path, tones.top.plain, lift=near.lift(2.5), edge=near.edge, name=body.sheet.top.cut)
    ]
    within: list[Record] = []
    if near.pixels > 26:
        within += pattern(body, around)
        within += _side_shade(body, back)
        within += _folds(body, back, front)
        within += _hem_band(body, back, front)
    within += _closing(body, around)
    if under_arm:
        within += arm_shade(body, front_of(body).sleeve_of(body))
    if within:
        sheets.append(Group(tuple(within), clip=path, name="cloth"))
    return tuple(sheets)


def garment_over(body: Body) -> DisplayList:
    """What stands beyond the garment's edge: a hood, shoulder boards, a sash's ends."""
    over = front_of(body).over(body, ())
    return tuple(over) if body.near.pixels > 20 else ()


def _even(points: list[Point], count: int) -> list[Point]:
    """`points` with its last one repeated, `count` of them at least."""
    return points + [points[-1]] * max(0, count - len(points))


def body_sheet(body: Body) -> tuple[Path, list[Point], list[Point]]:
    """The garment's outline as one path, and its back and front sides from the top down."""
    hang, head = hang_of(body), body.head
    own = front_of(body)
    back, front = outline(body, down_to=own.hem if hang is None else HIPS, straight=own.straight)
    hem = hem_of(body)
    lap = body.pose.seated or max(body.pose.near_leg.hip, body.pose.far_leg.hip) > LAP
    if hang is None and front_of(body).gathered and not lap:
        _gathered(body, back, front)
    if hang is not None:
        below_back, below_front = skirt_sides(body, hang)
        back, front = back + below_back, front + below_front
    elif lap:
        # A short top folds up at the lap.
        front[-1] = (front[-1][0] + 0.01 * head, front[-1][1] + 0.24 * head)
        back[-1] = (back[-1][0] + 0.10 * head, back[-1][1] + 0.02 * head)
    dip = (0.02 if body.pose.view == "back" else 0.09) * head
    return sheet_between(back, front, hem=hem, dip=dip), back, front


def _gathered(body: Body, back: list[Point], front: list[Point]) -> None:
    """Ribs draw the hem in; the cloth over them hangs a little out."""
    level, head = front_of(body).hem, body.head
    (bx, by), (fx, fy) = back.pop(), front.pop()
    (ux, uy), (vx, vy) = on(body, level + 0.075, 0.0), on(body, level + 0.075, 1.0)
    back += [(ux - 0.022 * head, uy), (bx + 0.075 * head, by)]
    front += [(vx + 0.022 * head, vy), (fx - 0.075 * head, fy)]


def hem_of(body: Body) -> float:
    """How deep the hem's bow is, in metres: what hangs from the hips stands round about the legs."""
    return (0.06 if hang_of(body) is None else 0.10) * body.head


def hem_line(back: Point, front: Point, hem: float, rise: float = 0.0, beyond: float = 0.0) -> Path:
    """The hem from the front to the back: a bow, lowest before the middle, so that the body reads as round; a deep one
    swings in flutes. It lies `rise` higher and goes on `beyond` both ends, in metres."""
    (bx, by), (fx, fy) = back, front
    flute = max(0.0, hem - FLAT_HEM) * FLUTE
    points = [(fx + beyond, fy + rise)]
    for share, deep, swing in _FLUTES:
        x, y = bx + (fx - bx) * share, by + (fy - by) * share
        points.append((x, y + rise - hem * deep - flute * swing))
    points.append((bx - beyond, by + rise))
    return smooth(points, closed=False, tension=0.46)


def sheet_between(back: list[Point], front: list[Point], *, hem: float, dip: float = 0.0) -> Path:
    """A sheet between its two sides, both from the top down; its upper edge sinks by `dip` metres, round the neck."""
    steps = list(smooth(front, closed=False, tension=0.50).steps)
    steps += hem_line(back[-1], front[-1], hem).steps[1:]
    steps += smooth(back[::-1], closed=False, tension=0.50).steps[1:]
    (nx, ny), (tx, ty) = back[0], front[0]
    wide = tx - nx
    steps.append(("C", nx + wide * 0.18, ny - dip, nx + wide * 0.86, ty - dip * 1.25, tx, ty))
    return Path((*steps, ("Z",)))


def _side_shade(body: Body, back: list[Point]) -> list[Record]:
    """A second, darker sheet along the back, under the near arm: the body turns away there."""
    if body.pose.view == "back":
        return []
    head = body.head
    # Only from the armpit down: above it the sleeve is set in.
    below = list(back[4:])
    outer = [(x - 0.2 * head, y) for x, y in below]
    count = max(1, len(below) - 1)
    inner = [(x + head * (0.13 + 0.10 * (i / count)), y) for i, (x, y) in enumerate(below)]
    return [Cut(smooth([*outer, *reversed(inner)], tension=0.4), _TURNED, edge=0, name="side")]


def _folds(body: Body, back: list[Point], front: list[Point]) -> list[Record]:
    """Creases that run from where the cloth is pulled: under the arms, at the waist, up from a skirt's hem."""
    if body.near.pixels < 45:
        return []
    lap = has_lap(body) and hang_of(body) is not None
    made: list[Record] = [*lap_folds(body, back[-1], front[-1], body.tones.top)] if lap else []
    if body.sheet.top.pattern == "apron" or front_of(body).plain_cloth:
        return made
    head, fold, view = body.head, body.tones.top.fold, body.pose.view
    rows: tuple[tuple[float, float, float, float], ...]
    if hang_of(body) is not None:
        made += () if lap else _pleats(body, back, front)
        rows = ((0.44, 0.10, 0.34, 0.40), (0.36, 0.90, 0.33, 0.66))
    else:
        # From the back's hollow forwards, and from the front's edge back: the waist gathers.
        rows = (
            (0.40, 0.06, 0.24, 0.44),
            (0.24, 0.04, 0.15, 0.34),
            (0.30, 0.97, 0.22, 0.74),
            (0.06, 0.97, 0.03, 0.80),
        )
    for level, share, end_level, end_share in rows:
        start, end = on(body, level, share), on(body, end_level, end_share)
        sag = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 0.035 * head)
        made.append(crease((start, sag, end), 0.024 * head, fold))
    if view == "three-quarter":
        for level, share, end_level, end_share in ((0.78, 0.99, 0.64, 0.84),):
            start, end = on(body, level, share), on(body, end_level, end_share)
            made.append(
                crease(
                    (start, ((start[0] + end[0]) / 2 + 0.01 * head, (start[1] + end[1]) / 2), end),
                    0.020 * head,
                    fold,
                )
            )
    elif view == "back":
        blade = (on(body, 0.84, 0.5), on(body, 0.5, 0.5), on(body, 0.1, 0.5))
        made.append(crease(blade, 0.014 * head, fold))
    return made


def _pleats(body: Body, back: list[Point], front: list[Point]) -> list[Record]:
    """Cones of shade that open to the hem, uneven as cloth falls."""
    (bx, by), (fx, fy) = back[-1], front[-1]
    head, tones = body.head, body.tones
    top_level = 0.30 if body.sheet.top.cut == "dress" else 0.02
    narrow = body.sheet.top.pattern in ("knots", "kimono")
    made: list[Record] = []
    spots = ((0.30, 0.30, 0.055), (0.60, 0.55, 0.045)) if narrow else (
        (0.24, 0.24, 0.090), (0.42, 0.40, 0.060), (0.62, 0.60, 0.100), (0.84, 0.78, 0.070),
    )  # fmt: skip
    for share, root, wide in spots:
        x, y = bx + (fx - bx) * share, by + (fy - by) * share - 0.09 * head
        tx, ty = on(body, top_level, root)
        tx, ty = (
            tx + (x - tx) * (0.30 + 0.35 * ((share * 7) % 1)),
            ty + (y - ty) * (0.30 + 0.35 * ((share * 7) % 1)),
        )
        half = wide * head * (0.7 if body.sheet.top.cut == "long coat" else 1.0)
        cone = Path(
            (
                ("M", tx, ty),
                (
                    "C",
                    tx + (x - tx) * 0.4,
                    ty + (y - ty) * 0.5,
                    x - half * 0.6,
                    y + (ty - y) * 0.2,
                    x - half,
                    y,
                ),
                ("L", x + half * 0.5, y),
                ("C", x + half * 0.3, y + (ty - y) * 0.3, tx + (x - tx) * 0.5, ty + (y - ty) * 0.5, tx, ty),
                ("Z",),
            )
        )
        made.append(Cut(cone, tones.top.shade.clear(0.8), edge=0, grain=0.8, name="pleat"))
    return made


def _hem_band(body: Body, back: list[Point], front: list[Point]) -> list[Record]:
    """A band of trim along a skirt's hem, or the stitched line along any other."""
    head = body.head
    trimmed = body.sheet.top.cut != "short top" and body.sheet.top.trim and front_of(body).band
    line = hem_line(back[-1], front[-1], hem_of(body), (0.055 if trimmed else 0.085) * head, 0.05)
    if trimmed:
        return [Stroke(line, body.tones.trim.plain, 0.045 * head, name="hem")]
    if body.near.pixels < 60 or front_of(body).plain_cloth:
        return []
    return [Stroke(line, body.tones.top.shade, 0.012 * head, name="hem")]


def _closing(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The front edge and its buttons, where no front of its own brings them."""
    pattern_ = body.sheet.top.pattern
    if body.pose.view == "back" or pattern_ not in (
        "buttons",
        "plain",
        "stripes",
        "dots",
        "checks",
        "flowers",
    ):
        return []
    head, tones, middle = body.head, body.tones, middle_line(body)
    coat = body.sheet.top.cut == "long coat"
    made: list[Record] = []
    if coat or pattern_ == "buttons":
        edge = [
            across(body, 1.0, middle * 0.6),
            across(body, 0.7, middle),
            across(body, 0.35, middle * 1.02),
            across(body, 0.0, middle * 0.98),
        ]
        half = len(around) // 2
        (bx, by), (fx, fy) = around[half - 1], around[-1]
        edge.append((bx + (fx - bx) * 0.64, by + (fy - by) * 0.64 - 0.08 * head))
        shadow = [(x + 0.022 * head, y) for x, y in edge]
        made.append(Stroke(smooth(shadow, closed=False), tones.top.shade, 0.030 * head, name="overlap"))
        made.append(Stroke(smooth(edge, closed=False), tones.top.fold, 0.014 * head, name="front edge"))
    if (coat or pattern_ == "buttons") and not body.near.far:
        pockets = ((0.10, -0.36),) if coat else ((0.14, -0.34), (0.14, 0.17))
        for level, side in pockets:
            start, end = (
                across(body, level, middle + side * head),
                across(body, level + 0.01, middle + (side + 0.20) * head),
            )
            made.append(
                Stroke(smooth((start, end), closed=False), tones.top.fold, 0.020 * head, name="pocket")
            )
    if pattern_ == "buttons":
        for i in range(4 if coat else 3):
            x, y = across(body, 0.82 - i * 0.24, middle - 0.050 * head)
            made.append(
                Cut(
                    ellipse(x, y, 0.032 * head),
                    tones.trim.plain,
                    lift=body.near.lift(0.5),
                    edge=0.4,
                    name="button",
                )
            )
    return made
