"""Shoes, in the foot's own space: origin at the ankle, x to the toe, the underside an ankle's height below."""

from collections.abc import Callable
from dataclasses import dataclass

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Path, ellipse, polygon, ribbon, smooth
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

_RUBBER = Colour(0.90, 0.015, 90)


@dataclass(frozen=True, slots=True)
class Foot:
    """The measures of one foot, in metres: its length, the ankle's height, half the hem's width."""

    length: float
    down: float
    half: float
    stroke: float
    stocking: Colour
    near: Nearness

    @property
    def heel(self) -> float:
        return -0.29 * self.length

    @property
    def toe(self) -> float:
        return 0.70 * self.length


def _upper(foot: Foot, *, top: float, base: float, toe_high: float) -> Path:
    """Heel, sole line, toe, instep; `top` is where the leg goes in, `base` where the sole begins."""
    h, t, d, w = foot.heel, foot.toe, foot.down, foot.half
    return Path(
        (
            ("M", -w * 0.92, d * top),
            ("C", -w * 1.05, -d * 0.15, h * 1.06, -d * 0.35, h, -d * base),
            ("L", t * 0.97, -d * base),
            (
                "C",
                t * 1.05,
                -d * (base - 0.30 * toe_high),
                t * 0.95,
                -d * (0.86 - 0.76 * toe_high),
                t * 0.64,
                -d * (0.62 - 0.56 * toe_high),
            ),
            ("C", t * 0.46, -d * (0.38 - 0.36 * toe_high), w * 1.12, d * (top - 0.14), w * 0.92, d * top),
            ("Z",),
        )
    )


def _sole(foot: Foot, thick: float, *, heel_up: float = 0.0) -> Path:
    """A flat sole `thick` of the ankle's height; with `heel_up` a heel's block and an arch before it."""
    h, t, d = foot.heel * 1.03, foot.toe * 1.01, foot.down
    top = -d * (1 - thick)
    if heel_up <= 0:
        return Path(
            (
                ("M", h, top),
                ("L", t * 0.98, top),
                ("C", t * 1.03, top - d * thick * 0.3, t * 1.01, -d, t * 0.95, -d),
                ("L", h * 0.98, -d),
                ("C", h * 1.05, -d, h * 1.05, top, h, top),
                ("Z",),
            )
        )
    heel_front = foot.heel * 0.22
    return Path(
        (
            ("M", h, top),
            ("L", t * 0.98, top),
            ("L", t * 0.99, -d),
            ("L", t * 0.42, -d),
            (
                "C",
                t * 0.2,
                -d * (1 - thick * 0.55),
                heel_front * 0.6,
                -d * (1 - thick * 0.6),
                heel_front,
                -d * (1 - thick * 0.45),
            ),
            ("L", heel_front, -d),
            ("L", h * 0.98, -d),
            ("Z",),
        )
    )


def _cut(foot: Foot, path: Path, colour: Colour, name: str = "shoe", lift: float = 0.8) -> Cut:
    return Cut(path, colour, lift=foot.near.lift(lift), edge=foot.near.edge * 0.8, name=name)


def _line(
    foot: Foot, colour: Colour, *points: tuple[float, float], width: float = 1.0, name: str = "seam"
) -> Stroke:
    """Points as shares of the toe's reach and the ankle's height (down is negative)."""
    at = [(x * foot.toe, y * foot.down) for x, y in points]
    return Stroke(smooth(at, closed=False), colour, foot.stroke * width, name=name)


def _bare(foot: Foot, cloth: Cloth) -> list[Record]:
    """A naked foot: heel, instep, the ball and the toes."""
    h, t, d, w = foot.heel, foot.toe * 0.94, foot.down, foot.half
    sole = (
        (-w * 0.80, d * 0.30), (-w * 0.86, -d * 0.30), (h * 0.94, -d * 0.66), (h * 0.80, -d * 0.98), (0.0, -d),
        (t * 0.62, -d), (t * 0.96, -d * 0.98), (t * 1.02, -d * 0.78), (t * 0.84, -d * 0.62), (t * 0.52, -d * 0.42),
        (w * 0.95, -d * 0.05), (w * 0.80, d * 0.30),
    )  # fmt: skip
    made: list[Record] = [_cut(foot, smooth(sole, tension=0.36), cloth.plain)]
    if foot.near.pixels > 45:
        made += [
            _line(
                foot, cloth.fold, (at, -0.97), (at + 0.012, -0.86), (at - 0.01, -0.77), width=0.9, name="toe"
            )
            for at in (0.74, 0.80, 0.86)
        ]
        made.append(_line(foot, cloth.fold, (0.02, -0.28), (0.10, -0.22), (0.12, -0.34), name="ankle"))
    return made


def _leather(foot: Foot, cloth: Cloth) -> list[Record]:
    made: list[Record] = [
        _cut(foot, _upper(foot, top=0.10, base=0.82, toe_high=0.62), cloth.plain),
        Cut(_sole(foot, 0.17, heel_up=1.0), cloth.fold, edge=0, name="sole"),
    ]
    if foot.near.pixels > 45:
        made.append(_line(foot, cloth.fold, (0.66, -0.80), (0.61, -0.52), (0.64, -0.30)))
        made += [
            _line(
                foot, cloth.fold, (0.30, -0.05 - 0.13 * i), (0.46, -0.18 - 0.13 * i), width=1.3, name="lace"
            )
            for i in range(2)
        ]
        made.append(_line(foot, cloth.light, (0.76, -0.62), (0.86, -0.66), width=1.6, name="shine"))
    return made


def _sneaker(foot: Foot, cloth: Cloth) -> list[Record]:
    made: list[Record] = [
        _cut(foot, _upper(foot, top=0.18, base=0.74, toe_high=0.82), cloth.plain),
        Cut(_sole(foot, 0.28), _RUBBER, lift=foot.near.lift(0.3), edge=foot.near.edge * 0.5, name="sole"),
    ]
    if foot.near.pixels > 45:
        t, d = foot.toe, foot.down
        cap = Path((("M", t * 0.99, -d * 0.74), ("C", t * 1.02, -d * 0.45, t * 0.88, -d * 0.28, t * 0.74, -d * 0.24),
                    ("C", t * 0.70, -d * 0.42, t * 0.72, -d * 0.6, t * 0.74, -d * 0.74), ("Z",)))  # fmt: skip
        made.append(Cut(cap, _RUBBER.darker(0.03), edge=0, name="toe cap"))
        made += [
            _line(
                foot,
                _RUBBER,
                (0.26 + 0.11 * i, 0.02 - 0.10 * i),
                (0.40 + 0.11 * i, -0.16 - 0.06 * i),
                width=1.7,
                name="lace",
            )
            for i in range(3)
        ]
        made.append(_line(foot, cloth.fold, (-0.30, -0.70), (-0.22, -0.35), (-0.32, 0.0)))
    return made


def _cloth(foot: Foot, cloth: Cloth) -> list[Record]:
    """Low cloth shoes with a white sole, the stocking showing on the instep."""
    made: list[Record] = [
        _cut(foot, _upper(foot, top=0.10, base=0.85, toe_high=0.66), _RUBBER.darker(0.02), name="stocking"),
        _cut(foot, _low(foot, 0.85), cloth.plain, lift=0.5),
        Cut(_sole(foot, 0.15), _RUBBER.darker(0.04), edge=0, name="sole"),
    ]
    return made


def _low(foot: Foot, base: float) -> Path:
    """A low upper: it covers heel and toes and leaves the instep."""
    h, t, d = foot.heel, foot.toe, foot.down
    return Path(
        (
            ("M", h * 0.99, -d * 0.32),
            ("C", h * 1.08, -d * 0.5, h * 1.06, -d * base, h, -d * base),
            ("L", t * 0.98, -d * base),
            ("C", t * 1.06, -d * 0.62, t * 0.96, -d * 0.34, t * 0.60, -d * 0.22),
            ("C", t * 0.44, -d * 0.24, t * 0.36, -d * 0.55, t * 0.10, -d * 0.56),
            ("C", h * 0.4, -d * 0.56, h * 0.7, -d * 0.46, h * 0.99, -d * 0.32),
            ("Z",),
        )
    )


def _strap(foot: Foot, cloth: Cloth) -> list[Record]:
    """A girl's strap shoe over a white sock."""
    made: list[Record] = [
        _cut(foot, _upper(foot, top=0.40, base=0.84, toe_high=0.64), _RUBBER, name="sock"),
        _cut(foot, _low(foot, 0.84), cloth.plain, lift=0.6),
        Cut(_sole(foot, 0.16), cloth.fold, edge=0, name="sole"),
    ]
    if foot.near.pixels > 40:
        made.append(
            _line(foot, cloth.plain, (0.02, -0.55), (0.18, -0.22), (0.42, -0.26), width=3.0, name="strap")
        )
        made.append(
            Cut(
                ellipse(foot.toe * 0.10, -foot.down * 0.36, foot.stroke * 1.6),
                _RUBBER,
                edge=0,
                grain=0,
                name="buckle",
            )
        )
    return made


def _court(foot: Foot, cloth: Cloth) -> list[Record]:
    """A woman's shoe with a small heel; the stocking shows."""
    return [
        _cut(foot, _upper(foot, top=0.5, base=0.82, toe_high=0.6), foot.stocking, name="stocking"),
        _cut(foot, _low(foot, 0.80), cloth.plain, lift=0.6),
        Cut(_sole(foot, 0.20, heel_up=1.0), cloth.fold, edge=0, name="sole"),
    ]


def _boot(foot: Foot, cloth: Cloth) -> list[Record]:
    h, t, d, w = foot.heel, foot.toe, foot.down, foot.half * 1.05
    shaft = Path(
        (
            ("M", -w, d * 1.7),
            ("C", -w * 1.02, d * 0.6, h * 0.98, -d * 0.1, h, -d * 0.80),
            ("L", t * 0.97, -d * 0.80),
            ("C", t * 1.06, -d * 0.50, t * 0.94, -d * 0.22, t * 0.66, -d * 0.14),
            ("C", t * 0.46, -d * 0.06, w * 1.1, d * 0.5, w, d * 1.7),
            ("C", w * 0.5, d * 1.55, -w * 0.5, d * 1.55, -w, d * 1.7),
            ("Z",),
        )
    )
    made: list[Record] = [
        _cut(foot, shaft, cloth.plain),
        Cut(_sole(foot, 0.20, heel_up=1.0), cloth.fold, edge=0, name="sole"),
    ]
    if foot.near.pixels > 45:
        made.append(
            Stroke(
                polygon(((-w, d * 1.35), (w, d * 1.35)), closed=False), cloth.fold, foot.stroke, name="seam"
            )
        )
        made += [
            _line(foot, cloth.fold, (0.12, 0.20 - 0.2 * i), (0.40, 0.10 - 0.2 * i), width=1.1)
            for i in range(2)
        ]
    return made


def _slipper(foot: Foot, cloth: Cloth) -> list[Record]:
    """Felt slippers: a soft toe with a turned edge, the stocking's heel free."""
    t, d = foot.toe, foot.down
    toe = Path(
        (
            ("M", t * 0.06, -d * 0.84),
            ("L", t * 0.99, -d * 0.84),
            ("C", t * 1.08, -d * 0.5, t * 0.94, -d * 0.10, t * 0.62, -d * 0.02),
            ("C", t * 0.40, d * 0.02, t * 0.20, -d * 0.35, t * 0.06, -d * 0.84),
            ("Z",),
        )
    )
    made: list[Record] = [
        _cut(foot, _upper(foot, top=0.10, base=0.86, toe_high=0.6), _RUBBER.darker(0.05), name="stocking"),
        _cut(foot, toe, cloth.plain),
        Cut(_sole(foot, 0.15), cloth.fold, edge=0, name="sole"),
    ]
    if foot.near.pixels > 40:
        made.append(
            _line(foot, cloth.light, (0.14, -0.74), (0.30, -0.24), (0.60, -0.06), width=3.0, name="edge")
        )
    return made


def _paw(foot: Foot, cloth: Cloth) -> list[Record]:
    made: list[Record] = [_cut(foot, _upper(foot, top=0.55, base=1.0, toe_high=0.95), cloth.plain)]
    if foot.near.pixels > 40:
        made += [
            _line(foot, cloth.fold, (0.62 + 0.15 * i, -0.95), (0.66 + 0.14 * i, -0.62), name="toe")
            for i in range(2)
        ]
    return [*made, Cut(_sole(foot, 0.10), cloth.shade, edge=0, name="sole")]


def _hoof(foot: Foot, cloth: Cloth) -> list[Record]:
    h, t, d, w = foot.heel * 0.7, foot.toe * 0.62, foot.down, foot.half * 1.1
    hoof = polygon(((-w, d * 0.10), (h, -d), (t, -d), (w * 1.1, d * 0.10)))
    return [
        _cut(foot, hoof, Colour(0.34, 0.03, 55)),
        Cut(_sole(foot, 0.06).scaled(0.6, 1.0), Colour(0.26, 0.02, 55), edge=0, name="sole"),
    ]


def _claw(foot: Foot, cloth: Cloth) -> list[Record]:
    """Three toes before, one behind."""
    t, d, h = foot.toe, foot.down, foot.heel
    made: list[Record] = [
        Cut(
            ribbon(
                ((0.0, 0.0), (x * 0.6, -d * 0.75), (x, -d * 0.93)),
                (d * 0.34, d * 0.30, d * 0.16),
                round_end=True,
            ),
            cloth.plain,
            edge=0.5,
            name="shoe",
        )
        for x in (h * 0.8, t * 0.55, t * 0.95)
    ]
    return [*made, Cut(_sole(foot, 0.06), cloth.shade, edge=0, name="sole")]


def _block(foot: Foot, cloth: Cloth) -> list[Record]:
    h, t, d, w = foot.heel, foot.toe, foot.down, foot.half
    block = smooth(
        (
            (-w * 1.1, d * 0.2),
            (h, -d * 0.4),
            (h, -d * 0.86),
            (t, -d * 0.86),
            (t * 0.96, -d * 0.45),
            (w * 1.4, d * 0.1),
        ),
        tension=0.16,
    )
    return [
        _cut(foot, block, cloth.plain),
        Cut(_sole(foot, 0.20), cloth.fold, edge=0, name="sole"),
    ]


_SHOES: dict[str, Callable[[Foot, Cloth], list[Record]]] = {
    "bare": _bare,
    "leather": _leather,
    "sneaker": _sneaker,
    "cloth": _cloth,
    "strap": _strap,
    "court": _court,
    "boot": _boot,
    "slipper": _slipper,
    "paw": _paw,
    "hoof": _hoof,
    "claw": _claw,
    "block": _block,
}


def shoe(kind: str, foot: Foot, cloth: Cloth) -> DisplayList:
    """One shoe of `kind`."""
    return tuple(_SHOES[kind](foot, cloth))
