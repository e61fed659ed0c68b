"""A patchwork quilt: folded over the arm with its tail hanging, and laid out with its edge turned back."""

from collections.abc import Iterator

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import box, stroke

GROUND, BACK, SEAM = Colour(0.56, 0.085, 250), Colour(0.90, 0.03, 85), Colour(0.95, 0.02, 90)
PATCHES = (
    Colour(0.64, 0.075, 245),
    Colour(0.82, 0.05, 85),
    Colour(0.50, 0.09, 262),
    Colour(0.72, 0.06, 225),
    Colour(0.88, 0.03, 90),
)


def quilt() -> DisplayList:
    """Folded in four over the arm: two thick falls of patches, each with its piping, the lining seen at the side."""
    falls: list[Record] = []
    for left, right, low, tone in ((-0.20, 0.30, -0.50, 0.05), (-0.29, 0.235, -0.38, 0.0)):
        tail = smooth(
            (
                (left, 0.05),
                (right, 0.05),
                (right + 0.022, low * 0.4),
                (right + 0.012, low + 0.03),
                (right - 0.04, low),
                ((left + right) / 2, low - 0.012),
                (left + 0.04, low),
                (left - 0.016, low + 0.03),
                (left - 0.022, low * 0.4),
            ),
            tension=0.2,
        )
        inside = (
            *_patches(left - 0.03, right + 0.03, low - 0.02, 0.06, 0.108),
            *_falls(0.04, low),
            stroke([(left, low + 0.012), ((left + right) / 2, low), (right, low + 0.012)], SEAM, 0.020),
            stroke(
                [(right, 0.0), (right + 0.014, low * 0.5), (right - 0.01, low)],
                GROUND.darker(0.2 + tone).clear(0.5),
                0.030,
            ),
        )
        falls += [Cut(tail, GROUND.darker(tone), lift=2.0), Group(inside, clip=tail)]
    over = smooth(
        (
            (-0.305, 0.035),
            (-0.300, 0.085),
            (-0.24, 0.112),
            (0.0, 0.120),
            (0.26, 0.110),
            (0.318, 0.075),
            (0.312, 0.030),
            (0.16, 0.018),
            (0.0, 0.026),
            (-0.16, 0.016),
        ),
        tension=0.36,
    )
    return (
        *falls,
        Cut(over, BACK, lift=2.0),
        Group(
            (
                stroke([(-0.29, 0.094), (0.0, 0.108), (0.29, 0.092)], Colour(1, 0.01, 90, 0.6), 0.012),
                stroke([(-0.31, 0.036), (0.0, 0.040), (0.31, 0.034)], BACK.darker(0.13), 0.012),
                *(
                    stroke([(x, 0.112), (x + 0.01, 0.066), (x, 0.024)], BACK.darker(0.07), 0.006)
                    for x in (-0.17, -0.03, 0.13, 0.24)
                ),
            ),
            clip=over,
        ),
    )


def laid() -> DisplayList:
    """Over the whole of a bed, seen from its side: padded, its hem uneven, the edge at the head turned back."""
    body = smooth(
        (
            (-0.58, -0.030),
            (-0.60, 0.050),
            (-0.52, 0.105),
            (-0.20, 0.125),
            (0.20, 0.118),
            (0.52, 0.108),
            (0.60, 0.050),
            (0.585, -0.030),
            (0.42, -0.022),
            (0.25, -0.034),
            (0.05, -0.022),
            (-0.20, -0.036),
            (-0.42, -0.022),
        ),
        tension=0.34,
    )
    turned = box(-0.60, 0.010, 0.19, 0.102, BACK, lift=1.4, radius=0.045)
    return (
        Cut(body, GROUND, lift=1.6),
        Group((*_patches(-0.60, 0.62, -0.04, 0.14, 0.088), *_tufts()), clip=body),
        turned,
        stroke([(-0.555, 0.022), (-0.55, 0.060), (-0.54, 0.098)], BACK.darker(0.12), 0.006),
        stroke([(-0.425, 0.016), (-0.418, 0.060), (-0.43, 0.104)], GROUND.darker(0.06), 0.010),
    )


def _patches(left: float, right: float, low: float, high: float, size: float) -> Iterator[Record]:
    """Squares in rows, each a little off its place, with the stitches between them."""
    rows, columns = int((high - low) / size) + 1, int((right - left) / size) + 1
    for row in range(rows):
        for column in range(columns):
            x, y = left + column * size, low + row * size
            colour = PATCHES[(3 * row + 2 * column + row * column) % len(PATCHES)]
            yield box(
                x + 0.004, y + 0.004, size - 0.008, size - 0.008, colour, lift=0.3, radius=0.008, edge=0.4
            )
            if (row + column) % 2:
                yield stroke(
                    [(x + 0.02, y + size / 2), (x + size - 0.02, y + size / 2)],
                    SEAM.clear(0.55),
                    0.005,
                    straight=True,
                )
            else:
                yield stroke(
                    [(x + size / 2, y + 0.02), (x + size / 2, y + size - 0.02)],
                    SEAM.clear(0.55),
                    0.005,
                    straight=True,
                )


def _falls(top: float, low: float) -> Iterator[Record]:
    """The folds of what hangs."""
    for x, end in ((-0.13, -0.15), (-0.02, -0.035), (0.10, 0.12)):
        yield stroke(
            [(x, top), ((x + end) / 2 - 0.008, (top + low) / 2), (end, low)],
            GROUND.darker(0.16).clear(0.4),
            0.022,
        )


def _tufts() -> Iterator[Record]:
    """The light along the top of the padding."""
    yield stroke(
        [(0.58, 0.0), (0.30, -0.012), (-0.10, -0.014), (-0.40, -0.008)], GROUND.darker(0.2).clear(0.35), 0.03
    )
    yield stroke(
        [(-0.38, 0.112), (-0.10, 0.118), (0.30, 0.106), (0.54, 0.09)], Colour(1, 0.01, 90, 0.38), 0.014
    )
