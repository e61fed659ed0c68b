"""One Chinese word for two people as the two: 母女俩 is a mother and a daughter."""

import re

from yingxi.film.phrasing import phrased

_QUOTED_FIRST = phrased(
    r"^[“「](?P<line>[^”」]{1,40})[”」](?P<who>[^，。“「]{1,8}?)(?P<says>[问说喊道答])(?:道)?[。，]?(?P<rest>.*)$"
)
"""A line before who says it."""
_BOTH: tuple[tuple[str, str], ...] = (
    ("母女", "母亲和女儿"),
    ("母子", "母亲和儿子"),
    ("父女", "父亲和女儿"),
    ("父子", "父亲和儿子"),
    ("祖孙", "爷爷和孙子"),
    ("爷孙", "爷爷和孙子"),
    ("婆孙", "外婆和孙女"),
    ("师徒", "师父和徒弟"),
    ("师兄弟", "师兄和师弟"),
    ("姐妹", "姐姐和妹妹"),
    ("兄弟", "哥哥和弟弟"),
    ("兄妹", "哥哥和妹妹"),
    ("姐弟", "姐姐和弟弟"),
    ("夫妻", "丈夫和妻子"),
    ("夫妇", "丈夫和妻子"),
    ("婆媳", "婆婆和儿媳"),
    ("老两口", "老丈夫和老妻子"),
    ("小两口", "丈夫和妻子"),
)
"""One word for two people, and the two."""
_PAIR = phrased(
    r"(?P<first>一对(?:[^，。的]{1,4}的)?|两个|两|双胞胎|孪生|龙凤胎|老)?"
    rf"(?P<both>{'|'.join(word for word, _ in _BOTH)})"
    r"(?P<two>俩人|俩|两人|二人|两个|两)?(?![们情])"
)
_TWINS = ("双胞胎", "孪生", "龙凤胎")


def with_both_named(text: str) -> str:
    """One word for two people as the two; at its head, she and he as somebody.

    >>> with_both_named("母女俩在火车站"), with_both_named("她买回了钢琴")
    ('母亲和女儿在火车站', '一个女人买回了钢琴')
    >>> with_both_named("一对双胞胎姐妹开店"), with_both_named("他们情同兄弟")
    ('一对双胞胎姐姐和双胞胎妹妹开店', '他们情同兄弟')
    """
    text = _PAIR.sub(_both_of, text)
    text = re.sub(r"(向[^，。要]{1,6})要(?=[一两几半个])", r"\1讨", text)
    text = re.sub(
        r"(?<=的)人(?=决定|每|天天|在|把|给|想|要|去|来|不|从|总|终于|突然|遇|和|找|教|写|修|卖|送|等|用|偷|拿|捡|收|看|听|走|留|回|爱|一直|发现)",
        "女人" if "她" in text else "男人",
        text,
        count=1,
    )
    text = re.sub(r"^(一[个位][^，。]{1,10}的)人(?=，)", rf"\1{'女人' if '她' in text else '男人'}", text)
    text = _QUOTED_FIRST.sub(r"\g<who>\g<says>：“\g<line>”\g<rest>", text)
    return re.sub(r"^[她他](?![们俩的])", lambda found: "一个女人" if found[0] == "她" else "一个男人", text)


def _both_of(found: re.Match[str]) -> str:
    """The two of a word for both, where it speaks of two people and not of what is between such people."""
    first, both, counted = found["first"] or "", found["both"], found["two"]
    two = "两口" in both
    if not (two or counted or first or found.start() == 0):
        return found[0]
    one, other = dict(_BOTH)[both].split("和")
    if first == "老" and not two:
        return f"老{one}和老{other}"
    if first in _TWINS:
        return f"双胞胎{one}和双胞胎{other}"
    return f"{one}和{other}"
