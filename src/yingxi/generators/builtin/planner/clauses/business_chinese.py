"""The business of a Chinese idea's clauses: what is seen before a deed, how it goes wrong first, what is seen and said
after it, and the last picture, in which somebody else does what was done."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.idiom.premise_chinese import premise_read
from yingxi.generators.builtin.planner.lexicon import entry, words_of
from yingxi.generators.builtin.planner.people.awaited_chinese import SOUGHT, is_sought
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.staging.ages_heard import pairs_of_age, said_to
from yingxi.generators.builtin.planner.staging.walks import Walk, walks

_MET = ("find", "listen", "watch", "meet", "dream", "remember")
"""Deeds by which whoever it is done to comes into the film."""
_WHEN = ("before", "hinder", "after", "end")
_LIMBS = phrased(r"[手袖兜衣鞋帽裙裤袋肩]|围裙|指|口袋|胡子|外套|大拇指|椅")
"""What an animal has none of, and does not use."""
_COMES_OVER = phrased(
    r"^(?:{\w+})?(?:已经|早就|突然|忽然|终于|却|也|都)*(?:得了|患|生病|病了|走丢|丢了|老了|变成|长大|失忆|去世|死|睡着|迷了?路|怀孕|失业|破产|输了|赢了|住在|只剩|剩下|只有|没有|是|有|叫|[\u3400-\u9fff]不[见到了动清起着出]|爱上|暗恋|喜欢|知道|以为|觉得|相信)"
)
"""What comes over somebody, or is so: nothing leads up to it."""
_THING = phrased(
    rf"(?:[了着过完好成]|^[\u3400-\u9fff]{{1,2}})(?:[一两三几最][\u3400-\u9fff后]*?[{COUNTED}])?(?:[^，。{{}}]{{1,12}}的)?(?P<noun>[\u3400-\u9fff]{{1,4}})$"
)
_TAKEN = phrased(
    r"把(?:最后)?(?:[一两三几这那][\u3400-\u9fff])?(?:[^，。{}]{1,12}的)?(?P<noun>[\u3400-\u9fff]{1,4}?)(?=送|给|还|交|藏|放|埋|扔|卖|修|洗|擦|带|寄|做|写|画|借|留|递|摆|挂|装)"
)
_NO_THING = phrased(r"[在了着过给把去来到里上不没也都回家自己人她他它们]|时候|东西|起来|出来")
_SO_LONG = r"了(?:整整)?[一二两三四五六七八九十百几]+(?:多年|年|天|个月|辈子)的?(?=[\u3400-\u9fff])"
_LET_FALL = phrased(r"(?:不小心)?把[^，。]{1,8}?(?:掉|洒|丢|忘|摔|碰)")
"""What nobody prepares for."""
_OUTSIDE = phrased(r"门口|门外|外面|楼下|后院|门前|旁边|对面")
_MANNER = r"(?:某人|每[天晚夜年]|天天|第一次|偷偷|悄悄|终于|又|也|还|却|想要?|要|决定|总是?|一直|只好|突然)*"
_GOES_TO = phrased(r"(?:在|到|进|回|上|去)了?(?:[^，。在到把的]{0,4}的?)$|^$|^(?:一[个家座间])$")


def chinese_business_words(
    clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part], seed: int
) -> dict[str, str]:
    """The words that `business_words` gives for English, and `{late ask c1}`, `{late say c1}`: what the other one asks
    when it is done, and the answer."""
    words: dict[str, str] = {}
    used: set[str] = set()
    place = _home(clauses, idea, parts) or "{in} {LH}"
    for at, each in enumerate(clauses, start=1):
        keys = (f"c{at}", "cz") if at == len(clauses) else (f"c{at}",)
        place = _place(each, idea) or place
        own = _of_clause(each, parts, seed, idea, used) if _is_done(each) else {}
        for key in keys:
            words |= {f"{when} {key}{more}": said for (when, more), said in own.items()}
            words[f"place {key}"] = place
    return words


def chinese_business_terms(
    clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part]
) -> frozenset[str]:
    """The terms that `business_terms` gives for English."""
    terms: set[str] = set()
    last, met = "", False
    for at, each in enumerate(clauses, start=1):
        keys = (f"c{at}", "cz") if at == len(clauses) else (f"c{at}",)
        place = _place(each, idea) or last
        terms |= {f"done-{key}" for key in keys if _is_done(each)}
        terms |= {f"known-{key}" for key in keys if _row(each.done) is not walks("business", "zh")["any"][0]}
        terms |= {f"alone-{key}" for key in keys if _is_done(each) and len(each.roles) == 1}
        terms |= {f"own-{key}" for key in keys if _is_done(each) and each.of == "P"}
        terms |= {f"meets-{key}" for key in keys if at > 1 and not met and each.of == "O" and not each.said}
        met = met or "O" in each.roles
        terms |= {f"moves-{key}" for key in keys if at > 1 and place != last}
        last = place
    premise = idea.premise
    alone = len(clauses) == 1 and _is_done(clauses[0]) and clauses[0].of == "P" and "pair" not in idea.flags
    if alone and premise and premise.mode not in ("refuse", "never"):
        terms.add("held-back")
    if len(clauses) == 1 and premise and premise.deed in _MET and "O" in clauses[0].roles:
        terms |= {"held-back", "comes-later"} if clauses[0].of == "P" else set()
    if is_sought(clauses):
        terms.add(SOUGHT)
    return frozenset(terms)


def place_of_chinese_deed(idea: Idea) -> str:
    """The id of the place where the deed of a Chinese idea is usually done; empty where one cannot say."""
    if idea.premise is None:
        return ""
    word = _row(idea.premise.acts, idea.premise).get("place", "")
    known = words_of("zh").get(word)
    return known.id if known else ""


def _is_done(clause: Clause) -> bool:
    return bool(clause.of) and not clause.said and not _COMES_OVER.match(clause.done)


def _of_clause(
    clause: Clause, parts: Mapping[str, Part], seed: int, idea: Idea, used: set[str]
) -> dict[tuple[str, str], str]:
    """The rows of a clause by when and `more`; `used` are those of the film so far."""
    doer = clause.of
    beside = next((each for each in ("O", "P") if each != doer and each in parts), "")
    thing, row, usual = _thing(clause.done), _row(clause.done), walks("business", "zh")["any"][0]
    found: dict[tuple[str, str], str] = {}
    for when in _WHEN:
        turn = seed_of(0, idea.text, when, clause.done) + seed
        options = [
            said
            for each in (row, usual)
            for said in _turned(_fitting(each.get(when, ""), clause, parts, beside, thing, when), turn)
        ]
        free = [each for each in options if each not in used] or options
        for more, said in zip(("", " more"), free, strict=False):
            found[when, more] = _cast(said, doer, beside, thing)
            used.add(said)
        found.setdefault((when, " more"), found.get((when, ""), ""))
    turn = seed_of(0, idea.text, "late") + seed
    of_age = pairs_of_age(parts.get(beside), parts.get(doer))
    pairs = [
        each
        for own in (
            row.get("late", "").split(" / ") if row is not usual else [],
            of_age,
            usual["late"].split(" / "),
        )
        for each in _turned(own, turn)
        if " > " in each and each not in used and ("{it}" not in each or thing)
    ]
    for more, pair in zip(("", " more"), pairs, strict=False):
        used.add(pair)
        ask, _, say = _cast(pair, doer, beside, thing).partition(" > ")
        ask = ask if more else said_to(ask, parts.get(beside), parts.get(doer))
        found["late ask", more], found["late say", more] = ask, say
    failed = [each for each in row.get("hinder", "").split(" / ") if "{B" not in each and "{it}" not in each]
    if beside and failed and failed[0]:
        found["try", ""] = _cast(failed[(seed + 1) % len(failed)], beside, doer, thing)
    return found


def _fitting(
    options: str, clause: Clause, parts: Mapping[str, Part], beside: str, thing: str, when: str
) -> list[str]:
    animal = any(
        role in parts and parts[role].kind not in ("person", "robot") and mark in options
        for role, mark in ((clause.of, "{D"), (beside, "{B"))
    )
    here = beside in clause.roles
    return [
        each
        for each in options.split(" / ")
        if each
        and not ("{it}" in each and not thing)
        and not ("{B" in each and not beside)
        and not ("{B" in each and when in ("before", "hinder", "after") and not here)
        and not (animal and _LIMBS.search(each))
    ]


def _turned(options: Sequence[str], turn: int) -> list[str]:
    at = turn % len(options) if options else 0
    return [*options[at:], *options[:at]]


def _cast(said: str, doer: str, beside: str, thing: str) -> str:
    return said.replace("{D}", f"{{{doer}}}").replace("{B}", f"{{{beside}}}").replace("{it}", thing)


def _row(done: str, premise: Premise | None = None) -> Walk:
    """The words of a deed: of its verb with its thing, of its verb, of its class, of any."""
    rows = walks("business", "zh")
    if _LET_FALL.match(done):
        return rows["any"][0]
    bare = re.sub(r"{\w+}", "某人", re.sub(_SO_LONG, "", done))
    deed = premise or premise_read(bare, 0, living=True)
    if deed is None:
        return rows["any"][0]
    kind = "refuse" if deed.mode == "refuse" else deed.deed
    with_thing = next(
        (key for key in rows if key.startswith(f"{kind}-") and key.partition("-")[2] in bare), ""
    )
    verb = next((key for key in _verbs() if key in deed.verb), "")
    if not verb and kind == "odd":
        verb = next((key for key in _verbs() if key in deed.acts), "")
    to_somebody = (
        re.search(rf"{re.escape(deed.verb)}[到见了着过]*(?:一个|失踪的|走失的)?某人", bare) is not None
    )
    to_somebody = to_somebody or re.search(r"失踪的|走失的|走丢的", deed.acts) is not None
    kind = f"{kind}>" if f"{kind}>" in rows and to_somebody else kind
    first = next((key for key in _verbs() if re.match(rf"{_MANNER}{key}", bare)), "")
    first = first or next((key for key in _verbs() if len(key) > 1 and key in bare), "")
    return rows[next((each for each in (first, with_thing, verb, kind) if each in rows), "any")][0]


@cache
def _verbs() -> tuple[str, ...]:
    """The rows that are called by a Chinese verb, the longest first."""
    verbs = [key for key in walks("business", "zh") if re.fullmatch(r"[\u3400-\u9fff]+", key)]
    return tuple(sorted(verbs, key=lambda key: -len(key)))


def _thing(done: str) -> str:
    """What a deed is done to, as one speaks of it again; empty where that is nothing, or somebody.

    >>> _thing("把最后一盏灯笼送给{O}"), _thing("捡到了一个旧手机"), _thing("给{O}扎辫子")
    ('灯笼', '旧手机', '')
    """
    found = _TAKEN.search(done) or _THING.search(done)
    noun = found["noun"] if found else ""
    return "" if not noun or _NO_THING.search(noun) else noun


def _place(clause: Clause, idea: Idea) -> str:
    """The heading of the place that a clause names, without its hour; empty where it names none."""
    if "露天" in idea.text[clause.start : clause.end]:
        return "外 打谷场"
    for one in idea.places:
        before = idea.text[clause.start : one.start]
        meant = re.search(r"[去到往]$", before) and idea.text.startswith("的", one.end)
        if clause.start <= one.start < clause.end and _GOES_TO.search(before) and not meant:
            if outside := _OUTSIDE.match(idea.text, one.end):
                return f"外 {one.word}{outside[0]}"
            return f"{'内' if 'inside' in one.entry.flags else '外'} {one.word}"
    return ""


def _home(clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part]) -> str:
    """The heading of where somebody is before they go to the only place that an idea names; empty where that is not
    said by what they are."""
    gone = next((at for at, each in enumerate(clauses) if _place(each, idea)), 0)
    if not gone or "P" not in parts or any(one.start < clauses[gone].start for one in idea.places):
        return ""
    usual = parts["P"].entry.value("place") or ("living-room" if "kin" in parts["P"].entry.flags else "")
    own = entry(usual)
    return f"{'内' if 'inside' in own.flags else '外'} {own.word('zh')}" if own else ""
