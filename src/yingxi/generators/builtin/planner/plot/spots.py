"""A spot of a few seconds: what of a play's short version there is time for. Speech is never cut off; what the turn
does not need goes."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from yingxi.film.allowance import allowance, credits_seconds, element_seconds, spoken_count
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.generators.builtin.planner.plot.draft import Draft

K = ElementKind
SPOT_TO = 12.0
"""Up to this length, in seconds, a film is a spot."""
FILLED, FULL = 0.78, 0.9
"""The share of its length that a spot is filled to at its quickest, for silences and holds stretch to the rest; above
the second it is too long."""
_TITLES = 0.9
"""Seconds of the title and the end card that nothing else happens in, when a film is at its quickest."""
_LINE, _SPOKEN = {"zh": 0.5, "en": 0.5}, {"zh": 0.25, "en": 0.43}
_ACT, _CLAUSE, _WAY, _SEAT, _INSERT, _SILENCE = 0.8, 0.4, 1.7, 1.5, 0.8, 0.8
"""Seconds at the quickest: fitted to the boards of 200 spots."""
_WAYS = {
    "zh": phrased(r"走[来进近到出向过上下回去开]|跑|进来|绕|上来|追|离开"),
    "en": phrased(r"\b(?:walk|run|come|enter|tiptoe|step|leave|go|cross|hurr|march|follow|rush)\w*"),
}
_SEATS = {
    "zh": phrased(r"坐[下到在上]|蹲|站起来|躺|跪|弯腰"),
    "en": phrased(r"\b(?:sit|kneel|stand up|stands up|lie|rise|get up|gets up|bend)\w*"),
}
_COMES: dict[Language, tuple[tuple[re.Pattern[str], str], ...]] = {
    "zh": (
        (
            phrased(r"，(?:也)?(?:走来|走近|走过来|走进来|走上来|跑来|跑过来|走出来)(?=[，。])(?:，站住)?"),
            "，站着",
        ),
        (phrased(r"，站着，站[着住]"), "，站着"),
    ),
    "en": (
        (
            phrased(r"\b(?:(?:walks|runs|comes) (?:up|in)|(?:walks|runs) over)(?: and stops)?\b"),
            "stands there",
        ),
        (phrased(r"\bstands there(?:, stops)?, and stands\b"), "stands"),
    ),
}
"""Who would come in is there already: a spot has no time for the way."""
_CLAUSES = {
    "zh": phrased(r"，(?=[^，。！？；：]+[。！]$)"),
    "en": phrased(r",? and (?=[a-z]+s\b[^,.]*\.$)|, (?=[a-z]+s\b[^,.]*\.$)"),
}


@dataclass(frozen=True, slots=True)
class _Unit:
    """What stands or falls together: an action, or a name with what it says."""

    elements: tuple[Element, ...]
    beat: str

    @property
    def text(self) -> str:
        return self.elements[-1].text

    @property
    def line(self) -> bool:
        return self.elements[0].kind is K.CHARACTER


def element_least(element: Element, language: Language) -> float:
    """Seconds that one element of a spot needs at least."""
    text = element.text
    if element.kind is K.DIALOGUE:
        return _LINE[language] + _SPOKEN[language] * spoken_count(text)
    if element.kind is not K.ACTION:
        return 0.0
    silent = _SILENCE if text.startswith("[") else 0.0
    text = re.sub(r"^\[[^\]]*\]\s*", "", text)
    if not text or re.match(r"特写|CLOSE ON", text) or spoken_count(text) <= 3:
        return silent or _INSERT
    does = _without_looks(text, language)
    clauses = len(re.findall(r"[，。；]" if language == "zh" else r", |\band\b|\.", does)) - 1
    ways, seats = len(_WAYS[language].findall(does)), len(_SEATS[language].findall(does))
    return silent + _ACT + _CLAUSE * max(0, clauses) + _WAY * ways + _SEAT * seats


_LOOKS_ZH = phrased(
    r"，[零一二三四五六七八九十百]+岁，.*?(?=，[^，。]{0,3}[走坐站蹲跪躺跑拿提抱看对凑把低抬举放踮端擦])"
)


def _without_looks(text: str, language: Language) -> str:
    """The action without how those look whom it introduces."""
    if language == "zh":
        return _LOOKS_ZH.sub("", text)
    return re.sub(r"\b([A-Z]{2,}), .*?, (?=[a-z]+s\b(?!,))", r"\1 ", text)


def spot_seconds(draft: Draft) -> float:
    """Seconds that the draft plays at its quickest, with title and end card."""
    language = draft.plan.language
    return _TITLES + sum(element_least(each, language) for each in draft.elements)


def as_spot(draft: Draft, length: float) -> Draft:
    """The draft with so much left out that it can be played in `length` seconds, as far as that goes: who would come in
    is there already, then what prepares, what follows and what is said besides goes, one by one."""
    language = draft.plan.language
    units = _units(draft)
    looks = [part.looks for part in draft.plan.parts.values()]
    while _too_long(units, language, length):
        shorter = (way(units, looks, language) for way in _SHORTENED)
        found = next((each for each in shorter if each is not None), None)
        if found is None:
            break
        units = found
    return replace(draft, elements=tuple(element for unit in units for element in unit.elements))


def _too_long(units: Sequence[_Unit], language: Language, length: float) -> bool:
    """Whether a spot is too long at its quickest; a short film, whether it says more, or plays longer than usual, than
    it can hold."""
    if length <= SPOT_TO:
        return _seconds(units, language) > length * FILLED
    elements = [each for unit in units for each in unit.elements]
    spoken = sum(spoken_count(each.text) for each in elements if each.kind is K.DIALOGUE)
    played = sum(element_seconds(each, language) for each in elements) + credits_seconds(length)
    return spoken > allowance(length, language).spoken_limit or played > length * LONGEST_SHORT


LONGEST_SHORT = 1.2
"""How many times its length a short film may take as it is read, for boards are quicker."""


def _seconds(units: Sequence[_Unit], language: Language) -> float:
    return _TITLES + sum(element_least(each, language) for unit in units for each in unit.elements)


def _units(draft: Draft) -> list[_Unit]:
    units: list[_Unit] = []
    beat = ""
    for element in draft.elements:
        if element.kind is K.SYNOPSIS:
            beat = element.text.removeprefix("beat: ")
        if element.kind in (K.PARENTHETICAL, K.DIALOGUE):
            units[-1] = replace(units[-1], elements=(*units[-1].elements, element))
        else:
            units.append(_Unit((element,), beat))
    return units


_Units = list[_Unit]
_Way = Callable[[_Units, Sequence[str], Language], _Units | None]


def _without(goes: Callable[[_Units, int], bool], *, first: bool = False) -> _Way:
    """Leaves out the last unit that may go, or the `first`; nobody goes unintroduced, every beat keeps something."""

    def way(units: _Units, looks: Sequence[str], language: Language) -> _Units | None:
        for at in sorted(range(len(units)), reverse=not first):
            unit = units[at]
            plays = unit.elements[0].kind in (K.ACTION, K.CHARACTER)
            only_line = unit.line and sum(each.line for each in units) == 1
            if only_line or not plays or any(each in unit.text for each in looks) or not goes(units, at):
                continue
            others = [each for each in units if each.beat == unit.beat and each is not unit and _plays(each)]
            if others or unit.beat in ("want", "attempt"):
                return [*units[:at], *units[at + 1 :]]
        return None

    return way


def _one_of_lines(units: _Units, at: int, beat: str) -> bool:
    """Whether a unit is one of several lines of a beat."""
    lines = [each for each in units if each.line and each.beat == beat]
    return units[at] in lines and len(lines) > 1


def _behind_line(units: _Units, at: int) -> bool:
    """Whether a line of its beat was said before a unit."""
    return any(each.line and each.beat == units[at].beat for each in units[:at])


def _plays(unit: _Unit) -> bool:
    return unit.elements[0].kind in (K.ACTION, K.CHARACTER) and not _bare(unit)


def _bare(unit: _Unit) -> bool:
    """A sound, a close look, or a silence in which nothing is done."""
    text = re.sub(r"^\[[^\]]*\]\s*", "", unit.text)
    return not unit.line and (not text or bool(re.match(r"特写|CLOSE ON", text)) or spoken_count(text) <= 3)


def _there(units: _Units, looks: Sequence[str], language: Language) -> _Units | None:
    """Who would come in is there already."""
    for at, unit in enumerate(units):
        if unit.line or not any(each in unit.text for each in looks):
            continue
        text = unit.text
        for comes, stands in _COMES[language]:
            text = comes.sub(stands, text)
        if text != unit.text:
            element = unit.elements[-1].model_copy(update={"text": text})
            return [*units[:at], replace(unit, elements=(element,)), *units[at + 1 :]]
    return None


def _clause(*beats: str) -> _Way:
    """Leaves out the last clause of the longest action."""

    def way(units: _Units, looks: Sequence[str], language: Language) -> _Units | None:
        acts = [
            at for at, unit in enumerate(units) if unit.elements[0].kind is K.ACTION and unit.beat in beats
        ]
        acts.sort(key=lambda at: -element_least(units[at].elements[-1], language))
        for at in acts:
            text = _without_clause(units[at].text, language)
            seen = [each for each in looks if each in units[at].text]
            if text and all(each in text and not text[:-1].endswith(each) for each in seen):
                element = units[at].elements[-1].model_copy(update={"text": text})
                return [*units[:at], replace(units[at], elements=(element,)), *units[at + 1 :]]
        return None

    return way


def _without_clause(text: str, language: Language) -> str:
    """The action without its last clause; empty where it has one only.

    >>> _without_clause("永年走来，站住，看看天。", "zh"), _without_clause("Ruth sits and shakes her head.", "en")
    ('永年走来，站住。', 'Ruth sits.')
    """
    found = _CLAUSES[language].search(text)
    stop = "。" if language == "zh" else "."
    kept = text[: found.start()] if found else ""
    return kept + stop if kept else ""


_SHORTENED: tuple[_Way, ...] = (
    _without(lambda units, at: _bare(units[at]) and units[at].beat != "turn"),
    _there,
    _without(lambda units, at: units[at].beat in ("want", "attempt")),
    _clause("setup", "ending"),
    _without(lambda units, at: _bare(units[at])),
    _without(lambda units, at: _one_of_lines(units, at, "setup")),
    _without(lambda units, at: units[at].beat == "ending" and not units[at].line and _behind_line(units, at)),
    _without(lambda units, at: _one_of_lines(units, at, "ending")),
    _without(lambda units, at: units[at].beat == "ending" and not units[at].line),
    _without(lambda units, at: _one_of_lines(units, at, "turn"), first=True),
    _without(lambda units, at: units[at].beat == "setup" and units[at].line),
    _clause("turn"),
    _without(lambda units, at: units[at].beat == "turn", first=True),
    _without(lambda units, at: units[at].beat == "setup"),
)
"""What is tried in this order, as long as the spot is too long."""
