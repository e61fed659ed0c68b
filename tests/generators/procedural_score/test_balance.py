"""The balance of the players: drums and basses carry a score, they are not all of it."""

from dataclasses import replace

import numpy as np

from tests.generators.procedural_score.test_craft import composed
from yingxi.acoustics.samples import SAMPLE_RATE
from yingxi.generators.builtin.procedural_score.playing import played_together

SECONDS_HEARD = 8


def test_of_action_a_third_at_most_lies_under_150_hertz() -> None:
    music, parts = composed("action", "western", "The Kite")
    heard = tuple(
        replace(part, notes=tuple(note for note in part.notes if music.seconds(note.beat) < SECONDS_HEARD))
        for part in parts
    )
    sound = played_together(heard, tempo=music.tempo, hall=0.5).mean(axis=1)[: SECONDS_HEARD * SAMPLE_RATE]
    power = np.square(np.abs(np.fft.rfft(sound)))
    low = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE) < 150
    assert power[low].sum() / power.sum() < 1 / 3
