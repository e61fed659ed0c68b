"""A film that is written, spoken, boarded, cut and acted: what pictures, sound and deliverables are made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.board import Storyboard
from yingxi.film.breakdown import Breakdown
from yingxi.film.cut import FilmCut
from yingxi.film.performance import Performance
from yingxi.film.story import Story
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.speaking import Takes


@dataclass(frozen=True, slots=True)
class Acted:
    """A film as far as it can be known without a picture or a sound."""

    breakdown: Breakdown
    story: Story | None
    own: OwnPictures
    takes: Takes
    storyboard: Storyboard
    cut: FilmCut
    performances: Mapping[str, Performance]
