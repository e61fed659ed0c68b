"""What a person may write for a length, a size, a rate or a language, and what it means."""

import re
from fractions import Fraction
from pathlib import Path
from typing import NoReturn, cast, get_args

from yingxi.cli.messages import said, tongue
from yingxi.cli.wish_words import LOOKS, aspect_named, length_in_figures, look_named
from yingxi.film.brief import FASTEST, LARGEST_SIDE, SLOWEST, SMALLEST_SIDE, Language, Look
from yingxi.film.errors import BriefError, InputError
from yingxi.film.phrasing import phrased

SHORTEST, LONGEST = 5.0, 1800.0
DEFAULT_SHORT_SIDE = 720
SHORT_SIDES = {"360p": 360, "480p": 480, "720p": 720, "1080p": 1080, "1440p": 1440, "2160p": 2160, "4k": 2160}
"""Sizes by their name: how many pixels the shorter side has."""
LARGEST_FILE = 8_000_000
FILE_NAMES = {".fountain", ".spmd", ".txt", ".md", ".fdx", ".pdf", ".docx", ".doc", ".rtf", ".csv", ".json"}

_LENGTH = phrased(
    r"(?:(\d+)\s*(?:h|小时))?\s*(?:(\d+)\s*(?:m|min|分钟?|:))?\s*(?:(\d+(?:\.\d+)?)\s*(?:s|sec|秒)?)?",
    re.IGNORECASE,
)
_PATH = phrased(r"[.~]{0,2}[/\\]|[A-Za-z]:[/\\]")
_HAN = phrased(r"[\u3400-\u9fff]")


def length_wished(text: str) -> float:
    """Seconds of "60s", "1m", "1m30s", "1:30", "90", "二十秒", "half a minute"."""
    found = _LENGTH.fullmatch(length_in_figures(text))
    if not text.strip() or found is None:
        _refused("length", given=text)
    seconds = 3600 * int(found[1] or 0) + 60 * int(found[2] or 0) + float(found[3] or 0)
    if not SHORTEST <= seconds <= LONGEST:
        _refused("length.range", given=text, least=f"{SHORTEST:g}", most=f"{LONGEST:g}")
    return seconds


def size_wished(size: str, aspect: str) -> tuple[int, int]:
    """Width and height of "1280x720"; of an aspect such as "9:16" on the short side of "1080p", or of 720."""
    short = SHORT_SIDES.get(size.strip().lower(), 0)
    if size and not short:
        found = re.fullmatch(r"\s*(\d{1,6})\s*[xX×*]\s*(\d{1,6})\s*", size)
        if found is None:
            _refused("size", given=size)
        width, height = int(found[1]), int(found[2])
    else:
        ratio = _ratio_wished(aspect)
        short = short or DEFAULT_SHORT_SIDE
        long_side = round(short * float(max(ratio, 1 / ratio)) / 2) * 2
        width, height = (long_side, short) if ratio >= 1 else (short, long_side)
    if any(side % 2 or not SMALLEST_SIDE <= side <= LARGEST_SIDE for side in (width, height)):
        _refused("size.range", given=f"{width}x{height}", least=SMALLEST_SIDE, most=LARGEST_SIDE)
    return width, height


def rate_wished(text: str) -> Fraction:
    """The frame rate of "24", "23.976", "30000/1001"."""
    named = {"23.976": "24000/1001", "29.97": "30000/1001", "59.94": "60000/1001"}
    try:
        rate = Fraction(named.get(text.strip(), text.strip()))
    except (ValueError, ZeroDivisionError):
        rate = Fraction(0)
    if not SLOWEST <= rate <= FASTEST:
        _refused("fps", given=text, least=SLOWEST, most=FASTEST)
    return rate.limit_denominator(1001)


def language_wished(text: str, *, idea: str) -> Language:
    """ "zh" or "en"; "auto" goes by the script of the idea."""
    if text == "auto":
        return "zh" if _HAN.search(idea) else "en"
    one_of(text, ("auto", "zh", "en"))
    return "zh" if text == "zh" else "en"


def idea_or_file(text: str) -> tuple[str, bytes]:
    """What was given: an idea in words, or the bytes of the screenplay (or of the idea) in a file."""
    if not text.strip():
        _refused("empty.idea")
    path = Path(text)
    if _is_file(path):
        if path.suffix == ".yaml" and (path.parent / "film.yaml").is_file():
            _refused("is.film", name=str(path.parent))
        content = path.read_bytes()[: LARGEST_FILE + 1]
        if len(content) > LARGEST_FILE:
            _refused("too.large", name=path.name, most=LARGEST_FILE // 1_000_000)
        if not content.strip():
            _refused("empty.idea")
        return "", content
    if _is_folder(path):
        if (path / "film.yaml").is_file():
            _refused("is.film", name=text)
        if path.name != text:  # a bare word is an idea, though a folder may be called so
            _refused("is.folder", name=text)
    if (path.suffix.lower() in FILE_NAMES or _PATH.match(text.strip())) and " " not in text.strip():
        _refused("no.file", name=text)
    return text.strip(), b""


def look_wished(given: str) -> Look:
    """A look by its name, or by another word for it: 水墨."""
    look = look_named(given)
    if look not in get_args(Look):
        offered = said("several", tongue()).join(
            said("lacks.pair", "zh", asked=each, given=words[0]) if tongue() == "zh" else each
            for each, words in LOOKS.items()
        )
        _refused("choice", given=given, offered=offered)
    return cast(Look, look)


def one_of(given: str, offered: tuple[str, ...]) -> str:
    """The word given, if it is one of those offered; else an error that lists them."""
    if given not in offered:
        _refused("choice", given=given, offered=said("several", tongue()).join(offered))
    return given


def _ratio_wished(aspect: str) -> Fraction:
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)(?:\s*[:/]\s*(\d+(?:\.\d+)?))?\s*", aspect_named(aspect))
    try:
        ratio = Fraction(found[1]) / Fraction(found[2] or 1) if found else Fraction(0)
    except ZeroDivisionError:
        ratio = Fraction(0)
    if not Fraction(1, 4) <= ratio <= 4:
        _refused("aspect", given=aspect)
    return ratio


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # an idea may be longer than a file's name can be
        return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _refused(message: str, **parameters: object) -> NoReturn:
    speak = tongue()
    family = message.partition(".")[0] if message.endswith(".range") else message
    kind = InputError if family in {"too.large", "no.file", "is.film", "is.folder"} else BriefError
    raise kind(said(message, speak, **parameters), next_step=said(f"{family}.do", speak, **parameters))
