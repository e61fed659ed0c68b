"""Progress on the terminal: the stages, and the time that is left. Plain lines where there is no terminal."""

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter

from rich.console import Console
from rich.live import Live
from rich.text import Text

from yingxi.cli.messages import Tongue, said, time_said, tongue
from yingxi.cli.time_left import TimeLeft
from yingxi.graph import Event, Made, Planned, Reused
from yingxi.production.picturing import USUAL_PIXELS, of_usual_size
from yingxi.production.settings import Settings
from yingxi.production.stages import STAGES, Stage

# Seconds of one core for each second of film, before a stage's nodes are known; measured on a 2-core machine.
USUAL_WORK = {"dialogue": 0.3, "shots": 0.75, "sound": 0.11, "delivery": 0.11}
LINE_EVERY = 10.0
LINE_AT_MOST = 1.0
"""Seconds between lines: stages that are kept pass in no time, and a line for each would only be noise."""


@dataclass(slots=True)
class Tally:
    """What has happened so far, of what is to be made as far as the stage `until`. A stage's work is guessed until
    its nodes are known."""

    settings: Settings
    speak: Tongue
    until: Stage = "delivery"
    begun: float = field(default_factory=perf_counter)
    nodes: Counter[str] = field(default_factory=Counter)
    made: Counter[str] = field(default_factory=Counter)
    reused: Counter[str] = field(default_factory=Counter)
    time_left: TimeLeft = field(default_factory=TimeLeft)
    stage: str = STAGES[0]
    cost: float = 0.0

    def heard(self, event: Event) -> None:
        name = event.stage
        self.time_left.heard(event, self.seconds)
        match event:
            case Planned():
                self.nodes[name] += 1
                self.stage = max(self.stage, name, key=_order)
            case Made():
                self.made[name] += 1
                self.cost += event.cost
            case Reused():
                self.reused[name] += 1

    @property
    def seconds(self) -> float:
        return perf_counter() - self.begun

    @property
    def seconds_left(self) -> float:
        """What is known to be left, and for stages whose nodes are not known yet what they usually take."""
        brief = self.settings.brief
        size = of_usual_size(brief.width * brief.height / USUAL_PIXELS)
        guessed = sum(
            USUAL_WORK.get(stage, 0.0) * brief.about_seconds * (size if stage == "shots" else 1.0)
            for stage in STAGES[: STAGES.index(self.until) + 1]
            if not self.nodes[stage]
        )
        return self.time_left.at(self.seconds, more=guessed)

    @property
    def share(self) -> float:
        left = self.seconds_left
        return self.seconds / (self.seconds + left) if self.seconds + left else 0.0

    def line(self) -> str:
        """The stages so far on one line, and the time left."""
        stages = []
        for stage in STAGES:
            if self.nodes[stage]:
                ready = self.made[stage] + self.reused[stage]
                count = f" {ready}/{self.nodes[stage]}" if self.nodes[stage] > 1 else ""
                stages.append(said(stage, self.speak) + (count if ready < self.nodes[stage] else " ✓"))
        return "  ".join(stages)


@dataclass(slots=True)
class Count:
    """How many of several like things are drawn, and how long the rest will take at that speed."""

    speak: Tongue
    done: int = 0
    of: int = 0
    begun: float = field(default_factory=perf_counter)

    def told(self, done: int, of: int) -> None:
        self.done, self.of = done, of

    def line(self) -> str:
        """Such as "12/240  (about 2 min 5 s left)"; the time once something is done."""
        if not self.done:
            return said("counting", self.speak)
        seconds = (perf_counter() - self.begun) / self.done * (self.of - self.done)
        left = said("left", self.speak, time=time_said(seconds, self.speak))
        return f"{self.done}/{self.of}  ({left})"

    def __rich__(self) -> Text:
        return Text(self.line(), style="dim")


@dataclass(slots=True)
class _CountLines(Count):
    """A count that writes a line with the first thing, and one now and then."""

    said_at: float | None = None

    def told(self, done: int, of: int) -> None:
        Count.told(self, done, of)
        now = perf_counter()
        if self.said_at is None or now - self.said_at > LINE_EVERY:
            self.said_at = now
            print(self.line(), file=sys.stderr, flush=True)


@contextmanager
def counting(speak: Tongue, *, quiet: bool = False) -> Iterator[Count]:
    """Shows the drawing of several things while it lasts. Give `told` of what comes to what draws them."""
    console = Console(stderr=True)
    if quiet:
        yield Count(speak)
    elif console.is_terminal:
        count = Count(speak)
        with Live(count, console=console, refresh_per_second=4, transient=True):
            yield count
    else:
        yield _CountLines(speak)


@dataclass(slots=True)
class Reading(Tally):
    """How far a plan has been read: nothing of it is made but what is light, and how much there is, nobody knows."""

    def line(self) -> str:
        """Such as "reading: the acting, 312 read in 40 s"."""
        count = self.nodes[self.stage]
        return said(
            "reading",
            self.speak,
            stage=said(self.stage, self.speak),
            count=count,
            time=time_said(self.seconds, self.speak),
        )

    def __rich__(self) -> Text:
        return Text(self.line(), style="dim")


@dataclass(slots=True)
class _ReadingLines(Reading):
    """One that writes a line now and then."""

    said_at: float = 0.0

    def heard(self, event: Event) -> None:
        Tally.heard(self, event)
        if self.seconds - self.said_at > LINE_EVERY:
            self.said_at = self.seconds
            print(self.line(), file=sys.stderr, flush=True)


@contextmanager
def reading(settings: Settings, *, quiet: bool = False) -> Iterator[Tally]:
    """Shows the reading of a plan while it lasts. Give `heard` of what comes to it as its listener."""
    speak = tongue(settings.brief.language)
    console = Console(stderr=True)
    if quiet:
        yield Tally(settings, speak)
    elif console.is_terminal:
        read = Reading(settings, speak)
        with Live(read, console=console, refresh_per_second=4, transient=True):
            yield read
    else:
        yield _ReadingLines(settings, speak)


def _order(stage: str) -> int:
    return STAGES.index(stage) if stage in STAGES else -1


class _Display:
    """What the live display draws: a bar, the time left, the stages."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally

    def __rich__(self) -> Text:
        tally = self._tally
        width = 24
        full = round(width * tally.share)
        left = said("left", tally.speak, time=time_said(tally.seconds_left, tally.speak))
        text = Text()
        text.append("━" * full, style="green")
        text.append("━" * (width - full), style="dim")
        text.append(f" {tally.share:4.0%}  {left}\n")
        text.append(tally.line(), style="dim")
        return text


@dataclass(slots=True)
class _Lines(Tally):
    """A tally that writes a line when a stage begins, and one now and then."""

    said_stage: str = ""
    said_at: float = 0.0

    def heard(self, event: Event) -> None:
        Tally.heard(self, event)
        now = self.seconds
        since = now - self.said_at
        if since > LINE_EVERY or (self.stage != self.said_stage and since > LINE_AT_MOST):
            self.said_stage, self.said_at = self.stage, now
            left = said("left", self.speak, time=time_said(self.seconds_left, self.speak))
            print(f"[{now:5.1f} s] {self.line()}  ({left})", file=sys.stderr, flush=True)


@contextmanager
def shown(settings: Settings, until: Stage = "delivery", *, quiet: bool = False) -> Iterator[Tally]:
    """Shows the run while it lasts. Give `heard` of what comes to the run as its listener."""
    speak = tongue(settings.brief.language)
    console = Console(stderr=True)
    if quiet:
        yield Tally(settings, speak, until)
    elif console.is_terminal:
        tally = Tally(settings, speak, until)
        with Live(_Display(tally), console=console, refresh_per_second=4, transient=True):
            yield tally
    else:
        yield _Lines(settings, speak, until)
