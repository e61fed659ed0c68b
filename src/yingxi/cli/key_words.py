"""The key of a take in the reader's language: "画面，做法第 1 版，要求 3fa1c2d4e5，由 paper-theatre 2，种子 7"."""

from typing import TYPE_CHECKING

from yingxi.cli.field_words import FIELDS
from yingxi.cli.messages import Tongue, said
from yingxi.cli.node_words import kind_said
from yingxi.film.place_words import place_worded

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.graph import Key

KEY_WORDS = {
    "kind": "种类",
    "version": "做法版本",
    "by": "生成器",
    "with": "工具",
    "from": "来源",
    "parameter": "设置",
}
"""The families of a key's words in Chinese."""


def word_said(word: str, speak: Tongue) -> str:
    """A word of a key, such as "parameter:seed", "设置：种子"; a field of an input as it is."""
    family, _, name = word.partition(":")
    if speak != "zh" or family not in KEY_WORDS:
        return word
    return "：".join(filter(None, (KEY_WORDS[family], _name_said(name))))


def key_said(key: "Key", speak: Tongue) -> str:
    """The whole key as a sentence."""
    if speak != "zh":
        return key.sentence
    return said("comma", speak).join(_word_in_chinese(*word) for word in key.spoken())


def _word_in_chinese(family: str, name: str, what: str) -> str:
    if family == "kind":
        return kind_said(what, "zh")
    if family in ("from", "parameter"):
        return f"{_name_said(name)} {what}"
    return {"version": "做法第 {} 版", "by": "由 {} 生成", "with": "工具 {}"}[family].format(what)


def _name_said(name: str) -> str:
    return FIELDS.get(name) or place_worded(name, chinese=True)
