"""The memory of long films beside that of a short one, and how true their time left was."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from yingxi.production.films import film_begun, film_made
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.settings import Settings

TIMES = (1, 10, 60)
"""How often the scenes of the short film are told in each."""

SMALL = {"width": 192, "height": 108}
"""Pixels of the films compared: where frames weigh little, what grows with the length shows most."""

_MADE_ALONE = """
import json, resource, sys
from pathlib import Path
from yingxi.cli.progress import Tally
from yingxi.production.films import film_made
from yingxi.production.folder import FilmFolder
folder = FilmFolder(Path(sys.argv[1]))
tally, promised = Tally(folder.settings(), "en"), []
def heard(event):
    tally.heard(event)
    promised.append((tally.seconds, tally.seconds_left))
film_made(folder, jobs=int(sys.argv[2]), listen=heard)
usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
memory = max(usage.ru_maxrss for usage in usages)
print(json.dumps({"kilobytes": memory, "seconds": tally.seconds, "promised": promised}))
"""


@dataclass(frozen=True)
class LongFilm:
    """How a film was made: the most bytes that any one process held, the seconds it took, and at each thing heard
    of, the seconds gone and the seconds said to be left."""

    memory: int
    seconds: float
    promised: tuple[tuple[float, float], ...]

    @property
    def worst_promise(self) -> float:
        """The largest part by which the whole time, as promised in the second half of the work, was wrong."""
        late = (gone + left for gone, left in self.promised if gone > self.seconds / 2)
        return max((abs(whole - self.seconds) / self.seconds for whole in late), default=0.0)


def films_by_length(settings: Settings, place: Path) -> Iterator[FilmFolder]:
    """The film's own screenplay as a film, and its scenes told over and over as others; none yet made."""
    brief = settings.brief.model_copy(update=SMALL)
    told = film_begun(settings.model_copy(update={"brief": brief}), parent=place / "told")
    film_made(told, until="screenplay", jobs=1)
    heading, _, scenes = (told.root / SCREENPLAY).read_text(encoding="utf-8").partition("\n\n")
    unasked = brief.model_copy(update={"length_seconds": None})
    for times in TIMES:
        text = "\n\n".join([heading, *[scenes.strip()] * times]) + "\n"
        yield film_begun(
            settings.model_copy(update={"brief": unasked}), parent=place / f"{times}", screenplay=text
        )


def made_alone(folder: FilmFolder, jobs: int) -> LongFilm:
    """Makes the film in a process of its own."""
    made = subprocess.run(
        [sys.executable, "-c", _MADE_ALONE, str(folder.root), str(jobs)],
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(made.stdout.splitlines()[-1])
    promised = tuple((gone, left) for gone, left in found["promised"])
    return LongFilm(found["kilobytes"] * 1024, found["seconds"], promised)
