"""What somebody of a Chinese idea says: in quotation marks, behind a colon, or told without them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.saying import said_of_mind

_SAYS_ZH = phrased(
    r"(?:问|说|喊|答|道|念叨|骂|求|叹|告诉|叫|写道)[了着]?(?:[他她它]们?|大家|一句|\{\w+\}|[\u3400-\u9fff]{1,5})?$"
)
_LINE_ZH = phrased(
    r"[：:，]?\s*(?:[“「\"](?P<quoted>[^”」\"]{1,40})[”」\"][。；;，！]?|(?<=[：:])(?P<line>[^。；;“”「」\"]{1,40})[。；;]?)"
)
"""What somebody says, in quotation marks or behind a colon."""
_TOLD_TO_ZH = phrased(r"^(?:要|求|请|请求|央求|命令|恳求|催)\{\w+\}(?P<do>[^，。]{2,})$")
"""What somebody is asked to do is asked in words: 要他送她过河."""
_INDIRECT_ZH = phrased(
    r"^(?:又|也|还|都)?(?:说|回答|嘟囔|承认|宣布)(?!话|服|谎|书|唱|不|起|了|着|过|出|[给对])(?P<words>[^，。]{3,})$"
    r"|^(?:又|也|还|都)?说(?=不是|不要|不想)(?P<denied>[^，。]{3,})$"
    r"|^(?:又|也|还|都|总是?|老是|天天|每[天晚])?问(?P<asked>(?!题|候|路|起|了|着|过|出|[他她我你]们?[的，]|\{)[^，。]{2,6}?(?:什么时候|为什么|怎么|去了?哪|在哪|是谁|是不是|会不会|有没有)[^，。]*)$"
)
"""What somebody says without quotation marks: 乘客说不是他的."""
_ENDS = "？！?!…。"


@dataclass(frozen=True, slots=True)
class Line:
    """What is said, with its question mark, and where it ends in the idea."""

    said: str
    end: int

    @property
    def words(self) -> str:
        """The line without the sign at its end."""
        return self.said.rstrip(_ENDS)


def says_something(does: str) -> bool:
    """Whether a clause is nothing but that somebody speaks.

    >>> says_something("说"), says_something("走了")
    (True, False)
    """
    return _SAYS_ZH.fullmatch(does) is not None


def line_behind(text: str, end: int, does: str) -> Line | None:
    """The line that stands in `text` behind a clause of speaking, which ends at `end`.

    >>> line_behind("师傅问：“饿不饿？”徒弟点头", 3, "问")
    Line(said='饿不饿？', end=10)
    """
    found = _LINE_ZH.match(text, end) if _SAYS_ZH.search(does) else None
    return Line((found["quoted"] or found["line"]).rstrip("。"), found.end()) if found else None


def line_instead(does: str, roles: Sequence[str]) -> str:
    """The line that takes the place of a clause: what is told as said, what somebody is asked to do, what nobody can
    see; empty where the clause can be acted.

    >>> line_instead("说不是他的", ("O",)), line_instead("要{O}送她去对岸", ("P",))
    ('不是我的', '送我去对岸')
    """
    if indirect := _INDIRECT_ZH.match(does):
        if indirect["asked"]:
            return f"{indirect['asked'].rstrip('？')}？"
        words = indirect["words"] or indirect["denied"]
        if "自己" in words:
            words = re.sub(r"(?<!自己)[他她](?!们|自己)", "你", words).replace("自己", "我", 1)
        return re.sub(r"[他她](?:自己)?(?!们)|(?<![我你])自己(?=[\u3400-\u9fff]+的$)", "我", words)
    if asked := _TOLD_TO_ZH.match(does):
        return re.sub(r"[他她它](?!们)", "我", asked["do"])
    return said_of_mind(does, roles, "zh")
