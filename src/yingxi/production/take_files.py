"""What the files of a take are called, and the take of a cue."""

from yingxi.film.noun import Noun
from yingxi.sound import Heard

LINE_FILE = "line.wav"
PICTURE_FILE = "picture.mp4"
CUE_FILE, MIDI_FILE = "cue.wav", "cue.mid"


class CueTake(Noun):
    """The sound of one cue, and how loud it is."""

    samples: int
    heard: Heard
