"""A film's folder as it can be shown: what film it is, how far it is, and what lies in `out/`."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from yingxi.delivery import Report
from yingxi.disk import Writing, remains_of_it_removed
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.production.documents import FILM, STORY, noun_read
from yingxi.production.films import Status, film_status
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.holding import written_or_told
from yingxi.production.inside import inside
from yingxi.production.out import SUMS
from yingxi.production.packing import SHOWN_ON
from yingxi.production.settings import Settings
from yingxi.screenplay import screenplay_from_fountain

INDEX = Writing("index")
PAGE = SHOWN_ON.rpartition("/")[2]
LARGEST_TEXT = 16_000_000
"""Bytes of a text in `out/` that are still read; more is nobody's report and nobody's subtitles."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """The first words that are spoken: by whom, and on which line of the screenplay's file, from 1."""

    line: int
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class Deliverable:
    """A file of `out/`, by its name in there, with its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class ShownFilm:
    """A film as far as it is made. `report` is None and `subtitles` empty where there are none yet. `whole` is
    False where what lies in `out/` is of two makings."""

    root: Path
    settings: Settings
    title: str
    logline: str
    status: Status
    report: Report | None
    subtitles: str
    deliverables: tuple[Deliverable, ...]
    whole: bool
    first_line: SpokenLine | None
    documents: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Whether `out/` holds a file of this name."""
        return any(it.name == name for it in self.deliverables)

    @property
    def finished(self) -> bool:
        """Whether the film in `out/` shows everything as it now stands."""
        made, of = self.status.stages.get("delivery", (0, 1))
        return self.has("film.mp4") and made == of and self.whole


def film_shown(root: Path) -> ShownFilm:
    """What there is to show. Writes nothing. Raises FolderError where there is no film, DocumentError where a
    document of it cannot be read or a link leads out of its folder."""
    folder = FilmFolder(root, read_only=True)
    settings = folder.settings()
    written = screenplay_from_fountain(folder.text(SCREENPLAY)) if folder.has(SCREENPLAY) else None
    story = noun_read(STORY, folder.text(STORY.file)) if folder.has(STORY.file) else None
    own_title = written.titled("title") if written else ""
    return ShownFilm(
        root=root.absolute(),
        settings=settings,
        title=settings.brief.title or own_title or (story.title if story else "") or root.absolute().name,
        logline=story.logline if story else "",
        status=film_status(root),
        report=report_of(root),
        subtitles=_text(inside(root, "out/film.srt")),
        deliverables=_deliverables(folder.out),
        whole=(folder.out / SUMS).is_file(),
        first_line=_first_line(written) if written else None,
        documents=tuple(name for name in (FILM.file, *_DOCUMENTS) if folder.has(name)),
    )


_DOCUMENTS = (
    "story.yaml", SCREENPLAY, "cast.yaml", "sets.yaml", "storyboard.yaml", "cut.yaml", "score.yaml",
)  # fmt: skip


def page_kept(film: ShownFilm, html: str) -> Path:
    """Writes the page beside the film. Raises FolderError where that cannot be written."""
    path = inside(film.root, "out") / PAGE
    with written_or_told(path):
        remains_of_it_removed(path)
        return INDEX.whole(path, html)


def _first_line(screenplay: Screenplay) -> SpokenLine | None:
    who = ""
    for element in screenplay.elements:
        if element.kind is ElementKind.CHARACTER:
            who = element.text
        elif element.kind is ElementKind.DIALOGUE and who:
            return SpokenLine(element.line, who, element.text.partition("\n")[0])
    return None


def _deliverables(out: Path) -> tuple[Deliverable, ...]:
    """Every file for the world, the film first."""
    files = [path for path in (*out.glob("*"), *out.glob("stems/*")) if path.is_file()]
    named = sorted((path.relative_to(out).as_posix(), path.stat().st_size) for path in files)
    named.sort(key=lambda it: (it[0] != "film.mp4", "/" in it[0]))
    return tuple(
        Deliverable(name, size)
        for name, size in named
        if name not in (PAGE, SUMS) and not name.startswith(".")
    )


def report_of(root: Path) -> Report | None:
    """The report of the film in a folder."""
    try:
        return Report.model_validate_json(_text(inside(root, "out/report.json")))
    except ValidationError:  # none yet, or one of another version
        return None


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_TEXT:
            return ""
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""
