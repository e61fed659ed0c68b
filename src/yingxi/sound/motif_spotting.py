"""Whose motif is heard where: the people who are most in the film, at their shots, where nobody talks."""

from collections import Counter
from collections.abc import Mapping, Sequence

from yingxi.film.board import Board
from yingxi.film.cue import MotifEntry, MusicCue
from yingxi.film.cut import FilmCut
from yingxi.film.sheet import Cast, CharacterSheet

MOST_PEOPLE = 3
APART_SECONDS = 5.0
CLEAR_SECONDS = 2.0
"""How long nobody may talk from a motif's first note on."""


def with_motifs(
    cues: Sequence[MusicCue], cut: FilmCut, boards: Mapping[str, Board], cast: Cast
) -> list[MusicCue]:
    """The cues, each with those whom its shots are about, at the first shot of each that leaves room; of several people
    in one shot it is the one who was heard least."""
    people = main_people(cut, boards, cast)
    heard: Counter[str] = Counter()
    found = []
    for cue in cues:
        entries: list[MotifEntry] = []
        for shot in cut.shots:
            board = boards.get(shot.shot)
            frame = max(0, shot.start - cue.start)
            inside = cue.start < shot.start + shot.frames and shot.start < cue.start + cue.frames - round(
                4 * cue.rate
            )
            if board is None or not inside or not _clear(cue, frame):
                continue
            if entries and frame - entries[-1].frame < APART_SECONDS * cue.rate:
                continue
            already = {entry.name for entry in entries}
            framed = [sheet for sheet in people if sheet.id in board.subjects and sheet.name not in already]
            if framed:
                new = min(framed, key=lambda sheet: heard[sheet.name])
                entries.append(_entry(new, frame))
                heard[new.name] += 1
        found.append(cue.model_copy(update={"motifs": tuple(entries)}))
    return found


def main_people(cut: FilmCut, boards: Mapping[str, Board], cast: Cast) -> list[CharacterSheet]:
    """At most three: those with most lines, then most shots that frame them."""
    lines = {sheet.id: sum(line.person == sheet.id for line in cut.lines) for sheet in cast.people}
    shots = {sheet.id: sum(sheet.id in board.subjects for board in boards.values()) for sheet in cast.people}
    seen = [sheet for sheet in cast.people if shots[sheet.id]]
    return sorted(seen, key=lambda sheet: (-lines[sheet.id], -shots[sheet.id], sheet.id))[:MOST_PEOPLE]


def _clear(cue: MusicCue, frame: int) -> bool:
    clear = frame + round(CLEAR_SECONDS * cue.rate)
    return not any(start < clear and frame < end for start, end in cue.speech)


def _entry(sheet: CharacterSheet, frame: int) -> MotifEntry:
    return MotifEntry(name=sheet.name, frame=frame, age=sheet.age, sex=sheet.sex, nature=sheet.kind)
