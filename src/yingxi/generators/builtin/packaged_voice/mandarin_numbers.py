"""What is written in figures, as Mandarin says it: numbers, dates, clocks, money, units, telephone numbers."""

import re
import unicodedata

_FIGURES = "零一二三四五六七八九"
_SPOKEN_FIGURES = "零幺二三四五六七八九"
"""Over the telephone one is yāo, which nobody takes for seven."""

_COUNTING = "一二三四五六七八九十"
"""Said one after another they stand further apart than what is listed."""

_UNITS = {
    "km/h": "公里每小时", "m/s": "米每秒", "km²": "平方公里", "m²": "平方米", "m2": "平方米", "m³": "立方米",
    "km": "公里", "cm": "厘米", "mm": "毫米", "m": "米", "kg": "公斤", "mg": "毫克", "g": "克", "t": "吨",
    "ml": "毫升", "mL": "毫升", "L": "升", "l": "升", "s": "秒", "min": "分钟", "h": "小时", "kW": "千瓦", "W": "瓦",
    "℃": "摄氏度", "°C": "摄氏度", "℉": "华氏度", "°F": "华氏度", "°": "度", "Hz": "赫兹",
}  # fmt: skip
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_MONEY = {"¥": "元", "$": "美元", "€": "欧元", "£": "英镑"}
_COUNTED = "个只位次年天小人条张块元岁点倍层件份句米公斤厘毫百千万亿瓶杯碗双把朵颗封间辆座本支盏种遍周星分秒"
"""Two of these is 两, not 二."""
_CALLED = "电话|号码|手机|热线|密码|验证码|编号|学号|房间号|门牌|账号|邮编|航班|车牌|拨打|代码|分机|客服|工号"
_SERVICES = r"0\d{2,3}-\d{7,8}|0\d+|100(?:86|10|00)|123(?:06|15|45|48)|95\d{3}"
_NUMBER = r"\d+(?:\.\d+)?"


def figures_read(text: str) -> str:
    """`text` without a figure left in it."""
    text = _plainly(text)
    for pattern, said in _RULES:
        text = re.sub(pattern, said, text)
    return re.sub(r"\d", lambda found: _FIGURES[int(found.group())], text)


def cardinal(number: int) -> str:
    """A number up to 10**16 as it is counted.

    >>> cardinal(15), cardinal(302), cardinal(2026), cardinal(10086)
    ('十五', '三百零二', '两千零二十六', '一万零八十六')
    """
    if number >= 10**16:
        return figure_by_figure(str(number))
    groups = []
    for power, name in ((12, "万亿"), (8, "亿"), (4, "万"), (0, "")):
        group, number = divmod(number, 10**power)
        groups.append((group, name))
    said = ""
    for group, name in groups:
        if group:
            gap = bool(said) and group < 1000
            said += ("零" if gap else "") + _thousands(group, leading=not said) + name
    return said or "零"


def figure_by_figure(figures: str, *, spoken: bool = False) -> str:
    """Each figure by itself, as years and telephone numbers are read."""
    names = _SPOKEN_FIGURES if spoken else _FIGURES
    return "".join(names[int(figure)] for figure in figures if figure.isdigit())


def _thousands(number: int, *, leading: bool) -> str:
    said, gap = "", False
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        figure, number = divmod(number, power)
        if not figure:
            gap = bool(said)
            continue
        if gap:
            said, gap = said + "零", False
        if power == 10 and figure == 1 and not said and leading:
            said += name
        else:
            said += ("两" if figure == 2 and power == 1000 and not said else _FIGURES[figure]) + name
    return said


def _plainly(text: str) -> str:
    wide = {ord(mark): unicodedata.normalize("NFKC", mark) for mark in "０１２３４５６７８９％＄￡．／＋－"}
    text = text.translate({**wide, ord("￥"): "¥", ord("−"): "-"})
    text = re.sub(r"(?<=\d)[：:](?=\d)", ":", text)
    text = re.sub(r"\b[Nn][Oo]\.\s?(?=\d)", "第", text)
    text = re.sub(rf"(?<=[{_COUNTING}])[、，,](?=[{_COUNTING}](?:[、，,。！!]|$))", "；", text)
    return re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text)


def _value(figures: str) -> str:
    whole, _, part = figures.partition(".")
    return cardinal(int(whole)) + (f"点{figure_by_figure(part)}" if part else "")


def _dated(found: re.Match[str]) -> str:
    return f"{figure_by_figure(found[1])}年{cardinal(int(found[2]))}月{cardinal(int(found[3]))}日"


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), found[2]
    said = ("两" if hour == 2 else cardinal(hour)) + "点"
    if minute == "00":
        said += "整"
    elif minute == "30":
        said += "半"
    else:
        said += ("零" if minute[0] == "0" else "") + cardinal(int(minute)) + "分"
    return said + (f"{cardinal(int(found[3]))}秒" if found[3] else "")


def _figures(found: re.Match[str]) -> str:
    return figure_by_figure(found.group(), spoken=True)


def _years(found: re.Match[str]) -> str:
    return f"{figure_by_figure(found[1])}到{figure_by_figure(found[2])}"


def _fraction(found: re.Match[str]) -> str:
    """A half is 二分之一; more than a whole, as a pressure of 120/80, is two numbers."""
    upper, lower = int(found[1]), int(found[2])
    return (
        f"{cardinal(lower)}分之{cardinal(upper)}"
        if upper < lower
        else f"{cardinal(upper)}、{cardinal(lower)}"
    )


def _between(found: re.Match[str]) -> str:
    return f"{_value(found[1])}到{_value(found[2])}{_UNITS.get(found[3] or '', '')}"


def _in_cents(found: re.Match[str]) -> str:
    """¥36.80 is 三十六元八角, ¥0.05 五分."""
    yuan, jiao, fen = _value(found[1]), int(found[2]), int(found[3] or 0)
    parts = [f"{yuan}元"] if yuan != "零" else []
    if jiao:
        parts.append(f"{cardinal(jiao)}角")
    elif fen and parts:
        parts.append("零")
    return "".join(parts) + (f"{cardinal(fen)}分" if fen else "") or "零元"


def _below_zero(found: re.Match[str]) -> str:
    unit = _UNITS.get(found[2], found[2])
    return f"零下{_value(found[1])}{unit}"


def _measured(found: re.Match[str]) -> str:
    number = "两" if found[1] == "2" else _value(found[1])
    return number + _UNITS[found[2]]


def _times(figures: str) -> str:
    return ("两" if figures == "2" else _value(figures)) + "倍"


def _percent(found: re.Match[str]) -> str:
    return "百分之" + ("百" if found[1] == "100" else _value(found[1]))


def _digits(found: re.Match[str]) -> str:
    figures = re.sub(r"\D", "", found[2])
    mobile = len(figures) == 11 and figures[0] == "1"
    groups = (figures[:3], figures[3:7], figures[7:]) if mobile else (figures,)
    return found[1] + "，".join(figure_by_figure(group, spoken=True) for group in groups)


_RULES = (
    (r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", _dated),
    (r"(?<!\d)(\d{4})年?\s?[-~～—–]\s?(\d{4})(?=年)", _years),
    (r"(?<!\d)(\d{4})(?=年(?!前|后|来|间|以|的?时间|里))", lambda found: figure_by_figure(found[1])),
    (r"(?<!\d)(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?!\d)", _clock),
    (r"(?<![\d:])(\d{1,3}):(\d{1,3})(?![\d:])", lambda found: f"{cardinal(int(found[1]))}比{cardinal(int(found[2]))}"),
    (r"(?<=点)0(\d)(?=分)", lambda found: f"零{cardinal(int(found[1]))}"),
    (r"(?<![\d.])(\d{1,2})\.(\d{1,2})(?=节|运动|事变|事件|大地震)",
     lambda found: figure_by_figure(found[1] + found[2], spoken=found[1] != "5")),
    (r"(?<=\d米)\d\d(?![\d.])|(?<=\d秒)\d\d(?![\d.])", lambda found: figure_by_figure(found.group())),
    (r"(?<![\d.])(\d0)(?=后(?:[^来面天]|$))", lambda found: figure_by_figure(found[1])),
    (rf"((?:{_CALLED})[^\d，。,.]{{0,4}})(\d[\d -]*\d)", _digits),
    (r"(?<!\d)()(1\d{2}[- ]?\d{4}[- ]?\d{4})(?!\d)", _digits),
    (r"((?:打|拨|叫)了?)(110|119|120|114|122)(?!\d)", _digits),
    (rf"(?<![\d.])()({_SERVICES})(?![\d.%])(?![{_COUNTED}])", _digits),
    (r"(?<=房间)\d{3,4}(?!\d)|(?<=单元)\d{3,4}(?!\d)", _figures),
    (r"(?<!\d)(\d{3,4})(?=室|号房|号病房|房间|号航班|次列车)", lambda found: figure_by_figure(found[1], spoken=True)),
    (rf"(?<![A-Za-z\d.])-({_NUMBER})\s?(℃|°C|度)", _below_zero),
    (r"¥\s?(\d[\d,]*)\.(\d)(\d)?(?![\d.])", _in_cents),
    (rf"([¥$€£])\s?({_NUMBER})", lambda found: _value(found[2]) + _MONEY[found[1]]),
    (rf"({_NUMBER}%)\s?[-~～—–]\s?(?={_NUMBER}%)", r"\1到"),
    (rf"({_NUMBER})\s?%", _percent),
    (r"(?<![\d.])(\d+)/(\d+)(?![\d/])", _fraction),
    (r"(?<=\d)\s?[-−]\s?(?=\d+\s?=)", "减"), (r"(?<=\d)\s?÷\s?(?=\d)", "除以"),
    (rf"(?<![\d.])({_NUMBER}\s?(?:{_UNIT}))\s?[-~～—–]\s?(?={_NUMBER}\s?(?:{_UNIT})(?![A-Za-z]))", r"\1到"),
    (rf"(?<![\d.])({_NUMBER})\s?[-~～—–]\s?({_NUMBER})(?![\d.])(?:\s?({_UNIT})(?![A-Za-z]))?", _between),
    (rf"({_NUMBER})\s?({_UNIT})(?![A-Za-z])", _measured),
    (rf"(?<![\w.])-({_NUMBER})", lambda found: "负" + _value(found[1])),
    (rf"\+\s?({_NUMBER})", lambda found: "加" + _value(found[1])),
    (rf"(?<=\d)\s?[x×*]\s?(?={_NUMBER})", "乘"),
    (r"(?<=[A-Za-z])(\d{3,})", lambda found: figure_by_figure(found[1], spoken=True)),
    (rf"({_NUMBER})\s?[xX×](?![\w\d])|({_NUMBER})\s?[xX]?倍", lambda found: _times(found[1] or found[2])),
    (rf"(?<![\d第.A-Za-z十百千万])2(?=[{_COUNTED}])", "两"),
    (rf"({_NUMBER})", lambda found: _value(found[1])),
    (r"\s*=\s*", "等于"),
)  # fmt: skip
