"""What leads a Chinese clause: links to the one before it, and when it happens."""

from yingxi.film.phrasing import phrased

_HAN = "\u3400-\u9fff"
_COUNT = "一二两三四五六七八九十百几多"
_BEFORE_WHOM = r"(?=[给替让把向找见去送看和跟陪])"
_TURNS = (
    "因为 直到 但是 但 可是 可 却 没想到 谁知 谁知道 谁料 发现 原来 其实 结果 后来 偏偏 不料 然后 于是 这时 这时候 "
    "而且 而 不过 竟 竟然 才"
)
_LINKS = phrased(
    rf"^(?:[”」\"]+|好(?=让)|(?:只|就|都)*(?:是)?为了?{_BEFORE_WHOM}|最后(?!一)"
    rf"|{'|'.join(sorted(_TURNS.split(), key=len, reverse=True))})+"
)
_AGAIN = phrased(r"又")
AGAINST = phrased(r"^(?:却|竟然?|偏偏|居然)")
"""What says that a clause goes against the one before it."""

_POINT = "那天|那年|那晚|那一夜|之后|之前|以后|以前|后来|时候|时|夜里|晚上|早上"
_AFTER_SO_LONG = rf"[{_COUNT}]+(?:年|天|个?月|小时|分钟)(?:之?后|以后)"
_NEXT = (
    r"(?:[今去明那这]年|这一?[天次回])(?=[他她它])|多年以?后"
    r"|[^，的]{0,3}前一[天夜晚](?=[他她它])|第[二三][天年](?:早上|清晨)?|次日|当晚|有一天|从此|[春夏秋冬]天(?=[他她它])"
)
_NIGHT = r"(?:台风|暴雨|雷雨|大?雪|雨|停电|除夕|深|半)夜"
_LEADING = phrased(
    rf"^(?P<when>[^的，是说]{{1,8}}?(?:{_POINT})|[^，的]{{1,6}}的时候|[^，的]{{0,4}}?(?:{_AFTER_SO_LONG}|{_NEXT})|[^，是说]{{1,10}}的那(?:个晚上|个早上|个夜里|一刻|一夜|一天|天)(?=[{_HAN}]{{2}})|{_NIGHT}|昨儿个?|昨[天晚]|今[天晚早](?=[^，]))"
)
_MOMENT = r"那[天年晚]|那一?[天年晚夜刻秒瞬]|前一[天晚夜]|的前夜|当[天晚]|的?时候|之?[前后]|以[前后]"
_SOME_DAY = rf"(?:有一天|[^，。]{{0,6}}第[{_COUNT}]+[天年夜晚]|(?:今|昨|明)天)"
_HOUR = rf"(?:凌晨|清晨|早上|中午|下午|傍晚|晚上|夜里|深夜|半夜|每[天晚年])[零{_COUNT}半点]*"
_SEASON = r"[^，。]{0,4}[春夏秋冬]天|(?:除夕|中秋|元宵|七夕|端午|圣诞)[夜节]?(?:晚上|夜里)?"
_ALONE = phrased(
    rf"[^，。]{{1,8}}(?:{_MOMENT})$|(?:[{_COUNT}]+(?:年|天|个?月|小时|分钟)后|{_SOME_DAY}|{_HOUR}|{_SEASON})$"
)


def link_end(clause: str) -> int:
    """Where the words end that only link a clause to the one before it: 没想到, 后来.

    >>> link_end("没想到老人来了"), link_end("老人来了"), link_end("后来")
    (3, 0, 0)
    """
    link = _LINKS.match(clause) or _AGAIN.match(clause)
    return link.end() if link and link.end() < len(clause) else 0


def only_says_when(clause: str) -> bool:
    """Whether a clause says when, and nothing else.

    >>> only_says_when("大桥通车那天"), only_says_when("大桥通车了")
    (True, False)
    """
    return _ALONE.match(clause) is not None


def when_led(clause: str) -> str:
    """When a clause happens, as it says at its head; empty where it does not.

    >>> when_led("退休那天老师哭了"), when_led("老师哭了")
    ('退休那天', '')
    """
    found = _LEADING.match(clause)
    return found["when"] if found else ""
