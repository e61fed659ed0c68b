"""Which hat it is that a text puts on, takes off or gives away."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens
from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Breakdown, Carried, Deed, Insert, Lying, Scene
from yingxi.film.hats import BARE, HAT, hat_on, hat_parts, hat_word
from yingxi.film.sheet import Cast
from yingxi.stage.props import prop_named
from yingxi.storyboard.hats import LETS_GO, PUT_ON, TAKE_OFF, Worn, puts_on_another
from yingxi.storyboard.insert_colours import colour_told

FELT, STRAW = "#8a5a44", "#d9b977"
"""The colour of a hat of which nothing is told."""
Found = TypeVar("Found", Lying, Carried, Insert)


@dataclass
class _Told:
    """Who has which hat on, and in hand, as the film is read."""

    worn: dict[str, str]
    held: dict[str, str] = field(default_factory=dict)
    last: str = ""
    texts: tuple[str, ...] = ()
    found: str = ""


def hats_told(breakdown: Breakdown, cast: Cast) -> tuple[Breakdown, Mapping[str, Worn]]:
    """The breakdown with every hat in it named for which it is, and put on and taken off as such; and what is on every
    head as each scene begins, by the scene's id."""
    own = {sheet.id: hat_on(sheet) for sheet in cast.people}
    told = _Told({person: _begins_with(breakdown, person, hat) for person, hat in own.items()})
    scenes: list[Scene] = []
    opening: dict[str, Worn] = {}
    for scene in breakdown.scenes:
        opening[scene.id] = dict(told.worn)
        told.last = told.found = ""
        told.texts = tuple(str(getattr(each, "text", "")) for each in scene.moments)
        moments = tuple(
            _read(each, told, own) if isinstance(each, Deed) and each.actors else each
            for each in scene.moments
        )
        if moments != scene.moments:
            scene = _lying(scene.model_copy(update={"moments": moments}), told.found)
        scenes.append(scene)
    return breakdown.model_copy(update={"scenes": tuple(scenes)}), opening


def _begins_with(breakdown: Breakdown, person: str, own: str) -> str:
    """What is on the head of `person` as the film begins: nothing, where the first that is told of a hat of theirs is
    that they put it on; what they take off, where their sheet knows of none."""
    told = (
        each
        for scene in breakdown.scenes
        for each in scene.moments
        if isinstance(each, Deed) and person in (*each.actors, each.whom) and _of_hat(each)
    )
    first = next(told, None)
    if first is None or first.actors[:1] != (person,):
        return own
    if _puts_on(first):
        return BARE
    off = first.verb == "take" and not first.whom and tells(first.text, "hat off")
    return own or (_of_words([first.text]) if off else own)


def _of_hat(deed: Deed) -> bool:
    return prop_named(deed.what) == HAT


def _puts_on(deed: Deed) -> bool:
    another = bool(deed.whom) and deed.whom not in deed.actors
    told = deed.verb in ("hold", "put down", "give") and not deed.spot and tells(deed.text, "hat on")
    return told and not another


def _read(deed: Deed, told: _Told, own: Worn) -> Deed:
    """`deed` with its hat named, where it is done with one; `told` knows what it has changed."""
    it = not deed.what and bool(told.last) and (_puts_on(deed) or tells(deed.text, "hat off"))
    if not _of_hat(deed) and not it:
        return deed
    actor, puts, takes = deed.actors[0], _puts_on(deed), deed.verb == "take" and tells(deed.text, "hat off")
    if puts and not told.held.get(actor) and len(told.held) == 1 and it:
        # Whoever has just been given it puts it on.
        actor = next(iter(told.held))
    hat = _which(deed, actor, told, own)
    told.last = hat
    told.found = told.found or hat
    verb = PUT_ON if puts else TAKE_OFF if takes and told.worn.get(actor) == hat else deed.verb
    _changed(told, deed, actor, verb, hat)
    return deed.model_copy(update={"verb": verb, "what": hat, "actors": (actor, *deed.actors[1:])})


def _which(deed: Deed, actor: str, told: _Told, own: Worn) -> str:
    """The one in hand, on the actor's own head, on the head of whom it is taken from, or that was told of last."""
    known = (told.held.get(actor), told.worn.get(actor), told.held.get(deed.whom), told.worn.get(deed.whom))
    if found := next((each for each in known if each), ""):
        return found
    mine = own.get(actor, "")
    elsewhere = mine in told.worn.values() or mine in told.held.values()
    return told.last or (mine if mine and not elsewhere else _of_words(told.texts))


def _of_words(texts: Sequence[str]) -> str:
    """The hat that is named first in `texts`."""
    looks = [each for text in texts for each in _kinds(text)]
    kind = looks[0] if looks else "cap"
    colour = next((told for text in texts if (told := colour_told(text, HAT))), "")
    found = hat_parts(hat_word(kind, colour or (STRAW if kind == "straw" else FELT)))
    return hat_word(*found) if found else BARE


def _kinds(text: str) -> Iterator[str]:
    found = (*chinese_found(text, "looks"), *english_found(english_tokens(text), "looks"))
    return (each.meaning.removeprefix(f"{HAT} ") for each in found if each.meaning.startswith(f"{HAT} "))


def _lying(scene: Scene, found: str) -> Scene:
    """The scene whose hat that lies about, is carried or seen close is the one that is `found`."""
    return scene.model_copy(
        update={
            "lying": tuple(_named(each, found) for each in scene.lying),
            "carried": tuple(_named(each, found) for each in scene.carried),
            "moments": tuple(
                _named(each, found) if isinstance(each, Insert) else each for each in scene.moments
            ),
        }
    )


def _named(thing: Found, hat: str) -> Found:
    return thing.model_copy(update={"what": hat}) if prop_named(thing.what) == HAT else thing


def _changed(told: _Told, deed: Deed, actor: str, verb: str, hat: str) -> None:
    for where in (told.worn, told.held):
        for person in [each for each, has in where.items() if has == hat]:
            if where is told.held:
                del where[person]
            elif verb in (PUT_ON, TAKE_OFF, *LETS_GO, "take"):
                where[person] = BARE
    if verb == PUT_ON:
        told.worn[actor] = hat
    elif puts_on_another(deed):
        told.worn[deed.whom] = hat
    elif verb == "give" and deed.whom:
        told.held[deed.whom] = hat
    elif verb in (TAKE_OFF, "take", "pick up", "hold", "wave"):
        told.held[actor] = hat
