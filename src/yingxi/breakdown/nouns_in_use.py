"""Whether an English word that names a thing names it where it stands: who watches needs no watch, and the camera that
pushes in is nobody's.

Words are given in small letters, with those that stand before and behind in the same stretch.
"""

from collections.abc import Callable, Mapping

Words = tuple[str, ...]

_ALSO_DEEDS = frozenset(
    {
        "bow", "bows", "brush", "brushes", "match", "matches", "rings", "swing", "swings", "thread", "threads", "watch",
        "watches", "whistle", "whistles",
    }
)  # fmt: skip
_WHISTLING = frozenset(
    {"bird", "boat", "engine", "guard", "kettle", "locomotive", "referee", "steam", "train", "wind"}
)
_WHO = frozenset({"he", "she", "they", "it", "who", "and", "then", "to", "both", "i", "we", "you"})
_SUBJECTS = frozenset({"he", "she", "they", "who", "we", "i"})
_DONE_TO = frozenset({"a", "an", "him", "his", "it", "my", "off", "the", "their", "them", "up"})
_MANY = frozenset(
    {
        "audience", "bystanders", "class", "company", "couple", "crew", "crowd", "crowds", "everybody", "everyone",
        "family", "group", "guests", "nobody", "onlookers", "passengers", "passers-by", "passersby", "pedestrians",
        "people", "spectators", "team", "throng", "tourists", "villagers",
    }
)  # fmt: skip
_STAIRS = frozenset(
    {
        "the", "stone", "front", "back", "porch", "wooden", "church", "these", "those", "marble", "cellar", "temple",
    }
)  # fmt: skip
_OWNED = frozenset({"a", "an", "another", "her", "his", "its", "my", "our", "that", "their", "this", "your"})
_SHOWING = frozenset({"toward", "towards", "to", "from", "at", "faces", "facing", "into", "nearest", "off"})
_MEANWHILE = frozenset({"and", "as", "then", "when", "while"})
_OF_A_SHOP = frozenset({"display", "glass", "in", "pastry", "show", "trophy"})
_OF_A_BODY = frozenset({"at", "her", "his", "my", "their", "to", "your"})
_ON_RAILS = frozenset({"cable", "dining", "railway", "sleeping", "subway", "train", "tram"})
_OF_HAIR = frozenset(
    {
        "gray", "grey", "greying", "hair", "high", "loose", "low", "messy", "neat", "severe", "silver", "tidy", "tight",
        "untidy",
    }
)  # fmt: skip
_COLOURS_OF_HAIR = frozenset({"auburn", "black", "blonde", "brown", "dark", "ginger", "red", "white"})
_MUSIC = frozenset(
    {
        "band", "chord", "chords", "electric", "guitar", "melody", "music", "note", "notes", "piano", "play", "played",
        "playing", "plays", "rhythm", "sing", "sings", "song", "synth", "tune",
    }
)  # fmt: skip
_AT_A_PANE = (("against", "the"), ("through", "the"), ("behind", "the"))
_PRESSED = frozenset(
    {"chord", "hex", "keyboard", "midi", "piano", "recording", "arrow", "return", "enter", "space"}
)


def is_named(word: str, before: Words, behind: Words, people: Mapping[str, str]) -> bool:
    """Whether `word` of the list of things is a thing between the words `before` and `behind` it. `people` are the
    nouns for people.

    >>> is_named("watches", ("the", "judge"), (), {"judge": "judge"}), is_named("watch", ("his",), (), {})
    (False, True)
    >>> is_named("locks", ("she",), ("the", "door"), {}), is_named("locks", ("two",), ("on",), {})
    (False, True)
    """
    if " " not in word and _does_it(word, before, behind, people):
        return False
    if word in _ALSO_DEEDS:
        return not _done_by_somebody(before, people) and (bool(before) or not behind)
    stands = _STANDS.get(word)
    return stands is None or stands(before, behind)


def _last(before: Words) -> str:
    return before[-1] if before else ""


def _done_by_somebody(before: Words, people: Mapping[str, str]) -> bool:
    """Whether before the word stands who does it, or how."""
    last = _last(before)
    return (
        last in _WHO
        or last in _MANY
        or last in people
        or last.endswith("ly")
        or last in _WHISTLING
        or (len(last) == 1 and last != "a")
    )


def _does_it(word: str, before: Words, behind: Words, people: Mapping[str, str]) -> bool:
    """Whether any such word is what somebody does: `she quietly locks`, `the clerk books a taxi`, `and locks it`."""
    while before and (before[-1].endswith("ly") or before[-1] in ("then", "also", "just")):
        before = before[:-1]
    if _last(before) in _SUBJECTS:
        return True
    third = word.endswith("s") and behind[:1] != () and behind[0] in _DONE_TO
    return third and (_last(before) in ("", "and") or _last(before) in people)


def _is_somebodys(before: Words, behind: Words) -> bool:
    """Whether a camera is held or owned by somebody: the shot's own is looked into, and moves by itself."""
    if _last(before) not in (*_OWNED, "the"):
        return False
    leads = _last(before[:-1])
    if leads in _SHOWING or leads in _MEANWHILE:
        return False
    follows = next((word for word in behind if not word.endswith("ly")), "")
    return before[-1] != "the" or bool(leads) or not follows.endswith("s")


def _is_baked(before: Words, behind: Words) -> bool:
    """Whether a bun is eaten, and no hair: `red hair in a bun`, `a bun of white hair`; `white bun` in a list."""
    listed = len(before) == 1 and not behind and before[0] in _COLOURS_OF_HAIR
    return not listed and _last(before) not in _OF_HAIR and "hair" not in {*before[-6:], *behind[:3]}


def _is_climbed(before: Words, behind: Words) -> bool:
    return _last(before) in _STAIRS or (not before and not behind)


def _is_played(before: Words, behind: Words) -> bool:
    return bool(_MUSIC & {*before, *behind})


def _is_driven(before: Words, behind: Words) -> bool:
    return _last(before) not in _ON_RAILS and behind[:1] != ("park",)


def _opens_a_lock(before: Words, behind: Words) -> bool:
    return not _PRESSED & {*before, *behind} and before[-2:] not in (("at", "the"), ("on", "the"))


def _is_a_trunk(before: Words, behind: Words) -> bool:
    return _last(before) not in _OF_A_BODY and behind[:1] not in (("level",), ("height",))


def _is_a_pane(before: Words) -> bool:
    """Whether glass is a window's: `leans on the glass`, `a palm against the glass`."""
    leads = next((at for at, word in enumerate(before) if word.startswith("lean")), None)
    return before[-2:] in _AT_A_PANE or (leads is not None and _last(before) in ("the", "cold"))


def _lies(_: Words, behind: Words) -> bool:
    """Whether rocks are stones, and no boat that rocks: `rocks at the pier`."""
    return behind[:1] not in (
        ("at",),
        ("gently",),
        ("against",),
        ("softly",),
        ("slowly",),
        ("wildly",),
        ("with",),
    )


_RULES: tuple[tuple[str, Callable[[Words, Words], bool]], ...] = (
    ("bun buns", _is_baked),
    ("camera", _is_somebodys),
    ("car cars", _is_driven),
    ("case cases", lambda before, _: _last(before) not in _OF_A_SHOP),
    ("chest chests", _is_a_trunk),
    ("glass", lambda before, _: not _is_a_pane(before)),
    ("key keys", _opens_a_lock),
    ("keyboard keyboards", _is_played),
    ("rocks", _lies),
    ("steps", _is_climbed),
    ("tape", lambda before, _: bool(before)),
)
"""When a word of several meanings is the thing, by what stands before and behind it."""
_STANDS = {word: rule for words, rule in _RULES for word in words.split()}
