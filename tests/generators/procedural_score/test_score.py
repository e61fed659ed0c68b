"""A cue is composed: in its mode, with led voices, room for speech, and a close on its last cut."""

from fractions import Fraction
from io import BytesIO
from itertools import pairwise

import mido
import numpy
import pytest

from yingxi.film.cue import Hit, MotifEntry, MusicCue
from yingxi.generators.builtin.procedural_score.form import written
from yingxi.generators.builtin.procedural_score.generator import ProceduralScore
from yingxi.generators.builtin.procedural_score.model import Part, Written
from yingxi.generators.builtin.procedural_score.motif import changed, fitting, motif_steps
from yingxi.generators.builtin.procedural_score.periods import idiom_of
from yingxi.generators.builtin.procedural_score.players import parts_of
from yingxi.generators.builtin.procedural_score.stinger import stinger_parts
from yingxi.generators.builtin.procedural_score.tempo import closing_time, grid_found

MOODS = ("tender", "comedy", "suspense", "wonder", "melancholy", "action")


def _cue(mood: str = "tender", culture: str = "western", **changes: object) -> MusicCue:
    facts: dict[str, object] = {
        "id": "music-1",
        "start": 0,
        "frames": 480,
        "rate": Fraction(24),
        "mood": mood,
        "culture": culture,
        "tension": (0.3, 0.5, 0.7, 0.4),
        "hits": (Hit(frame=200, weight=2), Hit(frame=479, weight=4)),
        "theme": "Hide and seek",
    }
    return MusicCue.model_validate(facts | changes)


def _composed(cue: MusicCue) -> tuple[Written, tuple[Part, ...]]:
    idiom = idiom_of(cue)
    music = written(cue, idiom, seed=1)
    return music, parts_of(music, cue, idiom, seed=1)


@pytest.mark.parametrize("culture", ["western", "chinese"])
@pytest.mark.parametrize("mood", MOODS)
def test_the_last_chord_falls_on_the_last_cut(mood: str, culture: str) -> None:
    cue = _cue(mood, culture)
    music, parts = _composed(cue)
    assert music.seconds(music.end) == pytest.approx(20.0)
    assert any(abs(note.beat - music.end) < 1e-6 for part in parts for note in part.notes)


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("theme", ["one", "two", "three"])
def test_no_fifths_or_octaves_run_parallel_with_the_bass(mood: str, theme: str) -> None:
    music, _ = _composed(_cue(mood, theme=theme))
    for before, after in pairwise((*music.bars, music.last)):
        for was, now in zip(before.upper, after.upper, strict=False):
            moved = was != now and before.bass != after.bass
            assert not (moved and (was - before.bass) % 12 == (now - after.bass) % 12 in (0, 7))


@pytest.mark.parametrize("culture", ["western", "chinese"])
@pytest.mark.parametrize("mood", MOODS)
def test_every_part_stays_in_its_instrument_and_the_theme_is_heard(mood: str, culture: str) -> None:
    _, parts = _composed(_cue(mood, culture))
    assert all(
        28 <= note.pitch <= 105 and 20 <= note.velocity <= 110 for part in parts for note in part.notes
    )
    assert sum(len(part.notes) for part in parts if part.role == "melody") >= 6


@pytest.mark.parametrize("mood", MOODS)
def test_nobody_plays_where_the_story_holds_its_breath(mood: str) -> None:
    music, parts = _composed(_cue(mood, rests=((192, 240),)))
    first, last = music.beat_at(8.0), music.beat_at(10.0)
    sounding = [
        note
        for part in parts
        for note in part.notes
        if note.beat < last and note.beat + note.beats > first + 0.25
    ]
    assert not sounding
    assert any(note.beat >= last for part in parts for note in part.notes if note.beat < music.end - 1)


def test_no_melody_sounds_while_somebody_speaks() -> None:
    cue = _cue(speech=((120, 300),))
    music, parts = _composed(cue)
    starts = [music.seconds(n.beat) for part in parts if part.role == "melody" for n in part.notes]
    assert not [at for at in starts if 5.0 <= at < 12.5]


def test_the_film_s_last_cue_leaves_time_to_ring_out() -> None:
    assert closing_time(_cue(ends_film=True)) <= 18.0


def test_a_cut_on_the_beat_is_preferred() -> None:
    cue = _cue(hits=(Hit(frame=168, weight=4), Hit(frame=479, weight=4)))
    grid = grid_found(cue, (66, 84), (3, 4))
    beat = 60 / grid.tempo
    assert abs(7.0 - beat * round(7.0 / beat)) < 0.08


def test_one_theme_is_one_tune_in_every_cue() -> None:
    melodies = [
        [note.pitch for part in _composed(_cue(id=name))[1] if part.role == "melody" for note in part.notes][
            :4
        ]
        for name in ("music-1", "music-2")
    ]
    assert melodies[0] == melodies[1]


def test_a_cue_is_played_and_the_same_again() -> None:
    cue = _cue("melancholy", frames=120, hits=(Hit(frame=119, weight=4),))
    first, second = (ProceduralScore().compose(cue, seed=1) for _ in range(2))
    assert numpy.array_equal(first.samples, second.samples)
    assert 0.05 < numpy.abs(first.samples).max() < 1.0
    assert len(first.samples) > 5 * 48_000
    assert mido.MidiFile(file=BytesIO(first.midi)).length == pytest.approx(5.0, abs=5.0)


@pytest.mark.parametrize("talk", [(), ((0, 1440),)], ids=["clear", "under speech"])
@pytest.mark.parametrize("culture", ["western", "chinese"])
@pytest.mark.parametrize("mood", MOODS)
def test_no_four_bars_are_four_bars_before(
    mood: str, culture: str, talk: tuple[tuple[int, int], ...]
) -> None:
    cue = _cue(mood, culture, frames=1440, tension=(0.4,), hits=(Hit(frame=1439, weight=4),), speech=talk)
    music, parts = _composed(cue)
    bars = [
        frozenset(
            (part.name, part.program, note.pitch, round(note.beat - bar.beat, 2))
            for part in parts
            for note in part.notes
            if bar.beat <= note.beat < bar.beat + bar.beats
        )
        for bar in music.bars
    ]
    phrases = [tuple(bars[at : at + 4]) for at in range(len(bars) - 3)]
    assert len(set(phrases)) == len(phrases)


def test_a_name_gives_its_motif_and_the_turn_stands_it_on_its_head() -> None:
    rises, falls = (motif_steps(MotifEntry(name=name, frame=0)) for name in ("小梅", "大卫"))
    assert [step for _, step in rises][:4] == [2, 1, 3, 4]
    assert motif_steps(MotifEntry(name="小梅", frame=99, age="elder"))[0][1] == rises[0][1]
    assert falls != rises
    turned = changed(rises, "turn")
    assert [step - rises[0][1] for _, step in turned] == [rises[0][1] - step for _, step in rises]
    assert all(
        4 <= len(motif_steps(MotifEntry(name=name, frame=0))) <= 6 for name in ("Ann", "Bo", "阿宝", "王")
    )


def test_a_motif_is_heard_after_its_person_comes_and_the_theme_waits_for_it() -> None:
    cue = _cue(motifs=(MotifEntry(name="Mei", frame=96, age="child", sex="female"),))
    music, parts = _composed(cue)
    (motif,) = (part for part in parts if part.name == "Motif of Mei")
    starts = [music.seconds(note.beat) for note in motif.notes]
    assert 3.0 <= starts[0] <= 14.0
    theme = [
        music.seconds(n.beat) for part in parts if part.role == "melody" and part != motif for n in part.notes
    ]
    assert not [at for at in theme if starts[0] <= at <= starts[-1]]


@pytest.mark.parametrize("name", ["豆豆", "外婆", "大卫", "Iris", "Walter"])
@pytest.mark.parametrize("mark", ["want", "turn", "ending"])
@pytest.mark.parametrize("age", ["child", "adult", "elder"])
def test_a_motif_goes_up_and_down_as_its_name_does_in_every_register(name: str, mark: str, age: str) -> None:
    entry = MotifEntry(name=name, frame=96, age=age, sex="female")
    _, parts = _composed(_cue(culture="chinese", mark=mark, motifs=(entry,)))
    heard = [note.pitch for note in next(part for part in parts if part.name == f"Motif of {name}").notes]
    told = [step for _, step in changed(motif_steps(entry), mark)]
    assert [(b > a) - (b < a) for a, b in pairwise(heard)] == [(b > a) - (b < a) for a, b in pairwise(told)]


def test_an_opening_of_six_bars_begins_with_the_theme() -> None:
    music, parts = _composed(_cue("tender", "chinese", frames=285, hits=(Hit(frame=284, weight=4),)))
    assert len(music.bars) == 6
    tune = next(part for part in parts if part.role == "melody")
    assert min(note.beat for note in tune.notes) < 1.0


@pytest.mark.parametrize("culture", ["western", "chinese"])
@pytest.mark.parametrize("mood", MOODS)
def test_a_stinger_begins_on_its_frame_and_is_gone_after_it(mood: str, culture: str) -> None:
    cue = _cue(mood, culture, frames=72, shape="stinger", hits=())
    parts = stinger_parts(cue, idiom_of(cue).scale)
    assert min(note.beat for part in parts for note in part.notes) == 0.0
    assert max(note.beat + note.beats for part in parts for note in part.notes) <= 3.0


def test_of_a_phrase_into_which_somebody_talks_the_bar_that_is_left_is_sung() -> None:
    free, _ = _composed(_cue(ends_film=True))
    answer = next(bar for bar in reversed(free.bars) if bar.phrase and not bar.half)
    talk = tuple(round(24 * free.seconds(beat)) for beat in (0.0, answer.beat + answer.beats - 0.6))
    music, parts = _composed(_cue(ends_film=True, speech=(talk,)))
    tune = [note for part in parts if part.role == "melody" for note in part.notes]
    left = music.bars[answer.index + 1]
    assert music.bars[answer.index].spoken
    assert not left.spoken
    assert [note for note in tune if left.beat <= note.beat < left.beat + left.beats]


def test_a_motif_leaves_the_theme_a_bar() -> None:
    entry = MotifEntry(name="Ruth", frame=0)
    hits = (Hit(frame=373, weight=4),)
    talk = _cue(frames=374, hits=hits, ends_film=True, speech=((178, 228), (234, 275)), motifs=(entry,))
    music, parts = _composed(talk)
    assert [bar.index for bar in music.bars if bar.phrase and not bar.spoken and not bar.motif]
    assert any(part.role == "melody" and "Motif" not in part.name for part in parts)


@pytest.mark.parametrize("culture", ["western", "chinese"])
@pytest.mark.parametrize("mood", ["tender", "melancholy", "suspense"])
def test_nine_slow_seconds_have_room_for_the_theme_and_for_somebody_s_motif(mood: str, culture: str) -> None:
    mei = MotifEntry(name="Mei", frame=86, age="young", sex="female")
    music, parts = _composed(_cue(mood, culture, frames=225, hits=(Hit(frame=224, weight=4),), motifs=(mei,)))
    assert len(music.bars) >= 4
    assert max(bar.beats for bar in music.bars) <= 3
    assert [entry.name for _, entry in music.motifs] == ["Mei"]
    assert any(part.role == "melody" and "Motif" not in part.name for part in parts)


def test_a_motif_is_as_quick_as_its_two_bars_ask_and_slower_at_the_end() -> None:
    plain = ((1.0, 0), (1.0, 2), (1.0, 1), (2.0, 0))
    assert fitting(plain, 8.0) == plain
    assert [beats for beats, _ in fitting(plain, 4.0)] == [0.5, 0.5, 0.5, 1.0]
    assert [beats for beats, _ in fitting(changed(plain, "ending"), 4.0)] == [1.0, 1.0, 1.0, 1.5]
