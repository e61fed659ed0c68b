"""What plays say of an idea's clauses: `{c1}` to `{c4}`, `{cz}` the last, `{told}` all in one, `{answer}` what the doer
answers when asked, `{answer back}` the same said by the other one."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import CARD, Clause, at_place
from yingxi.generators.builtin.planner.clauses.arcs_chinese import arc_words, is_favour, is_not_done
from yingxi.generators.builtin.planner.clauses.business import business_terms, business_words, thing_done_to
from yingxi.generators.builtin.planner.clauses.business_chinese import (
    chinese_business_terms,
    chinese_business_words,
)
from yingxi.generators.builtin.planner.clauses.caused_chinese import caused_terms, caused_words
from yingxi.generators.builtin.planner.clauses.course_of_relation import (
    relation_terms,
    relation_words,
    short_thing,
    thing_forms,
)
from yingxi.generators.builtin.planner.clauses.other_told import other_state, other_told
from yingxi.generators.builtin.planner.clauses.steps import step_terms, step_words
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.clauses.turned_chinese import turn_terms, turn_words
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.clause_wording import POSTMODIFIED
from yingxi.generators.builtin.planner.idiom.inflecting import past
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.idiom.predicates_chinese import is_predicate
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.people.far_apart import apart_words, is_spoken_to
from yingxi.generators.builtin.planner.restating.found_that import found_that, said_together
from yingxi.generators.builtin.planner.restating.sentences import plain_of_doing
from yingxi.generators.builtin.planner.staging.ages_heard import said_to
from yingxi.generators.builtin.planner.staging.animals import acts_beside_a_person
from yingxi.generators.builtin.planner.staging.asides import aside_words
from yingxi.generators.builtin.planner.staging.remarks import remark, remark_of_both
from yingxi.generators.builtin.planner.staging.replying import reply_words, said_back

UNWILLED = frozenset(
    ["find", "stuck", "forget", "remember", "dream", "listen", "watch", "meet", "marry", "arrive"]
)
"""Deeds that come over somebody: nobody is asked why they do it."""
SPEAKING = frozenset(["say", "tell", "whisper", "shout"])
"""Verbs whose deed is itself a line: nobody is asked what they are doing."""
_STATE = phrased(
    r"(?:falls?|goes (?:deaf|blind|bald|mad)|wakes?|dies?|gets?|becomes?|turns into|turns out|grows up|loses"
    r"|spills?|drops|slips?|trips?|misses|sneezes?)\b"
    r"|睡着|醒来|变成|长出|摔|掉|迷路|爱上|生病|丢了",
    re.I,
)
_FELT = phrased(
    r"\b(?:wants?|loves?|hates?|fears?|wish(?:es)?|needs?|knows?|thinks?|believes?|hopes?)\b|[想要爱恨怕]|已经|早就|喜欢|希望|知道(?!后|了?以后|之后)|以为",
    re.I,
)
"""What cannot be seen, and is said by whoever feels it."""
_CLOSE = "特写："
_HAPPENING = phrased(
    r"每[天晚夜年]|天天|是谁|什么|怎么|哪里|为何|[了着过]$|^[他她它](?!们?的)|很多|[病症]$|[不没](?=[\u3400-\u9fff]{1,3}$)|^[去来回又最]"
)
"""Words that ask, or say what happens: no title."""
_LONGEST_TITLE = 6
"""Characters of a thing's name that may be a film's title."""
_TOGETHER = phrased(r"{P}(?:,| and) {O}")
"""Who does a clause, where two or three do it."""
_WITH_THEM = phrased(r"\b(?:his|her|their|its)\s+(?:[a-z-]+\s+){0,2}?$", re.I)
"""Whoever belongs to the doer is there from the beginning."""
_LONGEST_ANSWER = 10
"""Words that somebody answers in one breath."""
_SINCE = phrased(r"\bfor\s+(?P<long>(?:[a-z-]+|\d+)\s+years)\b", re.I)
"""For how long somebody has done it."""
_TOLD = 2
"""Clauses that a line about the whole film has room for."""
_WISHED_EN = {
    "want": "I want to {do}",
    "refuse": "I won't {do}",
    "try": "I'm trying to {do}",
    "must": "I have to {do}",
    "never": "I can't {do}",
    "forgot": "I've forgotten how to {do}",
}


def clause_words(idea: Idea, parts: Mapping[str, Part], language: Language, seed: int = 0) -> dict[str, str]:
    """The words; none where the idea has no deed, or speaks another language than the film."""
    premise, clauses = idea.premise, _clauses(idea, parts, language)
    if premise is None or not clauses:
        return {}
    shown = [
        each.told
        for at, each in enumerate(clauses)
        if not each.told.startswith((_CLOSE, CARD))
        and not (at and each.follows and each.roles == {clauses[0].of})
    ]
    words = {f"c{at}": each.told for at, each in enumerate(clauses, start=1)}
    named = (*((f"c{at}", each) for at, each in enumerate(clauses, start=1)), ("cz", clauses[-1]))
    words |= {f"{key} said": f"{each.of or 'P'} {each.said}" for key, each in named if each.said}
    answer = _answer_zh(premise, idea, parts) if language == "zh" else _answer_en(premise, idea, parts)
    if language == "zh":
        words |= said_back(clauses[0], len(idea.text) + seed)
        words |= chinese_business_words(clauses, idea, parts, seed)
        words |= arc_words(clauses) | turn_words(clauses, parts) | caused_words(clauses, idea, parts, seed)
    if language == "en":
        words |= aside_words([each.done for each in clauses], premise, idea.text, seed)
    if language == "en" and (of_other := other_told(idea, parts)):
        words |= {"of you": of_other}
    if language == "en" and (state := other_state(idea, parts)):
        words |= {"O state": state}
    if language == "en":
        words |= _remarks(clauses, premise, idea, parts)
        words |= step_words(clauses, idea, parts, seed)
        words |= business_words(clauses, idea, parts, seed)
        words |= apart_words(clauses, idea.text, parts)
        words |= relation_words(clauses, premise, idea, parts)
        found = found_that(idea.text)
        words |= {"found that": found, "found said": said_together(found)} if found else {}
    words |= _thing_words(clauses, idea, language)
    if reason := next((each.why for each in clauses if each.why), ""):
        hurried = reason.startswith("Before ")
        words |= {"why": reason, "why ask": "What's the hurry?" if hurried else "Why?"}
    return words | {
        "cz": clauses[-1].told,
        "alias": idea.alias,
        "Alias": idea.alias.title(),
        "title": _title(premise, idea, parts, language),
        "told": _told_in_one(shown[:_TOLD], language),
        "answer": answer.replace("{your}", "your").replace("{you}", "{O您}" if language == "zh" else "you"),
        "did": f"我{answer.removesuffix('了')}了".replace("{your}", "your").replace("{you}", "{O您}"),
        **_asked_by_age(reply_words(idea, _noun(idea), language, seed), parts),
        "answer back": answer.replace("{your}", "your").replace(
            "{you}", "{P您}" if language == "zh" else "you"
        ),
    }


def _asked_by_age(replies: Mapping[str, str], parts: Mapping[str, Part]) -> dict[str, str]:
    """The questions about a deed and their answers, the first as somebody of the asker's age has it."""
    said = {"asked": said_to(replies["asked"], parts.get("O"), parts.get("P"))} if replies else {}
    return {**replies, **said}


def _told_in_one(told: Sequence[str], language: Language) -> str:
    """Clauses as one sentence, in which nobody is named twice as who does it."""
    running = [
        each if not at or each.startswith("{") else each[:1].lower() + each[1:]
        for at, each in enumerate(told)
    ]
    if language == "zh":
        return "，".join(running)
    said = running[0] if running else ""
    for before, each in pairwise(running):
        doer = re.match(r"{\w+}(?:(?:, | and ){\w+})* ", each)
        same = doer and before.startswith(doer[0]) and not re.match(r"\w+ and\b", each[doer.end() :])
        said += f" and {each[doer.end() :]}" if doer and same else f", and {each}"
    return said


def clause_terms(idea: Idea, parts: Mapping[str, Part], language: Language) -> frozenset[str]:
    """Of the clauses: how many there are, who is in the first, who does the last; `unwilled`."""
    premise, clauses = idea.premise, _clauses(idea, parts, language)
    if premise is None or not clauses:
        return frozenset()
    terms = {"clauses", *(f"clauses-{count}" for count in range(2, len(clauses) + 1))}
    terms |= step_terms(step_words(clauses, idea, parts, 0), clauses, idea) if language == "en" else set()
    terms |= business_terms(clauses, idea) if language == "en" else set()
    terms |= chinese_business_terms(clauses, idea, parts) if language == "zh" else set()
    if language == "zh":
        terms |= turn_terms(clauses, parts)
        terms |= caused_terms(clauses, idea, parts, caused_words(clauses, idea, parts, 0))
    terms |= {"last-not"} if language == "zh" and is_not_done(clauses[-1]) else set()
    terms |= {"favour"} if language == "zh" and is_favour(clauses[0]) else set()
    apart = apart_words(clauses, idea.text, parts) if language == "en" else {}
    terms |= {"asked-for"} if "asked" in apart else set()
    terms |= {"wire"} if apart and (premise.deed in ("call", "ask") or is_spoken_to(idea.text)) else set()
    terms |= {"thing-said"} if _thing_words(clauses, idea, language) else set()
    terms |= {"why"} if any(each.why for each in clauses) else set()
    terms |= set(_remarks(clauses, premise, idea, parts)) - {"plan"} if language == "en" else set()
    terms |= {"state-O"} if language == "en" and other_state(idea, parts) else set()
    terms |= {"of-you"} if language == "en" and other_told(idea, parts) else set()
    terms |= {"quoted"} if premise.verb in SPEAKING or any('"' in each.told for each in clauses) else set()
    terms |= {f"first-{role}" for role in _seen_in(clauses[0])}
    terms |= {f"last-{clauses[-1].of or 'thing'}"}
    other = parts.get("O")
    terms |= {"beast"} if other and other.kind != "person" and acts_beside_a_person(idea) else set()
    if (
        other
        and other.named
        and "O" not in clauses[0].roles
        and not (clauses[0].said and language == "zh")
        and not (language == "en" and ((_belongs(idea, other) and not _arrives(clauses)) or _stays(clauses)))
        and any("O" in _seen_in(each) for each in clauses[1:])
    ):
        terms.add("comes-later")
    terms |= {f"{at}-said" for at, each in (("first", clauses[0]), ("last", clauses[-1])) if each.said}
    if clauses[-1].start <= premise.at < clauses[-1].end:
        terms.add("last-deed")
    at = idea.text.find(idea.twist.clause) if idea.twist else -1
    if idea.twist and any(each.start < at + len(idea.twist.clause) and at < each.end for each in clauses):
        terms.add("twist-acted")
    if idea.twist and clauses[-1].of == "O" and not clauses[-1].said and _FELT.search(clauses[-1].told):
        terms.add("confessed")
    if is_unwilled(premise):
        terms.add("unwilled")
    terms |= _course_of_one(terms, premise, idea)
    terms |= relation_terms(clauses, idea, parts, terms) if language == "en" else set()
    return frozenset(terms)


def is_unwilled(premise: Premise) -> bool:
    """Whether a deed comes over whoever does it."""
    comes_over = premise.deed in UNWILLED or _STATE.match(premise.acts) is not None
    return comes_over and not premise.mode and not _MEANT.search(premise.does)


def is_meant(premise: Premise) -> bool:
    """Whether somebody sets out to do a deed, which is neither felt nor comes over them."""
    return not is_unwilled(premise) and _FELT.match(premise.acts) is None


_MEANT = phrased(r"\bon purpose\b|\bdeliberately\b|故意|有意|存心")
_SENSED = frozenset(["listen", "watch", "find", "see"])
"""Deeds that nobody believes who has not heard or seen it."""


def _course_of_one(terms: Collection[str], premise: Premise, idea: Idea) -> set[str]:
    """`arc` where an English idea is one deed that somebody means to do, `doubt` where they only hear or see it."""
    if (
        idea.language != "en"
        or premise.deed == "wish"
        or {"comes-later", "quoted", "both", "why", "state-O", "since"} & set(terms)
    ):
        return set()
    twice = {"clauses-2", "last-P", "first-P", "done-c1"} <= set(terms) and not {
        "clauses-3",
        "first-O",
    } & set(terms)
    if "held-back" not in terms and not (twice and idea.twist is None):
        return set()
    if "unwilled" not in terms or (twice and premise.deed == "arrive"):
        return {"arc"}
    there = "to-living" in idea.flags
    return {"doubt"} if premise.deed in _SENSED and not twice and not there else set()


_ARRIVES = phrased(
    r"(?:comes|returns|arrives|brings|walks|gets|drives|rushes|runs|knocks)\b(?!\s(?:to|up and|on))"
)


_STAYS = phrased(r"(?:inside\s)?(?:refuses|keeps|wants|laughs|cries|will|won['’]t|cannot|can['’]t|never)\b")


def _stays(clauses: Sequence[Clause]) -> bool:
    """Whether what O does later is what somebody does who was there: refuses, goes on, laughs."""
    own = next((each for each in clauses if "O" in each.roles), None)
    return own is not None and own.of == "O" and _STAYS.match(own.done) is not None


def _arrives(clauses: Sequence[Clause]) -> bool:
    """Whether O comes only in a later clause, whomever they belong to."""
    own = next((each for each in clauses if "O" in each.roles), None)
    return own is not None and own.of == "O" and _ARRIVES.match(own.done) is not None


def _belongs(idea: Idea, other: Part) -> bool:
    """Whether the idea calls the other one the doer's ("her grandfather")."""
    named = (each for each in idea.of(*LIVING) if each.entry.id == other.entry.id)
    return any(_WITH_THEM.search(idea.text[: each.start]) for each in named)


def _remarks(
    clauses: Sequence[Clause], premise: Premise, idea: Idea, parts: Mapping[str, Part]
) -> dict[str, str]:
    """What is said of the first clause and of the last: `intent` (the doer answers what is going on), `plan` (what they
    will do), `remark-both` (one says what both do), `remark` (who did the first clause says what the other one does in
    the last), `since` (for how long it has been done)."""
    first, last = clauses[0], clauses[-1]
    words: dict[str, str] = {}
    acted = not (premise.deed in UNWILLED or premise.verb in SPEAKING or _STATE.match(premise.acts))
    said = (
        _SINCE.sub("", _answer_en(premise, idea, parts))
        .replace("{your}", "your")
        .replace("{you}", "you")
        .strip()
    )
    if first.of == "P" and not first.said and _TOGETHER.match(first.told) and "both" in idea.flags:
        words["remark-both"] = remark_of_both(first.done)
    elif first.of == "P" and not first.said and acted and len(said.split()) <= _LONGEST_ANSWER:
        verb, space, tail = said.partition(" ")
        words["intent"] = said
        words["plan"] = said if premise.mode else f"I'm going to {plain_of_doing(verb.lower())}{space}{tail}"
    if len(clauses) > 1 and last.of == "O" and not last.said and not last.follows:
        words["remark"] = remark(last.done, "P")
    if found := _SINCE.search(idea.text):
        words["since"] = f"{found['long'][:1].upper()}{found['long'][1:]}"
    return {key: line for key, line in words.items() if line}


def _seen_in(clause: Clause) -> frozenset[str]:
    """Who is seen in a clause: of one that is said, the speaker."""
    return frozenset({clause.of} if clause.said else clause.roles)


def _clauses(idea: Idea, parts: Mapping[str, Part], language: Language) -> tuple[Clause, ...]:
    return clauses_told(idea, parts) if idea.language == language else ()


def _title(premise: Premise, idea: Idea, parts: Mapping[str, Part], language: Language) -> str:
    """What the deed is done to, else another thing of the idea, else who does it with whom, else the deed."""
    if language == "zh":
        bare = re.sub(rf"^[一两三几][{COUNTED}]", "", idea.matter)
        if bare and not is_predicate(bare) and len(bare) <= _LONGEST_TITLE and _is_name(bare):
            return bare
        if idea.target and idea.target.entry.kind not in (*LIVING, "places", "times"):
            return idea.target.word
        named = [each.word for each in idea.things if len(each.word) > 1]
        if named:
            return named[-1]
        counted = re.search(r"一[\u3400-\u9fff](?:[旧老新红白小]?)[\u3400-\u9fff](?=[，。]|$)", idea.text)
        if counted and counted[0][1] in COUNTED and not is_predicate(counted[0][2:]):
            return counted[0]
        nouns = [part.noun for role, part in parts.items() if role in ("P", "O") and part.named]
        nouns = [each for each in nouns if each not in _ANYBODY] or nouns
        if len(set(nouns)) > 1 and len("".join(nouns)) < _LONGEST_TITLE + 2:
            return "和".join(nouns)
        short = (bare or premise.do).rpartition("的")[2] or premise.do
        short = re.sub(r"^[^了]{1,3}了(?=[^了]{2,5}$)", "", short)
        return short if nouns == [] or (len(short) <= _LONGEST_TITLE and _is_name(short)) else nouns[0]
    return premise.doing.title() if not idea.matter else ""


_ANYBODY = ("男人", "男子", "女人", "女子", "小伙子", "姑娘", "陌生人")


def _is_name(words: str) -> bool:
    """Whether words may be a film's title: no question, and nothing that happens."""
    return _HAPPENING.search(words) is None


def _noun(idea: Idea) -> str:
    """What the deed is done to in one word: 玉玺 of 皇帝的玉玺."""
    bare = re.sub(rf"^[一两三几][{COUNTED}]", "", idea.matter).rpartition("的")[2]
    return "" if not bare or is_predicate(bare) else bare


_BARE_NOUN = phrased(
    r"^[a-z]+\s(?P<noun>[a-z-]+)(?=$|\s(?:in|at|into|to|for|on|from|with|by|under|behind)\b)"
)
"""A verb and what it is done to, without an article: sells rain in bottles."""
_LONGEST_NOUN = {"zh": 4, "en": 24}
"""Characters of what is spoken of in passing."""


def _thing_words(clauses: Sequence[Clause], idea: Idea, language: Language) -> dict[str, str]:
    """`{the thing}`, what the first clause is done to, as one speaks of it in passing (`{thing}` without its article);
    nothing where that is nothing, or too long for it."""
    if language == "zh":
        noun = re.sub(r"^(?:那|这)[\u3400-\u9fff](?=[\u3400-\u9fff]{2})", "", _noun(idea))
        known = bool(noun) and len(noun) <= _LONGEST_NOUN["zh"] and _is_name(noun)
        return {"thing": noun, "the thing": noun} if known else {}
    bare = _BARE_NOUN.match(clauses[0].done)
    thing = thing_done_to(clauses[0].done) or (
        f"the {bare['noun']}" if bare and idea.matter.startswith(bare["noun"]) else ""
    )
    thing = short_thing(thing)
    named = thing and len(thing) <= _LONGEST_NOUN["en"] and not re.search(r"{|\bown\b", thing)
    return {"thing": thing.removeprefix("the "), "the thing": thing, **thing_forms(thing)} if named else {}


def _others(idea: Idea, parts: Mapping[str, Part]) -> list[str]:
    """The idea's words for the one who stands beside the doer."""
    other = parts.get("O")
    if other is None or not other.named:
        return []
    return [at_place(each, idea) for each in idea.of(*LIVING) if each.entry.id == other.entry.id]


def _answer_zh(premise: Premise, idea: Idea, parts: Mapping[str, Part]) -> str:
    manner = premise.does.removesuffix(premise.acts) if premise.does.endswith(premise.acts) else ""
    said = premise.do
    for word in _others(idea, parts):
        if re.search(rf"[她他]{re.escape(word)}", said):
            said = re.sub(r"[她他](?=[\u3400-\u9fff])", "{you}", said, count=1)
            break
        phrase = rf"(?:(?<=[给替教帮跟对和为把向找等见])(?!过)[^，。]{{0,8}}的)?{re.escape(word)}"
        said = re.sub(phrase, "{you}", said, count=1)
    return (manner if len(manner) <= 3 else "") + said


def _answer_en(premise: Premise, idea: Idea, parts: Mapping[str, Part]) -> str:
    said = re.sub(r"\byour(self)?\b", lambda found: "myself" if found[1] else "my", premise.do)
    for word in _others(idea, parts):
        said = re.sub(
            rf"\b(?:an?|the|my)\s+(?:own\s+)?(?:[a-z-]+\s+){{0,2}}?{re.escape(word)}\b(?!['’]s)"
            + POSTMODIFIED,
            "{you}",
            said,
            count=1,
        )
        said = re.sub(
            rf"\b(?:an?|the|my)\s+(?:own\s+)?(?:[a-z-]+\s+)?{re.escape(word)}['’]s\b", "{your}", said, count=1
        )
    said = re.sub(r"\byou\b(?=\s+[a-z]+)", "I", said)
    said = said.replace("{you} is ", "{you} are ").replace("{you} has ", "{you} have ")
    if premise.mode in _WISHED_EN:
        return _WISHED_EN[premise.mode].format(do=said)
    verb, _, tail = said.partition(" ")
    if premise.deed in UNWILLED or _STATE.match(premise.acts):
        return f"I {past(verb)} {tail}".strip()
    return f"{premise.doing.partition(' ')[0]} {tail}".strip()
