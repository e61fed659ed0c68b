"""How those in a film speak of what a Chinese idea begins with and of what it comes to: 你不是来退伞的吗？"""

import re
from collections.abc import Mapping, Sequence

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import CARD, Clause
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.people.casting import Part

_MANNER = phrased(
    r"^(?:偷偷|悄悄|终于|只好|还是|又|却|就|都|也|总是?|一直|正在?(?![^，]{1,6}[上里中下旁边])|最后|结果|一起|直到|竟然?|每[天晚夜年]都?|天天|从此|决定)+"
)
"""How and how often it is done, which nobody repeats."""
_WHERE = phrased(r"^在[^，。]{1,7}[上里中下旁边外](?=[\u3400-\u9fff]{3})(?!的)")
_LIKE_WHAT = phrased(rf"(?<=[一两三几][{COUNTED}])[^，{{}}]{{2,8}}的(?=[\u3400-\u9fff]{{1,3}}$)")
_BEFALLS = phrased(
    r"^(?:{\w+}|在[^，]{1,6}[上里])?(?:被|[接收遇捡碰梦]到|发现|听[见到]|看[见到]|醒|死|[生得]了?病|变|成了|忘|丢|摔|掉|迷路|是|有|没有|不[会能见在]"
    r"|[\u3400-\u9fff]不|[学长]得|爱上|喜欢|觉得|以为|知道|输|赢|怕|住院|出院|退休|失业|失恋|毕业)"
)
"""What comes over somebody: nobody is asked why they did it."""
_CAME = phrased(
    r"^(?:在[^，]{1,6}[上里])?(?:被|[接收遇捡碰梦]到|发现|听[见到]|看[见到]|醒|死|[生得]了?病|变|成了|长出|丢|摔|掉|迷路|[学长]得|爱上)"
)
"""What somebody can only take as it comes."""
_LEAST, _MOST = 3, 11
"""Characters of a deed that stands within a line."""
_TURN = 2
"""Clauses of an idea that has a beginning and something that it comes to."""


def turn_words(clauses: Sequence[Clause], parts: Mapping[str, Part]) -> dict[str, str]:
    """`{first you}`: what P does in the first clause, as the other one says it to their face; `{first plain}`: the same
    not done yet; `{first mine}`: as P says it; `{first swapped}`: the same not done yet; `{last you}`, `{last plain}`,
    `{last mine}`, `{last swapped}`: the same of the last clause and whoever does that.

    >>> clauses = [Clause("{P}借给{O}一把伞", "P", 0, 8), Clause("{O}把伞拿去做了窝", "O", 9, 18)]
    >>> words = turn_words(clauses, {})
    >>> words["first you"], words["first mine"], words["last plain"]
    ('借给我一把伞', '借给你一把伞', '把伞拿去做窝')
    """
    if len(clauses) < _TURN:
        return {}
    words: dict[str, str] = {}
    for key, each in (("first", clauses[0]), ("last", clauses[-1])):
        other = "O" if each.of == "P" else "P"
        done = _spoken(each, parts)
        if not done:
            continue
        words[f"{key} you"] = done.replace(f"{{{other}}}", "我")
        words[f"{key} mine"] = done.replace(f"{{{other}}}", "你")
        words[f"{key} plain"] = not_yet(words[f"{key} you"])
        words[f"{key} swapped"] = not_yet(words[f"{key} mine"])
    return {key: said for key, said in words.items() if len(said) <= _MOST}


def turn_terms(clauses: Sequence[Clause], parts: Mapping[str, Part]) -> frozenset[str]:
    """`turn-both`, `turn-own`, `turn-other`, `turn-thing`: who does what an idea comes to; `turn-willed`: they mean to;
    `turn-said`, `start-said`: it, and what it begins with, can be said to the face of whoever does it; `start-willed`:
    they mean to do that; `start-me`: they do it to the other one."""
    if len(clauses) < _TURN:
        return frozenset()
    first, last = clauses[0], clauses[-1]
    words = turn_words(clauses, parts)
    seen = not last.told.startswith((CARD, "特写："))
    both = seen and _both(last)
    who = "both" if both else {"P": "own", "O": "other"}.get(last.of if seen else "", "thing")
    terms = {f"turn-{who}"}
    if "last you" in words:
        terms.add("turn-said")
        terms |= set() if _CAME.match(words["last you"]) else {"turn-willed"}
    if first.of == "P" and "first you" in words:
        terms.add("start-said")
        terms |= set() if _BEFALLS.match(words["first you"]) else {"start-willed"}
        terms |= {"start-me"} if "我" in words["first you"] else set()
    return frozenset(terms)


def _both(clause: Clause) -> bool:
    return re.match(r"(?:[^{}]{0,10}，)?{P}和{O}|(?:[^{}]{0,10}，)?{O}和{P}", clause.told) is not None


def _spoken(clause: Clause, parts: Mapping[str, Part]) -> str:
    """What is done in a clause, with the other one as a place to fill; empty where nobody could say it."""
    if clause.said or clause.of not in ("P", "O") or clause.told.startswith((CARD, "特写：")):
        return ""
    own = re.match(r"(?:[^{}]{0,10}，)?{(\w)}", clause.told)
    if own is None or own[1] not in ("P", "O"):
        return ""
    other = "O" if clause.of == "P" else "P"
    done = _MANNER.sub("", clause.done)
    done = shortened(done, _MOST)
    for role, part in parts.items():
        done = done.replace(f"{{{role}}}", part.noun) if role not in ("P", "O") else done
    bare = done.replace(f"{{{other}}}", "我")
    if "{" in bare or "，" in bare or re.search(r"(?<!其)[他她]|[“”：？！]", bare):
        return ""
    return done if _LEAST <= len(bare) <= _MOST + 2 else ""


def shortened(done: str, most: int) -> str:
    """A deed of more than `most` characters without where it is done, and what it is like to whom."""
    done = re.sub(r"^(?:给|替|帮)自己(?=[\u3400-\u9fff]{3})", "", done) if len(done) > most else done
    done = _WHERE.sub("", done) if len(done) > most - 2 else done
    return _LIKE_WHAT.sub("", done) if len(done) > most else done


def not_yet(done: str) -> str:
    """A deed without 了: 穿着它去跳广场舞, 烤一夜面包."""
    return re.sub(r"(?<=[\u3400-\u9fff])了(?=[^了]*$)", "", done, count=1)
