"""Where and when a film plays, as its music hears it: the culture and the period that most of its frames show."""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from yingxi.film.board import Board
from yingxi.film.cut import FilmCut
from yingxi.film.sheet import Period, Sets

MusicCulture = Literal["chinese", "western"]


def culture_and_period(cut: FilmCut, boards: Mapping[str, Board], sets: Sets) -> tuple[MusicCulture, Period]:
    """Those of the places, by how long each is seen; a place that tells no culture, or one whose music nobody
    here plays, has that of the film's language."""
    own: MusicCulture = "chinese" if cut.language == "zh" else "western"
    cultures: Counter[MusicCulture] = Counter({own: 0})
    periods: Counter[Period] = Counter({"": 0})
    places = {sheet.id: sheet for sheet in sets.places}
    for shot in cut.shots:
        board = boards.get(shot.shot)
        place = places.get(board.set) if board is not None else None
        if place is not None:
            culture = place.culture
            cultures[culture if culture == "chinese" or culture == "western" else own] += shot.frames
            periods[place.period] += shot.frames
    return cultures.most_common(1)[0][0], periods.most_common(1)[0][0]
