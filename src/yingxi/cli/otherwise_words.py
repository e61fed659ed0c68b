"""What a film shows otherwise than it is written, in the reader's words."""

import re

from yingxi.breakdown.lexicon import called
from yingxi.cli.messages import Tongue, said
from yingxi.film.phrasing import phrased

_TOLD = phrased(r"(?:line (?P<line>\d+): |shot (?P<shot>[^:]+): )?(?P<asked>.*) → (?P<given>.*)", re.DOTALL)
_SECONDS = phrased(r"([\d.]+) s")


def otherwise_told(text: str, speak: Tongue) -> str:
    """Such as "kicks the ball (shown as: touch; line 12)" of "line 12: kicks the ball → touch"."""
    found = _TOLD.fullmatch(text)
    if found is None:
        return text
    asked, given = found["asked"].rstrip("。."), found["given"]
    if found["shot"]:
        seconds = [(_SECONDS.fullmatch(each) or [each, each])[1] for each in (asked, given)]
        return said("otherwise.shot", speak, shot=found["shot"], asked=seconds[0], lasts=seconds[1])
    if speak == "zh":
        given = "地上" if given == "ground" else called(given, "verbs") or given
    shown = "otherwise.place" if found["given"] == "ground" else "otherwise.deed"
    told = said(shown, speak, asked=asked, given=given)
    return said("lacks.line", speak, text=told, line=found["line"]) if found["line"] else told
