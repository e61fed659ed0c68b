"""The cue sheet tells of the motifs that are played, where they are."""

from fractions import Fraction

import pytest

from yingxi.film.cue import MusicCue, Score
from yingxi.generators.builtin.procedural_score.generator import ProceduralScore
from yingxi.sound import motifs_heard


def cue(*motifs: tuple[str, int], speech: tuple[tuple[int, int], ...] = ()) -> MusicCue:
    facts = {
        "id": "music-1", "start": 0, "frames": 360, "rate": Fraction(24), "mood": "tender", "theme": "The Kite",
        "motifs": tuple({"name": name, "frame": frame} for name, frame in motifs), "speech": speech,
    }  # fmt: skip
    return MusicCue.model_validate(facts)


def heard(asked: MusicCue) -> list[tuple[str, float]]:
    midi = ProceduralScore().compose(asked, seed=1).midi
    assert midi is not None
    score = motifs_heard(Score(music=(asked,)), {asked.id: midi})
    return [(entry.name, entry.frame / 24) for entry in score.music[0].motifs]


def test_a_motif_is_told_at_its_first_note() -> None:
    ((name, second),) = heard(cue(("Mei", 0)))
    assert name == "Mei"
    assert second < 2.0


def test_who_has_no_room_is_not_told() -> None:
    assert heard(cue(("Mei", 300), speech=((0, 360),))) == []


def test_a_person_s_own_music_brings_nobody_s_motif() -> None:
    asked = cue(("Mei", 0))
    assert motifs_heard(Score(music=(asked,)), {}).music[0].motifs == ()


@pytest.mark.parametrize("frame", [0, 120, 280])
def test_whoever_comes_late_is_announced(frame: int) -> None:
    ((_, second),) = heard(cue(("Mei", frame)))
    assert abs(second - frame / 24) < 6.5
