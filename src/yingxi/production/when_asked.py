"""What is read when it is asked for, so that a long film needs no more memory than a short one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class ReadWhenAsked(Mapping[str, T]):
    """Values by name, each made anew every time it is asked for."""

    def __init__(self, names: Iterable[str], made: Callable[[str], T]) -> None:
        self._names = tuple(names)
        self._made = made

    def __getitem__(self, name: str) -> T:
        return self._made(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
