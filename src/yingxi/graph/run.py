"""One run of a recipe: nodes are added in the order of the recipe, takes that are in the store are reused,
the rest is made side by side as soon as its inputs are there.

    with Run(store, runner, journal) as run:
        story = run.add(Node("story", told, Story, inputs={"brief": brief}))
        run.known(story)
        lines = [run.add(Node("voice", spoken, Voice, inputs={"line": line})) for line in story.value.lines]
        run.known(*lines)

`known` is where a recipe waits: for a document from which further nodes follow, or for the end.
"""

from bisect import insort
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, TypeVar

from pydantic import BaseModel

from yingxi.disk import Failpoint
from yingxi.film.errors import CancelledError, StoreError
from yingxi.graph.events import Event, Failed, Listener, Made, Planned, Progressed, Reused, Started, nobody
from yingxi.graph.journal import Journal
from yingxi.graph.keying import arguments_of, input_texts, key_of
from yingxi.graph.node import Node, Promise, promises_in
from yingxi.graph.runner import Broken, Done, InProcessRunner, Report, Runner, Step, Task
from yingxi.graph.store import Store

T = TypeVar("T", bound=BaseModel)

STARTED, HEARD = Failpoint("run.started"), Failpoint("run.heard")


class NotMadeYet(LookupError):  # noqa: N818  not a failure: a run that only plans ends here
    """A run that only plans has come to something that must be made before it can go on."""

    def __init__(self, promise: Promise[Any]) -> None:
        super().__init__(promise.node.name)
        self.promise = promise


def _turn(promise: Promise[Any]) -> tuple[bool, bool, float]:
    """The urgent first, then the longest, so that no place idles at the end while another does long work."""
    node = promise.node
    return not node.here, not node.urgent, -node.weight


class Run:
    """Feeds a runner. With `only_plan` nothing is made but what is light: `missing` then lists what would be.

    With `guessing` as well it goes on from guesses, which its store then holds as if they were takes.
    `allow` is asked before a node is started and may raise, a budget for one.
    """

    def __init__(
        self,
        store: Store,
        runner: Runner,
        journal: Journal,
        *,
        listen: Listener = nobody,
        allow: Callable[[Node[Any]], None] | None = None,
        only_plan: bool = False,
        guessing: bool = False,
    ) -> None:
        self.store = store
        self.journal = journal
        self.promises: list[Promise[Any]] = []
        self._runner = runner
        self._here = InProcessRunner(store.root, fleeting=store.fleeting)
        self._listen = listen
        self._allow = allow
        self._only_plan = only_plan
        self._guessing = only_plan and guessing
        # Each with those it waits for that were not settled when last looked at.
        self._waiting: dict[Promise[Any], list[Promise[Any]]] = {}
        self._ready: list[Promise[Any]] = []
        self._under_way: dict[int, Promise[Any]] = {}
        # Of a plan, the texts of the inputs of what is made for it, from its key to its start.
        self._texts: dict[Promise[Any], dict[str, str]] = {}
        self._number = 0
        self._failed = False

    @property
    def only_plans(self) -> bool:
        """Nothing that it finds is to be given to anybody."""
        return self._only_plan

    def __enter__(self) -> "Run":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if isinstance(error, Exception) and not isinstance(error, CancelledError):
                # What is under way was begun, and perhaps paid: its takes are kept for the next run.
                self._ready.clear()
                while self._under_way:
                    self._heard(self._runner.reports())
        finally:
            self._runner.stop()
            if not self._only_plan:
                self.store.emptied_of_remains()
                self._journal_saved(after=error)
        if isinstance(error, KeyboardInterrupt):
            raise CancelledError("stopped", next_step="run again: it goes on from what is made") from error

    def _journal_saved(self, *, after: BaseException | None) -> None:
        try:
            self.journal.save()
        except StoreError:
            if after is None:  # else what went wrong before is what the person must hear of
                raise

    @property
    def missing(self) -> tuple[Promise[Any], ...]:
        """What has no take: of a plan, what would be made."""
        return tuple(promise for promise in self.promises if promise.take is None or promise.guessed)

    def add(self, node: Node[T]) -> Promise[T]:
        """Makes the node part of the run and gives its promise at once."""
        return self.add_together([node])[0]

    def add_together(self, nodes: Sequence[Node[T]]) -> list[Promise[T]]:
        """The same for several, of which none is begun before all are known: the longest then comes first, and one that
        is alone may have the whole machine."""
        promises = [Promise(node) for node in nodes]
        self.promises += promises
        for promise in promises:
            self._waiting[promise] = list(promises_in(promise.node))
            self._tell(Planned, promise.node)
        self._moved_on()
        return promises

    def known(self, *promises: Promise[Any]) -> None:
        """Waits until all of `promises` are settled; raises what made one of them fail.

        Of a run that only plans: raises NotMadeYet for the first that has no take."""
        while not all(promise.settled for promise in promises):
            failed = next((promise for promise in promises if promise.error is not None), None)
            if failed is not None:
                break
            if self._only_plan:
                raise NotMadeYet(next(promise for promise in promises if not promise.settled))
            if not self._under_way:
                raise RuntimeError("nothing is under way and something is still waited for")
            self._heard(self._runner.reports())
        for promise in promises:
            if promise.error is not None:
                raise promise.error

    def _moved_on(self) -> None:
        """Settles what can be settled and starts what can be started, until nothing moves."""
        moved = True
        while moved:
            moved = False
            for promise, wanted in list(self._waiting.items()):
                while wanted and wanted[-1].take is not None:
                    wanted.pop()
                broken = self._failed and next((it.error for it in wanted if it.error is not None), None)
                if wanted and not broken:
                    continue
                del self._waiting[promise]
                moved = True
                if broken:
                    promise.error = broken
                else:
                    self._keyed(promise)
            moved = self._started_ready() or moved

    def _keyed(self, promise: Promise[Any]) -> None:
        texts = input_texts(promise.node)
        promise.key = key_of(promise.node, texts)
        promise.take = self.store.take(promise.key)
        if promise.take is None and promise.node.recall is not None:
            noun = promise.node.recall(promise.key)
            if noun is not None:
                promise.take = self.store.kept(promise.key, noun, inputs=texts, stage=promise.node.stage)
        if promise.take is not None:
            self._noted(promise)
            self._tell(Reused, promise.node, promise.take.files)
        elif not self._only_plan or promise.node.light:
            if self._only_plan:  # it is begun at once
                self._texts[promise] = texts
            insort(self._ready, promise, key=_turn)
        elif self._guessing and promise.node.guess is not None:
            promise.take, promise.guessed = self.store.kept(promise.key, promise.node.guess()), True

    def _started_ready(self) -> bool:
        started = False
        at = 0
        while at < len(self._ready):
            promise = self._ready[at]
            node, key = promise.node, promise.key
            assert key is not None
            if not node.here and len(self._under_way) >= self._runner.places:
                break
            if any(other.key == key for other in self._under_way.values()):
                at += 1
                continue
            del self._ready[at]
            promise.take = self.store.take(key)
            if promise.take is not None:
                self._texts.pop(promise, None)
            if promise.take is not None:  # another node of the same key was made meanwhile
                self._noted(promise)
                self._tell(Reused, node, promise.take.files)
                started = True
                continue
            if self._allow is not None:
                self._allow(node)
            self._tell(Started, node)
            self._number += 1
            alone = not self._under_way and not self._ready
            self._under_way[self._number] = promise
            task = Task(
                self._number,
                node.name,
                node.stage,
                key,
                node.work,
                arguments_of(node),
                self._texts.pop(promise, {}) or input_texts(node),
                cores=self._runner.places if alone else 1,
            )
            here = node.here or self._only_plan
            runner = self._here if here else self._runner
            runner.start(task)
            STARTED()
            if here:
                self._heard_of(self._here.reports())
            started = True
        return started

    def _heard(self, reports: list[Report]) -> None:
        self._heard_of(reports)
        self._moved_on()

    def _heard_of(self, reports: list[Report]) -> None:
        for report in reports:
            promise = self._under_way[report.number]
            match report:
                case Step():
                    self._tell(Progressed, promise.node, report.done, report.of)
                case Done():
                    del self._under_way[report.number]
                    HEARD()
                    assert promise.key is not None
                    promise.take = self.store.take(promise.key)
                    if promise.take is None:
                        self._failed = True
                        promise.error = StoreError(
                            f"the take of {promise.node.name} was made and cannot be read back",
                            where=str(self.store.root),
                            next_step="check the disk, then run again",
                        )
                        continue
                    self._noted(promise)
                    self._tell(Made, promise.node, report.seconds, promise.take.cost, promise.take.files)
                case Broken():
                    del self._under_way[report.number]
                    self._failed = True
                    promise.error = report.error
                    if report.story:
                        report.error.add_note(report.story)
                    self._tell(Failed, promise.node, report.error)

    def _noted(self, promise: Promise[Any]) -> None:
        assert promise.key is not None
        self.journal.note(promise.node.name, promise.key)

    def _tell(self, kind: type[Event], node: Node[Any], *more: object) -> None:
        self._listen(kind(node.name, node.stage, node.weight, *more))
