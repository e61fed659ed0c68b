"""The cue sheet as a table: everything that sounds, with its place, as CSV."""

import csv
from collections.abc import Mapping
from fractions import Fraction
from io import StringIO

from yingxi.film.cells import plain_cell
from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut
from yingxi.film.time import seconds_at

HEAD = ("start", "end", "kind", "name", "what", "level dB", "pan")


def sound_table(cut: FilmCut, score: Score, names: Mapping[str, str]) -> str:
    """A row for each line, piece of music, event and atmosphere, in the film's order. `names` are people's by id."""
    rows: list[tuple[int, int | None, str, str, str, str, str]] = []
    for line in cut.lines:
        said = f"{names.get(line.person, line.person)}: {line.text}"
        rows.append((line.start, line.end_exclusive, "line", line.speech, said, "", ""))
    for music in score.music:
        kind = "stinger" if music.shape == "stinger" else "music"
        what = f"{music.culture} {music.mood}" + "".join(f", {it.name}'s motif" for it in music.motifs)
        rows.append(
            (music.start, music.start + music.frames, kind, music.id, what, f"{music.level:+.1f}", "")
        )
    for air in score.atmosphere:
        what = f"{air.room}, {'inside' if air.inside else 'outside'}, {air.hour}, {air.weather}"
        rows.append((air.start, air.start + air.frames, "atmosphere", air.id, what, f"{air.level:+.1f}", ""))
    rows += [
        (it.start, None, "foley", it.id, it.sound, f"{it.level:+.1f}", f"{it.pan:+.2f}") for it in score.foley
    ]
    written = StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(HEAD)
    for start, end, kind, name, what, *numbers in sorted(rows, key=lambda row: (row[0], row[2], row[3])):
        told = (kind, plain_cell(name), plain_cell(what), *numbers)
        table.writerow((clock(start, cut.rate), "" if end is None else clock(end, cut.rate), *told))
    return written.getvalue()


def clock(frame: int, rate: Fraction) -> str:
    """Minutes, seconds and frames: 00:03:12.

    >>> clock(84, Fraction(24)), clock(24 * 75, Fraction(24))
    ('00:03:12', '01:15:00')
    """
    seconds = int(seconds_at(frame, rate))
    rest = frame - -(-seconds * rate.numerator // rate.denominator)
    return f"{seconds // 60:02}:{seconds % 60:02}:{rest:02}"
