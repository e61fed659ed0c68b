"""Takes the name of a thing, gives its drawing: metres, y up, the origin where a hand holds it."""

from functools import lru_cache
from importlib import import_module

from yingxi.stage.display import DisplayList
from yingxi.stage.props.words import WORDS

# Which file draws what.
_DRAWN: dict[str, tuple[str, ...]] = {
    "paper_things": (
        "photo",
        "letter",
        "book",
        "notebook",
        "newspaper",
        "paper boat",
        "kite",
        "fan",
        "map sheet",
        "gift",
        "red cloth",
        "ticket",
    ),
    "kitchen_things": (
        "cup",
        "teapot",
        "bowl",
        "noodles",
        "apple",
        "bread",
        "cake",
        "dumplings",
        "bottle",
        "pills",
        "spoon",
        "candied haws",
        "ice cream",
    ),
    "floor_things": ("shoes", "curtain"),
    "instruments": ("violin", "violin case", "drum", "drumstick", "guitar", "flute", "erhu", "bell"),
    "keepsakes": (
        "sack",
        "jar",
        "tomato plant",
        "tag",
        "message bottle",
    ),
    "found_things": ("stone", "stick", "rope"),
    "parlour_things": ("radio", "comb", "sign"),
    "pictures": ("painting",),
    "wedding_clothes": ("wedding dress", "wedding robe"),
    "lights": ("lantern", "torch", "candle", "oil lamp"),
    "fine_things": (
        "key",
        "watch",
        "pocket watch",
        "clock",
        "phone",
        "camera",
        "coin",
        "gear",
        "music box",
        "magnifier",
    ),
    "tools": ("hammer", "tweezers", "screwdriver", "broom", "brush", "pencil", "scissors"),
    "wearables": ("umbrella", "hat", "bag", "satchel", "suitcase", "scarf", "glasses", "ring"),
    "toys": ("ball", "doll", "bear", "balloon", "pinwheel", "lion head", "crown", "pocket knife", "chess"),
    "flowers": ("flower", "sunflower", "bouquet"),
}
_HOMES = {name: module for module, names in _DRAWN.items() for name in names}


def props_known() -> tuple[str, ...]:
    """The names of all things that are drawn, in alphabetical order."""
    return tuple(sorted(_HOMES))


@lru_cache(maxsize=128)
def prop(name: str) -> DisplayList | None:
    """The drawing of `name` (one of `props_known`), or None where nobody has drawn it."""
    home = _HOMES.get(name)
    if home is None:
        return None
    drawn: DisplayList = getattr(import_module(f"{__name__}.{home}"), name.replace(" ", "_"))()
    return drawn


@lru_cache(maxsize=1024)
def prop_named(word: str) -> str:
    """The drawn thing that a word of either language means; "" where none does.

    The longest match wins: "a pocket watch" is no watch, 小提琴盒 no violin."""
    said = " ".join(word.lower().replace("_", " ").replace("-", " ").split())
    if said in _HOMES:
        return said
    best, length = "", 0
    for name, words in WORDS.items():
        for known in (name, *words):
            if len(known) > length and _within(known, said):
                best, length = name, len(known)
    return best


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
