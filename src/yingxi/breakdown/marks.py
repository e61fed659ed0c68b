"""The beat that a scene serves, and its mood."""

import re
from collections import Counter
from typing import cast, get_args

from yingxi.breakdown.lexicon import words_found
from yingxi.film.breakdown import BeatMark, Hour, Mood, Weather
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_BEAT = phrased(r"\b(?:beat|节拍)\s*[:：]\s*(?P<mark>\w+)", re.IGNORECASE)
_GENRES: tuple[tuple[str, Mood], ...] = (
    (r"comed|comic|farce|喜剧|搞笑|闹剧", "comedy"),
    (r"suspense|thriller|mystery|horror|crime|悬疑|惊悚|恐怖|推理|侦探", "suspense"),
    (r"tragedy|悲剧", "melancholy"),
    (r"fantasy|science fiction|sci-fi|奇幻|魔幻|科幻", "wonder"),
    (r"\baction|adventure|martial|武侠|动作|冒险", "action"),
)
_FOES = phrased(r"仇人|仇家|仇敌|宿敌|死敌|刺客|杀手|\b(?:enem(?:y|ies)|nemesis|assassins?)\b", re.IGNORECASE)
_MADE_UP = phrased(r"笑|和好|握手|拥抱|原谅|\b(?:smil|laugh|forgiv|embrac)", re.IGNORECASE)
_MOOD = phrased(r"\b(?:mood|基调)\s*[:：]\s*(?P<mood>\w+)", re.IGNORECASE)
_CHINESE = {"起": "setup", "欲": "want", "承": "attempt", "转": "turn", "合": "ending"}
_WEIGHT: dict[BeatMark, int] = {"setup": 0, "want": 1, "attempt": 2, "ending": 3, "turn": 4}
# Where in a film a beat ends that no synopsis names: the turn stands at 55-80 %.
_ENDS: tuple[tuple[float, BeatMark], ...] = (
    (0.18, "setup"),
    (0.32, "want"),
    (0.55, "attempt"),
    (0.8, "turn"),
)


def mark_named(synopsis: str) -> BeatMark | None:
    """The beat that a synopsis line names: `beat: turn`."""
    found = _BEAT.search(synopsis)
    if not found:
        return None
    word = _CHINESE.get(found["mark"], found["mark"].lower())
    return cast(BeatMark, word) if word in get_args(BeatMark) else None


def mood_named(synopsis: str) -> Mood | None:
    """The mood that a synopsis line names: `mood: wonder`."""
    found = _MOOD.search(synopsis)
    return cast(Mood, found["mood"].lower()) if found and found["mood"].lower() in get_args(Mood) else None


def heaviest(marks: list[BeatMark]) -> BeatMark | None:
    """What a scene with several beats is about."""
    if not marks:
        return None
    return sorted(marks, key=_weight)[-1]


def _weight(mark: BeatMark) -> int:
    return _WEIGHT[mark]


def mark_by_place(share: float) -> BeatMark:
    """The beat at `share` (0-1) of the film."""
    return next((mark for end, mark in _ENDS if share < end), "ending")


def crowd_told(text: str, language: Language) -> bool:
    """Whether the text speaks of people only together: a crowd, an audience. Where it says that there are none, or
    means one of them, it does not."""
    return any(found.meaning == "crowd" for found in words_found(text, language, "crowds"))


def mood_of_genre(genre: str) -> Mood | None:
    """The mood in which a film of this genre is told, as its title page says it; None where the genre tells none."""
    return next((mood for words, mood in _GENRES if re.search(words, genre, re.IGNORECASE)), None)


def mood_among(told: str, scene: str) -> Mood:
    """The mood of a `scene` of which neither its genre nor its words tell one: tender, but where the film is `told` of
    an enemy, suspense, until they laugh together or make it up."""
    return "suspense" if _FOES.search(told) and not _MADE_UP.search(scene) else "tender"


def mood_of(text: str, language: Language, hour: Hour, weather: Weather, otherwise: Mood) -> Mood:
    """The mood that the scene's own words lean to, at least two of them; else `otherwise`."""
    counted = Counter(found.meaning for found in words_found(text, language, "moods"))
    if hour == "night" and weather in ("storm", "fog"):
        counted["suspense"] += 1
    best = counted.most_common(1)
    return cast(Mood, best[0][0]) if best and best[0][1] >= 2 else otherwise
