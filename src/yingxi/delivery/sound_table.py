"""The cue sheet as a table: everything that sounds, with its place, as CSV."""

import csv
from collections.abc import Mapping
from fractions import Fraction
from io import StringIO

from yingxi.delivery.sound_words import air_worded, foley_told, music_worded, shot_numbers
from yingxi.film.cells import plain_cell
from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut
from yingxi.film.place_words import place_worded
from yingxi.film.time import seconds_at

HEAD = (
    ("start", "end", "shot", "kind", "where", "what", "level dB", "pan", "distance m", "id"),
    ("开始", "结束", "镜头", "种类", "位置", "内容", "电平 dB", "声像", "距离 米", "id"),
)
"""In English and in Chinese. The id is what `film.yaml` and `score.yaml` name it by."""
KINDS = {
    "line": "台词",
    "music": "音乐",
    "stinger": "点题音",
    "played": "演奏",
    "heard": "传来的音乐",
    "atmosphere": "环境声",
    "foley": "拟音",
}


def sound_table(cut: FilmCut, score: Score, names: Mapping[str, str]) -> str:
    """A row for each line, piece of music, event and atmosphere, in the film's order. `names` are people's by id."""
    chinese = cut.language == "zh"
    colon = "：" if chinese else ": "
    rows: list[tuple[int, int | None, str, str, str, str, str, str]] = []
    for line in cut.lines:
        said = f"{names.get(line.person, line.person)}{colon}{line.text}"
        rows.append((line.start, line.end_exclusive, "line", line.speech, said, "", "", ""))
    for music in score.music:
        sort = "music" if music.shape == "piece" else music.shape
        motif = "，{}的动机" if chinese else ", {}'s motif"
        what = music_worded(music, chinese=chinese) + "".join(motif.format(it.name) for it in music.motifs)
        stands = (f"{music.pan:+.2f}", f"{music.distance:.1f}") if music.alone else ("", "")
        until = music.start + music.frames
        rows.append((music.start, until, sort, music.id, what, f"{music.level:+.1f}", *stands))
    for air in score.atmosphere:
        what = air_worded(air, chinese=chinese)
        rows.append(
            (air.start, air.start + air.frames, "atmosphere", air.id, what, f"{air.level:+.1f}", "", "")
        )
    for it in score.foley:
        what = foley_told(it, chinese=chinese)
        stands = (f"{it.pan:+.2f}", f"{it.distance:.1f}")
        rows.append((it.start, None, "foley", it.id, what, f"{it.level:+.1f}", *stands))
    numbers_of = shot_numbers(cut)
    shots = [(shot.start, numbers_of[shot.shot]) for shot in cut.shots if shot.kind == "shot"]
    written = StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(HEAD[chinese])
    for start, end, kind, name, what, *numbers in sorted(rows, key=lambda row: (row[0], row[2], row[3])):
        place = plain_cell(place_worded(name, chinese=chinese))
        shown = next((f"{number}" for first, number in reversed(shots) if first <= start), "")
        told = (shown, KINDS[kind] if chinese else kind, place, plain_cell(what), *numbers, plain_cell(name))
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
