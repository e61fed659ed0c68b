"""The procedural score: a cue written and played."""

from yingxi.film.cue import MusicCue
from yingxi.film.seeds import seed_of
from yingxi.film.take import Record
from yingxi.generators.builtin.procedural_score.card import CARD
from yingxi.generators.builtin.procedural_score.form import written
from yingxi.generators.builtin.procedural_score.human import played
from yingxi.generators.builtin.procedural_score.midi import midi_of
from yingxi.generators.builtin.procedural_score.periods import idiom_of
from yingxi.generators.builtin.procedural_score.players import parts_of
from yingxi.generators.builtin.procedural_score.playing import level_of, played_together
from yingxi.generators.builtin.procedural_score.solo import HALL, solo_parts, solo_tempo
from yingxi.generators.builtin.procedural_score.stinger import TEMPO as STINGER_TEMPO
from yingxi.generators.builtin.procedural_score.stinger import stinger_parts
from yingxi.generators.ports import Sounded


class ProceduralScore:
    """Writes each cue about the film's theme, in the idiom of its mood and culture, and plays it."""

    def compose(self, cue: MusicCue, *, seed: int) -> Sounded:
        """The cue's music as 48 kHz stereo, from the cue's start and ringing past its end, with its MIDI. The
        same cue and seed give the same samples; the theme depends on `cue.theme` alone."""
        idiom = idiom_of(cue)
        if cue.shape == "stinger":
            tempo, metre, hall = STINGER_TEMPO, 4, idiom.hall
            parts = stinger_parts(cue, idiom.scale)
        elif cue.alone:
            tempo, metre, hall = solo_tempo(cue, idiom), idiom.metres[-1], HALL
            parts = tuple(played(part, tempo=tempo, seed=seed, cue=cue.id) for part in solo_parts(cue, idiom))
        else:
            music = written(cue, idiom, seed=seed)
            tempo, metre, hall = music.tempo, music.metre, idiom.hall
            parts = tuple(
                played(part, tempo=tempo, seed=seed, cue=cue.id)
                for part in parts_of(music, cue, idiom, seed=seed)
            )
        levels = tuple(level_of(part) for part in parts)
        midi = midi_of(parts, levels, tempo=tempo, metre=metre, title=cue.id)
        samples = played_together(parts, tempo=tempo, hall=hall)
        prompt = f"{' '.join(filter(None, (cue.period, cue.culture, cue.mood)))}, {tempo:.1f} beats a minute"
        return Sounded(
            samples,
            Record(generator=CARD.id, version=CARD.version, prompt=prompt, seed=seed_of(seed, cue.id) >> 1),
            midi,
        )
