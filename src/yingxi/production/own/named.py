"""What film.yaml names for single lines, cues and shots, found and checked against what the film has."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches

from yingxi.film.own import Kind, refused
from yingxi.graph import Given
from yingxi.production.documents import FILM
from yingxi.production.making import Making
from yingxi.production.own.finding import found, given
from yingxi.production.unread import was_in_film

_NEAR = 3
_WHAT = {"lines": "line", "cues": "cue of music", "shots": "shot"}


def all_found(making: Making) -> None:
    """Looks for every file that film.yaml names, before anything is made. Raises OwnMaterialError for the first that
    cannot be taken."""
    settings = making.settings
    names: list[tuple[Kind, str, str, str]] = [
        *(("recording", "lines", line, chosen.recording) for line, chosen in settings.lines.items()),
        *(("music", "cues", cue, chosen.music) for cue, chosen in settings.cues.items()),
        *(("video", "shots", shot, chosen.video) for shot, chosen in settings.shots.items()),
    ]
    for kind, field, name, file in names:
        if file:
            found(making, kind, file, FILM, (field, name, kind))


def recordings(making: Making, speeches: Collection[str]) -> dict[str, Given]:
    """A person's recordings by the speech that they speak."""
    names = {line: settings.recording for line, settings in making.settings.lines.items()}
    return _files_given(making, "recording", "lines", names, speeches)


def music(making: Making, cues: Collection[str]) -> dict[str, Given]:
    """A person's music by its cue."""
    names = {cue: settings.music for cue, settings in making.settings.cues.items()}
    return _files_given(making, "music", "cues", names, cues)


def videos(making: Making, shots: Collection[str]) -> dict[str, Given]:
    """A person's videos by their shot."""
    names = {shot: settings.video for shot, settings in making.settings.shots.items()}
    return _files_given(making, "video", "shots", names, shots)


def _files_given(
    making: Making, kind: Kind, field: str, names: Mapping[str, str], known: Collection[str]
) -> dict[str, Given]:
    """The files by id; one whose id has left the film waits (`unread`). Raises OwnMaterialError for a file that cannot
    be taken, or an id that the film never had."""
    files = {}
    for name, file in names.items():
        if not file:
            continue
        path = (field, name, kind)
        if name not in known:
            if was_in_film(making, name):
                continue
            near = get_close_matches(name, known, n=_NEAR, cutoff=0.0)
            raise refused(
                "unknown",
                where=making.folder.place_of(FILM, path),
                field=".".join(path),
                what=_WHAT[field],
                name=name,
                near=", ".join(near) or "-",
            )
        files[name] = given(making, kind, file, FILM, path)
    return files
