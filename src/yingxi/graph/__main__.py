"""Tea, made twice: the second time nothing is made; with more leaves only the tea is."""

import tempfile
from pathlib import Path

from yingxi.film.noun import Noun
from yingxi.graph import Desk, Event, InProcessRunner, Journal, Made, Node, Reused, Run, Store


class Cup(Noun):
    """What is in it."""

    holds: str


def _boiled(desk: Desk) -> Cup:
    return Cup(holds="hot water")


def _brewed(desk: Desk, water: Cup, leaves: int) -> Cup:
    return Cup(holds=f"{water.holds} on {leaves} leaves")


def _told(event: Event) -> None:
    if isinstance(event, Made | Reused):
        print(f"  {type(event).__name__.lower()}: {event.node}")


def tea(folder: Path, leaves: int) -> Cup:
    """The recipe: water, then tea of it."""
    store = Store(folder / "store")
    with Run(store, InProcessRunner(store.root), Journal(folder / "keys.json"), listen=_told) as run:
        water = run.add(Node("water", _boiled, Cup))
        cup = run.add(Node("tea", _brewed, Cup, inputs={"water": water}, parameters={"leaves": leaves}))
        run.known(cup)
        return cup.value


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for leaves in (3, 3, 5):
            print(f"{leaves} leaves")
            print(f"  {tea(Path(folder), leaves).holds}")
