"""The procedural score: a cue written and played."""

from yingxi.film.cue import MusicCue
from yingxi.film.seeds import seed_of
from yingxi.film.take import Record
from yingxi.generators.builtin.procedural_score.card import CARD
from yingxi.generators.builtin.procedural_score.form import written
from yingxi.generators.builtin.procedural_score.human import played
from yingxi.generators.builtin.procedural_score.idiom import idiom_of
from yingxi.generators.builtin.procedural_score.midi import midi_of
from yingxi.generators.builtin.procedural_score.players import parts_of
from yingxi.generators.builtin.procedural_score.playing import level_of, played_together
from yingxi.generators.ports import Sounded


class ProceduralScore:
    """Writes each cue about the film's theme, in the idiom of its mood and culture, and plays it."""

    def compose(self, cue: MusicCue, *, seed: int) -> Sounded:
        """The cue's music as 48 kHz stereo, from the cue's start and ringing past its end, with its MIDI. The
        same cue and seed give the same samples; the theme depends on `cue.theme` alone."""
        idiom = idiom_of(cue)
        music = written(cue, idiom, seed=seed)
        parts = tuple(
            played(part, tempo=music.tempo, seed=seed, cue=cue.id)
            for part in parts_of(music, cue, idiom, seed=seed)
        )
        levels = tuple(level_of(part) for part in parts)
        midi = midi_of(parts, levels, tempo=music.tempo, metre=music.metre, title=cue.id)
        samples = played_together(parts, tempo=music.tempo, hall=idiom.hall)
        prompt = f"{cue.culture} {cue.mood}, {music.tempo:.1f} beats a minute"
        return Sounded(
            samples,
            Record(generator=CARD.id, version=CARD.version, prompt=prompt, seed=seed_of(seed, cue.id) >> 1),
            midi,
        )
