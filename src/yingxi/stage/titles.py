"""Words on the picture: the title over a shot, cards of credits, the label that says a machine made it."""

from yingxi.film.board import Lettering
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Wash, Words
from yingxi.stage.lettering import width_of
from yingxi.stage.path import rectangle

PALE = Colour(0.93, 0.02, 90)
QUIET = Colour(0.70, 0.02, 80)
DEEP = Colour(0.27, 0.05, 35)
DARK = Colour(0.24, 0.025, 285)
FADE_FRAMES = 12
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
    on_bright: bool = False,
) -> DisplayList:
    """The title, seen from frame `first` to `last`, fading in and out; dark where it stands on a bright sky."""
    alpha = min(1.0, max(0.0, (frame - first) / FADE_FRAMES), max(0.0, (last - frame) / FADE_FRAMES))
    if alpha <= 0 or not lettering.lines:
        return ()
    title, second = lettering.lines[0]
    unit = min(height / 720, width / 1000)
    chinese = any("\u3400" <= letter <= "\u9fff" for letter in title)
    size, tracking = (118 * unit, 0.08) if chinese else (92 * unit, 0.04)
    length = width_of(title, size, weight=900, tracking=tracking)
    if length > width * 0.86:
        size *= width * 0.86 / length
    baseline = height * (0.26 if second else 0.30)
    lift = 8.0 if alpha == 1 else 0.0
    colour = (DEEP if on_bright else PALE).clear(alpha)
    records: list[Record] = [
        Words(title, width / 2, baseline, size, colour, 900, "middle", tracking, lift=lift, name="title"),
    ]
    if second:
        line = baseline + size * 0.75
        records.append(Words(second, width / 2, line, 34 * unit, colour, 500, "middle", 0.2, name="second"))
    return tuple(records)


def credits_records(lettering: Lettering, frame: int, frames: int, *, width: int, height: int) -> DisplayList:
    """A card of credits on dark paper: roles small and quiet, names larger, at most six lines."""
    unit = min(height / 720, width / 1100)
    ground = rectangle(-8, -8, width + 16, height + 16)
    glow = ((0.0, Colour(0.34, 0.03, 60, 0.55)), (1.0, Colour(0.24, 0.03, 285, 0.0)))
    records: list[Record] = [
        Cut(ground, DARK, lit=False, edge=0.0, name="paper"),
        Wash(
            ground,
            (width * 0.5, height * 0.42),
            (width * 1.05, height * 0.42),
            glow,
            radial=True,
            name="glow",
        ),
    ]
    alpha = min(1.0, frame / FADE_FRAMES, max(0.0, (frames - 1 - frame) / FADE_FRAMES))
    step = min(96.0 * unit, height * 0.8 / max(1, len(lettering.lines)))
    line = height / 2 - step * (len(lettering.lines) - 1) / 2 + 12 * unit
    for role, name in lettering.lines:
        if role:
            records.append(
                Words(
                    role,
                    width / 2 - 26 * unit,
                    line,
                    24 * unit,
                    QUIET.clear(alpha),
                    400,
                    "end",
                    0.04,
                    name="role",
                )
            )
            records.append(
                _fitted(name, width / 2 + 26 * unit, line, 34 * unit, alpha, "start", width * 0.40)
            )
        else:
            records.append(_fitted(name, width / 2, line, 44 * unit, alpha, "middle", width * 0.86))
        line += step
    return tuple(records)


def _fitted(text: str, x: float, y: float, size: float, alpha: float, align: str, room: float) -> Words:
    length = width_of(text, size, weight=600)
    made = Words(text, x, y, size * min(1.0, room / max(1.0, length)), PALE.clear(alpha), 600, name="name")
    return Words(
        made.text,
        x,
        y,
        made.size,
        made.colour,
        made.weight,
        "middle" if align == "middle" else "start",
        name="name",
    )


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
