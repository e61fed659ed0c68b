"""What changed, as a person calls it: "Claire, top, colour" for `request.cast.people[person-claire].top.colour`."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from yingxi.cli.messages import Tongue, said
from yingxi.cli.node_words import KEY_WORDS, word_said
from yingxi.film.place_words import place_worded

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.graph import Change

_STEP = re.compile(
    r"\[(?P<member>[^\]]*)\]|(?P<place>(?:shot-)?scene-[\w-]+(?:\.[a-z]+-[\w-]+)*)|(?P<field>[^.\[\]]+)"
)
_MEMBER = re.compile(r"\[[^\]]*\]|(?<=pictures)\.[^ ]*(?=\.\w+\.\w+$)")
_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
_TABLES = ("[{", "{")
_LISTS = {"request", "people", "scenes", "moments", "sets", "boards", "takes", "plays", "beats"}
"""Fields that only say in which list a member is found: the member's own name says more."""
_ENDINGS = {"mp4", "wav", "png", "json"}
_FIELDS = {
    "action": "动作", "age": "年龄", "aspect": "画幅", "beard": "胡子", "board": "分镜", "breakdown": "拆解",
    "brief": "要求", "build": "体型", "camera": "机位", "cast": "人物", "colour": "颜色", "crowd": "人群",
    "culture": "地域", "cut": "剪辑表", "description": "描述", "end": "结束", "expression": "表情", "face": "脸",
    "facing": "朝向", "feeling": "情绪", "film": "影片", "frames": "帧数", "glasses": "眼镜", "hair": "头发",
    "hat": "帽子", "height": "高度", "holds": "手里拿着", "honoured": "照文字画出的", "hour": "时辰", "idea": "点子",
    "ignored": "没能照办的", "inside": "内景", "kind": "种类", "label": "标识", "lamps": "亮着的灯", "language": "语言",
    "length": "长度", "lettering": "字幕卡", "lines": "台词", "look": "样式", "mood": "气氛", "move": "运镜",
    "name": "名字", "pace": "节奏", "palette": "色板", "performance": "表演", "period": "年代", "phones": "口型的时间",
    "picture": "画面", "pieces": "陈设", "pitch": "音高", "place": "地点", "placements": "站位", "props": "道具",
    "rate": "帧率", "reason": "理由", "samples": "声音的长度", "score": "声音设计", "season": "季节", "seed": "种子",
    "set": "场景", "sex": "性别", "shoes": "鞋", "shots": "镜头", "side": "方向", "size": "景别", "skin": "肤色",
    "speech": "台词", "start": "开始", "storyboard": "分镜", "style": "样式", "subjects": "拍谁", "target": "响度目标",
    "text": "文字", "title": "片名", "top": "上衣", "transition": "转场", "trim": "镶边", "trousers": "裤子",
    "verb": "动作", "voice": "声音", "weather": "天气", "width": "宽度", "words": "文字",
}  # fmt: skip
"""The documents' fields in Chinese. A field that is not here stands as the document has it."""
LONGEST = 60
"""So many letters of a value are told."""


def changes_told(changes: Iterable["Change"], speak: Tongue) -> Iterator[str]:
    """A row for each change, such as "Claire, top, colour: "#313f5d" -> "#b34d44""; one for all that are alike but for
    the member of a list in which they are."""
    rows: dict[tuple[str, str, str], list[str]] = {}
    for change in changes:
        alike = (_MEMBER.sub("", change.word), change.before, change.after)
        rows.setdefault(alike, []).append(change.word)
    for (path, before, after), words in rows.items():
        row = _row(path if len(words) > 1 else words[0], before, after, speak)
        yield row if len(words) == 1 else said("why.times", speak, row=row, count=len(words))


def _row(path: str, before: str, after: str, speak: Tongue) -> str:
    word = field_said(path, speak)
    if any(value.startswith(_TABLES) or _DIGEST.search(value) for value in (before, after)):
        return said("why.anew", speak, word=word)
    old, new = (_short(value) or said("edit.nothing", speak) for value in (before, after))
    return said("why.word", speak, word=word, before=old, after=new)


def field_said(path: str, speak: Tongue) -> str:
    """The path of a field, through lists and members, in words."""
    if path == "from:own":
        return said("change.own", speak)
    if path.partition(":")[0] in KEY_WORDS:
        return word_said(path, speak)
    return said("comma", speak).join(_words(path, speak))


def _words(path: str, speak: Tongue) -> Iterator[str]:
    for step in _STEP.finditer(path):
        name = step["member"] or step["place"] or step["field"]
        if name in _LISTS or name in _ENDINGS:
            continue
        if step["field"] is not None:
            yield _FIELDS.get(name, name) if speak == "zh" else name.replace("_", " ")
        else:
            yield _member_said(name, speak)


def _member_said(name: str, speak: Tongue) -> str:
    """Such as "Claire", "scene 2, line 1", "shot at scene 2, line 1"."""
    place = place_worded(name, chinese=speak == "zh")
    return said("change.shot", speak, place=place) if name.startswith("shot-scene-") else place


def _short(value: str) -> str:
    return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
