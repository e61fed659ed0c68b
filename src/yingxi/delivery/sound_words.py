"""What sounds, in the words of the film's language: for the cue sheet, as a picture and as a table."""

from yingxi.delivery.names_of_sounds import MOODS, SOUNDS, instrument_worded, tune_worded
from yingxi.design.names_of_places import ITSELF
from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue
from yingxi.film.cut import FilmCut
from yingxi.film.phrasing import phrased

_HAN = phrased(r"[\u3400-\u9fff]")
_EVENTS = {
    "step": "脚步", "sit": "坐下", "rise": "起身", "hug": "拥抱", "give": "递过", "take": "接过", "put down": "放下",
    "cloth": "衣料声", "touch": "触碰", "bite": "咬一口", "sip": "啜一口", "stir": "搅动", "pen": "写字声",
    "drag": "拖动声", "whoosh": "挥动声", "stamp": "跺脚声", "paw": "脚掌落地声", "stroke": "划水声",
}  # fmt: skip
_HOURS = {"dawn": "清晨", "day": "白天", "dusk": "黄昏", "night": "夜里"}
_WEATHERS = {"clear": "晴", "rain": "雨", "snow": "雪", "fog": "雾", "wind": "风", "storm": "暴风雨"}
_CULTURES = {"chinese": "中式", "western": "西式"}
_PERIODS = {"": "", "ancient": "古代", "1930s": "三十年代", "today": "", "future": "未来"}


def event_worded(cue: FoleyCue, *, chinese: bool) -> str:
    """The sound's name, such as "step"."""
    if not chinese:
        return cue.sound
    return _EVENTS.get(cue.sound) or SOUNDS.get(cue.sound, (cue.sound, cue.sound))[1]


_BEYOND = {"picture": (" (off)", "（画外）"), "wall": (" (through a wall)", "（隔墙）")}


def foley_told(cue: FoleyCue, *, chinese: bool) -> str:
    """The sound's name, and from where it comes, where that is not the picture."""
    return event_worded(cue, chinese=chinese) + _BEYOND.get(cue.beyond, ("", ""))[chinese]


def music_worded(cue: MusicCue, *, chinese: bool) -> str:
    """Its mood, its period where that is not today, and its culture; of what somebody plays, the instrument."""
    if cue.shape == "played":
        return instrument_worded(cue.instrument, chinese=chinese)
    if cue.shape == "heard":
        return tune_worded(cue.instrument, chinese=chinese) + _BEYOND.get(cue.beyond, ("", ""))[chinese]
    if not chinese:
        when = cue.period if _PERIODS[cue.period] else ""
        return f"{cue.mood} · {when} {cue.culture}".replace("  ", " ")
    return f"{MOODS[cue.mood][1]} · {_PERIODS[cue.period]}{_CULTURES.get(cue.culture, cue.culture)}"


def air_worded(cue: AtmosphereCue, *, chinese: bool) -> str:
    """The place, whether under a roof, the hour and the weather."""
    if not chinese:
        return f"{cue.room}, {'inside' if cue.inside else 'outside'}, {cue.hour}, {cue.weather}"
    room = next(filter(_HAN.search, ITSELF.get(cue.room, ())), cue.room)
    return "，".join((room, "室内" if cue.inside else "室外", _HOURS[cue.hour], _WEATHERS[cue.weather]))


def shot_numbers(cut: FilmCut) -> dict[str, int]:
    """The number of each shot as on the contact sheet, by its id."""
    shots = dict.fromkeys(place.shot for place in cut.shots if place.kind == "shot")
    return {shot: number for number, shot in enumerate(shots, start=1)}
