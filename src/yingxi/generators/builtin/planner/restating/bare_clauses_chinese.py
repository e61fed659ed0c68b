"""Chinese clauses in which nobody new does anything: what is in the box, who stands behind the door, how it tastes,
whose it is."""

import re
from collections.abc import Mapping, Sequence

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.idea import Idea, Mention
from yingxi.generators.builtin.planner.idiom.predicates_chinese import is_predicate
from yingxi.generators.builtin.planner.idiom.saying import is_taste

_TURNS_OUT = "(?:却|竟然?|原来|正|就)?"
_IN_IT = "里面|里头|上面|盒子里|箱子里|信封里|打开一看"
_LIES = "是|有|装着|写着|放着|躺着|夹着|藏着"
_COMES_OUT = "传出|掉出|飞出|飘出|响起|跑出|露出|走出"
_INSIDE = phrased(
    rf"^(?:{_IN_IT})[，]?(?:却|竟然?|原来|只|全都?|都)*(?P<how>{_LIES}|{_COMES_OUT})(?P<what>[^，。]{{2,12}})$"
)
_OF_WHAT = phrased(
    r"^(?P<verb>[^，的]{1,8})的(?:却|竟|竟然|居然|原来)?(?:都?是|只是)(?P<what>[^，是]{2,10})$"
)
_EVERYBODY = "没有?(?:一个)?人|谁也|谁都|人人|家家|[全整]个?[城村镇班校街国场家](?:的?人)?|所有的?人"
_OF_ALL = phrased(rf"(?:却|可是|但)?(?:{_EVERYBODY})[^，。]{{2,12}}$")
_NOBODY_CAN = phrased(
    r"(?:却|可是|但)?没有?(?:一个)?人(?P<cannot>(?:会|敢|肯|想|认得|知道|记得)[^，。]{1,10})$"
)
_ITS_OWN = phrased(rf"^(?P<what>[^，是]{{1,6}}){_TURNS_OUT}是(?:[他她]自己|自己)的$")
_HIS_OWN = phrased(
    rf"^(?P<what>[^，是他她]{{1,6}}){_TURNS_OUT}是(?:[他她](?:自己)?|自己)(?P<how>[^，。他她]{{2,10}}的)$"
)
_WHOSE = phrased(
    rf"^(?P<what>[^，是他她的]{{1,6}}){_TURNS_OUT}是(?P<how>[^，]{{2,}}(?:写|送|留|寄|买|做|画|织|缝)[^，]{{0,10}}的)$"
)
_WAITS = phrased(r"(?P<where>在[^，]{1,6})?等(?:着|待)?[他她它]$")
_HIS_IS = phrased(
    r"^[他她]的(?P<what>[^，是没不有]{1,6})(?P<is>是|没有|不是)(?!谁|什么)(?P<how>[^，他她自]{1,7}的|[^，他她自]{1,4})$"
)
"""How somebody's thing is: 他的鱼钩是直的."""
_DOOR = phrased(r"门$")
_STANDS = phrased(r"了|着|都|没|不|在|亮|响|来|去|成|满|越|变")
_MOST_STANDING = 16


def whose_it_is(clause: str, of: str, start: int, end: int, others: Sequence[Mention]) -> Clause | None:
    """From whom a thing is, as who has it says (信是她妈妈写的); None where one of `others` is named first."""
    if mine := _HIS_IS.match(clause):
        said = f"我的{mine['what']}{mine['is']}{mine['how']}"
        return Clause(clause, of, start, end, said=said)
    found = _WHOSE.match(clause)
    if found is None or any(start <= each.start < start + found.start("how") for each in others):
        return None
    how = re.sub(r"^[他她](?!们)的?", "我", found["how"])
    return Clause(clause, of, start, end, said=f"{found['what']}是{how}")


def is_found_inside(clause: str) -> bool:
    """Whether a clause says what is in a thing."""
    return _INSIDE.match(clause) is not None


def bare_clause(
    rest: str,
    clause: str,
    span: tuple[int, int],
    last: Sequence[str],
    named: Mapping[int, tuple[str, ...]],
    inside: Sequence[Mention],
    idea: Idea,
) -> Clause | None:
    """A clause in which nobody new does anything; None where whoever did the last thing does the next."""
    if can := _NOBODY_CAN.match(rest):
        together = len(last) > 1
        said = f"{'咱们' if together else '这儿'}没有一个人{can['cannot']}"
        return Clause(rest, last[0], *span, said=said) if together else Clause(rest, "", *span)
    if _OF_ALL.match(rest):
        return Clause(rest, "", *span)
    if own := _ITS_OWN.match(rest):
        return Clause(rest, last[0], *span, said=f"{own['what']}，是我自己的")
    if his := _HIS_OWN.match(rest):
        return Clause(rest, last[0], *span, said=f"{his['what']}是我{his['how']}")
    if what := _OF_WHAT.match(rest):
        return _of_what(what, inside, named, *span)
    if inner := _INSIDE.match(rest):
        return Clause(_seen_inside(inner, last, idea), last[0], *span)
    if is_taste(rest):
        return Clause(rest, "", *span, said=_thing_of(idea) + rest)
    return None if is_predicate(rest) else Clause(_standing_alone(clause), "", *span)


def _of_what(
    what: re.Match[str],
    inside: Sequence[Mention],
    named: Mapping[int, tuple[str, ...]],
    start: int,
    end: int,
) -> Clause:
    """What or who it turns out to be: somebody stands there, a thing is looked at."""
    who = next((named[each.start][0] for each in inside if each.word in what["what"]), "")
    if not who and (waits := _WAITS.match(what["verb"])):
        return Clause(f"{what['what']}{waits['where'] or ''}等着{{P}}", "", start, end)
    if not who:
        return Clause(f"特写：{what['what']}", "", start, end)
    if _DOOR.search(what["verb"]):
        return Clause(f"{{{who}}}打开门，站在门里", who, start, end)
    return Clause(f"{{{who}}}{what['verb']}", who, start, end)


def _seen_inside(inner: re.Match[str], roles: Sequence[str], idea: Idea) -> str:
    """What is found in the thing that the deed is done to, or comes out of it: 收到一个包裹，里面是军帽."""
    noun = re.sub(r"^.*(?:的|[一两三几][\u3400-\u9fff])", "", idea.matter)
    if noun and inner["how"][-1] in "出起":
        return f"{noun}里{inner['how']}{inner['what']}"
    return f"{{{roles[0]}}}打开{noun or '来'}，里面{inner['how']}{inner['what']}"


def _thing_of(idea: Idea) -> str:
    """The thing that the deed is done to, in one word: 红烧肉 of 学做外婆的红烧肉."""
    words = idea.matter or (idea.premise.do if idea.premise else "")
    short = words.rpartition("的")[2]
    return short if short and not is_predicate(short) else ""


def _standing_alone(clause: str) -> str:
    """A clause about the place or a thing, as it stands: 整个森林都睡不着了."""
    if clause.startswith("谁"):
        return ""
    return clause if _STANDS.search(clause[2:]) and len(clause) <= _MOST_STANDING else ""
