"""Words on the picture: the title over a shot, the label that says a machine made it."""

from math import cos, radians, sin

from yingxi.film.board import Lettering
from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record, Wash, Words
from yingxi.stage.lettering import outline_of, width_of
from yingxi.stage.path import rectangle

PALE = Colour(0.93, 0.02, 90)
DEEP = Colour(0.27, 0.05, 35)
RED = Colour(0.58, 0.15, 30)
FADE_FRAMES = 12
# A character of the title is laid down in so many frames, turned by up to so many degrees; the last one is begun this
# many frames after the first, or sooner.
LAID_FRAMES, TURNED, ALL_LAID = 9, 1.0, 26.0
# How dark the shade behind a title is; a row smaller than this share of its size becomes two.
SHADE, SMALLEST_ROW = 0.56, 0.62
# Where the middle of a low title is, a share of the frame's height, and how large it is beside one that stands high.
LOW, LOWER = 0.84, 0.72
NEVER_FIRST = "，。！？、；：》」』）…—,.!?;:)"
# The label's ink must be at least 5 % of the frame's shortest side; an em of Noto Sans CJK is about 1.2 inks.
LABEL_SHARE = 0.05
INK_OF_EM = 0.82


def title_records(
    lettering: Lettering,
    frame: int,
    *,
    first: int,
    last: int,
    width: int,
    height: int,
    accent: Colour = RED,
    on_bright: bool = False,
) -> DisplayList:
    """The title, seen from frame `first` to `last`: every character a sheet of its own that is laid down, one after the
    other, and taken up again; dark where its look is bright. A breath of shade (or of light) lies behind it, so
    that it can be read over any picture."""
    if not lettering.lines or not first <= frame <= last:
        return ()
    title, second = lettering.lines[0]
    unit = min(height / 720, width / 1000)
    rows, size, tracking = _set(title, _unit_of(lettering, width, height), width)
    middle = _middle(lettering, len(rows), height)
    whole = min(1.0, max(0.0, (frame - first) / FADE_FRAMES), max(0.0, (last - frame) / FADE_FRAMES))
    tall = size * 1.24 * len(rows)
    records: list[Record] = [
        _shade(middle, tall, width, height, whole, low=lettering.low, on_bright=on_bright)
    ]
    number, apart = 0, min(2.0, ALL_LAID / len(title))
    for order, row in enumerate(rows):
        baseline = middle + size * (0.36 + 1.24 * (order - (len(rows) - 1) / 2))
        x = width / 2 - width_of(row, size, weight=900, tracking=tracking) / 2
        for letter in row:
            laid = _laid(frame - first - apart * number, last - frame)
            if letter != " " and laid > 0:
                records.append(
                    _sheet(letter, x, baseline, size, laid, number, unit, DEEP if on_bright else PALE)
                )
            x += width_of(letter, size, weight=900) + tracking * size
            number += 1
    under = middle + tall / 2 + 10 * unit
    strip = rectangle(width / 2 - 44 * unit * whole, under, 88 * unit * whole, 6 * unit)
    if whole > 0.05:
        records.append(Cut(strip, accent.clear(whole), lift=2.5 * whole, name="strip"))
    if second:
        line = under + 46 * unit
        colour = (DEEP if on_bright else PALE).clear(whole)
        records.append(Words(second, width / 2, line, 34 * unit, colour, 500, "middle", 0.2, name="second"))
    return tuple(records)


def title_box(lettering: Lettering, *, width: int, height: int) -> tuple[float, float, float, float]:
    """Left, top, right and bottom in pixels of the title's letters."""
    rows, size, tracking = _set(lettering.lines[0][0], _unit_of(lettering, width, height), width)
    middle = _middle(lettering, len(rows), height)
    half = max(width_of(row, size, weight=900, tracking=tracking) for row in rows) / 2
    tall = size * 1.24 * len(rows)
    return width / 2 - half, middle - tall / 2, width / 2 + half, middle + tall / 2


def _set(title: str, unit: float, width: int) -> tuple[list[str], float, float]:
    """The title's rows, size and tracking: one row, or two where one would be too small."""
    chinese = any("\u3400" <= letter <= "\u9fff" for letter in title)
    title = title if chinese else title.upper()
    size, tracking = (120 * unit, 0.08) if chinese else (80 * unit, 0.12)
    room = width * 0.86
    length = width_of(title, size, weight=900, tracking=tracking)
    if length <= room:
        return [title], size, tracking
    rows = _halved(title, chinese=chinese) if room / length < SMALLEST_ROW else [title]
    longest = max(width_of(row, size, weight=900, tracking=tracking) for row in rows)
    return rows, size * min(1.0, room / longest), tracking


def _halved(title: str, *, chinese: bool) -> list[str]:
    """Two rows of about one length; English is parted between words, Chinese never before a mark of punctuation."""
    places = [
        place
        for place in range(1, len(title))
        if (title[place] not in NEVER_FIRST if chinese else title[place] == " ")
    ]
    if not places:
        return [title]
    middle = min(places, key=lambda place: abs(place - len(title) / 2))
    return [title[:middle].strip(), title[middle:].strip()]


def _laid(arrived: float, left: int) -> float:
    """How far a character is laid down, so many frames after it came and before it goes."""
    share = min(1.0, max(0.0, min(arrived / LAID_FRAMES, left / LAID_FRAMES)))
    return 1 - (1 - share) ** 3


def _sheet(
    letter: str, x: float, baseline: float, size: float, laid: float, number: int, unit: float, colour: Colour
) -> Cut:
    """One character, turned by up to a degree, as it comes down on the picture."""
    path = outline_of(Words(letter, 0, 0, size, colour, 900))
    turn = radians(TURNED * (2 * chance(number, "title", letter) - 1))
    c, s = cos(turn), sin(turn)
    middle = width_of(letter, size, weight=900) / 2
    raised = 18 * unit * (1 - laid)
    placed = path.moved(-middle, size * 0.36).mapped(c, s, -s, c, x + middle, baseline - size * 0.36 - raised)
    return Cut(placed, colour.clear(laid), lift=8.0 * laid, lit=False, name=f"title {letter}")


def _unit_of(lettering: Lettering, width: int, height: int) -> float:
    """What a title's pixels of a 720-line frame are on this one; a low title is smaller."""
    return min(height / 720, width / 1000) * (LOWER if lettering.low else 1.0)


def _middle(lettering: Lettering, rows: int, height: int) -> float:
    """How far down the middle of the title's rows is."""
    if lettering.low:
        return height * LOW
    return height * (0.235 if lettering.lines[0][1] or rows > 1 else 0.265)


def _shade(
    middle: float, tall: float, width: int, height: int, whole: float, *, low: bool, on_bright: bool
) -> Wash:
    """The shade behind a title: the upper part of the picture, or the lower one, a little darker (or lighter)."""
    tone = Colour(0.97, 0.02, 90) if on_bright else Colour(0.17, 0.05, 280)
    strength = SHADE * whole
    stops = ((0.0, tone.clear(strength)), (0.55, tone.clear(0.84 * strength)), (1.0, tone.clear(0.0)))
    foot = middle + 1.9 * tall
    if low:
        over = middle - 1.9 * tall
        lower = rectangle(-8, over, width + 16, height - over + 8)
        return Wash(lower, (0.0, height), (0.0, over), stops, lit=False, name="shade")
    upper = rectangle(-8, -8, width + 16, foot + 8)
    return Wash(upper, (0.0, 0.0), (0.0, foot), stops, lit=False, name="shade")


def label_records(text: str, *, width: int, height: int) -> DisplayList:
    """The label in the upper left corner, its ink 5 % of the shortest side high."""
    short = min(width, height)
    size = short * LABEL_SHARE / INK_OF_EM
    left, top = 0.03 * short, 0.03 * short
    length = width_of(text, size, weight=500)
    return (
        Cut(
            rectangle(left, top, length + size * 0.8, size * 1.5, radius=size * 0.35),
            Colour(0.2, 0.02, 285, 0.55),
            lit=False,
            edge=0.0,
            name="label ground",
        ),
        Words(text, left + size * 0.4, top + size * 1.12, size, PALE, 500, name="label"),
    )
