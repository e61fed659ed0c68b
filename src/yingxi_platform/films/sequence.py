"""A film as its parts lie in time, for a page that plays or trims it: the pictures there are, the lines, the music."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from django.urls import reverse

from yingxi.film.cut import CutList
from yingxi_platform.films.peaks import peaks_of
from yingxi_platform.films.reading import folder_of, noun_of
from yingxi_platform.films.reading_fields import document_of
from yingxi_platform.films.shelf import mark_here_or_there
from yingxi_platform.films.showing_boards import current
from yingxi_platform.studios.models import Film, Rush

Plain = dict[str, Any]


def sequence_of(film: Film) -> Plain:
    """All of it, in JSON's own types, in frames of the film."""
    settings, board_list = noun_of(film, "film.yaml"), noun_of(film, "storyboard.yaml")
    boards = board_list.boards if board_list else ()
    names = {person.id: person.name for person in (noun_of(film, "cast.yaml").people if boards else ())}
    panels, shots, lines = current(film, "panel"), current(film, "shot"), current(film, "line")
    cut: CutList | None = noun_of(film, "cut.yaml")
    return {
        "rate": float(cut.rate if cut else settings.brief.rate),
        "boards": [
            {
                "id": board.id,
                "number": number,
                "frames": board.frames,
                "still": _still(film, shots.get(board.id) or panels.get(board.id)),
                "video": _take(film, shots.get(board.id)),
                "size": board.size,
                "lines": [
                    {
                        "ref": moment.ref,
                        "who": names.get(moment.actor, ""),
                        "text": moment.text,
                        "begins": moment.start,
                        "at": moment.start - moment.heard,
                        "frames": moment.end_exclusive - moment.start,
                        **_sound(film, lines.get(moment.ref)),
                    }
                    for moment in board.moments
                    if moment.kind == "speech"
                ],
            }
            for number, board in enumerate(boards, 1)
        ],
        "shots": _cut(film, cut),
        "shifts": dict(cut.shifts) if cut else {},
        "music": _music(film),
        "stems": _stems(film),
    }


def _cut(film: Film, cut: CutList | None) -> list[Plain]:
    if cut is None:
        return []
    whole = document_of(film, "cut.yaml")
    assert whole is not None
    return [
        {
            "name": part.path[-1],
            "was": {name: part.was(name) for name in ("first", "frames", "other_first")},
            **{
                name: getattr(part.noun, name)
                for name in ("shot", "first", "frames", "kind", "other", "other_first")
            },
        }
        for part in whole.parts("shots")
    ]


def _music(film: Film) -> list[Plain]:
    score, takes = noun_of(film, "score.yaml"), current(film, "music")
    return [
        {"id": cue.id, "start": cue.start, "frames": cue.frames, **_sound(film, takes.get(cue.id))}
        for cue in (score.music if score else ())
    ]


def _stems(film: Film) -> Plain:
    """What was last mixed, by its name: it fits the film that was made, not what was cut since."""
    return {
        name: {"url": reverse("shown", args=[film.code, f"stems/{name}.wav"]), "peaks": peaks}
        for name, peaks in stems_drawn(film).items()
    }


def stems_drawn(film: Film) -> dict[str, list[int]]:
    """The peaks of what was last mixed, read before it goes to a storage."""
    found = {}
    for name in ("dialogue", "music", "effects"):
        where = f"out/stems/{name}.wav"
        mark = mark_here_or_there(film, where)
        if mark:
            digest = sha256(f"{name} {mark}".encode()).hexdigest()[:20]
            found[name] = peaks_of(film.root / where, film.stills / f"peaks-{digest}.json")
    return found


def _still(film: Film, rush: Rush | None) -> str:
    return reverse("still", args=[film.code, rush.pk]) if rush and rush.still else ""


def _take(film: Film, rush: Rush | None) -> str:
    return reverse("take", args=[film.code, rush.pk]) if rush else ""


def _sound(film: Film, rush: Rush | None) -> Plain:
    if rush is None:
        return {"url": "", "peaks": []}
    sound: Path = folder_of(film).store.root / rush.path
    return {
        "url": _take(film, rush),
        "peaks": peaks_of(sound, film.stills / f"peaks-{sound.stem[:40]}.json"),
    }
