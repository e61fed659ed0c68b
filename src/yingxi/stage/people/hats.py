"""Hats of office, trade and country: brimmed, knitted, conical, peaked, helmet, crown, an official's, a cook's."""

from collections.abc import Callable

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.linen import nurse_cap, veil_behind, wreath
from yingxi.stage.people.tones import Cloth

_BRASS = Colour(0.78, 0.095, 85)
_BLACK = Colour(0.28, 0.012, 285)
_STRAW = Colour(0.80, 0.075, 84)


def _cut(
    wig: Wig,
    points: tuple[Point, ...],
    colour: Colour,
    *,
    lift: float = 2.0,
    name: str = "hat",
    tension: float = 0.42,
) -> Cut:
    return Cut(
        smooth(points, tension=tension), colour, lift=wig.near.lift(lift), edge=wig.near.edge, name=name
    )


def _line(points: tuple[Point, ...], colour: Colour, width: float, name: str) -> Stroke:
    return Stroke(smooth(points, closed=False), colour, width, name=name)


def _brimmed(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A felt hat with a dent, a band, a brim that dips in front."""
    w, y, f = wig.half, wig.eye + 0.31, wig.fringe * 0.5
    crown = (
        (-w * 0.92, y + 0.0), (-w * 0.88, y + 0.22), (-w * 0.62, y + 0.36), (-w * 0.12, y + 0.345),
        (w * 0.30, y + 0.375), (w * 0.74, y + 0.31), (w * 0.92, y + 0.14), (w * 0.95, y), (0.0, y - 0.06),
    )  # fmt: skip
    brim = (
        (-w * 1.52, y + 0.015), (-w * 0.9, y + 0.05), (0.0, y + 0.03), (w * 0.95, y + 0.045), (w * 1.50 + f, y - 0.03),
        (w * 0.95 + f, y - 0.105), (0.1 + f, y - 0.125), (-w * 0.9, y - 0.075),
    )  # fmt: skip
    band = ((-w * 0.93, y + 0.055), (0.0, y + 0.005), (w * 0.94, y + 0.055))
    return (
        _cut(wig, crown, cloth.plain),
        _line(band, cloth.fold, 0.085, "band"),
        _line(((-w * 0.1, y + 0.335), (w * 0.05, y + 0.26), (w * 0.1, y + 0.20)), cloth.shade, 0.022, "dent"),
        _cut(wig, brim, cloth.shade, lift=2.5, name="brim"),
    )


def _knitted(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A woollen cap with a turned-up rim and a bobble."""
    w, y, s = wig.half + 0.05, wig.eye + 0.20, wig.sway(0.04)
    dome = (
        (-w, y),
        (-w * 1.02, y + 0.24),
        (-w * 0.66, y + 0.43),
        (0.0, y + 0.485),
        (w * 0.66, y + 0.43),
        (w * 1.0, y + 0.24),
        (w, y),
    )
    rim = (
        (-w * 1.04, y - 0.035),
        (-w * 1.05, y + 0.10),
        (0.0, y + 0.055),
        (w * 1.03, y + 0.10),
        (w * 1.03, y - 0.03),
        (0.0, y - 0.085),
    )
    made: list[Record] = [
        Cut(
            ellipse(s, y + 0.54, 0.105, 0.10),
            cloth.light,
            lift=wig.near.lift(1.0),
            edge=wig.near.edge,
            name="bobble",
        ),
        _cut(wig, dome, cloth.plain),
        _cut(wig, rim, cloth.light, lift=1.2, name="rim", tension=0.36),
    ]
    if wig.near.pixels > 50:
        for i in range(7):
            x = w * (-0.9 + 0.3 * i)
            low = y - 0.055 - 0.02 * (1 - (x / w) ** 2)
            made.append(_line(((x, low), (x, low + 0.11)), cloth.shade, 0.014, "rib"))
    return tuple(made)


def _conical(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A bamboo hat, as farmers and fishermen wear it."""
    w, y = wig.half, wig.eye + 0.27
    cone = (
        (-w * 1.95, y - 0.04), (-w * 1.1, y + 0.13), (-w * 0.4, y + 0.33), (0.0, y + 0.45), (w * 0.4, y + 0.33),
        (w * 1.1, y + 0.13), (w * 1.95, y - 0.04), (w * 0.9, y - 0.10), (0.0, y - 0.12), (-w * 0.9, y - 0.10),
    )  # fmt: skip
    made: list[Record] = [_cut(wig, cone, _STRAW, lift=3.0, tension=0.34)]
    if wig.near.pixels > 45:
        tips = (-1.3, -0.7, -0.2, 0.25, 0.75, 1.3)
        rays = [
            ((0.0, y + 0.43), (x * w * 0.5, y + 0.18 - 0.03 * abs(x)), (x * w, y - 0.075 + 0.02 * abs(x)))
            for x in tips
        ]
        made += [_line(ray, _STRAW.darker(0.10), 0.012, "straw") for ray in rays]
        made.append(
            _line(
                ((-w * 0.95, y + 0.14), (0.0, y + 0.08), (w * 0.95, y + 0.14)),
                _STRAW.darker(0.14),
                0.016,
                "hoop",
            )
        )
    return tuple(made)


def _peaked(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A uniform's cap: a high flat crown, a band with a badge, a shining peak."""
    w, y, f = wig.half, wig.eye + 0.26, wig.middle
    crown = (
        (-w * 1.02, y + 0.05), (-w * 1.30, y + 0.24), (-w * 0.85, y + 0.34), (0.0 + f * 0.4, y + 0.40),
        (w * 0.95, y + 0.34), (w * 1.28, y + 0.22), (w * 1.02, y + 0.05), (0.0, y + 0.0),
    )  # fmt: skip
    band = (
        (-w * 1.03, y + 0.09),
        (0.0, y + 0.045),
        (w * 1.02, y + 0.09),
        (w * 1.02, y - 0.015),
        (0.0, y - 0.07),
        (-w * 1.03, y - 0.015),
    )
    made: list[Record] = [
        _cut(wig, crown, cloth.plain),
        _cut(wig, band, cloth.fold, lift=0.8, name="band", tension=0.3),
    ]
    if view == "back":
        return tuple(made)
    reach = 1.55 if view == "profile" else 0.92
    start = 0.35 if view == "profile" else -0.62
    peak = (
        (w * start + f, y - 0.045), (w * (start + reach) / 2 + f, y - 0.065), (w * min(1.0, reach) + f * 0.4, y - 0.02),
        (w * reach + f * 0.6, y - 0.085), (w * (start + reach) / 2 + f, y - 0.16), (w * (start + 0.1) + f, y - 0.10),
    )  # fmt: skip
    made.append(_cut(wig, peak, _BLACK, lift=1.5, name="brim"))
    badge_x = w * 0.86 if view == "profile" else f * 1.1
    made.append(
        Cut(
            ellipse(badge_x, y + 0.115, 0.058, 0.066), _BRASS, lift=wig.near.lift(0.5), edge=0.5, name="badge"
        )
    )
    return tuple(made)


def _helmet(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A soldier's of old: a bowl with a rim, cheek plates, a plume."""
    steel, w, y, s = Colour(0.66, 0.02, 245), wig.half + 0.045, wig.eye + 0.17, wig.sway(0.2)
    bowl = (
        (-w, y),
        (-w * 1.02, y + 0.22),
        (-w * 0.68, y + 0.42),
        (0.0, y + 0.50),
        (w * 0.68, y + 0.42),
        (w * 1.0, y + 0.22),
        (w, y + 0.02),
        (0.0, y + 0.05),
    )
    rim = (
        (-w * 1.06, y + 0.06),
        (0.0, y + 0.10),
        (w * 1.05, y + 0.07),
        (w * 1.04, y - 0.0),
        (0.0, y + 0.015),
        (-w * 1.06, y - 0.02),
    )
    flap = (
        (-w * 1.05, y + 0.02),
        (-w * 0.80, y + 0.03),
        (-w * 0.74, y - 0.24),
        (-w * 0.92, y - 0.42),
        (-w * 1.14, y - 0.30),
    )
    plume = (
        (0.0, y + 0.48),
        (0.03, y + 0.62),
        (-0.10 + s, y + 0.72),
        (-0.34 + s, y + 0.60),
        (-0.22 + s * 0.5, y + 0.60),
        (-0.06, y + 0.52),
    )
    made: list[Record] = [
        _cut(wig, plume, cloth.plain, lift=1.0, name="plume"),
        _cut(wig, flap, steel.darker(0.07), lift=1.5, name="cheek plate"),
    ]
    if view != "profile":
        far = tuple((-x * 0.97, py) for x, py in flap)
        made.append(_cut(wig, far, steel.darker(0.10), lift=1.0, name="cheek plate"))
    made += [
        _cut(wig, bowl, steel),
        _line(
            ((0.0 + wig.fringe, y + 0.10), (wig.fringe * 0.8, y + 0.32), (0.0, y + 0.49)),
            steel.darker(0.12),
            0.020,
            "ridge",
        ),
        _cut(wig, rim, _BRASS, lift=1.0, name="rim", tension=0.3),
        Cut(ellipse(0.0, y + 0.50, 0.045), _BRASS, lift=wig.near.lift(0.5), edge=0.5, name="knob"),
    ]
    return tuple(made)


def _glass(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A bowl of glass on the ring of a space suit: the face is seen through it."""
    x, y, wide, high = wig.middle * 0.3 + wig.behind * 0.2, 0.455, wig.half + 0.31, 0.71
    glass, light = Colour(0.90, 0.045, 225), Colour(0.985, 0.010, 220)
    bowl = ellipse(x, y, wide, high)
    shine = (
        (x - wide * 0.80, y + high * 0.06),
        (x - wide * 0.78, y + high * 0.38),
        (x - wide * 0.50, y + high * 0.72),
        (x - wide * 0.20, y + high * 0.86),
        (x - wide * 0.46, y + high * 0.60),
        (x - wide * 0.68, y + high * 0.30),
    )
    dusk = (
        (x + wide * 0.90, y + high * 0.20),
        (x + wide * 0.93, y - high * 0.20),
        (x + wide * 0.66, y - high * 0.68),
        (x + wide * 0.30, y - high * 0.90),
        (x + wide * 0.62, y - high * 0.55),
        (x + wide * 0.80, y - high * 0.16),
    )
    foot = (
        (x - wide * 0.60, y - high * 0.80),
        (x, y - high * 0.98),
        (x + wide * 0.60, y - high * 0.80),
        (x + wide * 0.56, y - high * 1.00),
        (x, y - high * 1.17),
        (x - wide * 0.56, y - high * 1.00),
    )
    made: list[Record] = [
        Cut(bowl, glass.clear(0.17), edge=0, grain=0, name="glass"),
        Cut(smooth(dusk), Colour(0.50, 0.06, 255, 0.22), edge=0, grain=0, name="glass"),
        Cut(smooth(shine), light.clear(0.62), edge=0, grain=0, name="glass"),
        Cut(
            ellipse(x + wide * 0.50, y + high * 0.52, 0.055, 0.038),
            light.clear(0.55),
            edge=0,
            grain=0,
            name="glass",
        ),
        Stroke(bowl, light.clear(0.80), 0.026, name="rim of glass"),
        _cut(wig, foot, cloth.plain, lift=1.0, name="rim", tension=0.4),
    ]
    return tuple(made)


def _hard(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A worker's helmet."""
    w, y, f = wig.half + 0.05, wig.eye + 0.24, wig.middle * 0.7
    shell = (
        (-w, y),
        (-w * 0.98, y + 0.22),
        (-w * 0.60, y + 0.38),
        (0.0, y + 0.43),
        (w * 0.62, y + 0.38),
        (w * 0.98, y + 0.20),
        (w, y),
        (0.0, y - 0.05),
    )
    brim = (
        (-w * 1.04, y + 0.02),
        (0.0 + f, y - 0.02),
        (w * 1.22 + f, y - 0.02),
        (w * 0.9 + f, y - 0.09),
        (f, y - 0.11),
        (-w * 1.0, y - 0.05),
    )
    ridge = smooth(
        (
            (f - 0.05, y + 0.02),
            (f - 0.05, y + 0.30),
            (-0.04, y + 0.435),
            (0.05, y + 0.435),
            (f + 0.06, y + 0.30),
            (f + 0.06, y + 0.02),
        ),
        tension=0.3,
    )
    return (
        _cut(wig, shell, cloth.plain),
        Cut(ridge, cloth.light, lift=wig.near.lift(0.6), edge=0.5, name="ridge"),
        _cut(wig, brim, cloth.shade, lift=1.5, name="brim"),
    )


def _crown(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """Gold points with stones."""
    w, y = wig.half * 0.86, wig.eye + 0.40
    points: list[Point] = [(-w, y - 0.02)]
    for i in range(5):
        x = w * (-0.96 + 0.48 * i)
        high = 0.25 + 0.06 * (1 - abs(i - 2) / 2)
        points += [(x, y + high)]
        if i < 4:
            points.append((x + w * 0.24, y + 0.11))
    points += [(w, y - 0.02), (0.0, y - 0.075)]
    made: list[Record] = [_cut(wig, tuple(points), _BRASS, tension=0.06)]
    made.append(_line(((-w, y + 0.03), (0.0, y - 0.025), (w, y + 0.03)), _BRASS.lighter(0.08), 0.035, "band"))
    for i in range(5):
        x = w * (-0.96 + 0.48 * i)
        high = 0.25 + 0.06 * (1 - abs(i - 2) / 2)
        made.append(
            Cut(
                ellipse(x, y + high + 0.015, 0.034),
                cloth.plain,
                lift=wig.near.lift(0.4),
                edge=0.4,
                name="stone",
            )
        )
    return tuple(made)


def _official(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A mandarin's black gauze cap: a low front, a high back, two long wings."""
    w, y, s = wig.half, wig.eye + 0.24, wig.sway(0.05)
    high = (
        (-w * 0.98, y + 0.02),
        (-w * 0.98, y + 0.30),
        (-w * 0.58, y + 0.46),
        (w * 0.1, y + 0.46),
        (w * 0.5, y + 0.36),
        (w * 0.6, y + 0.1),
    )
    low = (
        (-w * 1.02, y - 0.03),
        (-w * 0.96, y + 0.18),
        (-w * 0.2, y + 0.235),
        (w * 0.6, y + 0.225),
        (w * 0.96, y + 0.15),
        (w * 1.0, y - 0.02),
        (0.0, y - 0.09),
    )
    made: list[Record] = []
    if view != "profile":
        for side in (-1.0, 1.0):
            wing = (
                (side * w * 0.85, y + 0.06),
                (side * w * 1.6, y + 0.115 + s),
                (side * w * 2.1, y + 0.085 + s),
                (side * w * 2.12, y + 0.045 + s),
                (side * w * 1.6, y + 0.03 + s),
                (side * w * 0.85, y + 0.02),
            )
            made.append(_cut(wig, wing, _BLACK.lighter(0.05), lift=1.0, name="wing"))
    made += [_cut(wig, high, _BLACK.lighter(0.04)), _cut(wig, low, _BLACK, lift=1.2)]
    if view == "three-quarter":
        made.append(
            Cut(
                ellipse(wig.middle, y + 0.08, 0.05, 0.06),
                Colour(0.75, 0.06, 165),
                lift=wig.near.lift(0.4),
                edge=0.5,
                name="jade",
            )
        )
    return tuple(made)


def _cook(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A cook's tall white hat."""
    white, w, y, s = Colour(0.94, 0.010, 90), wig.half * 0.98, wig.eye + 0.30, wig.sway(0.06)
    puff = (
        (-w * 0.88, y + 0.14), (-w * 1.18 + s, y + 0.36), (-w * 0.86 + s, y + 0.54), (-w * 0.30 + s, y + 0.52),
        (0.05 + s, y + 0.60),
        (w * 0.50 + s, y + 0.52), (w * 1.02 + s, y + 0.50), (w * 1.16 + s, y + 0.32), (w * 0.88, y + 0.14),
    )  # fmt: skip
    band = (
        (-w, y + 0.17),
        (0.0, y + 0.12),
        (w * 0.98, y + 0.17),
        (w, y - 0.03),
        (0.0, y - 0.09),
        (-w, y - 0.03),
    )
    made: list[Record] = [
        _cut(wig, puff, white.darker(0.02)),
        _cut(wig, band, white, lift=1.0, name="band", tension=0.26),
    ]
    if wig.near.pixels > 45:
        folds = [
            ((x * w, y + 0.16), (x * w * 1.2 + s * 0.5, y + 0.30), (x * w * 1.1 + s, y + 0.42))
            for x in (-0.5, 0.0, 0.45)
        ]
        made += [_line(fold, white.darker(0.10), 0.014, "fold") for fold in folds]
    return tuple(made)


HATS: dict[str, Callable[[Wig, Cloth, View], DisplayList]] = {
    "brimmed": _brimmed,
    "knitted": _knitted,
    "conical": _conical,
    "peaked": _peaked,
    "helmet": _helmet,
    "hard hat": _hard,
    "space helmet": _glass,
    "crown": _crown,
    "official": _official,
    "cook": _cook,
    "nurse": nurse_cap,
    "veil": wreath,
}
BEHIND: dict[str, Callable[[Wig, Cloth, View], DisplayList]] = {"veil": veil_behind}
"""What of a hat falls behind the head."""
SHOWS_CROWN = frozenset({"crown", "nurse", "veil"})
"""Hats that leave the crown of the head to be seen: hair stands as it is."""
