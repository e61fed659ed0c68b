"""The mix keeps its promises: loudness, peaks, stems that add up, room for speech, sounds on their frames."""

import struct
from pathlib import Path

import av
import numpy
import pyloudnorm
import pytest

from tests.sound.small_films import RATE, SETS, board, film, noise, speech, spoken_line, voice
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue, Score
from yingxi.film.loudness import TARGETS, LoudnessName, LoudnessTarget
from yingxi.film.sheet import SetKind
from yingxi.sound import Mix, film_mixed, stem_written, surround_written
from yingxi.sound.buses import Bus
from yingxi.sound.loudness import hop_energies, loudness_of, momentary, oversampled_peaks
from yingxi.sound.mastering import mastered
from yingxi.sound.mixing import event_placed, music_laid
from yingxi.sound.surround import surround_blocks
from yingxi.sound.treatment import line_treated


def _air(name: str, start: int, frames: int, room: SetKind) -> AtmosphereCue:
    inside = room == "living room"
    return AtmosphereCue(
        id=name, start=start, frames=frames, rate=RATE, room=room, inside=inside, hour="day", weather="clear"
    )


def _mixed(
    *, music: bool = True, pan: float = 0.0, click_at: int = 60, target: LoudnessTarget = TARGETS["web"]
) -> Mix:
    """Six seconds: Ann speaks in the second and third, a click, music and air throughout."""
    cut, storyboard = film(
        board("shot-1", moments=(speech("line-1", 36, 48),)),
        board("shot-2", frames=96, scene="scene-2", set="park", inside=False),
        lines=(spoken_line("line-1", 36, 72),),
    )
    tune = MusicCue(id="music", start=0, frames=144, rate=RATE, mood="tender", ends_film=True)
    score = Score(
        music=(tune,) if music else (),
        foley=(FoleyCue(id="click", sound="clap", start=click_at, pan=pan),),
        atmosphere=(
            _air("in", 0, 48, "living room"),
            _air("out", 48, 96, "park"),
        ),
    )  # fmt: skip
    click = numpy.zeros(4800, numpy.float32)
    click[:240] = numpy.random.default_rng(3).standard_normal(240) * numpy.exp(-numpy.arange(240) / 50)
    cues = {"music": noise(7, 0.1), "click": click, "in": noise(4, 0.02, 4), "out": noise(6, 0.02, 5)}
    return film_mixed(cut, score, storyboard, SETS, lines={"line-1": voice(1.5)}, cues=cues, target=target)


@pytest.fixture(scope="module")
def mix() -> Mix:
    return _mixed()


def test_the_mix_is_exactly_as_long_as_the_film(mix: Mix) -> None:
    assert mix.mix.shape == (6 * 48_000, 2)


def test_the_mix_meets_its_target_as_an_independent_meter_hears_it(mix: Mix) -> None:
    heard = pyloudnorm.Meter(48_000).integrated_loudness(numpy.asarray(mix.mix, dtype=float))
    assert heard == pytest.approx(-14.0, abs=0.5)


def test_true_peaks_stay_under_the_ceiling(mix: Mix) -> None:
    highest = 20 * numpy.log10(oversampled_peaks(numpy.asarray(mix.mix), 48).max())
    assert highest <= -1.0


def test_stems_add_up_to_the_mix(mix: Mix) -> None:
    left_over = numpy.abs(mix.dialogue + mix.music + mix.effects - mix.mix).max()
    assert left_over < 10 ** (-84 / 20)


def test_music_lies_12_lu_under_the_line(mix: Mix) -> None:
    talk = slice(int(1.6 * 48_000), int(2.9 * 48_000))
    line = loudness_of(numpy.asarray(mix.dialogue[talk]))
    assert momentary(hop_energies([numpy.asarray(mix.music[talk])])).max() <= line - 12


def test_music_comes_back_after_the_line(mix: Mix) -> None:
    talking, after = mix.music[2 * 48_000 : 3 * 48_000], mix.music[int(4.2 * 48_000) : 5 * 48_000]
    assert loudness_of(numpy.asarray(after)) > loudness_of(numpy.asarray(talking)) + 5


def test_music_has_rung_out_before_the_film_ends(mix: Mix) -> None:
    assert numpy.abs(mix.music[-int(0.25 * 48_000) :]).max() < 10 ** (-60 / 20)


def test_an_event_sounds_on_its_frame() -> None:
    loud = numpy.abs(numpy.asarray(_mixed(music=False, click_at=96).effects)).max(axis=1)
    onset = int(numpy.argmax(loud > 0.3 * loud.max()))
    assert abs(onset - 4 * 48_000) <= 2000


def _levelled(kind: str, level: float) -> Pcm:
    samples = noise(7, 0.1)
    if kind == "music":
        tune = MusicCue(id="music", start=0, frames=144, rate=RATE, mood="tender", level=level)
        return music_laid(samples, tune, 0, 7 * 48_000, ())
    return event_placed(samples[:4800], FoleyCue(id="click", sound="clap", start=60, level=level), 0, ())


@pytest.mark.parametrize("decibels", [-6.0, 4.0])
@pytest.mark.parametrize("kind", ["music", "event"])
def test_a_cue_is_as_much_louder_as_its_level_says(kind: str, decibels: float) -> None:
    rise = 20 * numpy.log10(numpy.std(_levelled(kind, decibels)) / numpy.std(_levelled(kind, 0.0)))
    assert rise == pytest.approx(decibels, abs=0.2)


@pytest.mark.parametrize(("pan", "louder"), [(-0.6, 0), (0.6, 1)])
def test_an_event_is_heard_from_its_side(pan: float, louder: int) -> None:
    effects = numpy.asarray(_mixed(music=False, pan=pan, click_at=96).effects)[4 * 48_000 : 4 * 48_000 + 1200]
    energy = (effects**2).sum(axis=0)
    assert energy[louder] > 2 * energy[1 - louder]


def test_a_line_of_sharp_peaks_is_as_loud_as_any_and_leaves_the_film_its_room() -> None:
    sharp = voice(1.5)
    sharp[::4800] *= 8
    line = line_treated(sharp)
    assert loudness_of(line) == pytest.approx(-23, abs=0.05)
    assert 20 * numpy.log10(numpy.abs(line).max()) < -23 + 10


def test_dialogue_folds_to_mono_without_loss(mix: Mix) -> None:
    stereo = numpy.asarray(mix.dialogue, dtype=float)
    folded = stereo.mean(axis=1)
    assert 10 * numpy.log10((folded**2).mean() / (stereo**2).mean()) > -1.0


def test_a_film_without_lines_or_music_is_not_turned_up_without_end() -> None:
    cut, storyboard = film(board("shot-1"))
    mix = film_mixed(cut, Score(), storyboard, SETS, lines={}, cues={})
    assert not numpy.asarray(mix.mix).any()


def test_a_stem_is_written_as_24_bit_wav(mix: Mix, tmp_path: Path) -> None:
    written = stem_written(mix, "dialogue", tmp_path / "dialogue.wav").read_bytes()
    channels, rate, bits = struct.unpack("<HI6xH", written[22:36])
    assert (channels, rate, bits) == (2, 48_000, 24)
    assert len(written) == 44 + mix.samples * 6
    first_loud = int(numpy.argmax(numpy.abs(mix.dialogue[:, 0]) > 0.1))
    value = int.from_bytes(written[44 + first_loud * 6 : 47 + first_loud * 6], "little", signed=True)
    assert value / (2**23 - 1) == pytest.approx(float(mix.dialogue[first_loud, 0]), abs=1e-6)


def test_the_same_film_gives_the_same_samples(mix: Mix) -> None:
    assert numpy.array_equal(_mixed().mix, mix.mix)


@pytest.mark.parametrize("name", ["r128", "china-tv"])
def test_every_named_target_is_met_as_an_independent_meter_hears_it(name: LoudnessName) -> None:
    target = TARGETS[name]
    mix = _mixed(target=target)
    heard = pyloudnorm.Meter(48_000).integrated_loudness(numpy.asarray(mix.mix, dtype=float))
    assert heard == pytest.approx(target.integrated, abs=0.5)
    highest = 20 * numpy.log10(oversampled_peaks(numpy.asarray(mix.mix), 48).max())
    assert highest <= target.true_peak - 0.4


def test_a_cinema_s_mix_is_not_normalised() -> None:
    mix = _mixed(music=False, target=TARGETS["cinema"])
    assert loudness_of(mix.dialogue[36 * 2000 : 72 * 2000]) == pytest.approx(-27.0, abs=1.0)
    assert mix.deepest_gain == pytest.approx(0.0, abs=1e-6)


def test_music_and_effects_together_are_the_mix_without_its_dialogue(mix: Mix) -> None:
    together = numpy.concatenate(list(mix.blocks("music-and-effects")))
    assert numpy.abs(mix.mix - mix.dialogue - together).max() < 1e-5


def test_in_surround_dialogue_is_in_the_middle_and_the_front_folds_down_to_the_mix(mix: Mix) -> None:
    six = numpy.concatenate(list(surround_blocks(mix)))
    assert six.shape == (6 * 48_000, 6)
    folded = (six[:, :2] + six[:, 2:3] * numpy.float32(0.5**0.5)) * numpy.float32(2**0.5)
    assert numpy.abs(folded - mix.mix).max() < 1e-4
    behind = numpy.sqrt((six[:, 4:] ** 2).mean())
    assert 0.05 < behind / numpy.sqrt((six[:, :2] ** 2).mean()) < 0.6
    # What lies behind comes later: nothing before the film's first 13 ms.
    assert numpy.abs(six[:600, 4:]).max() < 1e-6


def test_surround_is_read_back_by_another_program(mix: Mix, tmp_path: Path) -> None:
    with av.open(str(surround_written(mix, tmp_path / "mix-5.1.wav"))) as opened:
        stream = opened.streams.audio[0]
        assert (stream.codec_context.channels, stream.layout.name) == (
            6,
            "5.1(back)",
        ) or stream.layout.name == "5.1"
        assert sum(frame.samples for frame in opened.decode(stream)) == 6 * 48_000


def test_a_full_disk_is_told_by_its_name(tmp_path: Path) -> None:
    bus = Bus(tmp_path / "bus", samples=SAMPLE_RATE)
    bus.add(0, numpy.ones((SAMPLE_RATE, 2), numpy.float32))
    (tmp_path / "mix.raw").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left on device"):
        mastered({"music": bus}, tmp_path, target=TARGETS["web"])
