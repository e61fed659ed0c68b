"""Who plays an instrument in the picture is heard on its frames, where they stand, and the score gives way."""

from io import BytesIO

import mido
import numpy
import pytest

from tests.acting.factories import board as acted_board
from tests.acting.factories import does, performed, stands
from tests.sound.small_films import SETS, board, film, played
from yingxi.delivery.sound_table import sound_table
from yingxi.film.board import Size
from yingxi.film.cue import FoleyCue, MusicCue, Score
from yingxi.film.performance import Contact
from yingxi.film.sheet import Culture, Period
from yingxi.film.throat import WHISTLED
from yingxi.generators.builtin.procedural_score.generator import ProceduralScore
from yingxi.sound import score_spotted
from yingxi.sound.film_midi import film_midi
from yingxi.sound.levels import MUSIC_UNDER_PLAYERS
from yingxi.sound.music_laying import music_laid, players_of

BOWED = Contact(frame=20, kind="play", person="bo", x=0.5, instrument="erhu", frames=60)


def spotted(*contacts: Contact) -> tuple[MusicCue, ...]:
    cut, storyboard = film(board("shot-1", frames=96))
    music = score_spotted(cut, storyboard, played("shot-1", *contacts), SETS, seed=1).music
    return tuple(cue for cue in music if cue.shape == "played")


def test_an_action_line_that_plays_says_when_and_on_what() -> None:
    people = [stands("ann", 0.0)]
    acted = performed(acted_board(100, people, [does("play", "ann", 4, 90, what="violin")]))
    (heard,) = [contact for contact in acted.contacts if contact.kind == "play"]
    assert heard.instrument == "violin"
    assert acted.people[0].at(heard.frame).plays
    assert 60 <= heard.frames <= 90 - heard.frame


def test_who_plays_is_a_cue_on_that_frame_at_that_place() -> None:
    (cue,) = spotted(BOWED)
    assert (cue.start, cue.frames, cue.instrument, cue.room) == (20, 60, "erhu", "living room")
    assert cue.pan > 0
    assert not spotted(BOWED.model_copy(update={"frames": 12}))


@pytest.mark.parametrize(
    ("instrument", "culture", "period", "heard"),
    [
        ("piano", "chinese", "ancient", "guqin"),
        ("erhu", "chinese", "ancient", "erhu"),
        ("piano", "western", "ancient", "piano"),
        ("piano", "chinese", "1930s", "piano"),
    ],
)
def test_the_china_of_old_has_a_zither_where_another_place_has_a_piano(
    instrument: str, culture: Culture, period: Period, heard: str
) -> None:
    place = SETS.places[0].model_copy(update={"culture": culture, "period": period})
    sets = SETS.model_copy(update={"places": (place, *SETS.places[1:])})
    cut, storyboard = film(board("shot-1", frames=96))
    playing = BOWED.model_copy(update={"instrument": instrument})
    music = score_spotted(cut, storyboard, played("shot-1", playing), sets, seed=1).music
    assert [cue.instrument for cue in music if cue.shape == "played"] == [heard]


def test_a_tune_stops_at_the_cut() -> None:
    (cue,) = spotted(BOWED.model_copy(update={"frames": 500}))
    assert cue.start + cue.frames == 96


def test_the_score_gives_way_to_who_plays() -> None:
    tune = numpy.full((5 * 48_000, 2), 0.1, numpy.float32)
    tune[::2] *= -1
    piece = MusicCue(id="music-1", start=0, frames=120, rate=film(board("shot-1"))[0].rate, mood="tender")
    free = music_laid(tune, piece, 0, 7 * 48_000, ())
    under = music_laid(tune, piece, 0, 7 * 48_000, (), None, ((96_000, 144_000),))
    ratio = numpy.abs(under[100_000:140_000]).max() / numpy.abs(free[100_000:140_000]).max()
    assert round(20 * float(numpy.log10(ratio)), 1) == MUSIC_UNDER_PLAYERS
    assert numpy.array_equal(under[:70_000], free[:70_000])


def test_the_score_gives_way_to_who_whistles_as_long_as_the_tune_lasts() -> None:
    cut, _ = film(board("shot-1", frames=192))
    whistle = FoleyCue(id="foley-1", start=24, sound="whistle", person="ann")
    step = whistle.model_copy(update={"id": "foley-2", "start": 0, "sound": "step"})
    assert players_of(Score(foley=(step, whistle)), cut) == ((48_000, 48_000 + round(WHISTLED[-1] * 48_000)),)


def test_who_plays_on_the_right_is_heard_on_the_right() -> None:
    (cue,) = spotted(BOWED)
    sounded = ProceduralScore().compose(cue, seed=1)
    laid = music_laid(sounded.samples, cue, 0, len(sounded.samples), ())
    left, right = (float(numpy.sqrt(numpy.mean(laid[:, side] ** 2))) for side in (0, 1))
    assert right > 1.2 * left > 0


def test_a_far_player_is_softer_but_not_lost() -> None:
    (near,) = spotted(BOWED)
    cut, storyboard = film(board("shot-1", frames=96, size=Size.EXTREME_WIDE))
    music = score_spotted(cut, storyboard, played("shot-1", BOWED), SETS, seed=1).music
    far = next(cue for cue in music if cue.shape == "played")
    tune = ProceduralScore().compose(near, seed=1).samples
    loud = [float(numpy.abs(music_laid(tune, cue, 0, len(tune), ())).max()) for cue in (near, far)]
    assert 0.25 < loud[1] / loud[0] < 0.9


def test_the_cue_sheet_names_who_plays_what() -> None:
    cut, _ = film(board("shot-1", frames=96))
    rows = sound_table(cut, Score(music=spotted(BOWED)), {}).splitlines()
    assert "played" in rows[1]
    assert "plays the erhu" in rows[1]


def test_the_film_s_midi_has_the_player_in_time() -> None:
    cut, _ = film(board("shot-1", frames=96))
    (cue,) = spotted(BOWED)
    midi = ProceduralScore().compose(cue, seed=1).midi
    assert midi is not None
    whole = mido.MidiFile(file=BytesIO(film_midi(cut, Score(music=(cue,)), {cue.id: midi})), charset="utf-8")
    now, struck = 0.0, []
    for message in whole:
        now += message.time
        if message.type == "note_on" and message.velocity:
            struck.append(now)
    assert abs(struck[0] - 20 / 24) < 0.05
    assert struck[-1] < 80 / 24


def test_the_score_and_who_plays_at_the_same_time_have_channels_of_their_own() -> None:
    cut, _ = film(board("shot-1", frames=96))
    (player,) = spotted(BOWED)
    piece = MusicCue(id="music-1", start=0, frames=96, rate=cut.rate, mood="tender", theme=player.theme)
    midi = {cue.id: ProceduralScore().compose(cue, seed=1).midi or b"" for cue in (piece, player)}
    whole = mido.MidiFile(file=BytesIO(film_midi(cut, Score(music=(piece, player)), midi)), charset="utf-8")
    channels = {
        track.name.split(":")[0]: {message.channel for message in track if message.type == "program_change"}
        for track in whole.tracks[1:]
    }
    assert channels[player.id]
    assert not channels[player.id] & channels[piece.id]
