"""What has words or a picture on it, and who bends over it: they hold it and read."""

from yingxi.breakdown.told import tells

READ = ("book", "letter", "map", "newspaper", "notebook", "paper", "photo", "sign", "ticket")
"""Things that can be read."""
_HELD = frozenset(READ) - {"sign"}


def read_closely(verb: str, what: str, text: str) -> str:
    """`verb`, or `read` where somebody bends over what they can hold and read.

    >>> read_closely("look", "letter", "低头看情书"), read_closely("look", "letter", "看着桌上的信")
    ('read', 'look')
    >>> read_closely("look", "photo", "studies the photograph"), read_closely("look", "sign", "looks down at the sign")
    ('read', 'look')
    """
    return "read" if verb == "look" and what in _HELD and tells(text, "bends over it") else verb
