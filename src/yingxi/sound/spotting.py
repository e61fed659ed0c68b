"""The spotting session: what sounds where. Music, foley and atmosphere of a cut."""

from collections.abc import Mapping

from yingxi.film.board import Storyboard
from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, Sets
from yingxi.sound.atmosphere_spotting import atmosphere_spotted
from yingxi.sound.foley_spotting import foley_spotted
from yingxi.sound.music_spotting import music_spotted
from yingxi.sound.playing_spotting import with_players


def score_spotted(
    cut: FilmCut,
    storyboard: Storyboard,
    performances: Mapping[str, Performance],
    sets: Sets,
    *,
    seed: int,
    cast: Cast | None = None,
) -> Score:
    """All cues of the film: music that starts on cuts and leaves room, what somebody in the picture plays, a sound on
    the frame of every contact, the air of every scene. Ids name shot or scene, so that a change elsewhere changes no
    other cue."""
    boards = {board.id: board for board in storyboard.boards}
    return Score(
        music=with_players(
            music_spotted(cut, boards, sets, seed=seed, cast=cast), cut, boards, performances, sets, seed=seed
        ),
        foley=foley_spotted(cut, boards, performances, sets),
        atmosphere=atmosphere_spotted(cut, boards, sets),
    )
