"""Words on a leaf: where lines break, and where they are cut."""

import pytest

from yingxi.stage.art_book.leaf import latin_marks, lines_of, shortened
from yingxi.stage.lettering import width_of


@pytest.mark.parametrize(
    ("text", "ems", "lines"),
    [
        ("a bc def", 100, ["a bc def"]),
        ("外婆，不怕。", 3.2, ["外婆，", "不怕。"]),
        ("灯笼亮着呢。", 5.2, ["灯笼亮着", "呢。"]),
        ("小满 runs to 外婆", 4.6, ["小满 runs", "to 外婆"]),
        ("", 5, []),
    ],
)
def test_latin_breaks_at_spaces_and_chinese_anywhere_but_before_a_mark(
    text: str, ems: float, lines: list[str]
) -> None:
    assert lines_of(text, 10, 10 * ems) == lines


def test_what_is_too_long_ends_in_an_ellipsis_and_fits() -> None:
    cut = shortened("a very long heading", 10, 50)
    assert cut.endswith("…")
    assert width_of(cut, 10, weight=400) <= 50
    assert shortened("short", 10, 50) == "short"


def test_english_has_marks_of_its_own_width() -> None:
    assert latin_marks("A’s “Cake”") == 'A\'s "Cake"'
    assert latin_marks("他说“好”。") == "他说“好”。"
