"""Rewriting by a model: a scene to a wish, lines into another language, a long story into what happens in it."""

from collections.abc import Iterator

from pydantic import Field

from yingxi.film.allowance import element_seconds
from yingxi.film.brief import Language
from yingxi.film.screenplay import Element, ElementKind
from yingxi.generators.builtin.language_model.answers import Answered, RowAnswer, Text
from yingxi.generators.builtin.language_model.writing import TOO_LONG, elements_of_row

K = ElementKind
CHUNK = 40
"""Elements that are translated in one question."""
CHUNK_TEXT = 6_000
"""Characters of a long story that are read in one question."""
MOST_CHUNKS = 60
HEADING_FORM: dict[Language, str] = {
    "zh": "内景 厨房 - 夜 (内景 or 外景, the place, the hour)",
    "en": "INT. KITCHEN - NIGHT (INT. or EXT., the place in capitals, the hour)",
}
_ABOVE = (K.HEADING, K.SYNOPSIS, K.SECTION, K.NOTE)
_KEPT = (K.TRANSITION, K.SECTION, K.NOTE, K.BONEYARD, K.PAGE_BREAK)
"""What is none of a model's rows and stays, at its part's end."""
_MARKS = {K.HEADING: "HEADING ", K.CHARACTER: "NAME "}
_TRANSLATED = (
    K.HEADING,
    K.ACTION,
    K.CHARACTER,
    K.PARENTHETICAL,
    K.DIALOGUE,
    K.LYRIC,
    K.TRANSITION,
    K.SECTION,
)


class PartAnswer(Answered):
    rows: tuple[RowAnswer, ...] = Field(min_length=1, max_length=200)


class PartsAnswer(Answered):
    """A scene as a model must give it back: as many parts as it had."""

    parts: tuple[PartAnswer, ...] = Field(min_length=1, max_length=40)


class LineAnswer(Answered):
    n: int
    text: Text


class LinesAnswer(Answered):
    """Numbered lines in another language."""

    lines: tuple[LineAnswer, ...] = Field(min_length=1, max_length=200)


class DigestAnswer(Answered):
    """What happens in a part of a story."""

    told: Text


def parts_of_scene(elements: tuple[Element, ...]) -> tuple[tuple[Element, ...], list[tuple[Element, ...]]]:
    """What stands above a scene's first act or speech, and its parts: from one synopsis (`= beat: turn`) on."""
    first = next((at for at, each in enumerate(elements) if each.kind not in _ABOVE), len(elements))
    parts: list[list[Element]] = [[]]
    for each in elements[first:]:
        if each.kind is K.SYNOPSIS:
            parts.append([])
        parts[-1].append(each)
    return elements[:first], [tuple(part) for part in parts if part]


def scene_text(elements: tuple[Element, ...]) -> str:
    """A scene for a model to read, a line an element, its parts numbered."""
    above, parts = parts_of_scene(elements)
    rows = [each.text for each in above]
    for number, part in enumerate(parts, start=1):
        rows.append(f"PART {number}")
        for each in part:
            mark = {K.CHARACTER: "WHO: ", K.DIALOGUE: "SAYS: ", K.PARENTHETICAL: "MANNER: "}.get(
                each.kind, ""
            )
            rows.append(f"{mark}{each.text}")
    return "\n".join(rows).replace('"""', "'''")


def scene_from_answer(
    answer: PartsAnswer, elements: tuple[Element, ...], language: Language
) -> tuple[Element, ...]:
    """What stood above the scene's first act, then each part under its own synopsis with the answer's rows."""
    above, parts = parts_of_scene(elements)
    made = list(above)
    for part, given in zip(parts, answer.parts, strict=True):
        made += [each for each in part if each.kind is K.SYNOPSIS]
        for row in given.rows:
            made.extend(elements_of_row(row, {}, language))
        made += [each for each in part if each.kind in _KEPT]
    return tuple(made)


def parts_faults(
    answer: PartsAnswer, parts: int, people: tuple[str, ...], seconds: float | None, language: Language
) -> tuple[str, ...]:
    """Parts that lack or are new, somebody who speaks and is not in the film, and more than may play in `seconds`."""
    known = {each.lower() for each in people}
    found = [f"{len(answer.parts)} parts instead of {parts}"] if len(answer.parts) != parts else []
    found += [
        f"{row.who} speaks, but the people are {', '.join(people)}"
        for part in answer.parts
        for row in part.rows
        if row.kind == "line" and people and row.who.lower() not in known
    ]
    rows = [row for part in answer.parts for row in part.rows]
    plays = sum(
        element_seconds(each, language) for row in rows for each in elements_of_row(row, {}, language)
    )
    if seconds is not None and plays > seconds * TOO_LONG:
        found.append(f"it plays about {plays:.0f} s instead of {seconds:.0f}: leave rows out")
    return tuple(dict.fromkeys(found))


def chunks(elements: tuple[Element, ...]) -> Iterator[tuple[Element, ...]]:
    """Elements in questions' worth, each ending before a name."""
    start = 0
    while start < len(elements):
        end = min(start + CHUNK, len(elements))
        while end < len(elements) and elements[end].kind in (K.PARENTHETICAL, K.DIALOGUE, K.LYRIC):
            end += 1
        yield elements[start:end]
        start = end


def numbered(elements: tuple[Element, ...]) -> str:
    """The lines to translate, each with its number and what it is."""
    return "\n".join(
        f"{at} {_MARKS.get(each.kind, '')}{' '.join(each.text.split())}".replace('"""', "'''")
        for at, each in enumerate(elements)
        if each.kind in _TRANSLATED and each.text.strip()
    )


def lines_faults(answer: LinesAnswer, elements: tuple[Element, ...], to: Language) -> tuple[str, ...]:
    """Lines that are missing, headings without their form, lines in the wrong script."""
    given = {each.n: each.text for each in answer.lines}
    wanted = {at: each for at, each in enumerate(elements) if each.kind in _TRANSLATED and each.text.strip()}
    found = []
    if missing := [str(at) for at in wanted if not given.get(at)]:
        found.append(f"lines {', '.join(missing[:12])} are missing")
    starts = ("内", "外", "INT", "EXT", "I/E", ".")
    if bad := [
        str(at)
        for at, each in wanted.items()
        if each.kind is K.HEADING and not given.get(at, "INT").startswith(starts)
    ]:
        found.append(f"headings {', '.join(bad)} have lost their form")
    chinese = sum("\u3400" <= sign <= "\u9fff" for text in given.values() for sign in text)
    total = sum(len(text) for text in given.values())
    if (to == "en" and chinese) or (to == "zh" and total and chinese * 4 < total):
        found.append(f"not all of it is in {'English' if to == 'en' else 'Chinese'}")
    return tuple(found)


def translated(
    answer: LinesAnswer, elements: tuple[Element, ...], glossary: dict[str, str]
) -> tuple[Element, ...]:
    """The elements with their words in the other language; a name has one translation throughout, which `glossary`
    keeps."""
    given = {each.n: each.text for each in answer.lines}
    made = []
    for at, each in enumerate(elements):
        text = given.get(at, each.text) if each.kind in _TRANSLATED else each.text
        if each.kind is K.CHARACTER:
            text = glossary.setdefault(each.text, text)
            text = text.upper() if text.isascii() else text
        forced = not text.startswith(("INT", "EXT")) if each.kind is K.HEADING else False
        made.append(each.model_copy(update={"text": text, "forced": forced}))
    return tuple(made)


def parts_of(text: str) -> tuple[str, ...]:
    """A long story in questions' worth, cut where a paragraph or a sentence ends."""
    parts: list[str] = []
    rest = text.strip()
    while rest and len(parts) < MOST_CHUNKS:
        part, rest = _cut(rest, CHUNK_TEXT)
        parts.append(part)
    return tuple(parts)


def halves_of(text: str) -> tuple[str, str]:
    """A part that was too much to read at once, cut again."""
    return _cut(text, max(1, len(text) // 2 + 1))


def _cut(text: str, most: int) -> tuple[str, str]:
    """At most `most` characters, to a paragraph's or a sentence's end in their second half, and the rest."""
    if len(text) <= most:
        return text, ""
    window = text[:most]
    end = max(window.rfind("\n"), window.rfind("。") + 1, window.rfind(". ") + 1, most // 2, 1)
    return text[:end], text[end:].lstrip()
