"""What things do by themselves: `The kite leaps out of her hands and falls into the sea`, 画从墙上掉了下来. Nobody acts
in such a clause, but for whoever has the thing in hand: it leaves them."""

import re
from collections.abc import Collection

from yingxi.breakdown.attention import Attention
from yingxi.breakdown.clauses import Clause
from yingxi.breakdown.grammar_words import ARTICLES, BREAKS, PREPOSITIONS
from yingxi.breakdown.lexicon import chinese_found, english_found
from yingxi.breakdown.tokens import Token
from yingxi.film.phrasing import phrased

_OUT_OF_HAND = phrased(
    r"\b(?:out of|from|off)\s+(?P<whose>her|his|their|[A-Z][\w-]*['’]s)\s+(?:\w+\s+)?"
    r"(?:hands?|fingers|grip|arms|grasp|paws?)\b"
)
_CHINESE_OUT_OF_HAND = phrased(
    r"(?:从|自|挣脱了?|挣开了?|脱离了?|离开了?)(?P<whose>[^从，]{1,6}?)的?(?:小|双|左|右|两只)?(?:手|指|怀|掌心|掌中)"
)
_HEAD = phrased(
    r"^(?:突然|忽然|这时|只见|于是)?(?:(?:他|她|它|他们|她们|〇+)的)?"
    r"(?:[那这]?[一二两三几]?[只个张片把本块条根朵颗盏扇幅支枝件顶双串封架]|[那这])?(?:[\u3400-\u9fff]{1,4}的)?"
)
_DOES = phrased(
    r"(?:也|又|就|还|都|自己|忽然|突然|慢慢|缓缓|轻轻|一下子?|啪地?)*"
    r"(?:从|被|挣|脱|离开|落|掉|滑|滚|飞|飘|溢|洒|淌|流|倒了?下|碎|断了|裂|灭了|翻倒|摔|升|沉|漂)"
)
_GOES_ON = phrased(
    r"^(?:又|就|也|便|还|一直|慢慢|缓缓|轻轻|直)*(?:飞|摔|碎|落|掉|滚|沉|倒|飘|升|断|裂|洒|溅|淌|流|消失|不见)"
)


def english_thing_acts(tokens: tuple[Token, ...], people: Collection[int]) -> str:
    """The thing that is the subject of a clause; "" where somebody is, or nothing. `people` are the tokens of names.

    >>> from yingxi.breakdown.tokens import tokens_of
    >>> english_thing_acts(tokens_of("The paper kite leaps out of her hands"), ())
    'kite'
    >>> english_thing_acts(tokens_of("The letter in her hand"), ())
    ''
    """
    small = tuple(token.small for token in tokens)
    named = list(english_found(small, "things"))
    if not named or tokens[0].small not in ARTICLES or named[0].start > _FAR_ON:
        return ""
    last = named[0]
    for following in named[1:]:
        if following.start == last.end:
            last = following
    lead = small[1 : named[0].start]
    if any(word in PREPOSITIONS or word in BREAKS for word in lead) or any(at < last.end for at in people):
        return ""
    behind = [word for word in small[last.end :] if not word.endswith("ly")]
    does = bool(behind) and (behind[0].endswith("s") or behind[0].endswith("ed") or behind[0] in _PAST)
    return last.meaning if does and behind[0] not in (PREPOSITIONS | BREAKS | {"is", "has", "was"}) else ""


def english_thing_does(text: str, thing: str, attention: Attention) -> Clause:
    """What a thing does: nobody's deed, but for whoever had it in hand."""
    found = _OUT_OF_HAND.search(text)
    if found is None or not thing:
        return Clause(text)
    whose, names = re.sub(r"['’]s$", "", found["whose"]).lower(), attention.names
    named = names.meant(whose, attention.seen) if whose in names else ""
    holder = named or next(iter(attention.meant_by(whose)), "")
    return let_go_of(text, thing, holder) if holder else Clause(text)


def chinese_thing_acts(masked: str) -> str:
    """The thing that is the subject of a clause whose names are blotted out.

    >>> chinese_thing_acts("画从墙上掉了下来"), chinese_thing_acts("画画")
    ('painting', '')
    """
    head = _HEAD.match(masked)
    for start in dict.fromkeys((head.end() if head else 0, 0)):
        named = next(
            (each for each in chinese_found(masked, "things", start=start) if each.start == start), None
        )
        if named is not None and _DOES.match(masked[named.end :]):
            return named.meaning
    return ""


def chinese_owner(text: str) -> str:
    """Out of whose hand something goes, as the text says it: 她, 小童."""
    found = _CHINESE_OUT_OF_HAND.search(text)
    return found["whose"].removesuffix("的") if found else ""


def chinese_goes_on(text: str) -> bool:
    """Whether a clause without a subject tells what the thing before it does next: 摔碎了, 飞上了天."""
    return _GOES_ON.match(text) is not None


def let_go_of(text: str, what: str, person: str) -> Clause:
    """`what` leaves the hand of `person`."""
    return Clause(text, (person,), "drop", "", what, about_people=True)


_FAR_ON = 4
"""A subject's noun stands no further behind its article than this, in words."""
_PAST = frozenset(
    {"blew", "broke", "fell", "flew", "rang", "rose", "sank", "slid", "spun", "swung", "tore", "went"}
)
