"""Everything the command line says, in English and Simplified Chinese: the tables lie beside, by what is said when."""

import os
import re
import shlex
import sys
import unicodedata
from collections.abc import Sequence
from contextvars import ContextVar
from pathlib import Path
from shutil import which
from typing import Literal

from yingxi.cli.said_in_help import IN_HELP
from yingxi.cli.said_of_errors import OF_ERRORS
from yingxi.cli.said_when_keeping import WHEN_KEEPING
from yingxi.cli.said_when_looking import WHEN_LOOKING
from yingxi.cli.said_when_making import WHEN_MAKING
from yingxi.film.phrasing import phrased

Tongue = Literal["en", "zh"]

_FOR_A_SHELL = phrased(r"""[\s'"$`\\!*?#~&|;<>(){}\[\]]""")

# A Chinese character with the marks that close after it, or a word with the space behind it.
_PIECE = phrased(r"[\u3400-\u9fff][，。；：、！？）”…]*\s*|[^\s\u3400-\u9fff]+\s*")
MESSAGES: dict[str, tuple[str, str]] = {
    **IN_HELP,
    **WHEN_MAKING,
    **WHEN_LOOKING,
    **WHEN_KEEPING,
    **OF_ERRORS,
}
"""Every message by its id, in English and in Chinese."""


_FILMS_LANGUAGE: ContextVar[str] = ContextVar("films_language", default="")
_IN_SETTINGS = phrased(r"^\s+language:\s*[\"']?(zh|en)\b", re.MULTILINE)
_HAN = phrased(r"[\u3400-\u9fff]")


def speak_as(arguments: Sequence[str]) -> None:
    """From here on, where the terminal's language is neither, messages are in that of the film which `arguments` name:
    a folder's settings tell it, else what is written in Chinese."""
    folder = next((each for each in arguments if (Path(each) / "film.yaml").is_file()), None)
    if folder is not None:
        told = _IN_SETTINGS.search((Path(folder) / "film.yaml").read_text("utf-8", "replace"))
        _FILMS_LANGUAGE.set(told[1] if told else "")
    elif any(_HAN.search(each) for each in arguments):
        _FILMS_LANGUAGE.set("zh")


def tongue(film_language: str = "") -> Tongue:
    """The language to speak: YINGXI_LANG, else the terminal's where that is English or Chinese, else the film's."""
    heard = [os.environ.get(name, "") for name in ("YINGXI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")]
    for each in [next(filter(None, heard), ""), film_language, _FILMS_LANGUAGE.get()]:
        if each[:2].lower() in ("en", "zh"):
            return "zh" if each[:2].lower() == "zh" else "en"
    return "en"


def said(message: str, speak: Tongue, **parameters: object) -> str:
    """The message in words."""
    return filled(MESSAGES[message][speak == "zh"], yingxi=command_name(), **parameters)


class Counted(int):
    """A number with the noun that goes with it: `{takes:take|takes}` says "1 take" or "3 takes"."""

    def __format__(self, nouns: str) -> str:
        one, both, many = nouns.partition("|")
        return f"{int(self)} {one if self == 1 else many}" if both else format(int(self), nouns)


def filled(template: str, **parameters: object) -> str:
    """The template with its places filled; whole numbers bring their nouns in the right number."""
    return template.format(
        **{name: Counted(it) if isinstance(it, int) else it for name, it in parameters.items()}
    )


def command_name() -> str:
    """How this person calls Yingxi: by its name where the shell finds it, else by the path that was typed."""
    return "yingxi" if which("yingxi") or Path(sys.argv[0]).name != "yingxi" else sys.argv[0]


def bytes_said(count: int) -> str:
    """Such as "512 B" or "12.3 MB"."""
    size, units = float(count), iter(("B", "kB", "MB", "GB"))
    unit = next(units)
    for further in units:
        if size < 1000:
            break
        size, unit = size / 1000, further
    return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"


def quoted(text: object, *, always: bool = False) -> str:
    """A path or a word as a shell takes it: in double quotes where it needs any (or `always`), which read better
    than single ones around an apostrophe."""
    word = str(text)
    if word and not always and not _FOR_A_SHELL.search(word):
        return word
    return shlex.quote(word) if set(word) & set('"$`\\!') else f'"{word}"'


def columns(text: str) -> int:
    """How many columns of a terminal the text takes: two for a Chinese character."""
    return len(text) + sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)


def padded(text: str, width: int) -> str:
    """The text with spaces up to `width` columns of a terminal."""
    return text + " " * (width - columns(text))


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns: broken at spaces and beside Chinese characters, but never before
    a closing mark."""
    lines: list[str] = []
    line = ""
    for piece in _PIECE.findall(text):
        if line and columns(line + piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def time_said(seconds: float, speak: Tongue) -> str:
    """Such as "45 s" or "2 min 5 s"."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    if speak == "zh":
        return f"{minutes} 分 {rest} 秒" if minutes else f"{rest} 秒"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
