"""The title page: `Key: value` lines at the very top of a screenplay file."""

import re

from yingxi.film.phrasing import phrased
from yingxi.screenplay.lines import SourceLine
from yingxi.screenplay.shapes import is_heading, is_transition

_KEY = phrased(r"(?P<key>[^\W\d_][\w '&/-]{0,39}):(?P<value>.*)", re.DOTALL)
_CHINESE_KEY = phrased(
    r"(?P<key>标题|片名|剧名|副标题|作者|编剧|导演|原著|故事|改编|类型|日期|版本|联系方式|联系|版权|语言|备注)：(?P<value>.*)",
    re.DOTALL,
)


def title_entry(line: str) -> tuple[str, str] | None:
    """Key and value of one title line. `CUT TO:` and `FADE IN:` open a film, not a title page."""
    if line[:1].isspace() or is_transition(line) or is_heading(line):
        return None
    found = _CHINESE_KEY.match(line) or _KEY.match(line)
    return (found["key"].strip(), found["value"].strip()) if found else None


def title_page_read(lines: tuple[SourceLine, ...]) -> tuple[tuple[tuple[str, str], ...], int]:
    """The entries, and the index of the first line after them. A value may go on in indented lines."""
    entries: list[tuple[str, list[str]]] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.struck or line.empty:
            break
        if entries and line.text[0].isspace():
            entries[-1][1].append(line.text.strip())
        elif entry := title_entry(line.text):
            entries.append((entry[0], [entry[1]] if entry[1] else []))
        else:
            break
        at += 1
    return tuple((key, "\n".join(values)) for key, values in entries), at
