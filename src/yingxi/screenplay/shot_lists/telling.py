"""A shot list told as a screenplay: every scene a heading, every shot a line that names it."""

import re
from collections.abc import Iterator

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay.shapes import is_chinese
from yingxi.screenplay.shot_lists.camera_words import action_alone, camera_said, frame_first
from yingxi.screenplay.shot_lists.model import ListedShot, ShotList, speeches_in


def screenplay_from_shots(listed: ShotList) -> Screenplay:
    """Headings name the list's scenes by number and, where the list gives one, by place; `= shot 3: medium, low` begins
    a shot, `= frame: ...` says how its first frame looks."""
    title = (("Title", listed.title),) if listed.title else ()
    return Screenplay(title_page=title, elements=tuple(_elements(listed.shots)))


def _elements(shots: tuple[ListedShot, ...]) -> Iterator[Element]:
    chinese = is_chinese("".join(f"{shot.frame}{shot.text}{shot.speech}" for shot in shots))
    before: tuple[str, str] | None = None
    for shot in shots:
        if not (shot.text or shot.frame or shot.speech):
            yield from _kept(shot)
            continue
        place = _place_and_hour(shot) or (before[1] if before and before[0] == shot.scene else "")
        if (shot.scene, place) != before:
            yield Element(
                kind=ElementKind.HEADING,
                text=place or (f"第{shot.scene}场" if chinese else f"Scene {shot.scene}"),
                scene_number=_number(shot.scene),
                line=shot.line,
            )
        before = (shot.scene, place)
        camera = camera_said(shot.camera, f"{shot.frame}\n{shot.text}")
        lasting = f"{shot.seconds:g}s" if shot.seconds else ""
        asked = ", ".join(part for part in (camera, lasting) if part)
        head = f"shot {shot.shot}" + (f": {asked}" if asked else "")
        yield Element(kind=ElementKind.SYNOPSIS, text=head, line=shot.line)
        if frame := " ".join((shot.frame or frame_first(shot.text)).split()):
            yield Element(kind=ElementKind.SYNOPSIS, text=f"frame: {frame}", line=shot.line)
        text = action_alone(shot.text)
        for paragraph in text.split("\n"):
            if paragraph.strip():
                yield Element(kind=ElementKind.ACTION, text=paragraph.strip(), line=shot.line)
        yield from _speeches_told(shot)
        yield from _kept(shot)


def _place_and_hour(shot: ListedShot) -> str:
    """`Bakery - DAWN`, unless the place says an hour already."""
    if not shot.place or not shot.hour or " - " in shot.place:
        return shot.place
    return f"{shot.place} - {shot.hour.upper()}"


def _kept(shot: ListedShot) -> Iterator[Element]:
    for words in shot.kept:
        yield Element(kind=ElementKind.NOTE, text=_noted(words), line=shot.line)


def _noted(words: str) -> str:
    return " ".join(words.replace("[[", "[ [").replace("]]", "] ]").split())


def _speeches_told(shot: ListedShot) -> Iterator[Element]:
    """The shot's speeches; words that nobody is named for are kept as a note."""
    for name, words in speeches_in(shot.speech):
        if name:
            yield Element(kind=ElementKind.CHARACTER, text=name, line=shot.line)
            yield Element(kind=ElementKind.DIALOGUE, text=words, line=shot.line)
        else:
            yield Element(kind=ElementKind.NOTE, text=_noted(words), line=shot.line)


def _number(scene: str) -> str:
    """The scene's number; Fountain takes letters, digits, stops and dashes."""
    return scene if re.fullmatch(r"[A-Za-z0-9.-]{1,12}", scene) else ""
