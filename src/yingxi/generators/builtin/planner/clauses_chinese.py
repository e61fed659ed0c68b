"""A Chinese idea by its clauses."""

import re
from collections.abc import Iterator, Mapping, Sequence

from yingxi.generators.builtin.planner.casting import Part
from yingxi.generators.builtin.planner.clause import Clause, at_place, end_of, is_two
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.premise import deeds_of
from yingxi.generators.builtin.planner.saying import is_taste
from yingxi.generators.builtin.planner.speech_chinese import line_behind, line_instead, says_something

_LEAST = 2
"""Characters of what somebody does."""
_BREAKS_ZH = re.compile(
    r"(?:为了[^，。]{2,10}，|(?!(?<=[\u3400-\u9fff]{2})(?<![里上中旁边前后天年次])又(?=[\u3400-\u9fff]{2}))[^，,。；;！？：])+"
)
_INSIDE_ZH = re.compile(
    r"^(?:里面|里头|上面|盒子里|箱子里|信封里|打开一看)[，]?(?:却|竟然?|原来|只)?(?P<how>是|有|装着|写着|放着|躺着|夹着|藏着"
    r"|传出|掉出|飞出|飘出|响起|跑出|露出|走出)(?P<what>[^，。]{2,12})$"
)
_OF_WHAT_ZH = re.compile(
    r"^(?P<verb>[^，的]{1,8})的(?:却|竟|竟然|居然|原来)?(?:都?是|只是)(?P<what>[^，是]{2,10})$"
)
_DOOR_ZH = re.compile(r"门$")
_NOBODY_ZH = re.compile(
    r"(?:却|可是|但)?(?:没有?人|谁也|谁都|人人|家家|[全整]个?[城村镇班校街国场]|所有的?人)[^，。]{2,12}$"
)
"""What all or nobody does."""
_HIS_OWN_ZH = re.compile(
    r"^(?P<what>[^，是他她]{1,6})(?:却|竟然?|原来|正|就)?是(?:[他她](?:自己)?|自己)(?P<how>[^，。他她]{2,10}的)$"
)
"""What turns out to be of whoever finds it: 信是他年轻时写的."""
_WHOSE_ZH = re.compile(
    r"^(?P<what>[^，是他她的]{1,6})(?:却|竟然?|原来|正|就)?是(?P<how>[^，]{2,}(?:写|送|留|寄|买|做|画|织|缝)[^，]{0,10}的)$"
)
"""From whom a thing is: 信是她妈妈写给另一个男人的."""
_AGAIN_ZH = re.compile(r"(?<=的)(?:老人|老头|男人|女人|女孩|男孩|姑娘|少年|小伙子|师傅|大叔|大爷|阿姨|人)")
"""A second word for somebody who is called by a trade: 卖糖葫芦的老人."""
_MANY_ZH = re.compile(r"(?:每一?[个位名]|所有的?|一群|许多|很多|全体|各位)$")
_OWN_SUBJECT_ZH = re.compile(r"^(?:[他她它](?:自己)?|自己)(?![们的俩])(?:却|竟然?)?")
_LINKS_ZH = re.compile(
    r"^(?:[”」\"]+|好(?=让)|(?:只|就|都)*(?:是)?为了?(?=[给替让把向见找去送看])|因为|但是?|可是?|却|没想到|谁知道?|谁料|发现|原来|其实|结果|后来|偏偏|不料|然后|于是|这时候?|而且|而|不过|最后(?!一)|竟然?|才)+"
)
_AGAINST_ZH = re.compile(r"^(?:却|竟然?|偏偏|居然)")
_WHEN_ZH = re.compile(
    r"^(?P<when>[^的，是]{1,8}?(?:那天|那年|那晚|那一夜|之后|之前|以后|以前|后来|时候|时|夜里|晚上|早上)|[^，的]{1,6}的时候|[^，的]{0,4}?(?:[一二两三四五六七八九十百几多]+(?:年|天|个?月|小时|分钟)(?:之?后|以后)|(?:[今去明那这]年|这一?[天次回])(?=[他她它])|多年以?后|第二[天年](?:早上|清晨)?|次日|当晚|有一天|从此)|(?:台风|暴雨|雷雨|大?雪|雨|停电|除夕|深|半)夜)"
)
_LOOKS_IN_ZH = re.compile(r"(?:一?打开|揭开|掀开|拆开)来?(?:一[看瞧]|后)?$")
"""What the next clause tells in full: 打开一看，里面是空的."""
_THERE_ZH = re.compile(
    r"^[^，。]{0,8}?(?:里|上|前|下|边|旁|中|外|对面)(?:却|竟然?|只|就|还|突然|忽然)*(?:来了|走来|站着|坐着|躺着|出现了?|住着|睡着|等着|剩下?)$"
)
"""Before somebody who is there: 教室里只来了一个学生."""
_WHEN_ALONE_ZH = re.compile(
    r"(?:[^，。]{1,8}(?:那[天年晚]|那一?[天年晚夜刻秒瞬]|前一[天晚夜]|的前夜|当[天晚]|的?时候|之?[前后]|以[前后]))$"
    r"|(?:[一二两三四五六七八九十几多]+(?:年|天|个?月|小时|分钟)后|[^，。]{0,6}第[一二三四五六七八九十百]+[天年夜晚]|(?:今|昨|明)天|(?:凌晨|清晨|早上|中午|下午|傍晚|晚上|夜里|深夜|半夜|每[天晚年])"
    r"[零一二两三四五六七八九十半点]*|[^，。]{0,4}(?:春|夏|秋|冬)天|(?:除夕|中秋|元宵|七夕|端午|圣诞)[夜节]?(?:晚上|夜里)?)$"
)
"""A clause that says when, and nothing else: 大桥通车那天，."""
_NO_SUBJECT_ZH = re.compile(
    r"^(?:给|把|对|向|跟|和|与|为|替|教|被|让|叫|求|请求|央求|劝|催|命令|派|在(?!.*的$)|从|用|帮|找|追|等)"
)
_TO_ZH = "给替教帮跟对和为把向找等见让被叫追"
_FIRST_OF_ZH = (
    r"(?:(?:[他她它](?:自己)?的?)?(?:今[年天晚]|这[年天]|人生|这辈子|一生)?的?"
    r"(?:第[一二三四五六七八九十]+|最后一)[个位名只])?"
)
"""Before somebody who is counted: 等来了他今年的第一个客人."""
_OBJECT_ZH = (
    rf"(?:(?:(?<=[{_TO_ZH}])(?![过了])|(?<=[{_TO_ZH}]了))(?:见过|对面|[^，。{_TO_ZH}]){{0,10}}的)?{_FIRST_OF_ZH}"
    r"(?:(?:同|另)?[一两那这][个位名只头匹条户家]|一群)?(?:[老小男女盲聋哑瘸胖瘦]|年轻的)?"
)
_ORDERED_ZH = re.compile(r"^奉[^，。]{1,8}?之?命令?")
"""By whose order, which is heard when they give it."""

_SENDS_ZH = r"(?:从[^，。的]{1,6})?(?:托人)?[寄捎带]回?来的"
"""Behind whoever has sent something, who is not there."""
_SAID_OF_ZH = re.compile(r"^(?:还有|以及|另外|也有|(?:就|竟|却|原来|其实|都)*(?:是|不是|像|叫做|名叫))")
_THEY_ZH = re.compile(
    r"(?:[他她它]们俩?|两个?人|俩人?|二人|大家|所有人|一家人|全家人?)(?=[\u3400-\u9fff]{2})"
)
_HIM_ZH = re.compile(r"(?<!其)(?P<who>[他她它])(?![们的俩自])(?!自己)")


def chinese_clauses(
    idea: Idea, named: Mapping[int, tuple[str, ...]], parts: Mapping[str, Part]
) -> Iterator[Clause]:
    last: tuple[str, ...] = ("P",)
    named_by_now = tuple(dict.fromkeys(role for roles in named.values() for role in roles))
    spoken, before_it = 0, ""
    for found in _BREAKS_ZH.finditer(idea.text):
        if found.end() <= spoken:
            continue
        start = max(found.start(), spoken)
        clause = idea.text[start : found.end()].strip()
        linked = _LINKS_ZH.match(clause) or re.match(r"又", clause)
        if linked and linked.end() < len(clause):
            start += linked.end()
            clause = clause[linked.end() :]
        if (whose := _WHOSE_ZH.match(clause)) and not any(
            each.start < start + whose.start("how") for each in idea.of(*LIVING) if each.start >= start
        ):
            how = re.sub(r"^[他她](?!们)的?", "我", whose["how"])
            yield Clause(clause, last[0], start, found.end(), said=f"{whose['what']}是{how}")
            continue
        if _LOOKS_IN_ZH.match(clause):
            continue
        inside = [
            each for each in idea.of(*LIVING) if each.start in named and start <= each.start < found.end()
        ]
        when = _WHEN_ZH.match(clause)
        before = (
            clause[when.end() :] if when and (not inside or when.end() <= inside[0].start - start) else clause
        )
        if _WHEN_ALONE_ZH.match(clause):
            before_it = f"{clause}，"
            continue
        led = f"{when['when']}，" if when and before is not clause else before_it
        before_it = ""
        before = _AGAINST_ZH.sub("", before)
        at = start + len(clause) - len(before)
        found_in = _INSIDE_ZH.match(before)
        inside = _owned_first(inside, idea)
        subject = inside[0] if inside and not found_in and _leads(before[: inside[0].start - at]) else None
        if not subject and inside and _THERE_ZH.match(idea.text[at : _counted_from(inside[0], idea)]):
            there = _named_zh(before, at, inside, named, (), idea)
            last = named[inside[0].start][:1]
            yield Clause(f"{_when_named(led, inside, named, idea)}{there}", last[0], start, found.end())
            continue
        if subject:
            roles, rest_at = _with_beside(subject, inside, named, idea)
            rest = before[rest_at - at :]
        elif (they := _THEY_ZH.match(before)) and "O" in parts:
            both = named_by_now[:2] if len(named_by_now) > 1 else ("P", "O")
            roles, rest, rest_at = both, before[they.end() :], at + they.end()
        else:
            own = _OWN_SUBJECT_ZH.match(before)
            own = own if own and is_predicate(before[own.end() :]) else None
            rest_at = at + (own.end() if own else 0)
            roles, rest = last, before[rest_at - at :]
            if line := line_behind(idea.text, found.end(), rest) if not is_predicate(rest) else None:
                spoken = line.end
                other = next((each for each, part in parts.items() if each not in last and part.named), "P")
                yield Clause(f"{clause}，{line.words}", other, start, spoken, line.said)
                continue
            if bare := _bare(rest, clause, (start, found.end()), last, named, inside, idea):
                yield bare
                continue
        rest = _AGAINST_ZH.sub("", rest)
        if (
            rest.startswith("的")
            or (len(rest) < _LEAST and not says_something(rest))
            or _SAID_OF_ZH.match(rest)
        ):
            continue
        said = _named_zh(rest, rest_at, inside, named, roles, idea)
        said = _without_the_order(_him(said, roles, parts), idea)
        last = roles
        who = "和".join(f"{{{each}}}" for each in roles)
        said = said.removeprefix("们")
        led += "只有" if subject and before.startswith("只有") else ""
        told = f"{_when_named(led, inside, named, idea)}{who}{said}"
        if line := line_behind(idea.text, found.end(), rest):
            spoken = line.end
            yield Clause(f"{told}，{line.words}", roles[0], start, spoken, line.said)
        else:
            yield Clause(told, roles[0], start, found.end(), line_instead(said, roles))


def _owned_first(inside: list[Mention], idea: Idea) -> list[Mention]:
    """Who a clause speaks of, without whose they are at its head: 女儿 of 宇航员的女儿."""
    owner = len(inside) > 1 and inside[0].owns and idea.text[inside[0].end : inside[1].start] == "的"
    return inside[1:] if owner else inside


def _counted_from(somebody: Mention, idea: Idea) -> int:
    """Where somebody's count begins: 一个 of 一个学生."""
    counted = re.search(r"[一两几][个位名只条匹头群]$", idea.text[: somebody.start])
    return counted.start() if counted else somebody.start


def _when_named(led: str, inside: Sequence[Mention], named: Mapping[int, tuple[str, ...]], idea: Idea) -> str:
    """When it happens, with names for those whom it speaks of: 老教师退休那天."""
    for each in idea.of(*LIVING):
        roles = named.get(each.start, ())
        if roles and each not in inside:
            led = re.sub(rf"(?:老|小)?{re.escape(at_place(each, idea))}", f"{{{roles[0]}}}", led, count=1)
    return led


def _with_beside(
    subject: Mention, inside: Sequence[Mention], named: Mapping[int, tuple[str, ...]], idea: Idea
) -> tuple[tuple[str, ...], int]:
    """The roles of somebody who does it, with whoever stands beside them, and where their nouns end."""
    roles = named[subject.start] if is_two(idea, subject) else named[subject.start][:1]
    end = end_of(subject, idea.text)
    if again := _AGAIN_ZH.match(idea.text, end):
        end = again.end()
    beside = next(
        (each for each in inside[1:] if re.fullmatch(r"[和跟与、][^，]{0,6}", idea.text[end : each.start])),
        None,
    )
    if beside and set(named[beside.start]) - set(roles):
        return (*roles, *(each for each in named[beside.start] if each not in roles)), beside.end
    return roles, end


def _bare(
    rest: str,
    clause: str,
    span: tuple[int, int],
    last: tuple[str, ...],
    named: Mapping[int, tuple[str, ...]],
    inside: Sequence[Mention],
    idea: Idea,
) -> Clause | None:
    """A clause in which nobody new does anything: what is in the box, who stands behind the door, how it tastes; None
    where whoever did the last thing does the next."""
    if _NOBODY_ZH.match(rest):
        return Clause(rest, "", *span)
    if his := _HIS_OWN_ZH.match(rest):
        return Clause(rest, last[0], *span, said=f"{his['what']}是我{his['how']}")
    if what := _OF_WHAT_ZH.match(rest):
        return _of_what(what, inside, named, *span)
    if inner := _INSIDE_ZH.match(rest):
        return Clause(_seen_inside(inner, last, idea), last[0], *span)
    if is_taste(rest):
        return Clause(rest, "", *span, said=_thing_of(idea) + rest)
    return None if is_predicate(rest) else Clause(_stands_alone(clause), "", *span)


def _of_what(
    what: re.Match[str],
    inside: Sequence[Mention],
    named: Mapping[int, tuple[str, ...]],
    start: int,
    end: int,
) -> Clause:
    """What or who it turns out to be: somebody stands there, a thing is looked at."""
    who = next((named[each.start][0] for each in inside if each.word in what["what"]), "")
    if not who:
        return Clause(f"特写：{what['what']}", "", start, end)
    if _DOOR_ZH.search(what["verb"]):
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
    premise = idea.premise
    words = idea.matter or (premise.do if premise else "")
    short = words.rpartition("的")[2]
    return short if short and not is_predicate(short) else ""


def _without_the_order(said: str, idea: Idea) -> str:
    """`said` without by whose order, where a play has that order given."""
    return _ORDERED_ZH.sub("", said) if {"sent-gives", "sent-brings"} & idea.flags else said


def _leads(before: str) -> bool:
    """Whether nothing but what says who it is stands before somebody: 空间站最后一个, 没人要的."""
    if re.match(r"(?:被|在|从|没)[^，]{2,10}的$", before):
        return True
    return not before or (
        _NO_SUBJECT_ZH.match(before) is None and not (is_predicate(before) and before[-1] != "的")
    )


_MANNER_ZH = re.compile(
    r"^(?:能|敢|肯|空着手|[一二两三四五六七八九十几]+[年天](?:没有?|不|都|只|一直)|连夜|当场|慢慢|误把|[一这那]下子|天亮时|每[天晚夜年周月次]|[回进出下上](?:来|门|山|城|家)|临走|回到|走到|天天|总是?|一直|偷偷|悄悄|终于|突然|第一次|要|出[海门城去发]|冲|赶|不肯|不愿|不敢|不会|不能|决定|想要?|打算|只好|只能|必须"
    r"|求|请|劝|[坐走跑跳站躺爬骑登游飞逃推拉拿放扔捡抱敲拆撕挂贴递付跟躲喝吃买卖换][\u3400-\u9fff]{0,2}了|正在?|又|也|都|还|就|再|才|一边|故意|努力|从来|不再|没有?|拿着|带着|抱着|背着|把|给|对|向|跟|为|替|被|让|用|在)"
)


def is_predicate(words: str) -> bool:
    """Whether words say what somebody does: they begin with a verb, or with how it is done."""
    verbs = deeds_of("zh")
    return _MANNER_ZH.match(words) is not None or any(words[:size] in verbs for size in range(1, 5))


def _stands_alone(clause: str) -> str:
    """A clause about the place or a thing, as it stands: 整个森林都睡不着了."""
    if clause.startswith("谁"):
        return ""
    return (
        clause
        if re.search(r"了|着|都|没|不|在|亮|响|来|去|成|满|越|变", clause[2:]) and len(clause) <= 16
        else ""
    )


def _named_zh(
    rest: str,
    at: int,
    inside: Sequence[Mention],
    named: Mapping[int, tuple[str, ...]],
    subject: Sequence[str],
    idea: Idea,
) -> str:
    """The predicate with names for those it speaks of besides."""
    for each in inside:
        role = next((one for one in named[each.start] if one not in subject), "")
        if each.start < at or not role or _MANY_ZH.search(idea.text[: each.start]):
            continue
        trait = each.about.trait.word if each.about and each.about.trait else ""
        like = rf"(?:{re.escape(trait)}的?)?" if trait else ""
        rest = re.sub(
            rf"{_OBJECT_ZH}{like}{re.escape(at_place(each, idea))}(?!们|{_SENDS_ZH})",
            f"{{{role}}}",
            rest,
            count=1,
        )
    return rest


def _him(said: str, subject: Sequence[str], parts: Mapping[str, Part]) -> str:
    """The other one's name for him, her and it, where the sentence does not name them."""
    other = next((each for each, part in parts.items() if each not in subject and part.named), "")
    if len(subject) > 1 or not other or f"{{{other}}}" in said:
        return said
    found = _HIM_ZH.search(said)
    if found is None or not _may_be(found["who"], parts[other]):
        return said
    return f"{said[: found.start()]}{{{other}}}{said[found.end() :]}"


def _may_be(pronoun: str, part: Part) -> bool:
    """Whether 他, 她 or 它 may be this one: a thing is used, and not the one whose it is."""
    if pronoun == "它":
        return part.kind != "person"
    return part.kind != "person" or part.sex != ("female" if pronoun == "他" else "male")
