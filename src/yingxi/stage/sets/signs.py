"""Shop signs and scrolls: lettering on boards. Metres, y up (lettering is drawn downwards, so each is
turned over)."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Words
from yingxi.stage.path import rectangle
from yingxi.stage.sets.cutting import disc, glow, line, panel
from yingxi.stage.sets.designer import Designer


def lettered(text: str, x: float, y: float, size: float, colour: Colour, *, weight: int = 700) -> Record:
    """`text` centred on (x, y), its characters `size` metres high."""
    words = Words(text, 0.0, size * 0.36, size, colour, weight=weight, align="middle")
    return Group((words,), matrix=(1.0, 0.0, 0.0, -1.0, x, y), name=text)


def column(text: str, x: float, top: float, size: float, colour: Colour) -> list[Record]:
    """Characters one below the other."""
    return [
        lettered(character, x, top - size * (0.62 + 1.12 * n), size, colour)
        for n, character in enumerate(text)
    ]


def hanging_sign(
    designer: Designer, text: str, x: float, top: float, size: float, board: Colour, ink: Colour
) -> list[Record]:
    """An upright board that hangs from an iron; after dusk it glows a little."""
    text = designer.worded(text)
    height, width = size * (1.12 * len(text) + 0.5), size * 1.55
    iron = designer.paint(0.32, 0.02, 280)
    records: list[Record] = [
        line(((x - width * 0.7, top + size * 0.18), (x + width * 0.7, top + size * 0.18)), iron, size * 0.1),
        line(((x - width * 0.3, top), (x - width * 0.3, top + size * 0.2)), iron, size * 0.06),
        line(((x + width * 0.3, top), (x + width * 0.3, top + size * 0.2)), iron, size * 0.06),
        panel(x - width / 2, top - height, width, height, board, lift=6),
        Cut(
            rectangle(x - width * 0.43, top - height * 0.97, width * 0.86, height * 0.94),
            board.lighter(0.05),
            edge=0,
        ),
        Cut(rectangle(x - width * 0.39, top - height * 0.955, width * 0.78, height * 0.91), board, edge=0),
    ]
    if designer.air.lamps:
        records.append(glow(x, top - height / 2, height * 0.75, Colour(0.85, 0.10, 70), 0.20))
    return records + column(text, x, top - size * 0.2, size, ink)


def name_board(
    designer: Designer, text: str, x: float, y: float, width: float, height: float, board: Colour, ink: Colour
) -> list[Record]:
    """A lying board over a door."""
    text = designer.worded(text)
    latin = text.isascii()
    size = min(height * (0.56 if latin else 0.66), width / (len(text) * (0.74 if latin else 1.15) + 0.4))
    gap = (width - 0.2 * height) / len(text)
    records: list[Record] = [
        panel(x - width / 2, y - height / 2, width, height, board, lift=6),
        Cut(
            rectangle(x - width / 2 + 0.03, y - height / 2 + 0.03, width - 0.06, height - 0.06),
            board.lighter(0.06),
            edge=0,
        ),
        Cut(
            rectangle(x - width / 2 + 0.045, y - height / 2 + 0.045, width - 0.09, height - 0.09),
            board,
            edge=0,
        ),
    ]
    if latin:
        return [*records, lettered(text, x, y, size, ink)]
    for n, character in enumerate(text):
        records.append(lettered(character, x + gap * (n - (len(text) - 1) / 2), y, size, ink))
    return records


def scroll(
    designer: Designer, text: str, x: float, top: float, size: float, *, paper: Colour | None = None
) -> list[Record]:
    """A paper scroll with a line of writing."""
    height, width = size * (1.12 * len(text) + 0.9), size * 1.7
    sheet = paper or designer.paint(0.84, 0.03, 85)
    wood = designer.paint(0.40, 0.04, 45)
    return [
        panel(x - width / 2, top - height, width, height, sheet, lift=4),
        *column(text, x, top - size * 0.35, size, designer.paint(0.30, 0.02, 60)),
        panel(x - width * 0.58, top - 0.02, width * 1.16, 0.035, wood, lift=3),
        panel(x - width * 0.58, top - height - 0.015, width * 1.16, 0.035, wood, lift=3),
        disc(x, top + 0.05, 0.018, None, wood, lift=1),
    ]
