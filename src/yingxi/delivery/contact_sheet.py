"""The contact sheet: every shot of the film with its number, size, length and line."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from yingxi.delivery.bands import bands_written
from yingxi.delivery.frames import frame_of
from yingxi.delivery.page import Page, shortened
from yingxi.film.board import Board, Staged, Storyboard
from yingxi.film.camera_words import view_worded
from yingxi.film.cut import FilmCut

# In pixels.
CELL = 400
"""The width of one shot."""
MARGIN = 40
GAP = 24
HEAD = 110
"""The height of the sheet's head."""
CAPTION = 96
"""The height of the words under a shot."""
FEW = 40
"""Up to this many shots stand four in a row, more of them six."""

_PAPER = "#f3ece0"
_INK = "#2b2622"
_GREY = "#7b7168"
_ACCENT = "#b5452c"


def contact_sheet_drawn(
    cut: FilmCut,
    storyboard: Storyboard,
    stills: Mapping[str, Path],
    into: Path,
    *,
    names: Mapping[str, str] | None = None,
) -> Path:
    """The sheet as PNG at `into`. `stills` are the shots' telling frames by id; `names` gives the names of the
    people who speak, by id."""
    boards = {board.id: board for board in storyboard.boards}
    shots = [place.shot for place in cut.shots if place.kind == "shot" and place.shot in boards]
    shots = [shot for shot in dict.fromkeys(shots) if shot in stills]
    columns = min(4 if len(shots) <= FEW else 6, max(1, len(shots)))
    rows = [shots[at : at + columns] for at in range(0, len(shots), columns)]
    sample = frame_of(stills[shots[0]], 0) if shots else None
    tall = round(CELL * sample.shape[0] / sample.shape[1]) if sample is not None else 0
    width = 2 * MARGIN + columns * CELL + (columns - 1) * GAP

    def bands() -> Iterator[Page]:
        yield _headed(cut, len(shots), width)
        for at, row in enumerate(rows):
            band = Page(width, tall + CAPTION, _PAPER)
            for place, shot in enumerate(row):
                x = MARGIN + place * (CELL + GAP)
                band.picture(frame_of(stills[shot], 0), (x, 0, CELL, tall))
                _caption(band, boards[shot], at * columns + place + 1, x, tall, cut, names or {})
            yield band
        yield Page(width, MARGIN, _PAPER)

    height = HEAD + len(rows) * (tall + CAPTION) + MARGIN
    return bands_written(bands(), into, width=width, height=height)


def _headed(cut: FilmCut, shots: int, width: int) -> Page:
    head = Page(width, HEAD, _PAPER)
    seconds = float(cut.frames / cut.rate)
    counted = (
        f"{shots} 个镜头 · {seconds:.1f} 秒" if cut.language == "zh" else f"{shots} shots · {seconds:.1f} s"
    )
    head.words(shortened(cut.title, 44, width * 0.7, weight=700), MARGIN, 72, 44, _INK, weight=700)
    head.words(counted, width - MARGIN, 70, 22, _GREY, align="end")
    return head


def _caption(
    page: Page, board: Board, number: int, x: float, y: float, cut: FilmCut, names: Mapping[str, str]
) -> None:
    chinese = cut.language == "zh"
    how = view_worded(board.size, board.angle, board.move, chinese=chinese)
    if board.lettering is not None and not board.set:
        how = "字幕" if chinese else "card"
    seconds = f"{float(board.frames / cut.rate):.1f} {'秒' if chinese else 's'}"
    page.words(str(number), x, y + 30, 24, _ACCENT, weight=800)
    page.words(shortened(how, 19, CELL - 110, weight=500), x + 44, y + 29, 19, _INK, weight=500)
    page.words(seconds, x + CELL, y + 29, 19, _GREY, align="end")
    spoken = [moment for moment in board.moments if moment.kind == "speech"]
    for line, moment in enumerate(spoken[:2]):
        page.words(
            shortened(spoken_told(moment, names, chinese=chinese), 18, CELL), x, y + 56 + 24 * line, 18, _GREY
        )


def spoken_told(moment: Staged, names: Mapping[str, str], *, chinese: bool) -> str:
    """Who says what; of a speech that goes on from the shot before, which has its words already, that alone."""
    name = names.get(moment.actor, moment.actor)
    if moment.heard:
        return f"{name}（话音接上一镜）" if chinese else f"{name}, going on from the shot before"
    return f"{name}：{moment.text}" if chinese else f"{name}: {moment.text}"
