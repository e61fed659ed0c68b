"""Whether an English word that names a thing names it where it stands: who watches needs no watch, and the camera that
pushes in is nobody's.

Words are given in small letters, with those that stand before and behind in the same stretch.
"""

from collections.abc import Mapping

Words = tuple[str, ...]

_ALSO_DEEDS = frozenset(
    {
        "bow", "bows", "brush", "brushes", "match", "matches", "rings", "swing", "swings", "thread", "threads", "watch",
        "watches",
    }
)  # fmt: skip
_WHO = frozenset({"he", "she", "they", "it", "who", "and", "then", "to", "both", "i", "we", "you"})
_STAIRS = frozenset(
    {
        "the",
        "stone",
        "front",
        "back",
        "porch",
        "wooden",
        "church",
        "these",
        "those",
        "marble",
        "cellar",
        "temple",
    }
)
_OWNED = frozenset({"a", "an", "another", "her", "his", "its", "my", "our", "that", "their", "this", "your"})
_SHOWING = frozenset({"toward", "towards", "to", "from", "at", "faces", "facing", "into", "nearest", "off"})
_MEANWHILE = frozenset({"and", "as", "then", "when", "while"})
_OF_A_SHOP = frozenset({"display", "glass", "in", "pastry", "show", "trophy"})
_OF_A_BODY = frozenset({"at", "her", "his", "my", "their", "to", "your"})
_ON_RAILS = frozenset({"cable", "dining", "railway", "sleeping", "subway", "train", "tram"})
_OF_HAIR = frozenset({"hair", "high", "low", "messy", "neat", "tight"})
_MUSIC = frozenset(
    {
        "band", "chord", "chords", "electric", "guitar", "melody", "music", "note", "notes", "piano", "play", "played",
        "playing", "plays", "rhythm", "sing", "sings", "song", "synth", "tune",
    }
)  # fmt: skip
_PRESSED = frozenset(
    {"chord", "hex", "keyboard", "midi", "piano", "recording", "arrow", "return", "enter", "space"}
)


def is_named(word: str, before: Words, behind: Words, people: Mapping[str, str]) -> bool:
    """Whether `word` of the list of things is a thing between the words `before` and `behind` it. `people` are the
    nouns for people.

    >>> is_named("watches", ("the", "judge"), (), {"judge": "judge"}), is_named("watch", ("his",), (), {})
    (False, True)
    """
    last = before[-1] if before else ""
    if word in _ALSO_DEEDS:
        somebody = last in _WHO or last in people or last.endswith("ly") or (len(last) == 1 and last != "a")
        return not somebody and (bool(last) or not behind)
    if word == "steps":
        return last in _STAIRS or (not before and not behind)
    if word == "camera":
        return _is_somebodys(before, behind)
    if word in ("case", "cases"):
        return last not in _OF_A_SHOP
    if word in ("keyboard", "keyboards"):
        return bool(_MUSIC & {*before, *behind})
    if word in ("car", "cars"):
        return last not in _ON_RAILS and behind[:1] != ("park",)
    if word in ("key", "keys"):
        return not _PRESSED & {*before, *behind} and before[-2:] not in (("at", "the"), ("on", "the"))
    if word in ("bun", "buns"):
        return last not in _OF_HAIR
    if word in ("chest", "chests"):
        return last not in _OF_A_BODY and behind[:1] not in (("level",), ("height",))
    if word == "tape":
        return bool(last)
    return True


def _is_somebodys(before: Words, behind: Words) -> bool:
    """Whether a camera is held or owned by somebody: the shot's own is looked into, and moves by itself."""
    if not before or before[-1] not in (*_OWNED, "the"):
        return False
    leads = before[-2] if len(before) > 1 else ""
    if leads in _SHOWING or leads in _MEANWHILE:
        return False
    follows = next((word for word in behind if not word.endswith("ly")), "")
    return before[-1] != "the" or bool(leads) or not follows.endswith("s")
