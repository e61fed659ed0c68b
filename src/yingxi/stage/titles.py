"""Words on the picture: the film's title in letters cut from paper, and the label that says a machine made it."""

from math import cos, radians, sin

from yingxi.film.board import Lettering
from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.cut_letters import BLACK, letter_cut
from yingxi.stage.display import Cut, DisplayList, Record, Wash, Words
from yingxi.stage.lettering import width_of
from yingxi.stage.path import rectangle
from yingxi.stage.plates import Manner, Plate, Side
from yingxi.stage.title_setting import Letter, set_in

PALE = Colour(0.94, 0.025, 88)
DEEP = Colour(0.27, 0.05, 35)
RED = Colour(0.58, 0.15, 30)
FADE_FRAMES = 12
# A letter is laid down in so many frames; the last one is begun this many frames after the first, or sooner.
LAID_FRAMES, ALL_LAID = 9, 14.0
# Of letters that lie deepest, so high do they lie, in pixels of 720 lines.
LIFT = 8.0
# How dark the shade behind a title is.
SHADE = 0.56
# Where a title over people stands, in shares of the frame, high or low, and how large beside its height.
HIGH_BOX, LOW_BOX, OVER_PEOPLE = (0.07, 0.09, 0.93, 0.36), (0.07, 0.74, 0.93, 0.95), (0.165, 0.12)
# A row under the title, in pixels of 720 lines.
SECOND = 34.0
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
    page: Colour | None = None,
    plate: Plate | None = None,
) -> DisplayList:
    """The title, seen from frame `first` to `last`: every letter a sheet of its own that is laid down, one after the
    other, and taken up again; all of one colour, dark on a bright look's `page`. On a `plate` it stands where that
    says, and lies there to the end. A breath of shade (or of the page) lies behind it."""
    if not lettering.lines or frame < first or (plate is None and frame > last):
        return ()
    left = LAID_FRAMES if plate else last - frame
    whole = min(1.0, (frame - first) / FADE_FRAMES, 1.0 if plate else max(0.0, left / FADE_FRAMES))
    letters = _letters(lettering, plate, width, height)
    if not letters:
        return ()
    top, bottom = min(each.y - 0.6 * each.size for each in letters), max(each.y for each in letters)
    size, unit = letters[0].size, min(height / 720, width / 1000)
    side: Side = plate.shade if plate else "bottom" if lettering.low else "top"
    made: list[Record] = [_shade(side, top, bottom + 0.6 * size, width, height, whole, page)]
    manner = plate.manner if plate else Manner(1.0)
    colour = PALE if page is None else DEEP
    apart = min(2.0, ALL_LAID / len(letters))
    for number, letter in enumerate(letters):
        laid = _laid(frame - first - apart * number, left)
        if laid > 0:
            made.append(_sheet(letter, number, laid, unit, colour, manner))
    second = lettering.lines[0][1]
    if second:
        x = (min(each.x for each in letters) + max(each.x for each in letters)) / 2
        line = bottom + 0.62 * size + 40 * unit
        made.append(
            Words(second, x, line, SECOND * unit, colour.clear(whole), 500, "middle", 0.2, name="second")
        )
    return tuple(made)


def title_box(lettering: Lettering, *, width: int, height: int) -> tuple[float, float, float, float]:
    """Left, top, right and bottom in pixels of the letters of a title over people; a point where it has none."""
    letters = _letters(lettering, None, width, height)
    if not letters:
        return 0.0, 0.0, 0.0, 0.0
    size = letters[0].size
    across, down = [each.x for each in letters], [each.y for each in letters]
    half = 0.5 * width_of(letters[0].letter, size, weight=BLACK)
    half_last = 0.5 * width_of(letters[-1].letter, size, weight=BLACK)
    return min(across) - half, min(down) - 0.5 * size, max(across) + half_last, max(down) + 0.5 * size


def _letters(lettering: Lettering, plate: Plate | None, width: int, height: int) -> tuple[Letter, ...]:
    """Every letter of the title at its place."""
    box = plate.box if plate else LOW_BOX if lettering.low else HIGH_BOX
    large = plate.manner.large if plate else OVER_PEOPLE[lettering.low]
    left, top, right, bottom = box
    return set_in(
        lettering.lines[0][0],
        (left * width, top * height, right * width, bottom * height),
        tracking=plate.manner.tracking if plate else 0.08,
        most=large * min(height, 0.9 * width),
        upright=plate is not None and plate.upright,
    )


def _laid(arrived: float, left: int) -> float:
    """How far a letter is laid down, so many frames after it came and before it goes."""
    share = min(1.0, max(0.0, min(arrived / LAID_FRAMES, left / LAID_FRAMES)))
    return 1 - (1 - share) ** 3


def _sheet(letter: Letter, number: int, laid: float, unit: float, colour: Colour, manner: Manner) -> Cut:
    """One letter as it comes down on the picture, turned and out of line as its manner has it."""
    own = (2 * chance(number, "title", letter.letter, part) - 1 for part in ("turn", "dance"))
    turned, danced = own
    angle, size = radians(manner.turned * turned), letter.size
    c, s = cos(angle) * size, sin(angle) * size
    middle = width_of(letter.letter, 1.0, weight=BLACK) / 2
    raised = 18 * unit * (1 - laid) + manner.danced * danced * size
    path = letter_cut(letter.letter).moved(-middle, 0.36).mapped(1, 0, -manner.slanted, 1, 0, 0)
    placed = path.mapped(c, s, -s, c, letter.x, letter.y - raised)
    return Cut(placed, colour.clear(laid), lift=LIFT * laid, edge=0.6, name=f"title {letter.letter}")


def _shade(
    side: Side, top: float, bottom: float, width: int, height: int, whole: float, page: Colour | None
) -> Wash:
    """The shade behind a title: the side of the picture on which it stands, a little darker (or lighter)."""
    tone = page or Colour(0.17, 0.05, 280)
    strength, tall = SHADE * whole, bottom - top
    stops = ((0.0, tone.clear(strength)), (0.55, tone.clear(0.84 * strength)), (1.0, tone.clear(0.0)))
    ends = {
        "left": ((0.0, 0.0), (0.72 * width, 0.0)),
        "right": ((float(width), 0.0), (0.28 * width, 0.0)),
        "top": ((0.0, 0.0), (0.0, min(0.8 * height, bottom + 0.6 * tall))),
        "bottom": ((0.0, float(height)), (0.0, max(0.2 * height, top - 0.6 * tall))),
    }
    start, end = ends[side]
    return Wash(rectangle(-8, -8, width + 16, height + 16), start, end, stops, lit=False, name="shade")


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
