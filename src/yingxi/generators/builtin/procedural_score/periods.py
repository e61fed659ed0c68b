"""Idioms of other times: what is played where a film's places are of old, of the nineteen-thirties or to come."""

from yingxi.film.cue import MusicCue
from yingxi.generators.builtin.procedural_score.idiom import (
    AEOLIAN,
    CHINESE,
    GONG,
    GUZHENG,
    JUE,
    LYDIAN,
    MAJOR,
    PIPA,
    SHANG,
    WESTERN,
    YU,
    ZHI,
    Idiom,
    Layer,
)
from yingxi.generators.builtin.procedural_score.qin import GUQIN, HARMONICS, STOPPED

_DORIAN, _MIXOLYDIAN = (0, 2, 3, 5, 7, 9, 10), (0, 2, 4, 5, 7, 9, 10)

_CHINESE_OF_OLD = {
    "tender": Idiom(
        GONG, (60, 76), (4,), (("1", "6", "5", "1"), ("1", "5", "6", "2")), ("5", "1"), 2.4,
        (
            Layer("zither", 25, "second", -0.2, doubled=GUZHENG),
            Layer("melody", 77, "melody", 0.15, octave=1, level=2),
            Layer("bass", 25, "bass", 0.1, 0.2, -2, doubled=GUZHENG),
            Layer("heterophony", 40, "second", -0.3, 0.4, -2),
        ),
    ),
    "comedy": Idiom(
        ZHI, (100, 126), (2,), (("1", "4", "1", "5"), ("1", "2", "4", "5")), ("5", "1o"), 1.0,
        (
            Layer("lute", 25, "second", 0.2, doubled=PIPA),
            Layer("melody", 73, "melody", 0.0, octave=1, level=-1),
            Layer("wood", 0, "pulse", 0.3, level=-1),
            Layer("oompah bass", 25, "bass", -0.1, level=-4, doubled=GUZHENG),
        ),
    ),
    "suspense": Idiom(
        JUE, (60, 76), (4,), (("1/4", "b6", "1/4", "b7"), ("1/4", "1/4", "b3", "b7")), ("b7", "1/4"), 2.8,
        (
            Layer("drone", 25, "pad", 0.1, level=4, doubled=GUZHENG),
            Layer("melody", 77, "melody", -0.15, level=2),
            Layer("tremolo", 25, "second", 0.2, 0.3, doubled=PIPA),
            Layer("pulse", 116, "pulse", 0.0, 0.2, 3),
        ),
    ),
    "wonder": Idiom(
        GONG, (72, 88), (3,), (("1", "2", "6", "5"), ("1", "5", "2", "6")), ("5", "1"), 2.8,
        (
            Layer("arpeggio", 25, "second", -0.2, doubled=GUZHENG),
            Layer("zither sweep", 25, "sparkle", 0.25, doubled=GUZHENG, level=5),
            Layer("melody", 77, "melody", 0.1, level=2),
            Layer("pad", 52, "pad", 0.0, 0.3),
            Layer("bass", 25, "bass", 0.0, 0.15, doubled=PIPA),
        ),
    ),
    "melancholy": Idiom(
        YU, (54, 68), (4,), (("1o", "b7", "4", "1o"), ("1o", "b3", "4", "b7")), ("b7", "1o"), 2.8,
        (
            Layer("qin", STOPPED, "second", -0.2, level=2, doubled=GUQIN),
            Layer("melody", 77, "melody", 0.15, octave=1, level=1),
            Layer("qin harmonics", HARMONICS, "sparkle", -0.1, level=4),
            Layer("heterophony", 40, "second", 0.3, 0.4, -2),
        ),
    ),
    "action": Idiom(
        SHANG, (120, 152), (4,), (("1o", "b7", "4", "1o"), ("1o", "5", "b7", "1o")), ("b7", "1o"), 2.4,
        (
            Layer("lute run", 25, "second", 0.2, doubled=PIPA),
            Layer("drum", 116, "pulse", 0.0, level=-3),
            Layer("melody", 40, "melody", -0.1, octave=1, doubled=((77, -6.0),)),
            Layer("zither sweep", 25, "sparkle", -0.3, 0.4, 4, doubled=GUZHENG),
            Layer("bass", 25, "bass", 0.1, level=-2, doubled=PIPA),
            Layer("wood", 0, "pulse", 0.3, 0.55),
        ),
    ),
}  # fmt: skip

_WESTERN_OF_OLD = {
    "tender": Idiom(
        _MIXOLYDIAN, (66, 84), (3, 4), (("1", "b7", "4", "1"), ("1", "4", "5", "1o")), ("b7", "1"), 2.0,
        (
            Layer("broken", 24, "second", -0.25),
            Layer("melody", 73, "melody", 0.15),
            Layer("bass", 42, "bass", 0.1, 0.2),
            Layer("counter", 68, "second", -0.3, 0.4, 1),
        ),
    ),
    "comedy": Idiom(
        _MIXOLYDIAN, (104, 132), (2, 4), (("1o", "b7", "4", "1o"), ("1o", "5", "4", "b7")), ("b7", "1o"), 1.0,
        (
            Layer("oompah bass", 24, "bass", -0.15, level=-1),
            Layer("melody", 68, "melody", 0.05, level=3),
            Layer("drum", 116, "pulse", 0.0, level=-10),
            Layer("offbeat", 46, "pulse", 0.2, 0.2, -1),
            Layer("counter", 73, "second", -0.3, 0.45, 1),
        ),
    ),
    "suspense": Idiom(
        _DORIAN, (60, 76), (4,), (("1o", "b7", "1o", "4"), ("1o", "1o", "b3", "b7")), ("b7", "5"), 2.8,
        (
            Layer("drone", 42, "pad", 0.0, level=2),
            Layer("melody", 68, "melody", -0.15, level=1),
            Layer("pulse", 116, "pulse", 0.0, 0.3, 2),
            Layer("pad", 52, "pad", -0.1, 0.45),
        ),
    ),
    "wonder": Idiom(
        _MIXOLYDIAN, (72, 92), (3,), (("1", "b7", "4", "1"), ("1", "2", "4", "b7")), ("b7", "1"), 2.8,
        (
            Layer("arpeggio", 46, "second", -0.2),
            Layer("melody", 73, "melody", 0.1),
            Layer("pad", 52, "pad", 0.0, 0.2),
            Layer("bass", 42, "bass", 0.0, 0.15),
        ),
    ),
    "melancholy": Idiom(
        _DORIAN, (54, 72), (4,), (("1o", "b7", "4", "1o"), ("1o", "b3", "b7", "4")), ("b7", "1o"), 2.4,
        (
            Layer("broken", 24, "second", -0.1),
            Layer("melody", 42, "melody", 0.15, octave=-1),
            Layer("counter", 73, "second", -0.3, 0.35, 1),
            Layer("pad", 52, "pad", 0.0, 0.4),
        ),
    ),
    "action": Idiom(
        _DORIAN, (126, 152), (4,), (("1o", "b7", "b3", "b7"), ("1o", "4", "b7", "1o")), ("b7", "1o"), 1.8,
        (
            Layer("ostinato", 24, "second", -0.2, level=3),
            Layer("drum", 116, "pulse", 0.0, level=-4),
            Layer("melody", 60, "melody", 0.15, doubled=((68, -5.0),), octave=-1),
            Layer("bass", 42, "bass", 0.1, level=-1),
            Layer("pad", 52, "pad", 0.0, 0.5),
        ),
    ),
}  # fmt: skip

_BAND = (
    Layer("comping", 0, "pulse", -0.2, level=3),
    Layer("walking", 32, "bass", 0.1),
    Layer("melody", 71, "melody", 0.1),
    Layer("counter", 66, "second", -0.3, 0.35, 1),
)
_BLUE = (
    Layer("comping", 26, "pulse", -0.25, level=3),
    Layer("bass", 32, "bass", 0.1),
    Layer("melody", 66, "melody", 0.1, octave=-1),
    Layer("tops", 11, "sparkle", 0.35, 0.3, 5),
    Layer("pad", 21, "pad", 0.0, 0.4, -2),
)
_DANCED = (("I69", "VI7b9", "ii9", "V13"), ("I69", "vi7", "ii9", "V13"))
_SUNG = (("1", "6", "2", "5"), ("I69", "vi", "2", "5"))
"""Songs of Shanghai: a band's rhythm under five tones."""

_WESTERN_THIRTIES = {
    "comedy": Idiom(MAJOR, (116, 144), (4,), _DANCED, ("V13", "I69"), 0.8, _BAND),
    "tender": Idiom(MAJOR, (76, 96), (4,), _DANCED, ("V13", "I69"), 1.0, _BLUE),
    "wonder": Idiom(MAJOR, (76, 96), (4,), _DANCED, ("V13", "I69"), 1.4, _BAND),
    "melancholy": Idiom(
        AEOLIAN, (60, 76), (4,), (("i9", "iv69", "ii7b5", "V7"), ("i9", "bVImaj7", "ii7b5", "V7")), ("V7", "i9"), 1.0,
        _BLUE,
    ),
}  # fmt: skip
_CHINESE_THIRTIES = {
    "comedy": Idiom(GONG, (112, 132), (4,), _SUNG, ("5", "I69"), 0.8, _BAND),
    "tender": Idiom(GONG, (72, 92), (4,), _SUNG, ("5", "I69"), 1.0, _BLUE),
    "wonder": Idiom(GONG, (76, 96), (4,), _SUNG, ("5", "I69"), 1.4, _BAND),
}

_TO_COME = {
    "tender": Idiom(
        LYDIAN, (70, 84), (4,),
        (("Isus2", "vi", "Isus2", "IIsus2"), ("Iadd9", "IIsus2", "vi", "Isus2")),
        ("IIsus2", "Iadd9"), 2.8,
        (
            Layer("pad", 89, "pad", 0.0),
            Layer("melody", 11, "melody", 0.15),
            Layer("pedal", 38, "bass", 0.0, 0.2, 4),
            Layer("arpeggio", 98, "sparkle", -0.3, 0.35),
        ),
    ),
    "wonder": Idiom(
        LYDIAN, (76, 96), (4,), (("Isus2", "bVIsus2", "bIIIsus2", "Isus2"), ("Isus2", "II/1", "bVIsus2", "IIsus2")),
        ("IIsus2", "Iadd9"),
        2.8,
        (
            Layer("arpeggio", 98, "second", -0.25),
            Layer("pad", 89, "pad", 0.0),
            Layer("melody", 54, "melody", 0.15),
            Layer("held top", 103, "pad", 0.3, 0.3, 4),
            Layer("pedal", 38, "bass", 0.0, 0.15, 4),
        ),
    ),
    "melancholy": Idiom(
        AEOLIAN, (56, 70), (4,),
        (("Isus2", "bVIsus2", "bIIIsus2", "bVIIsus2"), ("i", "bVIsus2", "iv9", "i")),
        ("bVIIsus2", "iadd9"), 2.8,
        (
            Layer("half chords", 4, "second", -0.1),
            Layer("melody", 54, "melody", 0.15),
            Layer("pad", 89, "pad", 0.0, 0.2),
            Layer("pedal", 38, "bass", 0.0, 0.35, 4),
        ),
    ),
    "suspense": Idiom(
        AEOLIAN, (60, 76), (4,),
        (("i", "bVIsus2", "i", "bVIIsus2"), ("i", "i", "bIIIsus2", "bVIIsus2")),
        ("bVIIsus2", "V"), 2.4,
        (
            Layer("pedal", 38, "pad", 0.0, level=7),
            Layer("cell", 98, "second", 0.3),
            Layer("pad", 89, "pad", 0.0, 0.3),
            Layer("melody", 54, "melody", -0.15, level=-2),
            Layer("pulse", 38, "pulse", 0.0, 0.35),
        ),
    ),
    "action": Idiom(
        AEOLIAN, (128, 156), (4,),
        (("i", "bVI", "bIII", "bVII"), ("Isus2", "bVIsus2", "bIIIsus2", "bVIIsus2")),
        ("V", "i"), 1.6,
        (
            Layer("ostinato", 38, "second", -0.1, level=2, doubled=((98, -6.0),)),
            Layer("drum", 116, "pulse", 0.0, level=-5),
            Layer("pad", 89, "pad", 0.0),
            Layer("melody", 54, "melody", 0.15, doubled=((60, -4.0),)),
            Layer("bass", 43, "bass", 0.1, level=-3),
        ),
    ),
}  # fmt: skip

_PERIODS = {
    ("chinese", "ancient"): _CHINESE_OF_OLD,
    ("western", "ancient"): _WESTERN_OF_OLD,
    ("chinese", "1930s"): _CHINESE_THIRTIES,
    ("western", "1930s"): _WESTERN_THIRTIES,
    ("chinese", "future"): _TO_COME,
    ("western", "future"): _TO_COME,
}


def idiom_of(cue: MusicCue) -> Idiom:
    """The idiom of a cue's mood in its culture and period; where that period has none of its own, today's."""
    today = (CHINESE if cue.culture == "chinese" else WESTERN)[cue.mood]
    return _PERIODS.get((cue.culture, cue.period), {}).get(cue.mood, today)
