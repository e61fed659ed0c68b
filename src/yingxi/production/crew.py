"""The processes that make a film, begun before it has a folder: they load what they work with while its story is
written."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from yingxi.graph.pool import PoolRunner, cores

WORK = ("yingxi.production.recipe", "yingxi.stage.theatre")
"""The modules whose functions workers are given."""


_FIRST = 2
"""So many have work as soon as the story is told; the others are begun when they have."""


@contextmanager
def crew_expected(where: Path, *, jobs: int | None = None) -> Iterator[PoolRunner]:
    """`jobs` processes (one for each core) that wait for work on a film that will lie in `where`, and are gone at the
    end of the block."""
    crew = PoolRunner(where, places=jobs or cores(), modules=WORK)
    try:
        crew.expect(_FIRST)
        yield crew
    finally:
        crew.end()
