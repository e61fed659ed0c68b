"""Who has to bring a scene's things: the property master, the set decorator, or whoever hires vehicles."""

from collections.abc import Collection, Sequence
from typing import Literal

from yingxi.breakdown.lexicon import meanings
from yingxi.breakdown.things_named import things_named
from yingxi.film.breakdown import Deed, Insert, Scene
from yingxi.film.brief import Language

Need = Literal["props", "set", "vehicles"]
_OF_THE_SET = frozenset({
    "apple tree", "bed", "beehive", "bench", "carving", "cherry tree", "clock tower", "coffee machine",
    "curtain", "door", "fire", "gravestone",
    "great clock", "hearth", "kiln", "height marks", "mailbox", "moon", "orange tree", "peach tree", "pear tree",
    "persimmon tree", "phone booth", "piano", "shelf", "sign", "stairs", "star", "statue", "stove", "swing", "table",
    "television", "tent", "tomato plant", "tree", "well", "window",
})  # fmt: skip
"""What is built, hung or placed before anybody comes."""
_SEATS = frozenset({"chair"})
_VEHICLES = frozenset({"boat", "bus", "car", "helicopter", "train"})
_BY_HAND = ("carry", "catch", "give", "lift", "pick up", "take", "throw")


def things_needed(scene: Scene, names: Collection[str], language: Language) -> dict[Need, tuple[str, ...]]:
    """The scene's things by who brings them, called as its own words call them; `names` are people's. A chair or a sign
    that somebody hands on or carries is a prop."""
    deeds = [each for each in scene.moments if isinstance(each, Deed)]
    inserts = [each.what for each in scene.moments if isinstance(each, Insert)]
    handled = {deed.what for deed in deeds if deed.verb in _BY_HAND or deed.in_arms}
    text = " ".join(each.text for each in scene.moments if isinstance(each, Deed | Insert))
    needed: dict[Need, list[str]] = {"props": [], "set": [], "vehicles": []}
    for thing in dict.fromkeys((*scene.props, *inserts)):
        needed[_need(thing, handled)].append(thing_said(thing, language, text, names))
    return {need: tuple(dict.fromkeys(things)) for need, things in needed.items()}


def _need(thing: str, handled: Collection[str]) -> Need:
    if thing in _VEHICLES:
        return "vehicles"
    return "set" if thing in _OF_THE_SET | _SEATS and thing not in handled else "props"


def thing_said(
    thing: str, language: Language, text: str = "", names: Collection[str] = (), *, beside: str = ""
) -> str:
    """A thing in the film's language, where the breakdown knows it by the theatre's English name: by the scene's own
    word for it where it stands in `text`, or else `beside` it."""
    verbs = meanings(language, "verbs") if language == "en" else {}
    named = [
        found.word
        for found in things_named(text, names, language)
        if found.meaning == thing and (" " not in found.word or found.word.split()[0] not in verbs)
    ]
    if own := named or _words_within(thing, language, text):
        return max(own, key=len)
    if beside:
        return thing_said(thing, language, beside, names)
    known = (word for word, meaning in meanings(language, "things").items() if meaning == thing)
    return next(known, thing) if language == "zh" else thing


def _words_within(thing: str, language: Language, text: str) -> Sequence[str]:
    """The words for a thing that stand in a text as they are, whatever they mean there."""
    if language == "en":
        return ()
    return [
        word for word, meaning in meanings(language, "things").items() if meaning == thing and word in text
    ]
