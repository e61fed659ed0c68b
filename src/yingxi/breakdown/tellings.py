"""How a scene is told, and words on the screen: `闪回`, `MONTAGE - BAKING`, `INTERCUT`, `字幕：三年后`,
`SUPER: "Three years later"`. They are marks of the telling, no deeds, and are taken out of the action."""

import re
from dataclasses import dataclass
from typing import Literal

from yingxi.film.breakdown import Telling
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.emphasis import plain

_WORDS: tuple[tuple[Telling, str], ...] = (
    ("flashback", r"闪回|回忆|倒叙|FLASH\s?BACK"),
    ("montage", r"蒙太奇|MONTAGE|SERIES OF SHOTS"),
    ("dream", r"梦境|梦中|梦|DREAM(?: SEQUENCE)?|FANTASY|NIGHTMARE"),
    ("intercut", r"交叉剪辑|平行剪辑|交替|INTERCUT(?: WITH)?"),
)
_ANY = "|".join(words for _, words in _WORDS)
_ENDS = phrased(
    rf"^\s*[（(【\[]?(?:(?:END|BACK FROM|OUT OF)(?: OF)?(?: THE)?\s+(?:{_ANY})|(?:{_ANY})\s*(?:ENDS?|OVER|结束|完)"
    rf"|结束(?:{_ANY})|闪回完|(?:BACK TO )?(?:THE )?PRESENT(?: DAY)?"
    r"|BACK TO SCENE|现在|回到现在|回到现实)[）)】\].:：。]*\s*$",
    re.IGNORECASE,
)
_BACK = phrased(r"^\s*BACK TO (?:SCENE|(?:THE )?PRESENT(?: DAY)?)[.:]\s+(?=\S)", re.IGNORECASE)
"""The end of a telling, with what is seen then in the same paragraph."""
_BEGINS = phrased(
    rf"^\s*[（(【\[]?(?:BEGIN\s+|START\s+|插入)?(?P<word>{_ANY})(?:[）)】\].:：。\s]*$|\s*[-—–:：]\s*(?P<rest>.{{0,60}})$)",
    re.IGNORECASE,
)
_IN_HEADING = phrased(
    rf"[（(【\[]?\s*(?<![A-Za-z])(?P<word>{_ANY})(?:\s*(?:BEGINS|开始))?\s*[）)】\]]?", re.IGNORECASE
)
_CAPTION = phrased(
    r"^\s*[【\[]?(?:字幕|字卡|屏幕文字|叠印|SUPER(?:IMPOSE)?|CAPTION|TITLE CARD|TITLE OVER|ON SCREEN|CHYRON|SUBTITLE)"
    r"\s*(?:OVER)?\s*[:：]\s*(?P<text>.+?)[】\]]?\s*$",
    re.IGNORECASE,
)
_DREAMT = phrased(
    r"^\s*(?:在?[他她]?的?梦[中里]|In\s(?:a|an|the|his|her|their)\s(?:\w+\s)?dream)[，,：:]\s*", re.IGNORECASE
)
"""A sentence that tells itself of a dream: 梦中，老秦站在海边。"""
_WAKES = phrased(r"醒来|惊醒|醒了|\bwak(?:es?|ing)\b|\bawakes?\b|\bwakes? up\b", re.IGNORECASE)
_BULLET = phrased(r"^\s*(?:-{1,2}|[•·–—]|\d{1,2}[.)、])\s+")


_JOINED = 2
_LONGEST_MARK = 80
_SIDES = phrased(r"^(?:int|ext|内景|外景)[. ]+", re.IGNORECASE)


@dataclass(slots=True)
class TellingTold:
    """What stands until its end is told, while one goes down the elements; `between` are the places that an intercut
    goes to and fro between."""

    standing: Telling = "now"
    between: tuple[str, ...] = ()

    def come_to(self, heading: str) -> None:
        """A heading: an intercut joins two places, and is over at a third, for hardly anybody writes its end."""
        text, told = heading_told(heading)
        if told == "intercut" and (joined := _joined(re.split(r"\s+[-–—]+\s+", text)[0])):
            self.standing, self.between = "intercut", joined
            return
        place = re.split(r"\s+[-–—]+\s+", text)[0].strip().lower()
        place = _SIDES.sub("", place) if "/" not in place else place
        if self.standing == "intercut" and place not in self.between:
            self.standing = "intercut" if len(self.between) < _JOINED else "now"
        self.between = (*self.between, place) if self.standing == "intercut" else (place,)


def heading_told(text: str) -> tuple[str, Telling]:
    """A heading without the word for how it is told: `EXT. HARBOUR - DAY (FLASHBACK)`, `闪回 - 外景 码头 - 日`."""
    found = _IN_HEADING.search(text)
    if found is None or (found["word"] in ("梦", "回忆") and not re.search(r"[-—–（(\s]", text)):
        return text, "now"
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    rest = " - ".join(
        part.strip() for part in re.split(r"\s+[-–—]+\s+|\s+[-–—]+\s*$|^\s*[-–—]+\s+", rest) if part.strip()
    )
    return rest.strip(" :："), _telling(found["word"])


def action_told(element: Element, told: TellingTold) -> tuple[Element | None, tuple[str, ...], Telling]:
    """An element of action without its marks (None where nothing is left), the captions in it, and how what begins
    in it is told ("now" where nothing does)."""
    if element.kind not in (ElementKind.ACTION, ElementKind.TRANSITION):
        return element, (), "now"
    kept: list[str] = []
    captions: list[str] = []
    begun: Telling = "now"
    for row in element.text.split("\n"):
        if back := _BACK.match(row):
            told.standing, row = "now", row[back.end() :]
        bare = plain(row)
        if _ENDS.match(bare):
            told.standing = "now"
        elif match := _CAPTION.match(bare):
            captions.append(match["text"].strip().strip("“”\"'"))
        elif (match := _BEGINS.match(bare)) and len(bare) < _LONGEST_MARK:
            told.standing = begun = _telling(match["word"])
            told.between = _joined(match["rest"] or "") or told.between[-1:]
        elif match := _DREAMT.match(bare):
            told.standing = begun = "dream"
            kept.append(row[match.end() :])
        else:
            if told.standing == "dream" and _WAKES.search(bare):
                told.standing = "now"
            kept.append(_BULLET.sub("", row) if element.kind is ElementKind.ACTION else row)
    text = "\n".join(kept)
    if text == element.text:
        return element, (), "now"
    return (element.model_copy(update={"text": text}) if text.strip() else None), tuple(captions), begun


_MARK_LAST = phrased(
    r"(?<=[.!?。！？])[ \t]*(?=(?:END(?: OF)?(?: THE)? (?:FLASHBACK|MONTAGE|DREAM|INTERCUT)"
    r"|(?:闪回|蒙太奇|梦境?|交叉剪辑)结束)[.。]?\s*$)"
)
"""Before the end of a telling that stands behind the last sentence: `He hangs up. END INTERCUT.`"""


def marks_apart(element: Element) -> tuple[Element, ...]:
    """The element, with the end of a telling that stands behind its last sentence as one of its own."""
    found = _MARK_LAST.search(element.text) if element.kind is ElementKind.ACTION else None
    if found is None:
        return (element,)
    parts = (element.text[: found.start()], element.text[found.end() :])
    return tuple(element.model_copy(update={"text": part}) for part in parts)


def mark_in(text: str) -> Literal["", "begins", "ends"]:
    """Whether a paragraph is the beginning or the end of a telling.

    >>> mark_in("END MONTAGE"), mark_in("MONTAGE - BAKING"), mark_in("She bakes.")
    ('ends', 'begins', '')
    """
    bare = plain(text).strip()
    return (
        "ends" if _ENDS.match(bare) else "begins" if _BEGINS.match(bare) and len(bare) < _LONGEST_MARK else ""
    )


def _joined(rest: str) -> tuple[str, ...]:
    """The two places that a mark names itself: `INTERCUT - LOBBY / PHONE BOOTH`."""
    places = tuple(each.strip(" .:：").lower() for each in re.split(r"\s*[/／]\s*", rest))
    return tuple(_SIDES.sub("", each) for each in places) if len(places) == _JOINED else ()


def _telling(word: str) -> Telling:
    return next(name for name, words in _WORDS if re.fullmatch(words, word, re.IGNORECASE))
