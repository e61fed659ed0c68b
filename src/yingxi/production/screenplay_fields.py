"""A screenplay's text as plain fields, which merge by scene, speaker and nearest text; and back.

    title page: {Title: ["Title: The Kite"]}
    scenes:
      - id: INT. KITCHEN - DAY
        heading: ["INT. KITCHEN - DAY"]
        parts:
          - {id: MEI 1, cue: ["MEI"], said: ["Where is the kite?"]}
          - {id: action 1, text: ["She looks."]}

All texts are the file's own lines, and `gap` tells the empty lines behind them where they are not one, so that
what nobody changed is written back to the letter. The last generated text gives the ids; what stands in
another text too has the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from yingxi.breakdown.model import KnownMoment, KnownScene
from yingxi.breakdown.pairing import moments_paired, scenes_paired
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.title_page import title_entry

Fields = dict[str, Any]
_SPOKEN = (ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC)
_LINES = ("heading", "cue", "said", "text")


@dataclass(frozen=True, slots=True)
class _Part:
    """A heading, a speech with its cue, or a paragraph: its lines by their role, and the gap behind them."""

    kind: ElementKind
    who: str
    fields: Fields

    @property
    def known(self) -> KnownMoment:
        text = "\n".join(line for name in ("said", "text") for line in self.fields.get(name, ()))
        return KnownMoment(id="", kind=self.kind, who=self.who, text=text)


@dataclass(slots=True)
class _Scene:
    heading: Element | None
    fields: Fields
    parts: list[_Part] = field(default_factory=list)

    @property
    def known(self) -> KnownScene:
        number, text = (self.heading.scene_number, self.heading.text) if self.heading else ("", "")
        return KnownScene(
            id="", number=number, heading=text, moments=tuple(part.known for part in self.parts)
        )


@dataclass(frozen=True, slots=True)
class Named:
    """A screenplay whose scenes and parts have ids: what another text of it is compared with."""

    fields: Fields
    scenes: tuple[_Scene, ...]


def named(text: str) -> Named:
    """The last generated text, which gives the ids."""
    page, scenes = _scenes_read(text)
    free = _Names("")
    listed = [
        {"id": free(scene.heading.text if scene.heading else "opening"), **scene.fields}
        | {"parts": _with_names(scene, {}, "")}
        for scene in scenes
    ]
    return Named({"title page": page, "scenes": listed}, tuple(scenes))


def fields_like(base: Named, text: str, *, new: str) -> Fields:
    """The fields of another text: what stands in `base` has its ids, all else ids that begin with `new`."""
    page, scenes = _scenes_read(text)
    pairs = scenes_paired([scene.known for scene in base.scenes], [scene.known for scene in scenes])
    free = _Names(new)
    listed = []
    for at, scene in enumerate(scenes):
        if at in pairs:
            old, known = base.scenes[pairs[at]], base.fields["scenes"][pairs[at]]
            same = moments_paired([part.known for part in old.parts], [part.known for part in scene.parts])
            names = {here: str(known["parts"][there]["id"]) for here, there in same.items()}
            listed.append({"id": known["id"], **scene.fields, "parts": _with_names(scene, names, new)})
        else:
            name = free(scene.heading.text if scene.heading else "opening")
            listed.append({"id": name, **scene.fields, "parts": _with_names(scene, {}, new)})
    return {"title page": page, "scenes": listed}


def text_of(fields: Fields) -> str:
    """The text of `fields`."""
    close = _screenplay_text(fields, least_gap=0)
    wanted = [scene["parts"] for scene in fields["scenes"]]
    read = [[part.fields for part in scene.parts] for scene in _scenes_read(close)[1]]
    # What stood close to others may run into them where it stands now.
    return close if _lines(read) == _lines(wanted) else _screenplay_text(fields, least_gap=1)


def _lines(scenes: Iterable[Iterable[Fields]]) -> list[list[list[str]]]:
    return [[_lines_of(part) for part in parts] for parts in scenes]


def _lines_of(part: Fields) -> list[str]:
    return [line for name in _LINES for line in part.get(name, ())]


def _screenplay_text(fields: Fields, *, least_gap: int) -> str:
    page = [line for lines in fields["title page"].values() for line in lines]
    chunks = ["\n".join(page) + "\n\n"] if page else []
    chunks += [
        "\n".join(_lines_of(part)) + "\n" * (1 + max(least_gap, part.get("gap", 1)))
        for scene in fields["scenes"]
        for part in (scene, *scene["parts"])
        if _lines_of(part)
    ]
    return "".join(chunks).rstrip("\n") + "\n"


def _scenes_read(text: str) -> tuple[Fields, list[_Scene]]:
    """The title page by its keys, and the scenes."""
    lines = text.split("\n")
    elements = screenplay_from_fountain(text).elements
    first = elements[0].line - 1 if elements else len(lines)
    scenes: list[_Scene] = [_Scene(None, {"heading": []})]
    for head, part in _parts(lines, elements):
        if part.kind is ElementKind.HEADING:
            scenes.append(_Scene(head, part.fields))
        else:
            scenes[-1].parts.append(part)
    return _title_page(lines[:first]), scenes if scenes[0].parts else scenes[1:]


def _parts(lines: Sequence[str], elements: Iterable[Element]) -> Iterator[tuple[Element, _Part]]:
    heads = list(_heads(elements))
    ends = [head.line - 1 for head in heads[1:]] + [len(lines)]
    for head, end in zip(heads, ends, strict=True):
        chunk = list(lines[head.line - 1 : end])
        while chunk and not chunk[-1].strip():
            chunk.pop()
        match head.kind:
            case ElementKind.HEADING:
                fields: Fields = {"heading": chunk}
            case ElementKind.CHARACTER:
                fields = {"cue": chunk[:1], "said": chunk[1:]}
            case _:
                fields = {"text": chunk}
        gap = end - (head.line - 1) - len(chunk)
        who = head.text if head.kind is ElementKind.CHARACTER else ""
        yield head, _Part(head.kind, who, fields | ({} if gap == 1 or end == len(lines) else {"gap": gap}))


def _heads(elements: Iterable[Element]) -> Iterator[Element]:
    """The elements that begin something: all but what is said under a cue."""
    speaking = False
    for element in elements:
        speaking = element.kind is ElementKind.CHARACTER or (speaking and element.kind in _SPOKEN)
        if not speaking or element.kind is ElementKind.CHARACTER:
            yield element


def _title_page(lines: Iterable[str]) -> Fields:
    page: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        if line.strip():
            entry = title_entry(line)
            key = entry[0] if entry else key
            page.setdefault(key, []).append(line)
    return page


class _Names:
    """Gives out names, a number behind those that were given before."""

    def __init__(self, new: str) -> None:
        self._new = new
        self._given: dict[str, int] = {}

    def __call__(self, name: str, *, counted: bool = False) -> str:
        number = self._given[name] = self._given.get(name, 0) + 1
        return self._new + (f"{name} {number}" if counted or number > 1 else name)


def _with_names(scene: _Scene, names: dict[int, str], new: str) -> list[Fields]:
    free = _Names(new)
    return [
        {"id": names.get(at) or free(part.who or str(part.kind), counted=True), **part.fields}
        for at, part in enumerate(scene.parts)
    ]
