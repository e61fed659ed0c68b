"""What is this file? Found out by its first bytes, its layout and its words; its name only decides between kinds
whose text could be either."""

import csv
import re
from typing import Literal

from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified
from yingxi.screenplay import shapes
from yingxi.screenplay.chinese_layout import action_in, episode_in, heading_in, number_alone_in, said_in
from yingxi.screenplay.encoding import text_from_bytes
from yingxi.screenplay.loose import looks_loose
from yingxi.screenplay.prose import looks_like_code, looks_like_prose
from yingxi.screenplay.shot_lists import is_json

Kind = Literal[
    "fountain",
    "chinese plain text",
    "final draft",
    "word",
    "unspaced screenplay",
    "prose",
    "idea",
    "shot list (csv)",
    "shot list (json)",
    "pdf",
    "old word",
    "rich text",
    "archive",
]
SCREENPLAYS: tuple[Kind, ...] = ("fountain", "chinese plain text", "final draft", "unspaced screenplay")
IN_CHINESE: dict[Kind, str] = {
    "fountain": "Fountain 剧本",
    "chinese plain text": "中文纯文本剧本",
    "final draft": "Final Draft 剧本",
    "word": "Word 文档",
    "unspaced screenplay": "没有空行的剧本",
    "prose": "散文体故事",
    "idea": "点子",
    "shot list (csv)": "镜头表（CSV）",
    "shot list (json)": "镜头表（JSON）",
    "pdf": "PDF",
    "old word": "旧版 Word",
    "rich text": "RTF",
    "archive": "压缩包",
}
_MARKS: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF", "pdf"), (b"\xd0\xcf\x11\xe0", "old word"), (b"{\\rtf", "rich text"),
)  # fmt: skip
_FOUNTAIN_NAMES = (".fountain", ".spmd")
_SHOT_WORDS = phrased(
    r"^(?:shot|shot[ _-]?(?:no|number|num|size|type|id)|scene(?:[ _-]?(?:no|number|num))?|text|first_frame"
    r"|video_prompt|place|location|line|size|framing|angle|camera|movement|description|action"
    r"|speech|dialogue|duration|length|seconds|move|地点|镜号|镜头|镜头号|场次|场号|景别|画面|画面内容|内容|台词|对白|时长|机位|运镜|角度|摄法|运动|镜头运动|时长[（(]?秒?[)）]?|音效|备注)$",
    re.I,
)
_TITLE_PAGE = phrased(r"^(?:title|credit|authors?|source|标题|片名)\s*[:：]\s*\S", re.I)
SAMPLE = 200_000
"""Characters that decide what a text is."""
SHORT = 400
"""Up to so many letters a text without a screenplay's signs is an idea; a Chinese sign counts as `SIGN` of them."""
TREATMENT, SENTENCES = 180, 5
"""Of so many sentences even so short a text is told in prose: a treatment."""
MANY_SIGNS = 6
"""Among so many signs of a Chinese screenplay one forced line of Fountain is a slip."""
SIGN = 2.5


def kind_of(content: bytes, *, name: str = "") -> Kind:
    """The kind of a file. Raises ScreenplayError where it is neither text nor a known kind of document."""
    for mark, kind in _MARKS:
        if content.startswith(mark):
            return kind
    if content.startswith(b"PK\x03\x04"):
        is_word = b"word/" in content[:4_000_000] or name.lower().endswith(".docx")
        return "word" if is_word else "archive"
    text = text_from_bytes(content, name=name)
    head = text[:2000]
    if "<FinalDraft" in head or (name.lower().endswith(".fdx") and head.lstrip("\ufeff \n").startswith("<")):
        return "final draft"
    if name.lower().endswith(_FOUNTAIN_NAMES):
        return "fountain"
    return table_kind(text, name=name) or kind_of_text(text)


def kind_of_text(text: str) -> Kind:
    """What a text is: a screenplay of one of its layouts, a story in prose, or an idea."""
    lines = text[:SAMPLE].splitlines()
    chinese = _chinese_signs(lines)
    if looks_like_code(text[:SAMPLE]):
        return "idea"
    forced = sum(bool(re.match(r"@\w|\.[^\W\d._]|\.[内內外]", line.strip())) for line in lines)
    stray = forced == 1 and chinese >= MANY_SIGNS
    if chinese >= 2 and (not forced or stray) and not _is_quoted(lines):
        return "chinese plain text"
    if looks_loose(lines):
        return "unspaced screenplay"
    if forced or any(shapes.is_heading(line) for line in lines) or _has_cues(lines):
        return "fountain"
    if lines and _TITLE_PAGE.match(lines[0].strip("\ufeff ")):
        return "fountain"
    if _is_told(text) and looks_like_prose(text[:SAMPLE]):
        return "prose"
    return "idea"


def _is_told(text: str) -> bool:
    """Whether a text is longer than an idea: by its letters, or by its sentences, as a treatment is."""
    sentences = len(re.findall(r"[。！？!?]|\.(?=\s|$|['\"”])", text[:SAMPLE]))
    return _letters(text) > (TREATMENT if sentences >= SENTENCES else SHORT)


def table_kind(text: str, *, name: str = "") -> Kind | None:
    """Whether a text is a list of shots: JSON with shots or scenes in it, or rows under a head that names what
    shot lists have."""
    bare = text.lstrip("\ufeff \t\r\n")
    if is_json(bare) and (
        name.lower().endswith(".json") or re.search(r'"(?:shots?|scenes?|镜头|场景)"', bare[:SAMPLE])
    ):
        return "shot list (json)"
    first = next((line for line in bare.splitlines() if line.strip()), "")
    for separator in (",", "\t", ";", "，"):
        if first.count(separator) >= 1:
            cells = next(csv.reader([first], delimiter=separator), [])
            if sum(bool(_SHOT_WORDS.match(simplified(cell.strip()))) for cell in cells) >= 2:
                return "shot list (csv)"
    listed = _SHOT_WORDS.fullmatch(simplified(first.strip())) is not None or _is_table(bare)
    return "shot list (csv)" if name.lower().endswith((".csv", ".tsv")) and listed else None


def _is_table(text: str) -> bool:
    """Whether the first lines are set apart alike, at least in two cells each: a table, whatever its head says."""
    lines = [line for line in text.splitlines() if line.strip()][:3]
    return len(lines) > 1 and any(
        len({len(next(csv.reader([line], delimiter=separator), [])) for line in lines} - {1}) == 1
        and all(separator in line for line in lines)
        for separator in (",", "\t", ";")
    )


def _letters(text: str) -> float:
    """How long a text is, in Latin letters."""
    bare = text[:SAMPLE].strip()
    return len(bare) + (SIGN - 1) * sum("\u3400" <= sign <= "\u9fff" for sign in bare)


def _chinese_signs(lines: list[str]) -> int:
    """How many lines only a Chinese plain-text screenplay has. Speeches count where headings or marks do."""
    headings = marks = speeches = 0
    for line in lines:
        if not line.strip() or line.lstrip().startswith((".", "@", "INT", "EXT")):
            continue
        if (heading := heading_in(line)) and (heading.number or heading.where):
            headings += 1
        elif (
            number_alone_in(line)
            or action_in(line)
            or (episode_in(line) and "章" not in line and "回" not in line)
        ):
            marks += 1
        elif said_in(line) and shapes.is_chinese(line):
            speeches += 1
    found = headings + marks
    return found + speeches if found or speeches >= 4 else 0


def _is_quoted(lines: list[str]) -> bool:
    """Whether people speak between quotation marks: a story, in which 秦叔停下篙：“走吧。” is no screenplay's line."""
    quoted = sum(bool(re.search(r"[“「『][^”」』]*[。！？…，][”」』]", line)) for line in lines)
    said = sum(bool(said_in(line)) for line in lines)
    return quoted >= 2 and 2 * quoted >= said


def _has_cues(lines: list[str]) -> bool:
    """Two names in capitals over speeches."""
    cues = 0
    for before, line, behind in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        if not before.strip() and behind.strip() and shapes.is_cue(line.strip()) and len(line) < 40:
            cues += any(letter.islower() for letter in behind)
    return cues >= 2
