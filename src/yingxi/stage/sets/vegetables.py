"""What a market heaps up: cabbages, radishes, tomatoes and the like, each a few cuts of paper. Metres, y up."""

from collections.abc import Callable
from math import cos, pi, sin

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.sets.cutting import blob, disc, line
from yingxi.stage.sets.designer import Designer

One = Callable[[Designer, float, float, float, float], list[Record]]
"""(designer, x, y, size, turn) -> one vegetable whose middle is at (x, y)."""
_LEAF = (0.56, 0.085, 136)


def _round(skin: tuple[float, float, float], *, down: float = 0.94) -> One:
    def drawn(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
        tone = designer.paint(*skin).lighter(0.04 * turn)
        shine = disc(x - 0.3 * size, y + 0.34 * size, 0.22 * size, 0.15 * size, tone.lighter(0.13), lift=0)
        stalk = disc(
            x + 0.1 * size, y + 0.66 * size, 0.2 * size, 0.09 * size, designer.paint(*_LEAF), lift=0.5
        )
        return [disc(x, y, size, down * size, tone, lift=2), shine, stalk]

    return drawn


def cabbage(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """A head of leaves that lie over each other, each with its rib."""
    pale = designer.paint(0.80, 0.075, 124).lighter(0.03 * turn)
    records: list[Record] = [disc(x, y, 1.06 * size, size, pale.darker(0.09), lift=3)]
    for side, tone in ((-1, pale.darker(0.03)), (1, pale)):
        leaf = [
            (x + side * 0.9 * size, y - 0.35 * size),
            (x + side * 0.75 * size, y + 0.6 * size),
            (x - side * 0.15 * size, y + 0.9 * size),
            (x - side * 0.45 * size, y + 0.1 * size),
            (x - side * 0.1 * size, y - 0.8 * size),
        ]
        records.append(blob(leaf, tone, lift=1.5))
        rib = [(x, y - 0.72 * size), (x + side * 0.28 * size, y), (x + side * 0.34 * size, y + 0.62 * size)]
        records.append(line(rib, pale.lighter(0.09), 0.07 * size, curved=True))
    return records


def greens(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """A bunch of pak choi: white stems that spread into dark leaves, tied with straw."""
    stem, leaf = designer.paint(0.87, 0.03, 125), designer.paint(*_LEAF).lighter(0.03 * turn)
    records: list[Record] = []
    for n, lean in enumerate((-0.8, 0.8, -0.4, 0.4, 0.0)):
        top = (x + 0.75 * lean * size, y + 0.95 * size - 0.25 * abs(lean) * size)
        outline = ellipse(0, 0, 0.34 * size, 0.56 * size).turned(-0.5 * lean).moved(*top)
        records.append(Cut(outline, leaf.lighter(0.025 * (n % 3)), lift=2))
        foot = (x + 0.16 * lean * size, y - 0.9 * size)
        records.append(
            Cut(
                polygon(((foot[0] - 0.13 * size, foot[1]), (foot[0] + 0.13 * size, foot[1]), top)),
                stem,
                lift=1,
            )
        )
    tie = designer.paint(0.66, 0.08, 80)
    return [
        *records,
        line(((x - 0.26 * size, y - 0.4 * size), (x + 0.26 * size, y - 0.4 * size)), tie, 0.11 * size),
    ]


def radish(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """A white radish on its side, its tuft to the back."""
    skin, leaf = designer.paint(0.90, 0.014, 120), designer.paint(*_LEAF)
    side = 1 if turn > 0 else -1
    across = ((-1.3, 0.0), (-0.2, 0.48), (0.95, 0.42), (1.0, -0.4), (-0.2, -0.5))
    body = [(x + side * a * size, y + b * size) for a, b in across]
    tuft = [
        Cut(
            ellipse(0, 0, 0.5 * size, 0.17 * size)
            .turned(side * lift)
            .moved(x + side * 1.3 * size, y + lift * 0.4 * size),
            leaf,
            lift=1,
        )
        for lift in (0.7, 0.1, -0.4)
    ]
    return [*tuft, blob(body, skin, lift=2)]


def carrot(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """A carrot whose thick end looks at us, a tuft over it."""
    skin, leaf = designer.paint(0.68, 0.125, 55).lighter(0.03 * turn), designer.paint(*_LEAF)
    root = [
        (x - 0.5 * size, y + 0.5 * size),
        (x + 0.5 * size, y + 0.5 * size),
        (x + 0.3 * turn * size, y - 1.2 * size),
    ]
    tuft = [
        line(((x, y + 0.4 * size), (x + a * size, y + 1.2 * size)), leaf, 0.16 * size)
        for a in (-0.5, 0.0, 0.5)
    ]
    rings = [
        line(((x - w * size, y - h * size), (x + w * size, y - h * size)), skin.darker(0.07), 0.06 * size)
        for w, h in ((0.26, 0.1), (0.16, 0.5))
    ]
    return [*tuft, Cut(smooth(root, tension=0.25), skin, lift=2), *rings]


def aubergine(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """Long and violet, with a green cap."""
    skin, lean = designer.paint(0.42, 0.085, 315).lighter(0.03 * turn), 0.5 * turn
    body = ellipse(0, 0, 1.35 * size, 0.5 * size).turned(lean).moved(x, y)
    cap = (x + 1.2 * size * cos(lean), y + 1.2 * size * sin(lean))
    shine = ellipse(0, 0, 0.6 * size, 0.07 * size).turned(lean).moved(x, y + 0.2 * size)
    return [
        Cut(body, skin, lift=2),
        Cut(shine, skin.lighter(0.14), edge=0),
        disc(*cap, 0.32 * size, None, designer.paint(*_LEAF), lift=1),
    ]


def corn(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """An ear in its husk."""
    husk, grain = designer.paint(0.72, 0.085, 120), designer.paint(0.84, 0.12, 92)
    lean = 0.35 * turn + pi / 2
    ear = ellipse(0, 0, 1.2 * size, 0.42 * size).turned(lean).moved(x, y)
    leaves: list[Record] = []
    for side in (-1, 1):
        outline = ellipse(0, 0, 0.85 * size, 0.24 * size).turned(lean + side * 0.25)
        at = outline.moved(x + side * 0.3 * size, y - 0.45 * size)
        leaves.append(Cut(at, husk.darker(0.03 * (side + 1)), lift=1))
    rows = [
        line(
            ((x + a * size, y - 0.8 * size), (x + a * size, y + 0.9 * size)), grain.darker(0.07), 0.04 * size
        )
        for a in (-0.12, 0.12)
    ]
    return [Cut(ear, grain, lift=2), *rows, *leaves]


def pumpkin(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """Five ribs and a stalk."""
    skin = designer.paint(0.66, 0.115, 62).lighter(0.03 * turn)
    ribs: list[Record] = [
        disc(x + a * size, y, 0.52 * size, 0.82 * size, skin.darker(0.045 * abs(a)), lift=1.5)
        for a in (-0.85, 0.85, -0.45, 0.45, 0.0)
    ]
    return [
        *ribs,
        line(
            ((x, y + 0.7 * size), (x + 0.12 * size, y + 1.08 * size)),
            designer.paint(0.46, 0.06, 110),
            0.2 * size,
        ),
    ]


def chilli(designer: Designer, x: float, y: float, size: float, turn: float) -> list[Record]:
    """One bent pod."""
    skin = designer.paint(0.56, 0.15, 29).lighter(0.05 * turn)
    pod = [(x - size, y + 0.25 * turn * size), (x, y + 0.35 * size), (x + size, y - 0.2 * turn * size)]
    return [
        line(pod, skin, 0.34 * size, curved=True),
        disc(*pod[0], 0.22 * size, None, designer.paint(*_LEAF), lift=0),
    ]


# Each with its half size, and how far apart its kind lies, in half sizes.
_KINDS: dict[str, tuple[One, float, float]] = {
    "cabbage": (cabbage, 0.125, 1.9), "greens": (greens, 0.125, 1.25), "radish": (radish, 0.085, 1.9),
    "carrot": (carrot, 0.085, 1.15), "aubergine": (aubergine, 0.082, 1.9), "corn": (corn, 0.105, 1.15),
    "pumpkin": (pumpkin, 0.125, 2.3), "chilli": (chilli, 0.055, 1.25),
    "tomato": (_round((0.60, 0.135, 31)), 0.068, 1.85),
    "orange": (_round((0.74, 0.125, 66)), 0.066, 1.85), "potato": (_round((0.70, 0.05, 78), down=0.78), 0.066, 1.9),
    "melon": (_round((0.58, 0.075, 140)), 0.125, 1.95), "peach": (_round((0.80, 0.085, 40)), 0.066, 1.85),
}  # fmt: skip
_SEASONS = {
    "winter": ("cabbage", "radish", "potato", "carrot", "greens", "orange"),
    "autumn": ("pumpkin", "corn", "cabbage", "potato", "chilli", "carrot", "orange"),
    "spring": ("greens", "radish", "carrot", "cabbage", "chilli", "potato"),
    "": ("tomato", "aubergine", "greens", "corn", "cabbage", "carrot", "chilli", "melon", "peach"),
}  # fmt: skip


def of_the_season(designer: Designer) -> tuple[str, ...]:
    """What is on sale now."""
    return _SEASONS.get(designer.setting.season, _SEASONS[""])


def heap(
    designer: Designer, name: str, kind: str, left: float, base: float, width: float, *, rows: int = 3
) -> list[Record]:
    """A heap of one kind from `left`, `width` metres long, that rises to the back in `rows`."""
    one, size, apart = _KINDS[kind]
    step, records = size * apart, list[Record]()
    for row in reversed(range(rows)):
        inset = size + 0.35 * step * row
        count = max(1, round((width - 2 * inset) / step) + 1)
        gap = (width - 2 * inset) / max(1, count - 1)
        for n in range(count):
            turn = designer.between(-1, 1, name, kind, row, n)
            x = left + inset + gap * n + 0.12 * size * turn
            records += one(designer, x, base + 0.72 * size + 1.02 * size * row, size, turn)
    return records


def basket(designer: Designer, name: str, x: float, half: float, kind: str) -> list[Record]:
    """A round bamboo basket on the ground, full of one kind."""
    cane = designer.paint(0.68, 0.065, 76)
    tall = 0.95 * half
    body = [(x - half, tall), (x - 0.82 * half, 0.0), (x + 0.82 * half, 0.0), (x + half, tall)]
    records = heap(designer, name, kind, x - 0.95 * half, tall - 0.05, 1.9 * half, rows=2)
    records += [
        Cut(polygon(body), cane, lift=5),
        Cut(ellipse(x, tall, 1.04 * half, 0.07 * half), cane.lighter(0.07), lift=2),
    ]
    for row in range(4):
        y = tall * (0.14 + 0.22 * row)
        wide = half * (0.83 + 0.17 * y / tall)
        records.append(line(((x - wide, y), (x + wide, y)), cane.darker(0.07), 0.035 * half))
    records += [
        line(((x + a * half * 0.82, 0.0), (x + a * half, tall)), cane.darker(0.05), 0.02 * half)
        for a in (-0.75, -0.45, -0.15, 0.15, 0.45, 0.75)
    ]
    return records
