"""The grammar of an idea: who does what to whom, and what speaks against it."""

import re
from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom import premise_chinese, premise_english
from yingxi.generators.builtin.planner.idiom.inflecting import is_past, plain_form
from yingxi.generators.builtin.planner.idiom.matter import is_prop, is_visible, matter_of
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.departed import without_the_dead, without_the_sender
from yingxi.generators.builtin.planner.people.sex_said import with_sex
from yingxi.generators.builtin.planner.reading.occasions import occasion_flags, occasion_of
from yingxi.generators.builtin.planner.reading.personified import personified
from yingxi.generators.builtin.planner.staging.staging import table
from yingxi.generators.builtin.planner.twist import twist_of

_NOUNS = (*LIVING, "things", "places", "times")
_SETTING_EN = phrased(
    r"\b(?:in|on|at|through|under|during|across|near|by|from|into|over|before|after|inside|behind|beside|of|about|like|as)\s+"
    r"(?:(?:an?|the|his|her|its|their|every|this|that|one)\s+)?(?:[a-z-]+\s+){0,2}$",
    re.I,
)
_RECEIVER_EN = phrased(
    r"\b(?:to|for|with)\s+(?:(?:(?:an?|the|his|her|its|their|one|old|every|last|small)\s+)*|(?:an?|the|his|her)\s+[a-z]+\s+)$",
    re.I,
)
_RECEIVER_ZH = phrased(
    r"(?:给|对|向|跟|和|为|替|教|等|陪|找|追|劝|哄|安抚)(?:[一那这每]?[\u3400-\u9fff]?|[^，]{1,14}的)$"
)
_SETTING_ZH = phrased(r"^(?:里|上|中|边|旁|前|后|时|下(?!棋|来|去|楼|雨|雪|山))")
_NOT_HELD = ("far", "airy")
_SHOWN_AS_THEY_WORK = (
    "put",
    "haul",
    "grow",
    "bury",
    "make",
    "find",
    "search",
    "buy",
    "eat",
    "slice",
    "tie",
    "steal",
)
"""Deeds whose success already shows what they are done to."""
_WITH = phrased(r"(?:\bwith\s+(?:an?|the|his|her)\s+(?:[a-z-]+\s+)?|[和跟与同](?:一[个位名只])?)$", re.I)
"""Before whom somebody does it with."""
_BESIDE_EN = phrased(
    r"s?\s+(?:called\s+\w+\s+)?and\s+(?:an?\s|his\s|her\s|the\s)?(?:(?!and\b)[a-z-]+\s){0,2}"
)
_BESIDE_ZH = phrased(
    r"[和跟与、](?:[^，、。和跟与]{1,6}的)?(?:(?:[他她它]|自己)的?)?(?:[一两三几][个位名只条匹头群])?老?"
)
"""Between two who do it: 母亲和女儿, 木匠和他的徒弟."""
_LISTED_EN = phrased(
    r"(?:,\s+(?:(?:an?|the|his|her|their)\s+)?[a-z -]+?){1,3},?\s+and\s+"
    r"(?:(?:an?|the|his|her|their)\s+)?[a-z]+\s",
    re.I,
)
"""Behind the first of three and more who do it: an old fisherman, his grandson and a seagull guard ..."""
_FACE_TO_FACE = ("groom", "save", "question", "sorry", "threat", "propose", "meet", "give", "return")
"""Deeds of one to another for which the play of two face to face has lines of their own."""
_FOR_THEM = (
    "give",
    "tribute",
    "make",
    "dish",
    "slice",
    "watch",
    "count",
    "grow",
    "haul",
    "put",
    "perform",
    "mend",
    "buy",
)
_FOR_YEARS = phrased(r"[二三四五六七八九十百]年(?:没|来|不|后|前|的)|\b(?:years|decades)\b", re.I)
_HAIR = phrased(
    r"^(?:cuts?|trims?|combs?|brushes|braids|washes|gives?)\b.*\b(?:hair(?:cut)?|beard|nails|fringe|shave)\b",
    re.I,
)
_NEAR_VERB = 20
"""Characters behind a verb's beginning in which whom it is done to is named."""
_RIDDEN = phrased(
    r"^takes?\s+(?:the|a|an|his|her)\s+(?:[a-z]+\s)?(?:bus|train|tram|taxi|ferry|boat|subway|metro|lift|elevator|plane|stairs)\b",
    re.I,
)
"""What carries, and is not carried."""
_DRIVEN = phrased(
    r"^(?:(?:drives?|walks?)\s+(?:an?|the|his|her|their)\s|(?:takes?|took|leads?)\s+(?:an?|the|his|her|their)\s.*\sto\s)",
    re.I,
)
"""Whoever is driven or walked somewhere is no load."""
_TAKEN_AWAY = phrased(r"^(?:takes?|took)\b.*\baway from\b", re.I)
_HOME = phrased(r"\bhome$|回家$", re.I)
_PLACED_EN = phrased(r"(?:on|in|at) the\b", re.I)
_TRAIT_ZH = phrased(r"(?:^|，|一[个位名只])(?P<trait>[^，的]{2,8})的(?:[老小]|年轻|一[个位名只])?$")
_TRAIT_EN = phrased(r"^\s*,?\s*who\s+(?P<verb>[a-z'’]+)\s+(?P<rest>[^,]+?)\s*,?\s*$", re.I)
_TO_YOU = {
    "is": "you're",
    "was": "you were",
    "has": "you've",
    "had": "you had",
    "never": "you never",
    "only": "you only",
    "can": "you can",
    "can't": "you can't",
    "cannot": "you can't",
    "won't": "you won't",
    "doesn't": "you don't",
}
_VERB_FIRST_ZH = phrased(
    r"^(?:近视|远视|口吃|结巴|害怕|喜欢|讨厌|失明|失业|迷路|退休|怕|不|没|从|只|爱|会|想|总|讨厌|忘|恨|输|丢|失|聋|哑)"
)
_OUT_OF_REACH = ("the sky", "the window", "the hills", "the grey", "天上", "窗外", "山那边", "雾里")
_IN_REACH = phrased(r"feet|hand|脚边|手心")
_MANNER = {
    "zh": phrased(
        r"(?:想要?|要|去|来|下来|上来|出来|决定|偷偷|每[天年晚夜]|终于|第一次|突然|又|也|不肯|不愿|拒绝|学着|开始|总是|一直|从来|不|会)*"
    ),
    "en": phrased(
        r"s?\s*(?:(?:on|in|of)\s+(?:the\s+)?[a-z]+\s+)?(?:(?:who|wants|tries|decides|refuses|learns|always|secretly|never|finally|once|to|must|has|keeps|starts"
        r"|begins|every night)\s+)*",
        re.I,
    ),
}
"""What may stand between what walks in as somebody and its verb."""
_SENSES: dict[Language, dict[str, str]] = {
    "zh": {"deaf": "你听不见", "blind": "你看不见"},
    "en": {"deaf": "you can't hear", "blind": "you can't see"},
}
_MOST_TRAIT = {"zh": 9, "en": 8}


def with_grammar(idea: Idea) -> Idea:
    """The idea with its premise, target and trait, where its sentence has them."""
    idea = personified(without_the_dead(without_the_sender(idea)), _premise_behind)
    subject = _subject(idea)
    premise = _premise(idea, subject) if subject else None
    if subject is not None and premise is None and idea.language == "zh":
        idea, subject, premise = _of_another(idea, subject)
    if subject is None or premise is None:
        return idea
    premise = _whole(idea, subject, premise)
    read = premise_chinese if idea.language == "zh" else premise_english
    twist = twist_of(idea.text, idea.language, premise.at)
    if twist and idea.alias and idea.alias in twist.clause.lower():
        twist = None
    premise = occasion_of(premise, twist, idea.language)
    second = None if twist else read.second_read(idea.text, premise)
    if second and any(each.start == second.at for each in idea.mentions):
        second = None
    idea, subject = with_sex(idea, subject, premise)
    target = _target(idea, subject, premise)
    idea = replace(idea, target=target)
    trait = _trait(idea, subject, premise)
    flags = (
        set(idea.flags)
        | premise.flags
        | ({"trait"} if trait else set())
        | _target_flags(target, idea.language)
    )
    if len(premise.do) <= (10 if idea.language == "zh" else 44) and premise.deed != "stuck":
        flags.add("said")
    if premise.deed == "wait" and target and target.entry.kind in LIVING:
        flags.add("awaited")
    matter = matter_of(idea, premise)
    flags |= {"two-deeds"} if second else set()
    flags |= {"both"} if _together(replace(idea, premise=premise), premise) else set()
    flags -= {"awaited"} if "both" in flags else set()
    flags |= _pair(replace(idea, premise=premise), target, together="both" in flags)
    flags |= {"own-lines"} if premise.deed in _FACE_TO_FACE else set()
    flags |= {"for-love"} if premise.deed == "propose" else set()
    flags |= {"kept-in"} if premise.deed in ("shelter", "stuck") else set()
    flags |= {"found-thing"} if premise.deed == "find" and matter else set()
    flags |= {"for-hand"} if premise.deed in ("give", "return") else set()
    flags |= occasion_flags(idea.text, premise, target, twist)
    flags -= {"lost"} if (premise.verb, premise.deed) == ("lose", "search") else set()
    flags |= {"obj"} if matter and is_visible(matter) else set()
    flags |= {"held"} if matter and is_prop(idea, matter, _NOT_HELD) else set()
    flags |= {"far-off"} if matter and not is_prop(idea, matter, ("far", "airy")) else set()
    flags |= _reach(idea, premise, matter)
    flags -= {"broken"} if _OUT_OF_ORDER_ZH.search(idea.text) else set()
    flags -= {"leaving", "leave"} if premise.deed != "leave" and _GONE_ZH.search(idea.text) else set()
    flags |= {"for-them"} if premise.deed in _FOR_THEM else set()
    seen = premise.deed == "odd" and {"in-hand", "in-sight"} & flags
    flags |= {"shows"} if premise.deed in _SHOWN_AS_THEY_WORK or seen else set()
    flags |= {"unsure"} if premise.mode in ("want", "try", "forgot", "never", "must") else set()
    flags |= {"years"} if _FOR_YEARS.search(idea.text) else set()
    return replace(
        idea,
        second=second,
        premise=premise,
        target=target,
        trait=trait,
        matter=matter,
        twist=twist,
        flags=frozenset(flags),
    )


def _of_another(idea: Idea, subject: Mention) -> tuple[Idea, Mention, Premise | None]:
    """The idea as one of whoever does something, where the first whom it names does nothing: 弟弟怕黑，姐姐给他照路."""
    for each in idea.people:
        heads = each.start > subject.start and re.search(
            r"[，。；](?:[^，。；]{0,8}的)?$", idea.text[: each.start]
        )
        if heads and not each.owns and (premise := _premise(idea, each)):
            return replace(idea, doer=each.start), each, premise
    return idea, subject, None


def _reach(idea: Idea, premise: Premise, matter: str) -> set[str]:
    """Where what a deed of no class is done to is a thing that the lexicon knows: in the hand, or too large for it."""
    last = next(
        (each for each in reversed(idea.of("things", "places")) if each.word.lower() in matter.lower()), None
    )
    if (
        last is None
        or not last.understood
        or not matter.lower().endswith((last.word.lower(), last.word.lower() + "s"))
    ):
        return set()
    if last.entry.kind == "places" or "large" in last.entry.flags:
        return {"in-sight"}
    return set() if set(_NOT_HELD) & last.entry.flags else {"in-hand"}


_OUT_OF_ORDER_ZH = phrased(r"(?:电梯|公交车|火车|汽车|路灯|地铁|飞船|空调|暖气|门锁)(?:坏|停)了，")
"""What only lets something happen, and is nothing to mend."""
_GONE_ZH = phrased(r"(?:已经|早就?)?(?:搬走|离开|出国|远行|出发)了?的(?=[\u3400-\u9fff])")
"""Who left before the film begins: nobody takes leave in it."""


def _pair(idea: Idea, target: Mention | None, *, together: bool) -> set[str]:
    """Where the idea has two and no more, and the deed lies between them: by both (`pair both`), or by one to the
    other (`pair pair-to`)."""
    doing = [each for each in idea.people if not each.owns]
    if len(doing) != 2:
        return set()
    if together:
        return {"pair"}
    first, second = doing
    if target and target.start == second.start and _WITH.search(idea.text[: second.start]):
        return {"pair", "both"}
    to = target is not None and target.start == second.start and target.entry.kind in LIVING
    return {"pair", "pair-to"} if to and first.start != second.start else set()


def _together(idea: Idea, premise: Premise) -> bool:
    """Whether two do it together: two brothers, a mother and her son, 母亲和女儿."""
    if len(idea.people) < 2:
        return False
    first, second = idea.people[:2]
    between = idea.text[first.end : second.start] if second.start >= first.end else ""
    beside = _BESIDE_ZH if idea.language == "zh" else _BESIDE_EN
    if idea.language == "en" and second.end <= premise.at and _LISTED_EN.match(idea.text[first.end :]):
        return True
    if (
        idea.language == "zh"
        and between[:1] in ("跟", "向")
        and premise.deed in ("learn", "sorry", "propose", "ask")
    ):
        return False
    return first is second or (second.end <= premise.at and beside.fullmatch(between) is not None)


def _whole(idea: Idea, subject: Mention, premise: Premise) -> Premise:
    """The premise with what it leaves unsaid: of a moon in a well that all fish for, the moon."""
    if idea.language == "zh" and premise.acts == premise.verb and premise.deed != "odd":
        before = next((each for each in idea.things if each.end <= subject.start), None)
        if before:
            said = premise.verb + before.word
            premise = replace(premise, does=said, acts=said, do=said)
    if premise.deed == "make" and any(
        each.start > premise.at
        and re.match(r"\s(?!of|and|with|for|to|in|on|at)[a-z]+", idea.text[each.end :])
        and premise.acts.lower().split()[2:3] == [each.word.lower().split()[0]]
        for each in idea.of(*LIVING)
    ):
        premise = replace(premise, deed="odd")
    if premise.deed in ("odd", "slice", "give") and _HAIR.search(premise.acts):
        premise = replace(premise, deed="groom")
    if premise.deed == "carry" and _RIDDEN.match(premise.acts):
        premise = replace(premise, deed="odd")
    driven = premise.deed == "carry" and _DRIVEN.match(premise.acts) and not _HOME.search(premise.acts)
    if driven and _is_of_somebody(idea, premise):
        premise = replace(premise, deed="odd")
    if premise.deed in ("carry", "odd") and _TAKEN_AWAY.match(premise.acts):
        premise = replace(premise, deed="steal")
    if premise.deed in ("carry", "give", "return", "save") and _HOME.search(premise.acts):
        premise = replace(premise, deed="bring-home")
    if premise.verb in ("写", "写了", "write") and re.search(r"信$|letters?\b", premise.acts):
        premise = replace(premise, deed="tribute")
    if premise.deed == "collect" and any(
        {"far", "airy"} & each.entry.flags or each.entry.kind == "times"
        for each in idea.mentions
        if each.start > premise.at
    ):
        premise = replace(premise, deed="put")
    return premise


def _is_of_somebody(idea: Idea, premise: Premise) -> bool:
    """Whether the first that is named behind an English deed's verb is somebody."""
    behind = next((each for each in idea.of(*LIVING, "things") if each.start > premise.at), None)
    return behind is not None and behind.entry.kind in LIVING and behind.start - premise.at < _NEAR_VERB


def _premise(idea: Idea, subject: Mention) -> Premise | None:
    if idea.language == "zh":
        named = [
            (each.start, each.end) for each in idea.of(*LIVING, "places", "things") if len(each.word) > 1
        ]
        beside = subject.end
        for each in idea.of(*LIVING):
            if _BESIDE_ZH.fullmatch(idea.text[beside : each.start]):
                beside = each.end
        start = beside if beside > subject.end else _end_of(idea, subject)
        living = subject.entry.kind in LIVING and not subject.owns
        return premise_chinese.premise_read(idea.text, start, named, living=living)
    plural = (
        re.search(r"[^s]s$", subject.word.lower())
        or idea.text[subject.end : subject.end + 1] == "s"
        or re.search(r"\b(?:two|three|four|five|and)\s+(?:\w+\s+)?$", idea.text[: subject.start], re.I)
        or re.match(
            r"\s+(?:called\s+\w+\s+)?and\s+(?:(?:an?|the|his|her)\s+)?[a-z]+\s",
            idea.text[subject.end :],
            re.I,
        )
        or _LISTED_EN.match(idea.text[subject.end :])
    )
    ending = re.match(r"e?s\b", idea.text[subject.end :])
    start = subject.end + (ending.end() if ending else 0)
    return premise_english.premise_read(idea.text, start, plural=bool(plural))


def _end_of(idea: Idea, subject: Mention) -> int:
    """Where the noun ends that names somebody, of two words for one person the second: 修伞的老人."""
    rest = idea.text[subject.end :]
    people = (word for word, each in words_of("zh").items() if each.kind in LIVING and rest.startswith(word))
    return subject.end + max(map(len, people), default=0)


def _subject(idea: Idea) -> Mention | None:
    """The first of the living whose sentence it is; of two words for one person, to the end of the last."""
    first = idea.people[0] if idea.people else None
    if first is None or idea.text.startswith(first.word, first.start):
        return first
    at = idea.text.lower().find(first.word.lower(), first.start)
    return replace(first, start=at) if at >= 0 else first


def _premise_behind(idea: Idea, first: Mention) -> Premise | None:
    """What a thing does that walks in as somebody: only what says how may stand before its verb."""
    premise = _premise(idea, first)
    kept = premise is not None and _only_manner(idea.text[first.end : premise.at], idea.language)
    return premise if kept else None


def _only_manner(between: str, language: Language) -> bool:
    return _MANNER[language].fullmatch(between) is not None


def _says_which(place: Mention, idea: Idea) -> bool:
    """Whether a place or a thing stands right before somebody, and says which: the hospital porter."""
    return place.entry.kind not in LIVING and any(
        idea.text[place.end : each.start] == " " for each in idea.of(*LIVING)
    )


def _target(idea: Idea, subject: Mention, premise: Premise) -> Mention | None:
    """To whom or what it is done: whom a preposition names, else the first noun behind the verb that is no setting."""
    text = idea.text
    if idea.language == "zh":
        sentence_end = min(
            (at for at in (text.find(sign, premise.at) for sign in "。！？；") if at > 0), default=len(text)
        )
        behind = [each for each in idea.of(*_NOUNS) if subject.end <= each.start < sentence_end]
        free = [
            each
            for each in behind
            if not _SETTING_ZH.match(text[each.end :])
            and text[each.start - 1] != "在"
            and not each.owns
            and not text.startswith("家的", each.end)
        ]
        given = [each for each in free if _RECEIVER_ZH.search(text[subject.end : each.start])]
    else:
        end = premise.at + len(premise.does)
        behind = [
            each
            for each in idea.of(*_NOUNS)
            if premise.at < each.start < end and not _PLACED_EN.match(each.word)
        ]
        free = [
            each
            for each in behind
            if not _SETTING_EN.search(text[premise.at : each.start])
            and not _says_which(each, idea)
            and (premise.deed == "groom" or not each.owns)
        ]
        helped = premise.verb == "help" and bool(free) and free[0].entry.kind in LIVING
        given = [each for each in free if helped or _RECEIVER_EN.search(text[premise.at : each.start])]
    answering = [
        each for each in given if each.entry.kind in LIVING or each.entry.id in table("signs", idea.language)
    ]
    if premise.deed == "wait":
        answering.sort(key=lambda each: _BESIDE_ZH.fullmatch(text[subject.end : each.start]) is not None)
    usable = [
        each for each in free if each.entry.kind != "times" or each.entry.id in table("signs", idea.language)
    ]
    return next(iter((*answering, *usable)), None)


def _target_flags(target: Mention | None, language: Language) -> set[str]:
    if target is None:
        return {"to-nobody"}
    if target.entry.kind in LIVING:
        return {"to-living"}
    signs = table("signs", language).get(target.entry.id)
    if signs is None:
        return {"to-thing"}
    if target.entry.kind == "places":
        return {"to-force", "T-far"}
    gives = {"T-gives"} if _IN_REACH.search(signs["gift"]) else set()
    return {"to-force"} | gives | ({"T-far"} if signs["side"] in _OUT_OF_REACH else set())


def _sensed(idea: Idea, subject: Mention) -> bool:
    """Whether what somebody cannot do stands right before them: a deaf boy."""
    return any(
        each.entry.id in _SENSES[idea.language] and 0 <= subject.start - each.end <= 1
        for each in idea.mentions
    )


def _trait(idea: Idea, subject: Mention, premise: Premise) -> str:
    """What the idea says against the one who does it, as somebody says it to their face; without its full stop."""
    said = next((words for flag, words in _SENSES[idea.language].items() if flag in idea.flags), "")
    if said and _sensed(idea, subject):
        return said
    said = ""
    if idea.language == "zh":
        match = _TRAIT_ZH.search(idea.text[: subject.start])
        trait = re.sub(r"^[一那这][个位名只]", "", match["trait"]) if match else ""
        if _VERB_FIRST_ZH.match(trait):
            said = f"你{trait}"
        return said if len(said) <= _MOST_TRAIT["zh"] else ""
    match = _TRAIT_EN.match(idea.text[subject.end : premise.at])
    if match:
        verb = match["verb"].lower().replace("’", "'")
        rest = re.sub(r"\b(?:his|her|its|their)\b", "your", match["rest"])
        rest = re.sub(r"\s+(?:who|must|wants|tries|has|decides|and|always|secretly|never)\b.*$", "", rest)
        past = is_past(verb) or verb.endswith("ed")
        said = f"{_TO_YOU.get(verb) or 'you ' + (verb if past else plain_form(verb))} {rest}"
    return said if len(said.split()) <= _MOST_TRAIT["en"] else ""
