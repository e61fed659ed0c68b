"""People who are only told apart by a number: INTERN #1 and INTERN #2, THREE INTERNS."""

from collections.abc import Iterable, Mapping

from yingxi.breakdown.inflection import noun_forms
from yingxi.breakdown.lexicon import meanings
from yingxi.film.phrasing import phrased


def people_in_rows(roles: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """Those who are only told apart by a number, by their noun in the plural; `roles` are names and ids.

    >>> people_in_rows([("Intern #1", "a"), ("Intern #2", "b"), ("Bob", "c")])
    {'interns': ('a', 'b')}
    """
    rows: dict[str, tuple[str, ...]] = {}
    for name, person in roles:
        if found := _NUMBERED.match(name.lower()) or _RANKED.match(name.lower()):
            told = found.groupdict()
            noun = told["noun"] or told["counted"]
            for plural in noun_forms(noun)[1:]:
                rows[plural] = (*rows.get(plural, ()), person)
    return {noun: people for noun, people in rows.items() if len(people) > 1}


_NUMBERED = phrased(r"(?P<noun>[a-z][a-z ]*?)\s(?P<mark>#?)\d{1,2}$")
_RANKED = phrased(
    r"(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|"
    r"oldest|eldest|older|elder|middle|younger|youngest)\s(?P<noun>[a-z]+)"
    r"|(?P<counted>[a-z]+)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))$"
)
"""FIRST BROTHER, SOLDIER TWO."""
_SO_MANY = {"two": 2, "three": 3, "four": 4, "five": 5}


def each_of_them(found: dict[str, list[str]]) -> dict[str, list[str]]:
    """THREE INTERNS as three people, counted as the one of them who speaks is: INTERN #2.

    >>> list(each_of_them({"Three Interns": [], "Intern #2": []}))
    ['Intern #1', 'Intern #3', 'Intern #2']
    """
    rows = {name: words for name in found if len(words := name.lower().split()) > 1 and words[0] in _SO_MANY}
    people = meanings("en", "people")
    for name, words in rows.items():
        plural = " ".join(words[1:])
        numbered = [(each, it) for each in found if (it := _NUMBERED.match(each.lower()))]
        same = [(each, it) for each, it in numbered if plural in noun_forms(it["noun"])[1:]]
        noun = same[0][1]["noun"] if same else next((n for n in people if plural in noun_forms(n)[1:]), "")
        if not noun:
            continue
        mark = same[0][1]["mark"] if same else ""
        kept = {each.lower() for each, _ in same}
        anew = [f"{noun.title()} {mark}{number + 1}" for number in range(_SO_MANY[words[0]])]
        told: dict[str, list[str]] = {}
        for each, more in found.items():
            if each == name:
                told |= {one: [] for one in anew if one.lower() not in kept}
            else:
                told[each] = more
        found = told
    return found
