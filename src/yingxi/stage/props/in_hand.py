"""What a deed is done with: the thing that the text names, or the tool that everybody takes for it."""

from yingxi.stage.props import prop_named

# What is in the hand where the text names nothing that is drawn.
TOOLS = {
    "read": "book", "write": "pencil", "phone": "phone", "drink": "cup", "eat": "bread", "cook": "spoon",
    "sew": "red cloth", "knit": "scarf", "paint": "brush", "sweep": "broom", "wipe": "red cloth", "dig": "spade",
    "hammer": "hammer", "chop": "cleaver", "stoke": "log",
}  # fmt: skip
# Whoever does this has the thing in hand from then on.
TAKING = (
    "take", "pick up", "catch", "hold", "reach", "read", "write", "phone", "drink", "eat", "cook",
    "play", "sew", "knit", "paint", "sweep", "wipe", "dig", "hammer",
)  # fmt: skip
# What is done with something else than what it is done to: a letter is written with a pencil.
WITH_TOOL = (
    "write",
    "cook",
    "paint",
    "sweep",
    "wipe",
    "dig",
    "sew",
    "knit",
    "play",
    "hammer",
    "chop",
    "stoke",
)

_HALVES = {"bread": ("half loaf", "half of the loaf")}


def halves_of(what: str) -> tuple[str, str] | None:
    """The two halves of a thing that is broken, each by a name of its own; None where no half of it is drawn."""
    return _HALVES.get(prop_named(what))


FLIES = ("kite", "balloon", "feather")
"""Drawn things that go off with the wind when a hand lets go of them."""
WITH_WORDS = (
    "book", "notebook", "letter", "newspaper", "sheet of paper", "map sheet", "ticket", "photo", "phone", "tablet",
    "tag", "sign",
)  # fmt: skip
"""Drawn things that one reads."""


def thing_for(verb: str, what: str) -> str:
    """What is in the hand of somebody who does `verb` with `what`."""
    tool = TOOLS.get(verb, "")
    if verb in WITH_TOOL:
        return what if prop_named(what) in _OF_TOOL[verb] else tool
    return what if what and (not tool or prop_named(what)) else tool


_OF_TOOL = {
    "write": ("pencil", "brush"), "cook": ("spoon",), "paint": ("brush", "pencil"), "sweep": ("broom",),
    "wipe": ("red cloth", "cup", "bowl", "bottle", "glasses", "pocket watch", "teapot", "lantern", "oil lamp"),
    "stoke": ("log",),
    "dig": ("spade",), "hammer": ("hammer", "stone"), "chop": ("cleaver", "axe", "pocket knife", "sword"),
    "sew": ("red cloth", "scarf", "wedding dress", "wedding robe", "hat", "doll", "bear"),
    "knit": ("scarf", "hat"), "play": ("violin", "erhu", "guitar", "flute", "pipa", "guzheng", "guqin"),
}  # fmt: skip


def tools_of(verb: str) -> tuple[str, ...]:
    """The drawn things with which `verb` is done."""
    return _OF_TOOL.get(verb, ())


def worked_on(tool: str) -> tuple[str, ...]:
    """What is in the hands of somebody who works with `tool`: who lays down needle and thread lays down the cloth."""
    return (*_OF_TOOL["sew"], *_OF_TOOL["knit"]) if tool == "needle" else ()
