"""What a hat leaves of the hair: flat above its rim, as full as ever below it; and what is tied low to wear one."""

from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.hair.wig import Hairdo, Wig, lock

# From so far over the eye line hair lies flat; so far below that it is free. Hats come down to about the first.
FLAT, FREE = 0.24, 0.13
# How far flat hair stands out, in half widths of the face, and how high, in H.
WIDE, HIGH = 0.97, 0.985


def pressed(hairdo: Hairdo, wig: Wig) -> Hairdo:
    """The hair under the hat, if one is worn: nothing of it stands out above the rim, no strand is drawn there."""
    if not wig.hat:
        return hairdo
    return Hairdo(_flat(hairdo.behind, wig), _flat(hairdo.over, wig))


def _flat(records: DisplayList, wig: Wig) -> DisplayList:
    made: list[Record] = []
    for record in records:
        match record:
            case Cut(path=path):
                made.append(
                    Cut(
                        _under(path, wig),
                        record.colour,
                        record.lift,
                        record.edge,
                        record.grain,
                        name=record.name,
                    )
                )
            case Stroke(path=path):
                if path.bounds()[3] < wig.eye + FLAT:
                    made.append(record)
            case _:
                made.append(record)
    return tuple(made)


def _under(path: Path, wig: Wig) -> Path:
    steps: list[tuple[str | float, ...]] = []
    for step in path.steps:
        numbers: list[str | float] = [step[0]]
        for i in range(1, len(step), 2):
            numbers += _pressed_point((float(step[i]), float(step[i + 1])), wig)
        steps.append(tuple(numbers))
    return Path(tuple(steps))


def _pressed_point(point: Point, wig: Wig) -> Point:
    x, y = point
    limit = WIDE * wig.half
    covered = min(1.0, max(0.0, (y - wig.eye - FREE) / (FLAT - FREE)))
    if abs(x) > limit:
        x += ((limit if x > 0 else -limit) - x) * covered
    return x, min(y, HIGH)


def low_knot(wig: Wig, at: Point) -> DisplayList:
    """A knot in the neck: as high as it is worn without a hat it would be in the hat's way."""
    x, y = at[0] + wig.sway(0.03), at[1]
    knot = smooth(
        ((x - 0.165, y), (x - 0.10, y + 0.125), (x + 0.05, y + 0.135), (x + 0.155, y + 0.03), (x + 0.10, y - 0.115),
         (x - 0.07, y - 0.135))
    )  # fmt: skip
    turn = ((x - 0.10, y + 0.01), (x - 0.02, y + 0.085), (x + 0.085, y + 0.02), (x + 0.01, y - 0.07))
    return wig.sheet(knot, lift=1.0, name="bun"), *wig.strands((turn,))


def low_tail(wig: Wig, start: Point, end: Point) -> DisplayList:
    """A tail tied in the neck, that falls from `start` to `end`."""
    s = wig.sway(start[1] - end[1])
    (x, y), (ex, ey) = start, (end[0] + s, end[1])
    middle = ((x + ex) / 2 - 0.03 + s * 0.1, (y + ey) / 2)
    tail = lock((start, middle, (ex, ey + 0.06), (ex + s * 0.1, ey - 0.05)), (0.12, 0.20, 0.16, 0.03))
    tie = lock(((x - 0.06, y - 0.03), (x + 0.05, y - 0.05)), (0.05, 0.05))
    line = ((x, y - 0.05), (middle[0] + 0.01, middle[1]), (ex, ey + 0.04))
    return (
        wig.sheet(tail, lift=1.5, name="tail"),
        *wig.strands((line,)),
        Cut(tie, wig.accent.plain, lift=wig.near.lift(0.8), edge=0.4, name="tie"),
    )


def side_locks(wig: Wig) -> DisplayList:
    """A thin lock before each ear of a woman whose hair is gathered under a hat; both are one sheet."""
    if not wig.female or wig.near.pixels < 30:
        return ()
    w, e, f, s = wig.half, wig.eye, wig.fringe, wig.sway(0.12)
    near = lock(
        (
            (-w * 0.84 + f * 0.4, e + 0.16),
            (-w * 0.93 + f * 0.3, e - 0.02),
            (-w * 0.86 + f * 0.3 + s, e - 0.22),
        ),
        (0.10, 0.075, 0.015),
    )
    far = lock(
        ((w * 0.90 + f * 0.3, e + 0.15), (w * 0.99 + f * 0.3, e - 0.02), (w * 0.93 + f * 0.3 + s, e - 0.20)),
        (0.08, 0.060, 0.015),
    )
    return (wig.sheet(near.joined(far), lift=1.0, name="lock"),)
