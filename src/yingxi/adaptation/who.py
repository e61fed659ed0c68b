"""Who is in a text: names, the words that mean somebody before the name is known, and how the text describes them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from yingxi.adaptation.model import Somebody, Unit
from yingxi.breakdown.lexicon import words_found
from yingxi.breakdown.sexes import sex_told
from yingxi.breakdown.years import YEARS_IN_WORDS, years_in
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.story import Sex
from yingxi.screenplay.prose_addressed import called_in

_I_AM = {
    "zh": phrased(r"(?:我叫|我是|叫我)(?P<name>[\u4e00-\u9fff]{2,4})(?=[。，！])"),
    "en": phrased(r"(?:My name is|I'm|I am|I’m|Call me)\s+(?P<name>[A-Z][a-z]+)"),
}
_ASKED = {"zh": phrased(r"叫什么|什么名字|你是谁"), "en": phrased(r"your name|who are you", re.I)}
_ANSWERED = {
    "zh": phrased(r"^(?P<name>[\u4e00-\u9fff]{2,4})[。！]$"),
    "en": phrased(r"^(?P<name>[A-Z][a-z]+)(?:\s[A-Z][a-z]+)?\.$"),
}
_YEARS_ZH = phrased(
    r"(?P<years>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?P<more>[一二三四五六七八九]?)(?:多|来)?岁"
)
_YEARS_EN = phrased(
    rf"\b(?:was|is|about|perhaps|of|aged|nearly|almost)\s+(?P<years>{YEARS_IN_WORDS}|[1-9][0-9])\b(?!\s+(?!years)[a-z]+)",
    re.I,
)
_DESCRIBED_ZH = phrased(r"岁|头发|胡子|辫|戴|穿着|围着|披着|脸|眼睛|眉|模样|生得|长得")
_TELLS_LOOKS = phrased(r"\b(?:was|is|wore|wears|had|has)\b")
_HARDLY_LOOKS = phrased(r"\d|[“”\"「」？?！!]")
LONGEST_LOOK = {"zh": 12, "en": 8}
MOST_LOOKS = 4


def named_by_themselves(units: Iterable[Unit], language: Language) -> dict[str, str]:
    """Whose name is told in a speech: by the word that meant them till then. `我叫沈小禾` said by 姑娘; "Nell Harker."
    said by GIRL, who was asked."""
    found: dict[str, str] = {}
    before = ""
    for unit in units:
        if unit.kind != "speech":
            continue
        told = _I_AM[language].search(unit.text)
        if told is None and _ASKED[language].search(before):
            told = _ANSWERED[language].match(unit.text)
        if told and unit.who and not sex_or_name(unit.who, language):
            found.setdefault(unit.who, told["name"] if language == "zh" else told["name"].upper())
        before = unit.text
    return found


def named_by_others(units: Iterable[Unit], known: Iterable[str], language: Language) -> dict[str, str]:
    """Whose name the one who answers calls: "Go home, Peter." behind what BOY said. Not where the name speaks as
    somebody else to them."""
    names = tuple(known)
    speeches = [unit for unit in units if unit.kind == "speech"]
    found: dict[str, str] = {}
    for before, answer in pairwise(speeches):
        label = before.who
        if answer.who == label or sex_or_name(label, language):
            continue
        called = called_in(answer.text, names, language)
        name = (called[0].upper() if language == "en" else called[0]) if called else ""
        if name and name != answer.who and not _talk_together(label, name, speeches):
            found.setdefault(label, name)
    return found


def _talk_together(one: str, other: str, speeches: Iterable[Unit]) -> bool:
    return any({before.who, behind.who} == {one, other} for before, behind in pairwise(speeches))


def sex_or_name(word: str, language: Language) -> bool:
    """Whether a word is a proper name, as far as its letters tell."""
    if language == "zh":
        return not words_found(word, language, "people") and word not in ("我", "有人")
    return not words_found(word.lower(), language, "people") and word != "NARRATOR"


def same_as_named(units: tuple[Unit, ...], sexes: dict[str, Sex], language: Language) -> dict[str, str]:
    """Words for somebody ("the old man") that mean the one named speaker of that sex; not where both speak by
    turns."""
    speeches = [unit for unit in units if unit.kind == "speech"]
    names = Counter(unit.who for unit in speeches)
    proper = [name for name in names if sex_or_name(name, language)]
    turns = {frozenset((a.who, b.who)) for a, b in pairwise(speeches)}
    found: dict[str, str] = {}
    for label in names:
        sex = sex_told(label.lower(), language)
        if label in proper or sex == "none":
            continue
        fitting = [name for name in proper if sexes.get(name, "none") == sex]
        if (
            len(fitting) == 1
            and frozenset((label, fitting[0])) not in turns
            and names[label] < names[fitting[0]]
        ):
            found[label] = fitting[0]
    return found


def with_looks(person: Somebody, sentences: Iterable[str], language: Language) -> Somebody:
    """`person` with what the sentences about them say of their years and looks."""
    years, looks = person.years, list(person.looks)
    for sentence in sentences:
        years = years or aged_beside(person.name, sentence, language) or years_called(person.name, sentence)
        if language == "zh" and not _DESCRIBED_ZH.search(sentence):
            continue
        if language == "en" and not _TELLS_LOOKS.search(" ".join(sentence.split()[:5])):
            continue
        for clause in re.split(r"[，。；！？、]|[,.;!?]\s|\sand\s(?=an?\s)|\swith\s", sentence):
            clause = clause.strip(" .,。，")
            told = years_told(clause, language)
            if told is not None:
                years = years or told
            elif (look := _look(clause, language)) and len(looks) < MOST_LOOKS:
                looks.append(look)
    return replace(person, years=years, looks=tuple(dict.fromkeys(looks)))


def _look(clause: str, language: Language) -> str:
    """The clause where it says how somebody looks, without what goes before the noun phrase."""
    clause = re.sub(r"^(?:He|She|[A-Z][\w.]+(?:\s[A-Z]\w+)?)\s(?:was|wore|had)\s", "", clause)
    if _HARDLY_LOOKS.search(clause):
        return ""
    shows = any(words_found(clause, language, name) for name in ("hairs", "fronts"))
    worn = bool(words_found(clause, language, "looks"))
    if not (shows or worn):
        return ""
    if language == "zh":
        clause = re.sub(r"^.*?(?:戴|穿|围|系|披|留|架)(?:着|了|(?=一))", "", clause)
        plain = 1 < len(clause) <= LONGEST_LOOK["zh"] and not re.search("[是了这那哪他她]", clause)
        plain = plain and not words_found(clause, language, "people")
        plain = plain and not words_found(clause, language, "verbs")
        return clause if plain else ""
    found = re.search(r"\b(?:an?|two|his|her|grey|white|long|short)\s.*$", clause)
    clause = re.sub(r"^(?:an?|his|her)\s|\s(?:which|that|who)\b.*$", "", found.group() if found else clause)
    plain = 1 < len(clause.split()) <= LONGEST_LOOK["en"] and not words_found(clause, language, "verbs")
    return clause if plain else ""


def aged_beside(name: str, sentence: str, language: Language) -> int | None:
    """The years that stand right behind a name.

    >>> aged_beside("HANNAH", "Hannah, seventeen, runs", "en"), aged_beside("林小雨", "林小雨，十七岁，来了", "zh")
    (17, 17)
    """
    english = rf"\b{re.escape(name)}(?:\s[A-Z][a-z]+)?, (?:aged\s)?(?P<years>{YEARS_IN_WORDS}|[1-9][0-9]?)\b"
    chinese = rf"{re.escape(name)}，(?:今年)?(?P<years>[0-9一二三四五六七八九十]{{1,3}})岁"
    found = re.search(english if language == "en" else chinese, sentence, re.I)
    return years_in(found["years"], language) if found else None


def years_called(name: str, sentence: str) -> int | None:
    """The years of one who is called so.

    >>> years_called("TILDA", "A girl of eight called Tilda asks him why.")
    8
    """
    found = re.search(
        rf"\bof (?P<years>{YEARS_IN_WORDS}|[1-9][0-9]?),? (?:called|named) {re.escape(name)}\b",
        sentence,
        re.I,
    )
    return years_in(found["years"], "en") if found else None


def years_told(text: str, language: Language) -> int | None:
    """The years of age that a clause tells.

    >>> years_told("许长河六十七岁", "zh"), years_told("Josiah was seventy-one", "en"), years_told("three bells", "en")
    (67, 71, None)
    """
    found = (_YEARS_ZH if language == "zh" else _YEARS_EN).search(text)
    return years_in(found["years"], language) if found else None
