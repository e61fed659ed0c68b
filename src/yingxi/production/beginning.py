"""A film's folder begins hidden and without a name, and is named once all it begins with is whole.

So a run that is killed leaves no half begun film. Who asks for the same again goes on in the hidden folder
that was left: a story that was told, and perhaps paid, is not told twice.
"""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path

from yingxi.disk import Failpoint
from yingxi.film.errors import FolderError, HeldError
from yingxi.graph.canonical import digest_of
from yingxi.production.folder import FilmFolder, new_folder
from yingxi.production.holding import held, written_or_told
from yingxi.production.settings import Settings

NAMELESS = ".new-film-"
NAMED = Failpoint("folder.named")


@contextmanager
def nameless_folder(parent: Path, settings: Settings, screenplay: str) -> Iterator[FilmFolder]:
    """A hidden folder for a film that is begun, held; gone at the end of the block unless it was named."""
    stem = f"{NAMELESS}{digest_of([settings, screenplay])[:12]}"
    _forsaken_removed(parent, but=stem)
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


def _forsaken_removed(parent: Path, *, but: str) -> None:
    """Removes the nameless folders of killed runs that asked for something else."""
    for root in parent.glob(f"{NAMELESS}*"):
        if not root.name.startswith(but) and root.is_dir():
            with suppress(FolderError), held(root):
                shutil.rmtree(root, ignore_errors=True)
