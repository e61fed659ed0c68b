"""English garments that no list knows: `a woman in a chartreuse flibbergown and a zorkhat`. They are kept among a
person's words, so that the report can name what was not sewn."""

from yingxi.breakdown.lexicon import List, english_tokens, meanings

_OTHER_NOUNS: tuple[List, ...] = (
    "feelings",
    "manners",
    "moods",
    "people",
    "places",
    "seasons",
    "sounds",
    "things",
    "times",
    "verbs",
    "weathers",
)
_NO_GARMENTS = frozenset(
    {
        "bad", "beat", "blink", "breath", "circle", "coma", "corner", "crowd", "cubicle", "daze", "distance",
        "dream", "fight", "fix", "flash", "fog", "frenzy",
        "group", "heap", "heartbeat", "huddle", "hurry", "language", "line", "loop", "maze", "mess", "moment", "mood",
        "palace",
        "panic", "pile", "place", "pose", "position", "queue", "rage", "row", "rush", "seat", "spot", "state", "tone",
        "town", "trance", "tree", "village", "voice", "war", "way", "wheelchair", "whisper", "world",
    }
)  # fmt: skip
_LONGEST = 4


def may_be_worn(lead: str, phrase: str, *, dressed: bool) -> bool:
    """Whether `phrase` behind the words `lead` may be a garment: it stands behind `in`, or, where somebody is `dressed`
    already, behind `and`; its last word is no place, thing, person or deed.

    >>> may_be_worn(" in ", "a green zorkhat", dressed=False), may_be_worn(" in ", "a hurry", dressed=False)
    (True, False)
    """
    joint = lead.split()[-1:] or [""]
    if joint != ["in"] and not (dressed and joint == ["and"]):
        return False
    tokens = english_tokens(phrase)
    if not 1 < len(tokens) <= _LONGEST or tokens[0] not in ("a", "an"):
        return False
    head = tokens[-1]
    return head not in _NO_GARMENTS and not any(head in meanings("en", name) for name in _OTHER_NOUNS)
