"""A Chinese idea in plain sentences, each with who does it at its head: a reason and a time as sentences of their own,
a name before the trade, whoever is listed behind a colon, 他 and 她 as somebody."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING
from yingxi.generators.builtin.planner.idiom.predicates_chinese import is_predicate
from yingxi.generators.builtin.planner.idiom.unknown import NAMES_ZH
from yingxi.generators.builtin.planner.lexicon import words_of

_HAN = "\u3400-\u9fff"
_COUNT = rf"[一两三几这那每](?:[{_HAN}])"
_LONGEST_NOUN = 6
_ELDERS = "爷爷|奶奶|爸|妈|姥|外[公婆孙]|太[爷奶婆公]|爹|娘"
_KIN = rf"{_ELDERS}|[大二三四小]?[姐哥弟妹叔舅姑姨伯婶]|老伴|老婆|老公|儿子|女儿|师[父傅]|同桌|邻居|村"
_TWO_AT_ONCE = (
    "夫妻",
    "夫妇",
    "母女",
    "母子",
    "父女",
    "父子",
    "祖孙",
    "爷孙",
    "师徒",
    "姐妹",
    "兄弟",
    "兄妹",
    "姐弟",
    "情侣",
    "恋人",
    "老两口",
    "小两口",
)
_TELLER = phrased(rf"(?:^|(?<=[，。；]))(?:俺|我|咱)们?(?:家的?)?(?={_KIN})")
"""Whose kin somebody is, where whoever tells it takes no other part: 我爷爷, 俺村头."""
_IS_BY_TRADE = phrased(
    rf"^(?P<who>[{_HAN}]{{1,6}}?)是一?[个名位](?P<trade>[^，。是]{{1,8}}的)，(?=[住每天在给把会能从守一])"
)
_BECAUSE = phrased(r"^(?:就|只)?因为(?P<why>[^，。]{2,16})，(?:所以)?(?P<then>[^。]+.*)$")
_BECAUSE_BEHIND = phrased(r"^(?P<deed>[^，。]{3,16})，因为(?P<why>[^，。]{3,14})，(?P<rest>[^。]+.*)$")
_FELT = phrased(r"[太很没不]|怕|舍不得|喜欢|讨厌|担心|欠")
"""What somebody is or feels, and whose that is is not said."""
_WHEN = phrased(r"^当(?P<what>[^，。]{3,16}?)(?:以后|之后|后|的时候|之时|时|的那一刻|的那天)，(?P<rest>.+)$")
_OVER = phrased(r"[了着过]|[不没]")
_LISTED = phrased(
    r"^(?:[两三四五]个?[^，：]{0,4}?人)(?P<does>[^，：]{2,14})[：:](?P<who>一[个位名][^，、。]+(?:[，、；]一[个位名][^，、。；]+)+)(?P<rest>.*)$"
)
_GIVES = phrased(
    rf"(?P<does>[留放带买送写做织画煮](?P<what>一[{_HAN}][^，。给的]{{1,6}}))给(?P<whom>[^，。]{{1,8}}?)(?=[，。]|$)"
)
"""What is given before whom it is for: 留一本书给她."""
_CANNOT = phrased(
    rf"(?P<only>只有)?(?P<who>[{_HAN}]{{1,4}})的(?P<thing>[^，。的]{{1,5}}?)(?P<does>[{_HAN}]不[{_HAN}])(?=[，。]|$)"
)
"""What cannot be done to somebody's thing: 奶奶的收音机关不掉."""
_PARENTS = "爸爸?|妈妈?|爹|娘|父亲|母亲|老爸|老妈"
_CHILD_TELLS = phrased(rf"^[我俺](?:家)?(?P<who>{_PARENTS}|爷爷|奶奶|外公|外婆|姥姥|姥爷)")
"""An elder of whoever tells it, who takes part themselves."""
_WHO_DID = phrased(
    r"(?P<finds>发现|得知|才知道)，?(?P<does>[^，。的]{2,12})的人，?(?:就|竟然?|原来|正|其实|居然)*是"
    r"(?:[他她](?:自己)?的?)?(?P<who>[^，。的]{1,6})(?=[，。]|$)"
)
_FOUND_TO_BE = phrased(
    r"(?P<finds>发现|得知|才知道)(?P<what>[^，。]{2,14}的[^，。]{1,6})，(?=(?:都|全|竟然?|原来|其实)*是)"
)
_COMES = phrased(r"(?P<comes>等来|迎来|换来|捡到|遇到|看见|找到)的(?:却|竟然?|原来|只)?是(?=[一两三个他她])")
"""What comes in the end, of what was waited for: 等来的却是一个孩子."""
_SOMEBODY_ELSE = phrased("的人|对方|陌生|有人|[他她]们")
_LEFT_LYING = phrased(r"被(?:人|主人|乘客|客人)?(?:忘|落|丢|遗忘|遗落|遗失|留)在了?(?=[^，。]{2})")


_WHAT_IT_IS = phrased(
    rf"^(?P<what>[^，。它他她]{{2,14}})，(?P<rest>[^，。]{{1,16}}?)(?P<to>[给把对向为替])它(?=[{_HAN}]{{2}})"
)
"""A thing that is named first, and what somebody does to it."""


def _with_thing_named(found: re.Match[str]) -> str:
    what = found["what"]
    known = words_of("zh")
    thing = next(
        (each for size in range(_LONGEST_NOUN, 0, -1) if (each := known.get(what[-size:])) is not None), None
    )
    if thing is None or thing.kind != "things" or is_predicate(what) or end_of_whoever(what):
        return found[0]
    return f"{found['rest']}{found['to']}{what}"


def in_plain_sentences(text: str) -> str:
    """The idea, in which each sentence begins with who does it.

    >>> in_plain_sentences("因为怕吵醒孩子，一对夫妻只好用纸条吵架")
    '一对夫妻怕吵醒孩子，只好用纸条吵架'
    >>> in_plain_sentences("小男孩想学游泳，因为他的金鱼死了，他要替它游一次")
    '小男孩的金鱼死了，小男孩想学游泳，他要替它游一次'
    >>> in_plain_sentences("当最后一班地铁开走以后，清洁工跳舞")
    '最后一班地铁开走了，清洁工跳舞'
    >>> in_plain_sentences("守林人老周，在山里住了三十年")
    '名叫老周的守林人在山里住了三十年'
    >>> in_plain_sentences("三个人困在电梯里：一个新娘，一个老人，一个小孩")
    '新娘、老人和小孩困在电梯里'
    >>> in_plain_sentences("他每天留一本书给她，她不知道是谁")
    '一个男人每天给一个女人留一本书，她不知道是谁'
    >>> in_plain_sentences("剑客守城十年，等来的却是一个孩子")
    '剑客守城十年，等来了一个孩子'
    >>> in_plain_sentences("俺爹一辈子没夸过俺"), in_plain_sentences("侦探发现，每天送花的人，就是他的妻子")
    ('爹一辈子没夸过儿子', '侦探发现妻子每天送花')
    >>> in_plain_sentences("我爷爷是个修自行车的，住在胡同口"), in_plain_sentences("一把雨伞被人忘在了车上，它走了")
    ('修自行车的爷爷住在胡同口', '一把雨伞落在了车上，它走了')
    """
    text = _TELLER.sub("", text) if _tells_of_others(text) else _with_teller(text)
    text = _WHO_DID.sub(r"\g<finds>\g<who>\g<does>", text)
    text = _LEFT_LYING.sub("落在了", _IS_BY_TRADE.sub(r"\g<trade>\g<who>", text))
    text = _WHAT_IT_IS.sub(_with_thing_named, text)
    text = _with_reason_first(_FOUND_TO_BE.sub(r"\g<finds>\g<what>", text))
    text = _COMES.sub(r"\g<comes>了", _with_time_first(text))
    text = _LISTED.sub(_all_listed, text)
    text = _with_other_meant(text)
    text = _GIVES.sub(r"给\g<whom>\g<does>", _with_both_pronouns(_with_name_first(text)))
    return _without_pause(_CANNOT.sub(_said_of_owner, text))


def end_of_whoever(clause: str) -> int:
    """Where the noun ends of somebody at the head of a clause, with what is said of them; 0 where nobody is there.

    >>> end_of_whoever("一个在医院值夜班的护士每晚念诗"), end_of_whoever("桥断了")
    (11, 0)
    """
    counted = re.match(_COUNT, clause)
    head = counted.end() if counted else 0
    ends = [0]
    for at in (head, *(each.end() for each in re.finditer("的", clause[:16]) if each.end() > head)):
        if at > head and _somebody(clause, head):
            break
        ends.append(_somebody(clause, at))
    return next((end for end in ends if end), 0)


def _somebody(clause: str, at: int) -> int:
    """Where the longest word for somebody ends that begins at `at`."""
    known = words_of("zh")
    for size in range(_LONGEST_NOUN, 0, -1):
        word = clause[at : at + size]
        if len(word) < size:
            continue
        if word in _TWO_AT_ONCE or (word in known and known[word].kind in LIVING):
            return at + size
    return 0


def _tells_of_others(text: str) -> bool:
    return re.search("我|俺|咱", _TELLER.sub("", text)) is None


def _with_teller(text: str) -> str:
    """Whoever tells of their parents as a child of theirs: 俺爹没夸过俺."""
    found = _CHILD_TELLS.match(text)
    if found is None:
        return text
    grand = re.match("爷|奶|外|姥", found["who"]) is not None
    rest = text[found.end() :]
    child = (
        ("孙女" if grand else "女儿") if "闺女" in rest or "女儿" in rest else ("孙子" if grand else "儿子")
    )
    return found["who"] + re.sub("[我俺](?!们)", child, rest)


def _with_reason_first(text: str) -> str:
    """What is the reason as the first sentence, said of who acts on it."""
    if behind := _BECAUSE_BEHIND.match(text):
        deed, why = behind["deed"], behind["why"]
        who = deed[: end_of_whoever(deed)]
        if who:
            why = re.sub(r"^[他她它](?!们)", who, why) if re.match("[他她它]", why) else why
            why = why if end_of_whoever(why) else f"{who}{why}"
            return f"{why}，{deed}，{behind['rest']}"
    if found := _BECAUSE.match(text):
        why, then = found["why"], found["then"]
        end = end_of_whoever(then)
        if end and (is_predicate(why) or _FELT.match(why)):
            return f"{then[:end]}{why}，{then[end:]}"
        return f"{why}，{then}" if end else text
    return text


def _with_time_first(text: str) -> str:
    """What it happens after as a sentence of its own."""
    found = _WHEN.match(text)
    if found is None or is_predicate(found["what"]):
        return text
    over = "" if _OVER.search(found["what"]) else "了"
    return f"{found['what']}{over}，{found['rest']}"


def _all_listed(found: re.Match[str]) -> str:
    who = [re.sub("^一[个位名]", "", each) for each in re.split("[，、；]", found["who"])]
    return f"{'、'.join(who[:-1])}和{who[-1]}{found['does']}{found['rest']}"


def _said_of_owner(found: re.Match[str]) -> str:
    if _somebody(found["who"], 0) != len(found["who"]):
        return found[0]
    return f"{found['only'] or ''}{found['who']}{found['does']}{found['thing']}"


def _with_name_first(text: str) -> str:
    """Somebody's name before their trade, where the reading looks for it."""
    for word, known in words_of("zh").items():
        if known.kind != "people" or len(word) < 2 or word not in text:
            continue
        if named := re.search(rf"{word}(?P<name>{NAMES_ZH})(?=[，。]|[{_HAN}]{{2}})", text):
            before = re.sub(rf"{_COUNT}$", "", text[: named.start()])
            return f"{before}名叫{named['name']}的{word}{text[named.end() :]}"
    return text


def _with_both_pronouns(text: str) -> str:
    """他 and 她 as a man and a woman, where nobody else is in it."""
    first = re.match(r"[他她](?![们俩的])", text)
    other = {"他": "她", "她": "他"}[first[0]] if first else ""
    if (
        not first
        or other not in text
        or _SOMEBODY_ELSE.search(text)
        or any(_somebody(text, at) for at in range(len(text)))
    ):
        return text
    one, two = ("一个男人", "一个女人") if first[0] == "他" else ("一个女人", "一个男人")
    rest = text[1:]
    at = rest.index(other)
    if re.match(r"[们俩]", rest[at + 1 :]):
        return text
    whom = re.match(r"的", rest[at + 1 :]) is None
    return f"{one}{rest[:at]}{two if whom else other}{rest[at + 1 :]}"


_OTHER = phrased(r"(?<=[给向对等见找陪跟和])(?P<other>[他她])(?![们俩的自])(?=[\u3400-\u9fff，。]|$)")


def _with_other_meant(text: str) -> str:
    """Whoever is only called 他 or 她, and is not who does it, as somebody: 把伞还给她."""
    found = _OTHER.search(text)
    end = end_of_whoever(re.split("[，。]", text, maxsplit=1)[0])
    if found is None or not end or found.start() < end or set("他她") <= set(text):
        return text
    living = [at for at in range(len(text)) if _somebody(text, at)]
    if any(at >= end for at in living) or text.count(found["other"]) > 1:
        return text
    who = "一个男人" if found["other"] == "他" else "一个女人"
    return f"{text[: found.start()]}{who}{text[found.end() :]}"


def _without_pause(text: str) -> str:
    """Somebody who is named and then does something, without the pause between."""
    first, comma, rest = text.partition("，")
    counted = re.match(_COUNT, first)
    noun = _somebody(first, counted.end() if counted else 0)
    if (noun and noun < len(first) and first[noun] != "的") or re.match("[他她](?![们俩的])", first):
        return text
    if comma and end_of_whoever(first) == len(first) and (is_predicate(rest) or rest.startswith("被")):
        return first + rest
    return text
