"""What is drawn on a four-legged body: a pale underside, a cat's stripes, a dog's saddle."""

from math import hypot, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.on_fours import Spot
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.people.animal_marks import DARK, PALE
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones

PALE_SHARE = 0.55
"""How far the underside is from the coat's colour to white."""


PALE_BELOW = frozenset(
    {"cat", "dog", "fox", "wolf", "rabbit", "mouse", "squirrel", "deer", "tiger", "hedgehog"}
)
STRIPED = frozenset({"cat", "tiger"})
DARK_LEGS = frozenset({"fox", "panda"})
PATCHED = ((0, 0.05, 0.16), (2, 0.40, 0.20), (3, 0.05, 0.13))
"""A cow's patches: by which row of the back they lie, how far down, how large in body depths."""


def underside(tones: Tones) -> Colour:
    """The paint of belly, breast and toes."""
    return tones.skin.plain.mixed(PALE, PALE_SHARE)


def coat(kind: str, tones: Tones, rows: tuple[tuple[Spot, Spot], ...]) -> list[Record]:
    """What lies on the trunk. `rows` are points on its back and on its belly, from the croup to the chest."""
    made: list[Record] = []
    if kind in PALE_BELOW:
        belly = [_between(back, low, 0.80) for back, low in rows]
        beyond = [_between(back, low, 1.30) for back, low in rows]
        made.append(Cut(smooth((*belly, *reversed(beyond))), underside(tones), edge=0, name="belly"))
    if kind in STRIPED:
        for back, low in rows[1:-1]:
            top, tip = _between(back, low, -0.08), _between(back, low, 0.46)
            bent = _between(back, low, 0.2)
            wide = 0.085 * abs(back[1] - low[1])
            line = smooth((top, (bent[0] - 0.6 * wide, bent[1]), tip), closed=False)
            made.append(Stroke(line, tones.skin.fold, wide, name="stripe"))
    if kind == "dog":
        saddle = [_between(back, low, -0.15) for back, low in rows[1:-1]]
        under = [
            _between(back, low, share)
            for (back, low), share in zip(rows[1:-1], (0.18, 0.42, 0.34), strict=False)
        ]
        patch = tones.skin.plain.mixed(tones.skin.fold, 0.75)
        made.append(Cut(smooth((*saddle, *reversed(under))), patch, edge=0, name="saddle"))
    if kind == "cow":
        for row, down, size in PATCHED:
            (bx, by), low = rows[row]
            x, y = _between((bx, by), low, down + 0.1)
            deep = abs(by - low[1]) or 1.0
            spot = ellipse(0.0, 0.0, 2.2 * size * deep, 1.5 * size * deep).turned(0.4).moved(x, y)
            made.append(Cut(spot, tones.skin.plain.mixed(DARK, 0.72), edge=0, name="patch"))
    if kind == "deer":
        for number, (back, low) in enumerate(rows[1:-1]):
            for down in (0.14, 0.34):
                x, y = _between(back, low, down)
                across = 0.05 * (number - 1 + 2 * down) * abs(back[1] - low[1])
                spot = ellipse(x + across, y, 0.035 * abs(back[1] - low[1]))
                made.append(Cut(spot, underside(tones), edge=0, name="spot"))
    return made


def fleece(rows: tuple[tuple[Spot, Spot], ...], near: Nearness) -> list[Record]:
    """A sheep's wool, in curls about the trunk."""
    rows = _whole(rows)
    edge = [_between(back, low, -0.06) for back, low in rows]
    edge += [_between(back, low, 1.02) for back, low in reversed(rows)]
    points: list[Spot] = []
    for (ax, ay), (bx, by) in zip(edge, (*edge[1:], edge[0]), strict=True):
        out = hypot(bx - ax, by - ay) or 1.0
        count = max(
            1, round(out / (0.16 * hypot(rows[0][0][0] - rows[0][1][0], rows[0][0][1] - rows[0][1][1])))
        )
        for step in range(count):
            for share, push in ((0.0, -0.02), (0.5, 0.22)):
                along = (step + share) / count
                x, y = ax + along * (bx - ax), ay + along * (by - ay)
                side = push * out / count
                points.append((x - side * (by - ay) / out, y + side * (bx - ax) / out))
    return [Cut(smooth(points, tension=0.6), PALE, lift=near.lift(1.8), edge=near.edge, name="wool")]


def quills(rows: tuple[tuple[Spot, Spot], ...], tones: Tones, near: Nearness) -> list[Record]:
    """A hedgehog's back."""
    rows = _whole(rows)
    edge: list[Spot] = []
    for (ax, ay), (bx, by) in zip([back for back, _ in rows], [back for back, _ in rows[1:]], strict=False):
        edge += [(ax + share * (bx - ax), ay + share * (by - ay)) for share in (0.0, 0.33, 0.66)]
    deep = hypot(rows[0][0][0] - rows[0][1][0], rows[0][0][1] - rows[0][1][1])
    last = len(edge) - 1
    points = [
        (
            x - 0.06 * deep,
            y + ((0.12 if number % 2 else -0.02) + 0.22 * sin(pi * number / last) - 0.06) * deep,
        )
        for number, (x, y) in enumerate(edge)
    ]
    under = [
        _between(back, low, share)
        for (back, low), share in zip(rows[:-1], (0.30, 0.60, 0.70, 0.66, 0.56, 0.40), strict=False)
    ]
    paint = tones.skin.fold.darker(0.06)
    return [
        Cut(
            smooth((*points, *reversed(under)), tension=0.1),
            paint,
            lift=near.lift(1.4),
            edge=near.edge,
            name="quills",
        )
    ]


def _whole(rows: tuple[tuple[Spot, Spot], ...]) -> tuple[tuple[Spot, Spot], ...]:
    """`rows`, and one at the rump and one at the breast, a little less high."""

    def beyond(end: tuple[Spot, Spot], inner: tuple[Spot, Spot], share: float) -> tuple[Spot, Spot]:
        top, low = _between(end[0], inner[0], -share), _between(end[1], inner[1], -share)
        return _between(top, low, 0.16), _between(top, low, 0.84)

    return (beyond(rows[0], rows[1], 0.75), *rows, beyond(rows[-1], rows[-2], 0.55))


def _between(back: Spot, low: Spot, share: float) -> Spot:
    return back[0] + share * (low[0] - back[0]), back[1] + share * (low[1] - back[1])
