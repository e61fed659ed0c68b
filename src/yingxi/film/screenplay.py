"""The screenplay as a flat list of elements, in the order and the words of its Fountain file.

Scenes, speeches and people are read out of it by the breakdown; nothing is lost here.
"""

from enum import StrEnum

from pydantic import Field

from yingxi.film.noun import Noun


class ElementKind(StrEnum):
    """What one element of a screenplay is, by Fountain's names."""

    HEADING = "heading"
    ACTION = "action"
    CHARACTER = "character"
    PARENTHETICAL = "parenthetical"
    DIALOGUE = "dialogue"
    LYRIC = "lyric"
    TRANSITION = "transition"
    SECTION = "section"
    SYNOPSIS = "synopsis"
    NOTE = "note"
    BONEYARD = "boneyard"
    PAGE_BREAK = "page break"


class Element(Noun):
    """One element. `text` is without its marks; `line` is the line of the source file, from 1 (0: made, not read)."""

    kind: ElementKind
    text: str = ""
    line: int = 0
    scene_number: str = ""
    extension: str = ""
    dual: bool = False
    centred: bool = False
    forced: bool = False
    depth: int = 0


class Screenplay(Noun):
    """Title page and elements."""

    title_page: tuple[tuple[str, str], ...] = Field(default=())
    elements: tuple[Element, ...] = ()

    def titled(self, key: str) -> str:
        """The title page's value for `key`, whatever its case; empty where it has none."""
        return next((value for name, value in self.title_page if name.lower() == key.lower()), "")
