"""What kind of an occasion a deed is, where a play was written for it: the first time, a gift that is lost, a creature
taken home, something found to be so."""

import re
from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.feared import fear_said
from yingxi.generators.builtin.planner.twist import Twist

_FIRST_TIME = phrased(r"第一次|头一回|头一次|\bfor (?:the|his|her|its|their) (?:very )?first time\b", re.I)
_GIFT = phrased(
    r"(?:味|嗅|听|视|触)觉|听力|视力|嗓子|声音|嗓音|记忆|灵感|想象力|手感|节奏感|方向感"
    r"|\b(?:(?:his|her|its|their)\s+(?:sense of \w+|voice|hearing|sight|eyesight|memory|touch|smell|nerve|rhythm|gift"
    r"|talent|imagination|inspiration|magic|appetite|smile|laugh)\b)",
    re.I,
)
"""What one loses and cannot pick up again."""
_LOSES = phrased(r"失去|丧失|失掉|没了|丢了|\blos(?:es|t)\b", re.I)
_ADDRESSED = phrased(r"\bletters? to (?:an?|the|his|her|their) |给[^，]{1,8}(?:写|寄)", re.I)
"""Letters to what no lexicon knows: a ship, 一座灯塔."""
_PICKS_UP = phrased(r"捡|拾|发现|挖出|\b(?:finds?|found|discovers?|picks? up|digs? up)\b", re.I)
_NOBODY_MISSES = phrased(
    r"\b(?:door|room|house|cave|island|planet|tunnel|garden|path|road|village|city|forest|world|staircase|portal|body)\b"
    r"|\b(?:own|lost)\b|门|房间|洞|岛|星球|隧道|花园|小路|村|城|森林|世界|楼梯|尸体|自己|小时候|当年|丢的",
    re.I,
)
"""What is found and too large for a hand, or nobody else's."""
_TAKEN_HOME = phrased(
    r"捡到|捡了|拾到|捡回|收养|领养|发现|\b(?:finds?|found|adopts?|picks? up|takes? in|rescues?)\b", re.I
)
_NOT_TAKEN_HOME = frozenset({"fish", "whale", "butterfly", "ant", "elephant", "lion", "tiger", "dragon"})
_KNOWS = frozenset({"realize", "realise", "notice"})
_FOUND_OUT: dict[Language, tuple[str, str, str]] = {
    "zh": ("查清这件事", "", "翻开本子，看看四周"),
    "en": ("look into it", "looking into it", "looks round and looks again"),
}
"""The deed as it is said, in its -ing, and as it is seen, where the idea tells what is found out: the turn tells
that."""


_MINE = {"you": "me", "your": "my", "yourself": "myself", "yours": "mine", "you're": "I'm"}


def occasion_words(idea: Idea) -> dict[str, str]:
    """What plays about an occasion say of it: `{fear}` what is feared, `{lost}` the gift that is gone, `{clause}` what
    was found to be so, as who found it says it."""
    words = {"fear": fear_said(idea.text, idea.language)}
    if idea.premise and idea.premise.deed == "bereft" and (gift := _GIFT.search(idea.premise.acts)):
        words["lost"] = re.sub(r"^(?:his|her|its|their)\s+", "", gift[0], flags=re.I)
    if idea.twist:
        words["clause"] = of_oneself(idea.twist.said, idea.language)
    return words


def of_oneself(said: str, language: Language) -> str:
    """What is said to somebody, as they say it of themselves.

    >>> of_oneself("Your bread makes people tell the truth", "en"), of_oneself("你的影子怕黑", "zh")
    ('My bread makes people tell the truth', '我的影子怕黑')
    >>> of_oneself("You are late, and the moon follows you", "en")
    'I am late, and the moon follows me'
    """
    if language == "zh":
        return said.replace("你", "我")
    said = re.sub(r"^You are\b", "I am", said)
    said = re.sub(r"^You\b", "I", said)
    mine = re.sub(
        r"\b(?:you|your|yourself|yours|you're)\b", lambda each: _MINE[each[0].lower()], said, flags=re.I
    )
    return mine[:1].upper() + mine[1:]


def bereft(premise: Premise) -> Premise:
    """The deed where what is lost is a gift that nobody can pick up again: 失去了味觉, loses her voice."""
    is_gift = premise.deed in ("lose", "odd") and _LOSES.match(premise.acts) and _GIFT.search(premise.acts)
    return replace(premise, deed="bereft") if is_gift else premise


_LOSES_THING = phrased(r"\blos(?:e|es|t)\s+(?:an?|the|his|her|its|their)\s+(?P<thing>[a-z -]+)", re.I)
_PLAYED = phrased(
    r"\b(?:game|match|race|bet|fight|battle|chess|round|war|election|contest|case|way|job|mind|time)\b", re.I
)
"""What is lost and looked for nowhere."""


def looked_for(premise: Premise) -> Premise:
    """The deed where a thing is lost: somebody looks for it."""
    found = _LOSES_THING.match(premise.acts) if premise.deed == "lose" else None
    if found is None or _PLAYED.search(found["thing"]) or _is_somebody(found["thing"]):
        return premise
    rest = premise.do.partition(" ")[2]
    return replace(
        premise,
        deed="search",
        do=f"look for {rest}",
        doing=f"looking for {rest}",
        acts="looks round and looks again",
    )


def _is_somebody(noun: str) -> bool:
    """Whether a noun is one of a person, as far as the next verb: his assistant and asks."""
    known = words_of("en").get(re.split(r"\s+(?:and|in|at|on|to)\s", noun)[0].split()[-1].lower())
    return known is not None and known.kind == "people" and "job" in known.flags


def with_what_is_found(premise: Premise, twist: Twist | None, language: Language) -> Premise:
    """The deed where what is found is no thing but how things are: somebody looks into it."""
    knows = premise.deed in ("find", "search") or premise.verb in _KNOWS
    if twist is None or twist.kind != "found" or twist.clause not in premise.acts or not knows:
        return premise
    do, doing, acts = _FOUND_OUT[language]
    return replace(premise, deed="search", do=do, doing=doing, acts=acts)


def without_first_time(premise: Premise) -> Premise:
    """The deed as it is said where it is told of as a first time: to see the sea."""
    do, doing, acts = (
        _FIRST_TIME.sub("", each).strip() for each in (premise.do, premise.doing, premise.acts)
    )
    return replace(premise, do=do, doing=doing, acts=acts)


_REHEARSED = phrased(
    r"^(?:practi[sc]e|rehearse)s?\s(?:an?|the|his|her|their)\s(?:[a-z-]+\s)?(?:dance|waltz|tango|song|duet|play|speech|part|trick|act)\b"
    r"|^(?:排练|练习?)(?:[^，]{0,4})(?:舞|歌|戏|曲|节目)",
    re.I,
)
"""What is practised is done like a performance, and no lesson."""


def occasion_of(premise: Premise, twist: Twist | None, language: Language) -> Premise:
    """The deed as the plays about such an occasion take it."""
    premise = replace(premise, deed="perform") if _REHEARSED.search(premise.acts) else premise
    return looked_for(bereft(without_first_time(with_what_is_found(premise, twist, language))))


def occasion_flags(text: str, premise: Premise, target: Mention | None, twist: Twist | None) -> set[str]:
    """The flags of what the deed is an occasion of."""
    behind = text[premise.at :]
    flags = {"first-time"} if _FIRST_TIME.search(text) else set[str]()
    found_out = twist is not None and twist.kind == "found" and premise.deed == "search"
    flags |= {"found-out"} if found_out else set()
    picked_up = premise.deed == "find" and _PICKS_UP.match(behind) and not _NOBODY_MISSES.search(behind)
    flags |= {"picked-up"} if picked_up else set()
    unread = premise.deed == "tribute" and target is not None and target.entry.id.endswith("letter")
    flags |= {"to-nobody"} if unread and _ADDRESSED.search(behind) else set()
    flags |= {"doer-blind"} if premise.deed == "watch" and _BLIND.search(text[: premise.at]) else set()
    flags |= {"sun"} if _SUN.search(premise.acts) else set()
    watched = premise.deed == "perform" and target is not None and target.entry.kind in LIVING
    flags |= {"audience"} if watched else set()
    return flags | ({"foundling"} if _is_foundling(behind, premise, target) else set())


_SUN = phrased(r"\bsun(?:rise|set)?\b|\bdawn\b|日出|日落|太阳|夕阳|朝阳|晚霞|朝霞", re.I)
_BLIND = phrased(r"\bblind\b|盲|失明|看不见")


def _is_foundling(behind: str, premise: Premise, target: Mention | None) -> bool:
    if premise.deed not in ("find", "odd", "save") or target is None or not _TAKEN_HOME.match(behind):
        return False
    known = target.entry
    return bool({"animal", "robot", "child"} & known.flags) and known.id not in _NOT_TAKEN_HOME
