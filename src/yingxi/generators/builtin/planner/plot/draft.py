"""Rows become elements: choices are made, places filled, people introduced at first mention."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.film.seeds import turned
from yingxi.generators.builtin.planner.idiom.hours import till_morning
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.people.looks import time_headed
from yingxi.generators.builtin.planner.play import Row
from yingxi.generators.builtin.planner.plot.plan import HOURS, WEATHERS, StoryPlan
from yingxi.generators.builtin.planner.staging.animals import Answering, is_only_an_animal
from yingxi.generators.builtin.planner.staging.mute import Signing, is_mute
from yingxi.generators.builtin.planner.staging.traits import without_sight
from yingxi.generators.builtin.planner.staging.wording import filled, of_oneself

SKY = {
    "zh": {
        "snow": "雪落下来。",
        "rain": "雨落下来。",
        "storm": "雷声。",
        "fog": "雾很重。",
        "wind": "风声。",
    },
    "en": {"snow": "Snow falls.", "rain": "Rain falls.", "storm": "Thunder.", "fog": "Fog.", "wind": "Wind."},
}
"""What is seen or heard first where the idea names a weather."""


CLEARED = {"zh": "晴", "en": "CLEAR"}
"""At the end of a play's heading: the idea's weather is over here."""
COME = {"zh": "来", "en": "COME"}
"""At the end of a play's heading: the weather that is waited for is here."""
_TELLS = phrased(r"{\w+ tell}")
"""What happened to somebody, which they tell once."""
_BESIDE_ZH = ("跟前", "旁边", "身边", "面前", "身后", "背后", "对面")
"""Behind a name no looks stand before these: 跑到陈婆跟前."""
_PLACE_OF_CLAUSE = phrased(r"{(place \w+)}")
UNSEEN = ("画外音", "独白", "门外", "电话里", "V.O.", "O.S.")
"""Manners of a line that is heard and not seen: the extension of the name."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A written film: its elements, and the optional groups that are in it."""

    plan: StoryPlan
    elements: tuple[Element, ...]
    groups: tuple[str, ...] = ()

    def rows(self, kind: ElementKind) -> tuple[str, ...]:
        return tuple(each.text for each in self.elements if each.kind is kind)


def rows_standing(rows: Iterable[Row], plan: StoryPlan, groups: frozenset[str]) -> tuple[Row, ...]:
    """The rows whose terms hold and whose group is in."""

    def holds(term: str) -> bool:
        return term[1:] not in plan.terms if term.startswith("!") else term in plan.terms

    offered = (row for row in rows if not row.group or row.group in groups)
    return tuple(row for row in offered if not row.terms or all(map(holds, row.terms)))


def draft_written(
    rows: tuple[Row, ...], plan: StoryPlan, groups: frozenset[str], *, room: bool = True
) -> Draft:
    """The screenplay's elements of the standing rows; with the sound of the place, where there is `room` for it."""
    writing = _Writing(plan, room=room)
    elements = [element for row in rows_standing(rows, plan, groups) for element in writing.elements(row)]
    return Draft(plan, tuple(_without_empty_beats(elements)), tuple(sorted(groups)))


def _without_empty_beats(elements: Iterable[Element]) -> Iterator[Element]:
    """A beat stands directly over what happens in it, so after a heading, and only where something does."""
    beat: Element | None = None
    for element in elements:
        if element.kind is ElementKind.SYNOPSIS:
            beat = element
            continue
        if beat is not None and element.kind is not ElementKind.HEADING:
            yield beat
            beat = None
        yield element


class _Writing:
    """Goes down the rows once; knows who was met, and which hour the last heading had."""

    def __init__(self, plan: StoryPlan, *, room: bool) -> None:
        self.plan = plan
        self.met: set[str] = set()
        self.first_hour = ""
        feared = f"fear-{plan.weather}" in plan.terms
        self.sky = "" if feared else SKY[plan.language].get(plan.weather, "")
        self.heard = "" if not room or self.sky or feared or plan.play.fact("own-sound") else "first"
        self.home = False
        self.told: set[str] = set()
        self.signing = Signing(plan.language, room=room)
        self.answering = Answering(plan.language)
        self.met_in_order: list[str] = []
        self.spoke: list[str] = []

    def elements(self, row: Row) -> Iterator[Element]:
        text = self._chosen(row)
        if said := self._said(row, text):
            for each in said:
                yield from self._elements(each, self._chosen(each))
            return
        yield from self._elements(row, text)

    def _elements(self, row: Row, text: str) -> Iterator[Element]:
        if row.kind == "line" and text in self.told:
            return
        if row.kind == "line" and _TELLS.fullmatch(text):
            self.told.add(text)
        if self.sky and row.kind in ("action", "line"):
            yield Element(kind=ElementKind.ACTION, text=self.sky)
            self.sky = ""
        yield from self._room(row)
        if row.kind == "heading":
            yield self._heading(text)
        elif row.kind == "beat":
            yield Element(kind=ElementKind.SYNOPSIS, text=f"beat: {text}")
        elif row.kind == "action":
            text = filled(
                self._introduced(self._with_roles(self._by_name(text))),
                self.plan.words_told,
                self.plan.language,
            )
            for part in self.plan.parts.values():
                if part.trait and part.trait.id == "blind":
                    his = self.plan.words.get(f"{part.role} his", "")
                    text = without_sight(text, part.name, his, self.plan.language)
            yield Element(kind=ElementKind.ACTION, text=text)
        elif (instead := self._instead(row, text)) is not None:
            for shown in instead:
                yield from self.elements(shown)
        else:
            self.spoke.append(row.who)
            name = self.plan.parts[row.who].name
            yield Element(
                kind=ElementKind.CHARACTER,
                text=name if self.plan.language == "zh" else name.upper(),
                extension=row.how if row.how in UNSEEN else "",
            )
            if row.how and row.how not in UNSEEN:
                yield Element(kind=ElementKind.PARENTHETICAL, text=self._manner(row.how))
            said_by = self.plan.parts[row.who]
            yield Element(
                kind=ElementKind.DIALOGUE, text=of_oneself(self._filled(text), said_by, self.plan.language)
            )

    def _instead(self, row: Row, text: str) -> Iterable[Row] | None:
        """What somebody does who does not speak; None of who does."""
        plan, part = self.plan, self.plan.parts[row.who]
        if is_only_an_animal(part, plan.parts.get("O" if row.who == "P" else "P"), plan.idea, plan.play):
            return self.answering.rows(row, self._filled(text))
        if is_mute(part):
            reader, beside = ("", "") if row.how in UNSEEN else self._before(row.who)
            return self.signing.rows(row, self._filled(text), reader=reader, beside=beside)
        return None

    def _said(self, row: Row, text: str) -> tuple[Row, ...]:
        """The rows in place of a clause that nobody can see: its line, behind whoever comes to say it."""
        clause = re.fullmatch(r"{(c[\dz])}([。.])", text) if row.kind == "action" else None
        who, _, said = self.plan.words.get(f"{clause[1]} said", "").partition(" ") if clause else ("", "", "")
        if clause is None or not said or who not in self.plan.parts:
            return ()
        comes = "{" + who + ("}走来，站住。" if self.plan.language == "zh" else "} walks up and stops.")
        called = who == "O" and "deed-call" in self.plan.terms and self.plan.language == "zh"
        line = Row(
            "line",
            (said if said[-1] in "？！?!…" else said + clause[2],),
            who=who,
            how="电话里" if called else "",
        )
        return (line,) if called or who in self.met else (Row("action", (comes,)), line)

    def _before(self, mute: str) -> tuple[str, str]:
        """Before whom somebody mute stands, as roles: who can read it out (who spoke last, else whom we met first),
        and anybody."""
        others = [each for each in self.met_in_order if each != mute]
        silent = self.plan.play.words("silent")
        able = [each for each in others if each not in silent and not is_mute(self.plan.parts[each])]
        reader = next((each for each in reversed(self.spoke) if each in able), next(iter(able), ""))
        return reader, reader or next(iter(others), "")

    def _room(self, row: Row) -> Iterator[Element]:
        """The sound of the place, once when the film begins there and once when it comes to its end there."""
        if row.kind == "heading":
            where = _PLACE_OF_CLAUSE.match(row.texts[0])
            self.home = "{LH}" in (self.plan.words.get(where[1], "") if where else row.texts[0])
        elif row.kind == "beat" and row.texts[0] == "ending" and self.heard:
            self.heard = "last" if self.heard == "waited" else ""
        elif row.kind in ("action", "line") and self.heard in ("first", "last"):
            if self.home:
                yield Element(kind=ElementKind.ACTION, text=self.plan.words[f"L {self.heard}"])
            self.heard = "waited" if self.home and self.heard == "first" else ""

    def _chosen(self, row: Row) -> str:
        return turned(row.texts, self.plan.seed, self.plan.idea.text, self.plan.play.id, *row.texts)

    def _filled(self, text: str) -> str:
        return filled(text, self.plan.words, self.plan.language)

    def _manner(self, how: str) -> str:
        """How a line is said, without the capital of a sentence: a name keeps its own."""
        said = self._filled(how)
        return said if how.startswith("{") else said[:1].lower() + said[1:]

    def _by_name(self, text: str) -> str:
        """The idea's deed with the names of those who have been met."""
        named = self.plan.words.get("acts met", "")
        if "{acts}" not in text or not set(re.findall(r"{(\w+)}", named)) <= self.met:
            return text
        return text.replace("{acts}", named)

    def _with_roles(self, text: str) -> str:
        """A row with the idea's own words in it, and `{O}` where these name somebody who has not been met."""
        if all(part.role in self.met for part in self.plan.parts.values()):
            return text
        text = filled(text, self.plan.words_of_things, self.plan.language)
        for part in self.plan.parts.values():
            if part.role not in self.met and "{" + part.role + "}" not in text:
                text = _naming(part.name, self.plan.language).sub("{" + part.role + "}", text, count=1)
        return text

    def _introduced(self, text: str) -> str:
        """The first mention of each person carries their looks; inside a sentence that goes on, they stand there
        first."""
        for part in self.plan.parts.values():
            place = "{" + part.role + "}"
            if part.role not in self.met and place in text:
                self.met.add(part.role)
                self.met_in_order.append(part.role)
                before, _, following = text.partition(place)
                if self._goes_on(before, following):
                    text = f"{self._standing(part)}{text}"
                else:
                    text = text.replace(place, self._first_mention(part, following), 1)
        return text

    def _goes_on(self, before: str, following: str) -> bool:
        """Whether the sentence would be broken where somebody's looks stand in its middle."""
        if self.plan.language == "zh":
            listed = following.startswith("、") or re.search(r"、(?:[^。]*和)?$", before) is not None
            if listed or following.startswith("的"):
                return True
            inside = re.search(r"[^。！？\]\s、和]\s*$", before) is not None
            return following.startswith(_BESIDE_ZH) or (inside and following[:1] not in "，。")
        inside = re.search(r"[a-z,]\s$", before) is not None and not before.endswith(" and ")
        return inside and re.match(r"\s(?!and\b)|['’]", following) is not None

    def _standing(self, part: Part) -> str:
        if self.plan.language == "zh":
            return f"{part.name}，{part.looks}，站着。"
        return f"{part.name.upper()}, {part.looks}, stands there. "

    def _first_mention(self, part: Part, following: str) -> str:
        if self.plan.language == "zh":
            return f"{part.name}，{part.looks}" + ("" if following[:1] in "，。" else "，")
        return f"{part.name.upper()}, {part.looks}" + ("" if following[:1] in ",." else ",")

    def _heading(self, text: str) -> Element:
        """`内 place hour`, with the idea's hour for the play's first one, its weather, and the time it plays in, which
        the sets read."""
        language = self.plan.language
        text = self._filled(text)
        cleared = text.endswith(CLEARED[language])
        come = text.endswith(" " + COME[language])
        text = text.removesuffix(COME[language]).removesuffix(CLEARED[language])
        where, _, rest = text.strip().partition(" ")
        place, _, hour = rest.rpartition(" ")
        self.first_hour = self.first_hour or hour
        if self.plan.hour and hour == self.first_hour:
            hour = HOURS[language][self.plan.hour]
        elif self.plan.hour == "night" and hour == HOURS[language]["dusk"]:
            hour = HOURS[language]["dawn" if till_morning(self.plan.idea.text) else "night"]
        weather = WEATHERS[language].get(self.plan.weather, "")
        weather = CLEARED[language] if cleared and weather else self._wished() if come else weather
        weather = (
            " ".join(each for each in (weather, self.plan.season) if each)
            if language == "zh"
            else (" - ".join(each for each in (weather, self.plan.season) if each))
        )
        time = time_headed(language, self.plan.idea.text)
        time = "" if time in place.lower() else time
        if language == "zh":
            return Element(
                kind=ElementKind.HEADING,
                text=f"{where}景 {place}{f'（{time}）' if time else ''} - {hour}{' ' + weather if weather else ''}",
                forced=True,
            )
        place = f"{place} ({time})" if time else place
        return Element(
            kind=ElementKind.HEADING,
            text=f"{where}. {place.upper()} - {hour}{' - ' + weather if weather else ''}",
        )

    def _wished(self) -> str:
        """The weather to which the deed is done: snow, where somebody sees it for the first time."""
        target = self.plan.idea.target
        return WEATHERS[self.plan.language].get(target.entry.id, "") if target else ""


@lru_cache(maxsize=64)
def _naming(name: str, language: str) -> re.Pattern[str]:
    """Where a name stands: in Chinese not where a word before it makes it a mere noun (叫她妈妈)."""
    if language == "zh":
        return re.compile(rf"(?<![她他我你叫]){re.escape(name)}")
    return re.compile(rf"\b{re.escape(name)}\b")


def place_of(heading: str) -> str:
    """The place a heading names, without its INT. or EXT. and its hour."""
    return re.sub(r"^(?:[内外]景|INT\.|EXT\.)\s*", "", heading).split(" - ")[0].strip()
