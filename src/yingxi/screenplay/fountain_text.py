"""Writing the elements as Fountain. The normal form: one empty line between elements, none inside a speech, no
indentation but that of action, and a mark of force only where the reader would else take the line for something
else."""

from collections.abc import Iterable

from yingxi.film.errors import ScreenplayError
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay import shapes
from yingxi.screenplay.fountain import elements_read
from yingxi.screenplay.lines import source_lines
from yingxi.screenplay.title_page import title_entry

_IN_SPEECH = (ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC)


def fountain_from_screenplay(screenplay: Screenplay) -> str:
    """The Fountain text. Reading it gives the same elements again, but for line numbers.

    Raises ScreenplayError where speech stands without a speaker above it.
    """
    title = "".join(_title_entry(key, value) for key, value in screenplay.title_page)
    return "\n".join(part for part in (title, _body(screenplay.elements, below_title=bool(title))) if part)


def _title_entry(key: str, value: str) -> str:
    lines = value.split("\n")
    if len(lines) == 1:
        return f"{key}: {value}".rstrip() + "\n"
    return f"{key}:\n" + "".join(f"    {line}\n" for line in lines)


def _body(elements: Iterable[Element], *, below_title: bool) -> str:
    pieces: list[str] = []
    speaking = False
    listed = tuple(elements)
    last_closed = max((at for at, each in enumerate(listed) if _closes(each)), default=-1)
    for place, element in enumerate(listed):
        in_speech = speaking and element.kind in _IN_SPEECH
        if element.kind in (ElementKind.DIALOGUE, ElementKind.PARENTHETICAL) and not in_speech:
            raise ScreenplayError(
                f"A speech has no speaker: {element.text[:40]!r}",
                where=f"line {element.line}" if element.line else "",
                next_step="Put the speaker's name above it.",
            )
        first = not pieces and not below_title
        if pieces and not in_speech:
            pieces.append("\n")
        silent = listed[place + 1].kind not in _IN_SPEECH if place + 1 < len(listed) else True
        if silent and element.kind is ElementKind.CHARACTER:
            element = element.model_copy(update={"forced": True})
        if place < last_closed and element.kind is not ElementKind.BONEYARD:
            element = element.model_copy(update={"text": _safe(element.text)})
        pieces.append(_element_written(element, first=first) + "\n")
        speaking = in_speech or element.kind is ElementKind.CHARACTER
    return "".join(pieces)


def _closes(element: Element) -> bool:
    return element.kind is ElementKind.BONEYARD or "*/" in element.text


def _element_written(element: Element, *, first: bool) -> str:
    text = element.text
    match element.kind:
        case ElementKind.HEADING:
            return _heading(element, text)
        case ElementKind.CHARACTER:
            return _cue(element, text)
        case ElementKind.PARENTHETICAL:
            return f"（{text}）" if shapes.is_chinese(text) else f"({text})"
        case ElementKind.DIALOGUE:
            return "\n".join(line or "  " for line in text.split("\n"))
        case ElementKind.LYRIC:
            return f"~ {text}".rstrip()
        case ElementKind.TRANSITION:
            return f"> {text}".rstrip() if element.forced or not _reads_as(element, text) else text
        case ElementKind.SECTION:
            return f"{'#' * max(1, element.depth)} {text}".rstrip()
        case ElementKind.SYNOPSIS:
            return f"= {text}".rstrip()
        case ElementKind.NOTE:
            return f"[[{_soft(text)}]]"
        case ElementKind.BONEYARD:
            return f"/*{element.text}*/"
        case ElementKind.PAGE_BREAK:
            return "==="
    return _action(element, text, first=first)


def _heading(element: Element, text: str) -> str:
    """A Chinese heading gets its full stop always: other readers of Fountain know no 内景."""
    number = f" #{element.scene_number}#" if element.scene_number else ""
    forced = element.forced or shapes.is_chinese(text) or not _reads_as(element, text + number)
    return f"{'.' if forced else ''}{text}{number}"


def _cue(element: Element, name: str) -> str:
    extension = element.extension.strip()
    if extension.startswith(("(", "（")):
        extension = extension[1:-1]
    if extension:
        extension = f"（{extension}）" if shapes.is_chinese(extension) else f" ({extension})"
    line = f"{name}{extension}{' ^' if element.dual else ''}"
    bare = not shapes.is_chinese(name) and shapes.is_cue(line) and title_entry(line) is None
    return line if bare and not element.forced else f"@{line}"


def _action(element: Element, text: str, *, first: bool) -> str:
    if element.centred:
        return f"> {text} <"
    lines = text.split("\n")
    chinese = len(lines) > 1 and shapes.chinese_cue(lines[0])
    title = first and title_entry(lines[0])
    plain = not (element.forced or chinese or title or text.startswith("!")) and _reads_as(element, text)
    if plain:
        return text
    head = f"!{lines[0]}"
    return "\n".join([head, *(f"!{line}" if _needs_mark(line) else line for line in lines[1:])])


def _needs_mark(line: str) -> bool:
    return line.lstrip()[:1] in tuple("!#=~>@")


def _reads_as(element: Element, text: str) -> bool:
    """Whether `text` between two empty lines is read as this element and nothing else."""
    read = list(elements_read(source_lines(text)))
    return len(read) == 1 and read[0].model_copy(update={"line": 0}) == element.model_copy(
        update={"line": 0, "forced": False}
    )


def _safe(text: str) -> str:
    """`/*` left open would strike out all up to the next `*/` of the file: it is written `/\\*`."""
    opened = text.rfind("/*")
    if opened < 0 or text.find("*/", opened + 2) >= 0:
        return text
    return f"{text[:opened]}/\\*{text[opened + 2 :]}"


def _soft(text: str) -> str:
    return "\n".join(line if line.strip() or len(line) >= 2 else "  " for line in text.split("\n"))
