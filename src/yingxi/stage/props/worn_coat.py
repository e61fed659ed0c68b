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
    """Over the forearm: the back of it, folded once, the inside under it, a sleeve that hangs out, the collar."""
    cloth, trim = _papers(worn)
    low = -(LONG if worn.cut == "long coat" else SHORT)
    over = smooth(
        [
            (-0.155, 0.015),
            (-0.06, 0.045),
            (0.045, 0.030),
            (0.078, -0.06),
            (0.082, low * 0.6),
            (0.095, low + 0.02),
            (-0.02, low - 0.012),
            (-0.135, low + 0.03),
            (-0.16, low * 0.5),
        ],
        tension=0.28,
    )
    inside: list[Record] = [
        shaded(over, -0.16, 0.09),
        stroke([(-0.10, 0.02), (-0.105, low * 0.5), (-0.085, low)], cloth.darker(0.07), 0.007),
        stroke([(0.0, 0.03), (0.012, low * 0.45), (0.005, low * 0.8)], cloth.darker(0.05), 0.006),
    ]
    if worn.pattern in CLOSED:
        inside += [dot(0.058, low * share, 0.017, trim) for share in (0.28, 0.52, 0.76)]
    under = curve(
        [(-0.13, 0.0), (0.04, 0.0), (0.045, low - 0.045), (-0.03, low - 0.065), (-0.11, low - 0.04)],
        cloth.darker(0.10),
        tension=0.25,
    )
    sleeve = curve(
        [
            (-0.135, -0.02),
            (-0.075, -0.03),
            (-0.055, -0.20),
            (-0.065, low * 0.86),
            (-0.128, low * 0.89),
            (-0.142, -0.20),
        ],
        cloth.lighter(0.012),
        lift=1.2,
        tension=0.28,
    )
    cuff = piece(
        [
            (-0.061, low * 0.80),
            (-0.065, low * 0.87),
            (-0.129, low * 0.90),
            (-0.132, low * 0.83),
        ],
        trim,
        lift=0.4,
    )
    collar = curve(
        [(-0.155, 0.02), (-0.165, 0.062), (-0.09, 0.075), (-0.055, 0.042), (-0.10, 0.024)],
        trim if worn.pattern not in ("suit", "leather") else cloth.darker(0.07),
        lift=1.0,
    )
    return (
        under,
        Cut(over, cloth, lift=1.4, edge=1.0),
        Group(tuple(inside), clip=over),
        sleeve,
        cuff,
        collar,
    )
