"""What is worn on the head: hats, glasses, and beards."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, ribbon, smooth
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats import HATS, HUNG_BEHIND
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth, Tones


def hat(kind: str, wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A hat over the hair, in head space; empty for `none`."""
    match kind:
        case "cap":
            return _cap(wig, cloth, view)
        case "straw":
            return _straw(wig, cloth)
        case "beret":
            return _beret(wig, cloth)
        case "headscarf":
            return _headscarf(wig, cloth, view)
    draw = HATS.get(kind)
    return draw(wig, cloth, view) if draw else ()


def hat_behind(kind: str, wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """What of it falls behind the head; empty for most."""
    draw = HUNG_BEHIND.get(kind)
    return draw(wig, cloth, view) if draw else ()


def _crown(wig: Wig, low: float, high: float, wide: float) -> Path:
    w = wig.half + wide
    b = wig.behind * 0.5
    return smooth(
        (
            (-w + b, low),
            (-w * 0.99 + b, low + (high - low) * 0.45),
            (-w * 0.66 + b, high - 0.07),
            (0.0, high),
            (w * 0.68, high - 0.08),
            (w * 0.98, low + (high - low) * 0.42),
            (w * 0.99, low),
            (w * 0.5, low - 0.045),
            (0.0, low - 0.06),
            (-w * 0.5 + b, low - 0.045),
        ),
        tension=0.42,
    )


def _cap(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A flat peaked cap."""
    low = wig.eye + 0.27
    made: list[Record] = [
        Cut(
            _crown(wig, low, 1.13, 0.085),
            cloth.plain,
            lift=wig.near.lift(2.0),
            edge=wig.near.edge,
            name="hat",
        )
    ]
    w, f = wig.half, wig.middle
    if view == "three-quarter":
        brim = smooth(
            (
                (-w * 0.35 + f, low),
                (w * 0.2 + f, low - 0.030),
                (w * 0.82 + f, low + 0.015),
                (w * 1.24 + f * 0.6, low - 0.055),
                (w * 0.98 + f, low - 0.13),
                (w * 0.30 + f, low - 0.155),
                (-w * 0.26 + f, low - 0.09),
            )
        )
        made.append(Cut(brim, cloth.shade, lift=wig.near.lift(2.0), edge=wig.near.edge, name="brim"))
    elif view == "profile":
        brim = smooth(
            (
                (w * 0.5, low + 0.01),
                (w * 1.3, low - 0.03),
                (w * 1.62, low - 0.085),
                (w * 1.2, low - 0.10),
                (w * 0.55, low - 0.06),
            )
        )
        made.append(Cut(brim, cloth.shade, lift=wig.near.lift(2.0), edge=wig.near.edge, name="brim"))
    if wig.near.pixels > 50:
        band = smooth(((-w * 1.08, low + 0.05), (0.0, low - 0.005), (w * 1.06, low + 0.05)), closed=False)
        seam = smooth(((0.02, 1.12), (w * 0.1 + f, 0.96), (w * 0.12 + f, low)), closed=False)
        made += [Stroke(line, cloth.fold, 0.014, name="seam") for line in (band, seam)]
    return tuple(made)


def _straw(wig: Wig, cloth: Cloth) -> DisplayList:
    """A wide straw hat, its brim seen a little from above."""
    y, w = wig.eye + 0.34, wig.half
    brim = smooth(
        (
            (-w * 1.95, y - 0.03),
            (-w * 1.2, y + 0.075),
            (0.0, y + 0.12),
            (w * 1.2, y + 0.075),
            (w * 1.95, y - 0.03),
            (w * 1.1, y - 0.105),
            (0.0, y - 0.125),
            (-w * 1.1, y - 0.105),
        )
    )
    crown = smooth(
        (
            (-w * 0.98, y + 0.02),
            (-w * 0.86, y + 0.22),
            (-w * 0.46, y + 0.335),
            (0.0, y + 0.355),
            (w * 0.46, y + 0.335),
            (w * 0.86, y + 0.22),
            (w * 0.98, y + 0.02),
            (0.0, y - 0.035),
        ),
        tension=0.44,
    )
    made: list[Record] = [
        Cut(brim, cloth.plain, lift=wig.near.lift(3.0), edge=wig.near.edge, name="brim"),
        Cut(crown, cloth.light, lift=wig.near.lift(1.0), edge=wig.near.edge, name="hat"),
        Stroke(
            smooth(((-w * 0.94, y + 0.055), (0.0, y + 0.0), (w * 0.94, y + 0.055)), closed=False),
            cloth.fold,
            0.055,
            name="band",
        ),
    ]
    if wig.near.pixels > 50:
        rings: tuple[tuple[Point, ...], ...] = (
            ((-w * 1.6, y - 0.035), (0.0, y - 0.10), (w * 1.6, y - 0.035)),
            ((-w * 0.7, y + 0.23), (0.0, y + 0.21), (w * 0.7, y + 0.23)),
            ((-w * 0.82, y + 0.15), (0.0, y + 0.115), (w * 0.82, y + 0.15)),
        )
        made += [Stroke(smooth(ring, closed=False), cloth.shade, 0.012, name="straw") for ring in rings]
    return tuple(made)


def _beret(wig: Wig, cloth: Cloth) -> DisplayList:
    w, y = wig.half, wig.eye + 0.30
    shape = smooth(
        (
            (-w * 1.05, y - 0.01),
            (-w * 1.42, y + 0.14),
            (-w * 1.12, y + 0.30),
            (-w * 0.30, y + 0.37),
            (w * 0.56, y + 0.30),
            (w * 1.02, y + 0.12),
            (w * 0.98, y + 0.0),
            (0.0, y - 0.03),
        )
    )
    stalk = Stroke(
        smooth(((-w * 0.2, y + 0.355), (-w * 0.17, y + 0.42)), closed=False), cloth.plain, 0.03, name="stalk"
    )
    band = Stroke(
        smooth(((-w * 1.02, y + 0.03), (0.0, y - 0.015), (w * 0.97, y + 0.035)), closed=False),
        cloth.fold,
        0.03,
        name="band",
    )
    fold = Stroke(
        smooth(((-w * 1.2, y + 0.16), (-w * 0.8, y + 0.09), (-w * 0.3, y + 0.10)), closed=False),
        cloth.shade,
        0.018,
        name="fold",
    )
    return (
        stalk,
        Cut(shape, cloth.plain, lift=wig.near.lift(2.5), edge=wig.near.edge, name="hat"),
        band,
        fold,
    )


def _headscarf(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """Tied under the chin; from behind it falls in a corner on the neck."""
    w, e, f = wig.half, wig.eye, wig.fringe
    if view == "back":
        shape = smooth(
            (
                (0.0, 1.08),
                (w * 0.72, 0.99),
                (w * 1.13, e + 0.15),
                (w * 1.02, e - 0.12),
                (w * 0.62, e - 0.24),
                (0.0, e - 0.62),
                (-w * 0.62, e - 0.24),
                (-w * 1.02, e - 0.12),
                (-w * 1.13, e + 0.15),
                (-w * 0.72, 0.99),
            )
        )
        return (Cut(shape, cloth.plain, lift=wig.near.lift(2.0), edge=wig.near.edge, name="hat"),)
    if view == "profile":
        outer: list[Point] = [
            (w * 0.84, e + 0.34),
            (w * 0.4, 1.04),
            (-w * 0.4, 1.05),
            (-w * 1.0, 0.86),
            (-w * 1.18, e + 0.14),
            (-w * 1.05, e - 0.16),
            (-w * 0.5, e - 0.30),
            (w * 0.35, 0.03),
            (w * 0.62, 0.0),
        ]
        inner: list[Point] = [(w * 0.30, e - 0.22), (w * 0.20, e + 0.02), (w * 0.42, e + 0.22)]
    else:
        outer = [
            (w * 0.55 + f, 0.02),
            (w * 0.95, e - 0.12),
            (w * 1.10, e + 0.16),
            (w * 0.76, 0.97),
            (0.02, 1.08),
            (-w * 0.72, 1.0),
            (-w * 1.14, e + 0.18),
            (-w * 1.06, e - 0.16),
            (-w * 0.62 + f, 0.06),
            (-0.02 + f, -0.045),
        ]
        inner = [
            (-w * 0.55 + f, e - 0.28),
            (-w * 0.80 + f * 0.7, e - 0.04),
            (-w * 0.70 + f, e + 0.20),
            (-w * 0.1 + f, e + 0.33),
            (w * 0.60 + f * 0.7, e + 0.20),
            (w * 0.86 + f * 0.3, e - 0.02),
            (w * 0.62 + f * 0.6, e - 0.27),
            (0.05 + f, -0.012),
        ]
    over, under = smooth(outer, closed=False), smooth([outer[-1], *inner, outer[0]], closed=False)
    sheet = Path((*over.steps, *under.steps[1:], ("Z",)))
    knot_x = 0.03 + f if view == "three-quarter" else w * 0.62
    knot = smooth(
        (
            (knot_x - 0.05, -0.02),
            (knot_x, 0.01),
            (knot_x + 0.05, -0.02),
            (knot_x + 0.10, -0.17),
            (knot_x + 0.02, -0.12),
            (knot_x - 0.07, -0.18),
        ),
        tension=0.3,
    )
    return (
        Cut(sheet, cloth.plain, lift=wig.near.lift(2.0), edge=wig.near.edge, name="hat"),
        Cut(knot, cloth.shade, lift=wig.near.lift(1.0), edge=0.4, name="knot"),
    )


def glasses(
    left: Point, right: Point | None, ear: Point, narrow: float, tones: Tones, near: Nearness
) -> DisplayList:
    """Round wire rims about one or two eyes, a bridge, and the bow to the ear."""
    if near.pixels < 30:
        return ()
    wire, width = tones.line.lighter(0.10), 0.016 if near.pixels > 60 else 0.024
    across, down = 0.112, 0.105
    made: list[Record] = [
        Stroke(smooth((ear, (left[0] - across, left[1] + 0.01)), closed=False), wire, width, name="bow")
    ]
    for (x, y), share in ((left, 1.0), *(((right, narrow),) if right else ())):
        made.append(Stroke(ellipse(x, y - 0.008, across * share, down), wire, width, name="rim"))
        if near.pixels > 60:
            glint = smooth(
                ((x - across * share * 0.55, y + down * 0.42), (x - across * share * 0.2, y + down * 0.62)),
                closed=False,
            )
            made.append(Stroke(glint, tones.white.clear(0.75), 0.014, name="glint"))
    if right is None:
        return tuple(made)
    bridge = smooth(
        (
            (left[0] + across, left[1] + 0.005),
            ((left[0] + right[0]) / 2, left[1] + 0.03),
            (right[0] - across * narrow, right[1] + 0.005),
        ),
        closed=False,
    )
    return (*made, Stroke(bridge, wire, width, name="bridge"))


OVER_THE_JAW = 0.012
"""How far a beard stands out over the jaw, in H."""
_BEARD_SHADE = Colour(0.20, 0.045, 285, 0.20)


def beard(
    kind: str,
    mouth: Point,
    half: float,
    ear_y: float,
    cloth: Cloth,
    near: Nearness,
    swing: float,
    *,
    far_seen: bool = True,
    jaw: tuple[tuple[Point, ...], tuple[Point, ...]] | None = None,
) -> DisplayList:
    """What grows on the jaw, behind the mouth; unclipped, since it hangs below the chin. Where the far cheek is not
    seen, it does not go up there. `jaw` is the face's edge from the ears down, on the left and on the right: there the
    hair covers it."""
    if kind not in ("beard", "long beard"):
        return ()
    x, y = mouth
    long = kind == "long beard"
    low = -0.46 if long else -0.07
    hangs = swing * 0.2
    # A long one falls in three locks, none of them in the middle.
    below: tuple[Point, ...] = (
        (
            (-half * 0.78 + x * 0.4, 0.02),
            (-half * 0.66 + x * 0.6, -0.14),
            (-half * 0.44 + x + hangs * 0.5, -0.27),
            (-half * 0.20 + x + hangs * 0.8, -0.37),
            (x - 0.02 + hangs, low),
            (half * 0.12 + x + hangs, -0.385),
            (half * 0.26 + x + hangs * 0.8, -0.35),
            (half * 0.46 + x + hangs * 0.5, -0.22),
            (half * 0.66 + x * 0.6, -0.10),
            (half * 0.80 + x * 0.4, 0.04),
        )
        if long
        else (
            (-half * 0.70 + x * 0.4, 0.06),
            (-half * 0.40 + x, low * 0.6),
            (x + hangs, low),
            (half * 0.44 + x, low * 0.55),
            (half * 0.78 + x * 0.4, 0.08),
        )
    )
    left: tuple[Point, ...] = ((-half * 0.97, ear_y), (-half * 0.98, ear_y - 0.16))
    right: tuple[Point, ...] = (
        ((half * 0.93 + x * 0.3, ear_y - 0.10), (half * 0.90 + x * 0.3, ear_y - 0.03)) if far_seen else ()
    )
    cheek = (half * 0.70 + x * 0.6, y + 0.005)
    if jaw is not None:
        left = tuple((px - OVER_THE_JAW, py) for px, py in jaw[0])
        right = tuple((px + OVER_THE_JAW, py) for px, py in reversed(jaw[1]))
        below = (
            below
            if long
            else ((x * 0.9 - half * 0.34, low * 0.72), (x + hangs, low), (x + half * 0.30, low * 0.70))
        )
        cheek = (min(cheek[0], right[-2][0] - 0.10), y + 0.012)
        right = (
            *right[:-1],
            (right[-1][0] - OVER_THE_JAW - 0.006, right[-1][1]),
            (right[-2][0] - 0.055, right[-2][1] - 0.01),
        )
    shape = smooth(
        (
            *left,
            *below,
            *right,
            cheek,
            (half * 0.42 + x, y + 0.052),
            (x + 0.12, y + 0.078),
            (x, y + 0.060),
            (x - 0.13, y + 0.078),
            (-half * 0.46 + x * 0.8, y + 0.050),
            (-half * 0.74 + x * 0.5, y + 0.015),
            (-half * 0.86, ear_y - 0.02),
        ),
        tension=0.42,
    )
    # A slip of shade along its upper edge: white on a pale face is hair, no bib.
    made: list[Record] = [
        Cut(shape.moved(-0.010, 0.020), _BEARD_SHADE, edge=0, grain=0, name="beard's shade"),
        Cut(shape, cloth.plain, lift=near.lift(1.2), edge=near.edge * 0.7, name="beard"),
    ]
    if near.pixels > 55:
        locks: list[Record] = []
        for at, reach in ((-0.24, 0.45), (-0.12, 0.66), (-0.02, 0.88), (0.09, 0.72), (0.20, 0.46)):
            line = smooth(
                (
                    (x + at, y - 0.09),
                    (x + at * 1.05 + 0.012, (y - 0.09 + low * reach) / 2),
                    (x + at * 0.72, low * reach),
                ),
                closed=False,
            )
            locks.append(Stroke(line, cloth.shade, 0.013, name="strand"))
        made.append(Group(tuple(locks), clip=shape, name="locks"))
    return tuple(made)


def moustache(
    kind: str, mouth: Point, cloth: Cloth, near: Nearness, *, half_only: bool = False
) -> DisplayList:
    """Over the lip; it belongs to every beard."""
    if kind == "none":
        return ()
    x, y = mouth[0], mouth[1] + 0.055
    droop = {"moustache": 0.035, "beard": 0.06}.get(kind, 0.085)
    full = 1.25 if kind == "long beard" else 1.0
    left = ribbon(
        ((x + 0.012, y + 0.004), (x - 0.07, y + 0.006), (x - 0.145, y - droop)),
        (0.045 * full, 0.050 * full, 0.016),
        round_start=True,
        round_end=True,
    )
    right = ribbon(
        ((x - 0.004, y + 0.004), (x + 0.065, y + 0.006), (x + 0.125, y - droop)),
        (0.045 * full, 0.048 * full, 0.016),
        round_start=True,
        round_end=True,
    )
    path = left if half_only else Path((*left.steps, *right.steps))
    return (
        Cut(
            path,
            cloth.light if kind != "moustache" else cloth.plain,
            lift=near.lift(0.6),
            edge=near.edge * 0.4,
            name="moustache",
        ),
    )
