"""What a hand touches of somebody, and how, by the deed's own words: strokes her hair, 拍拍他的肩膀."""

import re
from dataclasses import dataclass
from typing import Literal

from yingxi.film.phrasing import phrased
from yingxi.film.verbs import ROUSES

BodyPart = Literal["", "brow", "head", "face", "shoulder", "back", "hand"]
Manner = Literal["", "strokes", "pats", "covers", "snatches"]
_PARTS: tuple[tuple[BodyPart, re.Pattern[str]], ...] = (
    (
        "brow",
        phrased(
            r"\b(?:forehead|brow|temples?|temperature|fever|sweat)\b|额|脑门|体温|发烧|汗", re.IGNORECASE
        ),
    ),
    ("head", phrased(r"\b(?:head|hair|braids?|curls)\b|头(?!巾)|脑袋|头发|辫|鬓", re.IGNORECASE)),
    ("face", phrased(r"\b(?:cheeks?|face|chin|tears?|nose)\b|脸|颊|泪|下巴|鼻", re.IGNORECASE)),
    ("shoulder", phrased(r"\b(?:shoulders?|arm|sleeve)\b|肩|胳膊|手臂|袖", re.IGNORECASE)),
    ("back", phrased(r"\bon the back\b|\b(?:his|her|their|'s) back\b|后背|脊背|的背|背上", re.IGNORECASE)),
    ("hand", phrased(r"\b(?:hands?|wrist|pulse|palm)\b|的手|手心|手背|脉", re.IGNORECASE)),
)
_MANNERS: tuple[tuple[Manner, re.Pattern[str]], ...] = (
    ("covers", phrased(r"\b(?:tuck|cover)(?:s|ed|ing)?\b|盖|掖", re.IGNORECASE)),
    (
        "strokes",
        phrased(
            r"\b(?:strok|caress|comb|brush|smooth|rub|wip|dr)(?:es|ies|ed|ied|ing|s|e|y)\b|抚|摸|梳|揉|擦|抹",
            re.IGNORECASE,
        ),
    ),
    ("snatches", phrased(r"\b(?:snatch|wrest|wrench|grab)(?:es|s|ed|ing)?\b|[抢夺]", re.IGNORECASE)),
    ("pats", phrased(r"\b(?:pat|tap)(?:s|ted|ting|ped|ping)?\b|拍|戳", re.IGNORECASE)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Touched:
    """The part of a body that a hand goes to (none where nobody says), and what it does there."""

    part: BodyPart = ""
    manner: Manner = ""

    @property
    def gentle(self) -> bool:
        """Whether a sleeper sleeps on under it."""
        return self.manner in ("strokes", "covers") or self.part in ("brow", "head")


def touched(text: str) -> Touched:
    """What `text` says of it.

    >>> touched("Helen feels Rose's forehead"), touched("小月给妈妈梳头")
    (Touched(part='brow', manner=''), Touched(part='head', manner='strokes'))
    >>> touched("puts her hand on Jack's shoulder").part, touched("拍拍朵朵的肩膀")
    ('shoulder', Touched(part='shoulder', manner='pats'))
    """
    nowhere: BodyPart = ""
    unsaid: Manner = ""
    part = next((part for part, said in _PARTS if said.search(text)), nowhere)
    return Touched(part, next((manner for manner, said in _MANNERS if said.search(text)), unsaid))


def rouses(verb: str, text: str) -> bool:
    """Whether somebody asleep to whom this is done wakes: not of a kiss, nor of a hand that is gentle.

    >>> rouses("touch", "touches his arm"), rouses("touch", "strokes her hair"), rouses("kiss", "kisses her")
    (True, False, False)
    """
    return roused_by(verb, touched(text))


def roused_by(verb: str, where: Touched) -> bool:
    """The same of a deed whose words have been read."""
    return verb in ROUSES and verb != "kiss" and not (verb == "touch" and where.gentle)
