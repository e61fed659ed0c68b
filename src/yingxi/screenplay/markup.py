"""XML of strangers, read without trust: no document type, so no entities of its own, none from elsewhere and no
bombs; no more elements, depth or text than a screenplay has."""

from dataclasses import dataclass, field
from xml.parsers import expat

from yingxi.film.errors import ScreenplayError

MOST_ELEMENTS = 400_000
DEEPEST = 60
LARGEST = 40_000_000
"""Bytes of one XML file: a feature saved by Final Draft has about two million."""


@dataclass(slots=True)
class XmlElement:
    """An element: its name without its namespace's prefix, its attributes likewise, what is in it in order."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list["XmlElement | str"] = field(default_factory=list)
    line: int = 0

    @property
    def elements(self) -> list["XmlElement"]:
        return [each for each in self.inside if isinstance(each, XmlElement)]

    def of(self, *names: str) -> list["XmlElement"]:
        """The elements right inside that have one of `names`."""
        return [each for each in self.elements if each.name in names]

    def first(self, name: str) -> "XmlElement | None":
        return next(iter(self.of(name)), None)

    @property
    def text(self) -> str:
        """All text inside, at any depth (which `DEEPEST` bounds)."""
        return "".join(each if isinstance(each, str) else each.text for each in self.inside)


class _RefusedError(Exception):
    """Raised inside the parser for what no screenplay holds."""


def element_from_xml(content: bytes, *, name: str = "") -> XmlElement:
    """The root element of an XML file. Raises ScreenplayError for broken XML and for what is refused."""
    root = XmlElement("")
    open_ones = [root]
    count = 0
    if len(content) > LARGEST:
        raise _unreadable(name, f"it is larger than {LARGEST // 1_000_000} MB")
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def begun(tag: str, attributes: dict[str, str]) -> None:
        nonlocal count
        count += 1
        if count > MOST_ELEMENTS or len(open_ones) > DEEPEST:
            raise _RefusedError("it has more elements than a screenplay has")
        made = XmlElement(
            _bare(tag),
            {_bare(key): value for key, value in attributes.items()},
            line=parser.CurrentLineNumber,
        )
        open_ones[-1].inside.append(made)
        open_ones.append(made)

    def ended(_tag: str) -> None:
        open_ones.pop()

    def said(text: str) -> None:
        open_ones[-1].inside.append(text)

    def refused(*_: object) -> None:
        raise _RefusedError("it declares a document type, which may hold entities")

    parser.StartElementHandler = begun
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = said
    parser.StartDoctypeDeclHandler = refused
    parser.EntityDeclHandler = refused
    try:
        parser.Parse(content, True)  # noqa: FBT003
    except _RefusedError as refusal:
        raise _unreadable(name, str(refusal), line=parser.CurrentLineNumber) from None
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise _unreadable(name, str(error), line=parser.CurrentLineNumber) from error
    return root.elements[0]


def _bare(name: str) -> str:
    return name.rpartition(":")[2]


def _unreadable(name: str, why: str, *, line: int = 0) -> ScreenplayError:
    return ScreenplayError(
        f"The XML in this file cannot be read: {why}.",
        where=", ".join(part for part in (name, f"line {line}" if line else "") if part),
        next_step="Save it again from the program it comes from, or export it as Fountain.",
    )
