"""The sound room. Takes the cut, the storyboard, what everybody does in each shot, and the sets; gives the
score (every cue of music, foley and atmosphere), each cue's sound made by a generator, and the film's mix
with its stems.
"""

from yingxi.sound.cues import atmosphere_sounded as atmosphere_sounded
from yingxi.sound.cues import foley_sounded as foley_sounded
from yingxi.sound.cues import music_sounded as music_sounded
from yingxi.sound.film_midi import film_midi as film_midi
from yingxi.sound.loudness import Heard as Heard
from yingxi.sound.loudness import heard as heard
from yingxi.sound.mixing import film_mixed as film_mixed
from yingxi.sound.model import Mix as Mix
from yingxi.sound.motifs_heard import motifs_heard as motifs_heard
from yingxi.sound.own_music import music_given as music_given
from yingxi.sound.spotting import score_spotted as score_spotted
from yingxi.sound.stems import stem_written as stem_written
from yingxi.sound.stems import surround_written as surround_written
from yingxi.sound.tension import tension_along as tension_along
