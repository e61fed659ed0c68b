"""Which subtitles are on the picture for less time than it takes to read them."""

from collections.abc import Iterator, Mapping, Sequence

from yingxi.delivery.captions import READING as CAPTIONS_READ
from yingxi.delivery.subtitling import READING, Subtitle
from yingxi.film.cut import FilmCut


def quick_cues(
    by_language: Mapping[str, Sequence[Subtitle]], cut: FilmCut, *, captions: bool = False
) -> tuple[str, ...]:
    """Such as "12.5 s: Run! (24 frames to read, 20 shown)", in the film's order; of a second language with its name
    in front. Words stay in step with the voice even where there is no time for them."""
    return tuple(
        ("" if language == cut.language else f"{language}, ") + told
        for language, subtitles in by_language.items()
        for told in _quick(subtitles, cut.model_copy(update={"language": language}), captions=captions)
    )


def _quick(subtitles: Sequence[Subtitle], cut: FilmCut, *, captions: bool) -> Iterator[str]:
    reading = CAPTIONS_READ if captions else READING
    for subtitle in subtitles:
        needed, shown = reading.frames(subtitle, cut), subtitle.end_exclusive - subtitle.start
        if shown < needed:
            words = subtitle.text.replace("\n", " / ")
            yield f"{float(subtitle.start / cut.rate):.1f} s: {words} ({needed} frames to read, {shown} shown)"
