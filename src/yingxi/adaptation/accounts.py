"""What became of the text: each passage is used, or left out with why."""

from collections.abc import Sequence
from dataclasses import dataclass

from yingxi.adaptation.choosing import Stretch
from yingxi.adaptation.model import Prose
from yingxi.adaptation.weighing import Weighed, shown
from yingxi.film.brief import Language
from yingxi.film.story import Reading

_WORDS: dict[Language, dict[str, str]] = {
    "zh": {
        "lines": "第{first}–{last}行：{begins}…",
        "line": "第{first}行：{begins}…",
        "used": "用了{kept}句，共{all}句",
        "narrated": "，其中由旁白讲一句",
        "length": "片长放不下",
        "stage": "演不出来",
        "label": "文中的“{label}”就是{name}",
        "teller": "文中的“我”",
        "place": "文中没有说在哪里，选了这里",
        "years": "文中没有说年纪",
    },
    "en": {
        "lines": "lines {first}-{last}: {begins}…",
        "line": "line {first}: {begins}…",
        "used": "{kept} of its {all} sentences and speeches used",
        "narrated": ", one of them told by the narrator",
        "length": "no room in the film's length",
        "stage": "it cannot be staged",
        "label": "in the text also {label}",
        "teller": "who says I in the text",
        "place": "the text does not say where, so this was chosen",
        "years": "the text does not say how old",
    },
}


@dataclass(frozen=True, slots=True)
class _Account:
    first: int
    last: int
    begins: str
    kept: int
    all: int
    staged: bool
    narrated: bool


def readings_told(
    prose: Prose, units: Sequence[Weighed], stretches: Sequence[Stretch], narrated: Sequence[int]
) -> tuple[Reading, ...]:
    """Every passage, used or left out, those left out one after the other as one; who is who; what was chosen."""
    words = _WORDS[prose.language]
    kept = {each.at for one in stretches for each in one.kept} | set(narrated)
    by_passage: dict[int, list[Weighed]] = {}
    for each in units:
        by_passage.setdefault(each.unit.passage, []).append(each)
    accounts: list[_Account] = []
    for number, passage in enumerate(prose.passages):
        held = by_passage.get(number, [])
        account = _Account(
            passage.first, passage.last, passage.begins, sum(each.at in kept for each in held), len(held),
            any(each.staged for each in held), any(each.at in narrated for each in held),
        )  # fmt: skip
        before = accounts[-1] if accounts else None
        if before and not before.kept and not account.kept and before.staged == account.staged:
            accounts[-1] = _Account(
                before.first,
                account.last,
                before.begins,
                0,
                before.all + account.all,
                before.staged,
                narrated=False,
            )
        else:
            accounts.append(account)
    return (
        *(_reading(each, words) for each in accounts),
        *_of_people(prose, stretches, words),
        *_of_places(prose, stretches, words),
    )


def _reading(account: _Account, words: dict[str, str]) -> Reading:
    form = words["line" if account.first == account.last else "lines"]
    word = form.format(first=account.first, last=account.last, begins=account.begins)
    if not account.kept:
        why = words["length" if account.staged else "stage"]
        return Reading(word=word, role="passage", status="left out", note=why)
    note = words["used"].format(kept=account.kept, all=account.all)
    note += words["narrated"] if account.narrated else ""
    return Reading(word=word, role="passage", status="named", note=note)


def _of_people(prose: Prose, stretches: Sequence[Stretch], words: dict[str, str]) -> list[Reading]:
    there = {name for one in stretches for each in one.kept for name in (each.unit.who, each.unit.subject)}
    cued = {each.unit.who for one in stretches for each in one.kept}
    found = []
    for person in prose.people:
        if person.name not in there:
            continue
        name = shown(person.name)
        for label in person.labels:
            note = words["label"].format(label=label.lower(), name=name)
            found.append(Reading(word=name, role="person", status="inferred", note=note))
        if person.name == prose.teller:
            found.append(Reading(word=name, role="person", status="inferred", note=words["teller"]))
        if person.years is None and person.name not in cued:
            found.append(Reading(word=name, role="person", status="inferred", note=words["years"]))
    return found


def _of_places(prose: Prose, stretches: Sequence[Stretch], words: dict[str, str]) -> list[Reading]:
    chosen = {each.unit.spot.place for one in stretches for each in one.kept if not each.unit.spot.named}
    return [
        Reading(word=place, role="place", status="inferred", note=words["place"]) for place in sorted(chosen)
    ]
