"""Reading Fountain (fountain.io, version 1.1) into the flat list of elements."""

import re
from collections import Counter
from collections.abc import Iterator

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay import shapes
from yingxi.screenplay.lines import SourceLine, source_lines
from yingxi.screenplay.title_page import title_page_read

Lines = tuple[SourceLine, ...]


def screenplay_from_fountain(text: str) -> Screenplay:
    """The screenplay in `text`. Any text is a screenplay: what has no shape of its own is action."""
    lines = source_lines(text)
    title_page, first = title_page_read(lines)
    return Screenplay(title_page=title_page, elements=tuple(elements_read(lines[first:])))


def elements_read(lines: Lines) -> Iterator[Element]:
    """The elements of the lines below the title page."""
    names = known_names(lines)
    at, fresh = 0, True
    while at < len(lines):
        line = lines[at]
        if line.empty:
            at, fresh = at + 1, True
            continue
        if element := _single(line):
            yield element
            at, fresh = at + 1, True
            continue
        if fresh and (note := _note(lines, at)):
            yield note[0]
            at = note[1]
            continue
        if fresh and (element := _heading(lines, at) or _transition(lines, at)):
            yield element
            at += 1
            continue
        if cue := _cue(lines, at, names, fresh=fresh):
            yield cue
            spoken, at = _speech(lines, at, cue)
            yield from spoken
        else:
            action, at = _action(lines, at)
            yield action
        fresh = False


def known_names(lines: Lines) -> frozenset[str]:
    """Chinese names that may stand over a speech without `@`. Safe means: the name is written with `@` somewhere, or
    carries an extension, or is followed by a parenthetical, or stands so at least twice, or begins a sentence of
    another line (老行长坐在椅子上; 秦婆婆，六十八岁，…); or it is a narrator."""
    stands: Counter[str] = Counter()
    sure: set[str] = set()
    before_empty = True
    for at, line in enumerate(lines):
        if not line.struck and (forced := shapes.forced_cue(line.text)):
            sure.add(forced.name)
        elif before_empty and _has_next(lines, at) and (cue := shapes.chinese_cue(line.text)):
            stands[cue.name] += 1
            below = shapes.parenthetical_inside(lines[at + 1].text)
            if cue.extension or cue.dual or below is not None or shapes.is_narrator(cue.name):
                sure.add(cue.name)
        before_empty = line.empty
    acts = {name for name in stands if any(_begins(line.text, name) for line in lines if not line.struck)}
    return frozenset(sure | acts | {name for name, count in stands.items() if count > 1})


_GOES_ON = r"[\u4e00-\u9fff]|\s*[，,（(]\s*(?:[男女](?![\u4e00-\u9fff])|[^，,。！？]{1,6}岁|\d{1,3}\s*[)）])"
"""Behind a name: what it does, or who it is, by sex or age. Another mark makes it something else (突然，……)."""


def _begins(text: str, name: str) -> bool:
    """Whether a sentence of the text begins with that name and tells of it."""
    return len(name) > 1 and re.search(rf"(?:^|[。！？])\s*{re.escape(name)}(?:{_GOES_ON})", text) is not None


def _has_next(lines: Lines, at: int) -> bool:
    return at + 1 < len(lines) and not lines[at + 1].empty and not lines[at + 1].struck


def _single(line: SourceLine) -> Element | None:
    """Elements that are told by their first mark and are whole in one line."""
    if line.struck:
        return Element(kind=ElementKind.BONEYARD, text=line.text, line=line.number)
    bare = line.text.strip()
    if bare[0] == "=":
        if len(bare) >= 3 and bare.strip("=") == "":
            return Element(kind=ElementKind.PAGE_BREAK, line=line.number)
        return Element(kind=ElementKind.SYNOPSIS, text=bare[1:].strip(), line=line.number)
    if bare[0] == "#":
        text = bare.lstrip("#")
        return Element(
            kind=ElementKind.SECTION, text=text.strip(), depth=len(bare) - len(text), line=line.number
        )
    if bare[0] == "~":
        return Element(kind=ElementKind.LYRIC, text=bare[1:].strip(), line=line.number)
    if bare[0] == ">":
        if bare[-1] == "<" and len(bare) > 1:
            return Element(kind=ElementKind.ACTION, text=bare[1:-1].strip(), centred=True, line=line.number)
        return Element(kind=ElementKind.TRANSITION, text=bare[1:].strip(), forced=True, line=line.number)
    return None


def _note(lines: Lines, at: int) -> tuple[Element, int] | None:
    """A note that stands alone: `[[` begins its first line and `]]` ends its last. A soft empty line may
    be in it."""
    first = lines[at].text.strip()
    if not first.startswith("[["):
        return None
    pieces: list[str] = []
    for end in range(at, len(lines)):
        line = lines[end]
        if line.struck or (line.empty and not line.soft):
            return None
        piece = line.text.strip()[2:] if end == at else line.text
        closed = piece.find("]]")
        if closed >= 0:
            if piece[closed + 2 :].strip():
                return None
            pieces.append(piece[:closed])
            note = Element(kind=ElementKind.NOTE, text="\n".join(pieces), line=lines[at].number)
            return note, end + 1
        pieces.append(piece)
    return None


def _heading(lines: Lines, at: int) -> Element | None:
    line = lines[at]
    forced = shapes.is_forced_heading(line.text)
    if not forced:
        if not (shapes.is_heading(line.text) or shapes.is_told_heading(line.text)):
            return None
        if _has_next(lines, at) and shapes.is_heading(lines[at + 1].text):
            return None
    text, number = shapes.heading_parts(line.text.strip()[1 if forced else 0 :])
    forced = forced or shapes.is_told_heading(line.text)
    return Element(kind=ElementKind.HEADING, text=text, scene_number=number, forced=forced, line=line.number)


def _transition(lines: Lines, at: int) -> Element | None:
    line = lines[at]
    alone = at + 1 >= len(lines) or lines[at + 1].empty or lines[at + 1].struck
    if alone and shapes.is_transition(line.text):
        return Element(kind=ElementKind.TRANSITION, text=line.text.strip(), line=line.number)
    return None


def _cue(lines: Lines, at: int, names: frozenset[str], *, fresh: bool) -> Element | None:
    line = lines[at]
    forced = shapes.forced_cue(line.text)
    cue = forced
    if cue is None and fresh and _has_next(lines, at):
        if shapes.is_cue(line.text):
            cue = shapes.cue_parts(line.text)
        elif (chinese := shapes.chinese_cue(line.text)) and chinese.name in names:
            cue = chinese
    if cue is None:
        return None
    return Element(
        kind=ElementKind.CHARACTER,
        text=cue.name,
        extension=cue.extension,
        dual=cue.dual,
        forced=forced is not None,
        line=line.number,
    )


def _speech(lines: Lines, at: int, cue: Element) -> tuple[list[Element], int]:
    """What stands under a cue, up to the next empty line: parentheticals, lyrics, and speech in between."""
    spoken: list[Element] = []
    pieces: list[str] = []
    first = 0

    def settle() -> None:
        if text := "\n".join(pieces).rstrip("\n"):
            spoken.append(Element(kind=ElementKind.DIALOGUE, text=text, line=first))
        pieces.clear()

    said_at_once = shapes.forced_cue(lines[at].text)
    if cue.forced and said_at_once and said_at_once.rest:
        pieces.append(said_at_once.rest)
        first = lines[at].number
    at += 1
    while at < len(lines) and (not lines[at].empty or (lines[at].soft and bool(pieces))):
        line = lines[at]
        bare = f"/*{line.text}*/" if line.struck else line.text.strip()
        inside = shapes.parenthetical_inside(bare)
        if inside is not None or (bare.startswith("~") and not line.struck):
            settle()
            kind = ElementKind.LYRIC if inside is None else ElementKind.PARENTHETICAL
            text = bare[1:].strip() if inside is None else inside
            spoken.append(Element(kind=kind, text=text, line=line.number))
        elif bare or pieces:
            first = first if pieces else line.number
            pieces.append(bare)
        at += 1
    settle()
    return spoken, at


def _action(lines: Lines, at: int) -> tuple[Element, int]:
    """A paragraph of action. `!` at the head of any of its lines says that the line is action."""
    number = lines[at].number
    forced = lines[at].text.startswith("!")
    pieces: list[str] = []
    noting = False
    while at < len(lines) and (not lines[at].empty or (noting and lines[at].soft)):
        line = lines[at]
        if pieces and not noting and (_single(line) or shapes.forced_cue(line.text)):
            break
        pieces.append(line.text[1:] if line.text.startswith("!") else line.text)
        noting = _note_open(line.text, before=noting)
        at += 1
    return Element(kind=ElementKind.ACTION, text="\n".join(pieces), forced=forced, line=number), at


def _note_open(line: str, *, before: bool) -> bool:
    """Whether a note is still open behind `line`: it holds an action together over a soft empty line."""
    opened, closed = line.rfind("[["), line.rfind("]]")
    return before if opened == closed else opened > closed
