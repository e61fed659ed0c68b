"""From breakdown, sheets and voice takes to the storyboard and the cut."""

from fractions import Fraction
from functools import partial

from pydantic import Field

from yingxi.edit import cut_listed
from yingxi.film.board import Storyboard
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Brief
from yingxi.film.cut import CutList
from yingxi.film.noun import Noun
from yingxi.film.sheet import Cast, Sets
from yingxi.film.take import VoiceTake
from yingxi.graph import Desk, Node
from yingxi.production.crediting import credits
from yingxi.production.documents import CUT, STORYBOARD
from yingxi.production.following import settings_followed
from yingxi.production.making import Making
from yingxi.production.speaking import Takes
from yingxi.storyboard import pace_fitted, storyboard_drawn

Credits = tuple[tuple[str, str], ...]


class Pace(Noun):
    """How quickly the film is told: pauses and silent action are this much longer than the storyboard's
    measure."""

    value: float = Field(gt=0)


def storyboard(making: Making, breakdown: Breakdown, cast: Cast, sets: Sets, takes: Takes) -> Storyboard:
    """The document of boards; the film's pace is fitted first and kept in its settings."""
    making.enter("storyboard")
    inputs = {
        "breakdown": breakdown,
        "cast": cast,
        "sets": sets,
        "takes": dict(takes.by_speech),
        "brief": framing_of(making.settings.brief),
    }
    closing = credits(making, takes)
    pace = making.settings.pace
    if pace is None:
        fitted = Node(
            "pace",
            paced,
            Pace,
            stage="storyboard",
            version=72,
            inputs=inputs,
            parameters={"credits": closing},
            here=True,
            light=True,
        )
        pace = making.made(fitted).value
        making.settings = making.settings.model_copy(update={"pace": pace})
        making.folder.keep_settings(making.settings)
    return making.document(
        STORYBOARD,
        Node(
            "storyboard",
            boarded,
            Storyboard,
            stage="storyboard",
            version=108,
            inputs=inputs,
            parameters={"pace": pace, "credits": closing},
            here=True,
            light=True,
        ),
        generated=partial(settings_followed, making),
    )


def cut(making: Making, storyboard: Storyboard, takes: Takes) -> CutList:
    """The document of the cut list."""
    making.enter("cut")
    return making.document(
        CUT,
        Node(
            "cut",
            cut_together,
            CutList,
            stage="cut",
            inputs={"storyboard": storyboard, "takes": dict(takes.by_speech)},
            parameters={
                "language": making.settings.brief.language,
                "rate": making.settings.brief.rate,
            },
            here=True,
            light=True,
        ),
    )


def framing_of(brief: Brief) -> Brief:
    """The brief without its words: what a storyboard needs of it is its length, size, rate and seed."""
    return brief.model_copy(update={"idea": "-"})


def paced(
    desk: Desk,
    *,
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    takes: dict[str, VoiceTake],
    brief: Brief,
    credits: Credits,
) -> Pace:
    """Node: the pace at which the film has its length."""
    return Pace(value=pace_fitted(breakdown, cast, sets, takes, brief, credits=credits))


def boarded(
    desk: Desk,
    *,
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    takes: dict[str, VoiceTake],
    brief: Brief,
    pace: float,
    credits: Credits,
) -> Storyboard:
    """Node: the boards at that pace."""
    return storyboard_drawn(breakdown, cast, sets, takes, brief, pace=pace, credits=credits)


def cut_together(
    desk: Desk, *, storyboard: Storyboard, takes: dict[str, VoiceTake], language: str, rate: Fraction
) -> CutList:
    """Node: the shots in order, with what of each is seen."""
    return cut_listed(storyboard, takes, language=language, rate=rate)
