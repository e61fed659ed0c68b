"""A coat that nobody wears: folded over an arm, or thrown over what it lies on."""

from yingxi.film.coats import COAT, coat_parts
from yingxi.film.colour import Colour, from_hex
from yingxi.film.sheet import Garment
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, piece, shaded, stroke

USUAL = Garment(cut="long coat", colour="#7a6a56", pattern="trench")
LONG, SHORT = 0.46, 0.34
"""How far a coat and a jacket hang from the arm, folded once, in metres."""
CLOSED = ("buttons", "suit", "trench", "lab", "doctor", "cardigan", "padded")


def worn_coat() -> DisplayList:
    return _hung(USUAL)


def one_of(which: str) -> DisplayList:
    """The coat of this cut and colour, over an arm."""
    return _hung(coat_parts(f"{COAT}:{which}") or USUAL)


def laid(which: str = "") -> DisplayList:
    """Thrown down: a low heap of cloth with a sleeve over it."""
    worn = coat_parts(f"{COAT}:{which}") or USUAL
    cloth, trim = _papers(worn)
    heap = smooth(
        [(-0.25, 0.0), (-0.24, 0.06), (-0.13, 0.10), (0.0, 0.085), (0.12, 0.115), (0.23, 0.07), (0.26, 0.0)],
        tension=0.4,
    )
    return (
        Cut(heap, cloth.darker(0.03), lift=1.4, edge=1.0),
        Group(
            (
                shaded(heap, -0.25, 0.25),
                stroke([(-0.19, 0.01), (-0.12, 0.05), (-0.02, 0.07)], cloth.darker(0.09), 0.006),
                stroke([(0.02, 0.01), (0.09, 0.06), (0.18, 0.08)], cloth.darker(0.09), 0.006),
            ),
            clip=heap,
        ),
        curve(
            [
                (-0.16, 0.085),
                (-0.02, 0.115),
                (0.13, 0.075),
                (0.20, 0.012),
                (0.145, 0.002),
                (0.07, 0.055),
                (-0.13, 0.055),
            ],
            cloth.lighter(0.015),
            lift=1.2,
        ),
        curve([(0.145, 0.002), (0.20, 0.012), (0.192, 0.030), (0.138, 0.020)], trim, lift=0.4),
    )


def _papers(worn: Garment) -> tuple[Colour, Colour]:
    dyed = from_hex(worn.colour)
    cloth = Colour(min(0.93, max(0.25, dyed.lightness)), min(0.155, dyed.chroma), dyed.hue)
    return cloth, from_hex(worn.trim) if worn.trim else cloth.darker(0.10)


def _hung(worn: Garment) -> DisplayList:
    """Over the forearm: the collar with its lapels, the front below them, the lining where it falls open, both sleeves
    hanging out under it."""
    cloth, trim = _papers(worn)
    low = -(LONG if worn.cut == "long coat" else SHORT)
    lining = cloth.lighter(0.16) if cloth.lightness < 0.6 else cloth.darker(0.16)
    over = smooth(
        [
            (-0.215, 0.020), (-0.08, 0.060), (0.08, 0.052), (0.185, 0.020), (0.205, low * 0.45), (0.230, low + 0.02),
            (0.06, low - 0.014), (-0.12, low - 0.004), (-0.245, low + 0.028), (-0.225, low * 0.5),
        ],
        tension=0.26,
    )  # fmt: skip
    inside: list[Record] = [
        Cut(
            smooth(
                [(0.060, 0.06), (0.21, 0.04), (0.25, low), (0.135, low - 0.03), (0.100, low * 0.5)],
                tension=0.2,
            ),
            lining,
            edge=0.4,
        ),
        *(
            stroke([(0.13 + 0.04 * n, 0.0), (0.16 + 0.035 * n, low)], lining.darker(0.08), 0.005)
            for n in range(2)
        ),
        shaded(over, -0.24, 0.24),
        stroke([(-0.15, 0.03), (-0.165, low * 0.5), (-0.15, low)], cloth.darker(0.09), 0.008),
        stroke([(-0.04, 0.05), (-0.030, low * 0.45), (-0.045, low)], cloth.darker(0.07), 0.007),
        stroke([(0.075, 0.05), (0.106, low * 0.5), (0.138, low - 0.02)], trim.darker(0.04), 0.010),
        stroke([(-0.22, low * 0.60), (-0.12, low * 0.57)], cloth.darker(0.13), 0.012),
    ]
    if worn.pattern in CLOSED:
        inside += [
            dot(0.062 + 0.030 * share, low * share, 0.015, trim.darker(0.06)) for share in (0.34, 0.58, 0.82)
        ]
    sleeves: list[Record] = []
    for x, tone in ((-0.06, 0.09), (-0.165, 0.03)):
        sleeves += [
            curve(
                [
                    (x - 0.045, -0.02), (x + 0.045, -0.02), (x + 0.056, low * 0.7), (x + 0.044, low - 0.120),
                    (x - 0.042, low - 0.126), (x - 0.056, low * 0.7),
                ],
                cloth.darker(tone),
                lift=1.2,
                tension=0.22,
            ),
            piece(
                [
                    (x + 0.046, low - 0.085), (x + 0.044, low - 0.126), (x - 0.044, low - 0.130),
                    (x - 0.046, low - 0.090),
                ],
                trim,
                lift=0.5,
            ),
        ]  # fmt: skip
    collar = cloth.darker(0.07) if worn.pattern in ("suit", "leather") else trim
    return (
        *sleeves,
        Cut(over, cloth, lift=1.8, edge=1.0),
        Group(tuple(inside), clip=over),
        curve(
            [(-0.02, 0.050), (0.085, 0.056), (0.110, -0.03), (0.098, -0.135), (0.050, -0.07)],
            collar,
            lift=1.2,
            tension=0.2,
        ),
        curve(
            [(-0.12, 0.050), (-0.09, 0.105), (0.05, 0.110), (0.11, 0.060), (0.0, 0.070)],
            collar.lighter(0.02),
            lift=1.4,
        ),
        stroke([(-0.085, 0.080), (0.0, 0.092), (0.07, 0.082)], collar.darker(0.09), 0.006),
    )
