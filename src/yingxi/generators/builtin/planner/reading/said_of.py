"""What an idea says of a person beside the noun: "a girl of nine", "young professor", "九岁的女孩", "女教练",
"a baker called Ruth"."""

import re
from dataclasses import replace
from itertools import pairwise

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.story import Age, Sex
from yingxi.generators.builtin.planner.idea import LIVING, About, Mention, Trait
from yingxi.generators.builtin.planner.idiom.numbers_said import ONES, TENS, age_of, number_of
from yingxi.generators.builtin.planner.lexicon import Entry, words_of
from yingxi.generators.builtin.planner.people.dress import dress_said
from yingxi.generators.builtin.planner.staging.traits import trait_said

_NUMBER_EN = (
    rf"(?:\d{{1,3}}|(?:{'|'.join(TENS.split())})(?:[- ](?:{'|'.join(ONES.split()[:9])}))?"
    rf"|{'|'.join(ONES.split())})"
)
_QUALITY_ZH = r"(?P<quality>(?:年轻的?|年迈的?|退休的?|中年|老|小|女|男)*)"
_QUALITY_EN = (
    r"(?P<quality>(?:(?:young|old|elderly|little|retired|teenage|female|male|middle-aged)\s+"
    r"|(?:retired|elderly)\s+[a-z-]+\s+)*)"
)
_BEFORE = {
    "zh": phrased(
        rf"(?:(?P<years>\d{{1,3}}|[零一二三四五六七八九十百]{{1,4}})岁的?)?(?:一?[位名个只])?{_QUALITY_ZH}$"
    ),
    "en": phrased(rf"(?:(?P<years>{_NUMBER_EN})[- ]years?[- ]old\s+)?{_QUALITY_EN}$", re.I),
}
_AFTER = {
    "zh": phrased(
        r"(?:，|,)?(?:名叫|叫做?|名字叫)(?P<name>[\u4e00-\u9fff]{2,3}?)(?=的|[，,。]|$)"
        r"|(?:今年|已经|都)?(?P<years>[零一二三四五六七八九十百]{1,4}|\d{1,3})岁(?:了|(?=[，,。]|$))"
    ),
    "en": phrased(
        rf"(?:\s*,)?\s+(?:of\s+(?P<years>{_NUMBER_EN})\b|(?:called|named)\s+(?P<name>[A-Z][a-z]+))", re.I
    ),
}
_NAMED_BEFORE = {
    "zh": phrased(
        r"(?:名叫|叫做?)(?P<name>[\u4e00-\u9fff]{2,3})的(?:[零一二三四五六七八九十\d]{1,3}岁的?)?(?:一?[位名个只])?(?:老|小|女|男|年轻的?)*$"
    ),
    "en": phrased(r"(?:^|[.;]\s*|\band\s+)(?P<name>[A-Z][a-z]+), (?:an?|the|her|his) (?:[a-z-]+ )?$"),
}
_AGES: tuple[tuple[str, Age], ...] = (
    ("年轻", "young"), ("年迈", "elder"), ("退休", "elder"), ("中年", "adult"), ("老", "elder"),
    ("young", "young"), ("elderly", "elder"), ("retired", "elder"), ("teenage", "young"),
    ("middle-aged", "adult"), ("old", "elder"), ("little", "child"),
)  # fmt: skip
_OLD_ZH = phrased(r"老(?:和尚|道士?|僧人?|剑客|侠客|将军|木匠|铁匠|裁缝|渔夫|船夫|猎人|农民?|医生|画家|教授)")
"""Words in which an old one is old: 老和尚; a 老师 is not."""
_SEXES: tuple[tuple[str, Sex], ...] = (
    ("女", "female"),
    ("female", "female"),
    ("男", "male"),
    ("male", "male"),
)
AGES: tuple[Age, ...] = ("child", "young", "adult", "elder")
SEXES: tuple[Sex, ...] = ("female", "male")


def with_what_is_said(mention: Mention, text: str, language: Language) -> Mention:
    """The mention of somebody with what the words around it say."""
    if mention.entry.kind not in LIVING:
        return mention
    before, behind = text[: mention.start], text[mention.end :]
    near = _BEFORE[language].search(before)
    after = _AFTER[language].match(behind)
    named = _NAMED_BEFORE[language].search(before)
    years = number_of((near and near["years"]) or (after and after.groupdict().get("years")) or "", language)
    quality = near["quality"].lower() if near else ""
    age = next((age for word, age in _AGES if word in quality), None)
    sex = next((sex for word, sex in _SEXES if word in quality), None)
    if age is None and language == "zh" and _OLD_ZH.match(mention.word):
        age = "elder"
    if years:
        age = age_of(years)
    known = mention.about or About()
    name = (named["name"] if named else "") or ((after and after["name"]) or known.name)
    trait = trait_said(text, mention.start, mention.end, language)
    dress = dress_said(text, mention.start, mention.end, language)
    if trait and language == "zh" and _begins_with_somebody(trait.word):
        trait = None
    if trait and trait.word in words_of(language) and words_of(language)[trait.word].kind == "places":
        trait = None
    if language == "en" and sex is None and trait and (whose := re.search(r"\b(?:his|her)\b", trait.word)):
        sex = "male" if whose[0] == "his" else "female"
    if not (years or age or sex or name or trait or dress):
        return mention
    return replace(
        mention, about=About(years or None, age or known.age, sex or known.sex, name, trait, dress)
    )


def _begins_with_somebody(words: str) -> bool:
    """Whether what seems to be said of somebody begins with who does something to them: 交警送迷路的小女孩."""
    known = (words_of("zh").get(words[:size]) for size in (2, 3, 4) if len(words) > size + 1)
    return any(each is not None and each.kind == "people" and "job" in each.flags for each in known)


def _is_work(mention: Mention) -> bool:
    """Whether a robot may be what this word says: a trade, a servant, somebody's friend; no one's kin and no child."""
    flags = mention.entry.flags
    return mention.entry.kind == "people" and (
        "job" in flags or ("adult" in flags and not {"kin", "term"} & flags)
    )


def joined(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """Two words for one person as one: 摆渡的老太太, 盲人钢琴师, woman baker. The trade stays, and age and sex of the
    other word."""
    kept: list[Mention] = []
    for each in mentions:
        last = kept[-1] if kept else None
        between = text[last.end : each.start] if last else "?"
        if (
            last
            and last.end == each.start
            and (sense := _sense_before(last))
            and last.entry.kind == each.entry.kind
        ):
            sensed = replace(each.entry, flags=each.entry.flags | sense)
            kept[-1] = replace(each, entry=sensed, start=last.start, word=last.word + each.word)
            continue
        if last and between == "" and last.entry.id in _LIKE and _is_own_calling(each):
            kept[-1] = replace(each, start=last.start, word=last.word + each.word)
            continue
        if last and last.entry.id == "robot" and _is_work(each) and between in ("", " "):
            worker = replace(last.entry, values=(*last.entry.values, *each.entry.values))
            kept[-1] = replace(last, entry=worker, word=last.word + between + each.word, owns=each.owns)
            continue
        if last and "animal" in last.entry.flags and each.entry.kind == "people" and between == "":
            kept[-1] = replace(last, word=last.word + each.word, owns=each.owns)
            continue
        if last and between == "" and _is_own_trade(last, each):
            known = each.about or About()
            kept[-1] = replace(
                each,
                entry=replace(each.entry, values=(*each.entry.values, *last.entry.values)),
                start=last.start,
                about=replace(known, trait=Trait("", last.word)),
                original=last.word + each.word,
            )
            continue
        people = last and last.entry.kind == each.entry.kind == "people" and between.strip() in ("", "的")
        if between == "的" and each.entry.id in _TIES:
            people = False
        beside = (
            between == ""
            and last is not None
            and last.entry.id in _BESIDE
            and {"elder", "child"} & each.entry.flags
        )
        jobs = [bool("job" in one.entry.flags or (beside and one is last)) for one in (last, each) if one]
        if last is None or not people or sum(jobs) != 1 or {"kin"} & (last.entry.flags | each.entry.flags):
            kept.append(each)
            continue
        trade, other = (last, each) if jobs[0] else (each, last)
        ages: list[Age] = [age for age in AGES if age in other.entry.flags]
        sex = next((one for one in SEXES if one in other.entry.flags), None)
        about = About(age=ages[0] if ages and ages[0] != "adult" else None, sex=sex)
        flags = trade.entry.flags | ({"teen"} & other.entry.flags)
        kept[-1] = replace(
            trade,
            entry=replace(trade.entry, flags=flags),
            word=last.word + each.word if beside or _is_named_by_trade(last, trade) else trade.word,
            start=min(last.start, each.start),
            owns=each.owns,
            about=about,
        )
    return tuple(kept)


_LIKE = ("orphan", "old-soldier", "soldier", "mute-man", "blind-man", "deaf-man")
"""What somebody was or is besides their trade: 孤儿学徒, 老兵保安."""


def _is_own_calling(mention: Mention) -> bool:
    """Whether a word right behind another for the same one is their trade: 学徒, and nobody of the family."""
    flags = mention.entry.flags
    return (
        mention.entry.kind == "people"
        and "kin" not in flags
        and ("job" in flags or mention.entry.id == "apprentice")
    )


def _sense_before(last: Mention) -> set[str]:
    """Which sense they lack by a word that stands right before their trade: 哑巴, 瞎子, 聋子."""
    if "adult" not in last.entry.flags:
        return set()
    return {"deaf"} if last.entry.id == "deaf-man" else {"blind", "mute"} & last.entry.flags


_THEIR = phrased(r"\b(?:his|her|its|their|my|our|the)\s+(?:(?!and\b)[a-z-]+\s+){0,2}$", re.I)
_A_BEHIND = phrased(r",\s+an?\s+(?:(?!and\b|or\b)[a-z-]+\s+){0,2}")


def with_apposition(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions of an English idea, in which whoever is said besides what somebody is is nobody else: her father, a
    prisoner."""
    made = list(mentions)
    people = [at for at, each in enumerate(mentions) if each.entry.kind == "people"]
    for one, other in pairwise(people):
        who, what = made[one], made[other]
        between, behind = text[who.end : what.start], text[what.end : what.end + 1]
        if (
            behind in ("", ",", ".", ";")
            and _A_BEHIND.fullmatch(between)
            and _THEIR.search(text[: who.start])
        ):
            known = who.about or About()
            made[one] = replace(who, about=replace(known, trait=known.trait or Trait("", what.word)))
            said = Entry(id="called-so", kind="cues", english=what.entry.english)
            made[other] = replace(what, entry=said, about=None)
    return tuple(made)


def _is_named_by_trade(last: Mention, trade: Mention) -> bool:
    """Whether what somebody sells or mends stands before who they are: 卖馄饨的老头."""
    return last is trade and trade.word.endswith("的")


def _is_own_trade(trade: Mention, kin: Mention) -> bool:
    """Whether two words in a row are one of the family and their own trade: 邮递员爷爷, and not 裁缝女儿."""
    return (
        trade.entry.kind == kin.entry.kind == "people"
        and "job" in trade.entry.flags
        and "kin" in kin.entry.flags
        and kin.entry.id not in _OF_PARENTS
    )


_OF_PARENTS = ("daughter", "son", "granddaughter", "grandson", "nephew", "niece")
_TIES = (
    "apprentice",
    "friend",
    "neighbour",
    "enemy",
    "classmate",
    "student",
    "customer",
    "tenant",
    "old-soldier",
)
"""What somebody is to somebody else: 修鞋匠的徒弟 is no shoemaker."""
_BESIDE = ("neighbour", "stranger", "friend")
"""Of whom a word right behind says age and sex: 邻居老头."""
_CANNOT: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "blind",
        phrased(
            r",?\s+who (?:is blind|cannot see|can['’]t see)\b|(?=[^，。]{0,4}(?:已经)?(?:瞎了|失明))", re.I
        ),
    ),
    (
        "mute",
        phrased(
            r",?\s+who (?:is mute|(?:can(?:no|['’])t|does(?: not|n['’]t)) (?:speak|talk)|never (?:speaks|talks|says))\b"
            r"|(?=[^，。]{0,4}(?:不会|不能|无法|从不|从来不|都不|一直不|再也不)(?:说话|开口|吭声))",
            re.I,
        ),
    ),
    (
        "deaf",
        phrased(
            r",?\s+who (?:is deaf|cannot hear|can['’]t hear)\b|(?=[^，。]{0,4}(?:已经)?(?:聋了|失聪))", re.I
        ),
    ),
)


def with_senses(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, in which whoever is called blind or deaf is so: a blind girl, 聋哑女孩."""
    made: list[Mention] = []
    for at, each in enumerate(mentions):
        last = mentions[at - 1] if at else None
        lacking = {
            sense
            for sense, pattern in _CANNOT
            if each.entry.kind in LIVING
            and (
                pattern.match(text, each.end)
                or (last and last.entry.id == sense and text[last.end : each.start].strip() in ("", "的"))
            )
        }
        entry = replace(each.entry, flags=each.entry.flags | lacking) if lacking else each.entry
        made.append(replace(each, entry=entry) if lacking else each)
    return tuple(made)
