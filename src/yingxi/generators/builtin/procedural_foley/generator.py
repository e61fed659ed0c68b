"""Procedural foley: any sound and any scene's air, at once and without recordings."""

import numpy

from yingxi.film.cue import AtmosphereCue, FoleyCue
from yingxi.film.errors import NotOfferedError
from yingxi.film.seeds import rng, seed_of
from yingxi.film.take import Record
from yingxi.generators.builtin.procedural_foley.atmospheres import air
from yingxi.generators.builtin.procedural_foley.card import CARD
from yingxi.generators.builtin.procedural_foley.loudness import loudest, overall
from yingxi.generators.builtin.procedural_foley.repertoire import SOUNDS, recipe_of
from yingxi.generators.builtin.procedural_foley.synthesis import RATE
from yingxi.generators.ports import Sounded

HANDLE = 2.0
"""Seconds that an atmosphere runs on past its cue, for the mix to cross-fade in."""

REFERENCE = -23.0
"""LUFS: the loudest moment of an event, or all of an atmosphere. The mix knows how loud each should be."""


class ProceduralFoley:
    """Makes each event and atmosphere from its own seed, named after the cue: no two are one recording, and
    what stands elsewhere in the film changes nothing."""

    def sound(self, cue: FoleyCue, *, seed: int) -> Sounded:
        """One event as stereo (both sides equal), starting at once, its loudest moment at `REFERENCE` within
        2 dB."""
        recipe = recipe_of(cue.sound, cue.ground)
        if recipe is None:
            raise NotOfferedError(
                f"Procedural foley has no sound called “{cue.sound}”.",
                where=cue.id,
                next_step=f"Name one of: step, {', '.join(sorted(SOUNDS))}; or give a recording of your own.",
            )
        chance = rng(seed, "foley", cue.id, cue.sound)
        wave = recipe(chance)
        wave -= wave.mean()
        level = REFERENCE + float(chance.uniform(-2.0, 2.0))
        wave *= 10 ** ((level - loudest(wave)) / 20)
        return Sounded(numpy.repeat(_safe(wave)[:, None], 2, axis=1), self._record(cue.sound, seed, cue.id))

    def atmosphere(self, cue: AtmosphereCue, *, seed: int) -> Sounded:
        """The cue's air and `HANDLE` seconds more, as stereo at `REFERENCE`."""
        sides = air(cue, float(cue.frames / cue.rate) + HANDLE, seed=seed)
        gain = 10 ** ((REFERENCE - overall(*sides)) / 20)
        samples = numpy.stack([_safe(side * gain) for side in sides], axis=1)
        return Sounded(samples, self._record(cue.room, seed, cue.id))

    def _record(self, what: str, seed: int, cue: str) -> Record:
        return Record(generator=CARD.id, version=CARD.version, prompt=what, seed=seed_of(seed, cue) >> 1)


def _safe(wave: numpy.ndarray) -> numpy.ndarray:
    """float32 with 4 ms edges, its peaks rounded off above 0.9 where a short sound is very sharp."""
    edge = min(len(wave), RATE // 250)
    wave = wave.copy()
    wave[:48] *= numpy.linspace(0, 1, 48)[: len(wave)]
    wave[-edge:] *= numpy.linspace(1, 0, edge)
    over = numpy.abs(wave) > 0.8
    wave[over] = numpy.sign(wave[over]) * (0.8 + 0.18 * numpy.tanh((numpy.abs(wave[over]) - 0.8) / 0.18))
    return wave.astype(numpy.float32)
