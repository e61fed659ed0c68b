"""What of an idea or a screenplay a film does not show, in a few lines: its report knows it all."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from yingxi.breakdown.lexicon import called
from yingxi.cli.messages import Tongue, said
from yingxi.cli.otherwise_words import otherwise_told
from yingxi.delivery import Report
from yingxi.film.errors import YingxiError
from yingxi.film.other_languages import IN_CHINESE
from yingxi.film.phrasing import phrased
from yingxi.film.place_words import place_worded
from yingxi.production.documents import STORY, noun_read
from yingxi.production.folder import FilmFolder
from yingxi.production.showing import report_of

TOLD = 3
"""So many of a kind are named; the rest are counted."""
_AT_LINE = phrased(r"line (\d+): (.*)", re.DOTALL)
_STANDS_IN = phrased(r"(.*) → (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Lack:
    """What is missing of one kind: its message, and each thing in words."""

    message: str
    things: tuple[str, ...]


def lacks_of(film: FilmFolder, speak: Tongue) -> tuple[Lack, ...]:
    """All that was asked for and is not shown, kind by kind. Nothing where there is no report yet."""
    report = report_of(film.root)
    if report is None:
        return ()
    of_idea, stood = _of_idea(report, speak)
    other = (language_called(report.other_language, speak),) if report.other_language else ()
    found = (
        Lack("lacks.language", other),
        Lack("lacks.idea", of_idea),
        Lack("lacks.stood", (*stood, *(place_told(place, speak) for place in report.stood_in))),
        Lack("lacks.deeds", tuple(_deeds(report, speak))),
        Lack("lacks.otherwise", tuple(otherwise_told(it, speak) for it in report.otherwise)),
        Lack("lacks.looks", tuple(line_told(it, speak) for it in (*report.undrawn, *report.ignored))),
    )
    return tuple(lack for lack in found if lack.things)


def lines_lacking(film: FilmFolder, speak: Tongue) -> dict[str, int]:
    """Of what is lacking, as `lacks_of` words it, the line of the screenplay, where the report knows it."""
    report = report_of(film.root)
    told = (*report.not_staged, *report.undrawn, *report.ignored) if report is not None else ()
    found = ((text, _AT_LINE.fullmatch(text)) for text in told)
    lines = {line_told(text, speak): int(at[1]) for text, at in found if at is not None}
    shown = report.otherwise if report is not None else ()
    return lines | {
        otherwise_told(text, speak): int(at[1])
        for text in shown
        if (at := _AT_LINE.fullmatch(text)) is not None
    }


def lacks_told(film: FilmFolder, speak: Tongue) -> None:
    """Prints a heading and a line for each kind, at most six lines; nothing where all of it is in the film."""
    lacks = lacks_of(film, speak)
    if not lacks:
        return
    print(said("lacks", speak))
    for lack in lacks:
        words = ("；" if speak == "zh" else "; ").join(lack.things[:TOLD])
        print("  " + said(lack.message, speak, words=words))
    more = sum(len(lack.things[TOLD:]) for lack in lacks)
    if more:
        print("  " + said("lacks.more", speak, count=more, file=film.out / "report.json"))


def language_called(language: str, speak: Tongue) -> str:
    """The name of a language that is not spoken here, in the reader's."""
    return IN_CHINESE[language] if speak == "zh" else language


def passages_told(film: FilmFolder, speak: Tongue) -> None:
    """Prints the first passages of a text that its screenplay leaves out or tells in part; nothing for an idea."""
    if not film.has(STORY.file):
        return
    with contextlib.suppress(YingxiError):
        readings = [it for it in noun_read(STORY, film.text(STORY.file)).readings if it.role == "passage"]
        for message, left in (("left.out", True), ("left.part", False)):
            words = [
                said("lacks.pair", speak, asked=it.word, given=it.note)
                for it in readings
                if it.note and (it.status == "left out") == left
            ]
            if words:
                more = said("plan.more", speak, count=len(words) - TOLD) if len(words) > TOLD else ""
                told = said("semicolon", speak).join(words[:TOLD])
                print("  " + said(message, speak, words=told + more))


def untold_told(film: FilmFolder, speak: Tongue) -> None:
    """Prints what of an idea its screenplay does not tell, each with why; nothing where all of it is told."""
    if not film.has(STORY.file):
        return
    with contextlib.suppress(YingxiError):
        readings = noun_read(STORY, film.text(STORY.file)).readings
        left = {it.word: it.note for it in readings if it.status == "left out" and it.role != "passage"}
        words = [
            said("lacks.pair", speak, asked=said("lacks.long", speak) if word == "…" else word, given=note)
            for word, note in left.items()
            if not any(word != other and word in other for other in left)
        ]
        if words:
            more = said("plan.more", speak, count=len(words) - TOLD) if len(words) > TOLD else ""
            print("  " + said("left.idea", speak, words=said("semicolon", speak).join(words[:TOLD]) + more))


def line_told(text: str, speak: Tongue) -> str:
    """Such as "Priya waits (line 26)" of "line 26: Priya waits"; else with its place in words and the reader's
    colon."""
    found = _AT_LINE.fullmatch(text)
    if found is None:
        place, colon, told = text.partition(": ")
        return place_worded(place, chinese=speak == "zh") + (said("colon", speak) + told if colon else "")
    return said("lacks.line", speak, line=found[1], text=found[2].rstrip("。."))


def place_told(text: str, speak: Tongue) -> str:
    """Such as "lighthouse (rooftop)" of "lighthouse → rooftop", the set in the reader's language."""
    found = _STANDS_IN.fullmatch(text)
    if found is None:
        return text
    given = called(found[2], "places") if speak == "zh" else ""
    return said("lacks.pair", speak, asked=found[1], given=given or found[2])


def _of_idea(report: Report, speak: Tongue) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words of the idea that were left out, and those that somebody else plays."""
    left = [it.word for it in report.readings if it.status == "left out"]
    words = [said("lacks.long", speak) if word == "…" else word for word in left]
    stood = [
        said("lacks.pair", speak, asked=it.word, given=it.note.partition(":")[0])
        for it in report.readings
        if it.status == "stood in"
    ]
    return tuple(dict.fromkeys(words)), tuple(dict.fromkeys(stood))


def _deeds(report: Report, speak: Tongue) -> Iterator[str]:
    told = {_bare(text) for text in report.not_staged}
    for text in report.not_staged:
        yield line_told(text, speak)
    for text in dict.fromkeys(map(_bare, report.not_played)):
        if not any(text.endswith(more) for more in told):
            yield text


def _bare(text: str) -> str:
    """The words alone, without their line or shot in front and without their stop."""
    return text.partition(": ")[2].rstrip("。.")
