"""Where an edit stands and what it says, in words that a person would use and that `accept` understands again."""

import json
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from yingxi.cli.messages import Tongue, said
from yingxi.film.place_words import place_worded

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.production.edit_places import EditPlace

LONGEST = 48
"""How many letters of a value are told."""
SHARED = 8
"""How many letters that two values share are told before they part."""
_FIRST = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_KINDS = {
    "action": "动作",
    "transition": "转场",
    "section": "小节",
    "synopsis": "提要",
    "note": "附注",
    "boneyard": "删去的部分",
    "page break": "分页",
    "lyric": "歌词",
}
_FIELDS = {
    "heading": ("heading", "场景标题"),
    "cue": ("who says it", "由谁说"),
    "gap": ("empty lines behind it", "后面的空行"),
    "title page": ("title page", "标题页"),
}
"""Fields of a screenplay that are told; that of the words themselves is not."""
_IDS = (
    "shot-scene-",
    "music-shot-",
    "stinger-shot-",
    "atmosphere-scene-",
    "foley-shot-",
    "scene-",
    "person-",
)
"""How the ids of what stands somewhere in the film, and of people, begin."""
_WORDS_THEMSELVES = ("said", "text")


def place_said(place: "EditPlace", speak: Tongue) -> str:
    """Such as "scene 3, Claire's first line" or "Mei, top, colour"."""
    parts = [_scene_said(place.scene, speak)] if place.scene else []
    if place.nth:
        parts.append(_part_said(place, speak))
    for name in place.names:
        if place.nth and name in _WORDS_THEMSELVES:
            continue
        parts.append(_FIELDS[name][speak == "zh"] if name in _FIELDS else _name_said(name, speak))
    if place.order:
        parts.append(said("place.order", speak))
    return said("comma", speak).join(parts)


def _name_said(name: str, speak: Tongue) -> str:
    """A name on the way; a shot, line or cue by its place in the film ("scene 1, line 2 dip" of a cut's dip)."""
    head, space, kind = name.partition(" ")
    return place_worded(head, chinese=speak == "zh") + space + kind if head.startswith(_IDS) else name


def _scene_said(number: str, speak: Tongue) -> str:
    return said("place.opening" if number == "0" else "place.scene", speak, number=number)


def _part_said(place: "EditPlace", speak: Tongue) -> str:
    counted = speak == "zh" or place.nth > len(_FIRST)
    nth = place.nth if counted else _FIRST[place.nth - 1]
    if place.who:
        who = place.who.title() if place.who.isascii() else place.who
        return said("place.lines" if counted else "place.line", speak, who=who, nth=nth)
    kind = _KINDS.get(place.kind, place.kind) if speak == "zh" else place.kind
    return said("place.parts" if counted else "place.part", speak, kind=kind, nth=nth)


def value_said(value: Any, speak: Tongue) -> str:
    """A value in one line: lines of a text joined, long ones cut."""
    return _shortened(said("edit.nothing", speak) if value is None else _plain(value, speak))


def sides_said(yours: Any, makers: Any, speak: Tongue) -> tuple[str, str]:
    """Two values, each in one line; long ones that begin alike from shortly before where they part."""
    if yours is None or makers is None:
        return value_said(yours, speak), value_said(makers, speak)
    one, other = _plain(yours, speak), _plain(makers, speak)
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    if alike > LONGEST // 2 and max(len(one), len(other)) > LONGEST:
        start = max(0, one.rfind(" ", 0, alike - SHARED) + 1 or alike - SHARED)
        one, other = f"…{one[start:]}", f"…{other[start:]}"
    return _shortened(one), _shortened(other)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _plain(value: Any, speak: Tongue) -> str:
    match value:
        case str():
            return value
        case {"heading": lines, "parts": _}:
            return " / ".join(lines)
        case {"cue": cue, "said": words}:
            return " ".join(cue) + said("colon", speak) + " / ".join(words)
        case {"id": _, "text": words}:
            return " / ".join(words)
        case dict():
            named = {name: part for name, part in value.items() if name != "id"}
            return ", ".join(f"{name} {_plain(part, speak)}" for name, part in named.items())
        case list() if all(isinstance(part, str) for part in value):
            return " / ".join(_name_said(part, speak) for part in value)
        case list():
            return ", ".join(
                " ".join(_plain(word, speak) for word in part)
                if isinstance(part, list)
                else _plain(part, speak)
                for part in value
            )
    return json.dumps(value, ensure_ascii=False)
