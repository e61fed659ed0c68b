"""The language model as a Writer."""

from yingxi.film.allowance import allowance
from yingxi.film.brief import Brief, Language
from yingxi.film.story import Story
from yingxi.film.take import Record
from yingxi.generators.builtin.language_model.answers import ScreenplayAnswer, StoryAnswer, TranslationAnswer
from yingxi.generators.builtin.language_model.asking import Pause, Spent, answered
from yingxi.generators.builtin.language_model.card import CARD
from yingxi.generators.builtin.language_model.prompts import VERSION, prompt
from yingxi.generators.builtin.language_model.settings import ModelSettings, settings_from_environment
from yingxi.generators.builtin.language_model.writing import (
    screenplay_answer_faults,
    screenplay_from_answer,
    story_answer_faults,
    story_from_answer,
)
from yingxi.generators.ports import Translated, Written

LONGEST_IDEA, LONGEST_LINE = 4000, 600
_LANGUAGES = {"zh": "Simplified Chinese, written natively, never translated", "en": "English"}
_LOOKS = {"zh": "七岁，羊角辫，黄裙子", "en": "7, pigtails, yellow dress"}
_UNITS = {"zh": "characters", "en": "words"}


class LanguageModel:
    """Asks a model for a story, then for its scenes. Where no settings are given, those of the environment
    hold."""

    def __init__(self, settings: ModelSettings | None = None, pause: Pause | None = None) -> None:
        self._settings = settings
        self._patience: dict[str, Pause] = {"pause": pause} if pause else {}

    def story(self, brief: Brief) -> Written:
        """The story of the brief, checked."""
        settings = self._settings or settings_from_environment()
        seconds = brief.about_seconds
        question = prompt(
            "story",
            idea=brief.idea[:LONGEST_IDEA].replace('"""', "'''"),
            seconds=f"{seconds:g}",
            language=_LANGUAGES[brief.language],
            people=allowance(seconds, brief.language).people,
            looks=_LOOKS[brief.language],
        )
        answer, spent = answered(
            StoryAnswer,
            question,
            stage="story",
            settings=settings,
            seed=brief.seed,
            faults=lambda given: story_answer_faults(given, brief),
            **self._patience,
        )
        story = story_from_answer(answer, brief, settings.model)
        return Written(story=story, record=_record("story", settings, spent, brief.seed))

    def screenplay(self, story: Story, brief: Brief) -> Written:
        """The scenes of the story, checked."""
        settings = self._settings or settings_from_environment()
        seconds = brief.about_seconds
        allowed = allowance(seconds, story.language)
        question = prompt(
            "screenplay",
            story=story.model_dump_json(exclude={"readings", "shape"}, indent=1).replace('"""', "'''"),
            seconds=f"{seconds:g}",
            language=_LANGUAGES[story.language],
            scenes=allowed.scenes,
            lines_least=allowed.lines_least,
            lines_most=allowed.lines_most,
            spoken=allowed.spoken_aim,
            limit=allowed.spoken_limit,
            unit=_UNITS[story.language],
        )
        answer, spent = answered(
            ScreenplayAnswer,
            question,
            stage="screenplay",
            settings=settings,
            seed=brief.seed,
            faults=lambda given: screenplay_answer_faults(given, story, brief),
            **self._patience,
        )
        return Written(
            screenplay=screenplay_from_answer(answer, story),
            record=_record("screenplay", settings, spent, brief.seed),
        )

    def translated(self, lines: tuple[str, ...], *, into: Language, seed: int) -> Translated:
        """The lines in another language, as many and in their order."""
        settings = self._settings or settings_from_environment()
        numbered = "\n".join(f"{number}. {line[:LONGEST_LINE]}" for number, line in enumerate(lines, start=1))
        answer, spent = answered(
            TranslationAnswer,
            prompt("translation", language=_LANGUAGES[into], count=len(lines), lines=numbered),
            stage="translation",
            settings=settings,
            seed=seed,
            faults=lambda given: (
                ()
                if len(given.lines) == len(lines)
                else (f"{len(given.lines)} lines instead of {len(lines)}",)
            ),
            **self._patience,
        )
        return Translated(answer.lines, _record("translation", settings, spent, seed))


def _record(stage: str, settings: ModelSettings, spent: Spent, seed: int) -> Record:
    return Record(
        generator=CARD.id,
        version=CARD.version,
        model=settings.model,
        prompt=f"{stage}.{VERSION}",
        seed=seed,
        cost=spent.cost,
        tokens=spent.tokens,
        source_type=CARD.source_type,
    )
