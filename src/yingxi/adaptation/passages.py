"""A text in prose is read from its first line to its last: who, where, when, what is done, what is said."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from yingxi.adaptation.introduced import introductions, sexes_introduced
from yingxi.adaptation.model import Passage, Prose, Somebody, Spot, Unit
from yingxi.adaptation.places import NOWHERE, any_place, has_word, hour_told, spot_told, unquoted
from yingxi.adaptation.shortening import sentences_within
from yingxi.adaptation.who import (
    aged_beside,
    named_by_others,
    named_by_themselves,
    same_as_named,
    sex_or_name,
    with_looks,
)
from yingxi.breakdown.sexes import sex_told
from yingxi.film.allowance import spoken_count
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import ElementKind
from yingxi.film.story import Sex
from yingxi.screenplay.prose import Paragraph, scenes_of, untitled
from yingxi.screenplay.prose_names import names_in, sexes_in, without_capitals, without_names
from yingxi.screenplay.prose_speech import WHO, Speakers, told_in

LONGEST_PASSAGE = {"zh": 160, "en": 90}
"""Characters or words of a passage: paragraphs are gathered till they are as long."""
BEGINS = 18
"""Characters of a passage that the lists of what was used show."""
FIRST_HOUR = {"zh": "日", "en": "DAY"}
_PRONOUN = {"zh": phrased(r"^([他她我])(?!们)"), "en": phrased(r"^(He|She|I)\b")}
_BEGINS = {
    "zh": phrased(r"(?:^|[，；：。])(?:[这那一])?(?:[个位名])?(?:名?叫)?$"),
    "en": phrased(
        r"(?:^|^One\s\w+,?\s|^(?:In|On|At|By)\s(?:the\s)?\w+\s|,\s|\band\s|\bthen\s|\bwhen\s|\bas\s|\bwhile\s)(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Mm]y)?\s?(?:[a-z]+\s)?$"
    ),
}
"""What may stand before whoever acts in a sentence."""
_CALLED = phrased(r"^[^,.;]{0,30}?\b(?:called|named)\s(?P<name>[A-Z]\w+)")
_WHEN_FIRST = phrased(r"^(?:On|In|At|By|One|Every|That)\s[^,;]{2,36}\s$")
"""A time or a place at the head of an English sentence: who acts follows on it where their verb does."""
_ENDS = phrased(r"[。！？.!?…:：]['\"”’」』）)]?\s*$")
_SOMEBODY = {"zh": phrased(r"[他她我]"), "en": phrased(r"\b(?:he|she|I|they|we)\b", re.I)}
_BEFORE_NOW = {
    "zh": phrased(r"从前|年前|曾经|以前|那年|原先"),
    "en": phrased(r"\bhad\b|\bused to\b|\bwould\b"),
}
"""What is told of another time moves nobody anywhere."""
_SEX_OF = {"他": "male", "她": "female", "He": "male", "She": "female"}
_SEX_OF_TITLE: dict[str, Sex] = {
    "MRS": "female",
    "MISS": "female",
    "MS": "female",
    "MR": "male",
    "UNCLE": "male",
    "AUNT": "female",
}
_TELLS_I = {"zh": phrased(r"我(?!们)"), "en": phrased(r"\bI\b")}
_ADDRESSED = phrased(r"\b(?:Mr|Mrs|Miss|Ms|Dr)\.?\s[A-Z][a-z]+")
DESCRIBED = 80
"""How many sentences about somebody are looked through for their looks: a text describes people as they come in."""
I_TELL = 0.15
"""Share of the sentences that say I from which a text is told by somebody in it."""


def prose_read(text: str, language: Language, *, title: str = "") -> Prose:
    """The text as passages and units. Time grows with its length alone."""
    text, own = untitled(text)
    names = names_in(text, language)
    text = without_capitals(text) if language == "en" else text
    sexes: dict[str, Sex] = {}
    told_of = sexes_in(text, names, language) | sexes_introduced(text, names, language)
    speakers = Speakers(language, known=names, sexes=told_of)
    passages: list[Passage] = []
    units: list[Unit] = []
    chapter = ""
    acting: list[str] = []
    first = any_place(without_names(unquoted(text[:6000]), names), language)
    place = first or NOWHERE[language]
    hour = hour_told(unquoted(text[:500]), language) or FIRST_HOUR[language]
    spot = Spot(*place, hour, named=first is not None)
    for scene in scenes_of(text):
        chapter = chapter or (scene.chapter.text if scene.chapter else "")
        size = LONGEST_PASSAGE[language]
        for paragraph in scene.paragraphs:
            if chapter and not units and not _ENDS.search(paragraph.text):
                chapter = paragraph.text
                continue
            if size >= LONGEST_PASSAGE[language]:
                passages.append(Passage(paragraph.line, paragraph.last, paragraph.text[:BEGINS]))
                size = 0
            size += spoken_count(paragraph.text)
            passages[-1] = replace(passages[-1], last=paragraph.last)
            told = list(_units(paragraph, len(passages) - 1, spot, speakers, acting))
            acted = " ".join(
                unit.text
                for unit in told
                if unit.kind == "act"
                and (
                    unit.opens or speakers.is_somebody(unit.subject) or _SOMEBODY[language].search(unit.text)
                )
                and not _BEFORE_NOW[language].search(unit.text)
            )
            spot = spot_told(paragraph.text, without_names(acted, names), spot, language)
            units += (replace(unit, spot=spot) for unit in told)
    told_sexes = speakers.sexes
    for name in {unit.who for unit in units if unit.who} | {unit.subject for unit in units if unit.subject}:
        sex = told_sexes.get(name) or sex_told(name.lower(), language)
        sexes[name] = "female" if sex == "female" else "male" if sex == "male" else "none"
    return _peopled(tuple(units), tuple(passages), sexes, names, language, own or title or chapter)


def _units(
    paragraph: Paragraph, passage: int, spot: Spot, speakers: Speakers, acting: list[str]
) -> Iterator[Unit]:
    """The sentences and speeches of a paragraph; what one person says on both sides of `he said` is one speech."""
    language = speakers.language
    who = how = ""
    held: Unit | None = None
    opens = True
    for element in told_in(paragraph.text, paragraph.line, speakers, []):
        if element.kind is ElementKind.CHARACTER:
            who, how = element.text, ""
            acting[:] = [*acting[-5:], who]
        elif element.kind is ElementKind.PARENTHETICAL:
            how = element.text
        elif element.kind is ElementKind.DIALOGUE:
            if held is not None and held.who == who:
                held = replace(held, text=_speech_joined(held.text, element.text, paragraph.text, language))
                continue
            if held is not None:
                yield held
            held = Unit("speech", element.text, paragraph.line, passage, spot, who, how, opens=opens)
            opens = False
        else:
            if held is not None:
                yield held
                held = None
            for sentence in sentences_within(element.text, language):
                subject = _subject(sentence, speakers, acting)
                others = (speakers.written(each.group()) for each in speakers.calling.finditer(sentence))
                seen = [each for each in others if each != subject and speakers.is_somebody(each)]
                acting[:] = [*acting, *seen, *([subject] if subject else [])][-6:]
                yield Unit("act", sentence, paragraph.line, passage, spot, subject=subject, opens=opens)
            opens = False
    if held is not None:
        yield held


def _speech_joined(before: str, behind: str, text: str, language: Language) -> str:
    """Two parts of a speech, with the comma between them that the text has."""
    chinese = language == "zh"
    told = " ".join(text.split())
    goes_on = before.endswith(("。", ".")) and any(f"{before[:-1]}{sign}" in told for sign in ("，", ","))
    if goes_on and (chinese or behind[:1].islower()):
        before = before[:-1] + ("，" if chinese else ",")
    return before + behind if chinese else f"{before} {behind}"


def _subject(sentence: str, speakers: Speakers, acting: list[str]) -> str:
    """Who acts in the sentence: whom it begins with, or whom its first pronoun means: of those who acted (`acting`) the
    last, else of those who are named."""
    language = speakers.language
    head = sentence[:14] if language == "zh" else sentence[:44]
    for found in speakers.calling.finditer(head):
        behind = sentence[found.end() :]
        if _BEGINS[language].search(head[: found.start()]) or (
            _WHEN_FIRST.match(head[: found.start()])
            and has_word(behind[:12].split(maxsplit=1)[0], "en", "verbs")
        ):
            called = _CALLED.match(behind)
            name = called["name"] if called and speakers.calling.match(called["name"]) else found.group()
            return speakers.written(name)
    pronoun = _PRONOUN[language].match(sentence)
    if pronoun is None:
        return ""
    if pronoun[1] in ("我", "I"):
        return "我" if language == "zh" else "NARRATOR"
    wanted = _SEX_OF[pronoun[1]]
    named = list(reversed(speakers.named))
    named.sort(key=lambda one: not speakers.is_somebody(one))
    meant = [one for one in (*reversed(acting), *named) if one not in ("", "我", "NARRATOR")]
    sexes = {one: _sex_of(one, speakers) for one in meant}
    fitting = next((one for one in meant if sexes[one] == wanted), "")
    nearest = next((one for one in meant if sexes[one] in ("", "none") and speakers.is_somebody(one)), "")
    if nearest and not fitting:
        speakers.sexes[nearest] = wanted
    return fitting or nearest


def _sex_of(name: str, speakers: Speakers) -> str:
    titled = _SEX_OF_TITLE.get(name.split()[0].rstrip(".").upper(), "")
    return titled or speakers.sexes.get(name) or sex_told(name.lower(), speakers.language)


def _peopled(
    units: tuple[Unit, ...],
    passages: tuple[Passage, ...],
    sexes: dict[str, Sex],
    names: tuple[str, ...],
    language: Language,
    title: str,
) -> Prose:
    """The units with everybody under one name, and what is told of everybody."""
    called = named_by_others(units, names, language) | named_by_themselves(units, language)
    for label, name in called.items():
        sexes[name] = sexes.get(name) or sex_told(label.lower(), language)
    units = tuple(_renamed(unit, called) for unit in units)
    more = same_as_named(units, sexes, language)
    units = tuple(_renamed(unit, more) for unit in units)
    called |= more
    teller, units = _teller(units, names, language)
    said = Counter(unit.who for unit in units if unit.who)
    acted = Counter(unit.subject for unit in units if unit.subject)
    nobody = WHO[language]
    acts: dict[str, list[Unit]] = {}
    for unit in units:
        if unit.subject:
            acts.setdefault(unit.subject, []).append(unit)
    people = []
    for name in dict.fromkeys((*said, *acted)):
        if name == nobody or (acted[name] + 2 * said[name] < 2 and name.title() not in names):
            continue
        labels = tuple(label for label, named in called.items() if named == name)
        sentences = [
            *introductions(units, name, language),
            *(unit.text for unit in units if unit.kind == "act" and aged_beside(name, unit.text, language)),
            *(unit.text for unit in acts.get(name, ())),
        ][:DESCRIBED]
        sex = sexes.get(name) or sex_told(name.lower(), language)
        bare = Somebody(
            name, _SEX_OF_TITLE.get(name.split()[0].rstrip("."), sex), labels=labels,
            said=said[name], acted=acted[name], proper=sex_or_name(name, language),
        )  # fmt: skip
        people.append(with_looks(bare, sentences, language))
    people.sort(key=lambda one: -one.weight)
    return Prose(language, title, units, passages, tuple(people), teller, bool(said))


def _renamed(unit: Unit, names: dict[str, str]) -> Unit:
    return replace(unit, who=names.get(unit.who, unit.who), subject=names.get(unit.subject, unit.subject))


def _teller(
    units: tuple[Unit, ...], names: tuple[str, ...], language: Language
) -> tuple[str, tuple[Unit, ...]]:
    """Under which name a text that says I is played: whom the others address, else a word for who tells it."""
    acts = [unit for unit in units if unit.kind == "act"]
    saying = sum(bool(_TELLS_I[language].search(unit.text)) for unit in acts)
    if not acts or saying < I_TELL * len(acts):
        return "", units
    mine = "我" if language == "zh" else "NARRATOR"
    name = mine
    if language == "en":
        told = " ".join(unit.text for unit in acts)
        addressed = Counter(
            found.group() for unit in units if unit.kind == "speech" and unit.who != mine
            for found in _ADDRESSED.finditer(unit.text) if found.group() not in told
        )  # fmt: skip
        name = addressed.most_common(1)[0][0].upper() if addressed else "TELLER"
    return name, tuple(_renamed(unit, {mine: name}) for unit in units)
