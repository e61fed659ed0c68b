"""Who is dead or has gone for good, and does not walk in: a chair for his late wife."""

import re
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex
from yingxi.generators.builtin.planner.idea import LIVING, About, Idea, Mention

_DEAD_ZH = phrased(
    r"(?:给|为|替|向|对|跟|等)[^，。]{0,4}(?:去世|过世|死去|逝去|已故|天上|天堂里?|走了|不在了)的?$"
)
_FOR_EN = phrased(r"\b(?:for|to)\s+(?:his|her|their|the|an?)\s$", re.I)
_AWAY_ZH = phrased(
    r"(?:给|为|替|向|对|找)[^，。]{0,4}(?:天上|天国|星星上|不会(?:再)?回来|(?:再也)?没有?回来|回不来|再也不回来|失踪|出走)的?$"
)
_DEAD_EN = phrased(r"\b(?:for|to|with|of)\s+(?:his|her|their|the|a)\s+(?:dead|late|deceased|fallen)\s$", re.I)
_DIED_EN = phrased(r"\s+(?:who\s+(?:has\s+)?died|in heaven)\b", re.I)
_SINCE_EN = phrased(r"\b(?:since|after)\s+(?:his|her|their|the|my)\s(?:[a-z]+\s)?$", re.I)
_LEFT_EN = phrased(r"\s+(?:left|died|went|moved|sailed|disappeared)\b", re.I)
"""Who left before the film begins."""
_LOST_EN = phrased(r"\b(?:loses|lost|has lost|misses)\s+(?:his|her|their)\s(?:[a-z]+\s)?$", re.I)
"""Whom somebody has lost is not there, where somebody else is."""
_WHOSE_EN = phrased(
    r"\bbecause\b[^,.]*\b(?:is|are|was|were)\s+(?:from|by|of)\s+(?:his|her|their)\s(?:[a-z]+\s)?$", re.I
)
"""From whom something only comes."""
_DEAD_CREATURE = phrased(r"(?:\bdead\s|死去的|死了的|死)$", re.I)
_DIED_ZH = phrased(r"(?:已经|早就|去年|前年|昨[天晚])?(?:死了|去世|过世|病逝|离世)(?!之?前)")
"""Behind whoever is no longer there."""
_WIDOWED: tuple[tuple[str, Sex], ...] = (
    ("妻", "male"),
    ("wife", "male"),
    ("丈夫", "female"),
    ("husband", "female"),
)
_CALLED_DEAD = phrased(r"\b(?:dead|late|deceased|departed)\s(?:[a-z]+\s)?$", re.I)
_DEAD_BEHIND = phrased(
    r"['’]s\s(?:funeral|death|grave|ashes|wake|last\swords)\b|\s(?:dies|died|has\sdied|passes\saway|(?:has\s)?passed\saway)\b",
    re.I,
)
"""How an English idea calls somebody dead: before them, and behind."""
_LAST_SAID = {
    "zh": phrased(r"的?最后(?:的|一[封条张段通个句])(?:语音|录音|留言|短信|信|话|电话|录像)"),
    "en": phrased(r"['’]s\slast\s(?:voicemail|voice\smessage|message|recording|letter|note|call)\b", re.I),
}
"""Behind whoever is only heard once more: his wife's last voicemail."""
_AWAY_EN = phrased(
    r"\s+(?:who|that)\s+(?:never\s+(?:came|comes|returned)|(?:is|was)\s+never\s+coming|won['’]t\s+come|will\s+not\s+come|will\s+never\s+come"
    r"|did\s?n[o'’]t\s+come|has\s?n[o'’]t\s+come|ran\s+away|went\s+missing)\b",
    re.I,
)
_AWAITED_EN = phrased(
    r"\b(?:wait(?:s|ing|ed)?(?:\s(?:every|each|all)\s[a-z]+)?|look(?:s|ing)?|search(?:es|ing)?)\s+for\s+(?:an?|the|his|her|their)\s$",
    re.I,
)
_ABOVE_EN = phrased(r"\s+(?:(?:up|out)\s+)?(?:among|in|beyond)\s+the\s+(?:stars|sky|clouds|heavens?)\b", re.I)
_SENT_ZH = phrased(r"(?:从[^，。的]{1,6})?(?:托人)?[寄捎][来给到过回][^，。的]{0,4}的(?=[\u3400-\u9fff])")
_THOUGHT_ZH = phrased(r"以为[^，。]{0,6}(?:住着|藏着)[^，。]{0,4}$")
"""Whom somebody only believes to be there: 以为里面住着朋友."""
_ASLEEP_ZH = phrased(r"怕(?:吵醒|吵到|惊动|惊醒)[^，。]{0,8}$")
"""Whom nobody wants to wake."""
_SENT_EN = phrased(r"\b(?:sent|mailed|posted)\s+by\s+(?:his|her|their|the|an?)\s$", re.I)


# How an idea says so in its own words, which are said anew before they are read.
_LATE = {
    "zh": r"(?:死去|去世|过世|已故|离世|病逝|牺牲|死|亡)了?的{}",
    "en": r"\b(?:late|dead|deceased) {}\b",
}
_GONE = {
    "zh": r"{}(?:已经|早就|去年|前年|昨[天晚])?(?:死|去世|过世|病逝|离世|牺牲|走|不在|没)了?"
    r"(?:之?后|以后|前|多年|[一二三四五六七八九十半]+(?:个多?月|年|天)|，|。|$)|{}(?:生前|留下|车祸|遗|的(?:葬礼|追悼会|灵堂|坟|墓|忌日|骨灰))",
    "en": r"\b{}(?: who| that)?(?: has| had)? (?:died|passed away|was killed)\b"
    r"|\b{}'s (?:death|funeral|grave|ashes)\b|\b{}\b.*\bafter s?he (?:died|passed away)\b",
}


def without_the_sender(idea: Idea) -> Idea:
    """The idea without who has sent something from elsewhere (收到妈妈寄来的腌菜), or is only believed to be there;
    with the sender where a play shows them where they are (`sent-here`)."""
    if "sent-here" in idea.flags:
        return idea
    living = [each for each in idea.mentions if each.entry.kind in LIVING]
    senders = [
        each
        for each in (
            living if len(living) > 1 and _ASLEEP_ZH.search(idea.text[: living[0].start]) else living[1:]
        )
        if (idea.language == "zh" and _ASLEEP_ZH.search(idea.text[: each.start]))
        or (idea.language == "zh" and _SENT_ZH.match(idea.text[each.end :]))
        or (idea.language == "zh" and _THOUGHT_ZH.search(idea.text[: each.start]))
        or (idea.language == "en" and _SENT_EN.search(idea.text[: each.start]))
    ]
    return replace(idea, mentions=tuple(each for each in idea.mentions if each not in senders))


def without_the_dead(idea: Idea) -> Idea:
    """The idea without whom it calls dead, who does not walk in: a chair for his late wife."""
    pattern = _DEAD_ZH if idea.language == "zh" else _DEAD_EN
    living = [each for each in idea.mentions if each.entry.kind in LIVING]
    dead = [
        each
        for each in living[1:]
        if pattern.search(idea.text[: each.start])
        or _away(idea, each)
        or (idea.language == "zh" and _DIED_ZH.match(idea.text[each.end :]))
        or (each.entry.kind == "creatures" and _DEAD_CREATURE.search(idea.text[: each.start]))
        or (idea.language == "en" and _DIED_EN.match(idea.text[each.end :]))
        or (
            idea.language == "en"
            and _SINCE_EN.search(idea.text[: each.start])
            and _LEFT_EN.match(idea.text[each.end :])
        )
        or (idea.language == "en" and _WHOSE_EN.search(idea.text[: each.start]))
        or _LAST_SAID[idea.language].match(idea.text[each.end :])
        or (idea.language == "en" and _LOST_EN.search(idea.text[: each.start]) and len(living) > 2)
    ]
    if not dead:
        late = any(
            each.entry.id == "absent" and _FOR_EN.search(idea.text[: each.start]) for each in idea.mentions
        )
        return replace(idea, flags=idea.flags | {"mourned"}) if late else idea
    sex: Sex | None = next(
        (sex for each in dead for word, sex in _WIDOWED if word in each.word.lower()), None
    )
    known = living[0].about or About()
    left = replace(living[0], about=replace(known, sex=known.sex or sex)) if sex else living[0]
    kept = tuple(left if each is living[0] else each for each in idea.mentions if each not in dead)
    lost = all(_LOST_EN.search(idea.text[: each.start]) for each in dead)
    return replace(idea, mentions=kept, flags=idea.flags if lost else idea.flags | {"mourned"})


def with_the_living_alone(idea: Idea) -> Idea:
    """The idea without anybody whom it calls dead, wherever it names them: a widow's dead husband, after his wife's
    funeral."""
    return replace(
        idea, mentions=tuple(each for each in idea.mentions if not (_lives(each) and _is_dead(idea, each)))
    )


def _lives(somebody: Mention) -> bool:
    return somebody.entry.kind in LIVING


def _is_dead(idea: Idea, somebody: Mention) -> bool:
    before, behind = idea.text[: somebody.start], idea.text[somebody.end :]
    word = re.escape(somebody.word)
    typed = (form[idea.language].replace("{}", word) for form in (_LATE, _GONE))
    own = idea.own.replace("’", "'")
    return bool(
        _CALLED_DEAD.search(before)
        or _DEAD_BEHIND.match(behind)
        or _LAST_SAID[idea.language].match(behind)
        or any(re.search(form, own, re.I) for form in typed)
    )


def _away(idea: Idea, somebody: Mention) -> bool:
    """Whether they have gone for good and nobody looks out for them: a cake for a son who never came home."""
    before, behind = idea.text[: somebody.start], idea.text[somebody.end :]
    if idea.language == "zh":
        return _AWAY_ZH.search(before) is not None
    gone = _AWAY_EN.match(behind) and not _AWAITED_EN.search(before)
    return bool(gone) or _ABOVE_EN.match(behind) is not None
