"""The memory of a long film beside that of a short one."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from yingxi.production.films import film_begun, film_made
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.settings import Settings

TIMES = 10
SMALL = {"width": 192, "height": 108}
"""Pixels of the films compared: where frames weigh little, what grows with the length shows most."""

_MADE_ALONE = """
import resource, sys
from pathlib import Path
from yingxi.production.films import film_made
from yingxi.production.folder import FilmFolder
film_made(FilmFolder(Path(sys.argv[1])), jobs=int(sys.argv[2]))
usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(max(usage.ru_maxrss for usage in usages))
"""


def films_by_length(settings: Settings, place: Path) -> Iterator[FilmFolder]:
    """The film's own screenplay as a film, and its scenes `TIMES` over as another; both not yet made."""
    brief = settings.brief.model_copy(update=SMALL)
    told = film_begun(settings.model_copy(update={"brief": brief}), parent=place / "told")
    film_made(told, until="screenplay", jobs=1)
    heading, _, scenes = (told.root / SCREENPLAY).read_text(encoding="utf-8").partition("\n\n")
    unasked = brief.model_copy(update={"length_seconds": None})
    for times in (1, TIMES):
        text = "\n\n".join([heading, *[scenes.strip()] * times]) + "\n"
        yield film_begun(
            settings.model_copy(update={"brief": unasked}), parent=place / f"{times}", screenplay=text
        )


def peak_memory(folder: FilmFolder, jobs: int) -> int:
    """Makes the film; the most memory that any one of its processes held, in bytes."""
    made = subprocess.run(
        [sys.executable, "-c", _MADE_ALONE, str(folder.root), str(jobs)],
        check=True,
        capture_output=True,
        text=True,
    )
    return int(made.stdout.split()[-1]) * 1024
