"""The packaged voice speaks."""

from fractions import Fraction
from itertools import pairwise
from typing import cast

import numpy as np
import pytest

from yingxi.dialogue import mouth_spans
from yingxi.film.breakdown import Speech
from yingxi.film.brief import Language
from yingxi.film.errors import NotOfferedError
from yingxi.film.mouth import Mouth
from yingxi.film.sheet import VoiceSheet
from yingxi.generators.builtin.packaged_voice.generator import PackagedVoice
from yingxi.generators.builtin.packaged_voice.synthesis import UNIT, Network
from yingxi.generators.ports import LineRequest, Parting, Spoken, Utterance, Voice


def spoken(text: str, *, language: str = "en", style: str = "jm_kumo", threads: int = 2) -> Spoken:
    request = LineRequest(
        speech=Speech(id="l", person="p", text=text),
        voice=VoiceSheet(styles=((style, 1.0),)),
        language=language,  # type: ignore[arg-type]
        seed=1,
    )
    return PackagedVoice(threads=threads).speak(request)


def test_packaged_voice_is_a_voice() -> None:
    assert isinstance(PackagedVoice(), Voice)
    assert isinstance(PackagedVoice(), Parting)


def test_line_is_the_same_with_one_thread_and_two() -> None:
    one, two = spoken("妈妈。", language="zh", threads=1), spoken("妈妈。", language="zh", threads=2)
    assert np.array_equal(one.samples, two.samples)
    assert one.phones == two.phones
    assert [phone.symbol for phone in one.phones] == ["m", "a", "m", "a"]
    assert one.phones[0].start == pytest.approx(0.03)
    assert one.samples.dtype == np.float32
    assert 0 < len(one.samples) / 48_000 - one.phones[-1].end < 0.2


@pytest.mark.parametrize(
    ("text", "language", "vowel"),
    [("好", "zh", "au"), ("好。", "zh", "au"), ("A", "en", "eɪA"), ("I", "en", "aɪI")],
)
def test_a_line_of_one_character_is_a_word_with_a_mouth(text: str, language: str, vowel: str) -> None:
    line = spoken(text, language=language)
    assert 0.2 < len(line.samples) / 48_000 < 1.5
    assert {phone.symbol for phone in line.phones} & set(vowel)
    assert line.phones[-1].end <= len(line.samples) / 48_000
    shapes = {span.shape for span in mouth_spans(line.phones, rate=Fraction(24), frames=24)}
    assert shapes > {Mouth.REST}


class Hummer(PackagedVoice):
    """Hums every piece for half a second."""

    def _network(self) -> Network:
        return cast(Network, None)

    def part_uttered(self, part: str, request: LineRequest) -> Utterance:
        lengths = (UNIT, *(UNIT for _ in part), UNIT)
        at = np.arange(sum(lengths)) / 24_000
        return Utterance(np.asarray(0.1 * np.sin(2 * np.pi * 200 * at), np.float32), part, lengths)


def test_a_long_line_is_spoken_sentence_by_sentence() -> None:
    text = "河边种着一排柳树，每到春天，柳絮就像雪一样飘进屋子里。" * 24
    request = LineRequest(
        speech=Speech(id="l", person="p", text=text),
        voice=VoiceSheet(styles=(("jm_kumo", 1.0),)),
        language="zh",
        seed=1,
    )
    voice = Hummer()
    parts = voice.parts(request)
    assert len(parts) == 12
    line = voice.line_of([voice.part_uttered(part, request) for part in parts], request)
    assert np.array_equal(line.samples, voice.speak(request).samples)
    assert all(phone.end <= after.start + 1e-6 for phone, after in pairwise(line.phones))
    assert line.phones[-1].end <= len(line.samples) / 48_000


def test_what_it_cannot_read_it_says_without_speaking() -> None:
    PackagedVoice().checked("他在 Central 下车，……", "zh")
    with pytest.raises(NotOfferedError, match="not “م”"):
        PackagedVoice().checked("Hello. مرحبا", "en")


@pytest.mark.parametrize("text", ["……", "——？！", "..."])
def test_line_of_marks_is_a_short_silence(text: str) -> None:
    line = spoken(text)
    assert 0.3 < len(line.samples) / 48_000 < 2
    assert not line.samples.any()
    assert line.phones == ()


@pytest.mark.parametrize(
    "asked",
    [{"text": "مرحبا"}, {"text": "Hi.", "language": "zh", "style": "nobody"}],
    ids=["Arabic", "unknown style"],
)
def test_what_is_not_offered_is_refused(asked: dict[str, str]) -> None:
    with pytest.raises(NotOfferedError) as caught:
        spoken(**asked)  # type: ignore[arg-type]
    assert caught.value.next_step


class _Humming:
    """A network that hums two units for each symbol."""

    durations_name = "durations"

    def uttered(self, symbols: str, styles: tuple[tuple[str, float], ...], *, speed: float) -> Utterance:
        lengths = (2 * UNIT, *(2 * UNIT for _ in symbols), 2 * UNIT)
        hum = 0.1 * np.sin(np.arange(sum(lengths)) / 20)
        return Utterance(hum.astype(np.float32), symbols, lengths)


class _Quick(PackagedVoice):
    """The packaged voice without its network: everything round it is the same."""

    def _network(self) -> Network:
        return cast(Network, _Humming())


@pytest.mark.parametrize(
    ("sentence", "times", "language"), [("外婆，我来啦。", 86, "zh"), ("Here I am, Nana. ", 36, "en")]
)
def test_a_line_of_600_characters_is_spoken_whole_and_in_order(
    sentence: str, times: int, language: Language
) -> None:
    def said(text: str) -> Spoken:
        speech = Speech(id="l", person="p", text=text)
        sheet = VoiceSheet(styles=(("jm_kumo", 1.0),))
        return _Quick().speak(LineRequest(speech=speech, voice=sheet, language=language, seed=1))

    assert len(sentence) * times >= 600
    one, line = said(sentence), said((sentence * times).strip())
    symbols = [phone.symbol for phone in line.phones]
    assert symbols == [phone.symbol for phone in one.phones] * times
    assert all(before.end <= after.start + 1e-6 for before, after in pairwise(line.phones))
    assert line.phones[-1].end <= len(line.samples) / 48_000
