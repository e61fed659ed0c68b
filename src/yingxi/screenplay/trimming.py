"""A screenplay kept to a length: what does not fit stays in it, struck out."""

from yingxi.film.allowance import credits_seconds, element_seconds
from yingxi.film.brief import Language
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay.fountain_text import fountain_from_screenplay

_NOT_LAST = (
    ElementKind.CHARACTER,
    ElementKind.PARENTHETICAL,
    ElementKind.HEADING,
    ElementKind.SECTION,
    ElementKind.SYNOPSIS,
)


def kept_to(screenplay: Screenplay, seconds: float, language: Language) -> tuple[Screenplay, int]:
    """The beginning that plays in about `seconds`, the rest as one struck-out passage; and how many elements that
    are."""
    spent = credits_seconds(seconds)
    end = 0
    for place, element in enumerate(screenplay.elements, start=1):
        spent += element_seconds(element, language)
        if spent > seconds and end:
            break
        if element.kind not in _NOT_LAST:
            end = place
    else:
        return screenplay, 0
    kept, rest = screenplay.elements[:end], screenplay.elements[end:]
    while rest and rest[0].kind in (ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC):
        kept, rest = (*kept, rest[0]), rest[1:]
    if not rest:
        return screenplay, 0
    words = fountain_from_screenplay(Screenplay(elements=rest)).replace("/*", "").replace("*/", "")
    struck = Element(kind=ElementKind.BONEYARD, text=f"\n{words}", line=rest[0].line)
    return screenplay.model_copy(update={"elements": (*kept, struck)}), len(rest)
