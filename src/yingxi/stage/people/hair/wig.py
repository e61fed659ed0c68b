"""What a hair style is cut from: the skull it sits on and the papers, and the pieces most styles share."""

from dataclasses import dataclass
from itertools import chain, pairwise
from math import hypot, radians, sin

from yingxi.film.seeds import chance
from yingxi.film.story import Age
from yingxi.stage.display import Cut, DisplayList, Stroke
from yingxi.stage.path import Path, Point, part_way, ribbon, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

# Slides of hair as shares of the mid-line's (fringe) and in H at a full turn (back hair).
FRINGE = 0.6
BACK = -0.06
# How far from a temple's corner hair begins to be round there, in H, and how near to it the curve's handles are.
TEMPLE, ROUND = 0.075, 0.62


@dataclass(frozen=True, slots=True)
class Wig:
    """A head to be dressed. `half` is the face's half width, `eye` the eye line, `middle` the mid-line's x;
    `hat` says that the crown is covered."""

    age: Age
    half: float
    eye: float
    middle: float
    swing: float
    hair: Cloth
    accent: Cloth
    near: Nearness
    seed: int
    hat: bool
    female: bool

    @property
    def fringe(self) -> float:
        return self.middle * FRINGE

    @property
    def behind(self) -> float:
        return BACK * self.middle / 0.16

    @property
    def to_jaw(self) -> bool:
        """Whether short or curled hair is left as long as the jaw: a grown woman's is."""
        return self.female and self.age != "child"

    def sway(self, length: float) -> float:
        """How far a tip `length` below its root lags, in H."""
        return sin(radians(self.swing)) * length

    def sheet(self, path: Path, *, lift: float = 0.0, tone: str = "plain", name: str = "hair") -> Cut:
        return Cut(
            path, getattr(self.hair, tone), lift=self.near.lift(lift), edge=self.near.edge * 0.9, name=name
        )

    def gloss(self, *lines: tuple[Point, ...]) -> DisplayList:
        """Slips of lighter paper where the light lies on combed hair."""
        if self.near.pixels < 44:
            return ()
        return tuple(
            crease(line, 0.040 if i == 0 else 0.022, self.hair.light, name="shine")
            for i, line in enumerate(lines)
        )

    def strands(self, lines: tuple[tuple[Point, ...], ...], *, width: float = 0.013) -> DisplayList:
        """Drawn hairs, each a little off the next one's rhythm."""
        if self.near.pixels < 44:
            return ()
        inks: tuple[list[Path], list[Path]] = ([], [])
        for i, line in enumerate(lines):
            off = (chance(self.seed, "strand", i) - 0.5) * 0.03
            points = tuple(
                (x + off * (j / max(1, len(line) - 1)), y + off * 0.6) for j, (x, y) in enumerate(line)
            )
            drawn = bow(*points) if len(points) == 3 else smooth(points, closed=False)
            inks[0 if i % 3 else 1].append(drawn)
        # All hairs of one ink are one line: thick and thin are told by the two inks.
        return tuple(
            Stroke(Path(tuple(chain.from_iterable(path.steps for path in paths))), ink, thick, name="strand")
            for paths, ink, thick in (
                (inks[0], self.hair.fold, width),
                (inks[1], self.hair.shade, width * 1.2),
            )
            if paths
        )


def bow(start: Point, middle: Point, end: Point) -> Path:
    """One even curve over `middle`: combed hair has no corner in it."""
    (sx, sy), (mx, my), (ex, ey) = start, middle, end
    return Path(
        (
            ("M", sx, sy),
            ("C", (4 * mx - ex) / 3, (4 * my - ey) / 3, (4 * mx - sx) / 3, (4 * my - sy) / 3, ex, ey),
        )
    )


def dome(
    wig: Wig, *, rise: float = 0.055, near_low: float | None = None, far_low: float | None = None
) -> list[Point]:
    """The hair's outer edge from the near side's low end over the skull to the far side's."""
    w, back = wig.half, wig.behind
    low = wig.eye - 0.06 if near_low is None else near_low
    far = wig.eye + 0.03 if far_low is None else far_low
    bulge = 0.045 + 0.25 * abs(min(0.0, back))
    top = 1.0 + rise
    return [
        (-w - 0.020 + back * 0.3, low),
        (-w - bulge + back * 0.5, wig.eye + 0.14),
        (-w * 0.93 + back * 0.8, 0.83),
        (-w * 0.56 + back * 0.6, top - 0.055),
        (-0.02, top),
        (w * 0.50, top - 0.05),
        (w * 0.87, 0.85),
        (w + 0.015 + max(0.0, wig.middle) * 0.10, wig.eye + 0.17),
        (w + 0.004 + max(0.0, wig.middle) * 0.12, far),
    ]


def cap(outer: list[Point], hairline: list[Point], *, tension: float = 0.46) -> Path:
    """The sheet between the outer edge and the hairline (given from the far side back to the near side), round where
    they meet at both temples."""
    over = smooth(outer, closed=False, tension=0.5)
    under = smooth([outer[-1], *hairline, outer[0]], closed=False, tension=tension)
    return rounded(over, under, TEMPLE)


def rounded(over: Path, under: Path, reach: float) -> Path:
    """A closed path of two open ones that end where the other begins, both corners cut off round, `reach` from them."""
    first, second = list(over.steps), list(under.steps)
    corners = (_end(first), _end(second))
    for steps in (first, second):
        _shorten(steps, reach)
    begin, turn = _end(first[:1]), _end(second[:1])
    return Path(
        (
            *first,
            ("C", *part_way(_end(first), corners[0], ROUND), *part_way(turn, corners[0], ROUND), *turn),
            *second[1:],
            ("C", *part_way(_end(second), corners[1], ROUND), *part_way(begin, corners[1], ROUND), *begin),
            ("Z",),
        )
    )


def _end(steps: list[tuple[str | float, ...]]) -> Point:
    return float(steps[-1][-2]), float(steps[-1][-1])


def _shorten(steps: list[tuple[str | float, ...]], reach: float) -> None:
    """Cuts `reach` off both ends of an open path of curves, of the outermost curve at most half."""
    for last in (True, False):
        at = -1 if last else 1
        start = _end(steps[at - 1 : at] if last else steps[:1])
        points = [start, *((float(steps[at][i]), float(steps[at][i + 1])) for i in (1, 3, 5))]
        long = hypot(points[3][0] - points[0][0], points[3][1] - points[0][1]) or 1.0
        share = min(0.5, reach / long)
        left, right = _split(points, 1 - share if last else share)
        if last:
            steps[at] = ("C", *left[1], *left[2], *left[3])
        else:
            steps[0] = ("M", *right[0])
            steps[at] = ("C", *right[1], *right[2], *right[3])


def _split(points: list[Point], share: float) -> tuple[list[Point], list[Point]]:
    """A curve's four points cut in two at `share`."""
    left, right, row = [points[0]], [points[-1]], points
    while len(row) > 1:
        row = [part_way(one, other, share) for one, other in pairwise(row)]
        left.append(row[0])
        right.insert(0, row[-1])
    return left, right


def lock(points: tuple[Point, ...], widths: tuple[float, ...]) -> Path:
    """A tapering lock of hair."""
    return ribbon(points, widths, round_start=True, round_end=True)


@dataclass(frozen=True, slots=True)
class Hairdo:
    """`behind` is drawn before the neck and the body, `over` after the face."""

    behind: DisplayList
    over: DisplayList


def nape(wig: Wig, low: float, *, wide: float = 1.0) -> Cut:
    """Hair behind the head and the ears, down to `low`."""
    w, back = wig.half * wide, wig.behind
    points = (
        (-w * 0.97 + back * 0.5, wig.eye + 0.16),
        (-w - 0.012 + back * 0.8, wig.eye + 0.02),
        (-w - 0.02 + back, low + 0.16),
        (-w * 0.72 + back, low + 0.01),
        (0.0 + back, low - 0.015),
        (w * 0.74 + back, low + 0.02),
        (w * 0.99 + back * 0.4, low + 0.18),
        (w * 0.99, wig.eye + 0.14),
        (0.0, 0.92),
    )
    return wig.sheet(smooth(points), tone="shade", name="back hair")


def fringe_line(wig: Wig, height: float, *, ragged: float = 0.018) -> list[Point]:
    """A straight fringe at `height` above the eyes, cut by hand."""
    f, w, e = wig.fringe, wig.half, wig.eye
    line: list[Point] = [(w * 0.90 + f * 0.3, e + 0.09)]
    for i, share in enumerate((0.74, 0.48, 0.20, -0.08, -0.36, -0.62)):
        line.append((w * share + f, e + height + ragged * (1 if i % 2 else -1) + 0.02 * (1 - abs(share))))
    line.append((-w * 0.82 + f * 0.6, e + 0.07))
    return line


def fringe_strands(wig: Wig, height: float) -> tuple[tuple[Point, ...], ...]:
    f, w, e = wig.fringe, wig.half, wig.eye
    return tuple(
        (
            (w * s + f, e + height + 0.05),
            (w * s * 0.92 + f, e + height + 0.17),
            (w * s * 0.70 + f * 0.6, e + height + 0.29),
        )
        for s in (0.58, 0.22, -0.10, -0.46)
    )
