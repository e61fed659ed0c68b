"""The storyboard as pages: every shot's picture, number, view, seconds, action and lines; as pixels and as PDF."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import skia

from yingxi.film.board import Board
from yingxi.film.brief import Language
from yingxi.film.camera_words import view_worded
from yingxi.film.time import Rate
from yingxi.stage.art_book.leaf import (
    ACCENT,
    GREY,
    INK,
    MARGIN,
    PALE,
    PAPER,
    Leaf,
    Pixels,
    paint_of,
    paper_leaf,
)

WIDTH, HEIGHT = 1600, 1131
"""A4 lying on its side."""
COLUMNS, ROWS = 3, 2
GAP = 32.0
WIDE = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
HIGH = WIDE * 9 / 16
TOP = 128.0
DOWN = 466.0
POINTS = 842 / WIDTH
"""A unit of the page in points."""

WORDLESS = {"title": ("片名", "title"), "silence": ("停顿", "a silence"), "view": ("空镜", "nobody acts")}
"""What shots are called in which nothing is done or said: in Chinese, in English."""
_PRONOUNS = ("他", "她", "它", "大家", "两人", "二人")

Still = Callable[[Board], skia.Image | None]
"""The picture of a shot; None where there is none."""


@dataclass(frozen=True, slots=True)
class Shots:
    """What the pages tell: the shots in the film's order, and the words for scenes and people by their ids. `cards` are
    further shots of the film that are lettering alone and have no picture here; `frames` is the film's length."""

    title: str
    language: Language
    rate: Rate
    boards: tuple[Board, ...]
    scenes: Mapping[str, str]
    people: Mapping[str, str]
    frames: int
    cards: int = 0

    @property
    def pages(self) -> int:
        return max(1, -(-len(self.boards) // (COLUMNS * ROWS)))

    def on(self, page: int) -> Iterator[tuple[int, Board]]:
        """(number from 1, board) of the shots on a page, which counts from 0."""
        first = page * COLUMNS * ROWS
        yield from enumerate(self.boards[first : first + COLUMNS * ROWS], start=first + 1)


def storyboard_page(shots: Shots, page: int, still: Still) -> Pixels:
    """(1131, 1600, 4) BGRA."""
    pixels, leaf, _ = paper_leaf(WIDTH, HEIGHT)
    _page(leaf, shots, page, still)
    return pixels


def storyboard_pdf(shots: Shots, still: Still) -> bytes:
    """All pages as one PDF; its words are words, in an embedded typeface that has Chinese."""
    stream = skia.DynamicMemoryWStream()
    metadata = skia.PDF.Metadata()
    metadata.fTitle, metadata.fCreator = shots.title, "Yingxi 影戏"
    metadata.fEncodingQuality = 88
    document = skia.PDF.MakeDocument(stream, metadata)
    for page in range(shots.pages):
        canvas = document.beginPage(WIDTH * POINTS, HEIGHT * POINTS)
        canvas.scale(POINTS, POINTS)
        canvas.drawRect(skia.Rect.MakeWH(WIDTH, HEIGHT), paint_of(PAPER))
        _page(Leaf(canvas, WIDTH, HEIGHT), shots, page, still)
        document.endPage()
    document.close()
    return bytes(stream.detachAsData())


def _page(leaf: Leaf, shots: Shots, page: int, still: Still) -> None:
    leaf.head("Storyboard", "分镜", shots.title)
    for place, (number, board) in enumerate(shots.on(page)):
        x = MARGIN + (WIDE + GAP) * (place % COLUMNS)
        y = TOP + DOWN * (place // COLUMNS)
        _shot(leaf, shots, board, number, still(board), (x, y))
    leaf.folio(f"{counted(shots)}    {page + 1} / {shots.pages}")


def counted(shots: Shots) -> str:
    """How many shots the film has and how long it is, as its contact sheet and report say; and what is not drawn."""
    number, seconds = len(shots.boards) + shots.cards, float(shots.frames / shots.rate)
    if _zh(shots):
        cards = f"（其中 {shots.cards} 个只有文字，未列）" if shots.cards else ""
        return f"{number} 个镜头，{seconds:.1f} 秒{cards}"
    cards = f" ({shots.cards} of lettering alone not drawn here)" if shots.cards else ""
    return f"{number} {'shot' if number == 1 else 'shots'}, {seconds:.1f} s{cards}"


def _shot(
    leaf: Leaf, shots: Shots, board: Board, number: int, image: skia.Image | None, at: tuple[float, float]
) -> None:
    x, y = at
    scene = shots.scenes.get(board.scene, "")
    leaf.words(scene, x, y - 12, 14, GREY, room=WIDE)
    box = _fitted(image, x, y) if image is not None else (x, y, WIDE, HIGH)
    leaf.canvas.drawRect(skia.Rect.MakeXYWH(x, y, WIDE, HIGH), paint_of(PALE))
    if image is not None:
        leaf.picture(image, box, radius=0.0)
    y += HIGH + 32
    seconds = f"{float(board.frames / shots.rate):.1f} {'秒' if _zh(shots) else 's'}"
    room = leaf.words(str(number), x, y, 28, ACCENT, weight=900)
    view = view_worded(board.size, board.angle, board.move, chinese=_zh(shots))
    leaf.words(view, x + room + 12, y - 1, 17, INK, weight=600)
    leaf.words(seconds, x + WIDE, y - 1, 17, GREY, align="end")
    y += 28
    for deed in deeds_told(board, shots):
        y = leaf.paragraph(deed, x, y, 15.5, WIDE, lines=2, leading=1.4)
    if not any(moment.text for moment in board.moments):
        leaf.words(_wordless(board, shots), x, y, 15.5, GREY, room=WIDE)
    for line in _lines(board, shots)[:3]:
        y = leaf.paragraph(line, x, y + 2, 15.5, WIDE, lines=2, weight=600, leading=1.4)


def _fitted(image: skia.Image, x: float, y: float) -> tuple[float, float, float, float]:
    """The largest box of the picture's own shape in its place, in the middle of it."""
    scale = min(WIDE / image.width(), HIGH / image.height())
    wide, high = image.width() * scale, image.height() * scale
    return x + (WIDE - wide) / 2, y + (HIGH - high) / 2, wide, high


def deeds_told(board: Board, shots: Shots) -> Sequence[str]:
    """What happens and who does it, each deed once, at most two."""
    deeds = [moment for moment in board.moments if moment.kind == "deed" and moment.text]
    doers = {
        text: [each.actor for each in deeds if each.text == text] for text in (each.text for each in deeds)
    }
    return tuple(dict.fromkeys(_with_names(text, doers[text], shots) for text in doers))[:2]


def _with_names(text: str, doers: Sequence[str], shots: Shots) -> str:
    """A deed's words; where the sentence has named its doers before them, their names stand here again."""
    told = text.strip(" ;,；，")
    names = tuple(dict.fromkeys(name for each in doers if (name := shots.people.get(each, ""))))
    name = ("和" if _zh(shots) else " and ").join(names)
    if not name or any(each in told for each in names):
        return told
    if _zh(shots):
        return told if told.startswith(_PRONOUNS) else f"{name}{told}"
    return f"{name} {told}" if told[:1].islower() else told


def _wordless(board: Board, shots: Shots) -> str:
    """What a shot is for in which nothing is done or said."""
    silent = any(moment.kind == "silence" for moment in board.moments)
    titled = board.lettering is not None and board.lettering.kind == "title"
    what = "title" if titled else "silence" if silent else "view"
    return WORDLESS[what][0 if _zh(shots) else 1]


def _lines(board: Board, shots: Shots) -> Sequence[str]:
    colon = "：" if _zh(shots) else ": "
    spoken = [moment for moment in board.moments if moment.kind == "speech" and moment.text]
    return tuple(f"{shots.people.get(each.actor, each.actor)}{colon}{each.text}" for each in spoken)


def _zh(shots: Shots) -> bool:
    return shots.language == "zh"
