"""A laugh, a sob, a sigh and a gasp before the words."""

import numpy as np
import pytest

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.breakdown import Speech
from yingxi.film.errors import NotOfferedError
from yingxi.film.mouth import Phone
from yingxi.film.seeds import rng
from yingxi.film.sheet import VoiceSheet
from yingxi.film.throat import LAUGHED_AT, SNEEZED_AT
from yingxi.generators.builtin.packaged_voice.generator import PackagedVoice
from yingxi.generators.builtin.packaged_voice.wordless import (
    BREATHED_SECONDS,
    Wordless,
    before,
    breath_of,
    in_time,
    wordless_of,
)
from yingxi.generators.ports import LineRequest, Spoken


@pytest.mark.parametrize(
    ("parenthetical", "heard"),
    [
        ("laughs", "laugh"), ("laughing softly", "laugh"), ("笑", "laugh"), ("大笑", "laugh"), ("笑着摇头", "laugh"),
        ("sobbing", "sob"), ("哭着", "sob"), ("sighs", "sigh"), ("叹了口气", "sigh"), ("gasps", "gasp"),
        ("倒吸一口凉气", "gasp"),
        ("smiles", ""), ("微笑", ""), ("苦笑", ""), ("not laughing", ""), ("忍住笑", ""), ("想哭", ""), ("别哭", ""),
        ("cries out", ""), ("cross", ""), ("softly", ""), ("", ""),
    ],
)  # fmt: skip
def test_what_is_heard_is_what_is_let_out(parenthetical: str, heard: str) -> None:
    assert wordless_of(parenthetical, "Come here.") == heard


@pytest.mark.parametrize("text", ["Ha ha, no.", "哈哈，好。", "嘿嘿。"])
def test_who_laughs_in_words_does_not_laugh_twice(text: str) -> None:
    assert wordless_of("laughs", text) == ""


@pytest.mark.parametrize("kind", ["sob", "sigh", "gasp"])
def test_breath_is_softer_than_the_line_and_has_no_click(kind: Wordless) -> None:
    breath = breath_of(kind, rng(1, kind), 0.1)
    assert 0 < np.sqrt(np.mean(breath**2)) < 0.06
    assert np.abs(breath[[0, -1]]).max() < 1e-3
    assert np.array_equal(breath, breath_of(kind, rng(1, kind), 0.1))


def test_the_line_waits_for_what_is_heard_first() -> None:
    sound = np.ones(SAMPLE_RATE, np.float32)
    word = Phone(symbol="a", start=0.1, end=0.3)
    samples, phones = before("sigh", sound, (), sound, (word,))
    assert len(samples) == 105_600
    assert phones == (Phone(symbol="a", start=1.3, end=1.5),)


def test_a_syllable_of_a_laugh_comes_out_of_the_breath() -> None:
    phones = tuple(
        Phone(symbol=symbol, start=start, end=start + 0.1)
        for start in (0.1, 0.4, 0.7, 1.0)
        for symbol in ("x", "a")
    )
    samples, _ = in_time(np.ones(2 * SAMPLE_RATE, np.float32), phones, LAUGHED_AT, BREATHED_SECONDS)
    for start in LAUGHED_AT:
        swell = samples[round(start * SAMPLE_RATE) :][: round(BREATHED_SECONDS * SAMPLE_RATE)]
        assert swell[SAMPLE_RATE // 50] < 0.15
        assert swell[-1] > 0.95


def test_a_laugh_is_the_speaker_s_own_and_gets_quieter() -> None:
    plain, laughed = said(""), said("laughs")
    assert np.array_equal(laughed.samples[-len(plain.samples) :], plain.samples)
    laugh = [phone for phone in laughed.phones if phone.symbol == "ɑ"][:4]
    at = [phone.start - laugh[0].start for phone in laugh]
    assert at == pytest.approx(LAUGHED_AT, abs=1 / 24)
    loud = [
        float(np.abs(laughed.samples[round(p.start * SAMPLE_RATE) : round(p.end * SAMPLE_RATE)]).max())
        for p in laugh
    ]
    assert loud[0] > 1.5 * loud[3] > 0.01


def test_a_laugh_alone_is_the_laugh_before_the_line() -> None:
    laugh = PackagedVoice().uttered("laugh", request(""))
    both = said("laughs")
    assert np.array_equal(both.samples[: len(laugh.samples)], laugh.samples)
    with pytest.raises(NotOfferedError, match="yodel"):
        PackagedVoice().uttered("yodel", request(""))


def test_nobody_laughs_the_same_laugh_twice() -> None:
    laughs = [
        PackagedVoice().uttered("laugh", request("").model_copy(update={"seed": seed})).samples
        for seed in (1, 2, 2)
    ]
    assert likeness(laughs[0], laughs[1]) < 0.7
    assert np.array_equal(laughs[1], laughs[2])


def likeness(one: Pcm, other: Pcm) -> float:
    """How alike two sounds are at best, 1 where they are the same."""
    best = np.abs(np.correlate(one[::4], other[::4], "full")).max()
    return float(best / np.linalg.norm(one[::4]) / np.linalg.norm(other[::4]))


@pytest.mark.parametrize(("what", "starts"), [("laugh", LAUGHED_AT), ("sneeze", SNEEZED_AT)])
def test_syllables_without_words_are_heard_at_their_times(what: str, starts: tuple[float, ...]) -> None:
    for language in ("en", "zh"):
        line = PackagedVoice().uttered(what, request("").model_copy(update={"language": language}))
        firsts = [min((p.start for p in line.phones if p.start >= at), default=9.0) for at in starts]
        assert firsts == pytest.approx(starts, abs=1 / 24)
        loud = [float(np.abs(line.samples[round(at * SAMPLE_RATE) :][:9600]).max()) for at in starts]
        assert min(loud) > 0.02
        assert line.phones[-1].end <= len(line.samples) / SAMPLE_RATE


def said(parenthetical: str) -> Spoken:
    return PackagedVoice().speak(request(parenthetical))


def request(parenthetical: str) -> LineRequest:
    speech = Speech(id="l", person="p", text="Yes.", parenthetical=parenthetical)
    voice = VoiceSheet(styles=(("jf_gongitsune", 1.0),))
    return LineRequest(speech=speech, voice=voice, language="en", seed=1)
