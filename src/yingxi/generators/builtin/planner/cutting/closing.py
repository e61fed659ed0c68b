"""Close looks: what is shown so stays with what is said to it, and as a scene's last picture stays the last."""

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind

_CLOSE = phrased(r"^(?:特写|近景|CLOSE(?:-?\s?UP)?\b|INSERT\b)")


def is_close_look(element: Element) -> bool:
    """Whether an element is a row that shows a thing or a face closely.

    >>> is_close_look(Element(kind=ElementKind.ACTION, text="特写：牌子。"))
    True
    >>> is_close_look(Element(kind=ElementKind.ACTION, text="Nora closes the door."))
    False
    """
    return element.kind is ElementKind.ACTION and bool(_CLOSE.match(element.text.strip()))
