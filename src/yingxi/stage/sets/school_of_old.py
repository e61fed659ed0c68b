"""A schoolroom of old: the master's board with a saying over a landscape, two scrolls and a shelf of books beside it;
in the west a slate on the stone wall, a horn-book and a shelf of heavy volumes."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.of_old import ink_scroll
from yingxi.stage.sets.signs import lettered

_SAYINGS = ("学而时习之", "温故而知新", "业精于勤")
_COUPLETS = (("书山有路勤为径", "学海无涯苦作舟"), ("读书破万卷", "下笔如有神"))


def masters_wall(designer: Designer) -> list[Record]:
    """What hangs where today a blackboard does."""
    return _slate(designer) if designer.western else _hall(designer)


def _hall(designer: Designer) -> list[Record]:
    """A board with a saying, a landscape below it, a couplet at its sides; shelves of rolled books."""
    wood, gold = designer.paint(0.33, 0.045, 38), designer.paint(0.80, 0.09, 84)
    saying = designer.one_of(_SAYINGS, "saying")
    wide = 0.42 * len(saying) + 0.30
    records: list[Record] = [
        panel(-0.95 - wide / 2, 2.30, wide, 0.54, wood, lift=8),
        Cut(rectangle(-0.95 - wide / 2 + 0.05, 2.35, wide - 0.10, 0.44), wood.lighter(0.05), edge=0.4),
    ]
    for n, each in enumerate(saying):
        records.append(lettered(each, -0.95 + 0.42 * (n - (len(saying) - 1) / 2), 2.57, 0.34, gold))
    records += ink_scroll(designer, "masters picture", -0.95, 1.52, 1.10, 1.06)
    paper, ink = designer.paint(0.82, 0.03, 82), designer.paint(0.30, 0.02, 60)
    for side, words in zip((1, -1), designer.one_of(_COUPLETS, "couplet"), strict=True):
        x, long = -0.95 + 1.02 * side, 0.185 * len(words) + 0.22
        records += [
            panel(x - 0.14, 2.16 - long, 0.28, long, designer.paint(0.60, 0.05, 230), lift=4),
            panel(x - 0.11, 2.19 - long, 0.22, long - 0.06, paper, lift=0),
            panel(x - 0.18, 2.14 - long, 0.36, 0.035, wood, lift=3, radius=0.015),
        ]
        records += [
            lettered(designer.worded(each), x, 2.16 - 0.185 * (n + 0.75), 0.165, ink)
            for n, each in enumerate(words)
        ]
    return [*records, *_rolls(designer, -3.28, 1.12, 0.92, 1.16)]


def _rolls(designer: Designer, left: float, base: float, wide: float, tall: float) -> list[Record]:
    """A lattice shelf in which books lie rolled up."""
    wood, silk = designer.paint(0.45, 0.05, 50), designer.paint(0.80, 0.035, 82)
    records: list[Record] = [
        panel(left, base, wide, tall, wood, lift=7),
        panel(left + 0.05, base + 0.05, wide - 0.10, tall - 0.10, wood.darker(0.15), lift=0),
    ]
    for row in range(3):
        y = base + 0.07 + row * (tall - 0.10) / 3
        for n in range(5):
            if designer.between(0, 1, "roll", row, n) < 0.16:
                continue
            x = left + 0.14 + 0.158 * n
            tone = silk.mixed(designer.paint(0.58, 0.06, (28.0, 235.0, 75.0)[(n + row) % 3]), 0.25)
            for up in range(2):
                records += [
                    disc(
                        x + 0.035 * up, y + 0.075 + 0.115 * up, 0.062, None, tone.lighter(0.02 * up), lift=3
                    ),
                    disc(x + 0.035 * up, y + 0.075 + 0.115 * up, 0.022, None, wood.darker(0.06), lift=0),
                ]
        records.append(panel(left + 0.02, y - 0.03, wide - 0.04, 0.035, wood.lighter(0.04), lift=3))
    return records


def _slate(designer: Designer) -> list[Record]:
    """A slate in oak with letters, a row of pegs, a horn-book, a shelf of volumes."""
    oak, slate = designer.paint(0.44, 0.05, 55), designer.paint(0.36, 0.015, 245)
    chalk = designer.paint(0.84, 0.012, 95)
    records: list[Record] = [
        panel(-1.95, 1.22, 2.1, 1.16, oak, lift=8),
        panel(-1.85, 1.32, 1.9, 0.96, slate, lift=0, edge=0.4),
        *(lettered(each, -1.55 + 0.43 * n, 2.04, 0.27, chalk, weight=400) for n, each in enumerate("ABCD")),
        *(
            line(((-1.7, y), (-1.7 + wide, y + 0.01)), chalk, 0.011)
            for y, wide in ((1.74, 1.5), (1.62, 1.2), (1.50, 1.4))
        ),
        *(panel(x - 0.04, 2.38, 0.08, 0.16, oak.darker(0.06), lift=3) for x in (-1.5, -0.3)),
    ]
    records += [
        panel(0.48, 1.62, 0.26, 0.36, oak.lighter(0.06), lift=4),
        panel(0.51, 1.66, 0.20, 0.28, designer.paint(0.82, 0.03, 85), lift=0),
        sheet(((0.57, 1.62), (0.65, 1.62), (0.64, 1.46), (0.58, 1.46)), oak.lighter(0.06), lift=3),
    ]
    left, base = -3.5, 1.46
    records += [panel(left, base - 0.05, 1.2, 0.06, oak, lift=6)]
    x, n = left + 0.06, 0
    while x < left + 1.05:
        wide, tall = (
            designer.between(0.09, 0.15, "volume", n),
            designer.between(0.30, 0.44, "volume", n, "tall"),
        )
        hide = designer.paint(
            *((0.42, 0.07, 35), (0.40, 0.04, 150), (0.45, 0.05, 60), (0.36, 0.05, 20))[n % 4]
        )
        records += [
            panel(x, base, wide, tall, hide, lift=3),
            *(panel(x, base + tall * at, wide, 0.014, hide.lighter(0.12), lift=1) for at in (0.2, 0.75)),
        ]
        x += wide + 0.012
        n += 1
    return records
