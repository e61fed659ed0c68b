"""A film that is made in seconds: a screenplay of two scenes, and makers that take no time (tests/plugins)."""

from pathlib import Path

from yingxi.film.brief import Brief
from yingxi.graph import Runner
from yingxi.graph.events import Listener, nobody
from yingxi.graph.runner import InProcessRunner
from yingxi.production.films import FilmMade, film_begun, film_made
from yingxi.production.folder import FilmFolder
from yingxi.production.settings import Generators, Settings
from yingxi.production.stages import Stage

SCREENPLAY = """\
Title: The Kite

INT. LIVING ROOM - DAY

GRANNY, 70, sits by the window. MEI, 8, comes in.

MEI
Where is the kite?

GRANNY
Under the bed.

Mei looks.

EXT. STREET - NIGHT

Mei runs.

MEI
I have it!
"""
SHORT = """\
Title: Hello

INT. ROOM - DAY

MEI, 8, sits.

MEI
Hello!
"""
"""One person, one place, one line: all kinds of takes, in a third of the time."""

QUICK = Generators(
    illustrator="quick-illustrator",
    animator="quick-animator",
    voice="quick-voice",
    composer="quick-score",
    foley="quick-foley",
)


def quick_settings(**changes: object) -> Settings:
    """Settings for the smallest picture. `start` may be an idea."""
    brief = Brief(idea="A kite", language="en", width=64, height=64, length_seconds=15)
    settings = Settings(brief=brief, start="screenplay", generators=QUICK, pace=1.0)
    return settings.model_copy(update=changes)


def quick_film(parent: Path, screenplay: str = SCREENPLAY, **changes: object) -> FilmFolder:
    """A film's folder with settings and screenplay, nothing made yet."""
    return film_begun(quick_settings(**changes), parent=parent, screenplay=screenplay)


def made(
    folder: FilmFolder, *, until: Stage = "delivery", runner: Runner | None = None, listen: Listener = nobody
) -> FilmMade:
    """The film made in this process, or by `runner`."""
    runner = runner or InProcessRunner(folder.store.root)
    return film_made(FilmFolder(folder.root), until=until, runner=runner, listen=listen)
