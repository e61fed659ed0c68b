"""Whole films as boards, from one sentence, by text stages alone: speech is as long as the voices usually take."""

from functools import cache

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed, sets_designed
from yingxi.film.allowance import SPOKEN_PER_SECOND, spoken_count
from yingxi.film.board import Board, Storyboard
from yingxi.film.breakdown import Breakdown, Speech
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import Screenplay
from yingxi.film.sheet import Cast, Sets
from yingxi.film.take import VoiceTake
from yingxi.generators.registry import generator_of
from yingxi.screenplay import screenplay_from_fountain, screenplay_written
from yingxi.story import story_told
from yingxi.storyboard import pace_fitted, storyboard_drawn

# After a line a voice lets half a second pass.
BREATH = 0.4
IDEAS: tuple[tuple[str, Language, int], ...] = (
    ("一位外婆忘了所有人，却还记得和孙女玩捉迷藏", "zh", 60),
    ("剑客在雪夜的茶馆里等仇人", "zh", 30),
    ("只怕打雷的小狮子舞狮头想上台表演", "zh", 60),
    ("A night bus driver returns a lost violin to its owner", "en", 60),
    ("A cat steals fish from the market", "en", 30),
    ("Three friends find a map in the attic", "en", 90),
)


class Film:
    """A breakdown with all that the director needs to draw it."""

    def __init__(self, screenplay: Screenplay, brief: Brief) -> None:
        self.brief = brief
        self.breakdown: Breakdown = screenplay_broken_down(screenplay, language=brief.language)
        self.cast: Cast = cast_designed(self.breakdown, seed=brief.seed)
        self.sets: Sets = sets_designed(self.breakdown, seed=brief.seed)
        self.takes = {
            line.id: VoiceTake(
                speech=line.id,
                person=line.person,
                text=line.text,
                samples=round(
                    48_000 * (spoken_count(line.text) / SPOKEN_PER_SECOND[brief.language] + BREATH)
                ),
            )
            for scene in self.breakdown.scenes
            for line in scene.moments
            if isinstance(line, Speech)
        }

    def drawn(self, *, pace: float | None = None) -> Storyboard:
        """The storyboard at `pace`, or at the pace that keeps the film's length."""
        if pace is None:
            pace = pace_fitted(self.breakdown, self.cast, self.sets, self.takes, self.brief)
        return storyboard_drawn(self.breakdown, self.cast, self.sets, self.takes, self.brief, pace=pace)


@cache
def film_of(idea: str, language: Language, seconds: int) -> Film:
    brief = Brief(idea=idea, language=language, length_seconds=seconds)
    writer = generator_of("writer")
    story, _ = story_told(brief, writer)
    screenplay, _ = screenplay_written(story, brief, writer)
    return Film(screenplay, brief)


@cache
def boards_of(idea: str, language: Language, seconds: int) -> tuple[Board, ...]:
    return film_of(idea, language, seconds).drawn(pace=0.7).boards


def written(fountain: str, language: Language = "en", seconds: int = 30) -> Film:
    return Film(
        screenplay_from_fountain(fountain), Brief(idea="x", language=language, length_seconds=seconds)
    )
