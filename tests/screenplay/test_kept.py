"""What a file says and the program cannot use is told with its line and kept; a story is no screenplay."""

import pytest
from tests.screenplay.test_kinds import document

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.screenplay import ElementKind
from yingxi.screenplay import file_read, told_in_prose
from yingxi.screenplay.final_draft import screenplay_from_final_draft
from yingxi.screenplay.fountain_text import fountain_from_screenplay
from yingxi.screenplay.kinds import kind_of_text

STORY = """第七章 渡口

船走到河心，林小雨忽然问：“大爷，您撑了多少年船了？”

“三十年。”秦叔说。

林小雨站了起来：“您怎么知道？”

秦叔停下篙，看着她：“那年发大水，他把我拖上来。”

林小雨摇头：“他说是切菜切的。”

秦叔笑了：“走吧。”
"""
PROGRAM = """#include <stdio.h>
int main(void) {
  printf("hello");
  return 0;
}
"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (STORY, "prose"),
        (STORY * 40, "prose"),
        (PROGRAM, "idea"),
        ("1、客厅 夜 内\n△小明进来\n小明：你好\n小红：“你好”是什么意思？", "chinese plain text"),
    ],
)
def test_a_story_in_quotation_marks_and_a_program_are_no_screenplays(text: str, kind: str) -> None:
    assert kind_of_text(text) == kind


def test_what_is_not_closed_is_told_with_its_line_and_kept() -> None:
    text = "INT. HALL - NIGHT\n\nAnna sits. [[a note\n\nANNA\nHello /* and on\n\nBen leaves.\n"
    read = file_read(text.encode(), name="broken.fountain")
    assert [(doubt.line, doubt.why.partition(",")[0]) for doubt in read.doubts] == [
        (3, "a note that is not closed"),
        (6, "a struck-out passage that is not closed"),
    ]
    assert read.screenplay is not None
    assert read.screenplay.elements[-1].text == "Ben leaves."


def test_chinese_brackets_without_their_other_half_are_told() -> None:
    text = "1、客厅 夜 内\n△小梅坐着。【她看着门\n小梅（小声）：你来了。\n阿德：来了）。\n"
    read = file_read(text.encode(), name="断.txt")
    assert [doubt.line for doubt in read.doubts] == [2, 4]


def test_notes_and_struck_passages_that_are_closed_are_no_doubts() -> None:
    text = "INT. HALL - NIGHT\n\nAnna sits. [[a note\nover two lines]] /* gone\n\n[[too]] */\n\nBen leaves.\n"
    assert file_read(text.encode(), name="whole.fountain").doubts == ()


def test_a_json_list_keeps_its_headings_and_names_what_is_not_used() -> None:
    text = (
        '{"mood": "calm", "scenes": [{"heading": "INT. BAKERY - DAWN", "shots": '
        '[{"text": "MEI lifts a tray.", "lens": 35}]}]}'
    )
    read = file_read(text.encode(), name="shots.json")
    assert read.screenplay is not None
    headings = [each.text for each in read.screenplay.elements if each.kind is ElementKind.HEADING]
    assert headings == ["INT. BAKERY - DAWN"]
    assert [doubt.text for doubt in read.doubts if doubt.unused] == ["mood", "lens"]


def test_a_transition_of_final_draft_that_does_not_end_in_to_keeps_its_mark_for_other_readers() -> None:
    paragraphs = "".join(
        f'<Paragraph Type="{kind}"><Text>{text}</Text></Paragraph>'
        for kind, text in (
            ("Action", "Anna sits."),
            ("Transition", "FADE TO BLACK"),
            ("Transition", "CUT TO:"),
        )
    )
    script = f"<FinalDraft><Content>{paragraphs}</Content></FinalDraft>"
    screenplay, _ = screenplay_from_final_draft(script.encode())
    assert fountain_from_screenplay(screenplay) == "Anna sits.\n\n> FADE TO BLACK\n\nCUT TO:\n"


@pytest.mark.parametrize(
    ("line", "spoken"),
    [
        ("I never [[saw it.", "I never saw it."),
        ("Yes /* no.", "Yes no."),
        ("So ]] it goes */.", "So it goes."),
        ("A [[note]] in it.", "A  in it."),
    ],
)
def test_a_sign_that_is_left_open_is_told_and_kept_but_not_spoken(line: str, spoken: str) -> None:
    read = file_read(f"INT. HALL - DAY\n\nANNA\n{line}\n\nBEN\nGo.\n".encode(), name="a.fountain")
    assert read.screenplay is not None
    assert [each.text for each in read.screenplay.elements if each.kind == "dialogue"] == [line, "Go."]
    assert {doubt.line for doubt in read.doubts} == (set() if "note" in line else {4})
    (scene,) = screenplay_broken_down(read.screenplay, language="en").scenes
    assert [each.text for each in scene.moments if each.kind == "speech"] == [spoken, "Go."]


@pytest.mark.parametrize("empty", [True, False])
def test_the_lines_of_a_document_are_its_paragraphs(empty: bool) -> None:
    told = [
        "The Lamp",
        "Anna came into the kitchen and set the lamp on the table, for it was late.",
        "“Who is there?” somebody said.",
        "“Me,” Anna said. She sat down by the stove and waited for him to speak.",
        "“You came late,” somebody answered.",
    ]
    paragraphs = [each for one in told for each in ((one, ""), *([("", "")] * empty))]
    read = file_read(document(*paragraphs), name="lamp.docx")
    found = told_in_prose(read, "en", place_of=lambda _: ("kitchen", True))
    assert found.screenplay is not None
    assert found.screenplay.titled("title") == "The Lamp"
    assert {each.line for each in found.screenplay.elements} == ({3, 5, 7, 9} if empty else {2, 3, 4, 5})


def test_every_passage_that_nobody_closed_is_told() -> None:
    text = "INT. ROOM - DAY\n\n/* one\n\nAnn sits.\n\n/* two\n\n[[ three\n\n[[ four\n"
    told = [(doubt.line, doubt.text) for doubt in file_read(text.encode(), name="a.fountain").doubts]
    assert told == [(3, "/* one"), (7, "/* two"), (9, "[[ three"), (11, "[[ four")]


@pytest.mark.parametrize("told", ["硬切至：", "跳切到", "叠化至：", "切至："])
def test_a_chinese_cut_to_keeps_its_words(told: str) -> None:
    text = f"第一场 内 厨房 日\n△安安坐下。\n{told}\n第二场 外 街上 夜\n△安安跑。\n"
    elements = file_read(text.encode(), name="a.txt").screenplay.elements
    cuts = [each.text for each in elements if each.kind is ElementKind.TRANSITION]
    assert cuts == [told.rstrip("：")]
