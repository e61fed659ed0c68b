"""Writing Final Draft (`.fdx`), as Final Draft 12 saves it."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay.emphasis import runs_of
from yingxi.screenplay.final_draft import STRUCK
from yingxi.screenplay.shapes import is_chinese

TYPES = {
    ElementKind.HEADING: "Scene Heading",
    ElementKind.ACTION: "Action",
    ElementKind.CHARACTER: "Character",
    ElementKind.PARENTHETICAL: "Parenthetical",
    ElementKind.DIALOGUE: "Dialogue",
    ElementKind.LYRIC: "Lyrics",
    ElementKind.TRANSITION: "Transition",
    ElementKind.SYNOPSIS: "Outline Body",
}
_STYLES = ("bold", "italic", "underline")


def final_draft_from_screenplay(screenplay: Screenplay) -> str:
    """The text of an `.fdx` file. A title page's values stand under each other; keys other than title, credit and
    author are written before them, and so is an author without a credit."""
    body = "\n".join(_paragraphs(screenplay.elements))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n'
        '<FinalDraft DocumentType="Script" Template="No" Version="5">\n'
        f"<Content>\n{body}\n</Content>\n{_title_page(screenplay)}</FinalDraft>\n"
    )


def _paragraphs(elements: Iterable[Element]) -> Iterator[str]:
    new_page = ""
    pending: list[tuple[list[str], bool]] = []
    for element in elements:
        if element.kind is ElementKind.PAGE_BREAK:
            new_page = ' StartsNewPage="Yes"'
            continue
        written, new_page = _paragraph(element, new_page), ""
        if element.kind is ElementKind.CHARACTER:
            if not element.dual or not pending:
                yield from _settled(pending)
                pending = []
            pending.append(([written], element.dual))
        elif pending and element.kind in (
            ElementKind.DIALOGUE, ElementKind.PARENTHETICAL, ElementKind.LYRIC,
        ):  # fmt: skip
            pending[-1][0].append(written)
        else:
            yield from _settled(pending)
            pending = []
            yield written
    yield from _settled(pending)


def _settled(speeches: list[tuple[list[str], bool]]) -> Iterator[str]:
    """Speeches side by side are one paragraph that holds theirs."""
    rows = [row for speech, _ in speeches for row in speech]
    if any(dual for _, dual in speeches):
        yield "<Paragraph>\n<DualDialogue>\n" + "\n".join(rows) + "\n</DualDialogue>\n</Paragraph>"
    else:
        yield from rows


def _paragraph(element: Element, new_page: str) -> str:
    text = element.text
    if element.kind in (ElementKind.NOTE, ElementKind.BONEYARD):
        named = quoteattr(STRUCK) if element.kind is ElementKind.BONEYARD else '""'
        lines = "".join(f"<Paragraph><Text>{_clean(line)}</Text></Paragraph>" for line in text.split("\n"))
        return f'<Paragraph Type="Action"{new_page}><ScriptNote Name={named}>{lines}</ScriptNote></Paragraph>'
    kind = TYPES.get(element.kind) or f"Outline {min(4, max(1, element.depth))}"
    marks = f" Number={quoteattr(element.scene_number)}" if element.scene_number else ""
    marks += ' Alignment="Center"' if element.centred else ""
    if element.kind is ElementKind.CHARACTER and element.extension:
        wide = is_chinese(element.extension)
        text += f"（{element.extension}）" if wide else f" ({element.extension})"
    if element.kind is ElementKind.PARENTHETICAL:
        text = f"（{text}）" if is_chinese(text) else f"({text})"
    return f'<Paragraph Type="{kind}"{marks}{new_page}>{_runs(text)}</Paragraph>'


def _runs(text: str) -> str:
    pieces = []
    for words, styles in runs_of(text) or (("", frozenset[str]()),):
        style = "+".join(each.capitalize() for each in _STYLES if each in styles)
        pieces.append(f"<Text{f' Style={quoteattr(style)}' if style else ''}>{_clean(words)}</Text>")
    return "".join(pieces)


def _clean(text: str) -> str:
    """XML has no control signs."""
    return escape("".join(sign for sign in text if sign >= " " or sign in "\n\t"))


def _title_page(screenplay: Screenplay) -> str:
    credited = bool(screenplay.titled("credit"))
    plain_keys = ("title", "credit", *(("author", "authors") if credited else ()))
    first = [screenplay.titled(key) for key in plain_keys[:2]]
    first.append((screenplay.titled("author") or screenplay.titled("authors")) if credited else "")
    lines = [line for value in first if value for line in value.split("\n")]
    for key, value in screenplay.title_page:
        if key.lower() not in plain_keys:
            lines += f"{key}: {value}".split("\n")
    if not lines:
        return ""
    rows = "\n".join(f'<Paragraph Alignment="Center">{_runs(line)}</Paragraph>' for line in lines)
    return f"<TitlePage>\n<Content>\n{rows}\n</Content>\n</TitlePage>\n"
