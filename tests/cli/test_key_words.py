"""The key of a take, as `yingxi why` tells it in each language."""

from pathlib import Path

from tests.quick_film import SHORT, made, quick_film
from yingxi.cli.field_words import FIELDS
from yingxi.cli.key_words import key_said, word_said
from yingxi.graph import Key

KEY = Key(
    (
        ("kind", "picture"),
        ("version", "3"),
        ("from:request", "3fa1c2d4e5" + "0" * 54),
        ("parameter:seed", "7"),
        ("by", "paper-theatre 2"),
        ("with", "python 3.11"),
    )
)


def test_a_key_is_a_sentence_in_the_readers_language() -> None:
    assert key_said(KEY, "en") == (
        "picture, version 3, from request 3fa1c2d4e5, seed 7, by paper-theatre 2, with python 3.11"
    )
    assert (
        key_said(KEY, "zh")
        == "画面，做法第 3 版，要求 3fa1c2d4e5，种子 7，由 paper-theatre 2 生成，工具 python 3.11"
    )


def test_a_word_of_a_key_is_told_in_the_readers_language() -> None:
    assert [word_said(word, "zh") for word in ("version", "parameter:seed")] == ["做法版本", "设置：种子"]
    assert word_said("parameter:seed", "en") == "parameter:seed"


def test_whatever_a_take_of_a_film_is_made_from_has_a_name_in_chinese(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SHORT)
    made(folder)
    keys = [key for name in folder.journal.names() for key in folder.journal.keys(name)]
    names = {name for key in keys for family, name, _ in key.spoken() if name}
    assert names
    assert names - FIELDS.keys() == set()
