"""What `bench.writer` asks of a language model, a stage each: the result in a line, and what was written."""

from collections.abc import Callable

from yingxi.film.allowance import screenplay_seconds
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import Screenplay
from yingxi.generators.builtin.language_model.generator import LanguageModel
from yingxi.generators.builtin.language_model.settings import ModelSettings
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.ports import RewriteRequest

Stage = Callable[[ModelSettings, Language], tuple[str, str]]
IDEAS: dict[Language, str] = {
    "en": "A night bus driver returns a violin that a passenger left on purpose",
    "zh": "夜班公交司机归还一把乘客故意落下的小提琴",
}
WISHES: dict[Language, str] = {"en": "warmer, and she laughs at the end", "zh": "更温暖一些，结尾她笑了"}
OTHER: dict[Language, Language] = {"en": "zh", "zh": "en"}
SECONDS = 15.0
CHAPTER = 7_000
"""Characters of a text that is read part by part."""


def _brief(language: Language, idea: str = "") -> Brief:
    return Brief(idea=idea or IDEAS[language], language=language, length_seconds=SECONDS)


def _planned(language: Language) -> Screenplay:
    """The planner's screenplay: what there is to rewrite."""
    brief = _brief(language)
    story = Planner().story(brief).story
    assert story is not None
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    return screenplay


def _story(settings: ModelSettings, language: Language) -> tuple[str, str]:
    story = LanguageModel(settings).story(_brief(language)).story
    assert story is not None
    return f"{story.title}: {len(story.people)} people, {len(story.beats)} beats", story.model_dump_json(
        indent=1
    )


def _digest(settings: ModelSettings, language: Language) -> tuple[str, str]:
    text = "\n".join(each.text for each in _planned(language).elements)
    chapter = (text + "\n") * (CHAPTER // len(text) + 1)
    story = LanguageModel(settings).story(_brief(language, chapter[:CHAPTER])).story
    assert story is not None
    return f"{CHAPTER} characters read in parts: {story.title}", story.logline


def _screenplay(settings: ModelSettings, language: Language) -> tuple[str, str]:
    brief = _brief(language)
    story = Planner().story(brief).story
    assert story is not None
    return _of(LanguageModel(settings).screenplay(story, brief).screenplay, language)


def _wished(settings: ModelSettings, language: Language) -> tuple[str, str]:
    return _rewritten(settings, language, wish=WISHES[language])


def _tightened(settings: ModelSettings, language: Language) -> tuple[str, str]:
    return _rewritten(settings, language, seconds=SECONDS / 2)


def _translated(settings: ModelSettings, language: Language) -> tuple[str, str]:
    return _rewritten(settings, language, to=OTHER[language])


def _rewritten(
    settings: ModelSettings,
    language: Language,
    *,
    wish: str = "",
    seconds: float | None = None,
    to: Language | None = None,
) -> tuple[str, str]:
    before = _planned(language)
    people = tuple(dict.fromkeys(each.text for each in before.elements if each.kind.name == "CHARACTER"))
    request = RewriteRequest(
        elements=before.elements, language=language, wish=wish, seconds=seconds, to=to, people=people
    )
    return _of(LanguageModel(settings).rewritten(request).screenplay, to or language)


def _subtitles(settings: ModelSettings, language: Language) -> tuple[str, str]:
    lines = tuple(each.text for each in _planned(language).elements if each.kind.name == "DIALOGUE")
    made = LanguageModel(settings).translated(lines, into=OTHER[language], seed=1).lines
    return f"{len(made)} lines of {len(lines)}", "\n".join(made)


def _of(screenplay: Screenplay | None, language: Language) -> tuple[str, str]:
    assert screenplay is not None
    seconds = screenplay_seconds(screenplay.elements, language, SECONDS)
    text = "\n".join(f"{each.kind.name.lower():14}{each.text}" for each in screenplay.elements)
    return f"{len(screenplay.elements)} elements, about {seconds:.0f} s", text


STAGES: dict[str, Stage] = {
    "story": _story,
    "story of a chapter": _digest,
    "screenplay": _screenplay,
    "rewrite": _wished,
    "tighten": _tightened,
    "translate": _translated,
    "subtitles": _subtitles,
}
