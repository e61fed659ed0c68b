"""Where in a document an edit stands, as a person finds it there: the third scene, the second line of Mei's; the
sheet of Mei, the colour of her top."""

from collections.abc import Iterator
from typing import Any

from yingxi.film.noun import Noun
from yingxi.film.phrasing import phrased
from yingxi.production.merging import ORDER, members_by_id

Fields = dict[str, Any]
_WHO_AND_NUMBER = phrased(r"(?:your |their )?(.+) \d+")
_OWN_NUMBER = phrased(r"#([^#]+)#\s*$")


class EditPlace(Noun):
    """`names` lead there from the outside in, members of lists by what a person calls them, without the list that
    the whole document is; `order` where only the order of the last one's members differs.

    In a screenplay `scene` is the scene's number, by hand or else counted from 1 (empty in the title page), `who`
    speaks there (empty: nobody does), `nth` counts the lines of that person or the parts of that `kind` in the scene
    (0: the scene itself), and `names` tell which field of it."""

    names: tuple[str, ...] = ()
    order: bool = False
    scene: str = ""
    who: str = ""
    kind: str = ""
    nth: int = 0


def place_in_screenplay(path: str, base: Fields, hand: Fields) -> EditPlace:
    """The place of an edit in a screenplay's fields."""
    bare = path.removesuffix(ORDER)
    list_name, _, further = bare.partition(".")
    order = bare != path
    if list_name != "scenes" or not further:
        return EditPlace(names=tuple(filter(None, (list_name, further))), order=order)
    for side in (base, hand) if bare.endswith(".cue") else (hand, base):
        scenes = side.get("scenes", [])
        for at, scene in enumerate(scenes):
            rest = _behind(further, scene["id"])
            place = rest is not None and _in_scene(rest, scene, _number(scenes, at))
            if place:
                return place.model_copy(update={"order": order})
    return EditPlace(names=(further,), order=order)


def _in_scene(rest: str, scene: Fields, number: str) -> EditPlace | None:
    """The place in a scene; None where the scene has no such part."""
    within = _behind(rest, "parts")
    if not within:
        return EditPlace(names=(rest,) if rest and within is None else (), scene=number)
    counted: dict[str, int] = {}
    for part in scene["parts"]:
        found = _WHO_AND_NUMBER.fullmatch(part["id"])
        name = found[1] if found else part["id"]
        counted[name] = counted.get(name, 0) + 1
        field = _behind(within, part["id"])
        if field is not None:
            speaks = "cue" in part
            return EditPlace(
                names=(field,) if field else (),
                scene=number,
                who=name if speaks else "",
                kind="" if speaks else name,
                nth=counted[name],
            )
    return None


def _behind(path: str, name: str) -> str | None:
    """What is left of a path behind a name that it begins with; None where it does not."""
    if path == name:
        return ""
    return path[len(name) + 1 :] if path.startswith(f"{name}.") else None


def _number(scenes: list[Fields], at: int) -> str:
    heading = " ".join(scenes[at].get("heading", ()))
    if own := _OWN_NUMBER.search(heading):
        return own[1]
    return str(sum(bool(scene.get("heading")) for scene in scenes[: at + 1]))


def place_in_document(path: str, base: Fields, hand: Fields) -> EditPlace:
    """The place of an edit in the fields of any other document."""
    bare = path.removesuffix(ORDER)
    names = tuple(_names(bare, (hand, base)))
    lists = isinstance(hand.get(names[0], base.get(names[0])), list)
    return EditPlace(names=names[1:] if len(names) > 1 and lists else names, order=bare != path)


def _names(path: str, sides: tuple[Any, ...]) -> Iterator[str]:
    """The names on the path; one that leads nowhere in either side is one name."""
    while path:
        within = [side if isinstance(side, dict) else members_by_id(side) or {} for side in sides]
        known = [name for side in within for name in side if _behind(path, name) is not None]
        if not known:
            yield path
            return
        name = max(known, key=len)
        there = [side.get(name) for side in within]
        called = [
            each[key]
            for each in there
            for key in ("name", "place")
            if isinstance(each, dict) and isinstance(each.get(key), str)
        ]
        yield called[0] if called else name
        path, sides = _behind(path, name) or "", tuple(there)
