"""What a run makes, as a person calls it: "picture shot-2", "画面 shot-2"; and what is missing, a row for each kind."""

from collections.abc import Iterable, Iterator

from yingxi.cli.messages import Tongue, padded, said
from yingxi.film.place_words import place_worded

NODES: dict[str, tuple[str, str]] = {
    "story": ("story", "故事"),
    "screenplay": ("screenplay", "剧本"),
    "breakdown": ("breakdown", "拆解"),
    "cast": ("cast", "人物表"),
    "sets": ("sets", "场景表"),
    "own picture": ("your picture", "你的图片"),
    "voice": ("voice", "配音"),
    "line read": ("a long line, read", "长台词的断句"),
    "line part": ("part of a long line", "长台词的一段"),
    "own line": ("your recording", "你的录音"),
    "pace": ("pace", "节奏"),
    "storyboard": ("storyboard", "分镜"),
    "cut": ("cut", "剪辑表"),
    "performance": ("acting", "表演"),
    "picture": ("picture", "画面"),
    "own video": ("your video", "你的视频"),
    "score": ("score", "声音设计"),
    "music": ("music", "音乐"),
    "own music": ("your music", "你的音乐"),
    "foley": ("foley", "拟音"),
    "atmosphere": ("atmosphere", "环境声"),
    "mix": ("mix", "混音"),
    "translation": ("translated subtitles", "字幕翻译"),
    "film": ("film", "成片"),
    "splice": ("splice", "接片"),
    "track": ("soundtrack", "声带"),
    "loudness": ("loudness", "响度"),
    "stem": ("stem", "分轨"),
    "surround": ("5.1 mix", "5.1 混音"),
    "still": ("still", "剧照"),
    "contact sheet": ("contact sheet", "分镜总览"),
    "poster": ("poster", "海报"),
    "person": ("cast sheet", "人物页"),
    "own sheet": ("cast sheet", "人物页"),
    "cast picture": ("cast picture", "人物总图"),
    "sound sheet": ("cue sheet", "声音表"),
}
"""Every kind of node of the recipe, in English and Chinese."""

STEMS = {
    "dialogue": "对白",
    "music": "音乐",
    "effects": "音效",
    "music-and-effects": "音乐加音效",
    "mix": "混音",
}
"""The stems in Chinese."""
NAMED = 3
"""How many of a kind are named in a row; the rest are counted."""
ONLY_COUNTED = {"foley", "atmosphere", "still", "splice", "line part"}
"""Kinds of which there are many, with names that tell a person little."""


def node_said(name: str, speak: Tongue) -> str:
    """A node in words: its kind in the reader's language, and whom it is for."""
    kind, subject = _parts(name)
    return f"{kind_said(kind, speak)} {_subject_said(subject, speak)}".rstrip()


def steps_told(names: Iterable[str], speak: Tongue) -> Iterator[str]:
    """A row for each kind of what is missing: the kind, how many, and the first of them."""
    rows: dict[str, list[str]] = {}
    for name in names:
        kind, subject = _parts(name)
        said_of = "" if kind in ONLY_COUNTED else _subject_said(subject, speak)
        rows.setdefault(kind_said(kind, speak), []).append(said_of)
    for kind, subjects in rows.items():
        named = ("；" if speak == "zh" else "; ").join(filter(None, subjects[:NAMED]))
        more = (
            said("plan.more", speak, count=len(subjects) - NAMED) if named and len(subjects) > NAMED else ""
        )
        what = kind + (f" ×{len(subjects)}" if len(subjects) > 1 else "")
        yield f"{padded(what, 20)} {named}{more}".rstrip()


def _parts(name: str) -> tuple[str, str]:
    """Kind and subject; a subject has no spaces, a kind may."""
    if name in NODES:
        return name, ""
    kind, _, subject = name.rpartition(" ")
    return kind or name, subject if kind else ""


def _subject_said(subject: str, speak: Tongue) -> str:
    """A place in the film, or a person, in words; a stem by its name."""
    if speak == "zh" and subject in STEMS:
        return STEMS[subject]
    return place_worded(subject, chinese=speak == "zh")


def kind_said(kind: str, speak: Tongue) -> str:
    """A kind of node in words."""
    words = NODES.get(kind)
    return words[speak == "zh"] if words else kind
