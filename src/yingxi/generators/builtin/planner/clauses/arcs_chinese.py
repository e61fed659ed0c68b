"""Which arc a Chinese idea leaves room for, where no situation is known in it: somebody else has a stake in the first
clause, and speaks against it in the idea's own words."""

import re
from collections.abc import Sequence

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.staging.animals import acts_beside_a_person

_OVER = phrased(
    r"忘|发现|捡到|丢|听[见到]|看[见到]|梦|醒|死|[生得]病|病了|每|都|终于|第一次|已经|开始|变成|成了|喜欢|爱|怕|知道|以为|想|是|有|等|找|守|盼|被"
)
"""What nobody could be forbidden, or asked to do again."""
_SEVERAL = phrased(r"[三四五六七八九十几][个位名只条]|一群|决定|觉得|认为|被|[等找守盼]着?[^，]{0,8}$")
"""More than two, and what is only thought."""
_FELT = phrased(r"想|[爱怕恨]|喜欢|希望|以为|知道")
"""What whoever feels it says in the end."""
_SEEN_BY_CHANCE = {
    "find",
    "listen",
    "watch",
    "meet",
    "dream",
    "remember",
    "stuck",
    "arrive",
    "marry",
    "wish",
    "bereft",
}
_LONGEST = 12
"""Characters of a deed that stands within a line."""
_MANNER = phrased(r"^(?:偷偷|悄悄|终于|突然|只好|还是|又|却)+")


def arc_words(clauses: Sequence[Clause]) -> dict[str, str]:
    """`{core}`: the first clause's deed in the mouth of the other one; `{core plain}`: the same not done yet; `own`: in
    the mouth of whoever does it; `{core back}`: the same done to them. None where the deed is too long to be spoken
    of in one breath.

    >>> words = arc_words([Clause("{P}把{O}搬回了家", "P", 0, 8)])
    >>> words["core"], words["core plain own"], words["core back"]
    ('把我搬回了家', '把你搬回家', '把{P}搬回家')
    """
    first = clauses[0]
    done = first.said.removeprefix("我") if first.said else first.done
    done = _MANNER.sub("", done)
    if first.of not in ("P", "") or not first.told.startswith("{P}") or re.search(r"{[^O]|，|[他她它]", done):
        return {}
    if not 3 <= len(done.replace("{O}", "我")) <= _LONGEST:
        return {}
    words = {"core": done.replace("{O}", "我"), "core own": done.replace("{O}", "你")}
    plain = re.sub(r"(?<=[\u3400-\u9fff}])了(?=[^了]*$)", "", done, count=1)
    plain = re.sub(r"(?<=[\u3400-\u9fff}])一[\u3400-\u9fff](?={O})", "", plain)
    if not _OVER.search(plain):
        words |= {"core plain": plain.replace("{O}", "我"), "core plain own": plain.replace("{O}", "你")}
        words |= {"core back": plain.replace("{O}", "{P}")} if "{O}" in plain else {}
    return words


def arcs_of(idea: Idea) -> frozenset[str]:
    """The arcs that an idea leaves room for: `forbidden` (one alone, who may be stopped), `witnessed` (one alone, who
    has done it), `against` (two from the beginning), `awaited` (the second comes in the last clause)."""
    premise = idea.premise
    bare = idea.text.strip("，。！ ")
    comma = bare.find("，")
    if idea.language != "zh" or premise is None or premise.mode:
        return frozenset()
    if (
        bare.count("，") > 1
        or _SEVERAL.search(bare)
        or acts_beside_a_person(idea)
        or len({each.entry.id for each in idea.of("places")}) > 1
        or re.search(r"[：“”\"！？]", bare)
    ):
        return frozenset()
    people = {each.word: each for each in reversed(idea.of(*LIVING))}
    first = bare if comma < 0 else bare[:comma]
    if premise.deed in _SEEN_BY_CHANCE and "把" not in first:
        return frozenset()
    if len(people) == 1 and "pair" not in idea.flags:
        may = comma < 0 and not _OVER.search(first)
        return frozenset({"forbidden"} if may else {"witnessed"} if "了" in first else ())
    early = [each for each in people.values() if comma < 0 or each.start < comma]
    if len(people) == 2 and len(early) == 1:
        return frozenset({"awaited"} if "了" in first else ())
    felt = comma >= 0 and _FELT.search(bare[comma:])
    return frozenset({"against"} if len(early) > 1 and not felt else ())


_FAVOUR = phrased(r"[给替帮为教送陪请端喂扶背]")


def is_favour(clause: Clause) -> bool:
    """Whether what is done to the other one is for their good."""
    return "{O}" in clause.done and _FAVOUR.search(clause.done) is not None


def is_not_done(clause: Clause) -> bool:
    """Whether a clause says that somebody does not do something."""
    return (
        not clause.said
        and re.match(r"(?:{\w+})?(?:却|还是|就|也|第二天|一直|偏|硬是|一句话?)*[没不]", clause.done)
        is not None
    )
