"""The cue sheet as a table."""

import csv
from io import StringIO

from tests.delivery.small_films import cut, place
from yingxi.delivery.sound_table import HEAD, sound_table
from yingxi.film.cue import FoleyCue, Score
from yingxi.film.cut import Line

LINE = Line(speech="s1.d1.l1", person="a", text="Come in.", start=24, end_exclusive=36)


def rows(names: dict[str, str], score: Score) -> list[list[str]]:
    film = cut(place("shot-1", 0, 48), lines=(LINE,))
    return list(csv.reader(StringIO(sound_table(film, score, names))))


def test_what_sounds_stands_in_the_film_s_order() -> None:
    found = rows({"a": "Ann"}, Score(foley=(FoleyCue(id="f1", sound="knock", start=0, level=-6.0),)))
    assert found == [
        list(HEAD),
        ["00:00:00", "", "foley", "f1", "knock", "-6.0", "+0.00"],
        ["00:01:00", "00:01:12", "line", "s1.d1.l1", "Ann: Come in.", "", ""],
    ]


def test_no_name_is_taken_for_a_formula_and_a_level_stays_a_number() -> None:
    names = ("=HYPERLINK(A1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "＝1+1")
    told = [rows({"a": name}, Score())[1][4] for name in names]
    assert told == [f"'{name}: Come in." for name in names]
