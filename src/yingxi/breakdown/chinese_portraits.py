"""What a Chinese text says of somebody's looks, in its own words."""

import re
from collections.abc import Iterator, Sequence

from yingxi.breakdown.attention import Attention
from yingxi.breakdown.chinese import people_in
from yingxi.breakdown.chinese_introductions import noun_at_end, without_one
from yingxi.breakdown.lexicon import chinese_found, meanings
from yingxi.breakdown.looks_and_deed import chinese_looks_and_deed
from yingxi.film.phrasing import phrased

_AGE = phrased(r"^(?:[0-9]{1,3}|[零一二两三四五六七八九十百]{1,5})(?:多|来|出头)?岁?$")
_WORN = phrased(
    r"^(?:身?穿着?|戴着?|披着?|裹着?|蒙着?|系着?|围着?(?![坐站成拢过在住])|扎着?|梳着?|留着?|拄着?|挎着?|头戴|身披|一身|满头|一头|光着?脚|长着|背着|顶着一头)"
)
_LOOKS = phrased(
    r"[发须髯辫髻]|胡子|眼镜|胖|瘦|高个|矮个|高大|壮|驼背|白净|黝黑|皱纹|雀斑|秃|光头|寸头|卷|短发|长发|马尾|丸子头|刘海|"
    r"衣|衫|裙|袍|褂|袄|裤|鞋|靴|帽|围巾|围裙|披肩|披巾|面具|口罩|面纱|兜帽|蒙面|脸谱|披风|斗篷|旗袍|西装|夹克|制服|校服|毛衣|马甲|领带|丝巾|手套|铃铛|补丁|身材|个子"
)


def chinese_portraits(sentence: str, attention: Attention) -> tuple[list[tuple[str, str]], str]:
    """(person's id, words) that a sentence says of looks, and the sentence without them.

    `梁伯，七十，鼓师，白胡子，提灯蹲下` says three things of 梁伯 and leaves `梁伯，提灯蹲下`.
    """
    bracketed = _in_brackets(sentence, attention)
    said: list[tuple[str, str]] = []
    sentence = _BETWEEN_DASHES.sub(r"\g<name>，\g<told>，", re.sub(r"（[^）]*）", "", sentence))
    pieces = re.split(r"(?<=[，,：:])", sentence)
    kept: list[str] = []
    owner = ""
    alike: tuple[str, ...] = ()
    in_row = False
    for piece, following in zip(pieces, (*pieces[1:], ""), strict=True):
        bare = piece.strip("，,：: 。！？!?")
        if told_of := _told_of(bare, owner if in_row else "", kept, attention):
            owner, in_row = told_of, True
            said.append((owner, bare))
            continue
        together = _AND.match(bare) if in_row else None
        bare = bare[together.end() :] if together else bare
        people = people_in(bare, attention)
        whole = bool(people) and people[0][0] == 0 and len(people[0][2]) == len(bare)
        if whole or (people and not owner):
            row = () if whole else _row(bare, people)
            alike = tuple(person for person in row if person not in attention.seen) or row[:1]
            owner = people[-1][1] if whole else alike[0] if alike else people[0][1]
            if whole and kept and not together and (counted := _counted_noun(kept[-1])):
                said.append((owner, counted))
                kept.pop()
            if whole and together:
                kept[-1] = kept[-1].rstrip("，, ")
            kept.append(piece)
            if not whole and (told := _is_a(bare, people)):
                said.append((owner, told))
                kept[-1] = bare[: -len(told)].rpartition("是")[0] + "，"
                in_row = True
                continue
            if not whole:
                said += [(owner, looks) for looks in _looks_around(bare, people, attention)]
            in_row = whole or _ends_in_a_name(bare, people, attention)
            continue
        if not in_row and owner and bare.endswith("岁") and _AGE.match(bare):
            in_row, owner = True, _aged(kept[-1], "" if alike else owner, attention) or owner
        if owner and kept and in_row and _is_portrait(bare):
            looks, deed = chinese_looks_and_deed(bare)
            said.append((owner, without_one(looks)))
            if deed:
                in_row = False
                kept.append(piece[piece.index(deed) :])
        elif owner and kept and in_row and _is_trade(bare, following.strip("，,：: 。！？!?")):
            said += [] if any(chinese_found(bare, "verbs")) else [(owner, bare)]
        elif owner and _WORN.match(bare) and _LOOKS.search(bare):
            said.append((owner, bare))
            if not any(chinese_found(kept[-1], "verbs")) or in_row:
                continue
            kept.append(piece)
        else:
            in_row = False
            kept.append(piece)
    said += [(other, words) for other in alike[1:] for person, words in said if person == alike[0]]
    return bracketed + said, "".join(kept)


def _row(clause: str, people: Sequence[tuple[int, str, str]]) -> tuple[str, ...]:
    """The people of a clause that is only their names: 建国和丽华. Of them those are told of who come to be seen."""
    names = [name for _, _, name in people]
    only = re.fullmatch(r"[和与跟、]".join(map(re.escape, names)), clause)
    return tuple(person for _, person, _ in people) if only and len(people) > 1 else ()


def _aged(clause: str, owner: str, attention: Attention) -> str:
    """Whose years follow `clause`: theirs who come to be seen with the name in which it ends, 父亲's behind
    `和妹妹等父亲，`; nobody's but the `owner`'s where nobody does."""
    said = clause.rstrip("，, ")
    people = people_in(said, attention)
    if not owner or not people:
        return owner
    at, person, name = people[-1]
    return person if at + len(name) == len(said) and person not in attention.seen else owner


def _told_of(bare: str, owner: str, kept: Sequence[str], attention: Attention) -> str:
    """Of whom a noun tells: of the `owner` in whose row it stands, or of the name in which the clause before ends, 黑狗
    of `阿宝捡到小橘，黑狗`."""
    if bare not in attention.names.described or bare in attention.names.ids:
        return ""
    if owner or not kept:
        return owner
    clause = kept[-1].rstrip("，, ")
    named, told = people_in(clause, attention), people_in(bare, attention)
    if not named or not told:
        return ""
    at, person, name = named[-1]
    ends = 0 < at == len(clause) - len(name) and name in attention.names.ids
    return person if ends and told[0][1] == person else ""


def _in_brackets(sentence: str, attention: Attention) -> list[tuple[str, str]]:
    """What brackets right behind a name say: `李梅（七十二岁，老太太）`."""
    said: list[tuple[str, str]] = []
    for bracket in re.finditer(r"（([^）]*)）", sentence):
        before = people_in(sentence[: bracket.start()], attention)
        if before and before[-1][0] + len(before[-1][2]) == bracket.start():
            said += [(before[-1][1], each) for each in re.split(r"[，、,；]", bracket.group(1)) if each]
    return said


_COVERED = "蒙面"
"""Stands before a noun without 的: 蒙面强盗."""


def _before_name(clause: str, at: int) -> Iterator[str]:
    """`白发的外婆`, `六岁的小满`: what leans on a name with 的."""
    if at > 1 and clause[at - 1] == "的":
        words = clause[: at - 1]
        if _AGE.match(words) or _LOOKS.search(words):
            yield words
    elif at > 1 and clause[:at].endswith(_COVERED):
        yield _COVERED
    elif at > 1 and noun_at_end(clause[:at]):
        yield without_one(clause[:at])


def _looks_around(clause: str, people: Sequence[tuple[int, str, str]], attention: Attention) -> Iterator[str]:
    """What stands before the first name in a clause and right behind it."""
    yield from _before_name(clause, _own_name(people, attention))
    if looks := _worn_behind(clause, people[0][0] + len(people[0][2])):
        yield looks


def _own_name(people: Sequence[tuple[int, str, str]], attention: Attention) -> int:
    """Where the first name stands that is somebody's own: 老太太 before 李梅 only describes her."""
    return next((at for at, _, name in people if name in attention.names.ids), people[0][0])


def _ends_in_a_name(clause: str, people: Sequence[tuple[int, str, str]], attention: Attention) -> bool:
    """Whether a clause is no more than a noun and the name of whom it describes: `老太太李梅`."""
    at = _own_name(people, attention)
    last, _, name = people[-1]
    return last == at and at + len(name) == len(clause) and bool(noun_at_end(clause[:at]))


def _is_a(clause: str, people: Sequence[tuple[int, str, str]]) -> str:
    """`七十二岁的老太太` of `李梅是个七十二岁的老太太`."""
    at, _, name = people[0]
    found = _IS_A.match(clause, at + len(name)) if at == 0 else None
    return found["told"] if found and noun_at_end(found["told"]) else ""


def _counted_noun(piece: str) -> str:
    """`老汉` of `一位老汉，`, where nobody does anything yet."""
    bare = piece.strip("，, ")
    told = without_one(bare)
    return told if told != bare and noun_at_end(told) and not any(chinese_found(told, "verbs")) else ""


_IS_A = phrased(r"是一?[个位名](?P<told>.+)$")
_AND = phrased(r"^(?:[和与跟]|还有|以及)(?=.)")
_BETWEEN_DASHES = phrased(r"^(?P<name>[^，。—]{1,8})——(?P<told>(?:是?一?[个位名])[^—。]+)——")


def _worn_behind(clause: str, at: int) -> str:
    rest = clause[at:]
    return chinese_looks_and_deed(rest)[0] if _WORN.match(rest) and _LOOKS.search(rest) else ""


def _is_trade(words: str, following: str) -> bool:
    """Whether words among looks say what somebody is, for more looks follow: 钟伯，七十八岁，修自行车，白短发."""
    looks = (
        _LOOKS.search(following) and _is_portrait(following) and not any(chinese_found(following, "verbs"))
    )
    return bool(looks) and len(words) <= _LONGEST_TRADE and re.search(r"[着了]", words) is None


_LONGEST_TRADE = 8
"""Characters of what somebody is."""


def _is_portrait(words: str) -> bool:
    if _AGE.match(words) or _WORN.match(words):
        return True
    if without_one(words) != words and noun_at_end(words):
        return True
    if words in meanings("zh", "people"):
        return True
    verbs = list(chinese_found(words, "verbs"))
    starts = bool(verbs) and verbs[0].start == 0
    return len(words) <= 12 and not starts and (not verbs or bool(_LOOKS.search(words)))
