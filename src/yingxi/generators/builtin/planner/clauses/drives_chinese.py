"""What drives a Chinese idea from clause to clause: what somebody wants, refuses, fears, cannot do, finds out, does for
the other one or against them, and why; and the words in which that is spoken of."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import CARD, Clause
from yingxi.generators.builtin.planner.clauses.turned_chinese import not_yet, shortened
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.people.casting import Part

_MANNER = phrased(
    r"^(?:偷偷|悄悄|终于|还是|又|却|就|都|也|正在?(?![^，]{1,6}[上里中下旁边])|最后|结果|一起|直到|竟然?|其实|原来|从此|突然|忽然|轮流|自己(?=[\u3400-\u9fff]{2}))+"
)
_ALWAYS = phrased(
    r"^(?:每一?[天晚年周夜次](?:早上|晚上|夜里)?|天天|夜夜|年年|总是?|老是|一直|常常|连着)(?:都|半夜)*"
)
"""How often it is done."""
_HEARS = "发现|看[到见]|听[到见]|得知|知道|认出|察觉|撞见|意识到"
_IS_NOT = "会|能|到|了|出|动|住|起|来|着|上|下|成|好|开|见|完|懂|清"
_BADLY = "潜入|溜进|闯进|混进|偷|骗|抢|追|拆|抓|赶走|揭发|告发|绑架|欺负|嘲笑|误删|害|咬|骂|跟踪|监视|撞|杀|锁|关|绑"
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "refuse",
        phrased(
            r"^(?:死活|就是|偏偏?|硬是|怎么也|从来?)*(?:不肯|不愿意?|不答应|拒绝|死活不|不想|不要)(?P<x>.{2,})"
        ),
    ),
    ("dare", phrased(r"^(?:从来?|怎么也)*(?:不敢|没敢)(?P<x>.+)")),
    ("fear", phrased(r"^(?:很|最|只)*(?:害怕|生怕|怕|担心)(?P<x>.+)")),
    ("fearless", phrased(r"^(?P<x>(?:都|也|一点也|谁也|并)*不怕.+)")),
    ("teach", phrased(r"^(?P<x>教{B}.+)")),
    ("forced", phrased(r"^(?:只好|只能|不得不|只得)(?P<x>.{2,})")),
    (
        "want",
        phrased(
            r"^(?:特别|很|最|只|做梦都)*(?:想要?|要(?![饭债账求])|打算|准备|希望|盼着|梦想着?|决定|立志|发誓要?)"
            r"(?!起|到|念|家)(?P<x>.{2,})"
        ),
    ),
    (
        "cannot",
        phrased(
            rf"^(?:在[^，]{{1,6}}[上里中前])?(?:怎么也|始终|总)*(?P<x>(?:[\u3400-\u9fff]不(?:{_IS_NOT})|不会|不能|没法|没有|没能"
            r"|没(?=[考做学赶拿买找追带])).*)"
        ),
    ),
    (
        "not",
        phrased(r"^(?:在[^，]{1,6}[上里中前])?(?:从来|还|一直|并)*(?P<x>(?:不(?!知不觉|久|停|断)|没有?).+)"),
    ),
    ("found", phrased(rf"^(?:才|这才)*(?:在[^，]{{1,6}}[上里中])?(?:{_HEARS})了?(?P<x>.{{2,}})")),
    ("became", phrased(r"^(?P<x>(?:成了|当上?了|变成了?|做了)(?!{B}$).*{B}.*)")),
    ("mistake", phrased(r"^把{B}(?:误|错)?(?:当成|当作|认成|认作)了?(?:[^，]*的)?(?P<x>[^的，]{1,4})$")),
    ("against", phrased(rf"^(?P<x>(?:{_BADLY}).*{{B}}.*)")),
    (
        "kind",
        phrased(
            r"^(?P<x>.*(?:给|替|帮|为|请|教|陪|送|让给|留给|借给|递给|分给|[扶背牵搀抱喂救护接]着?){B}.*)"
        ),
    ),
    (
        "befall",
        phrased(
            r"^(?P<x>(?:被|[接收遇捡碰梦]到|病|变|成了|忘|丢|摔|掉|迷路|输|住院|退休|失业|失恋|弄丢|打碎|弄坏|错过|误|把[^，]{1,8}(?:洒|丢|忘|弄|打碎|掉|摔)).*)"
        ),
    ),
    ("act", phrased(r"^(?P<x>.+)")),
)
"""What a clause is in the course of things, by how it begins, and the words of it that are spoken."""
UNSEEN = frozenset({"refuse", "dare", "fear", "want", "forced", "cannot", "not", "cause", "purpose"})
"""What nobody can see, and those in the film say."""
FINDER_ASKS = frozenset({"found", "found-you"})
_WHY = phrased(r"因为|原来|其实")
_WHAT_FOR = phrased(r"(?:只|就|都|是)*为了?$")
_CREATURE = phrased(r"妖|怪|鬼|机器|精|龙|雪人|僵尸|外星|[猫狗鸟鱼兔狼狐熊虎鼠龟蛙牛羊马猪鸡鸭鹅象鹿蛇猴]")
"""Whom one speaks of as 它."""
_KIN = phrased(
    r"^(?:[大小老]?(?:儿子|女儿|孙子|孙女|妈妈|爸爸|母亲|父亲|哥哥|弟弟|姐姐|妹妹|老伴|丈夫|妻子|爷爷|奶奶))$"
)
_MOST, _MOST_OF_OTHERS = 12, 14
"""Characters of what is spoken of in one breath, and of what a third one does."""
_SMALL = 5
"""A deed of fewer, on the way, needs no words: 走到半路."""
_SECRETLY = phrased(r"^(?:{\w+})?(?:[^{}，]{0,3})?(?:偷偷|悄悄|暗暗|背着人)")
_WHICH_ONE = phrased(
    r"((?:[被让叫跟向给]|爱上|喜欢上?|遇[到见])了?)(?:一[个位名只条])?(?:[^{}不没给把替帮让，]{1,9}的|[^{}不没给把替帮让了着的，]{1,3}){B}"
)
"""Whoever is spoken to is not told which one they are: 被广场舞大妈拉进队伍."""
_BOTH = phrased(r"(?:[^{}]{0,10}，)?{[PO]}和{[PO]}")
_HIS = phrased(r"(?<!其)[他她](?=的)")
_HIM = phrased(r"(?<!其)[他她](?!们)")
_IS_ONESELF = phrased(r"{B}(?:就|竟然?|原来|其实)*是.*自己")
"""Who turns out to be whoever finds it out."""
_NOT_DONE_YET = frozenset({"habit", "want", "refuse", "dare", "forced", "act"})


@dataclass(frozen=True, slots=True)
class Driven:
    """A clause as what it is in the course of things. `asked` and `said` are its words in the mouth of whoever asks and
    of whoever answers; `asks` and `says` their roles, `asks` empty where the other one is not there yet."""

    clause: Clause
    kind: str
    asked: str
    said: str
    asks: str
    says: str
    bare: str = ""

    @property
    def unseen(self) -> bool:
        return self.kind in UNSEEN or bool(self.clause.said and self.kind in ("want", "fear", "dare"))


def driven_by(clauses: Sequence[Clause], idea: Idea, parts: Mapping[str, Part]) -> tuple[Driven, ...]:
    """Every clause of an idea as what it is in the course of things."""
    found: list[Driven] = []
    there = is_there_at_first(clauses, parts)
    for at, each in enumerate(clauses):
        there = there or "O" in each.roles
        before = clauses[at - 1] if at else None
        link = idea.text[before.end if before else 0 : each.start]
        found.append(_driven(each, link, before, parts, idea, there=there))
    return tuple(found)


def is_there_at_first(clauses: Sequence[Clause], parts: Mapping[str, Part]) -> bool:
    """Whether the other one stands by from the beginning: named there, or nowhere, and nobody comes to anybody before
    they are named."""
    if not clauses or "O" not in parts:
        return False
    if "O" in clauses[0].roles or not any("O" in each.roles for each in clauses[1:]):
        return True
    at = next(at for at, each in enumerate(clauses) if at and "O" in each.roles)
    return not any(map(_ARRIVES.search, (each.told for each in clauses[: at + 1])))


_ARRIVES = phrased(
    r"来了|走来|找上|敲|回来|回家|闯|捡到|遇[到见]|碰[到见]|出现|离家|有一天|那天|直到|年后|天后|找到|追到|[走跑来赶]到|推门"
)
"""Where one of them comes to the other."""


def _driven(
    clause: Clause, link: str, before: Clause | None, parts: Mapping[str, Part], idea: Idea, *, there: bool
) -> Driven:
    if clause.told.startswith((CARD, "特写：")):
        return Driven(clause, "", "", "", "", "")
    if before and (_WHY.search(link) or _WHAT_FOR.search(link.strip("，"))):
        says = "O" if before.of == "O" and "P" not in before.roles else "P"
        raw = clause.said or idea.text[clause.start : clause.end]
        return _of_why(clause, "cause" if _WHY.search(link) else "purpose", raw, says, parts, there=there)
    if _BOTH.match(clause.told):
        said = _words(_MANNER.sub("", clause.done), "", "", parts)
        kind = "together-did" if re.search("[了不着]", said) else "together"
        return Driven(clause, kind if said else "", said, said, "O", "P")
    if clause.of not in ("P", "O"):
        told = _HIM.sub("{P}", _MANNER.sub("", clause.told))
        told = _words(told, "O", "P", parts, _MOST_OF_OTHERS)
        return Driven(clause, "thing" if told else "", told, told, "O" if there else "", "P")
    return _of_one(clause, parts, first=before is None, there=there)


def _of_one(clause: Clause, parts: Mapping[str, Part], *, first: bool, there: bool) -> Driven:
    """What one of the two does."""
    doer, other = clause.of, "P" if clause.of == "O" else "O"
    kind, said = _kind_of(clause, other, parts)
    told = kind not in UNSEEN or not clause.said.startswith("我") or (not first and kind != "fear")
    if clause.said and told and kind != "kind":
        return Driven(clause, "spoken", "", clause.said, other if there else "", doer)
    said = _HIM.sub(f"{{{doer}}}", said)
    if kind == "found" and _IS_ONESELF.match(said):
        said = said.replace("{B}", parts[other].noun)
    if kind == "found" and said.startswith("{B}"):
        kind, said = "found-you", re.sub(r"^{B}的?", "", said)
    if kind == "mistake" and _KIN.match(said):
        said = f"我{said}"
    said = said.replace("{B}", f"{{{other}}}")
    if doer == "O" and _CREATURE.search(parts["P"].noun):
        said = said.replace("它", "{P}")
    asked, mine = _words(said, doer, other, parts), _words(said, other, doer, parts)
    if kind in _NOT_DONE_YET:
        asked, mine = not_yet(asked), not_yet(mine)
    if not first and kind in ("act", "did") and len(said) < _SMALL and "{" not in said:
        return Driven(clause, "", "", "", "", "")
    if kind in FINDER_ASKS:
        return Driven(clause, kind, mine, asked, doer if there else "", other if there else doer, said)
    return Driven(clause, kind, asked, mine, other if there else "", doer, said)


def _is_meant(other: str, clause: Clause, parts: Mapping[str, Part]) -> bool:
    """Whether 他的 in what somebody does is the other one's: who alone may be called so, or whom the idea is about."""
    found = _HIS.search(clause.done)
    if found is None or other not in parts:
        return False
    sex = "male" if found[0] == "他" else "female"
    return parts[other].sex == sex and (other == "P" or parts[clause.of].sex != sex)


def _kind_of(clause: Clause, other: str, parts: Mapping[str, Part]) -> tuple[str, str]:
    """What somebody's clause is, and the words of it that are spoken, with `{B}` for the other one."""
    bare = _MANNER.sub("", clause.done)
    often = _ALWAYS.match(bare)
    bare = _MANNER.sub("", bare[often.end() :]) if often else bare
    if _is_meant(other, clause, parts):
        bare = _HIS.sub("{B}", bare)
    bare = _WHICH_ONE.sub(r"\1{B}", bare.replace(f"{{{other}}}", "{B}"))
    kind, said = next(
        ((name, found["x"]) for name, pattern in _KINDS if (found := pattern.match(bare))), ("", "")
    )
    if kind == "act":
        done = re.search(r"(?<=[\u3400-\u9fff}])了", said)
        kind = "secret" if _SECRETLY.match(clause.told) else "did" if done else "act"
    if often and kind in ("act", "did", "secret", "kind", "against"):
        kind = "habit"
    return kind, said


def _of_why(
    clause: Clause, kind: str, raw: str, says: str, parts: Mapping[str, Part], *, there: bool
) -> Driven:
    other = "P" if says == "O" else "O"
    for role, word in ((says, "我"), (other, "你")):
        noun = parts[role].noun if role in parts and parts[role].named else ""
        raw = raw.replace(noun, word) if noun else raw
    raw = re.sub(r"(?<!其)[他她](?!们)(?:自己)?", "我", raw)
    said = shortened(raw, _MOST)
    said = said if len(said) <= _MOST and "，" not in said else ""
    return Driven(clause, kind if said else "", said, said, other if there else "", says)


def _words(said: str, doer: str, other: str, parts: Mapping[str, Part], most: int = _MOST) -> str:
    """What is done, said by `other` to the face of `doer`; empty where nobody could say it in one breath."""
    said = said.replace(f"{{{other}}}", "我").replace(f"{{{doer}}}", "你") if doer or other else said
    for role, part in parts.items():
        said = said.replace(f"{{{role}}}", part.noun)
    said = shortened(said, most)
    if "{" in said or "，" in said or re.search(r"(?<!其)[他她它](?!们)|[“”：？！]", said):
        return ""
    return said if 0 < len(said) <= most else ""
