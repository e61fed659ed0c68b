"""Whether the music of a made film keeps the rules of a score: each cue is written again, and its notes are read.

python -m bench.score FILM_FOLDER ...
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from yingxi.film.cue import MusicCue, Score
from yingxi.film.cut import FilmCut
from yingxi.generators.builtin.procedural_score.form import written
from yingxi.generators.builtin.procedural_score.model import Note, Part, Written
from yingxi.generators.builtin.procedural_score.periods import idiom_of
from yingxi.generators.builtin.procedural_score.players import parts_of
from yingxi.production.book import acted_as_it_stands
from yingxi.production.documents import SCORE, noun_read
from yingxi.production.folder import FilmFolder

EARLY, LATE = -0.040, 0.080
"""Seconds by which a note may miss what it is to meet."""
NEAR_A_WORD = 0.12
AIR = ("melody", "sparkle")
PHRASE = 4

HEAD = (
    "cue", "from, s", "to, s", "starts off a cut, frames", "last chord off its end, ms", "idiom", "players", "theme",
    "motifs", "four bars again", "tune under speech", "onsets by a first word", "notes in a silence", "main hits met",
)  # fmt: skip


@dataclass(frozen=True)
class Composed:
    """A cue as it was written for the film."""

    cue: MusicCue
    music: Written
    parts: tuple[Part, ...]


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.score")
    wish.add_argument("films", type=Path, nargs="+")
    for root in wish.parse_args().films:
        score = noun_read(SCORE, (root / SCORE.file).read_text("utf-8"))
        with acted_as_it_stands(FilmFolder(root, read_only=True)) as acted:
            if acted is None:
                raise SystemExit(f"{root} is not made as far as its performances.")
            cut = acted.cut
            turning = {board.id for board in acted.storyboard.boards if board.mark == "turn"}
            turn = next((shot.start for shot in cut.shots if shot.shot in turning), None)
        print(f"| {' | '.join(HEAD)} |\n|{' --- |' * len(HEAD)}")
        for row in rows(score, cut):
            print(f"| {' | '.join(row)} |")
        print(f"\n{root.name}: {silence_told(score, cut, turn)}\n")


def rows(score: Score, cut: FilmCut) -> Iterator[tuple[str, ...]]:
    """A row for each piece of the score; what somebody plays in the picture and stingers have only their place."""
    cuts = [*(shot.start for shot in cut.shots), cut.frames]
    rate = float(cut.rate)
    for cue in score.music:
        off = min((cue.start - at for at in cuts), key=abs)
        place = (cue.id, f"{cue.start / rate:.2f}", f"{(cue.start + cue.frames) / rate:.2f}", f"{off}")
        idiom = " ".join(filter(None, (cue.period, cue.culture, cue.mood, cue.instrument)))
        if cue.shape != "piece":
            yield (*place, "-", f"{idiom} ({cue.shape})", *("-" for _ in HEAD[6:]))
            continue
        made = composed(cue)
        ends = made.music.seconds(made.music.end) - cue.frames / rate
        met, of = hits_met(made)
        yield (
            *place,
            f"{1000 * ends:.0f}",
            f"{idiom}, {made.music.tempo:.0f} a minute",
            ", ".join(dict.fromkeys(part.name for part in made.parts)),
            " ".join(bar.phrase for bar in made.music.bars if bar.phrase and not bar.half),
            ", ".join(entry.name for _, entry in made.music.motifs) or "none",
            f"{bars_again(made)}",
            f"{len(sounding(made, made.cue.speech, AIR))}",
            f"{by_first_words(made)}",
            f"{len(sounding(made, made.cue.rests, ()))}",
            f"{met} of {of}",
        )


def composed(cue: MusicCue) -> Composed:
    """The cue's notes, before they are made human."""
    idiom = idiom_of(cue)
    music = written(cue, idiom, seed=1)
    return Composed(cue, music, parts_of(music, cue, idiom, seed=1))


def sounding(made: Composed, spans: Sequence[tuple[int, int]], roles: Sequence[str]) -> list[Note]:
    """Notes of those roles (of all, where none is named) that begin while one of the spans lasts, but for the last."""
    rate = float(made.cue.rate)
    return [
        note
        for part in made.parts
        if not roles or part.role in roles
        for note in part.notes
        if note.beat < made.music.end - 0.01
        and any(first <= made.music.seconds(note.beat) * rate < last for first, last in spans)
    ]


def by_first_words(made: Composed) -> int:
    """Onsets, of what is neither held nor bass, so near to the first word of a line that they mask it."""
    starts = [first / float(made.cue.rate) for first, _ in made.cue.speech if first > 0]
    return sum(
        abs(made.music.seconds(note.beat) - start) < NEAR_A_WORD
        for part in made.parts
        if part.role not in ("pad", "bass")
        for note in part.notes
        for start in starts
    )


def bars_again(made: Composed) -> int:
    """How many stretches of four bars are note for note an earlier one."""
    told = [
        frozenset(
            (part.name, part.program, note.pitch, round(note.beat - bar.beat, 2))
            for part in made.parts
            for note in part.notes
            if bar.beat <= note.beat < bar.beat + bar.beats
        )
        for bar in made.music.bars
    ]
    fours = [tuple(told[at : at + PHRASE]) for at in range(len(told) - PHRASE + 1)]
    heard = [four for four in fours if any(four)]
    return len(heard) - len(set(heard))


def hits_met(made: Composed) -> tuple[int, int]:
    """Main hits on which a note begins, and how many there are; the film's end is none: its last chord has died away
    by then."""
    onsets = [made.music.seconds(note.beat) for part in made.parts for note in part.notes]
    # The cue's end is told as its last frame; the chord is to fall on the cut behind it.
    last = made.cue.frames - 1
    main = [
        hit.frame
        for hit in made.cue.hits
        if hit.weight > 2 and not (made.cue.ends_film and hit.frame == last)
    ]
    frames = [frame + (frame == last) for frame in main]
    times = [frame / float(made.cue.rate) for frame in frames]
    return sum(any(EARLY <= onset - time <= LATE for onset in onsets) for time in times), len(times)


def silence_told(score: Score, cut: FilmCut, turn: int | None) -> str:
    """How much of the film no cue covers, and for how long none plays before the turn."""
    pieces = [cue for cue in score.music if not cue.alone]
    covered = {frame for cue in pieces for frame in range(cue.start, cue.start + cue.frames)}
    free = f"{1 - len(covered) / cut.frames:.0%} without a cue"
    if turn is None:
        return f"{free}; no turn"
    ends = [cue.start + cue.frames for cue in pieces if cue.start + cue.frames <= turn]
    over = any(cue.start < turn < cue.start + cue.frames for cue in pieces)
    still = 0.0 if over else (turn - max(ends, default=0)) / float(cut.rate)
    return f"{free}; {still:.2f} s of silence before the turn"


if __name__ == "__main__":
    main()
