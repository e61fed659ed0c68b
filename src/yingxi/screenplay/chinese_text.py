"""Reading a Chinese plain-text screenplay, and writing one."""

import re
from collections.abc import Iterator, Mapping

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay import chinese_layout as layout
from yingxi.screenplay.chinese_cues import cues_alone, is_cast_heading
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.shapes import heading_parts, parenthetical_inside

_ASIDE = phrased(r"[（(]([^（）()]{1,24})[)）]")
_HOUR_LAST = phrased(r"\s+-\s+")
_NO_WORDS = phrased(r"[^\w…。！？!?.—～]+")
_ENDED = phrased(r"[。！？!?…~～][”」』）)]*$")
"""A speech that is said to its end."""


def screenplay_from_chinese_text(text: str) -> tuple[Screenplay, tuple[Doubt, ...]]:
    """The screenplay in `text`, and what was not understood (kept as action)."""
    lines = text.replace("\ufeff", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    reader = _Reader(marks_action=any(map(layout.action_in, lines)), cues=cues_alone(lines))
    for number, line in enumerate(lines, start=1):
        reader.line(line, number)
    return (
        Screenplay(title_page=tuple(reader.title_page), elements=tuple(reader.elements)),
        tuple(reader.doubts),
    )


class _Reader:
    """Goes down the lines once; knows who spoke last, for a speech may go on in the next line."""

    def __init__(self, *, marks_action: bool, cues: Mapping[int, tuple[str, str]]) -> None:
        self.marks_action = marks_action
        self.cues = cues
        self.in_cast = False
        self.title_page: list[tuple[str, str]] = []
        self.elements: list[Element] = []
        self.doubts: list[Doubt] = []
        self.begun = False
        self.cue_waits = False
        self.number_alone = ""

    def line(self, line: str, number: int) -> None:
        bare = line.strip().strip("\u3000")
        if not bare:
            self.cue_waits = False
            return
        if self._of_cast(bare, number):
            return
        if not self.begun and (entry := layout.title_in(bare)):
            self.title_page.append(entry)
        elif not (self._structure(bare, number) or self._action_or_speech_read(bare, line, number)):
            self._add(ElementKind.ACTION, bare, number)
            if not self.begun:
                return
            if re.search(r"[：:]", bare[:14]) or re.search(r"[\ufffd□■]", bare) or _NO_WORDS.fullmatch(bare):
                self.doubts.append(Doubt(number, bare, "no form of a screenplay's line, kept as action"))

    def _of_cast(self, bare: str, number: int) -> bool:
        """Whether a line stands in the list of people, which ends where the first scene begins."""
        if not self.begun and is_cast_heading(bare):
            self.in_cast = True
        elif any(
            begins(bare)
            for begins in (
                layout.heading_in,
                layout.number_alone_in,
                layout.episode_in,
                layout.transition_in,
                layout.action_in,
            )
        ):
            self.in_cast = False
        if self.in_cast:
            self._add(ElementKind.SYNOPSIS, bare, number)
        return self.in_cast

    def _structure(self, bare: str, number: int) -> bool:
        """Acts, headings, lists under a heading, transitions."""
        if alone := layout.number_alone_in(bare):
            self.number_alone = alone
        elif episode := layout.episode_in(bare):
            self._add(ElementKind.SECTION, episode, number, depth=1)
        elif heading := layout.heading_in(bare):
            self.begun = True
            self._add(
                ElementKind.HEADING, _heading_text(heading), number, scene_number=heading.number, forced=True
            )
            if heading.people:
                self._add(ElementKind.SYNOPSIS, f"人物：{heading.people}", number)
        elif listed := layout.listed_in(bare):
            self._list(*listed, bare, number)
        elif transition := layout.transition_in(bare):
            self._add(ElementKind.TRANSITION, transition, number, forced=True)
        else:
            return False
        return True

    def _list(self, key: str, value: str, bare: str, number: int) -> None:
        """A list under a heading: the hour and place belong to the heading, who and what are a note on the scene."""
        last = self.elements[-1] if self.elements else None
        if self.number_alone and key in ("地点", "场景") and value:
            self.begun = True
            self._add(ElementKind.HEADING, value, number, scene_number=self.number_alone, forced=True)
            if (
                last
                and last.kind is ElementKind.SYNOPSIS
                and (hour := layout.listed_in(last.text))
                and hour[0] == "时间"
            ):
                del self.elements[-2]
                self.elements[-1] = self.elements[-1].model_copy(update={"text": f"{value} - {hour[1]}"})
            self.number_alone = ""
            return
        if key in ("时间", "地点", "天气") and last and last.kind is ElementKind.HEADING and value:
            before, mark, _ = last.text.partition(" - ")
            if key == "时间" and not mark:
                self.elements[-1] = last.model_copy(update={"text": f"{before} - {value}"})
                return
            if key == "天气":
                self.elements[-1] = last.model_copy(
                    update={"text": f"{last.text}{' ' if mark else ' - '}{value}"}
                )
                return
        self._add(ElementKind.SYNOPSIS, bare, number)

    def _action_or_speech_read(self, bare: str, line: str, number: int) -> bool:
        """Action with its mark, captions, speech."""
        if action := layout.action_in(bare):
            self._add(ElementKind.ACTION, action, number)
            return True
        if (told := layout.told_in_brackets(bare)) and self.elements[-1].kind is not ElementKind.CHARACTER:
            self._add(ElementKind.ACTION, told, number)
            return True
        if caption := layout.caption_in(bare) or layout.direction_in(bare):
            self._add(ElementKind.ACTION, caption, number)
            return True
        if number in self.cues:
            name, behind = self.cues[number]
            extension = behind if layout.is_extension(behind) else ""
            self._add(ElementKind.CHARACTER, name, number, extension=extension, forced=True)
            if behind and not extension:
                self._add(ElementKind.PARENTHETICAL, behind, number)
            self.cue_waits = True
            return True
        if said := layout.said_in(bare):
            self.begun = True
            self.elements.append(
                Element(
                    kind=ElementKind.CHARACTER,
                    text=said.name,
                    extension=said.extension,
                    line=number,
                    forced=True,
                )
            )
            if said.manner:
                self._add(ElementKind.PARENTHETICAL, said.manner, number)
            if said.words:
                self._speech(said.words, number)
            self.cue_waits = True
            return True
        if not self.cue_waits or line.startswith(("\u3000\u3000", "△")) or _NO_WORDS.fullmatch(bare):
            return False
        if inside := parenthetical_inside(bare):
            self._add(ElementKind.PARENTHETICAL, inside, number)
        elif self._said_to_its_end():
            return False
        else:
            self._speech(bare, number)
        return True

    def _said_to_its_end(self) -> bool:
        """Whether the speech so far is whole, in a text that does not mark action: what follows is action then, and
        no rest of it."""
        last = self.elements[-1]
        whole = last.kind is ElementKind.DIALOGUE and _ENDED.search(last.text) is not None
        return whole and not self.marks_action

    def _speech(self, words: str, number: int) -> None:
        """`知道了。（小声嘀咕）啰嗦。` is speech, a parenthetical, and speech again."""
        at = 0
        for match in _ASIDE.finditer(words):
            if before := words[at : match.start()].strip():
                self._add(ElementKind.DIALOGUE, before, number)
            self._add(ElementKind.PARENTHETICAL, match[1].strip(), number)
            at = match.end()
        if left := words[at:].strip():
            self._add(ElementKind.DIALOGUE, left, number)

    def _add(self, kind: ElementKind, text: str, number: int, **marks: object) -> None:
        if kind not in (ElementKind.DIALOGUE, ElementKind.PARENTHETICAL):
            self.cue_waits = False
        self.elements.append(Element.model_validate({"kind": kind, "text": text, "line": number, **marks}))


def _heading_text(heading: layout.Heading) -> str:
    where = f"{heading.where}景 " if heading.where else ""
    when = " ".join(each for each in (heading.hour, heading.weather) if each)
    return f"{where}{heading.place}{f' - {when}' if when else ''}"


def chinese_text_from_screenplay(screenplay: Screenplay) -> str:
    """A Chinese plain-text screenplay: `1、内景 客厅 - 夜`, `△` before action, `小明（小声）：对白`."""
    return "\n".join(_lines(screenplay)) + "\n"


_KEYS = {"title": "《{}》", "author": "编剧：{}", "director": "导演：{}", "credit": "", "language": ""}
_SPOKEN = (ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC)


def _lines(screenplay: Screenplay) -> Iterator[str]:
    for key, value in screenplay.title_page:
        if form := _KEYS.get(key.lower(), f"{key}：{{}}"):
            yield form.format(" ".join(value.split()))
    count = 0
    speech: list[str] = []
    cast = False
    for element in screenplay.elements:
        listed = element.kind is ElementKind.SYNOPSIS and not count
        cast = listed and (cast or is_cast_heading(element.text))
        if cast:
            yield element.text
            continue
        if element.kind not in _SPOKEN and speech:
            yield "".join(speech)
            speech = []
        if element.kind is ElementKind.CHARACTER:
            speech = [
                f"{element.text}（{element.extension}）：" if element.extension else f"{element.text}："
            ]
        elif element.kind is ElementKind.PARENTHETICAL:
            _with_manner(speech, element.text)
        elif element.kind in _SPOKEN:
            speech.append(" ".join(element.text.split("\n")))
        elif element.kind is ElementKind.HEADING:
            count += 1
            text, own = heading_parts(element.text)
            yield f"\n{element.scene_number or own or count}、{_HOUR_LAST.sub(' - ', text)}"
        else:
            yield from _element_told(element)
    if speech:
        yield "".join(speech)


def _element_told(element: Element) -> Iterator[str]:
    """Action, transitions and what stands between the scenes."""
    text = element.text
    if element.kind is ElementKind.ACTION:
        for line in text.split("\n"):
            yield line.strip() if layout.caption_in(line) == line.strip() else f"△{line.strip()}"
    elif element.kind is ElementKind.TRANSITION:
        bare = text.rstrip("：:")
        yield bare if bare.endswith(("完", "终", "出", "场", ".")) else f"{bare}："
    elif element.kind is ElementKind.SECTION:
        yield f"\n{text}"
    elif element.kind is ElementKind.SYNOPSIS and layout.listed_in(text):
        yield text


def _with_manner(speech: list[str], manner: str) -> None:
    """The first parenthetical stands with the name, further ones where they are."""
    if len(speech) == 1 and speech[0].endswith("："):
        speech[0] = f"{speech[0][:-1]}（{manner}）："
    else:
        speech.append(f"（{manner}）")
