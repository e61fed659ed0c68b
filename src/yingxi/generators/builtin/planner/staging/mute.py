"""Somebody who cannot speak: where the play has them say something they sign it, write it or show it, and whoever
stands beside reads it out."""

import re
from collections.abc import Iterator

from yingxi.film.allowance import spoken_count
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.play import Row
from yingxi.generators.builtin.planner.staging.staging import table

MUTE = "mute"
"""The trait of who cannot speak."""
_SHORT: dict[Language, int] = {"zh": 3, "en": 2}
"""Characters, or words, of what a gesture says as well."""
_READ_OUT, _READ_OUT_SHORT = 5, 2
"""So many lines of one person are read out at most, where there is room for it and where there is not; the rest is left
to their hands."""
_YES = phrased(r"^(?:嗯|好|是|对|行|有|会|能)|^(?:yes|yeah|i do|i am|all right|fine|good|there)\b", re.I)
_NO = phrased(r"^(?:不|没|别)|^(?:no|not|never|nothing|nobody|don['’]t)\b", re.I)
_QUOTED: dict[Language, str] = {"zh": "“{}”", "en": "“{}”"}


def is_mute(part: Part | None) -> bool:
    """Whether somebody cannot speak."""
    return part is not None and part.trait is not None and part.trait.id == MUTE


class Signing:
    """What a film's mute people have shown so far: a way of signing is seen once before it comes again."""

    def __init__(self, language: Language, *, room: bool) -> None:
        self.language = language
        self.most = _READ_OUT if room else _READ_OUT_SHORT
        self.used: dict[str, int] = {}

    def rows(self, line: Row, said: str, *, reader: str, beside: str) -> Iterator[Row]:
        """The rows in place of `line`, which would say `said`; `reader` is the role of who can read it out, `beside`
        of who stands there, empty where nobody does."""
        ways = table("mute", self.language)
        number = self.used.get(f"read {line.who}", 0)
        if reader and spoken_count(said) > _SHORT[self.language] and number < self.most:
            self.used[f"read {line.who}"] = number + 1
            shown, how = (ways["signed"][key].split(" / ") for key in ("shown", "how"))
            yield Row("action", (_cast(shown[number % len(shown)], line.who, reader),))
            quoted = _QUOTED[self.language].format(said)
            yield Row("line", (quoted,), who=reader, how=_cast(how[number % len(how)], line.who, reader))
            return
        kind = _kind(said) if spoken_count(said) <= _SHORT[self.language] else "bare"
        ways_here = ways[kind]["with" if beside else "alone"].split(" / ")
        at = self.used.get(kind, 0)
        self.used[kind] = at + 1
        yield Row("action", (_cast(ways_here[at % len(ways_here)], line.who, beside),))


def _kind(said: str) -> str:
    if said.rstrip("”’\"'").endswith(("?", "？")):
        return "ask"
    if _NO.match(said):
        return "no"
    return "wow" if said.endswith(("!", "！")) else "yes" if _YES.match(said) else "bare"


def _cast(text: str, who: str, beside: str) -> str:
    return text.replace("{P", "{" + who).replace("{Q", "{" + beside)
