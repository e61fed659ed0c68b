"""A Chinese sentence of what is done to somebody (被, 让, 叫, 给), said of who does it: 小偷被狗追 is 狗追小偷."""

import re
from functools import cache

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import words_of

_MARKS = "被让叫给"
_COUNT = phrased(r"(?:[一两三几这那]+[位名个只条匹头群帮]|所有的?|全[村镇班校家城]的?)?")
_NO_MARK = phrased(
    r"被[子窝褥单罩迫选派]|被(?:要求|命令|通知|允许|禁止|安排)|让[座路开]|叫[作做声卖好醒]|给[予以]"
)
_SUFFERED = (
    "骂 打 骗 偷 抢 追 咬 吃 赶 拐 救 抓 捉 欺负 嘲笑 误会 认出 抛弃 撵 撞 拦 锁 关 扔 抱走 带走 叼 吵醒 吵 吓 逼"
    " 教训 看穿 拆穿 揭穿 看见 看上 卖 丢 忘 逗 气 哄 堵 捆 绑 踢 踩 推 摔 淋 跟 缠 养 盯 惯 宠 喂 困 围 俘虏 收养 追杀"
    " 绑架 当 派 罚 笑 迷 困 挤 哭 请 留 换 藏"
)
_VERBS = tuple(sorted(_SUFFERED.split(), key=len, reverse=True))
"""What one suffers; behind 让, 叫 and 给 only that, and only when it is over: 让儿子回家 asks for it."""
_OVER = phrased(r"了|得|着|[走跑倒哭坏丢光醒伤住]$|[出进上下回]")
_AFTERWARDS = phrased("了?(?:以后|之后)$")
_NO_DEED = phrased(r"[的和与、家]|跟(?!着)|吃(?![了掉光一])")
_MADE_FOR = phrased(
    r"[\u3400-\u9fff]{1,2}了?[一两三几半](?![顿下场跤回通巴拳脚]|口(?:[，。]|$))[\u3400-\u9fff]"
)
"""What is done for somebody, and not by them: 给女儿打了一把剑."""
_SETTING = phrased(r"^(?:困|淋|堵|挡|埋|隔|耽|冲|吹)")
"""What weather does so is where and when it happens, and no deed of somebody's."""
_BY_ITSELF = phrased(r"^[一二两三那这]?[\u3400-\u9fff]{0,3}?(?:他|她|它|自己|人|大家)")
_CHASED = phrased(r"(?P<verb>[\u3400-\u9fff]{1,2})着(?P<on>[^，。了]{0,4})")
_BARE = phrased(r"(?P<verb>[\u3400-\u9fff]{1,2}?)(?P<le>了?)(?P<times>[一两三几][\u3400-\u9fff]{1,3})?")


@cache
def _known() -> tuple[tuple[str, str], ...]:
    """What can do something, the longest word first, with its kind."""
    kinds = ("people", "creatures", "times", "things")
    found = ((word, each.kind) for word, each in words_of("zh").items() if each.kind in kinds)
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def with_doer_first(text: str) -> str:
    """The sentence with who does it first; as it is where nobody is named who does.

    >>> with_doer_first("小男孩被鹅追着跑"), with_doer_first("渔夫让妻子赶出了家门")
    ('鹅追着小男孩跑', '妻子把渔夫赶出了家门')
    >>> with_doer_first("老虎被兔子骗了"), with_doer_first("徒弟叫师父骂了一顿")
    ('兔子骗了老虎', '师父骂了徒弟一顿')
    >>> with_doer_first("保姆被主人卖掉以后，自己走回了家")
    '主人卖掉了保姆，保姆自己走回了家'
    >>> with_doer_first("保姆被要求删除记忆")
    '保姆被要求删除记忆'
    >>> with_doer_first("小和尚给师父打水"), with_doer_first("妈妈让儿子回家"), with_doer_first("他被关在门外")
    ('小和尚给师父打水', '妈妈让儿子回家', '他被关在门外')
    """
    found = (_turned(text, at) for at, sign in enumerate(text) if sign in _MARKS)
    return next((each for each in found if each), text)


def _turned(text: str, at: int) -> str:
    whom, rest = text[:at], text[at + 1 :]
    if _NO_MARK.match(text, at) or not re.fullmatch(r"[^，。、！？；]{1,16}", whom):
        return ""
    whom = re.sub(r"[又还却总就都也]+$|(?:总是|天天|每天|终于|突然|一直)$", "", whom)
    end = min((end for end in map(rest.find, "，。！？；") if end >= 0), default=len(rest))
    clause, behind = rest[:end], rest[end:]
    doer, kind = _doer(clause, known_only=text[at] != "被")
    does = clause[len(doer) :].removeprefix("给")
    if behind[:1] == "，":
        does = _AFTERWARDS.sub("了", does)
    if (
        not doer
        or not does
        or "自己" in doer
        or _NO_DEED.match(does)
        or (kind == "times" and _SETTING.match(does))
    ):
        return ""
    if text[at] == "给" and _MADE_FOR.match(does):
        return ""
    if text[at] != "被" and not (does.startswith(_VERBS) and _OVER.search(does)):
        return ""
    if behind[:1] == "，" and (behind[1:].startswith("自己") or not _names_somebody(behind[1:])):
        behind = f"，{whom}{behind[1:]}"
    return f"{doer}{_done_to(whom, does)}{behind}"


def _doer(clause: str, *, known_only: bool) -> tuple[str, str]:
    """Who does it, with the count before, and of which kind they are; empty where nobody is named."""
    counted = _COUNT.match(clause)
    start = counted.end() if counted else 0
    for word, kind in _known():
        if clause.startswith(word, start) and not clause.startswith("的", start + len(word)):
            return clause[: start + len(word)], kind
    if known_only:
        return "", ""
    after = clause.rfind("的", 0, 8) + 1
    verbs = (*_VERBS, *deeds_of("zh"))
    for at in range(max(start, after) + 1, min(len(clause), after + 6)):
        if clause.startswith(verbs, at):
            return clause[:at], ""
    return "", ""


def _names_somebody(clause: str) -> bool:
    living = any(clause.startswith(word) for word, kind in _known() if kind in ("people", "creatures"))
    return living or _BY_ITSELF.match(clause) is not None


def _done_to(whom: str, does: str) -> str:
    """What is done, with whom it is done to in its place: behind a bare verb, else before it by 把."""
    if chased := _CHASED.fullmatch(does):
        return f"{chased['verb']}着{whom}{chased['on']}"
    if bare := _BARE.fullmatch(does):
        return f"{bare['verb']}{bare['le']}{whom}{bare['times'] or ''}"
    return f"把{whom}{does}"
