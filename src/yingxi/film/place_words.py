"""Where something stands in the film, in words, from its id: what a person reads where a document has an id."""

from yingxi.film.phrasing import phrased

_PART = phrased(r"(?P<kind>[a-z]+)-(?P<number>\w+)(?:-.*)?")
_BEFORE = phrased(r"^(?:(?:shot|music|played|stinger|atmosphere|foley)-)+(?=scene-|title-|credits)")
_AT_A_SPLICE = phrased(r"-(?:dissolve|dip|shot)-\d+$")
_PARTS = {
    "scene": ("scene {}", "第{}场"),
    "line": ("line {}", "台词 {}"),
    "deed": ("deed {}", "动作 {}"),
    "insert": ("insert {}", "特写 {}"),
    "silence": ("silence {}", "静默 {}"),
    "sound": ("sound {}", "声响 {}"),
    "title": ("title", "片名"),
    "credits": ("credits {}", "片尾 {}"),
}
_BESIDE = {
    "before": ("before it", "之前"),
    "ending": ("the ending", "收尾"),
    "look": ("what is looked at", "所见"),
    "reaction": ("the reaction", "反应"),
    "seen": ("who sees it", "看者"),
    "heard": ("the listener", "听者"),
    "near": ("from near", "近看"),
}
"""What a shot is of that stands beside a moment."""


def place_worded(name: str, *, chinese: bool = False) -> str:
    """Such as "scene 2, line 1" for `shot-scene-2.line-1`, "Claire" for `person-claire`; as it is where it names no
    place.

    >>> place_worded("shot-scene-2.line-1.ending"), place_worded("set-night-bus")
    ('scene 2, line 1, the ending', 'Night Bus')
    """
    kind, _, rest = name.partition("-")
    if kind in ("person", "set") and rest:
        return rest.replace("-", " ").title()
    bare = _AT_A_SPLICE.sub("", _BEFORE.sub("", name))
    if not bare.startswith(("scene-", "title-", "credits-")):
        return name
    parts = (_part_worded(part, chinese=chinese) for step in bare.split(".") for part in _parted(step))
    return ("，" if chinese else ", ").join(parts)


def _parted(step: str) -> tuple[str, ...]:
    """`line-2-heard` is two parts, all else one."""
    head, _, beside = step.rpartition("-")
    return (head, beside) if head and beside in _BESIDE else (step,)


def _part_worded(part: str, *, chinese: bool) -> str:
    if part in _BESIDE:
        return _BESIDE[part][chinese]
    found = _PART.fullmatch(part)
    words = _PARTS.get(found["kind"]) if found else None
    return words[chinese].format(found["number"]) if found and words else part
