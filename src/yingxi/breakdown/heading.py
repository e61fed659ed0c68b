"""A heading read: where, inside or outside, what hour, weather and season."""

import re
from dataclasses import dataclass
from typing import cast

from yingxi.breakdown.lexicon import List, meanings, words_found
from yingxi.film.breakdown import Hour, Weather
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified
from yingxi.screenplay.shapes import is_chinese

_PREFIX = phrased(
    r"^\s*(?P<prefix>(?:INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E)(?=[.\s/])\.?|(?:[内內]\s?外|[内內]|外)\s?景|[内內]|外(?=\s))[\s.．。:：、,，·\-－—–]*",
    re.IGNORECASE,
)
_PARTS = phrased(r"\s+[-–—]+\s+|\s*--+\s*|[,，、;；·／/－—–]|\s-|-\s")
_REMARK = phrased(r"[(（][^)）]*[)）]")
_TIMES: tuple[List, ...] = ("times", "weathers", "seasons")


@dataclass(frozen=True, slots=True)
class Slug:
    """What a heading says; None or empty where it says nothing. `carried` means that time goes on (LATER,
    SAME)."""

    place: str = ""
    inside: bool | None = None
    hour: Hour | None = None
    weather: Weather | None = None
    season: str = ""
    carried: bool = False


def heading_read(text: str) -> Slug:
    """`EXT. STREET - RAINY NIGHT`, `内景 祠堂后台 - 惊蛰 夜 雷雨`, `INT. APARTMENT, LATER THAT EVENING`."""
    inside: bool | None = None
    if found := _PREFIX.match(text):
        prefix = simplified(found["prefix"]).upper().replace(" ", "").rstrip(".")
        if prefix in ("INT", "内景", "内"):
            inside = True
        elif prefix in ("EXT", "外景", "外", "EST"):
            inside = False
        text = text[found.end() :]
    language: Language = "zh" if is_chinese(text) else "en"
    text = _REMARK.sub(" ", text)
    parts = [
        part
        for piece in _PARTS.split(text)
        for part in (piece.split() if language == "zh" else [piece.strip()])
        if part
    ]
    place: list[str] = []
    said: dict[str, str] = {}
    for part in parts:
        rest = part
        if language == "en" and not place:
            rest, told = _place_before_time(part)
            said = told | said
            place.append(rest)
            continue
        told = _times_in(part, "en" if part.isascii() else language)
        if (told and (place or language == "en")) or (told and len(parts) > 1):
            said = told | said
        else:
            place.append(rest)
    name = (" " if language == "zh" else ", ").join(place)
    hour = said.get("times")
    return Slug(
        place=_in_case(name),
        inside=inside,
        hour=cast(Hour, hour) if hour and hour != "=" else None,
        weather=cast(Weather, said["weathers"]) if "weathers" in said else None,
        season=said.get("seasons", ""),
        carried="=" in (hour or "") or said.get("carried") == "yes",
    )


def _times_in(part: str, language: Language) -> dict[str, str]:
    """What a part says of time; empty where any of it is not about time."""
    told: dict[str, str] = {}
    for name in _TIMES:
        found = [each.meaning for each in words_found(part, language, name)]
        hours = [meaning for meaning in found if meaning != "="]
        if "=" in found:
            told["carried"] = "yes"
        if hours:
            told[name] = hours[0]
        elif found:
            told[name] = found[0]
    if language == "zh" and told and len(part) > 4:
        covered = sum(each.end - each.start for name in _TIMES for each in words_found(part, "zh", name))
        return told if covered * 2 >= len(part) else {}
    return told


def _place_before_time(part: str) -> tuple[str, dict[str, str]]:
    """`HOUSE DAY` is the house by day; `NIGHT BUS` is a bus."""
    words = part.split()
    known = meanings("en", "times")
    if len(words) > 1 and (hour := known.get(words[-1].lower())):
        return " ".join(words[:-1]), {"times": hour}
    return part, {}


def _in_case(name: str) -> str:
    """A name in capitals as one writes it in a sentence's middle: `BRICK'S PATIO` is `Brick's Patio`."""
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() else name.strip()
