"""The cue sheet as a table."""

import csv
from io import StringIO

import pytest

from tests.delivery.small_films import cut, place
from yingxi.delivery.sound_table import HEAD, sound_table
from yingxi.delivery.sound_words import music_worded
from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue, Score
from yingxi.film.cut import Line
from yingxi.film.sheet import Period

FOLEY = "foley-shot-scene-1.deed-2-knock-1"
LINE = Line(speech="scene-1.line-1", person="a", text="Come in.", start=24, end_exclusive=36)


def rows(names: dict[str, str], score: Score) -> list[list[str]]:
    film = cut(place("shot-1", 0, 48), lines=(LINE,))
    return list(csv.reader(StringIO(sound_table(film, score, names))))


def test_what_sounds_stands_in_the_film_s_order() -> None:
    found = rows({"a": "Ann"}, Score(foley=(FoleyCue(id=FOLEY, sound="knock", start=0, level=-6.0),)))
    assert found == [
        list(HEAD[0]),
        ["00:00:00", "", "1", "foley", "scene 1, deed 2", "knock", "-6.0", "+0.00", "2.0", FOLEY],
        [
            "00:01:00",
            "00:01:12",
            "1",
            "line",
            "scene 1, line 1",
            "Ann: Come in.",
            "",
            "",
            "",
            "scene-1.line-1",
        ],
    ]


def test_a_row_names_the_shot_it_begins_in_and_what_lies_between() -> None:
    film = cut(place("shot-1", 0, 24), place("shot-2", 24, 24))
    steps = FoleyCue(id=FOLEY, sound="step", start=30, beyond="wall")
    table = list(csv.reader(StringIO(sound_table(film, Score(foley=(steps,)), {}))))
    assert table[1][2:6] == ["2", "foley", "scene 1, deed 2", "step (through a wall)"]


def test_a_chinese_film_has_a_chinese_table() -> None:
    film = cut(place("shot-1", 0, 48), lines=(LINE,)).model_copy(update={"language": "zh"})
    air = AtmosphereCue(
        id="atmosphere-scene-1", start=0, frames=48, rate=film.rate, room="cafe", inside=True, hour="dusk",
        weather="rain",
    )  # fmt: skip
    table = sound_table(
        film, Score(atmosphere=(air,), foley=(FoleyCue(id=FOLEY, sound="step", start=0),)), {}
    )
    assert table.splitlines() == [
        "开始,结束,镜头,种类,位置,内容,电平 dB,声像,距离 米,id",
        "00:00:00,00:02:00,1,环境声,第1场,咖啡馆，室内，黄昏，雨,+0.0,,,atmosphere-scene-1",
        f"00:00:00,,1,拟音,第1场，动作 2,脚步,+0.0,+0.00,2.0,{FOLEY}",
        "00:01:00,00:01:12,1,台词,第1场，台词 1,a：Come in.,,,,scene-1.line-1",
    ]


def test_no_name_is_taken_for_a_formula_and_a_level_stays_a_number() -> None:
    names = ("=HYPERLINK(A1)", "+1", "-1+2", "@SUM(A1)", "\t=1", "＝1+1")
    told = [rows({"a": name}, Score())[1][5] for name in names]
    assert told == [f"'{name}: Come in." for name in names]


@pytest.mark.parametrize(
    ("period", "english", "chinese"),
    [
        ("ancient", "tender · ancient western", "温柔的音乐 · 古代西式"),
        ("1930s", "tender · 1930s western", "温柔的音乐 · 三十年代西式"),
        ("today", "tender · western", "温柔的音乐 · 西式"),
        ("", "tender · western", "温柔的音乐 · 西式"),
    ],
)
def test_music_is_told_with_its_period(period: Period, english: str, chinese: str) -> None:
    cue = MusicCue(
        id="music-1", start=0, frames=48, rate=cut(place("shot-1", 0, 48)).rate, mood="tender", period=period
    )
    assert music_worded(cue, chinese=False) == english
    assert music_worded(cue, chinese=True) == chinese
