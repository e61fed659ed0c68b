"""Reading Final Draft (`.fdx`), as Final Draft, Fade In and others save it."""

from collections.abc import Iterator
from dataclasses import dataclass

from yingxi.film.errors import ScreenplayError
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay import shapes
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.emphasis import text_of_runs
from yingxi.screenplay.markup import XmlElement, element_from_xml

KINDS = {
    "scene heading": ElementKind.HEADING,
    "action": ElementKind.ACTION,
    "character": ElementKind.CHARACTER,
    "parenthetical": ElementKind.PARENTHETICAL,
    "dialogue": ElementKind.DIALOGUE,
    "lyrics": ElementKind.LYRIC,
    "singing": ElementKind.LYRIC,
    "transition": ElementKind.TRANSITION,
    "shot": ElementKind.ACTION,
    "general": ElementKind.ACTION,
    "cast list": ElementKind.ACTION,
    "new act": ElementKind.SECTION,
    "outline body": ElementKind.SYNOPSIS,
}
STRUCK = "struck out"
"""The name of a script note that keeps a boneyard."""
_IN_SPEECH = (ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC)


@dataclass(slots=True)
class _Reader:
    doubts: list[Doubt]
    speaking: bool = False

    def elements(self, paragraph: XmlElement, *, dual: bool = False) -> Iterator[Element]:
        if paragraph.attributes.get("StartsNewPage") == "Yes" and not dual:
            yield Element(kind=ElementKind.PAGE_BREAK, line=paragraph.line)
        for pair in paragraph.of("DualDialogue"):
            cues = 0
            for each in pair.of("Paragraph"):
                cues += each.attributes.get("Type", "").lower() == "character"
                yield from self.elements(each, dual=cues > 1)
        yield from _notes(paragraph)
        yield from self._told(paragraph, dual=dual)

    def _told(self, paragraph: XmlElement, *, dual: bool) -> Iterator[Element]:
        text = text_of_runs((each.text, _styles(each)) for each in paragraph.of("Text"))
        named = paragraph.attributes.get("Type", "Action")
        kind = KINDS.get(named.lower())
        depth = int(named[-1]) if named.lower().startswith("outline ") and named[-1].isdigit() else 0
        if depth:
            kind = ElementKind.SECTION
        if not text.strip():
            return
        if kind is None:
            self.doubts.append(
                Doubt(paragraph.line, text, f"a paragraph of the kind {named!r}, kept as action")
            )
            kind = ElementKind.ACTION
        if kind in _IN_SPEECH and not self.speaking:
            self.doubts.append(Doubt(paragraph.line, text, "speech without a speaker, kept as action"))
            kind = ElementKind.ACTION
        self.speaking = kind is ElementKind.CHARACTER or (self.speaking and kind in _IN_SPEECH)
        yield _element(kind, text, paragraph, dual=dual, depth=depth)


def screenplay_from_final_draft(content: bytes, *, name: str = "") -> tuple[Screenplay, tuple[Doubt, ...]]:
    """The screenplay in the bytes of an `.fdx` file, and what was not understood.

    Raises ScreenplayError where it is no Final Draft script.
    """
    root = element_from_xml(content, name=name)
    body = root.first("Content")
    if root.name != "FinalDraft" or body is None:
        raise ScreenplayError(
            "This is XML, but no Final Draft script.",
            where=name,
            next_step="Save it from Final Draft as a script (.fdx), or export it as Fountain.",
        )
    reader = _Reader([])
    elements = [element for each in body.of("Paragraph") for element in reader.elements(each)]
    return Screenplay(title_page=_title_page(root), elements=tuple(elements)), tuple(reader.doubts)


def _element(kind: ElementKind, text: str, paragraph: XmlElement, *, dual: bool, depth: int) -> Element:
    line, text = paragraph.line, text.strip() if kind is not ElementKind.ACTION else text.rstrip()
    if kind is ElementKind.HEADING:
        number = paragraph.attributes.get("Number", "")
        forced = not shapes.is_heading(text)
        return Element(kind=kind, text=text, scene_number=number, forced=forced, line=line)
    if kind is ElementKind.CHARACTER:
        cue = shapes.cue_parts(text)
        return Element(kind=kind, text=cue.name, extension=cue.extension, dual=dual, line=line)
    if kind is ElementKind.PARENTHETICAL:
        return Element(kind=kind, text=shapes.parenthetical_inside(text) or text, line=line)
    if kind is ElementKind.TRANSITION:
        # Other readers of Fountain know a transition without its mark by TO: alone.
        return Element(kind=kind, text=text, forced=not text.endswith("TO:"), line=line)
    centred = kind is ElementKind.ACTION and paragraph.attributes.get("Alignment") == "Center"
    if kind is ElementKind.SECTION:
        return Element(kind=kind, text=text, depth=depth or 1, line=line)
    return Element(kind=kind, text=text, centred=centred, line=line)


def _notes(paragraph: XmlElement) -> Iterator[Element]:
    for note in paragraph.of("ScriptNote"):
        text = (
            "\n".join("".join(run.text for run in each.of("Text")) for each in note.of("Paragraph"))
            or note.text.strip()
        )
        struck = note.attributes.get("Name") == STRUCK
        kind = ElementKind.BONEYARD if struck else ElementKind.NOTE
        if text:
            yield Element(kind=kind, text=text, line=note.line)


def _styles(run: XmlElement) -> frozenset[str]:
    return frozenset(each.lower() for each in run.attributes.get("Style", "").split("+") if each)


TITLE_LINES = 3
"""So many lines may stand over the credit and be the title's."""


def _title_page(root: XmlElement) -> tuple[tuple[str, str], ...]:
    """Final Draft knows no keys: the title is what stands over the credit, the author, and what is left."""
    page = root.first("TitlePage")
    body = page.first("Content") if page else None
    if body is None:
        return ()
    told = [each.text.strip() for each in body.of("Paragraph")]
    lines = [line for line in told if line]
    if not lines:
        return ()
    credited = next((at for at, line in enumerate(lines[1 : TITLE_LINES + 1], 1) if _is_credit(line)), 1)
    keys = [("Title", "\n".join(lines[:credited]))]
    rest = lines[credited:]
    if rest and _is_credit(rest[0]):
        keys.append(("Credit", rest.pop(0)))
        if rest:
            keys.append(("Author", rest.pop(0)))
    for line in rest:
        key, mark, value = line.partition(": ")
        if mark and key.replace(" ", "").isalnum() and len(key) < 20:
            keys.append((key, value))
        elif keys[-1][0] in ("Title", "Credit", "Author"):
            keys.append(("Notes", line))
        else:
            keys[-1] = (keys[-1][0], f"{keys[-1][1]}\n{line}")
    return tuple(keys)


def _is_credit(line: str) -> bool:
    low = line.lower()
    return low.startswith("written") or low.endswith(("by", "编剧", "作者", "著"))
