"""Takes the name of a thing, gives its drawing: metres, y up, the origin where a hand holds it.

Each is drawn in a file of its own name, by a function of its name; `words.py` tells which there are.
"""

from functools import lru_cache
from importlib import import_module

from yingxi.film.coats import coat_parts
from yingxi.film.colour import from_hex
from yingxi.film.dyes import dyed_word, undyed
from yingxi.film.hats import hat_parts
from yingxi.stage.display import DisplayList
from yingxi.stage.dyed import dyed
from yingxi.stage.props.words import LARGE, WORDS


def props_known() -> tuple[str, ...]:
    """The names of all things that are drawn, in alphabetical order."""
    return tuple(sorted(WORDS))


@lru_cache(maxsize=128)
def prop(name: str) -> DisplayList | None:
    """The drawing of `name` (one of `props_known`), or None where nobody has drawn it. What stands behind a colon says
    which of its kind it is (`one_of` of its file), or in which colour it is dyed."""
    plain, colour = undyed(name)
    if colour:
        undyed_one = prop(plain)
        return dyed(undyed_one, from_hex(colour)) if undyed_one else undyed_one
    name, _, which = name.partition(":")
    if name not in WORDS:
        return None
    home = name.replace(" ", "_")
    file = import_module(f"{__name__}.{home}")
    drawn: DisplayList = file.one_of(which) if which else getattr(file, home)()
    return drawn


@lru_cache(maxsize=128)
def prop_laid(name: str) -> DisplayList | None:
    """The drawing of `name` as it lies: cloth that hangs from a hand is spread out (`laid` of its file)."""
    plain, colour = undyed(name)
    if colour:
        undyed_one = prop_laid(plain)
        return dyed(undyed_one, from_hex(colour)) if undyed_one else undyed_one
    drawn = prop(name)
    name, _, which = name.partition(":")
    laid = getattr(import_module(f"{__name__}.{name.replace(' ', '_')}"), "laid", None) if drawn else None
    if laid is None:
        return drawn
    spread: DisplayList = laid(which) if which else laid()
    return spread


@lru_cache(maxsize=1024)
def prop_named(word: str) -> str:
    """The drawn thing that a word of either language means; "" where none does.

    The longest match wins: "a pocket watch" is no watch, 小提琴盒 no violin."""
    word, _ = undyed(word)
    said = " ".join(word.lower().replace("_", " ").replace("-", " ").split())
    if said in WORDS or hat_parts(said) or coat_parts(said):
        return said
    if said in LARGE:
        return ""
    best, length = "", 0
    for name, words in WORDS.items():
        for known in (name, *words):
            if len(known) > length and _within(known, said):
                best, length = name, len(known)
    return best


@lru_cache(maxsize=1024)
def drawing_named(word: str) -> str:
    """The name under which `prop` gives what a word means, in the colour that the word says: `a cup:#486f99`."""
    plain, colour = undyed(word)
    named = prop_named(plain)
    return dyed_word(named, colour) if named else ""


def _within(known: str, said: str) -> bool:
    """English matches whole words (with a plural s), Chinese any part."""
    if not known.isascii():
        return known in said
    parts = said.split()
    wanted = known.split()
    for start in range(len(parts) - len(wanted) + 1):
        found = [part.strip(".,!?'\"") for part in parts[start : start + len(wanted)]]
        if found[:-1] == wanted[:-1] and found[-1] in (wanted[-1], wanted[-1] + "s", wanted[-1] + "es"):
            return True
    return False
