"""The report of a film: who made what, how long and how loud it is, what could not be staged."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from yingxi.delivery import FilmFacts, Loudness, Made, Report, film_checked, film_reported
from yingxi.film.breakdown import Breakdown
from yingxi.film.cut import FilmCut
from yingxi.film.loudness import loudness_target
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, Sets
from yingxi.film.take import Record
from yingxi.production.making import Making

Kind = Literal["story", "screenplay", "voice", "shot", "music", "foley", "atmosphere", "picture"]
KINDS: dict[str, Kind] = {
    "story": "story",
    "screenplay": "screenplay",
    "voice": "voice",
    "picture": "shot",
    "music": "music",
    "foley": "foley",
    "atmosphere": "atmosphere",
    "person": "picture",
    "own line": "voice",
    "own music": "music",
    "own video": "shot",
    "own picture": "picture",
}


def report(
    making: Making,
    film: Path,
    cut: FilmCut,
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    performances: Mapping[str, Performance],
    loudness: Mapping[str, Loudness],
) -> Report:
    facts: FilmFacts = film_checked(film, cut)
    return film_reported(
        cut,
        making.brief,
        made(making),
        breakdown=breakdown,
        cast=cast,
        sets=sets,
        performances=performances,
        loudness=loudness,
        target=loudness_target(making.settings.loudness),
        film=facts,
    )


def made(making: Making) -> tuple[Made, ...]:
    """Everything with a maker, in the order of the recipe."""
    return tuple(
        Made(
            kind=KINDS[promise.node.kind],
            name=promise.node.subject or promise.node.kind,
            record=Record.model_validate(promise.take.record),
        )
        for promise in making.run.promises
        if promise.node.kind in KINDS and promise.take is not None and promise.take.record
    )
