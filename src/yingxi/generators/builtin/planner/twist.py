"""What an idea says behind its deed: that the letter is addressed to himself, that nobody listens, that the enemy is
blind. Said to the doer's face, it is the story's turn."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, plain_form

TwistKind = Literal["self", "found", "against", "by"]
_MOST = {"zh": 14, "en": 12}
_COMMA = {"zh": phrased(r"[^，,。；;！？]+"), "en": phrased(r"[^;.!?]+")}


@dataclass(frozen=True, slots=True)
class Twist:
    """`clause` are the idea's own words, `said` what somebody says of it to whom the idea is about; without its full
    stop. `kind`: it concerns the doer's own self, it is found out, it speaks against the deed, it says by when."""

    clause: str
    said: str
    kind: TwistKind


_MARKER_ZH = phrased(
    r"^(?:(?:但是?|可是?|却|没想到|谁知道?|谁料|才|发现|原来|其实|结果|后来|偏偏|不料|然后|于是|这时候?|而且|而|知道|不过|最后|认出)+)"
)
_FOUND_ZH = phrased(r"发现|原来|没想到|谁知|谁料|不料|结果|认出|里面|上面|后来")
_SELF_ZH = phrased(
    r"(?:是|给|属于)(?:[他她它]?自己|[他她](?!们))|自己(?:小时候|当年|年轻时|亲手)?写的?|(?:自己|[他她])的名字"
)
_STANDS_ZH = phrased(r"是|只|没|不|已经|都|还|也|谁|有|早就?|一直|每[次天]")
_HALFWAY_ZH = phrased(
    r"(?<=[\u3400-\u9fff])(?P<clause>(?:却|但是?|可是|没想到|才?发现(?=[^，]{0,8}[是没不有])|其实)[^，。]{3,})$"
)
_OWN_FLAW_ZH = phrased(
    r"(?:舍不得|不舍得|不忍|不愿|不想|忍不住|没舍得|没敢|怕|恨|讨厌|晕|不会|不敢|不识|不认|不肯|从来?[不没]|只会|听不|看不|忘|没[有学见])"
)
"""A clause without its subject, which is the doer's own: 可是怕水."""
_NOT_ALONE_ZH = phrased(r"^(?:还有|以及|另外|也有|的|里|和|把|给|被|去|来|就|再|带)")


def twist_of(text: str, language: Language, deed_at: int) -> Twist | None:
    """The twist of a sentence whose deed stands at `deed_at` (-1 where it has none); None where no clause is one that
    somebody could say."""
    said = _chinese(text, deed_at) if language == "zh" else _english(text, deed_at)
    return said or _by_when(text, language, deed_at)


_BY_ZH = phrased(
    r"(?:赶?在|(?<=，)|^)(?P<when>(?!很久|从|好久|多年)[^，。在]{1,7}?)(?:来|到)?(?:之前|以前)|在(?P<bare>(?![门家店村屋跟])[^，。]{1,5})前(?![面头边])"
)
_BY_EN = phrased(r"\bbefore\s+(?P<when>(?!an?\b|him\b|her$|them\b|us\b)[a-z']+(?:\s[a-z']+){0,4})$", re.I)


def _by_when(text: str, language: Language, deed_at: int) -> Twist | None:
    """The time by which it must be done: "before winter", 冬天之前."""
    if language == "zh":
        match = _BY_ZH.search(text)
        when = (match["when"] or match["bare"]) if match else ""
        return Twist(match[0], f"{when}之前", "by") if match and deed_at >= 0 else None
    match = _BY_EN.search(text.rstrip(" ."), max(deed_at, 0))
    if match is None or deed_at < 0:
        return None
    when = re.sub(r"\b(?:his|her|their)\b", "your", match["when"])
    return Twist(match[0], f"Before {when}", "by")


_FINDS_ZH = phrased(
    r"发现(?P<clause>[^，。；！？]{0,12}?(?:就是|都是|其实是|原来是|不是|没有|一直|已经|从来|早就|总是?|根本|永远|是|都|没|能让|能|会|怕|变成|长出)[^，。；！？]{1,10})$"
)
_FINDS_EN = phrased(
    r"\b(?:finds(?: out)?|discovers|learns|notices|reali[sz]es)(?: out)? that (?P<clause>[^,;.]+)$", re.I
)
"""What somebody finds, where it is no thing but how things are."""


def _chinese(text: str, deed_at: int) -> Twist | None:
    if match := _FINDS_ZH.search(text):
        mine = re.sub(r"^自己(?=的)", "你", match["clause"])
        said = re.sub(r"[他她它](?!们|俩)(?:自己)?", "你", re.sub(r"[他她它]自己", "你自己", mine))
        if len(said) <= _MOST["zh"]:
            return Twist(match["clause"], said, "found")
    for match in list(_COMMA["zh"].finditer(text)):
        clause, start = match[0].strip(), match.start()
        if re.search(r"[：:“”「」]", clause):
            continue
        inner = _HALFWAY_ZH.search(clause)
        if start == 0 or start <= deed_at < match.end():
            if inner is None or inner.start() + start <= deed_at:
                continue
            clause = inner["clause"]
        marked = _MARKER_ZH.match(clause)
        bare = clause[marked.end() :] if marked else clause
        own_flaw = marked is not None and _OWN_FLAW_ZH.match(bare) is not None
        if not (2 if own_flaw else 3) <= len(bare) <= _MOST["zh"] or _NOT_ALONE_ZH.match(bare):
            continue
        own = _SELF_ZH.search(bare)
        if not (marked or own or _STANDS_ZH.search(bare)):
            continue
        if own_flaw:
            return Twist(clause, f"你{re.sub('[他她它]?自己', '自己', bare)}", "against")
        bare = re.sub(r"却(?=是|[\u3400-\u9fff]{2})", "", bare, count=1)
        said = re.sub(r"[他她它]?自己", "你自己", bare)
        said = re.sub(r"[他她它](?!们|俩)", "你", said)
        found = _FOUND_ZH.search(clause)
        return Twist(clause, said, "self" if own else "found" if found else "against")
    return None


_FIND = r"(?:finds?|discovers?|learns?|reali[sz]es?)(?: out)?"
_SAYS_EN = (
    ("against", r",?\s+and\s+(?P<clause>(?:can't|cannot|won't|dares? not|is afraid|doesn't)\s[^,;.]+)"),
    ("found", rf",?\s+(?:only to {_FIND}|(?:and |and then |then )?{_FIND}) (?:that )?(?P<clause>[^,;.]+)"),
    ("against", r",?\s+(?:but|yet|except that|while|although|though)\s+(?P<clause>[^,;.]+)"),
    ("found", r",?\s+and(?: then)?\s+(?P<clause>[^,;.]+)"),
)  # fmt: skip
_TURNS_OUT = phrased(
    r"(?P<noun>(?:an?|the|his|her|its|their)\s+[a-z-]+),?\s+(?:who|which|that)\s+turns?\s+out\s+to\s+be\s+(?P<what>[^,;.]+)",
    re.I,
)
_OWN_HAND = phrased(r",\s+in\s+(?:his|her|their)\s+own\s+(?P<what>[a-z]+(?:\s[a-z]+)?)", re.I)
_WROTE = phrased(
    r"(?P<noun>[a-z]+)\s+(?:that\s+)?(?:he|she)\s+(?P<verb>wrote|hid|lost|buried|painted|made|sent|threw)\s+(?P<rest>(?:as|when|in|long|years)[^,;.]*)",
    re.I,
)
_OWN_FLAW_EN = phrased(
    r"(?:is|has|can't|cannot|won't|doesn't|never|only|hates|fears|loves|forgets|keeps|faints|sneezes)\b", re.I
)
"""A clause without its subject, which is the doer's own: "but is afraid of water"."""
_STARTS_CLAUSE = phrased(
    r"^(?:it|he|she|they|nobody|no one|some(?:body|one)|every(?:body|one)|neither|both|one|no|every|all|the|an?|his|her"
    r"|its|their|that)\b",
    re.I,
)


def _english(text: str, deed_at: int) -> Twist | None:
    if (match := _FINDS_EN.search(text)) and len(match["clause"].split()) <= _MOST["en"]:
        return Twist(match["clause"], _addressed(match["clause"].strip()), "found")
    if match := _TURNS_OUT.search(text):
        noun = re.sub(
            r"^(?:his|her|its|their)\b",
            "your",
            re.sub(r"^an?\b", "the", match["noun"], flags=re.I),
            flags=re.I,
        )
        return Twist(match[0], _addressed(f"{noun} is {match['what'].strip()}"), "found")
    if match := _OWN_HAND.search(text):
        return Twist(match[0].strip(" ,"), f"That's your own {match['what']}", "self")
    if match := _WROTE.search(text):
        return Twist(match[0], f"You {match['verb']} that {match['noun']} {match['rest']}", "self")
    for kind, pattern in _SAYS_EN:
        for match in re.finditer(pattern, text, re.I):
            clause = match["clause"].strip()
            if _OWN_FLAW_EN.match(clause) and kind == "against":
                clause = f"he {clause}"
            if match.start() < max(deed_at, 1) or not _is_clause(clause.split()):
                continue
            own = re.search(r"\b(?:himself|herself|itself)\b", clause)
            found: TwistKind = "self" if own else "found" if kind == "found" else "against"
            return Twist(match[0].strip(" ,"), _addressed(clause), found)
    return None


_BEFORE_NOUN = frozenset({"the", "a", "an", "his", "her", "its", "their", "your", "of", "among"})


def _is_clause(words: Sequence[str]) -> bool:
    """Whether words could be said by themselves: somebody or something, and a verb."""
    if not 3 <= len(words) <= _MOST["en"] or not _STARTS_CLAUSE.match(words[0]):
        return False
    verbs = (each.lower() for before, each in pairwise(words[:5]) if before.lower() not in _BEFORE_NOUN)
    return any(
        each
        in (
            "is",
            "are",
            "was",
            "has",
            "had",
            "can't",
            "cannot",
            "will",
            "won't",
            "must",
            "want",
            "does",
            "doesn't",
            "never",
        )
        or is_third_person(each)
        for each in verbs
    )


_BE = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "doesn't": "don't",
    "isn't": "aren't",
    "cannot": "can't",
    "hasn't": "haven't",
}


def _addressed(clause: str) -> str:
    """A clause about the doer, said to the doer: "it is addressed to himself" is "It's addressed to you".

    >>> _addressed("it is addressed to himself"), _addressed("she never learned her own name")
    ("It's addressed to you", 'You never learned your own name')
    """
    words, said = clause.split(), list[str]()
    you = False
    for each in words:
        low = each.lower()
        if low in ("he", "she"):
            said.append("you")
            you = True
            continue
        if you and low not in ("never", "always", "still", "only", "also", "just"):
            said.append(_BE.get(low) or (plain_form(low) if is_third_person(low) else each))
            you = False
            continue
        if low in ("himself", "herself", "him"):
            said.append("you")
        elif low in ("his", "her"):
            said.append("your" if low == "his" or each is not words[-1] else "you")
        else:
            said.append(each)
    text = re.sub(r"^it is\b", "it's", " ".join(said), flags=re.I)
    return text[:1].upper() + text[1:]
