"""The same recipes through every runner that can be had here."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.graph import toys
from yingxi.film.errors import CancelledError, MachineError, NotOfferedError, StoreError
from yingxi.graph import (
    Event,
    Files,
    InProcessRunner,
    Journal,
    Made,
    Node,
    NotMadeYet,
    PoolRunner,
    Promise,
    Reused,
    Run,
    Runner,
    Started,
    Store,
)

RUNNERS: dict[str, Callable[[Path], Runner]] = {
    "in this process": InProcessRunner,
    "in a pool": lambda root: PoolRunner(root, places=2),
}


@pytest.fixture(params=RUNNERS)
def runner(request: pytest.FixtureRequest) -> Callable[[Path], Runner]:
    return RUNNERS[request.param]


def run_in(folder: Path, runner: Callable[[Path], Runner] = InProcessRunner, **wishes: object) -> Run:
    store = Store(folder / "store")
    return Run(store, runner(store.root), Journal(folder / "keys.json"), **wishes)  # type: ignore[arg-type]


def number(value: int, subject: str = "") -> Node[toys.Number]:
    return Node("number", toys.number, toys.Number, subject=subject, parameters={"value": value})


def total(**parts: Promise[toys.Number]) -> Node[toys.Number]:
    return Node("total", toys.total, toys.Number, inputs=parts)


def sum_of(run: Run, *values: int) -> Promise[toys.Number]:
    promises = {f"part{i}": run.add(number(value, str(i))) for i, value in enumerate(values)}
    return run.add(total(**promises))


def cores(value: int) -> Node[toys.Number]:
    return Node("cores", toys.cores, toys.Number, subject=str(value), parameters={"value": value})


def test_work_that_is_alone_may_have_the_whole_machine(tmp_path: Path) -> None:
    with run_in(tmp_path, RUNNERS["in a pool"]) as run:
        alone = run.add(cores(1))
        run.known(alone)
        two = run.add_together([cores(2), cores(3)])
        run.known(*two)
    assert alone.value == toys.Number(value=2)
    assert [each.value for each in two] == [toys.Number(value=1)] * 2


def test_a_run_makes_what_follows_from_what(tmp_path: Path, runner: Callable[[Path], Runner]) -> None:
    with run_in(tmp_path, runner) as run:
        found = sum_of(run, 1, 2, 3)
        run.known(found)
    assert found.value == toys.Number(value=6)


def test_files_are_handed_over(tmp_path: Path, runner: Callable[[Path], Runner]) -> None:
    with run_in(tmp_path, runner) as run:
        note = run.add(Node("written", toys.written, toys.Note, parameters={"text": "影"}))
        again = run.add(Node("read", toys.read, toys.Note, inputs={"files": Files(note)}))
        run.known(again)
    assert again.value.text == "影"


def test_a_second_run_makes_nothing(tmp_path: Path) -> None:
    for expected in ({Made}, {Reused}):
        heard: list[Event] = []
        with run_in(tmp_path, listen=heard.append) as run:
            run.known(sum_of(run, 1, 2))
        assert {type(event) for event in heard} & {Made, Reused} == expected


def test_one_changed_part_makes_only_what_follows_from_it(tmp_path: Path) -> None:
    with run_in(tmp_path) as run:
        run.known(sum_of(run, 1, 2))
    heard: list[Event] = []
    with run_in(tmp_path, listen=heard.append) as run:
        run.known(sum_of(run, 1, 5))
    assert [event.node for event in heard if isinstance(event, Made)] == ["number 1", "total"]


def test_an_unchanged_output_stops_the_change(tmp_path: Path) -> None:
    def sign_of(value: int) -> list[str]:
        heard: list[Event] = []
        with run_in(tmp_path, listen=heard.append) as run:
            sign = run.add(Node("sign", toys.sign, toys.Number, inputs={"of": run.add(number(value))}))
            run.known(run.add(total(sign=sign)))
        return [event.node for event in heard if isinstance(event, Made)]

    assert sign_of(4) == ["number", "sign", "total"]
    assert sign_of(9) == ["number", "sign"]


def test_a_failure_is_raised_as_it_was_and_leaves_nothing(
    tmp_path: Path, runner: Callable[[Path], Runner]
) -> None:
    refused = Node("refused", toys.refused, toys.Number, parameters={"value": 9})
    with pytest.raises(NotOfferedError, match="9 is too much") as raised, run_in(tmp_path, runner) as run:
        run.known(run.add(refused))
    assert (raised.value.where, raised.value.next_step) == ("toy", "ask for less")
    assert list((tmp_path / "store").rglob("half.txt")) == []


def test_a_failure_fails_what_follows_and_nothing_else(tmp_path: Path) -> None:
    with pytest.raises(NotOfferedError), run_in(tmp_path) as run:
        bad = run.add(Node("refused", toys.refused, toys.Number, parameters={"value": 9}))
        after = run.add(total(bad=bad))
        good = run.add(number(1))
        run.known(good)
        run.known(after)
    assert good.value.value == 1
    assert Store(tmp_path / "store").take(good.key) is not None  # type: ignore[arg-type]


def test_independent_nodes_run_side_by_side(tmp_path: Path) -> None:
    with run_in(tmp_path, lambda root: PoolRunner(root, places=2)) as run:
        workers = [
            run.add(Node("worker", toys.process_number, toys.Number, subject=str(i), parameters={"of": i}))
            for i in range(2)
        ]
        run.known(*workers)
    assert len({promise.value.value for promise in workers}) == 2


def test_warm_workers_serve_the_next_run(tmp_path: Path) -> None:
    runner = PoolRunner(tmp_path / "store", places=1, warm=True)
    served = []
    for i in range(2):
        with run_in(tmp_path, lambda root: runner) as run:
            node = Node("worker", toys.process_number, toys.Number, subject=str(i), parameters={"of": i})
            run.known(worker := run.add(node))
        served.append(worker.value.value)
    runner.end()
    assert served[0] == served[1]
    assert not Path(f"/proc/{served[0]}").exists()


def test_a_worker_that_is_killed_is_an_error_with_a_way_out(tmp_path: Path) -> None:
    killed = Node("killed", toys.killed, toys.Number, parameters={"value": 1})
    with (
        pytest.raises(MachineError, match="ended from outside") as raised,
        run_in(tmp_path, lambda root: PoolRunner(root, places=1)) as run,
    ):
        run.known(run.add(killed))
    assert "--jobs" in raised.value.next_step


def test_ctrl_c_cancels_and_leaves_nothing_half(tmp_path: Path) -> None:
    with (
        pytest.raises(CancelledError),
        run_in(tmp_path, lambda root: PoolRunner(root, places=1)) as run,
    ):
        run.add(Node("slow", toys.slow, toys.Number, parameters={"seconds": 60.0}))
        raise KeyboardInterrupt
    assert list((tmp_path / "store").rglob("half.txt")) == []


def test_a_plan_makes_nothing_and_lists_what_is_missing(tmp_path: Path) -> None:
    with run_in(tmp_path) as run:
        run.known(run.add(number(1)))
    with run_in(tmp_path, only_plan=True) as run:
        kept, missing = run.add(number(1)), run.add(number(2))
        run.known(kept)
        with pytest.raises(NotMadeYet, match="number"):
            run.known(missing)
        assert run.missing == (missing,)


def test_journal_keeps_the_key_before(tmp_path: Path) -> None:
    for value in (1, 2):
        with run_in(tmp_path) as run:
            made = run.add(number(value, "of pages"))
            run.known(made)
    journal = Journal(tmp_path / "keys.json")
    assert journal.last("number of pages") == made.key
    before = journal.before("number of pages")
    assert before is not None
    assert dict(before.words)["parameter:value"] == "1"


def test_a_node_of_a_running_key_waits_for_it(tmp_path: Path) -> None:
    heard: list[Event] = []
    with run_in(tmp_path, lambda root: PoolRunner(root, places=2), listen=heard.append) as run:
        twins = [
            run.add(Node("worker", toys.process_number, toys.Number, subject=str(i), parameters={"of": 1}))
            for i in range(2)
        ]
        run.known(*twins)
    assert [type(event) for event in heard if isinstance(event, Made | Reused)] == [Made, Reused]


def test_recall_spares_the_work(tmp_path: Path) -> None:
    node = Node(
        "refused",
        toys.refused,
        toys.Number,
        parameters={"value": 9},
        recall=lambda key: toys.Number(value=9),
    )
    with run_in(tmp_path) as run:
        found = run.add(node)
        run.known(found)
    assert found.value.value == 9


def test_the_urgent_is_begun_first_and_then_the_longest(tmp_path: Path) -> None:
    started: list[str] = []

    def heard(event: Event) -> None:
        if isinstance(event, Started):
            started.append(event.node)

    with run_in(tmp_path, lambda root: PoolRunner(root, places=1), listen=heard) as run:
        gate = run.add(number(0, "gate"))
        for subject, weight, urgent in (("short", 1.0, False), ("long", 2.0, False), ("urgent", 0.1, True)):
            waits: Node[toys.Number] = Node(
                "total",
                toys.total,
                toys.Number,
                subject=subject,
                inputs={"gate": gate},
                parameters={subject: toys.Number(value=1)},
                weight=weight,
                urgent=urgent,
            )
            run.add(waits)
        run.known(*run.promises)
    assert started == ["number gate", "total urgent", "total long", "total short"]


def test_what_the_disk_refuses_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="No space left") as refused, run_in(tmp_path) as run:
        run.known(run.add(Node("full", toys.refused_by_the_disk, toys.Number, parameters={"value": 1})))
    assert "what is made is kept" in refused.value.next_step


def test_a_journal_that_cannot_be_saved_does_not_hide_what_went_wrong(tmp_path: Path) -> None:
    (tmp_path / "keys.json").mkdir()
    with pytest.raises(NotOfferedError), run_in(tmp_path) as run:
        run.known(run.add(Node("refused", toys.refused, toys.Number, parameters={"value": 1})))
    with pytest.raises(StoreError, match="journal"), run_in(tmp_path) as run:
        run.known(run.add(Node("number", toys.number, toys.Number, parameters={"value": 1})))
