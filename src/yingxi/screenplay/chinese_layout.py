"""Chinese plain-text screenplays: what one line of them is. Conventions differ from house to house; each pattern
here looks at one line."""

import re
from typing import NamedTuple

from yingxi.film.phrasing import phrased
from yingxi.film.simplified import both_scripts, simplified
from yingxi.screenplay.shapes import is_chinese, is_heading, is_told_heading


def _form(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern for lines in simplified or traditional characters."""
    return re.compile(both_scripts(pattern), flags)


NUMERAL = "0-9０-９一二三四五六七八九十百零"
_NUMBER = (
    rf"(?:(?:第\s*)?(?P<number>[{NUMERAL}]{{1,5}}(?:\s*[-－—]\s*[{NUMERAL}]{{1,4}})?)\s*[场幕]?"
    rf"|(?:场景|场次|场)\s*(?P<named>[{NUMERAL}]{{1,5}}))"
)
_MARK = r"[、.．，,：:】\]\s]"
_INSIDE = both_scripts(r"(?:内\s*[/／]?\s*外|室内|室外|[内外]\s*景|[内外])")
_HOUR = both_scripts(
    r"(?:清晨|凌晨|早晨|早上|上午|中午|正午|下午|傍晚|黄昏|深夜|半夜|午夜|夜晚|晚上|日[/／]夜|日夜|白天|拂晓|黎明"
    r"|闪回|回忆|日|夜|晨|晚|昏|早|午)"
)
_WEATHER = both_scripts(r"[大小暴中细微]?[雨雪雾风]|晴|多云|阴|雷雨|雷阵雨|雨夹雪|暴风雪")
_AGE = _form(
    r"(?:近|遥远的)?未来|古代|近代|现代|当代|民国(?:时期|[初末]年)?|[唐宋元明清汉秦隋晋]\s*[朝代]|[12]\d{3}\s*年?代?"
    r"|[〇零一二三四五六七八九]{4}年|[一二三四五六七八九]十年代|[一二三四五六七八九十百千数几多\d]{1,5}年[后前]"
)
_TOLD = _form(r"[（(【\[]\s*(?P<how>闪回|回忆|倒叙|梦境?|幻觉|蒙太奇|交叉剪辑|平行剪辑)\s*[）)】\]]")
"""How a scene is told, behind its hour: 夜（闪回）."""
_HOW = _form(r"闪回|回忆|倒叙|梦境|梦中|幻觉|蒙太奇")
"""The same as a piece of its own: 闪回 内景 厨房 - 傍晚."""
_PIECES = _form(r"\s*[、，,－—\-·/／：:|｜]\s*|\s+")
_HEADING = _form(rf"^\s*[【\[]?{_NUMBER}{_MARK}*(?P<rest>.*?)[】\]]?\s*$")
_BARE_HEADING = _form(rf"^\s*(?:\d+\s*[.、]\s*)?(?P<rest>{_INSIDE}\s*[景]?[\s.．、，,：:\-－—]+\S.*)$")
_STOPPED = _form(
    r"^(?P<before>\s*[【\[]?(?:\S{1,8}?[.、．\s]\s*)?[内外]外?景)\s*[。.．](?P<rest>\s*[^\s。.．].*)$"
)
_LABELLED = _form(
    r"(地点|时间|天气|内外|人物|出场人物|出场|景别|场景|道具)\s*[：:]\s*([^：:]*?)(?=\s+\S{2,4}\s*[：:]|$|[；;])"
)
_EPISODE = _form(
    rf"^\s*第\s*[{NUMERAL}]{{1,5}}\s*[集幕章回](?:\s*[：:]?\s*(?P<title>[^，,。！？：:]{{0,20}}))?\s*$"
)
_LIST = _form(r"^\s*(?P<key>出场人物|出场|人物|角色|时间|地点|天气|道具|场景)\s*[：:]\s*(?P<value>.*)$")
_ACTION = _form(r"^\s*[△▲▽▼∆Δ◎]\s*(?P<text>.+)$")
_BRACKETED = _form(r"^\s*(?:【(?P<one>[^【】]+)】|\[(?P<two>[^\[\]]+)\])\s*$")
_CUE = _form(
    r"^\s*(?P<name>[\u3400-\u9fffA-Za-z·．][\u3400-\u9fffA-Za-z0-9'’·．\s]{0,29}?)\s*"
    r"(?P<ext>(?:(?:[（(【][^（）()【】]{1,24}[)）】])|\s*(?:O\.?S\.?|V\.?O\.?|OS|VO|画外音))*)\s*[：:]\s*(?P<said>.*)$"
)
_TRANSITION = _form(
    r"^\s*(?:[【（(]?)(?P<text>切至|切到|切换[到至]|切入|切回|淡入淡出|淡入|淡出|渐显|渐隐|叠化[至到]?|化入|化出|黑场|黑屏|白场|跳切[至到]?|硬切[至到]?|闪白|划像)"
    r"(?:[：:]?(?P<rest>.{0,12}?))[。]?[】）)]?\s*$"
)
_IN_ENGLISH = _form(
    r"^\s*(?P<text>(?:[A-Z]+ ){0,2}(?:CUT|DISSOLVE|FADE) (?:TO(?: [A-Z]+)?|IN|OUT))[：:.]?\s*$"
)
_END = _form(r"^\s*[（(【]?\s*(?:完|剧终|全剧终|本集完|全文完|END)\s*[）)】]?\s*$")
_TITLE = _form(r"^\s*《(?P<title>[^《》]{1,40})》\s*(?:剧本|微电影剧本|短片剧本|分集剧本)?\s*$")
_KEY = _form(r"^\s*(?P<key>片名|剧名|标题|编剧|作者|导演|类型|时长|字数)\s*[：:]\s*(?P<value>.+)$")
_OTHER_KEY = _form(
    r"^\s*(?P<key>Credit|Source|Draft date|Contact|Copyright|Notes|Revision)\s*[：:]\s*(?P<value>.+)$", re.I
)
"""Of a title page, as a Fountain file names them."""
_CAPTION = _form(
    r"^\s*[【（(]?(?P<key>字幕|音效|音乐|特写|插入|画面|回到现在|回到现实|现在|倒叙"
    r"|(?:闪回|回忆|蒙太奇|梦境|梦|交叉剪辑|平行剪辑)(?:开始|结束)?)\s*(?:[：:]\s*(?P<text>.*?))?[】）)]?\s*$"
)
KEYS = {
    "片名": "Title",
    "剧名": "Title",
    "标题": "Title",
    "编剧": "Author",
    "作者": "Author",
    "导演": "Director",
}
_NO_NAMES = (
    "字幕 音效 音乐 特写 闪回 回忆 插入 画面 蒙太奇 时间 地点 人物 道具 注 备注 近景 中景 全景 远景 镜头 切至 切到 切入"
    " 过肩 过肩镜头 主观镜头 交叉剪辑 平行剪辑 梦境 梦中 倒叙 现在 天气 场景 出场人物 黑场 门牌 招牌 主题 梗概"
)
_DIRECTION = _form(
    r"^\s*(?:镜头\s*[^\s：:]|(?:推近|推镜头?|拉远|拉镜头?|摇镜头?|移镜头?|跟镜头?|跟拍|俯拍|俯视|仰拍|仰视|航拍|空镜头?|大特写|近景"
    r"|中景|全景|远景|大远景|大全景|过肩镜头?|主观镜头|摇向|摇至|甩向|叠化|跟随|手持)\s*[：:，,])"
)
NO_NAMES = frozenset(_NO_NAMES.split())


_ALONE = _form(
    rf"^\s*[【\[]?(?:第\s*(?P<a>[{NUMERAL}]{{1,5}})\s*场|场[景次]?\s*(?P<b>[{NUMERAL}]{{1,5}}))[】\]：:]?\s*$"
)


def number_alone_in(line: str) -> str:
    """`第3场`, `场景3：` without anything behind it: the heading's place follows in a line of its own."""
    match = _ALONE.match(line)
    return _plain(match["a"] or match["b"]) if match else ""


class Heading(NamedTuple):
    """A scene heading taken apart: `where` is "内", "外", "内外" or empty where the line does not say."""

    number: str
    where: str
    place: str
    hour: str
    people: str = ""
    weather: str = ""


def heading_in(line: str) -> Heading | None:
    """`20、卫生间 夜 内`, `1-1 日 内 客厅`, `23-1，外，武当山玄岳门，日`, `第一场，小湖边，晨，张颖、王静`,
    `场景1 地点：客厅 时间：夜`; None where the line names neither in nor out nor an hour."""
    line = _unstopped(line)
    match = _HEADING.match(line)
    rest = match["rest"] if match else ""
    number = ((match["number"] or match["named"]) if match else "") or ""
    if not match or not rest.strip():
        bare = _BARE_HEADING.match(line)
        if bare is None or line.rstrip()[-1:] in "。！？；":
            return None
        rest, number = bare["rest"], ""
    if not is_chinese(rest) and (is_heading(rest) or is_told_heading(rest)):
        return Heading(_plain(number), "", rest.strip(), "")
    if line.rstrip()[-1:] in "。！？；…”" or len(rest) > 60:
        return None
    if labelled := {simplified(key): value for key, value in _LABELLED.findall(rest)}:
        place = labelled.get("地点") or labelled.get("场景", "")
        where, hour = labelled.get("内外", ""), labelled.get("时间", "")
        if not place:
            return None
        return Heading(
            _plain(number),
            where.strip(),
            place.strip(),
            hour.strip(),
            labelled.get("人物", ""),
            labelled.get("天气", "").strip(),
        )
    return _by_pieces(_plain(number), _together(rest), sure="场" in simplified(line[:8]))


def _unstopped(line: str) -> str:
    """`内景。客厅。夜` with spaces for its stops, as some houses write INT. with a full stop of their own."""
    match = _STOPPED.match(line)
    return f"{match['before']} {re.sub('[。.．]+(?=.)', ' ', match['rest']).strip()}" if match else line


def _together(rest: str) -> str:
    """`内 景` is one word, and `内景/日` two; `内/外` and `日/夜` are one each."""
    rest = re.sub(r"([内內外])\s*[/／]\s*(?!\1)[内內外](?:\s*景)?", "内外", rest)
    return re.sub(r"([内內外])\s+景", r"\1景", re.sub(r"日\s*[/／]\s*夜", "日夜", rest))


def _by_pieces(number: str, rest: str, *, sure: bool) -> Heading | None:
    where = hour = weather = ""
    told = _TOLD.search(rest)
    rest = _TOLD.sub("", rest)
    left: list[str] = []
    if told and told["how"] in _BETWEEN:
        rest = _TWO_PLACES.sub(f"\\1{_JOINED}\\2", rest)
    pieces = [each.strip("（）()") for each in _PIECES.split(rest) if each.strip("（）()")]
    how = told["how"] if told else ""
    if not how and len(pieces) > 2:
        how = next(filter(_HOW.fullmatch, pieces), "")
        pieces = [piece for piece in pieces if piece != how]
    for piece in pieces:
        inside = re.fullmatch(_INSIDE, piece)
        timed = re.fullmatch(both_scripts(rf"{_HOUR}(?:景|间|里|戏)?"), piece)
        both = re.fullmatch(rf"({_HOUR})({_INSIDE})|({_INSIDE})({_HOUR})", piece)
        if both and not (where or hour):
            where, hour = both[2] or both[3], both[1] or both[4]
        elif inside and not where:
            where = piece
        elif timed and not hour:
            hour = piece
        elif left and not weather and re.fullmatch(_WEATHER, piece):
            weather = piece
        else:
            left.append(piece)
    if not left or not (where or hour):
        return None
    if not number and not where:
        return None
    times = [piece for piece in left if _AGE.fullmatch(piece)]
    left = [piece for piece in left if piece not in times] or [times.pop(0)]
    # When a place is, is a remark on it and nobody's name.
    place, others = left[0].replace(_JOINED, "/") + (f"（{'、'.join(times)}）" if times else ""), left[1:]
    hour = hour.replace("日夜", "日/夜")
    hour = f"{hour}（{how}）" if how and hour else hour or how
    return Heading(number, _in_or_out(where), place, hour, "、".join(others), weather)


_BETWEEN = ("交叉剪辑", "平行剪辑", "交叉剪輯", "平行剪輯")
_TWO_PLACES = phrased(r"([\u3400-\u9fff]{2,8})\s*[/／]\s*([\u3400-\u9fff]{2,8})")
_JOINED = "\ue000"
"""Stands for the stroke between an intercut's two places while its heading is taken apart."""


def _in_or_out(word: str) -> str:
    bare = re.sub(r"[\s/／室景]", "", simplified(word))
    return bare if bare in ("内", "外", "内外") else ""


def _plain(number: str) -> str:
    """Full-width and Chinese figures and full-width dashes as plain ones: `２３－１` is 23-1, `二十三` 23."""
    plain = re.sub(r"\s", "", number.translate(str.maketrans("０１２３４５６７８９－—", "0123456789--")))
    return re.sub(r"[零一二三四五六七八九十百]+", lambda found: str(_number_of(found.group())), plain)


def _number_of(numeral: str) -> int:
    """一百零五 is 105, 二十三 is 23, 十 is 10, 二三 is 23."""
    digits = "零一二三四五六七八九"
    if not re.search("[十百]", numeral):
        return int("".join(str(digits.index(sign)) for sign in numeral))
    total = held = 0
    for sign in numeral:
        if sign in "十百":
            total, held = total + (held or 1) * {"十": 10, "百": 100}[sign], 0
        else:
            held = digits.index(sign)
    return total + held


def episode_in(line: str) -> str:
    """`第1集`, `第一幕 相遇` as it stands; empty where the line is none."""
    return line.strip() if _EPISODE.match(line) else ""


def listed_in(line: str) -> tuple[str, str] | None:
    """`人物：小明、外婆` as key and value."""
    match = _LIST.match(line)
    return (simplified(match["key"]), match["value"].strip()) if match else None


def action_in(line: str) -> str:
    """What stands behind `△` or within `【】`; empty where the line has no such mark."""
    if match := _ACTION.match(line):
        return match["text"].strip()
    if match := _BRACKETED.match(line):
        return (match["one"] or match["two"]).strip()
    return ""


_IN_BRACKETS = _form(r"^\s*[（(](?P<told>[^（）()]*[。！？；][^（）()]*)[）)]\s*$")


def told_in_brackets(line: str) -> str:
    """What stands in brackets that hold a line alone and tell something in sentences: action, as some houses set it
    off. `（叹气）` is how somebody speaks."""
    match = _IN_BRACKETS.match(line)
    return match["told"].strip() if match else ""


class Said(NamedTuple):
    """A speech in one line: `manner` is its first parenthetical."""

    name: str
    extension: str
    manner: str
    words: str


_EXTENSION = _form(r"^(?:O\.?S\.?|V\.?O\.?|OS|VO|画外音?|旁白|独白|内心独白|内心|电话|电话里|电话中)$", re.I)


def is_extension(words: str) -> bool:
    """Whether what stands behind a name says from where somebody is heard, and not how they speak: OS, 画外音."""
    return _EXTENSION.match(words) is not None


_HEARD_FROM = ("画外音", "画外", "旁白", "电话里", "电话", "内心独白", "独白", "OS", "VO")
_WHOSE = _form(r"[\u3400-\u9fffA-Za-z·]{2,6}(?<![声地着了的缓慢快轻气上下])")
"""画外音（林老师）：, whose voice it is."""


def said_in(line: str) -> Said | None:
    """`方可可（不乐意）：知道了。`, `小明（OS）：走吧。`, `旁白：那一年。`"""
    match = _CUE.match(line)
    if match is None or simplified(match["name"].strip()) in NO_NAMES:
        return None
    name = match["name"].strip()
    long = len(name) > (12 if name.isascii() and not name.isupper() else 30 if name.isascii() else 8)
    if long or re.search(r"[了着著说說道是在]$", name):
        return None
    marks = re.findall(r"[（(【]([^（）()【】]+)[)）】]|(O\.?S\.?|V\.?O\.?|画外音)", match["ext"], re.I)
    inside = [(one or two).strip() for one, two in marks]
    extension = next(filter(is_extension, inside), "")
    manners = [each for each in inside if each != extension]
    if (
        simplified(name) in _HEARD_FROM
        and not extension
        and len(manners) == 1
        and _WHOSE.fullmatch(manners[0])
    ):
        name, extension, manners = manners[0], name, []
    words = match["said"].strip().strip('“”"')
    opened = re.match(r"^[（(]([^（）()]{1,24})[)）]\s*", words)
    if opened and not manners and opened.end() < len(words):
        manners, words = [opened[1].strip()], words[opened.end() :]
    return Said(name, extension, "，".join(manners), words)


def transition_in(line: str) -> str:
    """`切至：`, `（淡出）`, `黑场。` without its brackets; `完` stands as it is."""
    if _END.match(line):
        return line.strip().strip("（）()【】 ")
    if english := _IN_ENGLISH.match(line):
        return f"{english['text']}{'.' if line.rstrip().endswith('.') else ':'}"
    match = _TRANSITION.match(line)
    if match is None or (match["rest"] and not match["rest"].strip()):
        return match["text"] if match else ""
    rest = (match["rest"] or "").strip("：: ")
    if rest and not re.fullmatch(r"[\u3400-\u9fff0-9]{1,8}", rest):
        return ""
    return match["text"] + (f"：{rest}" if rest else "")


def caption_in(line: str) -> str:
    """`字幕：三年后`, `音效：敲门声`, `【闪回】` as one line of action."""
    match = _CAPTION.match(line)
    if match is None:
        return ""
    text = (match["text"] or "").strip()
    return f"{match['key']}：{text}" if text else match["key"]


def direction_in(line: str) -> str:
    """`镜头推近阿秀。`, `拉远：空荡荡的街道。` as it stands: what the camera does, whoever spoke before."""
    return line.strip() if _DIRECTION.match(line) else ""


def title_in(line: str) -> tuple[str, str] | None:
    """`《片名》` or `编剧：某某` as a title page's entry."""
    if match := _TITLE.match(line):
        return "Title", match["title"]
    match = _KEY.match(line) or _OTHER_KEY.match(line)
    return (KEYS.get(simplified(match["key"]), match["key"]), match["value"].strip()) if match else None
