"""Who says each line of a short text in prose whose people are named too seldom to be known beforehand."""

from yingxi.film.brief import Language
from yingxi.film.screenplay import ElementKind
from yingxi.screenplay.prose import screenplay_from_prose
from yingxi.screenplay.reading import file_read

BOX = """\
The lamp had gone out before Edda found the matches.

“You ought to be home,” said Corwin. He was sitting on the scuttle.

“So ought you,” she said. She struck a match and the wick took. “Is the four-ten through?”

“It is not.” Corwin went to the window. “There is a tree across the line.”
"""
TEA = """\
“**阿树**，把伞拿来。”林婆婆说。

> 伞是借的，情是欠的。

林婆婆看着街上的人一个个跑过去。**阿树**撑开伞。他走过街去。天黑了，雨还在下，屋檐下的灯一盏一盏亮起来。

女孩接过伞，笑了。第二天，她没有来。林婆婆每天擦那张空桌子。
"""


def speakers(text: str, language: Language) -> list[str]:
    told, _ = screenplay_from_prose(text, language, place_of=lambda _: None)
    return [each.text for each in told.elements if each.kind is ElementKind.CHARACTER]


def test_one_paragraph_is_one_speaker_s_and_who_acts_behind_a_line_has_said_it() -> None:
    first, *rest = speakers(BOX, "en")
    assert first == "CORWIN"
    assert rest[0] == rest[1] != "CORWIN"
    assert rest[2:] == ["CORWIN", "CORWIN"]


def test_marks_of_markdown_are_no_words_of_a_story() -> None:
    read = file_read(TEA.encode(), name="tea.md")
    assert read.kind == "prose"
    assert "".join(sign for sign in read.text if sign in "*>_#") == ""
    assert len(read.text.splitlines()) == len(TEA.splitlines())


def test_old_hart_and_aunt_may_are_called_by_both_words() -> None:
    text = '"Wet paint," said Old Hart. He wiped the wall.\n\n"Good night," said Aunt May, and she left.\n'
    assert speakers(text, "en") == ["OLD HART", "AUNT MAY"]


def test_who_acts_right_before_a_line_says_it() -> None:
    told = "“阿树，把伞拿来。”林婆婆说。\n\n女孩接过伞，笑了。“我一定还。”\n"
    assert speakers(told, "zh") == ["林婆婆", "女孩"]
