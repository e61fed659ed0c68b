"""Where a film stands: what is being made, how long that takes, what is stale."""

from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.dateparse import parse_datetime

from yingxi_platform.films import asking
from yingxi_platform.films.reading import DOCUMENTS, has_film, stamp_of
from yingxi_platform.films.rushes import SHOWN
from yingxi_platform.jobs.models import CANCELLED, RUNNING, Job
from yingxi_platform.studios.models import Film

# The pages of a film, in the order of making, and the stages of the recipe that each shows.
PAGES = {
    "brief": (),
    "story": ("story",),
    "screenplay": ("screenplay", "breakdown"),
    "cast": ("cast", "sets"),
    "storyboard": ("storyboard",),
    "shots": ("acting", "shots"),
    "sound": ("dialogue", "sound"),
    "edit": ("cut",),
    "film": ("delivery",),
}
SLOWEST = 12.0
"""A run that took longer than so many times what was planned waited for something else."""
_TAKES = tuple(f"{family} " for family in SHOWN)
_NEEDS = {
    "brief": "brief",
    "story": "story",
    "screenplay": "screenplay",
    "cast": "cast",
    "storyboard": "storyboard",
    "edit": "cut",
    "sound": "storyboard",
    "shots": "storyboard",
}


@dataclass(frozen=True, slots=True)
class Tab:
    """A page of the film: `mark` is ready, stale, under-way or empty."""

    name: str
    mark: str
    current: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """`job` is the making under way or the last one. `missing` are the nodes that a run would make; `known` is False
    where the documents have changed since that was looked at."""

    film: Film
    job: Job | None
    whole: bool
    known: bool

    @property
    def making(self) -> bool:
        return self.job is not None and self.job.live

    @property
    def error(self) -> dict[str, Any]:
        """What went wrong with the last try, as long as none has gone better; empty where nothing did."""
        return self.job.error if self.job is not None and self.job.state != CANCELLED else {}

    @property
    def tried(self) -> int:
        """How many tries of the job have failed."""
        return self.job.attempts - (self.job.state == RUNNING) if self.job is not None else 0

    @property
    def progress(self) -> dict[str, Any]:
        return self.job.progress if self.job is not None else {}

    @property
    def percent(self) -> int:
        return int(100 * float(self.progress.get("share", 0)))

    @property
    def left(self) -> float:
        """Seconds that are left of the making under way: what was told last, less what has gone by since."""
        told = parse_datetime(str(self.progress.get("at", "")))
        gone = (timezone.now() - told).total_seconds() if told is not None else 0.0
        return max(0.0, float(self.progress.get("left", 0)) - max(0.0, gone))

    @property
    def missing(self) -> frozenset[str]:
        return frozenset(self.film.plan.get("missing", ()))

    @property
    def takes(self) -> int:
        """How many shots, lines and cues a run would make. What is joined from them is none."""
        return sum(node.startswith(_TAKES) for node in self.missing)

    @property
    def seconds(self) -> float:
        """What a run takes: by what is planned, and as much slower as the film's last run was than what was planned."""
        return round(float(self.film.plan.get("seconds", 0.0)) * self._slower, 1)

    @property
    def _slower(self) -> float:
        outcome = self.job.outcome if self.job is not None else {}
        planned, took = float(outcome.get("planned", 0.0)), float(outcome.get("seconds", 0.0))
        return min(SLOWEST, max(1.0, took / planned)) if planned else 1.0

    @property
    def stale(self) -> bool:
        """There is a film, and something has changed since."""
        return self.whole and bool(self.missing or not self.known)

    def tabs(self, current: str) -> list[Tab]:
        return [Tab(page, self._mark(page), page == current) for page in PAGES]

    def _mark(self, page: str) -> str:
        going, done = self._stages()
        if going & set(PAGES[page]):
            return "under-way"
        needs = _NEEDS.get(page)
        there = self.whole if needs is None else (self.film.root / DOCUMENTS[needs]).is_file()
        if not there:
            return "empty"
        return "stale" if set(PAGES[page]) & set(self.film.plan.get("stages", ())) - done else "ready"

    def _stages(self) -> tuple[set[str], set[str]]:
        """Of the making under way: the stages that it is at, and those that it has done."""
        told = self.progress.get("stages", ()) if self.making else ()
        going = {stage for stage, made, nodes in told if made < nodes}
        return going, {stage for stage, _, _ in told} - going


def standing_of(film: Film) -> Standing:
    job = asking.last_making(film)
    return Standing(film, job, has_film(film), film.plan.get("stamp") == stamp_of(film))
