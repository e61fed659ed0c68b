"""Changes that a person makes in a film's folder."""

import re
from collections import Counter

from yingxi.film.board import Storyboard
from yingxi.production.documents import CAST
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.speaking import SECONDS_A_CHARACTER

LONGER = ("好吗？", "好啊，", "你听，")
"""What a line can be begun with: two syllables each, so that one change is as much work as another."""


A_LINE = 3.0
"""Seconds of the line that is changed, about: what the house's plan counts with."""


def line_changed(folder: FilmFolder, by: str) -> None:
    """Says a line of about three seconds a little longer: with another beginning, where it has been given one."""
    path = folder.root / SCREENPLAY
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    cues = [number for number, line in enumerate(lines) if line.startswith("@")]
    spoken = [
        next(number for number in range(cue + 1, len(lines)) if not lines[number].startswith(("（", "(")))
        for cue in cues
    ]
    said = min(spoken, key=lambda number: abs(_seconds(_plain(lines[number])) - A_LINE))
    lines[said] = by + _plain(lines[said])
    path.write_text("".join(lines), encoding="utf-8")


def _plain(line: str) -> str:
    """The line as it was before any change."""
    return next((line.removeprefix(other) for other in LONGER if line.startswith(other)), line)


def _seconds(line: str) -> float:
    return SECONDS_A_CHARACTER["zh"] * len(line.strip())


def coat_changed(folder: FilmFolder, storyboard: Storyboard) -> str:
    """Gives the person who is in the fewest shots a coat of another colour."""
    shown = Counter(place.person for board in storyboard.boards for place in board.placements)
    person = min(sorted(shown), key=lambda name: shown[name])
    path = folder.root / CAST.file
    text = path.read_text(encoding="utf-8")
    start = text.index(f"- id: {person}\n")
    top = text.index("top:", start)
    head, tail = text[:top], text[top:]
    path.write_text(
        head + re.sub(r'colour: "#[0-9a-f]{6}"', 'colour: "#2f6f4f"', tail, count=1), encoding="utf-8"
    )
    return person
