from fractions import Fraction
from pathlib import Path

import pytest

from yingxi.cli.wishes import (
    idea_or_file,
    language_wished,
    length_wished,
    look_wished,
    rate_wished,
    size_wished,
)
from yingxi.film.errors import InputError


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("60s", 60),
        ("1m", 60),
        ("1m30s", 90),
        ("1:30", 90),
        ("90", 90),
        ("7.5s", 7.5),
        ("2分", 120),
        ("45秒", 45),
        ("二十秒", 20),
        ("1分钟", 60),
        ("一分半", 90),
        ("半分钟", 30),
        ("两分钟三十秒", 150),
        ("一百二十秒钟", 120),
        ("20 seconds", 20),
        ("one minute", 60),
        ("half a minute", 30),
    ],
)
def test_length_is_read_as_a_person_writes_it(text: str, seconds: float) -> None:
    assert length_wished(text) == seconds


@pytest.mark.parametrize("text", ["", "0", "0s", "10h", "36000s", "-5", "soon", "1e9", "nan"])
def test_a_length_nobody_can_film_is_an_error(text: str) -> None:
    with pytest.raises(InputError):
        length_wished(text)


@pytest.mark.parametrize(
    ("size", "aspect", "expected"),
    [
        ("1280x720", "", (1280, 720)),
        ("", "16:9", (1280, 720)),
        ("", "9:16", (720, 1280)),
        ("", "1:1", (720, 720)),
        ("", "2.39", (1720, 720)),
        ("1080p", "16:9", (1920, 1080)),
        ("4K", "9:16", (2160, 3840)),
        ("", "竖屏", (720, 1280)),
        ("", "横屏", (1280, 720)),
        ("", "方形", (720, 720)),
        ("", "宽银幕", (1720, 720)),
        ("", "portrait", (720, 1280)),
    ],
)
def test_size_is_read_or_follows_the_aspect(size: str, aspect: str, expected: tuple[int, int]) -> None:
    assert size_wished(size, aspect) == expected


@pytest.mark.parametrize(
    ("size", "aspect"),
    [("1281x720", ""), ("0x0", ""), ("big", ""), ("99999x99999", ""), ("", "0:1"), ("", "x")],
)
def test_an_odd_size_is_an_error(size: str, aspect: str) -> None:
    with pytest.raises(InputError):
        size_wished(size, aspect)


@pytest.mark.parametrize(
    ("text", "rate"),
    [("24", Fraction(24)), ("23.976", Fraction(24000, 1001)), ("30000/1001", Fraction(30000, 1001))],
)
def test_rate_is_exact(text: str, rate: Fraction) -> None:
    assert rate_wished(text) == rate


@pytest.mark.parametrize("text", ["0", "1000", "1/0", "fast"])
def test_an_impossible_rate_is_an_error(text: str) -> None:
    with pytest.raises(InputError):
        rate_wished(text)


@pytest.mark.parametrize(("idea", "language"), [("一盏灯", "zh"), ("A lamp", "en")])
def test_language_goes_by_the_script(idea: str, language: str) -> None:
    assert language_wished("auto", idea=idea) == language


@pytest.mark.parametrize("content", [b"", b"   \n"])
def test_a_file_without_words_is_an_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "idea.txt").write_bytes(content)
    with pytest.raises(InputError):
        idea_or_file(str(tmp_path / "idea.txt"))


@pytest.mark.parametrize("text", ["", "  ", "missing.fountain", "./missing", "/no/such/idea", "~/idea"])
def test_no_idea_is_an_error(text: str) -> None:
    with pytest.raises(InputError):
        idea_or_file(text)


def test_an_idea_longer_than_a_files_name_is_an_idea() -> None:
    assert idea_or_file("风" * 5000) == ("风" * 5000, b"")


@pytest.mark.parametrize(
    ("word", "look"),
    [
        ("水墨", "ink"),
        ("皮影", "shadow"),
        ("纸", "paper"),
        ("剪纸", "paper"),
        ("ink", "ink"),
        ("Paper cut", "paper"),
    ],
)
def test_a_look_may_be_called_by_its_chinese_name(word: str, look: str) -> None:
    assert look_wished(word) == look


def test_a_look_that_there_is_not_is_answered_with_those_that_there_are_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "zh")
    with pytest.raises(InputError, match="paper（剪纸）、ink（水墨）、shadow（皮影）"):
        look_wished("油画")
