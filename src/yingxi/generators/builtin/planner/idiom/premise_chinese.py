"""The deed of a Chinese sentence: the verb outside every clause that ends in 的."""

import re
from collections.abc import Sequence

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.premise import Premise, deeds_of

_ADVERBIAL = phrased(
    r"(?:每年|每天|每晚|每夜|每个月|每到[^，]{1,4}|天天|夜夜|年年|总是|总在|一直|偷偷|悄悄|终于|突然"
    r"|(?:退休|下班|上班|睡觉?|上学|放学|出嫁|结婚|毕业|临走|死|离婚|搬家|过年|天亮|天黑|关门|开学|开饭|打烊|退伍|散场|出海)[之以]?(?:前|后|时)"
    r"|会(?=[\u3400-\u9fff]{2})|(?:到处|互相|永远|只能|只|最后一次|每回)"
    r"|连夜|当场|慢慢|误(?=把)|还是|总算|照样|依旧|仍旧?|仍然|第一次|从来|也|都|却|又|还(?!一?[本把件封张只双笔份]|[书钱债给])|就|才"
    r"|每次|独自|早上|晚上|夜里|傍晚|半夜|一个人|一起|努力|坚持|开始|只好|喜欢|最爱|故意|三十年来"
    r"|[一二三四五六七八九十百两几]+年[来后]?|"
    r"(?:在|从)(?:[^，的]{1,9}?|[^，的]{1,6}的[^，的]{1,3}?)(?:[里中边旁前]|后(?!一)|上(?!了|班|学)|下(?!完|棋|来|去|了|一)))"
)
_MODES = tuple(
    (word, mode)
    for mode, words in {
        "must": "不得不 必须 只能",
        "want": "想要 决定 打算 希望 想 要",
        "try": "试图 试着",
        "refuse": "不肯 不愿 拒绝",
        "never": "不敢 不会 从不 不能",
        "forgot": "忘了怎么 忘记怎么 忘了如何 忘记如何 不记得怎么",
    }.items()
    for word in words.split()
)
_COUNTED = "位名个只条把块件张本封枚台家座间头匹朵棵首支场轮片盏颗辆架面部口艘群双幅阵扇粒杯碗份盘局顿"
_COUNT = phrased(
    rf"(?:(?<![后第每同])[一两三四五六七八九十几百这那]+([{_COUNTED}])(?!\1))|(?:[零一二两三四五六七八九十几百]+年(?:[前后来]的?)?)"
)
_MODIFIER = phrased(
    rf"(?:[一两三几这那每]+[{_COUNTED}]|给|为|把|等|找|养|送)"
    rf"((?:(?![一两三几]+[{_COUNTED}])[^，给把]){{1,14}}?)的(?=[\u3400-\u9fff])"
)
_LEADING_MODIFIER = phrased(
    r"(?!发现|看见|听见|知道|以为)[^，给把在]{2,8}的(?=[老小女男]?[\u3400-\u9fff]{1,3})(?![^，]{0,3}(?:$|里|上))"
)
"""A clause before somebody's noun right behind a place: 巷口修伞的老人."""
_INTRODUCED = phrased(rf"{_ADVERBIAL.pattern}*(?:想要?)?(?P<rest>(?:把|给|替|帮|用|为|对)[^，。]{{3,}})")
_DONE = phrased(
    rf"{_ADVERBIAL.pattern}*"
    r"(?P<rest>(?P<verb>(?![上下来去有成是到])[\u3400-\u9fff]{1,2})了[^，。了]{2,12})(?=$|，)"
)
_FIRST = phrased(r"(?:第一次|头一[回次])(?P<rest>(?P<verb>[\u3400-\u9fff])[^，。]{1,9})$")
"""What somebody does for the first time is a deed, whatever it is: 爷爷第一次坐飞机."""
_FEARS = phrased(r"最?(?:害怕|怕)(?!老婆)")
"""What is feared is not done: 牙医害怕看牙."""
_MOST_SAID = 10
"""Characters of a deed that somebody can say in one breath."""


_WHAT_FOR = phrased(r"为了[^，。]{2,10}，")
"""What it is done for, before the deed itself: 为了救师父，去偷夜明珠."""


def premise_read(
    text: str, start: int, nouns: Sequence[tuple[int, int]] = (), *, living: bool = False
) -> Premise | None:
    """The deed of the subject that ends before `start`; None where no verb of the file is there; `nouns` are where
    somebody is named, where no verb is looked for. What somebody living does is a deed whatever its verb."""
    start += text[start:].startswith("们")
    sentence = re.split(r"[。！？；]", text[start:], maxsplit=1)[0]
    sentence = _WHAT_FOR.sub(lambda found: "，" * len(found[0]), sentence)
    if asked := _ASKS.match(sentence):
        does = asked["does"]
        return Premise(
            deed="ask" if does[0] == "问" else "odd", verb=does, at=start, does=does, acts=does, do=does
        )
    for clause in re.finditer(r"[^，,：:]+", sentence):
        found = _in_clause(clause[0], start + clause.start(), nouns)
        if found:
            return found
    return _unlisted(sentence, start) or (_whatever(sentence, start) if living else None)


_HALF_DEED = phrased(r"[上下]了|[了着]|说不出")
_ASKS = phrased(r"(?P<does>[问说喊答])[：:]")
"""What somebody does is no more than to speak."""
_NO_DEED = phrased(r"[和跟与的、是有像里上中下们之等及]|$")


_OVER_WHAT = phrased(r"为了?[^，。]{1,6}?(?P<does>[吵争打斗闹忙哭愁][\u3400-\u9fff]{1,8})")
"""What two do about something: 为了一堵墙吵了一辈子."""
_EACH_OTHER = phrased(r"^，?互相[\u3400-\u9fff](?=[，。]|$)")


def _whatever(sentence: str, start: int) -> Premise | None:
    """What stands behind somebody and is no noun, where no verb of the file is in it: 决定关店."""
    rest = re.split(r"[，,：:]", sentence.lstrip("，"), maxsplit=1)[0]
    if over := _OVER_WHAT.fullmatch(rest):
        rest = over["does"]
    if _NO_DEED.match(rest) or _FEARS.match(rest):
        return None
    while match := _ADVERBIAL.match(rest):
        rest = rest[match.end() :]
    manner = next(((word, kind) for word, kind in _MODES if rest.startswith(word)), ("", ""))
    acts = rest[len(manner[0]) :]
    if _EACH_OTHER.search(sentence) and len(acts) == 1:
        acts = rest = f"互相{acts}"
    if _HALF_DEED.match(acts) or "的" in acts or not re.fullmatch(r"[\u3400-\u9fff]{2,14}", acts):
        return None
    return Premise(
        deed="odd",
        verb=acts,
        at=start + sentence.find(acts),
        does=rest,
        acts=acts,
        do=_said(acts),
        mode=manner[1],
    )


_AND_DOES = phrased(r"，(?:又|还|却|顺手|然后|接着|再|就)*(?!被)(?=[^，是有]{3,12}(?:[，。]|$))")


def second_read(text: str, first: Premise) -> Premise | None:
    """The deed that the same one does next: 溜进一户人家，把碗洗了."""
    found = _AND_DOES.search(text, first.at)
    if found is None:
        return None
    second = premise_read(text, found.end())
    done = second is not None and second.at - found.end() <= (6 if text[found.end()] == "把" else 0)
    return second if done and second is not None and not second.mode else None


def _unlisted(sentence: str, start: int) -> Premise | None:
    """A deed whose verb the file has not, known by what introduces it: 把…拧紧, 给…剃头."""
    match = _INTRODUCED.match(sentence) or _DONE.match(sentence) or _FIRST.match(sentence)
    if match is None:
        return None
    rest = match["rest"]
    return Premise(
        deed="odd",
        verb=match.groupdict().get("verb") or rest,
        at=start + match.start("rest"),
        does=rest,
        acts=rest,
        do=_said(rest),
    )


def _in_clause(
    clause: str, start: int, nouns: Sequence[tuple[int, int]], *, led: bool = True
) -> Premise | None:
    rest, mode, said = re.sub(r"^[他她它](?![们的俩])", "", clause), "", ""
    while True:
        if match := _ADVERBIAL.match(rest):
            rest = rest[match.end() :]
            continue
        manner = next(((word, kind) for word, kind in _MODES if rest.startswith(word)), None)
        if manner and len(rest) > len(manner[0]) + 1:
            rest, mode, said = rest[len(manner[0]) :], manner[1], manner[0]
            continue
        break
    if _FEARS.match(rest):
        return None
    hidden = [match.span(1) for match in _MODIFIER.finditer(rest)]
    left = start + len(clause) - len(rest)
    hidden += [(low - left, high - left) for low, high in nouns]
    leading = _LEADING_MODIFIER.match(rest) if led and not mode else None
    if leading:
        hidden.append((0, leading.end()))
    words = deeds_of("zh")
    longest = max(map(len, words))
    for at in range(len(rest)):
        if any(low <= at < high for low, high in hidden) or rest[at - 1 : at] == "的":
            continue
        if "偷偷" in (rest[at : at + 2], rest[max(0, at - 1) : at + 1]):
            continue
        size = next((size for size in range(longest, 0, -1) if rest[at : at + size] in words), 0)
        if size and (len(rest) > 1 or len(clause) > 1):
            verb = rest[at : at + size]
            deed = "refuse" if mode == "refuse" else words[verb].id
            if not mode and deed == "wish":
                continue
            rest, clause = _before_next(rest, at + size, clause)
            every = re.search(r"所有|每一|每[个只条家口座]|全[城镇村]", rest) is not None
            return Premise(
                deed=deed,
                verb=verb,
                at=start + len(clause) - len(rest) + at,
                does=said + rest,
                acts=rest,
                do=_said(_without_le(rest, verb), verb),
                mode=mode,
                every=every,
            )
    if leading:
        return _in_clause(clause, start, nouns, led=False)
    if mode == "want" and rest and _COUNT.match(rest):
        at = start + len(clause) - len(rest)
        return Premise(
            deed="wish", verb=said, at=at, does=said + rest, acts=rest, do="要" + _said(rest), mode=mode
        )
    return None


def _before_next(rest: str, end: int, clause: str) -> tuple[str, str]:
    """A predicate, and its clause, up to the deed that comes next: 吵架, of 吵架又和好.

    >>> _before_next("吵架又和好", 2, "吵架又和好")
    ('吵架', '吵架')
    """
    found = re.search(r"又(?=[\u3400-\u9fff]{2})", rest[end:])
    if found is None or "又" in rest[:end]:
        return rest, clause
    over = len(rest) - end - found.start()
    return rest[:-over], clause[:-over]


def _without_le(predicate: str, verb: str) -> str:
    """The deed as something to do, not as done: 学划拳, not 学会了划拳; what is done to 把 something needs its 了.

    >>> _without_le("在火锅店学会了划拳", "学会"), _without_le("把粥送错了病房", "送错")
    ('在火锅店学划拳', '把粥送错了病房')
    """
    if predicate.startswith("把") or "了" in verb:
        return predicate
    return predicate.replace(f"{verb}了", "学" if verb == "学会" else verb, 1)


def _said(predicate: str, verb: str = "") -> str:
    """The deed for speech: 给一棵树送一封信 is said 给树送信."""
    short = re.sub(rf"[一两三几]+[{_COUNTED}][^，的]*年的(?=[\u3400-\u9fff]{{1,4}}$)", "", predicate)
    short = _COUNT.sub("", short)
    short = re.sub(r"^([\u3400-\u9fff]{1,2}了)的", r"\1", short)
    if len(short) > _MOST_SAID:
        verb_stays = f"(?!{re.escape(verb)})" if verb else ""
        short = re.sub(
            rf"(?<=[给为把等找教])(?:{verb_stays}[^，给把]){{1,14}}?的(?=[\u3400-\u9fff])", "", short
        )
    if len(short) > _MOST_SAID and verb:
        short = re.sub(rf"(?<={re.escape(verb)})[^，的]{{2,}}的(?=[\u3400-\u9fff]{{1,4}}$)", "", short)
    return short
