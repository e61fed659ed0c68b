"""What cannot be packed and is yet sent, sold or kept in an idea: a shadow, a star, a summer."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course

UNREAL = "unreal"
_AIRY_EN = (
    r"shadows?|moon|moonlight|stars?|sun|sunlight|clouds?|sky|wind|rain|thunder|rainbows?|horizon|echo(?:es)?|voice"
    r"|silence|dreams?|memor(?:y|ies)|names?|time|hours?|yesterday|tomorrow|night|darkness|smiles?|laugh(?:ter)?"
    r"|tears|spring|summers?|autumn|winters?|luck|soul|heartbeat|sleep|fog|reflections?"
)
_HANDED_EN = phrased(
    r"\b(?:mails|posts|sends|sells|pawns|brings|delivers|returns|lends|borrows|carries|keeps|collects|catches|bottles"
    r"|folds|packs|gives|stores|traps|buys|steals)\s+(?P<whose>his|her|its|their|an?|the|some)?\s*"
    rf"(?P<noun>(?:[a-z]+\s)?(?:{_AIRY_EN}))"
    r"(?=$|[,.;]|\s(?:to|in|into|for|from|at|on|with|and|but|so|by|until|every|back|away)\b)",
    re.IGNORECASE,
)
_AIRY_ZH = (
    r"影子|月亮|月光|星星|太阳|阳光|云|风|雨声|雷声|彩虹|回声|声音|嗓音|梦|记忆|名字|时间|昨天|明天|夏天|冬天|春天"
    r"|秋天|黑夜|笑声|笑容|眼泪|心跳|运气|沉默|寂静|叹息|雾|倒影"
)
_HANDED = r"寄|卖|送|当|还|借|装|收集|攒|捡|存|打包|邮|偷"
_WHOSE = r"(?P<whose>自己的?|[他她它](?:们)?的)?"
_HANDED_ZH = (
    phrased(rf"把(?:一[\u3400-\u9fff])?{_WHOSE}(?P<noun>{_AIRY_ZH})[^，。]{{0,4}}(?:{_HANDED})"),
    phrased(
        rf"(?:{_HANDED})(?:[了着出过]|起来)?(?:一[\u3400-\u9fff])?{_WHOSE}(?P<noun>{_AIRY_ZH})(?=$|[，。的给])"
    ),
)


def unreal_of(text: str, language: Language) -> Course | None:
    """The course of an idea in which what cannot be packed changes hands: `{unreal}` is what its owner calls it.

    >>> unreal_of("A girl mails her shadow to her grandfather", "en").words["unreal"]
    'my shadow'
    >>> unreal_of("女孩把自己的影子寄给爷爷", "zh").words["unreal"]
    '我的影子'
    >>> unreal_of("A man sells moon cakes", "en")
    """
    if language == "zh":
        found = next((match for each in _HANDED_ZH if (match := each.search(text))), None)
        own = "我的" if found and found["whose"] else ""
    else:
        found = _HANDED_EN.search(text)
        whose = (found["whose"] or "").lower() if found else ""
        own = f"{'my' if whose in ('his', 'her', 'its', 'their') else whose} ".lstrip()
    if found is None:
        return None
    return Course(frozenset({UNREAL}), {"unreal": f"{own}{found['noun'].lower()}"})
