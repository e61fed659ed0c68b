"""A cue's sound on disk."""

from yingxi.disk import Writing
from yingxi.generators.ports import Sounded
from yingxi.graph import Desk
from yingxi.production.sound_files import sound_written
from yingxi.production.take_files import CUE_FILE, MIDI_FILE, CueTake
from yingxi.sound import heard

MIDI = Writing("midi")


def cue_kept(desk: Desk, sounded: Sounded) -> CueTake:
    """The take of a cue, whose samples and notes lie on the desk."""
    desk.record = sounded.record
    sound_written(sounded.samples, desk.folder / CUE_FILE)
    if sounded.midi:
        MIDI.whole(desk.folder / MIDI_FILE, sounded.midi)
    return CueTake(samples=len(sounded.samples), heard=heard(sounded.samples))
