"""Subtitles for the mp4 and as files: in the film's language, and in a second one where a writer can translate."""

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from yingxi.delivery import (
    Subtitle,
    SubtitleTracks,
    ass_text,
    captions_for,
    srt_text,
    subtitles_for,
    vtt_text,
)
from yingxi.film.breakdown import Breakdown, Speech
from yingxi.film.brief import Language
from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut, Line
from yingxi.film.errors import NotOfferedError
from yingxi.film.noun import Noun
from yingxi.generators.ports import Translator
from yingxi.generators.registry import generator_of, missing
from yingxi.graph import Desk, Node
from yingxi.production.making import Making

_LINES_NAMED = 6


class Translation(Noun):
    """The film's lines in another language, in their order."""

    lines: tuple[str, ...]


def tracks(
    making: Making, cut: FilmCut, score: Score, names: Mapping[str, str], *, unseen: Collection[str] = ()
) -> SubtitleTracks:
    """The subtitles by language: the film's own first. `unseen` are the lines whose speaker is in no picture."""
    settings = making.settings

    def told(of: FilmCut) -> tuple[Subtitle, ...]:
        return captions_for(of, score, names, unseen=unseen) if settings.captions else subtitles_for(of)

    found = {cut.language: told(cut)}
    second = settings.second_language
    if second and second != cut.language and cut.lines:
        words = _words(making, cut, second)
        lines = tuple(line.model_copy(update={"text": words[line.speech]}) for line in cut.lines)
        found[second] = told(cut.model_copy(update={"lines": lines, "language": second}))
    return SubtitleTracks(by_language=found)


def checked(making: Making) -> None:
    """Looks, before anything is made, whether the second language that film.yaml asks for can be had: a person
    translated lines, or the writer does.

    Raises NotOfferedError where the film's writer cannot translate, NotReadyError where it lacks something; not for
    who only looks at a film, which needs no model and no key."""
    second, card = making.settings.second_language, making.card("writer")
    looks = making.run.only_plans and bool(missing(card))
    if second and second != making.brief.language and not looks and not _by_hand(making):
        _translator(card.id)


def lines_checked(making: Making, breakdown: Breakdown) -> None:
    """Looks, before anything is drawn or spoken, whether every line of a film whose writer does not translate has its
    words in the second language.

    Raises NotOfferedError, naming the lines that have none."""
    second, words = making.settings.second_language, _by_hand(making)
    if second and second != making.brief.language and words:
        lines = [it.id for scene in breakdown.scenes for it in scene.moments if isinstance(it, Speech)]
        _translatable(making, [line for line in lines if line not in words], second)


def _translatable(making: Making, left: Sequence[str], second: Language) -> None:
    """Raises NotOfferedError where lines are left that nobody translates."""
    maker = making.card("writer").id
    if left and _by_hand(making) and not isinstance(generator_of("writer", maker), Translator):
        raise NotOfferedError(
            f"{len(left)} lines have no subtitle in {second}, and the writer {maker} does not translate.",
            where=", ".join(left[:_LINES_NAMED]),
            next_step="Write them into film.yaml, as lines: {scene-1.line-1: {subtitle: ...}}.",
        )


def _by_hand(making: Making) -> dict[str, str]:
    """What lines say in the second language, by the id of the line, where a person wrote it into film.yaml."""
    return {line: chosen.subtitle for line, chosen in making.settings.lines.items() if chosen.subtitle}


def _words(making: Making, cut: FilmCut, second: Language) -> dict[str, str]:
    """Every line in the second language: a person's words first, for the others the writer's.

    Raises NotOfferedError where lines are left that nobody translates."""
    words = _by_hand(making)
    left = [line for line in cut.lines if line.speech not in words]
    if not left:
        return words
    _translatable(making, [line.speech for line in left], second)
    told = translation(making, left, second)
    return words | {line.speech: text for line, text in zip(left, told.lines, strict=True)}


def _translator(maker: str) -> Translator:
    writer = generator_of("writer", maker)
    if not isinstance(writer, Translator):
        raise NotOfferedError(
            f"The writer {maker} does not translate.",
            where="film.yaml, second_language",
            next_step="Choose a writer that does, such as language-model; or translate the lines in film.yaml by hand.",
        )
    return writer


def files(subtitles: SubtitleTracks, cut: FilmCut, size: tuple[int, int]) -> dict[str, str]:
    """Each track as SubRip, WebVTT and SubStation, by the name of its file."""
    found: dict[str, str] = {}
    for language, words in subtitles.by_language.items():
        name = "film" if language == cut.language else f"film.{language}"
        found |= {
            f"{name}.srt": srt_text(words, cut.rate),
            f"{name}.vtt": vtt_text(words, cut.rate, language),
            f"{name}.ass": ass_text(words, Fraction(cut.rate), title=cut.title, size=size),
        }
    return found


def translation(making: Making, lines: Sequence[Line], into: Language) -> Translation:
    """The lines in a second language, by the Writer."""
    card = making.card("writer")
    return making.made(
        Node(
            "translation",
            translated,
            Translation,
            stage="delivery",
            parameters={"lines": [line.text for line in lines], "into": into, "seed": making.seed},
            maker=card.id,
            maker_version=card.version,
            weight=2.0,
        )
    )


def translated(desk: Desk, *, lines: list[str], into: Language, seed: int, maker: str) -> Translation:
    """Raises NotOfferedError where the film's writer cannot translate."""
    writer = _translator(maker)
    answer = writer.translated(tuple(lines), into=into, seed=seed)
    desk.record = answer.record
    return Translation(lines=answer.lines)
