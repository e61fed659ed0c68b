"""Music that somebody makes: whether a verb that means many things means playing an instrument."""

from yingxi.breakdown.lexicon import Found

INSTRUMENTS = ("violin", "erhu", "guitar", "flute", "piano", "drum", "pipa", "guzheng", "guqin", "accordion")
TUNES = ("tune", "song", "melody", "music")
# Verbs that are played only where an instrument, or a tune, is named, and what they mean else.
SAID_OF_GAMES = ("play", "plays", "played", "playing")
OFTEN = ("弹", "拉", "吹", "奏", "弹着", "拉着", "吹着", "拉起", "弹起", "吹起", "吹响")


def played_or(verb: Found, what: str) -> str:
    """The action of `verb` done with `what`: 拉二胡 is no pulling, and a ball is not played as a piano is.

    >>> from yingxi.breakdown.lexicon import Found
    >>> played_or(Found(0, 1, "plays", "play"), "ball"), played_or(Found(0, 1, "拉", "pull"), "erhu")
    ('touch', 'play')
    """
    if verb.word in SAID_OF_GAMES:
        return "play" if what in (*INSTRUMENTS, *TUNES) else "touch"
    if verb.word in OFTEN and what in INSTRUMENTS:
        return "play"
    return verb.meaning


SAID_BY_THE_VERB = {"抚琴": "guqin", "抚着琴": "guqin"}


def played_on(verb: Found, what: str) -> str:
    """The instrument of `verb`, where the word itself says which: 抚琴 is done on a zither without bridges.

    >>> from yingxi.breakdown.lexicon import Found
    >>> played_on(Found(0, 2, "抚琴", "play"), ""), played_on(Found(0, 1, "弹", "play"), "pipa")
    ('guqin', 'pipa')
    """
    return SAID_BY_THE_VERB.get(verb.word, what)


SAYS_TOGETHER = (
    "together",
    "with each other",
    "hand in hand",
    "arm in arm",
    "一起",
    "一同",
    "共舞",
    "双双",
    "对舞",
    "手拉手",
)


def partner(action: str, actors: tuple[str, ...], whom: str, text: str) -> str:
    """With whom somebody dances: two who are said to do it together do it with each other."""
    if action != "dance" or whom or len(actors) != 2:
        return whom
    return actors[1] if any(word in text.lower() for word in SAYS_TOGETHER) else ""
