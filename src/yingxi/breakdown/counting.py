"""People who are only counted: `the three`, `all four`, `the two of them`."""

_SO_MANY = {"two": 2, "three": 3, "four": 4}


def counted_people(words: list[str]) -> int:
    """How many people `words`, the subject of a clause in small letters, count; 0 where they count something else."""
    many = _SO_MANY.get(words[1], 0) if words[:1] in (["the"], ["all"]) and len(words) > 1 else 0
    return many if words[2:] in ([], ["of", "them"], ["people"], ["friends"]) else 0
