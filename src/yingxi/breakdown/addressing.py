"""What people call one another to the face, and which sex that tells of whom they speak to."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from yingxi.breakdown.lexicon import meanings
from yingxi.breakdown.speeches import Spoken
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex

_PIECES = phrased(r"[，。！？…、～~—；：,.!?;:“”\"\s]+")
_PIECES_EN = phrased(r"[,.!?;:…—\"“”]+")
_FAMILY = 2
"""So many characters of a name may stand before the word: 李婶, 老王叔."""


@dataclass(frozen=True, slots=True)
class Said:
    """One speech: whose it is, and its words."""

    person: str
    text: str


def said_in(parts: Iterable[object], owners: Mapping[str, str]) -> tuple[Said, ...]:
    """The speeches of a scene that somebody there hears. `owners` has everybody's id by their names in small
    letters."""
    return tuple(
        Said(owners[part.name.lower()], part.text)
        for part in parts
        if isinstance(part, Spoken) and part.text and not part.voice_over and part.name.lower() in owners
    )


def sexes_addressed(
    scenes: Iterable[tuple[Sequence[Said], Collection[str]]], told: Mapping[str, Sex], language: Language
) -> dict[str, Sex]:
    """The sex of everybody whose name tells none and whom others call by a word that does. A scene is its speeches and
    all who are there. `told` is what the names say; who is called by words of both sexes is left out."""
    called: dict[str, Counter[Sex]] = {}
    for speeches, there in scenes:
        for at, speech in enumerate(speeches):
            for sex in words_to_the_face(speech.text, language):
                whom = _hearer(speeches, at, there, told, sex)
                if whom and told.get(whom, "none") == "none":
                    called.setdefault(whom, Counter())[sex] += 1
    return {whom: next(iter(votes)) for whom, votes in called.items() if len(votes) == 1}


def words_to_the_face(text: str, language: Language) -> tuple[Sex, ...]:
    """The sexes of the words that stand alone between two marks, as one calls somebody: `妈，我不走了。`"""
    known = meanings(language, "addresses")
    pieces = (_PIECES if language == "zh" else _PIECES_EN).split(text)
    found = (_known(piece.strip(), known, language) for piece in pieces)
    return tuple(dict.fromkeys(_sex(sex) for sex in found if sex))


def _known(piece: str, known: Mapping[str, str], language: Language) -> str | None:
    if language == "en":
        return known.get(piece.lower())
    if piece in known:
        return known[piece]
    return next(
        (
            known[piece[cut:]]
            for cut in range(1, _FAMILY + 1)
            if piece[cut:] in known and not _of_mine(piece, cut)
        ),
        None,
    )


def _of_mine(piece: str, cut: int) -> bool:
    """Whether somebody else is spoken of, or the word itself, by what stands before it: 我妈, 你爹, 还叫阿姨."""
    return re.search("[我你他她您咱这那的是叫喊找有没问给和跟]", piece[:cut]) is not None or "的" in piece


def _sex(word: str) -> Sex:
    return "female" if word == "female" else "male"


def _hearer(
    speeches: Sequence[Said], at: int, there: Collection[str], told: Mapping[str, Sex], sex: Sex
) -> str:
    """Who is meant: the only other one there, else who answers, else whom it answers; nobody of the other sex."""
    speaker = speeches[at].person
    others = [
        each
        for each in dict.fromkeys((*(one.person for one in speeches), *there))
        if each != speaker and told.get(each, "none") in (sex, "none")
    ]
    if len(others) == 1:
        return others[0]
    if known := [each for each in others if told.get(each) == sex]:
        return known[0]
    after = next((one.person for one in speeches[at + 1 :] if one.person != speaker), "")
    before = next((one.person for one in reversed(speeches[:at]) if one.person != speaker), "")
    return next((each for each in (after, before) if each in others), "")
