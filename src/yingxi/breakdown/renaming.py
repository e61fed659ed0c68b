"""People keep their ids when their names change: whoever says the same lines and does the same things is the
same person."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from yingxi.breakdown.model import IdMap, KnownPerson
from yingxi.breakdown.people import Role, speaker_name
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.emphasis import plain

SAME_PERSON = 0.5
"""Share of what is told of somebody that must be the same under another name."""
_SPOKEN = (ElementKind.DIALOGUE, ElementKind.LYRIC)


def roles_kept(
    roles: tuple[Role, ...], elements: Sequence[Element], known: Sequence[KnownPerson]
) -> tuple[Role, ...]:
    """The roles under the ids that they were known by, new ones under ids of their own."""
    by_name = {person.name: person.id for person in known}
    names = {role.name for role in roles}
    lost = [person for person in known if person.name not in names]
    told = {role.name: frozenset(telling(role.name, elements)) for role in roles if role.name not in by_name}
    scored = sorted(
        (
            (share, person.id, name)
            for name, now in told.items()
            for person in lost
            if (share := _share(frozenset(person.told), now)) >= SAME_PERSON
        ),
        reverse=True,
    )
    ids = {name: by_name[name] for name in names if name in by_name}
    for _, person, name in scored:
        if name not in ids and person not in ids.values():
            ids[name] = person
    spelled: dict[str, str] = {}  # two spellings of one name are one person
    for role in roles:
        if role.name not in ids:
            free = _free(role.id, {*ids.values(), *by_name.values()})
            ids[role.name] = spelled.setdefault(role.id, free)
    return tuple(replace(role, id=ids[role.name]) for role in roles)


def people_known(
    people: Iterable[tuple[str, str]], elements: Sequence[Element], known: Sequence[KnownPerson]
) -> tuple[KnownPerson, ...]:
    """What tells each of `people`, (id, name) pairs; who is gone is remembered as before."""
    now = tuple(KnownPerson(id=person, name=name, told=telling(name, elements)) for person, name in people)
    here = {person.id for person in now}
    return (*now, *(person for person in known if person.id not in here))


def also_called(known: IdMap, called: Mapping[str, str]) -> IdMap:
    """`known`, with each person known under the name too that `called` gives their id: so a name that a person wrote
    on somebody's sheet, and in the screenplay, is nobody new."""
    names = {(person.id, person.name) for person in known.people}
    ids = {person.id for person in known.people}
    more = tuple(
        KnownPerson(id=person, name=name)
        for person, name in called.items()
        if person in ids and (person, name) not in names
    )
    return known.model_copy(update={"people": (*known.people, *more)}) if more else known


def telling(name: str, elements: Sequence[Element]) -> tuple[str, ...]:
    """The lines of the person so named, and each paragraph of action that names them, without the name."""
    found: list[str] = []
    speaking = False
    named = re.compile(rf"(?<![a-z]){re.escape(name)}(?![a-z])", re.IGNORECASE)
    for element in elements:
        if element.kind is ElementKind.CHARACTER:
            speaking = speaker_name(element.text).lower() == name.lower()
        elif element.kind in _SPOKEN:
            if speaking:
                found.append(element.text)
        elif element.kind is ElementKind.ACTION and named.search(text := plain(element.text)):
            found.append(named.sub("·", text))
    return tuple(found)


def _free(wanted: str, taken: set[str]) -> str:
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _share(old: frozenset[str], new: frozenset[str]) -> float:
    return 2 * len(old & new) / (len(old) + len(new)) if old and new else 0.0
