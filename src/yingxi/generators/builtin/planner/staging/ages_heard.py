"""What one hears of somebody's age in a Chinese line: a child calls an old man 爷爷 and asks why, an old one asks
whether one has eaten."""

from yingxi.generators.builtin.planner.people.casting import AGES, Part
from yingxi.generators.builtin.planner.staging.walks import walks

_LONGEST = 13
"""Characters of a line with whom it is said to."""
_BY_NAME = ("爷", "婆", "伯", "叔", "婶", "姨", "奶", "爸", "妈", "公", "姥", "舅")
_CALLED = {
    ("child", "elder"): {"male": "爷爷", "female": "奶奶"},
    ("child", "adult"): {"male": "叔叔", "female": "阿姨"},
    ("elder", "child"): {"male": "孩子", "female": "丫头"},
    ("elder", "young"): {"male": "小伙子", "female": "姑娘"},
}


def pairs_of_age(asker: Part | None, doer: Part | None) -> list[str]:
    """Questions that somebody of the asker's age has for one of another, each with its answer (`ask > say`)."""
    if asker is None or doer is None or {asker.kind, doer.kind} != {"person"} or asker.age == doer.age:
        return []
    older = AGES.index(asker.age) > AGES.index(doer.age)
    return _pairs(asker.age) if older == (asker.age == "elder") else []


def said_to(line: str, asker: Part | None, doer: Part | None) -> str:
    """A line with what somebody of the asker's age calls the other one; as it is where that would be too long, or where
    the two are kin of no known name."""
    if asker is None or doer is None or {asker.kind, doer.kind} != {"person"} or "，" in line:
        return line
    called = _called(asker, doer)
    return f"{called}，{line}" if called and len(called) + 1 + len(line) <= _LONGEST else line


def _called(asker: Part, doer: Part) -> str:
    if doer.age in ("elder", "adult") and asker.age != doer.age and doer.name.endswith(_BY_NAME):
        return doer.name
    if "kin" in asker.entry.flags | doer.entry.flags:
        return ""
    return _CALLED.get((asker.age, doer.age), {}).get(doer.sex, "")


def _pairs(age: str) -> list[str]:
    rows = walks("ages", "zh").get(age)
    return rows[0]["late"].split(" / ") if rows else []
