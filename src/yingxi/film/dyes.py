"""Which colour a thing has, as one word that a hand can hold: `umbrella:#e7c454`."""

from yingxi.film.phrasing import phrased

_DYED = phrased(r"(?P<what>[^:]+):(?P<colour>#[0-9a-f]{6})")


def dyed_word(what: str, colour: str) -> str:
    """The word for `what` in `colour` (`#rrggbb`); `what` itself where there is no colour, or it has one of its own.

    >>> dyed_word("umbrella", "#e7c454"), dyed_word("hat:cap:#486f99", "#e7c454"), dyed_word("cup", "")
    ('umbrella:#e7c454', 'hat:cap:#486f99', 'cup')
    """
    return f"{what}:{colour}" if what and colour and ":" not in what else what


def undyed(word: str) -> tuple[str, str]:
    """A thing and its colour.

    >>> undyed("umbrella:#e7c454"), undyed("hat:cap:#486f99"), undyed("cup")
    (('umbrella', '#e7c454'), ('hat:cap:#486f99', ''), ('cup', ''))
    """
    found = _DYED.fullmatch(word) if ":#" in word else None
    return (found["what"], found["colour"]) if found else (word, "")
