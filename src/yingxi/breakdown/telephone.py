"""Who speaks over a telephone: whoever is heard and not seen while somebody has picked it up; and who is at it where
only the telephone is told of: `The phone is at his ear`, 手机放在耳边."""

import re
from collections.abc import Collection, Iterable

from yingxi.film.breakdown import Deed, Moment, Speech
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_TAKES_UP = phrased(
    r"接(?:起|通|了|听)?[^，。；]{0,6}(?:电话|手机|来电)|(?:拿|抓|举)起[^，。；]{0,6}(?:电话|手机|听筒|话筒)"
    r"|(?:打|拨)(?:通|了|起|出|着|响)?[^，。；]{0,6}(?:电话|手机|号码)|电话(?:接通|通了|那头)"
    r"|\b(?:picks? up|answers?|grabs?|takes?|lifts?|snatches)\b[^.,;]{0,16}\b(?:phone|call|receiver|mobile|handset)\b"
    r"|\b(?:on|into) (?:the|her|his|their) (?:tele)?(?:phone|mobile|cell)\b|\bdials?\b"
    r"|\b(?:phones|calls) (?:him|her|them)\b|\bmakes? a (?:phone )?call\b",
    re.IGNORECASE,
)
_LAYS_DOWN = phrased(
    r"挂(?:断|掉|上|了)|放下[^，。；]{0,6}(?:电话|手机|听筒|话筒)|\bhangs? up\b"
    r"|\b(?:puts?|sets?|lays?) (?:down )?(?:the|her|his)[^.,;]{0,10}\b(?:phone|receiver|mobile|handset)\b"
    r"|\bends? the call\b|\bthe line (?:goes|is) dead\b",
    re.IGNORECASE,
)
_CALL: dict[Language, str] = {"en": "phone", "zh": "电话"}


def calls_told(moments: Iterable[Moment], narrators: Collection[str], language: Language) -> list[Moment]:
    """`moments`, in which whoever is heard and not seen while somebody is on the telephone speaks over it, as their
    parenthetical says; not so `narrators`, by id, whom nobody there hears."""
    made: list[Moment] = []
    on_the_line = False
    for moment in moments:
        if isinstance(moment, Deed):
            taken_up = on_the_line or _TAKES_UP.search(moment.text) is not None
            on_the_line = taken_up and not _LAYS_DOWN.search(moment.text)
        elif isinstance(moment, Speech) and on_the_line and moment.person not in narrators:
            unseen = moment.voice_over or moment.off_screen
            if unseen and _CALL[language] not in moment.parenthetical:
                said = "; ".join(filter(None, (_CALL[language], moment.parenthetical)))
                moment = moment.model_copy(update={"parenthetical": said})
        made.append(moment)
    return made


_AT_AN_EAR = phrased(
    r"^(?:the|an?|his|her)\s(?:[a-z]+\s)?(?P<what>phone|telephone|receiver|mobile|handset|cell|smartphone)\s"
    r"(?:(?:is|stays|remains|still|already|pressed|held|clamped|glued|tucked)\s)*(?:at|to|against|by|on|between)\s"
    r"(?P<whose>his|her|[A-Z][\w-]*['’]s)\sear[.!]?$",
    re.IGNORECASE,
)
_CHINESE_AT_AN_EAR = phrased(
    r"^(?:一部|一只|那部)?(?P<what>手机|电话|听筒|话筒)(?:正|还|就|仍|一直|紧紧|紧|已经)*"
    r"(?:放|贴|举|夹|搁|按|靠|凑|抵)(?:在|到|着|上)?(?P<whose>他|她|[\u4e00-\u9fff]{2,3})?的?耳(?:边|朵|旁|畔|根).{0,2}$"
)


def at_the_ear(sentence: str, language: Language) -> str:
    """`sentence`, told of whoever has the telephone at their ear where it tells of the telephone alone.

    >>> at_the_ear("The phone is pressed to his ear.", "en"), at_the_ear("手机放在耳边。", "zh")
    ('He holds the phone to his ear.', '把手机放在耳边。')
    """
    found = (_AT_AN_EAR if language == "en" else _CHINESE_AT_AN_EAR).match(sentence)
    if found is None:
        return sentence
    whose = found["whose"] or ""
    if language == "zh":
        return f"{whose}把{found['what']}放在耳边。"
    own = whose.lower()
    who = {"his": "He", "her": "She"}.get(own, re.sub(r"['’]s$", "", whose))
    return f"{who} holds the {found['what'].lower()} to {own if own in ('his', 'her') else 'the'} ear."
