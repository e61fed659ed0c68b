"""Whole films as boards, from one sentence or a few lines of screenplay, by text stages alone."""

from functools import cache

from yingxi.film.board import Board
from yingxi.film.brief import Brief, Language
from yingxi.generators.registry import generator_of
from yingxi.screenplay import screenplay_from_fountain, screenplay_written
from yingxi.story import story_told
from yingxi.storyboard import TableRead, table_read

IDEAS: tuple[tuple[str, Language, int], ...] = (
    ("一位外婆忘了所有人，却还记得和孙女玩捉迷藏", "zh", 60),
    ("剑客在雪夜的茶馆里等仇人", "zh", 30),
    ("只怕打雷的小狮子舞狮头想上台表演", "zh", 60),
    ("A night bus driver returns a lost violin to its owner", "en", 60),
    ("A cat steals fish from the market", "en", 30),
    ("Three friends find a map in the attic", "en", 90),
)


@cache
def film_of(idea: str, language: Language, seconds: int) -> TableRead:
    brief = Brief(idea=idea, language=language, length_seconds=seconds)
    writer = generator_of("writer")
    story, _ = story_told(brief, writer)
    screenplay, _ = screenplay_written(story, brief, writer)
    return table_read(screenplay, brief)


@cache
def boards_of(idea: str, language: Language, seconds: int) -> tuple[Board, ...]:
    return film_of(idea, language, seconds).drawn(pace=0.7).boards


def written(fountain: str, language: Language = "en", seconds: int = 30) -> TableRead:
    return table_read(
        screenplay_from_fountain(fountain), Brief(idea="x", language=language, length_seconds=seconds)
    )
