"""A film's folder begins hidden and without a name, and is named once all it begins with is whole.

So a run that is killed leaves no half begun film. Who asks for the same again goes on in the hidden folder
that was left: a story that was told, and perhaps paid, is not told twice.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path

from yingxi.disk import Failpoint
from yingxi.film.errors import HeldError, YingxiError
from yingxi.graph.canonical import digest_of
from yingxi.production.documents import FILM
from yingxi.production.folder import FilmFolder, new_folder
from yingxi.production.holding import forsaken_removed, written_or_told
from yingxi.production.settings import Settings
from yingxi.screenplay import screenplay_from_fountain

NAMELESS = ".new-film-"
NAMED = Failpoint("folder.named")


@contextmanager
def nameless_folder(parent: Path, settings: Settings, screenplay: str) -> Iterator[FilmFolder]:
    """A hidden folder for a film that is begun, held; gone at the end of the block unless it was named."""
    stem = f"{NAMELESS}{digest_of([settings, screenplay])[:12]}"
    forsaken_removed(parent, NAMELESS, but=stem)
    with ExitStack() as stack:
        for number in count(1):
            folder = FilmFolder(parent / f"{stem}-{number}")
            try:
                stack.enter_context(folder.held())
            except HeldError:
                continue
            stack.callback(shutil.rmtree, folder.root, ignore_errors=True)
            yield folder
            return


def named(nameless: FilmFolder, title: str) -> FilmFolder:
    """The folder under its name: the title, with a number where there is such a folder."""
    while True:
        film = new_folder(nameless.root.parent, title)
        with written_or_told(film.root):
            try:
                nameless.root.rename(film.root)
            except OSError:
                if film.root.exists():
                    continue
                raise
        NAMED()
        return film


def begun_before(parent: Path, settings: Settings, screenplay: str = "") -> FilmFolder | None:
    """The film in `parent` that was begun with the same words and settings; None where there is none. Of several the
    one whose folder was named first. Nothing is written."""
    # Nearly every other film is told apart by its text alone, which is quicker than to read its YAML.
    signs = [f"seed: {settings.brief.seed}\n", *re.findall(r"\w+", settings.brief.idea)[:8]]
    for path in sorted(parent.glob(f"*/{FILM.file}"), key=lambda it: (len(it.parent.name), it.parent.name)):
        film = FilmFolder(path.parent, read_only=True)
        with suppress(YingxiError, OSError):  # a film that cannot be read is not this one
            text = film.text(FILM.file)
            if all(sign in text for sign in signs) and same_wish(film, settings, screenplay):
                return FilmFolder(path.parent)
    return None


def same_wish(film: FilmFolder, settings: Settings, screenplay: str) -> bool:
    """Whether the film there was asked for with these words and settings."""
    there = film.settings()
    wished = [(it.brief, it.start, it.draft, it.generators) for it in (there, settings)]
    own = not screenplay or film.own_screenplay() == screenplay_from_fountain(screenplay)
    return wished[0] == wished[1] and own
