"""The whistle itself."""

import numpy as np

from yingxi.film.cue import MusicCue
from yingxi.film.take import Record
from yingxi.generators.ports import Sounded

RATE = 48_000
NOTES = {False: (880.0, 659.3), True: (659.3, 622.3)}
"""Two pitches in Hz; lower and closer where the cue is tense."""


class Whistle:
    """Each note lasts half of the cue and swells and falls."""

    def compose(self, cue: MusicCue, *, seed: int) -> Sounded:
        samples = round(float(cue.frames / cue.rate) * RATE)
        tense = sum(cue.tension) > len(cue.tension) / 2
        notes = [self._note(pitch, samples // 2) for pitch in NOTES[tense]]
        mono = np.concatenate(notes)
        return Sounded(np.stack([mono, mono], axis=1), Record(generator="whistle", version="1", seed=seed))

    def _note(self, pitch: float, samples: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
        time = np.arange(samples) / RATE
        swell = np.sin(np.pi * np.arange(samples) / max(1, samples))
        return np.asarray(0.2 * swell * np.sin(2 * np.pi * pitch * time), dtype=np.float32)
