"""What a line looks like: a heading, a cue, a transition. Rules of Fountain 1.1, and their Chinese
counterparts.

Every test here looks at one line and takes time in proportion to its length.
"""

import re
from typing import NamedTuple

from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified

_HEADING = phrased(r"(?:INT\.?/EXT|EXT\.?/INT|INT|EXT|EST|I\.?/E)(?:\.|\s|/)\s*[^\s.]", re.IGNORECASE)
_TOLD_HEADING = phrased(
    r"(?:FLASH\s?(?:BACK|FORWARD)|DREAM(?: SEQUENCE)?|FANTASY|NIGHTMARE|MEMORY|INTERCUT)"
    r"\s*[-–—:]+\s*(?:INT|EXT|I/E)[./ ]"
)
_CHINESE_HEADING = phrased(
    r"(?:[内內]\s?外|[内內]|外)\s?景[\s.．。:：、,，·\-－—–]+[^\s.．。:：、,，·\-－—–]"
)
_NUMBERED = phrased(r"(?P<number>\d{1,4}[A-Z]?)(?:[.)、]\s*|\s+)(?=(?:INT|EXT|I\.?/E)\b)")
_SENTENCE_END = "。！？；!?;"
_SCENE_NUMBER = phrased(r"#([A-Za-z0-9.\-]{1,24})#\Z")
_TRANSITIONS = frozenset({
    "FADE IN:", "FADE IN.", "FADE OUT.", "FADE OUT:", "FADE OUT", "FADE TO BLACK.", "FADE TO BLACK",
    "FADE TO WHITE.", "CUT TO BLACK.", "CUT TO BLACK", "DISSOLVE.", "THE END.",
    "淡入", "淡出", "叠化", "黑场", "切至：", "切到：",
    "切至", "切到", "淡入：", "淡出。", "淡入。", "黑场。", "叠化。",
})  # fmt: skip
_CHINESE_NAME_LENGTH = 6
_NARRATORS = frozenset({"旁白", "画外音", "独白", "字幕"})


def is_heading(line: str) -> bool:
    """`INT. HOUSE - DAY`, `ext house day`, `12. INT. HOUSE`, `内景 祠堂 - 夜`; not `ESTABLISHING`, not `外景真美。`"""
    line = line.strip()
    if numbered := _NUMBERED.match(line):
        line = line[numbered.end() :]
    if _CHINESE_HEADING.match(line):
        return line[-1] not in _SENTENCE_END
    return bool(_HEADING.match(line))


def is_told_heading(line: str) -> bool:
    """`FLASHBACK - EXT. PLATFORM - SUMMER`, `DREAM SEQUENCE: INT. HALL`: a heading behind how its scene is told."""
    return bool(_TOLD_HEADING.match(line.strip()))


def is_forced_heading(line: str) -> bool:
    """`.SNIPER SCOPE POV`, `.内景 祠堂`: a full stop and at once a letter or a figure."""
    line = line.strip()
    return len(line) > 1 and line[0] == "." and line[1].isalnum()


def heading_parts(text: str) -> tuple[str, str]:
    """Heading and scene number: `INT. HOUSE #1A#` is ("INT. HOUSE", "1A"), and so are `1A. INT. HOUSE` and
    `1A INT. HOUSE 1A`."""
    own = ""
    if numbered := _NUMBERED.match(text):
        own, text = numbered["number"], text[numbered.end() :]
        text = re.sub(rf"\s+{own}\Z", "", text)
    found = _SCENE_NUMBER.search(text[-26:])
    if found is None:
        return text, own
    return text[: len(text) - len(found.group(0))].rstrip(), found.group(1)


def is_transition(line: str) -> bool:
    """Capitals that end in `TO:`, or a transition known by name. A space after the colon undoes it."""
    bare = line.lstrip()
    if simplified(bare) in _TRANSITIONS:
        return True
    return bare.endswith("TO:") and not any(letter.islower() for letter in bare)


class Cue(NamedTuple):
    """A speaker's line, taken apart. `extension` is without its outer parentheses."""

    name: str
    extension: str
    dual: bool
    rest: str = ""


def cue_parts(line: str) -> Cue:
    """`EVE (V.O.) (CONT'D) ^` is Cue("EVE", "V.O.) (CONT'D", True)."""
    rest = line.strip()
    dual = rest.endswith("^")
    if dual:
        rest = rest[:-1].rstrip()
    name = rest
    while name.endswith((")", "）")):
        opened = max(name.rfind("("), name.rfind("（"))
        if opened <= 0:
            break
        name = name[:opened].rstrip()
    extension = rest[len(name) :].strip()
    return Cue(name, extension[1:-1], dual)


def forced_cue(line: str) -> Cue | None:
    """The cue of `@McDUCK (V.O.)`; with a Chinese colon the speech may follow at once: `@小明：来了。`"""
    bare = line.strip()
    if len(bare) < 2 or bare[0] != "@" or bare[1].isspace():
        return None
    said = bare[1:]
    colon = said.find("：")
    if 0 < colon < len(said) - 1 and len(said[:colon]) <= 40:
        return cue_parts(said[:colon])._replace(rest=said[colon + 1 :].strip())
    cue = cue_parts(said)
    return cue if cue.name else None


def is_cue(line: str) -> bool:
    """A name in capitals. A name that begins with a figure needs an extension: `23 (O.S.)`, but not `3CPO`,
    for a line such as `1945` or `11 PM` is a caption far more often than a person."""
    if is_heading(line) or is_transition(line):
        return False
    cue = cue_parts(line)
    name = cue.name
    if not name or "[[" in name or "^" in name or name[0] in "(（!@.>~=#":
        return False
    if name[0].isdigit() and not cue.extension:
        return False
    capitals = any(letter.isupper() for letter in name)
    return (capitals or bool(cue.extension and name[0].isdigit())) and not any(c.islower() for c in name)


def is_chinese(text: str) -> bool:
    """Whether any Chinese character is in `text`."""
    return any("\u3400" <= letter <= "\u9fff" for letter in text)


def chinese_cue(line: str) -> Cue | None:
    """A line that could be a Chinese name and nothing else: one to six Chinese characters (and `·`),
    perhaps an extension, no other mark. Whether it is one, `known_names` decides from the whole file."""
    bare = line.strip()
    if len(bare) > 60 or not bare:
        return None
    cue = cue_parts(bare)
    name = cue.name.replace("·", "")
    if not 0 < len(name) <= _CHINESE_NAME_LENGTH or is_heading(bare) or is_transition(bare):
        return None
    return cue if all("\u3400" <= letter <= "\u9fff" for letter in name) else None


def is_narrator(name: str) -> bool:
    """Names that only ever stand over a speech."""
    return simplified(name) in _NARRATORS


def parenthetical_inside(line: str) -> str | None:
    """The inside of `(softly)` or `（很轻）`, where one pair of parentheses holds the whole line."""
    bare = line.strip()
    if len(bare) < 2 or bare[0] not in "(（" or bare[-1] not in ")）":
        return None
    depth = 0
    for place, letter in enumerate(bare):
        depth += (letter in "(（") - (letter in ")）")
        if depth == 0 and place < len(bare) - 1:
            return None
    return bare[1:-1].strip() if depth == 0 else None
