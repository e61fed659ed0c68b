"""Where and when a paragraph of prose plays: a place counts where somebody is, goes or comes, not where one is thought
of."""

import re
from collections import Counter
from collections.abc import Sequence

from yingxi.adaptation.model import Spot
from yingxi.breakdown.lexicon import Found, List, chinese_found, english_found, english_tokens, meanings
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified
from yingxi.screenplay.prose import HOURS, WEATHERS, first_named

_QUOTED = phrased(r"“[^“”]*”|「[^「」]*」|『[^『』]*』|\"[^\"]*\"")
_TO_ZH = phrased(
    r"(?:在|到|进|进了|走过|穿过|来到|回到|离开|出了|上了|下了|朝|向|往|关了|锁了|锁上|开了|冲出|走出|跑出)[\u4e00-\u9fff]{0,4}$"
)
_IN_ZH = phrased(r"^(?:的?[\u4e00-\u9fff]?)?(?:里|上|前|外|边|中|内|下|口|旁|门)")
_TO_EN = frozenset(
    re.findall(
        r"\w+",
        "in into at to inside through on onto across up down along outside behind off round around "
        "entered left locked opened closed reached crossed ",
    )
)
_OF_NOW = {
    "zh": phrased(r"(?:每[天个]?|那[天年些]?|从前|昨[天日]?|前些|走了一|过了一|一年到头|天天|夜夜|早)$"),
    "en": phrased(r"\b(?:every|each|all|last|the other|most|those|many|any|some)\s+$", re.I),
}
_STREETS = phrased(r"\b(?:[A-Z][a-z]+\s)+(?:Street|Road|Lane|Square|Hill|House|Bridge|Hall|Bay|Park)\b")
_NIGHTS = phrased(r"前一夜|这一夜|当夜|是夜|夜深|入夜|雪夜|雨夜|月夜")
_NO_PLACE = frozenset(
    {
        "家",
        "店",
        "海",
        "山",
        "湖",
        "庙",
        "窑",
        "街",
        "镇上",
        "城市",
        "town",
        "city",
        "flat",
        "plain",
        "wood",
        "rm",
    }
)
"""Words that mean a place only where somebody is said to be in it."""
LONGEST_WORD = {"zh": 4, "en": 3}
"""Characters or words of those that are looked for quickly."""
NOWHERE: dict[Language, tuple[str, bool]] = {"zh": ("房间", True), "en": ("room", True)}


def unquoted(text: str) -> str:
    """The text with blanks where somebody speaks, as long as before."""
    return _QUOTED.sub(lambda found: "。" + " " * (len(found.group()) - 1), text)


def spot_told(text: str, acted: str, before: Spot, language: Language) -> Spot:
    """Where and when a paragraph plays, that follows on `before`. `acted` are its sentences in which somebody of the
    story does something: only those lead elsewhere."""
    place = place_told(acted, language) if has_word(acted, language, "places") else None
    hour = hour_told(unquoted(text), language) or before.hour
    weather = first_named(acted, WEATHERS[language], language) or before.weather
    if place is None or place[0] == before.place:
        return Spot(before.place, before.inside, hour, weather, before.named)
    return Spot(*place, hour, weather)


def has_word(text: str, language: Language, name: List) -> bool:
    """Whether any word of a list stands in `text`: a quick look, for long texts."""
    known, longest = meanings(language, name), LONGEST_WORD[language]
    pieces: Sequence[str] = simplified(text) if language == "zh" else english_tokens(text)
    joined = "".join if language == "zh" else " ".join
    return any(
        joined(pieces[at : at + length]) in known
        for length in range(1, longest + 1)
        for at in range(len(pieces) - length + 1)
    )


def place_told(text: str, language: Language) -> tuple[str, bool] | None:
    """The first place where somebody is or comes, and whether it has a roof."""
    if language == "zh":
        for found in chinese_found(text, "places"):
            led = bool(_TO_ZH.search(text[max(0, found.start - 8) : found.start]))
            behind = text[found.end : found.end + 3]
            if text[max(0, found.start - 1) : found.start] in ("柜", "窗", "灶", "案") or behind[:1] == "的":
                continue
            inside = bool(_IN_ZH.match(behind)) or found.word[-1] in "上里下边头中"
            if (led and (inside or found.word not in _NO_PLACE)) or (inside and len(found.word) > 1):
                return _place(found)
        return None
    tokens = english_tokens(text)
    for found in english_found(tokens, "places"):
        lead = tokens[max(0, found.start - 4) : found.start]
        if _TO_EN & set(lead) and "of" not in lead[-2:] and found.word not in _NO_PLACE:
            return _place(found)
    return None


def any_place(text: str, language: Language) -> tuple[str, bool] | None:
    """The place that is named most often, of several the first."""
    text = _STREETS.sub(" ", text)
    found = (
        chinese_found(text, "places") if language == "zh" else english_found(english_tokens(text), "places")
    )
    named = Counter(_place(each) for each in found if each.word not in _NO_PLACE and len(each.word) > 1)
    return named.most_common(1)[0][0] if named else None


_SIDE_ZH = phrased(r"(?<=.)(?:上|里|中|内|里面|上面)$")


def _place(found: Found) -> tuple[str, bool]:
    """船上 is the place 船: one place, whatever side of it is spoken of, where both are the same set."""
    bare, known = _SIDE_ZH.sub("", found.word), meanings("zh", "places")
    word = bare if known.get(bare) == found.meaning else found.word
    return word, found.meaning.endswith("inside")


def hour_told(text: str, language: Language) -> str:
    """The last hour that the text names as its own; empty where it names none."""
    last = (-1, "")
    for name, words in HOURS[language]:
        pattern = rf"{words}" if language == "zh" else rf"\b(?:{words})\b"
        for found in re.finditer(pattern, text, re.I):
            if not _OF_NOW[language].search(text[max(0, found.start() - 12) : found.start()]):
                last = max(last, (found.start(), name))
    if language == "zh":
        for found in _NIGHTS.finditer(text):
            last = max(last, (found.start(), "夜"))
    return last[1]
