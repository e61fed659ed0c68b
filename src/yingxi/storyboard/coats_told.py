"""Which coat it is that a text takes off, puts on, lays down or gives away."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Breakdown, Deed, Scene
from yingxi.film.coats import SHIRT, coat_on
from yingxi.film.sheet import Cast
from yingxi.stage.props import prop_named
from yingxi.storyboard.hats import PUT_ON, TAKE_OFF, Worn

_LIES = "table"
"""Where a coat lies of which no place is told, or a hook, for none is drawn."""


@dataclass
class _Told:
    """Who has which coat on, and in hand, and has laid which one down, as the film is read."""

    worn: dict[str, str]
    held: dict[str, str] = field(default_factory=dict)
    laid: dict[str, str] = field(default_factory=dict)


def coats_told(breakdown: Breakdown, cast: Cast) -> tuple[Breakdown, Mapping[str, Worn]]:
    """The breakdown with every coat in it that somebody wears named for which it is, and put on and taken off as such;
    and what everybody has on as each scene begins, by the scene's id. Elsewhere they have their own on again."""
    own = {sheet.id: coat_on(sheet) for sheet in cast.people}
    told = _Told(_as_it_begins(breakdown, own))
    scenes: list[Scene] = []
    opening: dict[str, Worn] = {}
    for scene in breakdown.scenes:
        if scenes and scene.place != scenes[-1].place:
            told = _Told(dict(own))
        opening[scene.id] = dict(told.worn)
        moments = tuple(
            _read(each, told) if isinstance(each, Deed) and each.actors else each for each in scene.moments
        )
        same = moments == scene.moments
        scenes.append(scene if same else scene.model_copy(update={"moments": moments}))
    return breakdown.model_copy(update={"scenes": tuple(scenes)}), opening


def _as_it_begins(breakdown: Breakdown, own: Worn) -> dict[str, str]:
    """Their own; none for whoever in the first scene is told to put theirs on before anything else of it."""
    worn = dict(own)
    seen: set[str] = set()
    for each in breakdown.scenes[0].moments if breakdown.scenes else ():
        if not isinstance(each, Deed) or not each.actors or not tells(each.text, "coat"):
            continue
        actor = each.actors[0]
        if actor not in seen and _puts_on(each) and actor in worn:
            worn[actor] = SHIRT
        seen.add(actor)
    return worn


def _puts_on(deed: Deed) -> bool:
    another = bool(deed.whom) and deed.whom not in deed.actors
    return tells(deed.text, "coat on") and not another and not tells(deed.text, "round their shoulders")


def _read(deed: Deed, told: _Told) -> Deed:
    """`deed` with its coat named, where it is done with one; `told` knows what it has changed."""
    actor = deed.actors[0]
    named, worn, held = tells(deed.text, "coat"), told.worn.get(actor, ""), told.held.get(actor, "")
    other = deed.whom if deed.whom != actor and deed.whom in told.worn else ""
    if named and worn and tells(deed.text, "coat off") and not other:
        told.worn[actor], told.held[actor] = SHIRT, worn
        return deed.model_copy(update={"verb": TAKE_OFF, "what": worn, "spot": ""})
    if (
        other
        and (held or (worn and named))
        and (deed.verb == "give" or tells(deed.text, "round their shoulders"))
    ):
        coat = held or worn
        told.held.pop(actor, None)
        told.worn[actor] = told.worn[actor] if held else SHIRT
        if tells(deed.text, "round their shoulders"):
            told.worn[other] = coat
        else:
            told.held[other] = coat
        return deed.model_copy(update={"verb": "give", "what": coat})
    if held and tells(deed.text, "laid down") and (deed.verb in ("", "put down", "hold", "take") or named):
        told.laid[actor] = told.held.pop(actor)
        return deed.model_copy(update={"verb": "put down", "what": held, "spot": deed.spot or _LIES})
    mine = held or told.laid.get(actor, "")
    if _puts_on(deed) and mine and (named or not deed.what) and not worn:
        told.held, told.laid = (
            {who: coat for who, coat in where.items() if coat != mine} for where in (told.held, told.laid)
        )
        told.worn[actor] = mine
        return deed.model_copy(update={"verb": PUT_ON, "what": mine, "spot": ""})
    if named and mine and prop_named(deed.what) == "" and deed.verb in ("give", "take", "pick up", "hold"):
        told.laid.pop(actor, None)
        told.held[other if deed.verb == "give" and other else actor] = mine
        return deed.model_copy(update={"what": mine})
    return deed
