"""Times and treatment of what the network spoke, on made-up sound."""

import numpy as np
import pytest

from yingxi.acoustics.pitch import median_pitch, pitch_track
from yingxi.acoustics.speech_level import levelled, line_loudness
from yingxi.film.breakdown import Speech
from yingxi.film.brief import Language
from yingxi.film.mouth import Phone
from yingxi.film.sheet import VoiceSheet
from yingxi.generators.builtin.packaged_voice import textures
from yingxi.generators.builtin.packaged_voice.breathing import breathed, with_pauses
from yingxi.generators.builtin.packaged_voice.intonation import intoned
from yingxi.generators.builtin.packaged_voice.manner import delivery_of
from yingxi.generators.builtin.packaged_voice.questions import rises
from yingxi.generators.builtin.packaged_voice.timing import Timed, joined, timed
from yingxi.generators.builtin.packaged_voice.treatment import (
    formants_moved,
    pitch_ratio,
    repitched,
    stage_whispered,
    whispered,
)
from yingxi.generators.ports import Utterance


def hum(pitch: float, seconds: float = 1.0, rate: int = 48_000) -> np.ndarray:
    """Twenty harmonics, falling, with a bump at 1 kHz: a vowel of sorts."""
    at = np.arange(round(seconds * rate)) / rate
    tones = (np.exp(-(((pitch * n - 1000) / 500) ** 2)) + 0.05 for n in range(1, 21))
    sound = sum(weight * np.sin(2 * np.pi * pitch * n * at) for n, weight in enumerate(tones, start=1))
    return np.asarray(sound * 0.05, np.float32)


def centroid(samples: np.ndarray, rate: int = 48_000) -> float:
    power = np.abs(np.fft.rfft(samples)) ** 2
    return float((power * np.fft.rfftfreq(len(samples), 1 / rate)).sum() / power.sum())


def fundamental(samples: np.ndarray, rate: int = 48_000) -> float:
    middle = samples[len(samples) // 4 : len(samples) // 4 + 8192].astype(np.float64)
    correlation = np.correlate(middle, middle, "full")[len(middle) - 1 :]
    low, high = rate // 500, rate // 70
    return rate / (low + int(np.argmax(correlation[low:high])))


def test_a_line_cut_at_a_comma_rests_there_no_longer_than_at_a_comma() -> None:
    sound = Timed(np.zeros(2400, np.float32), (("a", 0, 2400),))
    comma, stop = (joined((sound, sound), pause=1.0, marks=(mark, ".")) for mark in (",", "."))
    assert [start / 24_000 for _, start, _ in comma.phones] == pytest.approx([0.0, 0.325])
    assert [start / 24_000 for _, start, _ in stop.phones] == pytest.approx([0.0, 0.55])
    assert len(comma.samples) == comma.phones[-1][2]


def test_phones_keep_the_durations_of_the_network_after_trimming() -> None:
    # pad, m, stress, a, tone, space, i, full stop, pad
    sound = hum(200, 0.5, 24_000)
    sound[:2400] = 0
    spoken = Utterance(sound, "mˈa→ i.", (2400, 1200, 600, 1200, 600, 600, 1800, 1800, 1800))
    line = timed(spoken, pause=1.0)
    lead = 720
    assert line.phones == (
        ("m", lead, lead + 1200),
        ("a", lead + 1200, lead + 4200),
        ("i", lead + 4200, lead + 6000),
    )
    assert len(line.samples) == lead + 6000 + 960 + 1440


def test_a_first_sound_begins_where_it_is_heard_and_is_not_cut_off() -> None:
    """The network counts the first 80 ms of it to the silence before, at the line's beginning and behind a pause."""
    early = 1920
    sound = np.concatenate(
        [np.zeros(12_000 - early), hum(200, 0.2, 24_000), np.zeros(13_200 - early), hum(200, 0.3, 24_000)]
    ).astype(np.float32)
    line = timed(Utterance(sound, "m.m.", (12_000, 4800 - early, 13_200, 4800, 600, 600)), pause=1.0)
    first, second = line.phones
    assert first == ("m", 720, 720 + 4800)
    assert second[1] - first[2] == pytest.approx(13_200 - early, abs=240)
    assert np.abs(line.samples[720:]).max() == pytest.approx(np.abs(sound).max())


def test_diphthong_is_two_sounds() -> None:
    spoken = Utterance(np.zeros(6000, np.float32), "I", (1200, 3000, 1800))
    assert [(symbol, end - start) for symbol, start, end in timed(spoken, pause=1.0).phones] == [
        ("a", 1800),
        ("ɪ", 1200),
    ]


@pytest.mark.parametrize(("pause", "moved"), [(2.0, 4800), (1.0, 0), (0.75, -1200)])
def test_pauses_stretch_and_everything_behind_them_moves(pause: float, moved: int) -> None:
    spoken = Utterance(np.zeros(24_000, np.float32), "a,i.", (1200, 2400, 4800, 2400, 1200, 1200))
    plain, paused = timed(spoken, pause=1.0), timed(spoken, pause=pause)
    assert len(paused.samples) - len(plain.samples) == moved
    assert paused.phones[0] == plain.phones[0]
    assert paused.phones[1][1] - plain.phones[1][1] == moved


@pytest.mark.parametrize(
    ("mark", "shortest", "longest"), [(",", 0.15, 0.30), (".", 0.36, 0.58), ("…", 0.4, 0.75)]
)
@pytest.mark.parametrize("units", [1, 8, 40])
def test_a_pause_is_as_long_as_its_mark_asks_for(
    mark: str, shortest: float, longest: float, units: int
) -> None:
    """However long the network rests there: 25 ms or a second."""
    rest = 600 * units
    sound = np.concatenate([hum(200, 0.15, 24_000), np.zeros(rest, np.float32), hum(200, 0.25, 24_000)])
    line = timed(Utterance(sound, f"a{mark}i.", (1200, 2400, rest, 2400, 1200, 1200)), pause=1.0)
    gap = (line.phones[1][1] - line.phones[0][2]) / 24_000
    assert shortest - 0.005 <= gap <= longest + 0.005
    assert np.abs(np.diff(line.samples)).max() < 0.1


@pytest.mark.parametrize("mark", ["…", "—", "!"])
def test_a_mark_before_the_first_sound_leaves_the_line_as_it_is_without(mark: str) -> None:
    """It once parted the first sound from the second by its pause."""
    sound = hum(200, seconds=10_000 / 24_000, rate=24_000)
    led = timed(Utterance(sound, f"{mark}ai.", (1200, 600, 2400, 2400, 2200, 1200)), pause=1.0)
    plain = timed(Utterance(sound, "ai.", (1800, 2400, 2400, 2200, 1200)), pause=1.0)
    assert (led.phones, led.samples.tolist()) == (plain.phones, plain.samples.tolist())


def test_a_question_ends_higher_than_what_is_told() -> None:
    sound, lengths = hum(200, 1.0, 24_000), (1200, 9600, 10_800, 1200, 1200)
    told = intoned(timed(Utterance(sound, "ai.", lengths), pause=1.0), amount=1.0, question=0.5)
    asked = timed(Utterance(sound, "ai?", lengths), pause=1.0, rises=(True,))
    went_up = intoned(asked, amount=1.0, question=0.5)
    assert told.raised.max() == 1.0
    last = went_up.line.phones[-1][2]
    assert went_up.raised[last - 200] > 1.3
    assert went_up.raised[went_up.line.phones[0][1]] == pytest.approx(1.0, abs=0.02)


@pytest.mark.parametrize(
    ("text", "language", "up"),
    [
        ("Did you see him?", "en", (True,)),
        ("Where were you? Were you out?", "en", (False, True)),
        ("Well, who told you?!", "en", (False,)),
        ("Tea or coffee?", "en", (False,)),
        ("I know. You too?", "en", (True,)),
        ("你看见他了吗？", "zh", (True,)),
        ("你去哪儿了？", "zh", (False,)),
        ("你知道他去哪儿了吗？", "zh", (True,)),
        ("是你还是我？走？", "zh", (False, True)),
        ("No.", "en", ()),
    ],
)
def test_questions_that_want_a_yes_or_a_no_go_up(text: str, language: Language, up: tuple[bool, ...]) -> None:
    assert rises(text, language) == up


def test_pieces_of_a_line_are_joined_with_a_breath() -> None:
    spoken = timed(Utterance(np.zeros(6000, np.float32), "a", (1200, 3000, 1800)), pause=1.0)
    line = joined((spoken, spoken), pause=1.0)
    assert line.phones[1][1] - line.phones[0][1] == len(spoken.samples) + 10_800
    assert len(line.samples) == 2 * len(spoken.samples) + 10_800


@pytest.mark.parametrize("pitch", [0.85, 1.0, 1.25, 1.4])
def test_pitch_moves_by_its_ratio(pitch: float) -> None:
    heard = fundamental(repitched(hum(200, 1.0, 24_000), pitch_ratio(pitch)))
    assert heard == pytest.approx(200 * pitch, rel=0.03)


@pytest.mark.parametrize("ratio", [0.85, 1.2])
def test_formants_move_and_the_pitch_stays(ratio: float) -> None:
    plain = hum(150)
    moved = formants_moved(plain, ratio)
    assert len(moved) == len(plain)
    assert fundamental(moved) == pytest.approx(150, rel=0.02)
    assert (centroid(moved) > centroid(plain)) == (ratio > 1)


def test_whisper_has_no_pitch_and_is_the_same_every_time() -> None:
    plain = hum(150)
    once, again = (whispered(plain, np.random.Generator(np.random.PCG64(3))) for _ in range(2))
    assert np.array_equal(once, again)
    spectrum = np.abs(np.fft.rfft(once[:48_000]))
    assert spectrum[300] < 20 * np.median(spectrum[200:400])


def test_actors_whisper_keeps_the_melody_in_breath_and_has_no_chest() -> None:
    plain = hum(150, 2.0)
    heard = stage_whispered(plain, np.random.Generator(np.random.PCG64(3)))
    power = np.abs(np.fft.rfft(heard)) ** 2
    tones = sum(float(power[300 * n - 2 : 300 * n + 3].sum()) for n in range(1, 21))
    assert 0.2 < tones / power.sum() < 0.5
    assert power[:400].sum() < 0.1 * power.sum()
    assert centroid(heard) > centroid(whispered(plain, np.random.Generator(np.random.PCG64(3))))


@pytest.mark.parametrize("seconds", [0.2, 1.0, 3.0])
def test_line_leaves_at_its_loudness(seconds: float) -> None:
    assert line_loudness(levelled(hum(200, seconds))) == pytest.approx(-23.0, abs=0.1)
    assert line_loudness(levelled(hum(200, seconds), decibels=-3.0)) == pytest.approx(-26.0, abs=0.1)


def test_line_never_clips() -> None:
    clicks = np.zeros(48_000, np.float32)
    clicks[::4800] = 0.01
    assert np.abs(levelled(clicks)).max() <= 10 ** (-1.5 / 20) + 1e-6


def test_feeling_stays_inside_what_can_be_understood() -> None:
    voice = VoiceSheet(styles=(("one", 1.0),), pitch=1.4, formant=1.2, pace=1.3)
    speech = Speech(id="l", person="p", text="!", feeling="joy", strength=2.0, manner="shout")
    delivery = delivery_of(speech, voice)
    assert (delivery.pitch, delivery.pace) == (1.45, 1.4)
    assert delivery_of(Speech(id="l", person="p", text="."), voice).pitch == 1.4


def test_sadness_is_slower_and_lower_than_joy() -> None:
    voice = VoiceSheet(styles=(("one", 1.0),))
    sad, glad = (
        delivery_of(Speech(id="l", person="p", text=".", feeling=feeling), voice)
        for feeling in ("sadness", "joy")
    )
    assert sad.pace < 1 < glad.pace
    assert sad.pitch < 1 < glad.pitch
    assert sad.pause > 1 > glad.pause


def gliding(rate: int = 24_000, seconds: float = 1.2) -> np.ndarray:
    """A hum that rises from 160 to 250 Hz."""
    at = np.arange(round(seconds * rate)) / rate
    turned = 2 * np.pi * np.cumsum(160 * (250 / 160) ** (at / seconds)) / rate
    return np.asarray(sum(np.sin(n * turned) / n for n in range(1, 12)) * 0.1, np.float32)


@pytest.mark.parametrize("amount", [0.5, 1.4])
def test_intonation_widens_or_flattens_the_melody_and_phonemes_move_with_it(amount: float) -> None:
    samples = gliding()
    line = Timed(samples, (("a", 0, 12_000), ("i", 12_000, len(samples))))
    moved = intoned(line, amount=amount).line
    track = pitch_track(moved.samples, 24_000)
    voiced = track[track > 0]
    span = np.log2(voiced[-8:].mean() / voiced[4:12].mean())
    assert span == pytest.approx(amount * np.log2(250 / 160) * 0.86, rel=0.15)
    assert moved.phones[-1][2] == pytest.approx(len(moved.samples), abs=3)
    assert moved.phones[0][2] == moved.phones[1][1]


def test_tremor_and_textures_leave_a_line_as_long_and_loud_as_it_was() -> None:
    plain = hum(150)
    for texture in (textures.aged, textures.creaturely, textures.robotic):
        changed = texture(plain)
        assert len(changed) == len(plain)
        assert np.isfinite(changed).all()
        assert not np.allclose(changed, plain, atol=1e-3)
    assert intoned(Timed(gliding(), ()), amount=1.0).line.samples is not None


def test_breath_comes_before_the_line_and_its_phonemes_wait_for_it() -> None:
    phones = (Phone(symbol="a", start=0.03, end=0.4), Phone(symbol="o", start=0.8, end=1.0))
    line, later = breathed(hum(150), phones, np.random.Generator(np.random.PCG64(1)), decibels=-9.0)
    shift = later[0].start - phones[0].start
    assert shift == pytest.approx(0.29, abs=0.02)
    assert len(line) == len(hum(150)) + round(shift * 48_000)
    assert with_pauses("a b c d e f g h", 3) == "a b c, d e f, g h"


def test_a_mouth_closes_where_a_phrase_has_died_away() -> None:
    sound = np.concatenate([hum(200, 0.3, 24_000), np.zeros(12_000, np.float32)])
    sound[:1200] = 0
    spoken = Utterance(sound, "a→.", (1200, 3000, 13_800, 600, 600))
    (phone,) = timed(spoken, pause=1.0).phones
    assert phone[2] - phone[1] == pytest.approx(6000, abs=480)


def test_pitch_is_found_and_silence_has_none() -> None:
    assert median_pitch(hum(97)) == pytest.approx(97, rel=0.01)
    assert median_pitch(hum(310)) == pytest.approx(310, rel=0.01)
    assert median_pitch(np.zeros(48_000, np.float32)) == 0.0
