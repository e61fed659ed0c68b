"""A Chinese idea that is a thing and what is odd about it: the last one, one that nobody wants, one that can sing, one
that only rings when it snows. For each a play is written in which the thing is wanted by one and kept by the other."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

_M = rf"[{COUNTED}把双对副条部串支瓶]"
_PHRASE = phrased(
    rf"^(?P<where>[^，。的]{{2,8}}?(?=[那这最唯]))?(?P<last>最后|唯一|仅有|仅剩|只剩下?)?(?:的?[一那这几两半](?P<count>{_M}))?"
    rf"(?:(?P<said>[^，。]{{1,12}})的)?(?:[一那这几](?P<inner>{_M}))?(?P<thing>[^，。的了在把被]{{1,6}})$"
)
_NO_THING = phrased(
    r"(?:[人者家员师匠童婆爷工长客兵王神鬼仙妖怪姐妹声天夜年月事梦话路歌戏课仗吻爱城村镇国店馆院站街桥岛山河海湖口脚手心]"
    r"|时候|日子|影子|记忆|生日|婚礼|比赛|约定|承诺|秘密|世界|下午|早晨|晚上|早上)$"
)
_LIKE = phrased(r"[旧老破新小大红白黑蓝绿黄空半坏碎铁木竹金银纸布皮厚薄铜]{0,2}$")
"""What a thing is like, before its noun."""
_BY_KIND = (("机", "台"), ("箱", "台"), ("空调", "台"), ("牙", "副"), ("眼镜", "副"))
_ABLE = phrased(r"^(?:突然|居然|竟然?)?会(?P<able>(?![被有是])[^，。了]{1,6})$")
_NOBODY = phrased(
    r"^(?:总是?|一直|再也|从来)?(?:没有?人|无人|谁[也都]不|人人都不)(?:再|愿意|肯)?(?P<nobody>[^，。了]{1,5}?)(?:了|过)?$"
)
_CAST_OFF = phrased(
    r"^被[^，。]{0,4}?(?:退回来?|扔掉?|丢掉?|丢下|遗忘|丢弃|遗弃|忘掉?|忘记|嫌弃|留下)了?$"
    r"|^卖不(?:出去|掉)$"
)
_ONLY = phrased(
    r"^(?:只(?:在|会在|有在?|有)[^，。]{2,9}|(?:一到?|每到|每逢)[^，。]{1,5}[就都才][^，。]{1,5})$"
)
_REFUSES = phrased(
    r"^(?P<still>永远|怎么也|总是?|一直|就是|死活|老是)?(?P<no>(?:不肯|不愿意?|不想|不会|不能|不敢|不)(?!存在|知道|同)[^，。了]{1,5}|[开打修关停写喝吹拉走响叫点亮锁合]不[^，。了]{1,3})$"
)
_POSTED = phrased(r"信|情书|家书|明信片|包裹|快递|贺卡|电报|请柬|请帖|卡片|邮件|纸条|漂流瓶|字条")
_WRONG = phrased(r"[寄送投发]错了?(?:[^，。]{0,4})|搞错[^，。]{0,3}")
_SENT_TO = phrased(r"^(?:[寄写送]给|寄往|发给|要给)(?P<to>[^，。]{1,7})$")
_UNSENT = phrased(
    r"^(?:(?:没有?|从未|未|从来没有?|一直没)(?:能|敢)?[寄送发交]出?去?|写了没寄"
    r"|来不及[寄送]出?去?)[^，。]{0,2}$"
)
_LEFT_BY = phrased(
    r"^(?:我)?(?P<whose>[^，。]{1,6}?)(?:生前)?(?:悄悄|亲手|临走[^，。]{0,2})?(?:留给[^，。]{1,3}|留下|传下"
    r"|送给?[^，。]{0,3}|织|做|缝|修|买给?[^，。]{0,3}|用过?)(?:来|了|过)?$"
)


def thing_of(text: str) -> Course | None:
    """The course of an idea that is a thing; None where it is something else, or nothing is odd about the thing.

    >>> thing_of("会说话的冰箱").words["able"]
    '说话'
    >>> sorted(thing_of("一封寄给十年后的信").flags)
    ['thing-sent']
    >>> thing_of("奶奶总把盐当成糖") is None
    True
    """
    found = _PHRASE.match(text)
    if found is None:
        return None
    noun, said = found["thing"], found["said"] or ""
    if re.search(r"[把给在]", found["where"] or "") or (found["last"] and re.search(r"[了着]", said)):
        return None
    known, like = _known(noun)
    if _NO_THING.search(noun) or (known is not None and known.kind in ("people", "places", "times", "acts")):
        return None
    by_kind = next((count for tail, count in _BY_KIND if noun.endswith(tail)), "")
    count = (
        found["count"] or found["inner"] or by_kind or (known.value("classifier") if known else "") or "个"
    )
    words = {"thing": noun, "thing counted": f"{count}{noun}", "thing count": count}
    if found["last"]:
        return _last(words, said, known)
    if known is not None and known.kind == "creatures" and not (_NOBODY.match(said) or _CAST_OFF.match(said)):
        return None
    for read in _READERS if said else ():
        if course := read(words, said, known):
            return course
    done = re.search(r"[了把给在]", said) or ((first := _begins(said)) is not None and first.kind != "things")
    counted = (
        not done and len(said) < 6 and text[:1] in "一那这" and (known is not None and known.kind == "things")
    )
    bare = text == noun and known is not None and known.kind == "things"
    if bare and len(noun) > 1:
        return Course(frozenset({"thing-such"}), words)
    plain = counted and len(noun) > 1 and _LIKE.match(like) is not None
    return Course(frozenset({"thing-such"}), words) if plain else None


def _known(noun: str) -> tuple[Entry | None, str]:
    """The lexicon's entry of a noun, or of what it ends in, and what stands before that."""
    entries = words_of("zh")
    at = next((at for at in range(len(noun)) if noun[at:] in entries), -1)
    return (entries[noun[at:]], noun[:at]) if at >= 0 else (None, "")


def _begins(said: str) -> Entry | None:
    """The lexicon's entry of what words begin with."""
    entries = words_of("zh")
    return next((entries[said[:to]] for to in range(len(said), 0, -1) if said[:to] in entries), None)


def _last(words: dict[str, str], said: str, known: Entry | None) -> Course | None:
    if known is None or known.kind not in ("things", "creatures"):
        return None
    nobody = _nobody(words, said, known)
    return nobody or Course(frozenset({"thing-last"}), words)


def _able(words: dict[str, str], said: str, _: Entry | None) -> Course | None:
    found = _ABLE.match(said)
    return Course(frozenset({"thing-able"}), words | {"able": found["able"]}) if found else None


def _nobody(words: dict[str, str], said: str, _: Entry | None) -> Course | None:
    if _CAST_OFF.match(said):
        return Course(
            frozenset({"thing-unwanted", "cast-off"}),
            words | {"nobody": "要", "cast off": said.removesuffix("了")},
        )
    found = _NOBODY.match(said)
    if found is None:
        return None
    if dared := re.match(r"(?:敢|能)(?P<does>.+)", found["nobody"]):
        return Course(
            frozenset({"thing-shunned"}), words | {"dares": found["nobody"], "dared": dared["does"]}
        )
    return Course(frozenset({"thing-unwanted"}), words | {"nobody": found["nobody"]})


def _only(words: dict[str, str], said: str, _: Entry | None) -> Course | None:
    return Course(frozenset({"thing-only"}), words | {"only": said}) if _ONLY.match(said) else None


def _refuses(words: dict[str, str], said: str, _: Entry | None) -> Course | None:
    found = _REFUSES.match(said)
    return Course(frozenset({"thing-refuses"}), words | {"no": found["no"]}) if found else None


def _sent(words: dict[str, str], said: str, _: Entry | None) -> Course | None:
    if not _POSTED.search(words["thing"]):
        return None
    if _WRONG.search(said):
        return Course(frozenset({"thing-astray"}), words | {"astray": said})
    if found := _SENT_TO.match(said):
        return Course(frozenset({"thing-sent"}), words | {"to": found["to"]})
    return Course(frozenset({"thing-unsent"}), words | {"unsent": said}) if _UNSENT.match(said) else None


def _owned(words: dict[str, str], said: str, known: Entry | None) -> Course | None:
    owner = words_of("zh").get(said.removeprefix("我"))
    if owner is None or owner.kind != "people" or (known is not None and known.kind != "things"):
        return None
    return Course(frozenset({"thing-owned"}), words)


def _left(words: dict[str, str], said: str, _: Entry | None) -> Course | None:
    found = _LEFT_BY.match(said)
    giver = words_of("zh").get(found["whose"]) if found else None
    if found is None or giver is None or giver.kind != "people":
        return None
    return Course(frozenset({"thing-left"}), words | {"whose": found["whose"]})


_READERS: tuple[Callable[[dict[str, str], str, Entry | None], Course | None], ...] = (
    _sent, _nobody, _able, _only, _refuses, _left, _owned,
)  # fmt: skip
