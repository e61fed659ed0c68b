"""A screenplay cut to a length by rules: what a story misses least goes first; some of it never goes."""

import itertools
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from yingxi.film.allowance import element_seconds
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.generators.builtin.planner.cutting.answering import (
    going_with,
    lines_hung,
    standing_with,
    weights_shared,
)
from yingxi.generators.builtin.planner.cutting.closing import is_close_look
from yingxi.generators.builtin.planner.plot.payoffs import brought_in

K = ElementKind
Elements = tuple[Element, ...]
NEVER = 1.0
"""The weight of what stays whatever the length: see `_weights`."""
MOST_BACK = 40
"""How many of the lines that were cut are tried again, where time is left over."""
_BEAT = "beat: "
_OF_BEAT = {"setup": 0.5, "want": 0.6, "attempt": 0.3, "turn": 0.8, "ending": 0.7}
_FIRST_OF_BEAT = 0.15
_LAST_OF_SCENE = 0.1
_SILENCE = 0.1
_JUST_BEFORE = 0.01
_SETS_UP = 0.9
"""What the turn takes up goes after all else but what the ending shows."""
_TURN_STANDS = (0.55, 0.8)
"""Where in a screenplay the turn plays that no synopsis line names, as shares of its time; as in the breakdown."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """What stands or falls together: an action, or a name with all it says. `weight` is 0 to `NEVER`. `enters`
    names whom it brings in, where it is there for nothing else."""

    elements: Elements
    seconds: float
    beat: str = ""
    weight: float = NEVER
    enters: frozenset[str] = frozenset()

    @property
    def plays(self) -> bool:
        return self.elements[0].kind in (K.ACTION, K.CHARACTER)

    @property
    def is_heading(self) -> bool:
        return self.elements[0].kind is K.HEADING

    @property
    def marks_beat(self) -> bool:
        return self.elements[0].kind is K.SYNOPSIS and self.elements[0].text.startswith(_BEAT)

    @property
    def text(self) -> str:
        return "\n".join(each.text for each in self.elements)


def tightened(
    elements: Elements,
    seconds: float,
    language: Language,
    *,
    asked: Sequence[str] = (),
    by_hand: Collection[str] = (),
) -> Elements:
    """The elements without those that a story misses least, until they play in about `seconds`, or until only what
    must stay is left: the turn, whatever holds the words `asked`, the elements written `by_hand`, the last line
    with its cue and the last act, and how somebody who stays comes in. A scene of which nothing is left goes with
    its heading."""
    units = _weights(_units(elements, language), asked, frozenset(by_hand), language)
    lines = [unit.elements for unit in units]
    hung = lines_hung(lines)
    shared = weights_shared([unit.weight for unit in units], lines, hung)
    going = sorted(
        (at for at, weight in enumerate(shared) if weight < NEVER),
        key=lambda at: (shared[at], -units[at].seconds, at),
    )
    gone: set[int] = set()
    total = _seconds(units)
    for at in going:
        if total <= seconds:
            break
        with_it = {each for each in going_with(at, lines, hung) - gone if shared[each] < NEVER}
        total -= sum(units[each].seconds for each in with_it)
        gone |= with_it
    for at in [each for each in reversed(going) if each in gone][:MOST_BACK]:
        left = gone - standing_with(at, lines, hung)
        if _seconds(_standing(units, left)) <= seconds:
            gone = left
    return tuple(element for unit in _standing(units, gone) for element in unit.elements)


def _seconds(units: Sequence[_Unit]) -> float:
    return sum(unit.seconds for unit in units)


def _standing(units: Sequence[_Unit], gone: set[int]) -> list[_Unit]:
    """What is left where `gone` goes: no heading without a scene, nobody introduced who does nothing."""
    left = [unit for at, unit in enumerate(units) if at not in gone]
    if not gone:
        return left
    kept: list[_Unit] = []
    for at, unit in enumerate(left):
        others = "\n".join(each.text for each in (*left[:at], *left[at + 1 :])).lower() if unit.enters else ""
        if not unit.enters or any(name in others for name in unit.enters):
            kept.append(unit)
    scenes: list[list[_Unit]] = [[]]
    for unit in kept:
        if unit.elements[0].kind is K.HEADING:
            scenes.append([])
        scenes[-1].append(unit)
    told = [unit for scene in scenes for unit in scene if scene is scenes[0] or any(u.plays for u in scene)]
    return _beats_kept(_tellings_kept(told), units)


_OPENS = phrased(r"(?:MONTAGE|SERIES OF SHOTS|FLASHBACK|【?(?:蒙太奇|闪回)(?!结束|完))[^\n]{0,24}")
_CLOSES = phrased(r"(?:END (?:OF )?(?:THE )?(?:MONTAGE|FLASHBACK)|(?:蒙太奇|闪回)(?:结束|完))[^\n]{0,8}")


def _tellings_kept(left: Sequence[_Unit]) -> list[_Unit]:
    """What is left, without the marks of a montage or a flashback between which nothing stands any more, and without
    an end of what nothing begins."""
    empty: set[int] = set()
    begun: int | None = None
    for at, unit in enumerate(left):
        if _CLOSES.fullmatch(unit.text.strip()):
            if begun is None or begun == at - 1:
                empty |= {at if begun is None else begun, at}
            begun = None
        elif _OPENS.fullmatch(unit.text.strip()):
            begun = at
    return [unit for at, unit in enumerate(left) if at not in empty]


def _beats_kept(left: Sequence[_Unit], units: Sequence[_Unit]) -> list[_Unit]:
    """What is left, without a beat's mark under which nothing plays; where that beat goes on in a later scene, its mark
    stands there."""
    marked = {unit.beat for unit in units if unit.marks_beat}
    kept: list[_Unit] = []
    standing = ""
    for at, unit in enumerate(left):
        if unit.marks_beat:
            following = itertools.takewhile(lambda it: not (it.marks_beat or it.is_heading), left[at + 1 :])
            if not any(each.plays for each in following):
                continue
            standing = unit.beat
        elif unit.plays and unit.beat in marked and unit.beat != standing:
            kept.append(next(it for it in units if it.marks_beat and it.beat == unit.beat))
            standing = unit.beat
        kept.append(unit)
    return kept


def _units(elements: Elements, language: Language) -> list[_Unit]:
    units: list[_Unit] = []
    beat = ""
    for element in elements:
        seconds = element_seconds(element, language)
        if element.kind in (K.PARENTHETICAL, K.DIALOGUE, K.LYRIC) and units:
            before = units[-1]
            units[-1] = replace(
                before, elements=(*before.elements, element), seconds=before.seconds + seconds
            )
            continue
        if element.kind is K.SYNOPSIS and element.text.startswith(_BEAT):
            beat = element.text.removeprefix(_BEAT).strip()
        units.append(_Unit((element,), seconds, beat))
    return units if beat else _beats_by_place(units)


def _beats_by_place(units: list[_Unit]) -> list[_Unit]:
    """The turn and the ending of a screenplay that names no beats."""
    total = _seconds(units) or 1.0
    begins, ends = _TURN_STANDS
    at = 0.0
    placed: list[_Unit] = []
    for unit in units:
        middle = (at + unit.seconds / 2) / total
        at += unit.seconds
        beat = "setup" if middle < begins / 3 else "attempt" if middle < begins else "turn"
        placed.append(replace(unit, beat="ending" if middle >= ends else beat))
    return placed


def _heart_of_the_turn(units: Sequence[_Unit]) -> set[int]:
    """Of the turn its first row, its silences and its last two: how it comes, and what it changes."""
    turn = [at for at, unit in enumerate(units) if unit.beat == "turn" and unit.plays]
    return {*turn[:1], *turn[-2:], *(at for at in turn if units[at].text.startswith("["))}


def _weights(
    units: list[_Unit], asked: Sequence[str], by_hand: frozenset[str], language: Language
) -> list[_Unit]:
    """How much the story would miss each unit. What is neither said nor done stays; so does a person's introduction,
    as long as there is something that they are there for."""
    met: set[str] = set()
    weighed: list[_Unit] = []
    strangers, cues = _strangers(units), _cues(units)
    lines = [at for at, unit in enumerate(units) if unit.elements[0].kind is K.CHARACTER]
    played = [at for at, unit in enumerate(units) if unit.plays]
    closing = {*_with_cue(units, lines[-1]), *played[-1:]} if lines else set(played[-1:])
    turn = _heart_of_the_turn(units)
    set_up = _set_up(units, closing) | _answers_the_turn(units, turn)
    found = brought_in([unit.text for unit in units], set_up | closing | turn, language)
    for at, unit in enumerate(units):
        if not unit.plays:
            weighed.append(unit)
            continue
        weight = _OF_BEAT.get(unit.beat, 0.5)
        first = at == 0 or units[at - 1].elements[0].kind in (K.HEADING, K.SYNOPSIS)
        last = at + 1 == len(units) or units[at + 1].elements[0].kind is K.HEADING
        weight += _FIRST_OF_BEAT * (first and _tells_of(unit, cues)) + _LAST_OF_SCENE * last
        weight += _SILENCE * unit.text.startswith("[")
        weight = max(weight, _SETS_UP) if at in set_up | found else weight
        written = any(each.text in by_hand for each in unit.elements[unit.elements[0].kind is K.CHARACTER :])
        if written or any(words in unit.text for words in asked) or at in closing | turn:
            weight = NEVER
        elif unit.elements[0].kind is K.ACTION and (new := _brought(unit.text, strangers) - met):
            met |= new
            unit = replace(unit, enters=frozenset() if weight >= NEVER else frozenset(new))
            weight = NEVER
        weighed.append(replace(unit, weight=weight))
    return _seen_before_said(weighed)


def _seen_before_said(units: Sequence[_Unit]) -> list[_Unit]:
    """The units where what is shown closely just before a line, or before what is done and said to it, stays as long as
    the line: whoever answers a name must have read it."""
    weighed = list(units)
    for at, unit in enumerate(units):
        line = next((it for it in units[at + 1 : at + 3] if it.elements[0].kind is not K.ACTION), None)
        if is_close_look(unit.elements[0]) and line is not None and line.elements[0].kind is K.CHARACTER:
            weighed[at] = replace(unit, weight=max(unit.weight, min(NEVER, line.weight + _JUST_BEFORE)))
    return weighed


def _with_cue(units: Sequence[_Unit], line: int) -> set[int]:
    """Where a line stands, and where its cue does: what is said or done just before it in its scene. Where that is
    done, the line before it is what is answered, and stays too."""
    found = {line}
    for at in range(line - 1, -1, -1):
        kind = units[at].elements[0].kind
        if kind is K.HEADING:
            break
        if kind is K.CHARACTER or (units[at].plays and found == {line}):
            found.add(at)
        if kind is K.CHARACTER:
            break
    return found | _first_named(units, found)


def _first_named(units: Sequence[_Unit], closing: set[int]) -> set[int]:
    """Where, in the scene of the ending, a thing comes in that stands in its cue: the handkerchief over a face."""
    begins = max((at for at in range(min(closing)) if units[at].elements[0].kind is K.HEADING), default=0)
    names = _cues(units)
    cue = " ".join(units[at].text for at in closing if units[at].elements[0].kind is K.ACTION)
    words = _words(cue, names)
    earlier = (at for at in range(begins, min(closing)) if units[at].elements[0].kind is K.ACTION)
    return {*[at for at in earlier if words & _words(units[at].text, names)][:1]}


def _set_up(units: Sequence[_Unit], closing: set[int]) -> set[int]:
    """The deed before the turn that turn and ending take up most of: the gesture that comes again, the thing that is
    taken at last."""
    turn = next((at for at, unit in enumerate(units) if unit.beat == "turn"), len(units))
    names = _cues(units)
    after = [at for at, unit in enumerate(units) if unit.beat == "turn" or at in closing]
    taken_up = _words(" ".join(units[at].text for at in after), names)
    return {
        best
        for kind in (K.ACTION, K.CHARACTER)
        if (best := _most_shared(units, range(turn), kind, taken_up, names)) is not None
    }


def _most_shared(
    units: Sequence[_Unit], places: Iterable[int], kind: ElementKind, words: set[str], names: set[str]
) -> int | None:
    """The last of those units of `kind` that share most of `words`; a line that only shares one pair of characters
    says nothing of it."""
    shared = {
        at: len(words & _words(_said(units[at]), names))
        for at in places
        if units[at].elements[0].kind is kind
    }
    best = max(shared, key=lambda at: (shared[at], at), default=None)
    least = 2 if kind is K.CHARACTER and any(letter >= "\u4e00" for letter in "".join(words)) else 1
    return best if best is not None and shared[best] >= least else None


def _said(unit: _Unit) -> str:
    return "\n".join(each.text for each in unit.elements if each.kind is not K.CHARACTER)


def _answers_the_turn(units: Sequence[_Unit], turn: set[int]) -> set[int]:
    """The row of the ending that takes up what the turn's heart names, with the line behind it: the tag is turned over,
    and read."""
    names = _cues(units)
    words = _words(" ".join(_said(units[at]) for at in turn), names)
    ending = [at for at, unit in enumerate(units) if unit.beat == "ending" and unit.plays]
    rows = [at for at in ending if units[at].elements[0].kind is K.ACTION]
    best = next((at for at in rows if words & _words(units[at].text, names)), None)
    following = [at for at in ending if best is not None and at > best][:1]
    lines = [at for at in following if units[at].elements[0].kind is K.CHARACTER]
    return set() if best is None else {best, *lines}


def _words(text: str, names: set[str]) -> set[str]:
    """What may name a thing: English words of five letters and more, pairs of Chinese characters; no names."""
    small = text.lower()
    for name in names:
        small = small.replace(name, " ")
    return {*re.findall(r"[a-z]{5,}", small), *re.findall(r"(?=([\u4e00-\u9fff]{2}))", small)}


def _cues(units: Sequence[_Unit]) -> set[str]:
    return {unit.elements[0].text.lower() for unit in units if unit.elements[0].kind is K.CHARACTER}


def _tells_of(unit: _Unit, cues: set[str]) -> bool:
    """Whether a unit tells of somebody who speaks, or shows a thing closely: a whistle from afar begins no beat."""
    low = unit.text.lower()
    return is_close_look(unit.elements[0]) or not cues or any(cue in low for cue in cues)


def _strangers(units: Sequence[_Unit]) -> set[str]:
    """Who speaks, by their cue in small letters, and is nowhere introduced with years or in capitals: the first
    action that names them is how they come in."""
    known = {name for unit in units if unit.elements[0].kind is K.ACTION for name in _introduced(unit.text)}
    return {cue for cue in _cues(units) if not any(name in cue for name in known)}


def _brought(text: str, strangers: set[str]) -> set[str]:
    return _introduced(text) | {name for name in strangers if name in text.lower()}


def _introduced(text: str) -> set[str]:
    """Names that stand with their years, or in capitals before what they are (PIP, fox), which is how somebody comes
    into a screenplay: in small letters, of a Chinese one the last two characters."""
    chinese = re.findall(r"([\u4e00-\u9fff]{1,4})，(?:[零一二三四五六七八九十百]+|\d+)岁?，", text)
    chinese += re.findall(r"(?:^|。)([\u4e00-\u9fff]{2,3})，[^，。]{1,4}，[^，。]{2,6}，", text)
    english = re.findall(r"\b([A-Z][A-Z'-]+), (?:\d{1,3}|an?\s|[a-z]{3,})\b", text)
    return {*(name[-2:] for name in chinese), *(name.lower() for name in english)}
