"""What is written is made ready to be read aloud."""

import pytest

from yingxi.film.errors import NotOfferedError
from yingxi.generators.builtin.packaged_voice.writing import english_words, plain_marks, sentences, stretches


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("他说：《红楼梦》——很好看。", "他说: “红楼梦”— 很好看."),
        ("等等……我来了！！", "等等… 我来了!"),
        ("Wait... I -- no?!", "Wait… I — no?"),
    ],
)
def test_marks_are_made_plain(written: str, plain: str) -> None:
    assert plain_marks(written) == plain


def test_writing_is_split_by_system_with_its_marks() -> None:
    assert stretches("打开Windows看看, 好吗?", "zh") == (
        ("zh", "打开"),
        ("en", "Windows"),
        ("zh", "看看, 好吗?"),
    )
    assert stretches("She said 你好.", "en") == (("en", "She said "), ("zh", "你好."))


def test_number_belongs_to_the_writing_before_it() -> None:
    assert stretches("一共25元", "zh") == (("zh", "一共25元"),)
    assert stretches("25 cats", "en") == (("en", "25 cats"),)


@pytest.mark.parametrize("text", ["مرحبا", "Привет", "こんにちは", "hello שלום"])
def test_writing_that_is_not_offered_is_refused(text: str) -> None:
    with pytest.raises(NotOfferedError) as caught:
        stretches(text, "en")
    assert caught.value.next_step


def test_english_abbreviations_and_sums_are_put_into_words() -> None:
    assert english_words("Mr. Li paid $20.50, 5% of 1,000.") == (
        "Mister Li paid twenty dollars and fifty cents, five percent of one thousand."
    )


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Nov. 3, 1998.", "November third, nineteen ninety-eight."),
        ("He came in Aug. on a Tues. morning", "He came in August on a Tuesday morning"),
        ("She sat. The sun rose.", "She sat. The sun rose."),
        ("It may 3 be", "It may three be"),
        ("at 5 p.m. We left.", "at five PM. We left."),
        ("42 Elm St., St. Mary's, Main St.", "forty-two Elm Street, Saint Mary's, Main Street."),
        ("the U.S. and the U.N.", "the US and the you en."),
        ("(212) 555-0147", "two one two, five five five, zero one four seven"),
        (
            "12/25/2024 or 25/12/2024",
            "December twenty-fifth, twenty twenty-four or December twenty-fifth, twenty twenty-four",
        ),
    ],
)
def test_what_is_written_short_is_said_in_full(written: str, said: str) -> None:
    assert english_words(written) == said


def test_long_text_is_cut_at_sentence_ends_and_nothing_is_lost() -> None:
    text = " ".join(f"This is sentence number {number}." for number in range(30))
    pieces = sentences(text, 220)
    assert all(len(piece) <= 220 and piece.endswith(".") for piece in pieces)
    assert " ".join(pieces) == text


def test_sentence_without_an_end_is_cut_all_the_same() -> None:
    pieces = sentences("啊" * 600, 70)
    assert all(len(piece) <= 70 for piece in pieces)
    assert "".join(pieces) == "啊" * 600
