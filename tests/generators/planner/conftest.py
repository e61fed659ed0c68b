"""What the tests of the planner share."""

from collections.abc import Iterator

import pytest

from yingxi.generators.builtin.planner import generator
from yingxi.generators.builtin.planner.plot import at_heart


@pytest.fixture
def by_its_clauses(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A Chinese idea is told by its clauses, also where a play was written for what it is at heart."""
    monkeypatch.setattr(at_heart, "gives_way", lambda *_, **__: False)
    _forget()
    yield
    _forget()


def _forget() -> None:
    """Drafts that were told are told anew."""
    generator.draft_of.cache_clear()
    generator._draft_told.cache_clear()
