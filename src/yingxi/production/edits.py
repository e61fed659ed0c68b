"""What a person changed in a film's documents, where that stands against the makers, and what is remembered
of it between runs."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from pydantic import Field

from yingxi.film.noun import Noun
from yingxi.production.edit_places import EditPlace
from yingxi.production.merging import Difference, Finding, differences, members_by_id, merged

EditStanding = Literal["kept", "disputed", "merged", "aside"]
Fields = dict[str, Any]


class Edit(Noun):
    """One change in a document. kept: yours stands. disputed: yours stands, and the makers have changed theirs since.
    merged: the makers' change came in beside yours. aside: yours has lost what it was a change of; it comes back with
    it. None where one side has nothing there. `path` is exact, `place` is for a person."""

    document: str
    path: str
    standing: EditStanding
    place: EditPlace = EditPlace()
    yours: Any = None
    makers: Any = None


class Aside(Noun):
    """A member of a list that a person changed and that has lost its source: as they had it, and as it was made."""

    path: str
    yours: Any
    makers: Any


class Notes(Noun):
    """What is remembered of one document: the person's values where the makers had others since, what came in
    with the last merge, and what waits for its source."""

    disputed: dict[str, Any] = Field(default_factory=dict)
    merged: dict[str, tuple[Any, Any]] = Field(default_factory=dict)
    aside: tuple[Aside, ...] = ()


class Ledger(Noun):
    """The notes of all documents."""

    documents: dict[str, Notes] = Field(default_factory=dict)
    told: bool = False
    """Whether a run that came to its end has told what came in: it is no news to the next one."""

    def of(self, document: str) -> Notes:
        return self.documents.get(document, Notes())

    def noting(self, document: str, notes: Notes) -> "Ledger":
        others = {name: kept for name, kept in self.documents.items() if name != document}
        return Ledger(documents=others if notes == Notes() else {**others, document: notes})

    def as_told(self) -> "Ledger":
        """At the end of a run: what came in was told."""
        return self.model_copy(update={"told": any(notes.merged for notes in self.documents.values())})

    def with_news_alone(self) -> "Ledger":
        """As a run begins: without what came in and was told."""
        if not self.told:
            return self
        fresh = {name: notes.model_copy(update={"merged": {}}) for name, notes in self.documents.items()}
        return Ledger(documents={name: notes for name, notes in fresh.items() if notes != Notes()})


def reconciled(
    base: Fields, hand: Fields, generated: Fields, notes: Notes, *, keep_lost: bool
) -> tuple[Fields, Notes]:
    """The document's fields as they now stand, and what is to be remembered."""
    returning = [each for each in notes.aside if _member(generated, each.path) is not None]
    for each in returning:
        base, hand = _with_member(base, each.path, each.makers), _with_member(hand, each.path, each.yours)
    value, findings = merged(base, hand, generated, keep_lost=keep_lost)
    return value, _noted(value, generated, findings, notes, returning)


def _noted(
    value: Fields, generated: Fields, findings: tuple[Finding, ...], notes: Notes, returning: list[Aside]
) -> Notes:
    now = {found.path: found for found in findings}
    still = {found.path: found.yours for found in differences(generated, value)}
    disputed = {
        path: yours for path, yours in notes.disputed.items() if path in still and still[path] == yours
    }
    disputed |= {path: found.yours for path, found in now.items() if found.standing == "disputed"}
    came_in = {path: (found.yours, found.makers) for path, found in now.items() if found.standing == "merged"}
    waiting = [each for each in notes.aside if each not in returning]
    waiting += [
        Aside(path=path, yours=found.yours, makers=found.makers)
        for path, found in now.items()
        if found.standing == "aside"
    ]
    return Notes(disputed=disputed, merged=came_in or notes.merged, aside=tuple(waiting))


def edits_of(
    document: str,
    base: Fields,
    hand: Fields,
    notes: Notes,
    *,
    placed: Callable[[str, Fields, Fields], EditPlace],
) -> tuple[Edit, ...]:
    """Everything that is to be said of the document: what is kept and disputed, set aside, and came in. `placed`
    finds the place of a path."""

    def edit(path: str, standing: EditStanding, yours: Any, makers: Any) -> Edit:
        place = placed(path, base, hand)
        return Edit(document=document, path=path, standing=standing, place=place, yours=yours, makers=makers)

    return (
        *(
            edit(it.path, _standing(it, notes.disputed), it.yours, it.makers)
            for it in differences(base, hand)
        ),
        *(edit(it.path, "aside", it.yours, it.makers) for it in notes.aside),
        *(edit(path, "merged", before, after) for path, (before, after) in notes.merged.items()),
    )


def _standing(difference: Difference, disputed: Mapping[str, Any]) -> EditStanding:
    path = difference.path
    return "disputed" if path in disputed and disputed[path] == difference.yours else "kept"


def _member(fields: Fields, path: str) -> Any:
    """The member at the path of a list of the document; None where it has none."""
    name, _, member = path.partition(".")
    return (members_by_id(fields.get(name, [])) or {}).get(member)


def _with_member(fields: Fields, path: str, member: Any) -> Fields:
    """The fields with `member` at its path, which they do not have."""
    name, _, _ = path.partition(".")
    return fields | {name: [*fields.get(name, []), member]}
