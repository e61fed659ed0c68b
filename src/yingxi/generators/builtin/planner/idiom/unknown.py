"""Nouns that no lexicon has: kept literally, by the words that stand around them."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.idea import LIVING, About, Mention
from yingxi.generators.builtin.planner.idiom.endings import ends_as_somebody, is_thing_called_so
from yingxi.generators.builtin.planner.idiom.heart_words import words_listed
from yingxi.generators.builtin.planner.idiom.inflecting import plain_form
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import Entry

_NOUN_ZH = phrased(
    r"[一两三这那每](?P<count>[位名个只条把块件张本封枚台家座间])(?:[\u3400-\u9fff]*的)?(?P<noun>(?!人[会能都在]|从不|从来|不会|不肯|总是|没有|正在|刚刚|快要)[\u3400-\u9fff]{1,3}[^的\W])$"
)
_NOUN_EN = phrased(
    r"\b(?:an?|the|her|his|its|their|my|one|last|old|young|lost|broken)\s+(?P<noun>[a-z][a-z-]+)$", re.I
)
_NOUNS = {"zh": _NOUN_ZH, "en": _NOUN_EN}
_PERSON_ZH = phrased(r"(?:匠|师|员|工|手|人|生|客|夫|娘|者|长)$")
_SOMEBODY_EN = phrased(
    r"\b(?:an?|the)\s+(?:[a-z-]+\s+)??(?P<noun>[a-z-]*(?:m[ae]n|maid|keeper|smith|wright|ist|ician|(?:actr|waitr|host)ess))"
    r"(?=\s+\S)",
    re.I,
)
"""Only endings that nothing but a person has."""
_EMPTY = """
people folk folks ones couple hour day week month year minute moment second time way number name thing place world
life story end beginning part kind sort lot bit piece side sense idea reason chance voice turn same other whole very
only own next new
"""
NOBODY_SPECIAL = frozenset(_EMPTY.split())
"""Nouns that are nobody and nothing one could see."""
_FILL_ZH = phrased(
    r"[的了在和与把被给着过是有一个只位名条却但还又也就都很不没于之与及或其他她它这那上下里中所到去来会能要让使为向从对将]+"
)


_SUBJECT: dict[Language, re.Pattern[str]] = {
    "zh": phrased(
        r"^(?:[一两三几][位名个])?(?:[^，的]{1,10}的)?(?P<noun>[\u3400-\u9fff]{1,3}?(?:匠|师|员|工|手|人|客|娘|者|家|婆|翁|童|妇|侠|僧|官|兵|长|女|郎|妈|爸|姐|妹|哥|弟|贼))"
        r"(?=每|天天|在|给|把|为|想|要|不|总|一直|偷偷|决定|从|和|跟|用|守|等|找|做|种|修|教|养|送|带|看|卖|收|去|来|住|爱|有|发现|遇|假装)"
    ),
    "en": phrased(
        r"^(?:an?|the|two|three|every)\s+(?:[a-z-]+\s+){0,2}?(?P<noun>(?:[a-z-]+\s+)?(?!(?:for|or|over|under|after|ever|never|her)\b)[a-z]+(?:er|or|ist|ian|man|woman|smith|keeper|eer|ess)s?)"
        r"(?=\s+(?:who|that|[a-z]+s|must|can|and|has|never|always|secretly)\b)",
        re.I,
    ),
}
"""The noun of somebody at the head of a sentence, before its verb."""


_ANYBODY_EN = phrased(
    r"^(?:an?|the)\s+(?:(?!(?:in|on|at|of|from|with|under|by|for)\s)[a-z-]+\s+){0,2}?(?P<noun>(?!someone|somebody|nobody|everyone)[a-z]{3,})\s+(?:who\s+.*)?(?P<verb>[a-z]+s)\b",
    re.I,
)


_RELATIVE_EN = frozenset({"that", "which", "robot that"})
"""Behind these stands what somebody does, and they are nobody themselves: the robot that cleans."""


def subject_unknown(text: str, language: Language, known: Iterable[Mention]) -> Mention | None:
    """Somebody at the head of the sentence whom no lexicon has: 一个不会游泳的救生员, an elevator operator."""
    known = tuple(known)
    if language == "zh" and (called := _CALLED_ZH.match(text)) and not _within(known, called.span("name")):
        return _by_name(called)
    match = _SUBJECT[language].match(text)
    somebody_first = any(each.entry.kind in LIVING for each in known)
    sentence = re.search(r"[.!?]\s", text)
    if (
        language == "en"
        and sentence
        and any(each.entry.kind in LIVING and each.start > sentence.end() for each in known)
        and not any(each.entry.kind in LIVING and each.start < sentence.start() for each in known)
        and match is None
    ):
        return None
    match = match or (None if language == "zh" and somebody_first else _before_deed(text, language))
    if match and re.search(r"\b(?:called|named)\b", match[0]):
        return None
    if match and language == "en" and is_thing_called_so(match["noun"].split()[-1].lower()):
        return None
    if match is None or any(each.start < match.end() and each.end > match.start("noun") for each in known):
        return None
    noun = match["noun"]
    if language == "en" and noun.lower() in _RELATIVE_EN:
        return None
    entry = Entry(
        id=noun,
        kind="people",
        chinese=(noun,) if language == "zh" else (),
        english=(noun.lower(),) if language == "en" else (),
        flags=frozenset({"job", "adult"}),
    )
    return Mention(noun, entry, match.start("noun"), understood=False)


SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢姜崔钟谭陆汪"
    "范金贾韦夏邹孟熊秦邱江薛闫段侯史陶黎贺顾毛郝龚邵万钱严武戴孔汤"
)
_CALLED_BY = "明红刚芳丽华强玲珍娟梅兰菊军杰勇磊伟燕莉宝福贵"
NAMES_ZH = rf"(?:[老小阿大][{SURNAMES}{_CALLED_BY}]|王小二|李雷|韩梅梅)(?![师爷婆伯叔姐哥嫂妈爸奶太板先])"
"""What somebody is called among those who know them: 老周, 小兰."""
_CALLED_ZH = phrased(rf"^(?:[^，。的]{{1,8}}的)?(?P<name>{NAMES_ZH})(?=[\u3400-\u9fff]{{2}})")
"""Somebody who is called by a name: 快递站的老张, 小明."""


def _within(known: Iterable[Mention], span: tuple[int, int]) -> bool:
    return any(each.start < span[1] and each.end > span[0] for each in known)


def _by_name(called: re.Match[str]) -> Mention:
    name = called["name"]
    female = re.search("[红芳丽玲珍娟梅兰菊燕莉]", name)
    child = name[0] == "小" and name not in ("小二",)
    entry = Entry(
        id=name,
        kind="people",
        chinese=(name,),
        flags=frozenset(
            {
                "plain",
                "young" if child else "elder" if name[0] == "老" else "adult",
                "female" if female else "male",
            }
        ),
    )
    return Mention(name, entry, called.start("name"), about=About(name=name))


_ANYBODY_ZH = phrased(
    r"^(?:[一两三几这那][位名个]|最后一个|老|小|年轻的?)?(?:[^，的]{1,8}的)?(?P<noun>(?![一两三几])[\u3400-\u9fff]{2,3})$"
)


def _before_deed(text: str, language: Language) -> re.Match[str] | None:
    """Whatever stands before a verb that only people do: a mime falls in love, 镖师护送."""
    if language == "zh":
        return _before_deed_zh(text)
    match = _ANYBODY_EN.match(text) if language == "en" else None
    if match is None or match["verb"].lower() in deeds_of("en"):
        return None
    plain = plain_form(match["verb"])
    return match if plain in deeds_of("en") or plain in words_listed("verbs") else None


def _before_deed_zh(text: str) -> re.Match[str] | None:
    """The noun right before the first verb of two characters that the file of deeds has."""
    verbs = deeds_of("zh")
    first = re.split(r"[，。；！？]", text, maxsplit=1)[0]
    for at in range(2, min(len(first) - 2, 12)):
        if any(first[at : at + size] in verbs for size in (4, 3, 2)):
            return _ANYBODY_ZH.match(text[:at])
    return None


def noun_in_gap(gap: str, start: int, language: Language, *, before_noun: bool) -> Mention | None:
    """The noun at the end of a gap between known words: after a classifier in Chinese, after an article in English,
    where it is an adjective if a known noun follows (`before_noun`)."""
    verbal = language == "zh" and not gap.rstrip().endswith("的")
    at_end = (
        None
        if before_noun and (language == "en" or verbal)
        else _NOUNS[language].search(gap.rstrip(" ,.'’，。"))
    )
    match = at_end or (_SOMEBODY_EN.search(gap) if language == "en" else None)
    if match is None:
        return None
    noun = match["noun"]
    if noun.lower() in NOBODY_SPECIAL:
        return None
    counted = language == "zh" and match["count"] in "位名"
    ended = _PERSON_ZH.search(noun) is not None if language == "zh" else ends_as_somebody(noun)
    person = counted or ended
    entry = Entry(
        id=noun,
        kind="people" if person else "things",
        chinese=(noun,) if language == "zh" else (),
        english=(noun.lower(),) if language == "en" else (),
        flags=frozenset({"job", "adult"} if person else {"thing"}),
    )
    return Mention(noun, entry, start + match.start("noun"), understood=False)


def words_unread(gap: str, language: Language) -> list[str]:
    """The content words of a gap."""
    if language == "zh":
        return [part for part in _FILL_ZH.split(re.sub(r"[^\u3400-\u9fff]+", "的", gap)) if len(part) > 1]
    return [word for word in re.findall(r"[a-z][a-z-]+", gap.lower()) if word not in _stop_words()]


@cache
def _stop_words() -> frozenset[str]:
    """English words that carry no picture."""
    return frozenset((files(planner) / "lexicon" / "stop.en.txt").read_text("utf-8").split())
