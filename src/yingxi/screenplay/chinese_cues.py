"""Who speaks, where a Chinese screenplay is laid out as English ones are: the name on a line of its own, the speech in
the lines below; and the list of people before the first scene."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from yingxi.film.phrasing import phrased
from yingxi.film.simplified import both_scripts
from yingxi.screenplay import chinese_layout as layout
from yingxi.screenplay.shapes import parenthetical_inside

_NAME = phrased(
    r"^(?P<name>[\u3400-\u9fff·]{1,6}?)\s*(?P<ext>(?:[（(][^（）()]{1,8}[)）]|\s+(?:O\.?S\.?|V\.?O\.?))?)$"
)
_NO_NAME = phrased(
    both_scripts(
        r"[了着过吧吗呢啊呀]$|^(?:第|闪回|回忆|梦境|蒙太奇|字幕|切|淡|叠|黑场|完|全剧终|剧终|人物|幕)"
    )
)
_CAST = phrased(
    both_scripts(
        r"^[【\[]?(?:人物表|角色表|人物介绍|人物小传|主要人物|主要角色|登场人物|剧中人物|演员表|(?:出场)?人物(?=[】\]]?\s*[：:])|角色(?=[】\]]?\s*[：:]))[】\]]?\s*[：:]?$"
    )
)


def cues_alone(lines: Sequence[str]) -> Mapping[int, tuple[str, str]]:
    """The lines (from 1) that only name who speaks, each with the name and what stands behind it: they follow an empty
    line, go before a speech, and name whom another line names, too.

    >>> cues_alone(["老麻拨算盘。", "", "老麻", "关门。", "", "风起", "树动。"])
    {3: ('老麻', '')}
    """
    found = dict(_candidates(lines))
    often = Counter(name for name, _ in found.values())
    told = "\n".join(line for at, line in enumerate(lines, start=1) if at not in found)
    return {
        at: (name, ext)
        for at, (name, ext) in found.items()
        if often[name] > 1 or name in told or parenthetical_inside(lines[at].strip())
    }


def is_cast_heading(line: str) -> bool:
    """Whether a line is the title of the list of people."""
    return _CAST.match(line.strip()) is not None


def _candidates(lines: Sequence[str]) -> Iterator[tuple[int, tuple[str, str]]]:
    for at, line in enumerate(lines, start=1):
        before = lines[at - 2].strip() if at > 1 else ""
        below = lines[at].strip() if at < len(lines) else ""
        match = _NAME.match(line.strip())
        if before or not below or match is None or _NO_NAME.search(match["name"]):
            continue
        if layout.heading_in(line) or layout.heading_in(below) or layout.said_in(below):
            continue
        yield at, (match["name"], match["ext"].strip(" （()）"))
