"""A Chinese idea in its own sentences, as a voice can tell it over the pictures."""

import re

from yingxi.film.phrasing import phrased

LONGEST_TOLD = 26
"""Characters of one sentence that is told over the pictures."""
_SHORTEST, _MOST, _LEAST_IN_ALL = 5, 7, 9
_ANNOUNCED = phrased(
    r"^(?:新闻|突发|快讯|消息|本报讯|据报道|据说|热搜|真事|真实故事|故事|点子|梗概)[：:，]\s*"
)
_ASKED_FOR = phrased(
    r"^(?:我?想|请|帮我|能不能|可以)?(?:给我)?(?:拍|写|做|讲|来)(?:一?[个部条篇支段])(?:关于)?(?:(?P<what>[^，。：]{4,40})的(?:故事|短片|电影|片子|微电影)|(?:故事|短片|电影)[：:，])"
)
_UNSPOKEN = phrased(r"[A-Za-z甲乙]\s*[：:]|[{}<>#|@`=_\\/*]|[：:]")
_GONE = phrased(r"去世|过世|离世|死|葬(?!礼)|生前|遗")
"""Who is gone cannot be seen while a voice tells of them."""
_QUOTES = phrased(r"[“”\"「」『』《》【】（）()]")
_OPENS = phrased(r"(?:发现|觉得|知道|以为|说|原来|问|听说|直到|后来|那天|今天|昨天)$")
_ENDS = phrased(r"[。！？!?；;…\n]+|——")


def sentences_narrated(own: str) -> tuple[str, ...]:
    """The idea in pieces that can each be said in one breath; empty where it is none that a voice could tell.

    >>> sentences_narrated("新闻：外婆过年多摆一双筷子，问她给谁，她说给路过的")
    ('外婆过年多摆一双筷子', '问她给谁，她说给路过的')
    >>> sentences_narrated("甲：鱼新鲜吗？乙：它骂我呢。")
    ()
    """
    text = _ANNOUNCED.sub("", own.strip())
    if asked := _ASKED_FOR.match(text):
        text = f"{asked['what'] or ''}{text[asked.end() :]}"
    if _UNSPOKEN.search(text) or _GONE.search(text) or len(text) < _LEAST_IN_ALL:
        return ()
    pieces: list[str] = []
    for sentence in _ENDS.split(_QUOTES.sub("", text)):
        pieces += _breaths(sentence)
    fits = pieces and len(pieces) <= _MOST and all(len(each) <= LONGEST_TOLD for each in pieces)
    return tuple(pieces) if fits else ()


_ASKS_FOR_A_DAY = phrased(
    r"^(?:我?想|请|帮我)?(?:拍|写|做|讲)(?:一个|一?[位名]|个)(?=[^，。广宣]{2,12}的(?:一天|日常|故事))"
)
_WHOSE_SHOP = phrased(
    r"(?<=[给为帮替])(?:我们?|咱们?)?(?:家|的|楼下|隔壁|镇上|村口|朋友|小区|门口)+的?(?=[^，。的]{1,6}[店铺馆摊坊厂])"
)
_WRITES_AD = phrased(r"^帮(?P<what>[^，。]{2,8}?)(?:写|做|拍|打)(?:一?[个条段支])(?=广告)")


def without_asking(text: str) -> str:
    """An idea without how a film of it is asked for.

    >>> without_asking("拍一个修鞋匠的一天"), without_asking("帮我朋友的修车铺写个广告")
    ('修鞋匠的一天', '给修车铺拍个广告')
    """
    text = _ASKS_FOR_A_DAY.sub("", text)
    text = _WHOSE_SHOP.sub("", text) if "广告" in text else text
    return _WRITES_AD.sub(r"给\g<what>拍个", text)


def _breaths(sentence: str) -> list[str]:
    """The clauses of a sentence; one that is only a few characters goes with its neighbour."""
    clauses = [each.strip() for each in re.split(r"[，,、]", sentence) if each.strip()]
    joined: list[str] = []
    for at, each in enumerate(clauses):
        opens = bool(joined) and _OPENS.search(joined[-1]) is not None
        short = joined and (opens or len(joined[-1]) <= _SHORTEST or (len(each) <= _SHORTEST + 3 and at > 1))
        if short and len(joined[-1]) + len(each) < LONGEST_TOLD:
            joined[-1] = f"{joined[-1]}，{each}"
        else:
            joined.append(each)
    return joined
