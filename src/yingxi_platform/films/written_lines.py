"""Where what is said and done in the film stands in the screenplay as it is now."""

import json
from collections.abc import Mapping
from typing import Any

from yingxi.breakdown import IdMap, screenplay_broken_down
from yingxi.film.board import Staged
from yingxi.film.breakdown import Breakdown, Speech
from yingxi.film.screenplay import Screenplay
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.once import Once
from yingxi_platform.films.reading import folder_of, noun_of, stamp_of
from yingxi_platform.studios.models import Film

_BROKEN_DOWN: Once[Breakdown] = Once(200)


def breakdown_of(film: Film) -> Breakdown | None:
    """The screenplay as it stands, broken down under the ids of the film's last run; None before there is one."""
    screenplay: Screenplay | None = noun_of(film, SCREENPLAY)
    if screenplay is None:
        return None
    known = folder_of(film).known(IdMap, "ids") or IdMap()
    language = noun_of(film, "film.yaml").brief.language
    key = (film.root, stamp_of(film, SCREENPLAY), known.last, len(known.scenes), language)
    return _BROKEN_DOWN(key, lambda: screenplay_broken_down(screenplay, language=language, known=known))


def speeches_of(film: Film) -> Mapping[str, Speech]:
    """The lines that are spoken, by their ids."""
    breakdown = breakdown_of(film)
    moments = (moment for scene in (breakdown.scenes if breakdown else ()) for moment in scene.moments)
    return {moment.id: moment for moment in moments if isinstance(moment, Speech)}


def as_written(moment: Staged, spoken: Mapping[str, Speech]) -> dict[str, Any]:
    """The words of a line as the screenplay has them now, and where; as the board has them where it has none."""
    now = spoken.get(moment.ref)
    text = now.text if now else moment.text
    words = json.dumps(text, ensure_ascii=False)
    return {"text": text, "words": words, "written": now.line if now else None}


def line_of(screenplay: Screenplay | None, words: str) -> int | None:
    """The first line in which the words stand; None where they do not, or no more."""
    wanted = _plain(words)
    elements = screenplay.elements if screenplay else ()
    return next((it.line for it in elements if wanted and wanted in _plain(it.text)), None)


def _plain(text: str) -> str:
    return " ".join(text.split())
