"""What a deed is done with: the thing that the text names, or the tool that everybody takes for it."""

from yingxi.stage.props import prop_named

# What is in the hand where the text names nothing that is drawn.
TOOLS = {
    "read": "book", "write": "pencil", "phone": "phone", "drink": "cup", "eat": "bread", "cook": "spoon",
}  # fmt: skip
# Whoever does this has the thing in hand from then on.
TAKING = (
    "take", "pick up", "catch", "hold", "reach", "read", "write", "phone", "drink", "eat", "cook"
)  # fmt: skip
# What is done with something else than what it is done to: a letter is written with a pencil.
WITH_TOOL = ("write", "cook")


def thing_for(verb: str, what: str) -> str:
    """What is in the hand of somebody who does `verb` with `what`."""
    tool = TOOLS.get(verb, "")
    if verb in WITH_TOOL:
        return what if prop_named(what) in _OF_TOOL[verb] else tool
    return what if what and (not tool or prop_named(what)) else tool


_OF_TOOL = {"write": ("pencil", "brush"), "cook": ("spoon",)}
