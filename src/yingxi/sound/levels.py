"""How loud each thing is against the dialogue, D.

Foley: loudest moment against D at two metres. Atmosphere: integrated loudness against D.
Reasons: docs/figures.md, Levels.
"""

from yingxi.film.cue import AtmosphereCue
from yingxi.film.sheet import SEALED, SetKind

DIALOGUE = -23.0
"""LUFS of a line while mixing."""

MUSIC = -6.0
CREDITS = -4.0
"""Music in the clear, and under the credits, against D."""

PLAYED = -6.0
"""What somebody in the picture plays, against D at two metres."""

MUSIC_UNDER_SPEECH = -14.0
MUSIC_UNDER_PLAYERS = -24.0
EFFECT_UNDER_SPEECH = -10.0
ATMOSPHERE_UNDER_SPEECH = -3.0
ATMOSPHERE_IN_SILENCE = -6.0

FOLEY: dict[str, float] = {
    "step": -17, "step wood": -17, "step stone": -16, "step grass": -20, "step gravel": -15, "step snow": -18,
    "step sand": -19, "step wet": -14, "step carpet": -21, "pen": -25, "bite": -20, "sip": -21, "stir": -19,
    "tear": -14, "drag": -13, "rap": -9, "touch": -21,
    "cloth": -24, "knock": -6, "door": -6, "door shut": -6, "door open": -12, "creak": -16, "paper": -16,
    "cup": -12, "pour": -16, "chair": -14, "sit": -16, "rise": -18, "switch": -16, "phone": -10,
    "camera": -12,
    "umbrella": -12, "splash": -8, "stroke": -15, "fire": -20, "match": -14, "clock": -22, "heartbeat": -12, "hug": -18,
    "whoosh": -12, "wing": -18, "cat": -10, "dog": -8, "bell": -8, "thunder": 2, "coin": -16, "keyboard": -18,
    "train horn": -8, "car horn": -10, "ship horn": -8, "clap": -10, "put down": -14, "give": -22, "take": -22,
    "fall": -8,
    "bird": -14, "laugh": -8, "rain": -18, "wind": -16, "wave": -14, "drop": -18, "gasp": -14, "drum": -8,
    "engine": -12,
    "explosion": 0, "insects": -20, "laughter": -12, "music": -12, "applause": -10, "hand bell": -12,
    "gong": -6, "blades": -8, "hooves": -10, "paw": -29, "hoof": -15, "hammer": -8,
    "sob": -13, "sigh": -18, "cough": -12, "sneeze": -10, "whistle": -13, "snore": -13,
    "siren": -10, "passing car": -14, "crowd": -10, "baby": -10, "rooster": -10, "wolf": -10, "owl": -14, "horse": -10,
    "cow": -12, "frog": -16, "glass": -8, "fireworks": -6, "kettle": -14, "pound": -9, "stamp": -9,
    "singing": -12, "sing high": -12, "sing low": -12,
    "call": -10, "roar": -6, "sheep": -12, "pig": -12, "donkey": -10, "saw": -14, "scratch": -20,
}  # fmt: skip

OTHER_FOLEY = -14.0

ROOMS: dict[SetKind, float] = {
    "living room": -36, "bedroom": -38, "kitchen": -35, "classroom": -36, "shop": -33, "workshop": -35, "cabin": -37,
    "hospital ward": -37, "cafe": -32, "library": -39, "office": -35,
    "stage": -33, "train carriage": -18, "street": -22, "park": -24, "rooftop": -25, "courtyard": -28,
    "hillside": -24, "harbour": -22, "field": -26, "night market": -20, "beach": -21, "forest": -25,
    "gym": -33, "gallery": -38, "laboratory": -35, "recording studio": -42, "rehearsal room": -37,
    "pottery studio": -36, "restaurant kitchen": -31, "mansion": -37, "temple hall": -38, "community hall": -35,
    "meeting room": -36, "garden": -24, "greenhouse": -36, "riverside": -23, "restaurant": -31, "station": -26,
    "great hall": -37,
    "desert": -25, "mountain": -22, "lighthouse": -21, "lamp room": -34, "ship cabin": -30,
    "spaceship": -32, "moon": -36,
    "bathroom": -37, "corridor": -36, "car": -23, "house front": -26, "alley": -26, "village": -25, "boat": -21,
    "bus": -22, "mars": -28, "orchard": -24, "food market": -21, "attic": -38, "subway": -19,
    "tailor shop": -36, "photo studio": -36, "lift": -33, "cave": -34, "prison cell": -38, "barn": -34,
    "playground": -24, "courtroom": -37,
    "smithy": -31, "sports ground": -24, "print shop": -35, "puppet theatre": -34, "projection booth": -31,
}  # fmt: skip

GOES_ON: frozenset[SetKind] = frozenset({"train carriage", "subway", "bus", "car", "spaceship", "moon"})
"""Where night is as loud as day."""

_WEATHER = {"clear": -60.0, "rain": -22.0, "snow": -30.0, "fog": -60.0, "wind": -20.0, "storm": -17.0}


def atmosphere_level(cue: AtmosphereCue) -> float:
    """LU against D: the louder of the place and its weather. Walls take 8 dB from the weather, night 4 from
    the place outside and 2 from a house that stands still; what is sealed hears no weather."""
    place = ROOMS[cue.room]
    if cue.hour == "night" and cue.room not in GOES_ON:
        place -= 2 if cue.inside else 4
    if cue.room in SEALED:
        return place
    return max(place, _WEATHER[cue.weather] - (8 if cue.inside else 0))


def foley_level(sound: str, ground: str) -> float:
    """dB against D at two metres."""
    return FOLEY.get(f"{sound} {ground}", FOLEY.get(sound, OTHER_FOLEY))
