"""Films as folders: begun, made, planned, explained."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from yingxi.film.errors import FolderError, NamelessError
from yingxi.graph import Change, Key, NotMadeYet, PoolRunner, Promise, Run, Runner, Store, changes_between
from yingxi.graph.events import Event, Listener, nobody
from yingxi.graph.key import differences
from yingxi.graph.keying import input_texts
from yingxi.graph.pool import cores as cores
from yingxi.graph.runner import InProcessRunner
from yingxi.production import recipe, writing
from yingxi.production.beginning import named, nameless_folder
from yingxi.production.budget import Budget
from yingxi.production.crew import WORK
from yingxi.production.delivering import Delivered
from yingxi.production.documents import FILM, STORY
from yingxi.production.edits import Edit
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.lengths import OtherLength
from yingxi.production.making import Making, StageReached
from yingxi.production.newcomers import Newcomer
from yingxi.production.own.told import OwnNamed, own_named
from yingxi.production.reconciling import edits_by_hand, side_taken
from yingxi.production.settings import Settings
from yingxi.production.shot_named import shot_id_of
from yingxi.production.stages import STAGES, Stage
from yingxi.production.takes import Chosen
from yingxi.production.unread import Unread
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.emphasis import plain

_SHOTS_TOLD = 4

START_SECONDS = 2.0
"""What it takes to begin: workers started, models read."""
PHASES: tuple[tuple[Stage, ...], ...] = (
    STAGES[:5],
    ("dialogue",),
    STAGES[6:9],
    ("shots", "sound"),
    ("delivery",),
)
"""Stages that are made side by side; the next phase waits for them."""


@dataclass(frozen=True, slots=True)
class FilmMade:
    """A film that was made as far as was asked for. `delivered` is None where that was not to the end.
    `edits` are what a person changed, and where it stands; `newcomers` who was cast for a name that is new,
    `unread` the entries that nobody reads, `other_length` the film's where another was asked for, `without` what its
    voice lacks on this machine."""

    folder: FilmFolder
    delivered: Delivered | None
    edits: tuple[Edit, ...]
    newcomers: tuple[Newcomer, ...] = ()
    unread: tuple[Unread, ...] = ()
    other_length: OtherLength | None = None
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunStep:
    """Something that is not made yet, with a guess at its seconds and its price."""

    name: str
    stage: str
    seconds: float
    price: float


@dataclass(frozen=True, slots=True)
class RunPlan:
    """What a run would make. `exact` is False where a document is to be written first, from which more
    follows. `guessed` where lines are to be spoken first, and what follows goes by about how long they will be.
    `unread` are entries of the documents that nobody reads; `other_length` is the film's own where another was asked
    for, `without` what its voice lacks on this machine."""

    steps: tuple[RunStep, ...]
    kept: int
    exact: bool
    guessed: bool
    delivered: bool
    unread: tuple[Unread, ...] = ()
    other_length: OtherLength | None = None
    without: tuple[str, ...] = ()

    def seconds_on(self, places: int) -> float:
        """How long it takes with so many processes: in each phase the work shared among them, but never less than its
        longest step; and the start."""
        seconds = START_SECONDS if self.steps else 0.0
        for phase in PHASES:
            work = [step.seconds for step in self.steps if step.stage in phase]
            seconds += max(sum(work) / places, max(work, default=0.0))
        return seconds

    @property
    def price(self) -> float:
        return sum(step.price for step in self.steps)


def film_begun(
    settings: Settings,
    *,
    parent: Path,
    folder: Path | None = None,
    screenplay: str = "",
    listen: Listener = nobody,
) -> FilmFolder:
    """A folder with film.yaml and, where the person brought none, the story. It is named after the title, and
    new, unless `folder` names it. `screenplay` is the text of a Fountain file. Raises FolderError where
    `folder` holds another film: that one stays as it is."""
    if folder is not None:
        film = FilmFolder(folder)
        if film.has(FILM.file) and (film.has(STORY.file) or film.has(SCREENPLAY)):
            _same_film(film, settings, screenplay)
            return film
        with film.held():
            _first_documents(film, settings, screenplay)
        return film
    written = plain(screenplay_from_fountain(screenplay).titled("title")) if screenplay else ""
    title = settings.brief.title or written
    with nameless_folder(parent, settings, screenplay) as nameless:
        _first_documents(nameless, settings, screenplay)
        return named(nameless, title or _title_of_its_story(nameless, settings, listen))


def film_made(
    folder: FilmFolder,
    *,
    until: Stage = "delivery",
    jobs: int | None = None,
    runner: Runner | None = None,
    listen: Listener = nobody,
) -> FilmMade:
    """Makes what is missing, as far as the stage `until`, by `runner`: with none given, by `jobs` processes
    (one for each core)."""
    with folder.held():
        settings = folder.settings()
        folder.keep_ledger(folder.ledger.with_news_alone())
        store = folder.store.emptied_of_remains()
        if runner is None:
            runner = PoolRunner(store.root, places=jobs or cores(), modules=WORK)
            runner.expect()
        budget = Budget(settings.budget, settings.currency)

        def heard(event: Event) -> None:
            budget.heard(event)
            listen(event)

        with Run(store, runner, folder.journal, listen=heard, allow=budget.allow) as run:
            making = Making(run, folder, settings, until)
            try:
                delivered: Delivered | None = recipe.film(making)
            except StageReached:
                delivered = None
        folder.keep_ledger(folder.ledger.as_told())
    return FilmMade(
        folder,
        delivered,
        edits_by_hand(folder),
        making.newcomers,
        making.unread,
        making.other_length,
        making.without,
    )


def film_planned(root: Path, *, listen: Listener = nobody) -> RunPlan:
    """What a run in the folder would make. Writes nothing. `listen` hears how far the reading is."""
    with walking_all(FilmFolder(root, read_only=True), guessing=True, listen=listen) as (making, reached_end):
        plan = plan_of(making.run, reached_end=reached_end)
        return replace(plan, unread=making.unread, other_length=making.other_length, without=making.without)


def plan_of(run: Run, *, reached_end: bool) -> RunPlan:
    """What a run would make, of one that was walked."""
    steps = tuple(
        RunStep(promise.node.name, promise.node.stage, promise.node.weight, promise.node.price)
        for promise in run.missing
    )
    return RunPlan(
        steps,
        len(run.promises) - len(steps),
        exact=reached_end,
        guessed=_guessed(run),
        delivered=not steps,
    )


def _guessed(run: Run) -> bool:
    return any(promise.guessed for promise in run.promises)


@dataclass(frozen=True, slots=True)
class Status:
    """How far a film is: by stage what is made of what is known; what a person changed, as it will stand
    after the next run; what of their own takes the place of what would be made; which takes they chose; whom the next
    run casts for a name that is new; which entries nobody reads; and what the voice lacks on this machine."""

    stages: Mapping[str, tuple[int, int]]
    edits: tuple[Edit, ...]
    own: tuple[OwnNamed, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    newcomers: tuple[Newcomer, ...] = ()
    unread: tuple[Unread, ...] = ()
    without: tuple[str, ...] = ()

    def plain(self) -> dict[str, Any]:
        """In JSON's own types."""
        return {
            "stages": {stage: {"made": made, "of": of} for stage, (made, of) in self.stages.items()},
            "edits": [edit.model_dump(mode="json") for edit in self.edits],
            "own": [asdict(named) for named in self.own],
            "takes": [asdict(chosen) for chosen in self.chosen],
            "newcomers": [each.model_dump(mode="json") for each in self.newcomers],
            "unread": [each.model_dump(mode="json") for each in self.unread],
            "without": list(self.without),
        }


def film_status(root: Path) -> Status:
    """How far the film in the folder is. Writes nothing."""
    folder = FilmFolder(root, read_only=True)
    stages: dict[str, tuple[int, int]] = {}
    with walking_all(folder, guessing=True) as (making, _):
        for promise in making.run.promises:
            made, of = stages.get(promise.node.stage, (0, 0))
            there = promise.take is not None and not promise.guessed
            stages[promise.node.stage] = (made + there, of + 1)
        chosen = tuple(making.chosen.values())
        without = making.without
    edits = edits_by_hand(folder)
    return Status(stages, edits, own_named(folder), chosen, making.newcomers, making.unread, without)


def makers_side_taken(root: Path, document: str, path: str = "") -> tuple[Edit, ...]:
    """Ends edits by hand: the makers' side is taken in a document, at one path or everywhere."""
    folder = FilmFolder(root)
    folder.settings()
    with folder.held():
        return side_taken(folder, document, path)


@dataclass(frozen=True, slots=True)
class Explicable:
    """What of a film a person asks about first: its documents and its shots, in the order of the film."""

    documents: tuple[str, ...]
    shots: tuple[str, ...]


def explicable(root: Path) -> Explicable:
    """What `why` can be asked about in the folder. Writes nothing."""
    run, _ = walked(FilmFolder(root, read_only=True), guessing=True)
    return _explicable(run)


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a node is as it is: the key it is compared with, and what changed, since its last take where it is to be
    made again, else between its last two. `guessed` where it follows from lines that are not spoken yet."""

    name: str
    key: Key | None
    made: bool
    before: Key | None
    changes: tuple[Change, ...] = ()
    guessed: bool = False


def why(root: Path, name: str) -> Explained:
    """Why the node so named is made again, or was. Raises FolderError where the film has no such node."""
    folder = FilmFolder(root, read_only=True)
    journal, store = folder.journal, folder.store
    with walking(folder, guessing=True) as (run, _):
        promise = _promise_named(run, shot_id_of(folder, name))
        if promise.key is None:
            return Explained(promise.node.name, None, made=False, before=None)
        made = store.take(promise.key) is not None  # what is light was made for this look alone
        before = journal.last(promise.node.name)
        if before == promise.key:
            before = journal.before(promise.node.name)
        changes = () if before is None else _explained(store, before, promise)
        of_guess = not made and not promise.guessed and _guessed(run)
        return Explained(promise.node.name, promise.key, made, before, changes, of_guess)


def _explained(store: Store, before: Key, promise: Promise[Any]) -> tuple[Change, ...]:
    """The changed words; where the inputs of before are known, the changed fields in their place."""
    assert promise.key is not None
    old = store.inputs(before)
    new = {name: json.loads(text) for name, text in input_texts(promise.node).items()}
    found: list[Change] = []
    for change in changes_between(before, promise.key):
        family, _, label = change.word.partition(":")
        fields = []
        if family == "from" and label in old and label in new:
            fields = list(differences(old[label], new[label], label))
        found += fields or [change]
    return tuple(found)


def _promise_named(run: Run, name: str) -> Promise[Any]:
    named = [promise for promise in run.promises if promise.node.name == name]
    # A shot has a performance, a picture and a still: who asks for the shot means what is seen in the film.
    of_it = [promise for promise in reversed(run.promises) if promise.node.subject == name]
    named += sorted(of_it, key=lambda promise: promise.node.stage == "delivery")
    if named:
        return named[0]
    there = _explicable(run)
    known = ", ".join((*there.documents, *there.shots[:_SHOTS_TOLD]))
    raise NamelessError(
        f"the film has nothing named {name!r}",
        where=name,
        next_step=f"name one of its documents or shots, such as: {known}; or a shot's number",
    )


def _explicable(run: Run) -> Explicable:
    nodes = [promise.node for promise in run.promises]
    written = STAGES[: STAGES.index("acting")]
    documents = dict.fromkeys(node.name for node in nodes if not node.subject and node.stage in written)
    shots = dict.fromkeys(node.subject for node in nodes if node.subject and node.stage == "shots")
    return Explicable(tuple(documents), tuple(shots))


def walked(folder: FilmFolder, *, guessing: bool = False) -> tuple[Run, bool]:
    """The recipe walked as far as takes are there (and with `guessing` as far as guesses lead), without making
    anything, and whether that is to its end."""
    with walking(folder, guessing=guessing) as found:
        return found


@contextmanager
def walking(folder: FilmFolder, *, guessing: bool = False) -> Iterator[tuple[Run, bool]]:
    """The same, for as long as the block lasts: in it, what is light and was made only to be known can be read."""
    with walking_all(folder, guessing=guessing) as (making, reached_end):
        yield making.run, reached_end


@contextmanager
def walking_all(
    folder: FilmFolder, *, guessing: bool = False, listen: Listener = nobody
) -> Iterator[tuple[Making, bool]]:
    """The same, with all that the making came to know."""
    settings = folder.settings()
    with TemporaryDirectory(prefix="yingxi-plan-") as place:
        # What is light is made, and kept nowhere: the folder may be read-only, or a run at work in it.
        store = Store(Path(place), behind=folder.store, fleeting=True)
        runner = InProcessRunner(store.root, fleeting=True)
        with Run(store, runner, folder.journal, listen=listen, only_plan=True, guessing=guessing) as run:
            making = Making(run, folder, settings)
            try:
                recipe.film(making)
                reached_end = True
            except NotMadeYet as ended:
                reached_end = ended.promise.node.stage == "delivery"
            yield making, reached_end


def _same_film(film: FilmFolder, settings: Settings, screenplay: str) -> None:
    there = film.settings()
    if (there.brief.idea, there.start) != (settings.brief.idea, settings.start):
        raise FolderError(
            f"{film.root} holds another film",
            where=str(film.root / FILM.file),
            next_step=f"name another folder; or go on with that film: yingxi run {film.root}",
        )
    if screenplay and film.own_screenplay() != screenplay_from_fountain(screenplay):
        raise FolderError(
            f"the screenplay in {film.root} is another than the one that was given",
            where=str(film.root / SCREENPLAY),
            next_step=f"write there what is to change, then: yingxi run {film.root}; or name another folder",
        )
    if there.brief != settings.brief:
        fields = type(there.brief).model_fields
        other = [name for name in fields if getattr(there.brief, name) != getattr(settings.brief, name)]
        raise FolderError(
            f"the film in {film.root} has other settings than were asked for ({', '.join(other)})",
            where=str(film.root / FILM.file),
            next_step=f"write there what is to change, then: yingxi run {film.root}; or name another folder",
        )


def _first_documents(film: FilmFolder, settings: Settings, screenplay: str) -> None:
    if screenplay:
        film.keep_screenplay(screenplay)
    film.keep_settings(settings)


def _title_of_its_story(folder: FilmFolder, settings: Settings, listen: Listener) -> str:
    """Tells the story, and gives its title."""
    store = folder.store.emptied_of_remains()
    budget = Budget(settings.budget, settings.currency)
    runner = InProcessRunner(store.root)
    with Run(store, runner, folder.journal, listen=listen, allow=budget.allow) as run:
        story = writing.story(Making(run, folder, settings))
    return story.title if story else ""
