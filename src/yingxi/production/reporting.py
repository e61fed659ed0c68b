"""The report of a film: who made what, how long and how loud it is, what could not be staged, what is wrong to see."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from yingxi.acting.faults import shot_faults
from yingxi.delivery import (
    FilmFacts,
    Loudness,
    Made,
    Report,
    SubtitleTracks,
    film_checked,
    film_reported,
    quick_cues,
)
from yingxi.film.board import Board
from yingxi.film.brief import Brief
from yingxi.film.fault import Fault
from yingxi.film.loudness import loudness_target
from yingxi.film.performance import Performance
from yingxi.film.take import Record
from yingxi.production.acted import Acted
from yingxi.production.making import Making
from yingxi.production.otherwise import shown_otherwise
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.readings_shown import readings_seen
from yingxi.production.undrawn import things_undrawn
from yingxi.stage.place import Place, setting_of
from yingxi.stage.sets import place_of

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
    "kept picture": "shot",
    "own picture": "picture",
}


def report(
    making: Making, film: Path, acted: Acted, loudness: Mapping[str, Loudness], *, words: SubtitleTracks
) -> Report:
    """Everything that `out/report.json` says of the finished film; `loudness` is by the name of what was measured."""
    facts: FilmFacts = film_checked(film, acted.cut)
    story, boards = acted.story, acted.storyboard.boards
    return film_reported(
        acted.cut,
        making.brief,
        made(making),
        breakdown=acted.breakdown,
        cast=acted.own.cast,
        sets=acted.own.sets,
        performances=acted.performances,
        loudness=loudness,
        target=loudness_target(making.settings.loudness),
        film=facts,
        undrawn=things_undrawn(acted.breakdown, boards),
        otherwise=shown_otherwise(acted.breakdown, boards, acted.cut.rate),
        quick=quick_cues(words.by_language, acted.cut, captions=making.settings.captions),
        readings=readings_seen(story.readings, boards, story.language) if story else (),
        faults=faults(boards, acted.performances, acted.own, making.brief),
    )


def faults(
    boards: Iterable[Board], performances: Mapping[str, Performance], own: OwnPictures, brief: Brief
) -> dict[str, tuple[Fault, ...]]:
    """What geometry shows to be wrong in each shot that is performed, in the order of the boards."""
    return {
        board.id: shot_faults(
            board,
            performances[board.id],
            own.cast,
            _place(board, own, brief),
            width=brief.width,
            height=brief.height,
        )
        for board in boards
        if board.id in performances
    }


def _place(board: Board, own: OwnPictures, brief: Brief) -> Place | None:
    """The set as it is played in; none on a card of credits and before a person's own picture."""
    if not board.set or board.set in own.promises:
        return None
    setting = setting_of(
        own.sets.sheet(board.set), inside=board.inside, hour=board.hour, weather=board.weather, season=board.season,
        film_seed=brief.seed, look=brief.look, language=brief.language, crowd=board.crowd, lamps=board.lamps,
        pieces=board.pieces, things=board.still_things(), cast=own.cast,
    )  # fmt: skip
    return place_of(setting)


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
