"""By what shorter names English action calls whom it has named: OFFICER PELL is Pell, an old PORTER the porter, JUDGE
HART the judge, and who speaks as MR GRAY and as GRAY is one."""

import re
from collections.abc import Sequence

from yingxi.breakdown.counting import COUNTED
from yingxi.breakdown.lexicon import meanings

_TITLES = frozenset(
    {
        "mr", "mrs", "ms", "dr", "miss", "sir", "madam", "captain", "colonel", "commander", "corporal", "count",
        "countess", "detective", "father", "general", "inspector", "judge", "king", "lady", "lieutenant", "lord",
        "major", "navigator", "officer", "pilot", "prince", "princess", "professor", "queen", "sergeant", "sheriff",
        "sister", "brother", "mother", "constable", "marshal", "mayor", "agent", "aunt", "uncle", "mama", "papa",
    }
)  # fmt: skip
_TAIL = 2
_NO_OFFICE = frozenset(
    {
        "mr", "mrs", "ms", "miss", "sir", "madam", "lady", "lord", "father", "sister", "brother", "mother", "aunt",
        "uncle", "mama", "papa", "grandma", "grandpa", "granny", "old", "young", "little", "big", "poor",
    }
)  # fmt: skip
"""What goes before a name and is not what its person does: `the father` may be anybody's."""


def called_shorter(found: dict[str, list[str]], texts: Sequence[str]) -> dict[str, list[str]]:
    """`found` (names with other names of the same person) with the shorter names that the action uses, and without
    those who are somebody of a longer name.

    >>> called_shorter({"Mr Gray": [], "Gray": [], "Porter": []}, ["Gray nods. The porter waves."])
    {'Mr Gray': ['Gray'], 'Porter': ['porter']}
    >>> called_shorter({"Judge Hart": [], "Ann": []}, ["The judge stands up."])
    {'Judge Hart': ['judge'], 'Ann': []}
    """
    told = "\n".join(texts)
    owners: dict[str, list[str]] = {}
    for name in found:
        if short := _behind_a_title(name):
            owners.setdefault(short, []).append(name)
    kept = {name: list(aliases) for name, aliases in found.items()}
    for short, names in owners.items():
        others = [each for each in found if each not in names and short in (each, *found[each])]
        titled = names[0].split()[0].lower().rstrip(".") in _TITLES
        if len(names) > 1 or any(each != short or not titled for each in others):
            continue
        kept[names[0]] += [
            each for each in (short, *kept.pop(short, [])) if each not in kept[names[0]] and _used(each, told)
        ]
    for name, aliases in kept.items():
        noun = name.lower()
        if noun not in aliases and re.search(rf"\b[Tt]he {re.escape(noun)}\b", told):
            aliases.append(noun)
    for name, aliases in kept.items():
        office = _office(name)
        mine = office and sum(
            office in (_office(each), *map(str.lower, (each, *kept[each]))) for each in kept
        )
        if mine == 1 and re.search(rf"\b[Tt]he {re.escape(office)}\b", told):
            aliases.append(office)
    return kept


def _office(name: str) -> str:
    """The title or trade that goes before a name: judge of Judge Hart."""
    first, _, rest = name.lower().partition(" ")
    known = {*meanings("en", "trades"), *_TITLES} - _NO_OFFICE
    return first if rest and first in known and rest not in COUNTED and not rest.strip("# ").isdigit() else ""


def _used(name: str, told: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b|\b{re.escape(name.upper())}\b", told) is not None


def _behind_a_title(name: str) -> str:
    """The last word of a name of which all others are titles or trades, and it is none."""
    words = name.split()
    known = {*meanings("en", "people"), *meanings("en", "trades"), *_TITLES}
    titled = len(words) == _TAIL and words[0].lower().rstrip(".") in known
    proper = words[-1][:1].isupper() and words[-1].isalpha() and words[-1].lower() not in {*known, *COUNTED}
    return words[-1] if titled and proper and len(words[-1]) > 1 else ""
