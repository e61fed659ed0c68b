"""Screenplays without empty lines between their paragraphs, as Word documents and mails have them: laid out as
Fountain, by the paragraphs' styles where they have names, else by what a line looks like."""

import re
from collections.abc import Iterable, Iterator

from yingxi.film.phrasing import phrased
from yingxi.screenplay import shapes

_STYLES = (
    (phrased(r"scene|slug|场景|场次", re.I), "heading"),
    (phrased(r"charact|cue|角色|人物", re.I), "cue"),
    (phrased(r"parenth|wryl|括号|提示", re.I), "manner"),
    (phrased(r"dialog|speech|对白|台词", re.I), "speech"),
    (phrased(r"transit|转场", re.I), "transition"),
    (phrased(r"action|descri|动作|描述", re.I), "action"),
)


def fountain_layout(lines: Iterable[tuple[str, str]]) -> str:
    """Lines of text and the names of their styles, as Fountain text of as many lines in the same order (empty
    lines are put between)."""
    return "\n".join(_laid_out(lines)) + "\n"


def looks_loose(lines: Iterable[str]) -> bool:
    """Whether headings stand in the text, and nearly no empty line."""
    listed = [line.strip() for line in lines]
    told = [line for line in listed if line]
    headings = sum(shapes.is_heading(line) for line in told)
    return headings > 0 and len(listed) - len(told) < 0.2 * len(told)


def _laid_out(lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    speaking = False
    for text, style in lines:
        bare = text.strip()
        if not bare:
            speaking = False
            yield ""
            continue
        styled = next((kind for pattern, kind in _STYLES if pattern.search(style)), "")
        kind = styled or _kind(bare, speaking=speaking)
        if kind in ("speech", "manner") and speaking:
            yield bare if kind == "speech" else f"({bare.strip('()（）')})"
            speaking = bool(styled) or kind == "manner"
            continue
        speaking = kind == "cue"
        yield ""
        if kind == "heading":
            yield bare if shapes.is_heading(bare) else f".{bare}"
        elif kind == "cue":
            yield bare if shapes.is_cue(bare) else f"@{bare}"
        elif kind == "transition":
            yield bare if shapes.is_transition(bare) else f"> {bare}"
        else:
            yield bare
        if kind != "cue":
            yield ""


def _kind(bare: str, *, speaking: bool) -> str:
    if shapes.is_heading(bare):
        return "heading"
    if shapes.is_transition(bare):
        return "transition"
    if speaking:
        return "manner" if shapes.parenthetical_inside(bare) is not None else "speech"
    if shapes.is_cue(bare) and len(bare) <= 40 and not bare.endswith((".", "!", "?")):
        return "cue"
    return "action"
