"""The language model as a Writer."""

import time
from functools import partial

from yingxi.film.allowance import allowance, element_seconds
from yingxi.film.brief import Brief, Language
from yingxi.film.errors import TooMuchToReadError
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.story import Story
from yingxi.film.take import Record
from yingxi.generators.builtin.language_model.answers import (
    ScreenplayAnswer,
    StoryAnswer,
    TranslationAnswer,
    schema_of,
)
from yingxi.generators.builtin.language_model.asking import Pause, Spent, answered
from yingxi.generators.builtin.language_model.card import CARD
from yingxi.generators.builtin.language_model.prompts import VERSION, prompt
from yingxi.generators.builtin.language_model.rewriting import (
    CHUNK_TEXT,
    HEADING_FORM,
    MOST_CHUNKS,
    DigestAnswer,
    LinesAnswer,
    PartsAnswer,
    chunks,
    halves_of,
    lines_faults,
    numbered,
    parts_faults,
    parts_of,
    parts_of_scene,
    scene_from_answer,
    scene_text,
    translated,
)
from yingxi.generators.builtin.language_model.settings import ModelSettings, settings_from_environment
from yingxi.generators.builtin.language_model.writing import (
    screenplay_answer_faults,
    screenplay_from_answer,
    story_answer_faults,
    story_from_answer,
    translation_faults,
)
from yingxi.generators.ports import RewriteRequest, Translated, Written

LONGEST_LINE = 600
LONGEST_IDEA = 8000
"""Characters of an idea, or of what was read out of a longer one, that one question holds."""
DIGEST_WORDS = 1200
"""Words or characters that a long story is read down to."""
LEAST_TO_READ = 1_000
"""Characters that a model must be able to read at once; longer parts are halved for one that reads less."""
_LANGUAGES = {"zh": "Simplified Chinese, written natively, never translated", "en": "English"}
_LOOKS = {"zh": "七岁，羊角辫，黄裙子", "en": "7, pigtails, yellow dress"}
_UNITS = {"zh": "characters", "en": "words"}


class LanguageModel:
    """Asks a model for a story, then for its scenes. Where no settings are given, those of the environment hold."""

    longest_idea = CHUNK_TEXT * MOST_CHUNKS
    """Characters of an idea that are read: part by part, a book of some two hundred pages."""

    def __init__(self, settings: ModelSettings | None = None, pause: Pause | None = None) -> None:
        self._settings = settings
        self._pause: Pause = pause or time.sleep

    def story(self, brief: Brief) -> Written:
        """The story of the brief, checked."""
        settings = (self._settings or settings_from_environment()).begun()
        seconds = brief.about_seconds
        people = allowance(seconds, brief.language).people
        idea, read = self._digested(brief, settings)
        question = prompt(
            "story",
            idea=idea[:LONGEST_IDEA].replace('"""', "'''"),
            seconds=f"{seconds:g}",
            language=_LANGUAGES[brief.language],
            people=people,
            looks=_LOOKS[brief.language],
        )
        answer, spent = answered(
            StoryAnswer,
            question,
            stage="story",
            settings=settings,
            seed=brief.seed,
            faults=lambda given: story_answer_faults(given, brief),
            schema=schema_of(StoryAnswer, most={("StoryAnswer", "people"): people}),
            pause=self._pause,
        )
        story = story_from_answer(answer, brief, settings.model)
        return Written(story=story, record=_record("story", settings, spent.plus(read), brief.seed))

    def screenplay(self, story: Story, brief: Brief) -> Written:
        """The scenes of the story, checked."""
        settings = (self._settings or settings_from_environment()).begun()
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
            schema=schema_of(
                ScreenplayAnswer,
                speakers=[each.name for each in story.people],
                most={("SceneAnswer", "rows"): max(4, allowed.lines_most)},
            ),
            pause=self._pause,
        )
        return Written(
            screenplay=screenplay_from_answer(answer, story),
            record=_record("screenplay", settings, spent, brief.seed),
        )

    def translated(self, lines: tuple[str, ...], *, into: Language, seed: int) -> Translated:
        """The lines in another language, as many and in their order."""
        settings = (self._settings or settings_from_environment()).begun()
        numbered = "\n".join(
            f"{number}. {line[:LONGEST_LINE]}".replace('"""', "'''")
            for number, line in enumerate(lines, start=1)
        )
        answer, spent = answered(
            TranslationAnswer,
            prompt("translation", language=_LANGUAGES[into], count=len(lines), lines=numbered),
            stage="translation",
            settings=settings,
            seed=seed,
            schema=schema_of(TranslationAnswer, exactly={("TranslationAnswer", "lines"): len(lines)}),
            faults=lambda given: translation_faults(given.lines, lines, into),
            pause=self._pause,
        )
        return Translated(answer.lines, _record("translation", settings, spent, seed))

    def rewritten(self, request: RewriteRequest) -> Written:
        """Elements rewritten to a wish, translated, or tightened scene by scene; checked."""
        settings = (self._settings or settings_from_environment()).begun()
        if request.to is not None:
            made, spent, stage = self._translated(request, request.to, settings)
        else:
            made, spent, stage = self._wished(request, settings)
        screenplay = Screenplay(elements=made)
        return Written(screenplay=screenplay, record=_record(stage, settings, spent, request.seed))

    def _wished(
        self, request: RewriteRequest, settings: ModelSettings
    ) -> tuple[tuple[Element, ...], Spent, str]:
        made: list[Element] = []
        spent = Spent()
        total = sum(element_seconds(each, request.language) for each in request.elements) or 1.0
        for scene in scenes_of(request.elements):
            wish, seconds = request.wish, None
            if request.seconds is not None:
                now = sum(element_seconds(each, request.language) for each in scene)
                seconds = now * request.seconds / total
                wish = f"shorter: it plays {now:.0f} s and may play {seconds:.0f} s"
            if not (parts := len(parts_of_scene(scene)[1])):
                made += scene
                continue
            question = prompt(
                "rewrite", wish=wish.replace('"""', "'''"), scene=scene_text(scene),
                language=_LANGUAGES[request.language],
                people=", ".join(request.people) or "those who are there",
            )  # fmt: skip
            answer, cost = answered(
                PartsAnswer, question, stage="rewrite", settings=settings, seed=request.seed,
                faults=partial(
                    parts_faults, parts=parts, people=request.people, seconds=seconds, language=request.language
                ),
                schema=schema_of(
                    PartsAnswer, speakers=request.people, exactly={("PartsAnswer", "parts"): parts}
                ),
                pause=self._pause,
            )  # fmt: skip
            spent = spent.plus(cost)
            made += scene_from_answer(answer, scene, request.language)
        return tuple(made), spent, "rewrite"

    def _translated(
        self, request: RewriteRequest, to: Language, settings: ModelSettings
    ) -> tuple[tuple[Element, ...], Spent, str]:
        made: list[Element] = []
        glossary: dict[str, str] = {}
        spent = Spent()
        for part in chunks(request.elements):
            if not (lines := numbered(part)):
                made += part
                continue
            settled = ", ".join(f"{name} = {other}" for name, other in glossary.items()) or "none yet"
            question = prompt(
                "translate", lines=lines, language=_LANGUAGES[to], glossary=settled, heading=HEADING_FORM[to]
            )
            answer, cost = answered(
                LinesAnswer, question, stage="translation", settings=settings, seed=request.seed,
                faults=partial(lines_faults, elements=part, to=to),
                schema=schema_of(LinesAnswer, exactly={("LinesAnswer", "lines"): len(lines.splitlines())}),
                pause=self._pause,
            )  # fmt: skip
            spent = spent.plus(cost)
            made += translated(answer, part, glossary)
        return tuple(made), spent, "translate"

    def _digested(self, brief: Brief, settings: ModelSettings) -> tuple[str, Spent]:
        """What happens in a long idea, part by part; a short one as it is."""
        parts = parts_of(brief.idea)
        if len(parts) < 2:
            return brief.idea, Spent()
        words = max(40, DIGEST_WORDS // len(parts))
        told: list[str] = []
        spent = Spent()
        left = [(number, part, words) for number, part in enumerate(parts, start=1)]
        while left:
            number, part, words = left.pop(0)
            question = prompt(
                "digest", part=number, parts=len(parts), text=part.replace('"""', "'''"), words=words,
                unit=_UNITS[brief.language], language=_LANGUAGES[brief.language],
            )  # fmt: skip
            try:
                answer, cost = answered(
                    DigestAnswer, question, stage="digest", settings=settings, seed=brief.seed,
                    faults=lambda _: (), pause=self._pause,
                )  # fmt: skip
            except TooMuchToReadError:
                if len(part) < LEAST_TO_READ:
                    raise
                left = [(number, half, words // 2) for half in halves_of(part)] + left
                continue
            spent = spent.plus(cost)
            told.append(answer.told)
        return "\n".join(told), spent


def scenes_of(elements: tuple[Element, ...]) -> list[tuple[Element, ...]]:
    """The elements scene by scene."""
    scenes: list[list[Element]] = []
    for each in elements:
        if each.kind is ElementKind.HEADING or not scenes:
            scenes.append([])
        scenes[-1].append(each)
    return [tuple(scene) for scene in scenes]


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
