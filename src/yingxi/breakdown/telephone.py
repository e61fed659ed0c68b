"""Who speaks over a telephone: whoever is heard and not seen while somebody has picked it up."""

import re
from collections.abc import Collection, Iterable

from yingxi.film.breakdown import Deed, Moment, Speech
from yingxi.film.brief import Language

_TAKES_UP = re.compile(
    r"接(?:起|通|了|听)?[^，。；]{0,6}(?:电话|手机|来电)|(?:拿|抓|举)起[^，。；]{0,6}(?:电话|手机|听筒|话筒)"
    r"|(?:打|拨)(?:通|了|起|出|着|响)?[^，。；]{0,6}(?:电话|手机|号码)|电话(?:接通|通了|那头)"
    r"|\b(?:picks? up|answers?|grabs?|takes?|lifts?|snatches)\b[^.,;]{0,16}\b(?:phone|call|receiver|mobile|handset)\b"
    r"|\b(?:on|into) (?:the|her|his|their) (?:tele)?(?:phone|mobile|cell)\b|\bdials?\b"
    r"|\b(?:phones|calls) (?:him|her|them)\b|\bmakes? a (?:phone )?call\b",
    re.IGNORECASE,
)
_LAYS_DOWN = re.compile(
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
