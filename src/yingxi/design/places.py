"""The sets: which of the theatre's sets plays each place, and how it is dressed."""

import re
from collections.abc import Iterator
from typing import cast, get_args

from yingxi.breakdown.at_rest import WORN
from yingxi.breakdown.lexicon import Found, senses, words_found
from yingxi.design.casting import cast_designed
from yingxi.design.names_of_places import ITSELF, OTHER_SIDE
from yingxi.design.periods import Told
from yingxi.design.walls import wall_behind
from yingxi.film.breakdown import Breakdown, Scene
from yingxi.film.brief import Language
from yingxi.film.colour import Colour, from_hex
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import OPEN_AIR, Period, SetKind, Sets, SetSheet
from yingxi.film.simplified import simplified
from yingxi.stage.sets.interrogation import WORDS as QUESTIONED_IN


def sets_designed(breakdown: Breakdown, *, seed: int) -> Sets:
    """One sheet for every place (inside and outside of one place are two)."""
    places: dict[str, list[Scene]] = {}
    for scene in breakdown.scenes:
        places.setdefault(set_id(scene), []).append(scene)
    told = Told(breakdown)
    worn = {sheet.id: from_hex(sheet.top.colour) for sheet in cast_designed(breakdown, seed=seed).people}
    made: list[SetSheet] = []
    for name, scenes in places.items():
        there = dict.fromkeys(person for scene in scenes for person in scene.people)
        clothes = [worn[person] for person in there if person in worn]
        made.append(_set(name, scenes, told, clothes, seed=seed))
    return Sets(places=tuple(made))


def set_id(scene: Scene) -> str:
    """The id of the set in which a scene plays: `set-night-bus`, with `-outside` for the outside."""
    return place_id(scene.place, inside=scene.inside)


def place_id(place: str, *, inside: bool) -> str:
    """The id of the set of a place, by its name."""
    words = "-".join(re.findall(r"[^\W_]+", place.lower())) or "place"
    return f"set-{words}" if inside else f"set-{words}-outside"


def set_of(sets: Sets, scene: Scene) -> SetSheet:
    """The set in which a scene plays."""
    return sets.sheet(set_id(scene))


def kind_of_place(place: str, *, inside: bool, language: Language) -> tuple[SetKind, str]:
    """The set that plays `place`, and the place's own word where it only stands in for it."""
    side = "inside" if inside else "outside"
    found = [
        each
        for one in words_found(place, language, "places")
        if (each := _seen_from(one, side, language)).meaning.rpartition(" ")[0] in get_args(SetKind)
    ]
    if not found:
        return ("living room" if inside else "street"), place
    fitting = [each for each in found if each.meaning.endswith(side)]
    best = _afloat(fitting) or _head(fitting or found, language)
    kind = best.meaning.rpartition(" ")[0]
    word = simplified(best.word) if language == "zh" else best.word
    stood_in = "" if word in ITSELF.get(kind, ()) else place
    if not fitting and kind != "stage" and (kind not in OPEN_AIR) != inside:
        kind = OTHER_SIDE.get(kind, "street" if not inside else "living room")
        stood_in = "" if word in ITSELF.get(kind, ()) else place
    return cast(SetKind, kind), stood_in


def _seen_from(found: Found, side: str, language: Language) -> Found:
    """What the word means from inside or outside; where it means but one of them, that."""
    meant = senses(language, "places").get(simplified(found.word) if language == "zh" else found.word, ())
    return found._replace(meaning=next((each for each in meant if each.endswith(side)), found.meaning))


_OF_OLD: dict[tuple[SetKind, bool], SetKind] = {
    ("station", True): "restaurant", ("station", False): "village", ("train carriage", True): "car",
    ("subway", True): "car", ("gym", True): "great hall", ("recording studio", True): "rehearsal room",
    ("laboratory", True): "workshop", ("meeting room", True): "great hall",
    ("playground", False): "village", ("sports ground", False): "field", ("photo studio", True): "shop",
    ("projection booth", True): "puppet theatre", ("lift", True): "corridor",
}  # fmt: skip
"""What stood there of old, within and without: the post house's inn and its yard for a station, a coach for a train."""


def of_its_time(kind: SetKind, *, inside: bool, period: Period) -> SetKind:
    """The set that plays `kind` in `period`: of old there were neither trains nor laboratories.

    >>> of_its_time("station", inside=True, period="ancient"), of_its_time("station", inside=True, period="")
    ('restaurant', 'station')
    """
    return _OF_OLD.get((kind, inside), kind) if period == "ancient" else kind


_WATERS = frozenset({"lake", "pond", "river", "sea", "ocean", "湖", "湖面", "河", "河面", "江", "海", "海面"})
"""Water on which a boat lies: a boat on the lake is the boat, a boat dock is the dock."""


def _afloat(found: list[Found]) -> Found | None:
    """The boat, where nothing but the water is named beside it."""
    boat = next((each for each in found if each.meaning == "boat outside"), None)
    others = [each.word for each in found if each is not boat]
    return boat if others and all(word in _WATERS for word in others) else None


_VAGUE = frozenset({"room", "房间", "studio", "工作室"})
"""Words that say less about a place than any other that stands beside them."""


def _head(found: list[Found], language: Language) -> Found:
    """The word that says what the place is: the last of a phrase, before any comma; of two that end together the
    longer, and a vague one only where it stands alone."""

    def weight(each: Found) -> tuple[bool, bool, int, int]:
        long = each.end - each.start > 1 or language == "en"
        return long, each.word not in _VAGUE, each.end, each.end - each.start

    return max(found, key=weight)


def _standing(scene: Scene) -> Iterator[str]:
    """The things of a scene that may stand about; a garment does where the text puts it somewhere, else it is worn."""
    lying = {each.what for each in scene.lying}
    yield from (prop for prop in scene.props if prop not in WORN or prop in lying)


_SELLS_ANYTHING = frozenset({"shop", "store", "the shop", "the store", "店", "商店", "铺子", "店铺"})
"""Names that do not say what is sold."""


GASLIT = "gas lamps"
_GAS = phrased(r"\bgas[- ]?(?:lamps?|lights?|lit)\b|\blamp-?lighter|煤气灯|瓦斯灯|点灯人", re.IGNORECASE)


def _lit_by_gas(scenes: list[Scene]) -> bool:
    """Whether anything that is done there has to do with lamps that somebody must light."""
    return any(_GAS.search(getattr(moment, "text", "")) for scene in scenes for moment in scene.moments)


def _set(name: str, scenes: list[Scene], told: Told, clothes: list[Colour], *, seed: int) -> SetSheet:
    first, language = scenes[0], told.language
    kind, stood_in = kind_of_place(first.place, inside=first.inside, language=language)
    period = told.period(first)
    then = of_its_time(kind, inside=first.inside, period=period)
    kind, stood_in = then, stood_in if then == kind else first.place
    # Its name says what grows on a field, or that snow lies there, whether a restaurant is a tea house, a stage a
    # cinema, a temple a church, a courtyard a temple's, a forest one of bamboo, whose desert it is, and what a
    # shop sells.
    by_name = (
        "field",
        "restaurant",
        "stage",
        "courtyard",
        "temple hall",
        "shop",
        "forest",
        "desert",
        "puppet theatre",
        "street",
        "hillside",
        "workshop",
        "cave",
        "barn",
    )
    named = (first.place,) if kind in by_name and first.place.casefold() not in _SELLS_ANYTHING else ()
    if kind == "meeting room" and any(word in first.place.casefold() for word in QUESTIONED_IN):
        named = (first.place,)
    named = (*named, GASLIT) if kind == "street" and _lit_by_gas(scenes) else named
    return SetSheet(
        id=name,
        place=first.place,
        kind=kind,
        inside=first.inside,
        dressing=tuple(dict.fromkeys((*named, *(prop for scene in scenes for prop in _standing(scene))))),
        hue=wall_behind(() if kind in OPEN_AIR else clothes, seed=seed, name=name),
        stood_in=stood_in,
        period=period,
        culture=told.culture(first),
    )
