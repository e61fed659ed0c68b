"""A shot list written as JSON: `{"scenes": [{"scene_num": 1, "shots": [{"shot_id": 1, ...}]}]}`, or a plain list of
shots."""

import json
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from yingxi.film.errors import ScreenplayError
from yingxi.film.phrasing import phrased
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.shot_lists import model
from yingxi.screenplay.shot_lists.model import (
    ListedShot,
    ShotList,
    doubts_about,
    hour_or_seconds,
    seconds_in,
    spoken_by,
)

_BEGINS = phrased(r"\s*(?:\{\s*(?:\"|\})|\[\s*(?:\{|\]))")
_OF_A_SHOT = (
    *model.SCENE, *model.SHOT, *model.FRAME, *model.TEXT, *model.MOTION, *model.SPEECH, *model.SECONDS, *model.PLACE,
    *model.CAMERA, *model.HOUR, *model.SPEAKER,
)  # fmt: skip
Path = tuple[str | int, ...]


def is_json(text: str) -> bool:
    """Whether a file's text begins as JSON does. A screenplay's note, `[[...]]`, does not."""
    return bool(_BEGINS.match(text))


def shots_from_json(text: str, *, name: str = "") -> ShotList:
    """The list in `text`. A shot or a scene that lacks its words or has them in another form is kept as a
    note and listed. Raises ScreenplayError with the line where it is no JSON or has no shots that can be used. Shots
    without a scene play in one, shots without a number in their order."""
    try:
        read = json.loads(text)
    except json.JSONDecodeError as error:
        raise ScreenplayError(
            f"This shot list is not whole JSON: {error.msg}.",
            where=_where(name, error.lineno),
            next_step="Mend that line, or export the list again.",
        ) from error
    except RecursionError as error:
        raise ScreenplayError(
            "This shot list is nested too deeply.",
            where=name,
            next_step="Write scenes and shots as in the guide.",
        ) from error
    reader = _Reader(text, name)
    shots = tuple(reader.shots(read))
    if not any(each.text or each.frame or each.speech for each in shots):
        raise reader.unfit[0] if reader.unfit else reader.refused("This shot list has no shots.", ())
    title = read.get("title") if isinstance(read, dict) else ""
    told = title.strip() if isinstance(title, str) else ""
    return ShotList(shots, told, unread=tuple(reader.unread), doubts=tuple(reader.doubts))


class _Reader:
    """Reads the values of one file, and knows where in it each stands."""

    def __init__(self, text: str, name: str) -> None:
        self._text, self._name = text, name
        self.doubts: list[Doubt] = []
        self.unfit: list[ScreenplayError] = []
        """Why what was passed over cannot be used."""
        self.unread: dict[str, None] = {}

    def shots(self, read: Any) -> Iterator[ListedShot]:
        if isinstance(read, list):
            yield from self._listed(read, (), scene="")
            return
        self._passed_over(read, ("title", "scenes", "场景", "shots", "镜头"))
        for key in ("scenes", "场景"):
            if key in read:
                yield from self._scenes(read[key], (key,))
                return
        for key in ("shots", "镜头"):
            if key in read:
                yield from self._listed(read[key], (key,), scene="")
                return
        self.refuse("This shot list has neither scenes nor shots.", ())

    def _scenes(self, scenes: Any, path: Path) -> Iterator[ListedShot]:
        for number, scene in enumerate(self._list(scenes, path)):
            here = (*path, number)
            try:
                if not isinstance(scene, dict):
                    self.refuse("A scene is not written as a scene with shots.", here)
                named = self._value(scene, model.SCENE, here) or str(number + 1)
                if "shots" not in scene:
                    self.refuse("A scene has no shots.", here, missing="shots")
                self._passed_over(scene, (*model.SCENE, *model.PLACE, *model.HOUR, "shots"))
                place = self._words(scene, model.PLACE, here)
                hour = self._words(scene, model.HOUR, here)
                shots = self._list(scene["shots"], (*here, "shots"))
            except ScreenplayError as unfit:
                yield self._left_out(unfit, here, scene)
                continue
            yield from self._listed(shots, (*here, "shots"), scene=named, place=place, hour=hour)

    def _left_out(self, unfit: ScreenplayError, path: Path, value: Any) -> ListedShot:
        self.unfit.append(unfit)
        words = json.dumps(value, ensure_ascii=False)
        line = self._line_of(path)
        self.doubts.append(Doubt(line, words, f"kept as a note: {unfit.message}"))
        return ListedShot("", "", kept=(words,), line=line)

    def _passed_over(self, owner: dict[str, Any], known: tuple[str, ...]) -> None:
        """Takes note of the keys of which nothing is made."""
        self.unread |= dict.fromkeys(key for key in owner if key.strip().lower() not in known)

    def _listed(
        self, shots: Any, path: Path, *, scene: str, place: str = "", hour: str = ""
    ) -> Iterator[ListedShot]:
        for number, shot in enumerate(self._list(shots, path)):
            here = (*path, number)
            try:
                yield self._shot(shot, here, number=str(number + 1), scene=scene, place=place, hour=hour)
            except ScreenplayError as unfit:
                yield self._left_out(unfit, here, shot)

    def _shot(self, shot: Any, here: Path, *, number: str, scene: str, place: str, hour: str) -> ListedShot:
        if not isinstance(shot, dict):
            self.refuse("A shot is not written as a shot with its words.", here)
        self._passed_over(shot, _OF_A_SHOT)
        frame = self._words(shot, model.FRAME, here)
        text = self._words(shot, (*model.TEXT, *model.MOTION), here)
        speech = self._words(shot, model.SPEECH, here)
        if not (text or frame or speech):
            self.refuse("A shot has no words.", here, missing="text")
        speech = spoken_by(self._words(shot, model.SPEAKER, here), speech)
        own, lasting = hour_or_seconds(
            self._value(shot, model.HOUR, here), self._value(shot, model.SECONDS, here)
        )
        told = ListedShot(
            scene or self._value(shot, model.SCENE, here) or "1",
            self._value(shot, model.SHOT, here) or number,
            text=text,
            frame=frame,
            place=self._words(shot, model.PLACE, here) or place,
            speech=speech,
            camera=", ".join(self._words(shot, model.CAMERA, here).split("\n")),
            hour=own or hour,
            seconds=seconds_in(lasting),
            kept=_unused(shot),
        )
        if doubts_about(speech, lasting, 0):
            self.doubts += doubts_about(speech, lasting, self._line_of(here))
        return told

    def _list(self, value: Any, path: Path) -> list[Any]:
        if not isinstance(value, list):
            self.refuse(f"{path[-1]} is not a list.", path)
        return value

    def _value(self, owner: dict[str, Any], names: tuple[str, ...], path: Path) -> str:
        """A number or a name, as text."""
        small = {key.strip().lower(): key for key in owner}
        key = next((small[name] for name in names if name in small), "")
        value = owner.get(key, "")
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            self.refuse(f"{key} is neither a number nor a name.", (*path, key))
        return str(value).strip()

    def _words(self, owner: dict[str, Any], names: tuple[str, ...], path: Path) -> str:
        keys = [key for key in owner if key.strip().lower() in names]
        for key in keys:
            if not isinstance(owner[key], str):
                self.refuse(f"{key} is not written in words.", (*path, key))
        return "\n".join(words for key in keys if (words := owner[key].strip()))

    @cached_property
    def _nodes(self) -> Node | None:
        """JSON read once more, as the YAML that it is too, for whose values lines are kept."""
        try:
            found: Node | None = YAML(typ="safe", pure=True).compose(self._text)
        except YAMLError:
            return None
        return found

    def _line_of(self, path: Path) -> int:
        """The line, from 1, of the value at `path`; 0 where it cannot be told."""
        node = self._nodes
        for step in path:
            if isinstance(node, MappingNode):
                node = next((value for key, value in node.value if key.value == step), None)
            elif isinstance(node, SequenceNode) and isinstance(step, int):
                node = node.value[step]
        return node.start_mark.line + 1 if node is not None else 0

    def refuse(self, message: str, path: Path, *, missing: str = "") -> NoReturn:
        raise self.refused(message, path, missing=missing)

    def refused(self, message: str, path: Path, *, missing: str = "") -> ScreenplayError:
        """Why what stands at `path` cannot be used."""
        return ScreenplayError(
            message,
            where=_where(self._name, self._line_of(path)),
            next_step=f"Give it {missing}." if missing else "Write scenes and shots as in the guide.",
        )


def _unused(shot: dict[str, Any]) -> tuple[str, ...]:
    """What of a shot nothing is made of, with its key."""
    return tuple(
        f"{key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}"
        for key, value in shot.items()
        if key.strip().lower() not in _OF_A_SHOT and value not in (None, "", [], {})
    )


def _where(name: str, line: int) -> str:
    return ", ".join(part for part in (name, f"line {line}" if line else "") if part)
