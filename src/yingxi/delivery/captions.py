"""Subtitles for who does not hear: who speaks, and what sounds, in brackets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from yingxi.delivery.line_breaking import lines_broken
from yingxi.delivery.subtitling import GAP_FRAMES, MOST_LINES, SHORTEST_SECONDS, Subtitle, subtitles_for
from yingxi.film.cue import Score
from yingxi.film.cut import FilmCut
from yingxi.film.time import frames_in

SOUNDS: dict[str, tuple[str, str]] = {
    "knock": ("knocking", "敲门声"), "door": ("door shuts", "关门声"), "door shut": ("door shuts", "关门声"),
    "door open": ("door opens", "开门声"), "creak": ("creaking", "吱呀声"),
    "paper": ("paper rustles", "翻纸声"), "phone": ("phone rings", "电话铃响"),
    "camera": ("camera clicks", "快门声"), "clock": ("clock ticks", "钟表滴答声"),
    "keyboard": ("typing", "敲键盘声"), "match": ("match strikes", "划火柴声"),
    "fire": ("fire crackles", "火噼啪作响"), "thunder": ("thunder", "雷声"), "bell": ("bell rings", "钟声"),
    "hand bell": ("bell tinkles", "铃声"), "train horn": ("train horn", "火车汽笛"),
    "ship horn": ("ship's horn", "轮船汽笛"), "splash": ("splash", "水花声"), "drop": ("water drips", "水滴声"),
    "umbrella": ("umbrella opens", "撑伞声"), "wind": ("wind", "风声"), "wave": ("wave breaks", "海浪声"),
    "drum": ("drum", "鼓声"), "engine": ("engine", "马达声"), "explosion": ("explosion", "爆炸声"),
    "insects": ("insects chirp", "虫鸣"), "laughter": ("laughter", "笑声"), "laugh": ("laughs", "笑声"),
    "music": ("music plays", "乐声"), "rain": ("rain", "雨声"), "applause": ("applause", "掌声"),
    "clap": ("claps", "拍手声"), "gasp": ("gasps", "倒吸一口气"),
    "sigh": ("sighs", "叹气声"), "sob": ("sobs", "抽泣声"), "cough": ("coughs", "咳嗽声"),
    "sneeze": ("sneezes", "喷嚏声"), "snore": ("snores", "鼾声"), "heartbeat": ("heart beats", "心跳声"),
    "cat": ("cat meows", "猫叫"), "dog": ("dog barks", "狗叫"), "bird": ("bird calls", "鸟叫"),
    "wing": ("wings flap", "扑翅声"), "fall": ("thud", "倒地声"), "cup": ("cup clinks", "杯子声"),
    "pour": ("pouring", "倒水声"), "coin": ("coin", "硬币声"), "switch": ("switch clicks", "开关声"),
}  # fmt: skip
"""What is told of a sound, in English and in Chinese; a step or a sleeve is told of by the picture."""

MOODS: dict[str, tuple[str, str]] = {
    "tender": ("tender music", "温柔的音乐"), "comedy": ("playful music", "俏皮的音乐"),
    "suspense": ("tense music", "紧张的音乐"), "wonder": ("wondrous music", "奇幻的音乐"),
    "melancholy": ("wistful music", "忧伤的音乐"), "action": ("driving music", "激烈的音乐"),
}  # fmt: skip

INSTRUMENTS: dict[str, tuple[str, str]] = {
    "violin": ("plays the violin", "拉小提琴"), "erhu": ("plays the erhu", "拉二胡"),
    "guitar": ("plays the guitar", "弹吉他"), "flute": ("plays the flute", "吹笛子"),
    "pipa": ("plays the pipa", "弹琵琶"), "guzheng": ("plays the zither", "弹筝"),
    "guqin": ("plays the guqin", "抚琴"),
    "piano": ("plays the piano", "弹钢琴"), "drum": ("beats a drum", "打鼓"),
}  # fmt: skip

SPEEDS = {"zh": 11, "en": 20}
"""Characters a second for adults who do not hear: Netflix's guides."""

_SHOWN = Fraction(2)
_LATE = Fraction(1, 2)
_AGAIN = Fraction(8)
"""Seconds: how long a sound is told, how late it may be, and after how long it is told again."""


def instrument_worded(instrument: str, *, chinese: bool) -> str:
    """What somebody plays, as a caption has it.

    >>> instrument_worded("erhu", chinese=True), instrument_worded("horn", chinese=False)
    ('拉二胡', 'plays the horn')
    """
    named = INSTRUMENTS.get(instrument, (f"plays the {instrument}", f"演奏{instrument}"))
    return named[chinese]


def captions_for(cut: FilmCut, score: Score, names: Mapping[str, str]) -> tuple[Subtitle, ...]:
    """The cut's subtitles with the speaker where it is another than before, and what sounds between and above them."""
    chinese = cut.language == "zh"
    lines, before = [], ""
    for line in sorted(cut.lines, key=lambda it: it.start):
        name = names.get(line.person, line.person)
        told = (f"（{name}）" if chinese else f"[{name}] ") + line.text if name != before else line.text
        lines.append(line.model_copy(update={"text": told}))
        before = name
    spoken = subtitles_for(cut.model_copy(update={"lines": tuple(lines)}), speeds=SPEEDS)
    found = list(spoken)
    for start, told in _sounding(cut, score, chinese=chinese):
        found = _with_words_at(found, start, f"［{told}］" if chinese else f"[{told}]", cut)
    return tuple(found)


def _sounding(cut: FilmCut, score: Score, *, chinese: bool) -> Iterable[tuple[int, str]]:
    """(frame, words) of what is told, no sound twice in a row within eight seconds."""
    events = [(cue.start, SOUNDS[cue.sound][chinese]) for cue in score.foley if cue.sound in SOUNDS]
    events += [(cue.start, MOODS[cue.mood][chinese]) for cue in score.music if cue.shape == "piece"]
    events += [
        (cue.start, instrument_worded(cue.instrument, chinese=chinese))
        for cue in score.music
        if cue.shape == "played"
    ]
    last: dict[str, int] = {}
    for start, told in sorted(events):
        if told not in last or start - last[told] >= frames_in(_AGAIN, cut.rate):
            last[told] = start
            yield start, told


def _with_words_at(subtitles: Sequence[Subtitle], start: int, words: str, cut: FilmCut) -> list[Subtitle]:
    """The subtitles with `words` in a free place near `start`, or over a line that has room; else as they were."""
    late, shortest = frames_in(_LATE, cut.rate), frames_in(SHORTEST_SECONDS, cut.rate)
    for place in range(len(subtitles) + 1):
        after = subtitles[place - 1].end_exclusive + GAP_FRAMES if place else 0
        until = subtitles[place].start - GAP_FRAMES if place < len(subtitles) else cut.frames
        begin = max(start, after)
        if begin <= start + late and until - begin >= shortest:
            end = min(until, begin + frames_in(_SHOWN, cut.rate))
            return [*subtitles[:place], Subtitle(words, begin, end), *subtitles[place:]]
    for place, subtitle in enumerate(subtitles):
        shown = subtitle.start - late <= start < subtitle.end_exclusive
        both = f"{words}\n{subtitle.text}"
        if shown and both.count("\n") < MOST_LINES and len(lines_broken(words, cut.language)) == 1:
            return [*subtitles[:place], replace(subtitle, text=both), *subtitles[place + 1 :]]
    return list(subtitles)
