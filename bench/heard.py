"""The sound of a film by itself: voices, score, foley, air and mix from an empty store, and no picture."""

from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter

from yingxi.graph import PoolRunner, Run
from yingxi.production import recipe, sounding
from yingxi.production.crew import WORK
from yingxi.production.films import film_begun
from yingxi.production.making import Making
from yingxi.production.settings import Settings


@dataclass(frozen=True, slots=True)
class HeardAlone:
    """How long it takes, from the idea to the mix: by the clock, and in seconds of all cores together."""

    seconds: float
    worked: float


def heard_alone(settings: Settings, place: Path, *, jobs: int) -> HeardAlone:
    """Makes all that is heard of a film by `jobs` processes, with what it needs to be known before."""
    started, worked = perf_counter(), _worked()
    folder = film_begun(settings, parent=place)
    runner = PoolRunner(folder.store.root, places=jobs, modules=WORK)
    runner.expect()
    with folder.held(), Run(folder.store, runner, folder.journal) as run:
        making = Making(run, folder, folder.settings())
        it = recipe.acted(making)
        sound = sounding.sound(
            making, it.cut, it.storyboard, it.performances, it.own.sets, it.takes, it.own.cast
        )
        run.known(sound.mix)
    return HeardAlone(perf_counter() - started, _worked() - worked)


def _worked() -> float:
    """Seconds of processor time of this process and of those that have ended before."""
    used = [getrusage(whose) for whose in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(it.ru_utime + it.ru_stime for it in used)
