"""The lines of a screenplay file, with what is struck out (`/* ... */`, the boneyard) kept together."""

from collections.abc import Iterator
from dataclasses import dataclass

_CLOSED = "*/"


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line as the parser sees it. `number` counts from 1. A struck-out passage that stands alone is one
    line with `struck` set and `text` its inside; one inside a line keeps that line together to its end."""

    text: str
    number: int
    struck: bool = False

    @property
    def empty(self) -> bool:
        return not self.struck and not self.text.strip()

    @property
    def soft(self) -> bool:
        """An empty line of two or more spaces: it does not end a speech."""
        return self.empty and len(self.text) >= 2


def source_lines(text: str) -> tuple[SourceLine, ...]:
    """The lines of `text`: any line ending, tabs as four spaces. Time grows with the length alone."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return tuple(_split(text))


def _split(text: str) -> Iterator[SourceLine]:
    last_closed = text.rfind(_CLOSED)
    position, number = 0, 1
    while position <= len(text):
        end = _line_end(text, position)
        probe = position
        while (opened := text.find("/*", probe, end)) >= 0 and opened + 2 <= last_closed:
            probe = text.index(_CLOSED, opened + 2) + len(_CLOSED)
            if probe > end:
                end = _line_end(text, probe)
        piece = text[position:end]
        inside = _struck(piece)
        yield SourceLine(piece if inside is None else inside, number, inside is not None)
        number += piece.count("\n") + 1
        position = end + 1


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _struck(piece: str) -> str | None:
    """The inside of a struck-out passage that fills its lines, else None."""
    alone = piece.strip()
    if len(alone) < 4 or not alone.startswith("/*") or alone.find(_CLOSED, 2) != len(alone) - 2:
        return None
    return alone[2:-2]
