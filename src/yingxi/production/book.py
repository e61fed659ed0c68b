"""The film's art book: a leaf for everybody and for every place, the storyboard as pages and as PDF."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import skia

from yingxi.delivery.choosing import telling_frame
from yingxi.delivery.storyboard_leaves import Shots, storyboard_page, storyboard_pdf
from yingxi.disk import Writing, remains_removed
from yingxi.film.board import Board
from yingxi.film.errors import FolderError, NamelessError
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Cast, Sets
from yingxi.generators.ports import ShotRequest
from yingxi.generators.registry import generator_of
from yingxi.graph import NotMadeYet, Run, Store
from yingxi.graph.runner import InProcessRunner
from yingxi.production import recipe
from yingxi.production.acted import Acted
from yingxi.production.documents import CAST, SETS, noun_read
from yingxi.production.folder import FilmFolder
from yingxi.production.holding import written_or_told
from yingxi.production.making import Making
from yingxi.shots import shot_request
from yingxi.stage.art_book import cast_sheet, set_sheet
from yingxi.stage.art_book.leaf import Pixels
from yingxi.stage.stills import png_written

BOOK = Writing("book")
STORYBOARD_PDF = "storyboard.pdf"
PAGES = phrased(r"(?:cast-.+|set-.+|storyboard-\d+)\.png|storyboard\.pdf")
"""The names of pages that a book has had."""
STILL_WIDE = 640
"""Pixels of a shot's picture in the storyboard."""
THEATRE = "paper-animator"
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the book, and how it is drawn into its place."""

    file: str
    drawn: Callable[[Path], object]


def book_drawn(root: Path, *, tell: Tell | None = None) -> tuple[Path, ...]:
    """Draws into `out/book` what can be drawn of the film as it stands, and gives the files; pages of
    what the film no longer has go. Makes nothing that costs.
    Raises FolderError where there is no cast yet."""
    folder = FilmFolder(root, read_only=True)
    settings = folder.settings()
    if not folder.has(CAST.file):
        raise FolderError(
            "there is no cast yet",
            where=str(root / CAST.file),
            next_step=f"make the film as far as its storyboard first: yingxi run {root} --until storyboard",
        )
    place = root / "out" / "book"
    remains_removed(place)
    with acted_as_it_stands(folder) as acted:
        pages = list(_pages(folder, acted, seed=settings.brief.seed))
        with written_or_told(place):
            for number, page in enumerate(pages):
                page.drawn(place / page.file)
                if tell is not None:
                    tell(number + 1, len(pages))
            _outdated_removed(place, pages)
    return tuple(place / page.file for page in pages)


def _outdated_removed(place: Path, pages: Sequence[Page]) -> None:
    """Pages of people, places and shots that the film no longer has; a file of any other name is somebody's own."""
    now = {page.file for page in pages}
    for path in place.iterdir():
        if path.name not in now and PAGES.fullmatch(path.name):
            path.unlink()


@contextmanager
def acted_as_it_stands(folder: FilmFolder) -> Iterator[Acted | None]:
    """The film as far as its performances, from what is made; None where something of it is not. Makes nothing that is
    kept."""
    with TemporaryDirectory(prefix="yingxi-book-") as place:
        store = Store(Path(place), behind=folder.store)
        with Run(store, InProcessRunner(store.root), folder.journal, only_plan=True) as run:
            try:
                yield recipe.acted(Making(run, folder, folder.settings()))
            except NotMadeYet:
                yield None


def _pages(folder: FilmFolder, acted: Acted | None, *, seed: int) -> Iterator[Page]:
    """Everybody, every place, then the storyboard."""
    cast, sets = _documents(folder)
    brief = folder.settings().brief
    title = acted.storyboard.title if acted else folder.settings().brief.title or ""
    hours = {board.set: board for board in reversed(acted.storyboard.boards)} if acted else {}
    for person in cast.people:
        leaf = partial(cast_sheet, person, seed=seed, title=title)
        yield Page(f"cast-{_name(person.name)}.png", partial(_pictured, leaf))
    for sheet in sets.places if sets else ():
        first = hours.get(sheet.id)
        leaf = partial(set_sheet, sheet, seed=seed, look=brief.look, language=brief.language, title=title)
        if first is not None:
            leaf = partial(leaf, hour=first.hour, weather=first.weather)
        yield Page(f"set-{_name(sheet.id.removeprefix('set-'))}.png", partial(_pictured, leaf))
    if acted is not None:
        yield from _storyboard(folder, acted)


def _storyboard(folder: FilmFolder, acted: Acted) -> Iterator[Page]:
    brief = folder.settings().brief
    pictured = tuple(board for board in acted.storyboard.boards if board.set or board.insert)
    shots = Shots(
        title=acted.storyboard.title,
        language=brief.language,
        rate=brief.rate,
        boards=pictured,
        scenes={scene.id: scene.heading for scene in acted.breakdown.scenes},
        people={person.id: person.name for person in acted.own.cast.people},
        frames=acted.cut.frames,
        cards=len(acted.storyboard.boards) - len(pictured),
    )
    still = _Stills(folder, acted)
    for page in range(shots.pages):
        yield Page(
            f"storyboard-{page + 1:02}.png", partial(_pictured, partial(storyboard_page, shots, page, still))
        )

    def as_pdf(into: Path) -> None:
        BOOK.whole(into, storyboard_pdf(shots, still))

    yield Page(STORYBOARD_PDF, as_pdf)


def _pictured(leaf: Callable[[], Pixels], into: Path) -> None:
    png_written(leaf(), into)


class _Stills:
    """The telling frame of each shot, drawn by the theatre once."""

    def __init__(self, folder: FilmFolder, acted: Acted) -> None:
        self._folder, self._acted = folder, acted
        self._kept: dict[str, skia.Image] = {}

    def __call__(self, board: Board) -> skia.Image:
        if board.id not in self._kept:
            request = shot_as_it_stands(self._folder, self._acted, board.id, wide=STILL_WIDE)
            with TemporaryDirectory(prefix="yingxi-still-") as place:
                into = Path(place) / "still.png"
                generator_of("animator", THEATRE).still(request, telling_frame(board), into)
                self._kept[board.id] = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(into.read_bytes()))
        return self._kept[board.id]


def shot_as_it_stands(folder: FilmFolder, acted: Acted, shot: str, *, wide: int = 0) -> ShotRequest:
    """What a shot shows, asked for at the film's size, or `wide` pixels wide. Raises FolderError where the film has no
    such shot."""
    board = next((board for board in acted.storyboard.boards if board.id == shot), None)
    if board is None:
        known = ", ".join(board.id for board in acted.storyboard.boards[:12])
        raise NamelessError(
            f"the film has no shot named {shot!r}",
            where=shot,
            next_step=f"name one of its shots, such as: {known}; or its number",
        )
    brief = folder.settings().brief
    if wide:
        high = max(64, round(wide * brief.height / brief.width / 2) * 2)
        brief = brief.model_copy(update={"width": wide, "height": high})
    return shot_request(board, acted.performances[shot], acted.own.cast, acted.own.sets, brief)


def _documents(folder: FilmFolder) -> tuple[Cast, Sets | None]:
    cast = noun_read(CAST, folder.text(CAST.file))
    return cast, noun_read(SETS, folder.text(SETS.file)) if folder.has(SETS.file) else None


def _name(words: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", words.lower())) or "nobody"
