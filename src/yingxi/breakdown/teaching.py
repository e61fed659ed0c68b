"""Who teaches somebody a thing does it with them, or before their eyes."""

from yingxi.breakdown.lexicon import Found, english_found

TEACHES = ("teach", "teaches", "taught", "teaching", "show", "shows", "showed", "showing")
# What is taught by doing it.
BY_DOING = ("dance", "play", "sew", "knit", "paint", "sweep", "juggle", "cook", "dig", "bow", "write", "clap")


def taught(verb: Found, behind: tuple[str, ...]) -> str:
    """The action that is taught in the words `behind` a verb of teaching; "" where none is.

    >>> taught(Found(1, 2, "teaches", "point"), ("him", "to", "dance"))
    'dance'
    """
    if verb.word.split()[0] not in TEACHES:
        return ""
    return next(
        (
            each.meaning
            for each in english_found(behind, "verbs")
            if each.meaning in BY_DOING and each.start and behind[each.start - 1] in ("to", "how")
        ),
        "",
    )
