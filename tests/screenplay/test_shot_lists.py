"""Shot lists: JSON and CSV, found out by content; whatever is missing or of the wrong kind is one error with its
line."""

import json

import pytest

from yingxi.film.errors import ScreenplayError
from yingxi.screenplay import (
    file_read,
    fountain_from_screenplay,
    kind_of,
    screenplay_from_bytes,
    screenplay_from_fountain,
)

SCENES = {
    "scenes": [
        {
            "scene_num": 1,
            "shots": [
                {
                    "shot_id": 1,
                    "first_frame": "Wide shot of a kitchen. A baker stands at the oven.",
                    "video_prompt": "Low-angle close-up, 50mm lens. The baker waves. The camera pans as she nods.",
                },
                {"shot_id": 2, "first_frame": "High-angle view.", "video_prompt": "She sits, slow push-in."},
            ],
        }
    ]
}
TOLD = """\
.Scene 1 #1#

= shot 1: wide, low, pan

= frame: Wide shot of a kitchen. A baker stands at the oven.

The baker waves. She nods.

= shot 2: high, push

= frame: High-angle view.

She sits, slow push-in.
"""


def fountain(text: str) -> str:
    return fountain_from_screenplay(screenplay_from_bytes(text.encode()))


@pytest.mark.parametrize("indent", [None, 2])
def test_scenes_and_shots_become_headings_and_marks(indent: int | None) -> None:
    told = fountain(json.dumps(SCENES, indent=indent))
    assert told == TOLD
    assert fountain_from_screenplay(screenplay_from_fountain(told)) == TOLD


@pytest.mark.parametrize(
    "table",
    [
        'scene,shot,text\n1,1,"She waves, and goes."\n\n,2,He nods.\n',
        'Scene;Shot;Text\r\n1;1;"She waves, and goes."\r\n1;2;He nods.\r\n',
        "\n场次\t镜号\t内容\n1\t1\tShe waves, and goes.\n1\t2\tHe nods.\n",
    ],
)
def test_a_table_is_read_whatever_sets_its_cells_apart(table: str) -> None:
    expected = ".Scene 1 #1#\n\n= shot 1\n\nShe waves, and goes.\n\n= shot 2\n\nHe nods.\n"
    assert fountain(table) == expected


def test_a_table_may_name_places_and_lines() -> None:
    table = "场次,镜号,地点,内容,台词\n1,1,内景 厨房 - 夜,外婆坐下。,外婆：你来了？\n"
    expected = ".内景 厨房 - 夜 #1#\n\n= shot 1\n\n外婆坐下。\n\n@外婆\n你来了？\n"
    assert fountain(table) == expected


def test_a_shootings_own_columns_are_obeyed_and_what_is_not_used_is_listed() -> None:
    head = "镜号,景别,画面内容,运镜,台词,时长（秒）\n"
    table = f"{head}1,远景,木船漂着。,固定,,4\n2,特写,油灯的火苗。,推,阿婆：拿着。,2\n3,,,,,\n"
    read = file_read(table.encode())
    assert read.screenplay is not None
    assert fountain_from_screenplay(read.screenplay) == (
        ".第1场 #1#\n\n= shot 1: wide, hold, 4s\n\n木船漂着。\n\n"
        "= shot 2: close, push, 2s\n\n油灯的火苗。\n\n@阿婆\n拿着。\n"
    )
    assert [(each.line, each.text) for each in read.doubts] == [(4, "3")]


@pytest.mark.parametrize(
    ("word", "move"),
    [("推", "push"), ("拉", "pull"), ("摇", "pan"), ("移", "truck"), ("跟", "truck"), ("升", "crane up"),
     ("降", "crane down"), ("甩", "whip"), ("固定", "hold"), ("手持", "handheld")],
)  # fmt: skip
def test_a_column_of_moves_says_them_with_one_character(word: str, move: str) -> None:
    table = f"镜号,画面,运镜\n1,外婆推开门，拉住果果，摇头。,{word}\n"
    assert f"= shot 1: {move}\n" in fountain(table)


def test_in_what_is_seen_a_door_that_is_pushed_is_no_camera() -> None:
    assert "= shot 1\n" in fountain("镜号,画面\n1,外婆推开门，摇头，俯身捡起扇子。\n")


@pytest.mark.parametrize(
    ("cell", "seconds"), [("3", "3s"), ("2.5秒", "2.5s"), ("0:04", "4s"), ("3-5", "3s"), ("很短", "")]
)
def test_how_long_a_shot_lasts_is_read_as_it_is_written(cell: str, seconds: str) -> None:
    asked = f": {seconds}" if seconds else ""
    assert f"= shot 1{asked}\n" in fountain(f"镜号,画面,秒数\n1,外婆坐下。,{cell}\n")


def test_a_column_of_which_nothing_is_made_is_listed_and_is_no_doubt() -> None:
    read = file_read("镜号,画面,备注\n1,外婆坐下。,用灯\n".encode(), name="shots.csv")
    assert [(doubt.text, doubt.unused) for doubt in read.doubts] == [("备注", True)]


@pytest.mark.parametrize(
    "listed",
    [
        "No;Size;Action;Camera\n1;CU;She waves.;low angle\n;WS;He nods.;",
        '[{"size": "CU", "action": "She waves.", "camera": "low angle"}, {"framing": "wide", "text": "He nods."}]',
    ],
)
def test_a_list_without_scenes_is_one_and_counts_its_shots(listed: str) -> None:
    expected = ".Scene 1 #1#\n\n= shot 1: close, low\n\nShe waves.\n\n= shot 2: wide\n\nHe nods.\n"
    assert fountain_from_screenplay(file_read(listed.encode(), name="list.json").screenplay) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"scenes": []}', "shot list (json)"),
        (' [{"scene": 1}]', "shot list (json)"),
        ("[[a note]]\n\nINT. HALL - DAY\n\nHe waits.", "fountain"),
        ("scene, shot, text\n1,1,a", "shot list (csv)"),
        ("scene, text\n1,a", "shot list (csv)"),
        ("INT. HALL, DAY\n\nA shot rings out, far off.", "fountain"),
    ],
)
def test_the_kind_is_told_by_content(text: str, kind: str) -> None:
    assert kind_of(text.encode()) == kind


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ('{"scenes": [\n', "not whole JSON", 2),
        ('{"film": 1}', "neither scenes nor shots", 1),
        ('{"scenes": []}', "no shots", 1),
        ('{"scenes":\n 3}', "scenes is not a list", 2),
        ('{"scenes": [\n {"scene_num": 1}]}', "A scene has no shots", 2),
        ('[{"scene": 1, "shot": 1,\n "text": 7}]', "text is not written in words", 2),
        ('[{"scene": 1,\n "shot": [2], "text": "a"}]', "shot is neither a number nor a name", 2),
        ('[\n\n{"scene": 1, "shot": 1}]', "no words", 3),
        ("\nscene,shot\n1,1\n", "no column text", 2),
        ("scene,shot,text\n1,1,\n1,2\n", "no text", 2),
        ("scene,shot,text\n", "no shots", 1),
    ],
)
def test_what_cannot_be_used_is_one_error_with_its_line(text: str, message: str, line: int) -> None:
    name = "shots.json" if text.lstrip()[0] in "{[" else "shots"
    with pytest.raises(ScreenplayError, match=message) as raised:
        screenplay_from_bytes(text.encode(), name=name)
    assert raised.value.where == f"{name}, line {line}"
    assert raised.value.next_step


HEAD = "镜号,景别,画面,台词,时长\n"


@pytest.mark.parametrize(
    ("row", "line", "text", "why"),
    [
        ("2,特写,,,3", 3, "2,特写,,,3", "kept as a note: This row has no text."),
        ("2,特写,阿婆摇头。,,很短", 3, "很短", "no length that can be read: the shot takes its own"),
        ("2,特写,阿婆摇头。,,abc", 3, "abc", "no length that can be read: the shot takes its own"),
        ("2,特写,阿婆摇头。,,-4", 3, "-4", "no length that can be read: the shot takes its own"),
        ("2,特写,阿婆摇头。,,3,备注", 3, "备注", "cells beyond the last column, of which nothing is made"),
        (
            '2,特写,"阿婆摇头。,,3', 3, '2,特写,"阿婆摇头。,,3',
            "a quotation mark that is never closed, read to the end of its line",
        ),
    ],
)  # fmt: skip
def test_a_bad_row_is_listed_and_the_good_ones_are_kept(row: str, line: int, text: str, why: str) -> None:
    read = file_read(f"{HEAD}1,远景,木船漂着。,,4\n{row}\n3,中景,阿婆坐下。,,2\n".encode(), name="shots.csv")
    assert [tuple(each[:3]) for each in read.doubts] == [(line, text, why)]
    told = fountain_from_screenplay(read.screenplay)
    assert "木船漂着。" in told
    assert "阿婆摇头。" in told or f"[[{text}]]" in told
    assert "= shot 3: medium, 2s\n\n阿婆坐下。" in told


def test_a_bad_shot_of_json_is_listed_and_the_good_ones_are_kept() -> None:
    shots = '[{"text": "Ann waves."},\n {"shot": 2},\n "?",\n {"text": 7},\n {"text": "Ann sits."}]'
    read = file_read(shots.encode(), name="shots.json")
    assert [(each.line, each.why) for each in read.doubts] == [
        (2, "kept as a note: A shot has no words."),
        (3, "kept as a note: A shot is not written as a shot with its words."),
        (4, "kept as a note: text is not written in words."),
    ]
    told = fountain_from_screenplay(read.screenplay)
    assert '= shot 1\n\nAnn waves.\n\n[[{"shot": 2}]]\n\n[["?"]]' in told
    assert "= shot 5\n\nAnn sits." in told


def test_a_row_that_only_speaks_is_a_shot_of_it() -> None:
    assert "= shot 2\n\n@阿婆\n来了。\n" in fountain("镜号,画面,台词\n1,阿婆坐下。,\n2,,阿婆：来了。\n")


def test_a_text_in_the_last_column_may_have_commas_without_marks() -> None:
    assert "She waves, and goes.\n" in fountain("scene,shot,text\n1,1,She waves, and goes.\n")


def test_words_that_nobody_is_named_for_are_listed_with_their_line_and_kept() -> None:
    shots = '{"shots": [\n {"text": "Ann waves.", "line": "Ann: Hi."},\n {"text": "Ann waits.", "line": "Anybody?"}]}'
    read = file_read(shots.encode(), name="shots.json")
    assert [(each.line, each.text) for each in read.doubts] == [(3, "Anybody?")]
    assert read.screenplay is not None
    assert "[[Anybody?]]" in fountain_from_screenplay(read.screenplay)
    table = file_read(b"shot,text,dialogue\n1,Ann waves.,Anybody?\n", name="shots.csv")
    assert [(each.line, each.text) for each in table.doubts] == [(2, "Anybody?")]


def test_a_column_of_speakers_names_who_says_the_lines() -> None:
    told = fountain(
        "shot,text,dialogue,speaker\n1,The baker kneads.,Too early?,BAKER\n2,She turns.,Boy: Hi.,BAKER\n"
    )
    assert "BAKER\nToo early?\n" in told
    assert "@Boy\nHi.\n" in told


def test_an_hour_goes_with_its_place_and_a_length_in_that_column_is_a_length() -> None:
    told = fountain('{"scenes": [{"place": "bakery", "time": "dawn", "shots": [{"text": "Ann sits."}]}]}')
    assert ".bakery - DAWN #1#\n" in told
    assert "= shot 1: 4s\n" in fountain("shot,text,place,time\n1,Ann sits.,bakery,0:04\n")


def test_what_nothing_is_made_of_is_kept_as_a_note_of_its_shot() -> None:
    told = fountain("shot,text,Lens,Grip\n1,Ann sits.,50mm,crane [hired]\n2,Ann waits.,,\n")
    assert "Ann sits.\n\n[[Lens: 50mm]]\n\n[[Grip: crane [hired]]]\n\n= shot 2\n\nAnn waits." in told
    assert "[[lens: 50]]" in fountain('{"shots": [{"text": "Ann sits.", "lens": 50, "grip": []}]}')


def test_a_table_in_traditional_characters_is_read_as_one_in_simplified() -> None:
    told = fountain("鏡號,景別,畫面,對白,時長\n1,特寫,阿婆搖頭。,阿婆：來了。,3秒\n")
    assert "= shot 1: close, 3s\n\n阿婆搖頭。\n\n@阿婆\n來了。" in told


def test_a_table_whose_columns_are_unknown_is_no_idea() -> None:
    german = b"Szene;Einstellung;Beschreibung\n1;1;Anna lacht.\n1;2;Ben lacht.\n"
    with pytest.raises(ScreenplayError, match="no column text") as refused:
        file_read(german, name="liste.csv")
    assert "text or 画面 (needed)" in str(refused.value.next_step)
    assert kind_of(b"A baker, who cannot bake.", name="idea.csv") == "idea"
