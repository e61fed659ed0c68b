"""What is written is read right: words to pinyin with the tones of the sentence, words to the model's symbols.

A golden holds each text and, below it, its reading. After a change that is meant, look at what changed and write it
anew: python -m tests.generators.packaged_voice.test_reading
"""

import re
from pathlib import Path

import pytest

from yingxi.generators.builtin.packaged_voice.mandarin import mandarin_syllables
from yingxi.generators.builtin.packaged_voice.mandarin_numbers import figures_read
from yingxi.generators.builtin.packaged_voice.preparing import cache_folder
from yingxi.generators.builtin.packaged_voice.reading import line_read
from yingxi.generators.builtin.packaged_voice.writing import HANZI

GOLDEN = Path(__file__).parents[2] / "golden" / "voices"


def mandarin(text: str) -> str:
    """Pinyin, words apart; what is no hanzi stays."""
    said = []
    for piece in re.findall(rf"[{HANZI}]+|[^{HANZI}]+", figures_read(text)):
        if re.match(rf"[{HANZI}]", piece):
            syllables = mandarin_syllables(piece, cache_folder())
            said.append("".join(" " * it.begins + it.reading for it in syllables).strip())
        else:
            said.append(piece)
    return "".join(said)


def english(text: str) -> str:
    return " | ".join(line_read(text, "en", cache_folder()))


READ = {"zh": mandarin, "en": english}


def read_anew(language: str) -> str:
    texts = (GOLDEN / f"{language}.txt").read_text("utf-8").splitlines()[::2]
    return "".join(f"{text}\n    {READ[language](text)}\n" for text in texts)


@pytest.mark.parametrize("language", READ)
def test_text_is_read_as_the_golden_has_it(language: str) -> None:
    assert read_anew(language) == (GOLDEN / f"{language}.txt").read_text("utf-8")


@pytest.mark.parametrize("language", READ)
def test_every_symbol_is_one_that_the_model_knows(language: str) -> None:
    from yingxi.generators.builtin.packaged_voice.synthesis import vocabulary

    texts = (GOLDEN / f"{language}.txt").read_text("utf-8").splitlines()[::2]
    known = set(vocabulary())
    symbols = {it for text in texts for piece in line_read(text, language, cache_folder()) for it in piece}  # type: ignore[arg-type]
    assert symbols - known == set()


@pytest.mark.parametrize("text", ["。", "，", "……", "——！？", "", "   "])
def test_marks_alone_are_not_read(text: str) -> None:
    assert line_read(text, "zh", cache_folder()) == ()


@pytest.mark.parametrize("mark", ["……", "——", "！", "、"])
def test_marks_before_the_first_word_are_not_read(mark: str) -> None:
    assert line_read(f"{mark}九、十。", "zh", cache_folder()) == line_read("九、十。", "zh", cache_folder())


def test_long_line_is_read_whole() -> None:
    text = "我们从小一起长大，他总是跑得最快。" * 36
    symbols = " ".join(line_read(text, "zh", cache_folder()))
    once = line_read(text[:17], "zh", cache_folder())[0].rstrip(". ")
    assert symbols.count(once) == 36


if __name__ == "__main__":
    for each in READ:
        (GOLDEN / f"{each}.txt").write_text(read_anew(each), "utf-8")
