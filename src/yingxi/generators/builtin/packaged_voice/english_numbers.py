"""What is written in figures, as English says it: numbers, years, clocks, money, fractions, telephone numbers."""

import re

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_PARTS = {"2": ("half", "halves"), "4": ("quarter", "quarters")}
_UNITS = {
    "km/h": "kilometers per hour", "mph": "miles per hour", "m/s": "meters per second", "km": "kilometers",
    "cm": "centimeters", "mm": "millimeters", "m": "meters", "kg": "kilograms", "mg": "milligrams", "g": "grams",
    "lbs": "pounds", "lb": "pounds", "oz": "ounces", "ft": "feet", "in": "inches", "mi": "miles", "yd": "yards",
    "ml": "milliliters", "L": "liters", "°C": "degrees Celsius", "℃": "degrees Celsius", "°F": "degrees Fahrenheit",
    "℉": "degrees Fahrenheit", "°": "degrees", "%": "percent", "kW": "kilowatts", "W": "watts", "Hz": "hertz",
    "AM": "AM", "PM": "PM", "min": "minutes", "mins": "minutes", "sec": "seconds", "secs": "seconds", "hr": "hours",
    "hrs": "hours", "wk": "weeks", "wks": "weeks", "yr": "years", "yrs": "years", "tsp": "teaspoons",
    "tbsp": "tablespoons", "yds": "yards", "gal": "gallons", "¢": "cents",
}  # fmt: skip
_UNIT = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True) if unit != "in")
_MONEY = {"$": ("dollar", "cent"), "€": ("euro", "cent"), "£": ("pound", "penny"), "¥": ("yuan", "fen")}
_ABROAD = {"HK": "Hong Kong", "US": "US", "A": "Australian", "C": "Canadian", "NT": "Taiwan"}
_AMOUNT = {"k": "thousand", "K": "thousand", "m": "million", "M": "million", "bn": "billion", "B": "billion"}
_VULGAR = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8"}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_EMERGENCY = ("911", "999", "112", "110", "119", "120", "411", "000")
_NUMBER = r"\d+(?:\.\d+)?"
_CALLED = r"\b(?:[Rr]oom|[Ff]light|[Hh]ighway|[Rr]oute|[Aa]partment|[Ss]uite|[Cc]ode|[Pp]in|PIN)"


def figures_spelled(text: str) -> str:
    """`text` without a figure left in it."""
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", text.replace("−", "-").replace("￥", "¥"))
    text = re.sub(r"(?<!\w)['’‘](?=\d\d\b)", "", text)
    text = re.sub(r"(?<=\d)(?=[½¼¾⅓⅔⅛])", " ", text)
    for mark, fraction in _VULGAR.items():
        text = text.replace(mark, fraction)
    for pattern, said in _RULES:
        text = re.sub(pattern, said, text)
    return re.sub(r"\d+", lambda found: f" {one_by_one(found.group())} ", text)


def counted(number: int) -> str:
    """A number up to 10**15 in words.

    >>> counted(42), counted(302), counted(12_067)
    ('forty-two', 'three hundred and two', 'twelve thousand and sixty-seven')
    """
    if number >= 10**15:
        return one_by_one(str(number))
    for power, name in ((12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand")):
        if number >= 10**power:
            many, rest = divmod(number, 10**power)
            joint = " and " if 0 < rest < 100 else " " if rest else ""
            return f"{counted(many)} {name}{joint}{counted(rest) if rest else ''}"
    if number >= 100:
        many, rest = divmod(number, 100)
        return f"{_ONES[many]} hundred" + (f" and {counted(rest)}" if rest else "")
    if number >= 20:
        many, rest = divmod(number, 10)
        return _TENS[many] + (f"-{_ONES[rest]}" if rest else "")
    return _ONES[number]


def ordinal(number: int) -> str:
    """
    >>> ordinal(1), ordinal(12), ordinal(21), ordinal(40)
    ('first', 'twelfth', 'twenty-first', 'fortieth')
    """
    words = counted(number)
    head, last = words[: max(words.rfind(" "), words.rfind("-")) + 1], re.split("[ -]", words)[-1]
    return head + (_ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"))


def year(number: int) -> str:
    """
    >>> year(1984), year(2026), year(2005), year(1900), year(1905)
    ('nineteen eighty-four', 'twenty twenty-six', 'two thousand and five', 'nineteen hundred', 'nineteen oh five')
    """
    century, rest = divmod(number, 100)
    if number < 1010 or 2000 <= number < 2010:
        return counted(number)
    if not rest:
        return f"{counted(century)} hundred"
    return f"{counted(century)} " + (f"oh {_ONES[rest]}" if rest < 10 else counted(rest))


def one_by_one(figures: str) -> str:
    """Each figure by itself."""
    return " ".join(_ONES[int(figure)] for figure in figures if figure.isdigit())


def _value(figures: str) -> str:
    whole, _, part = figures.partition(".")
    return counted(int(whole)) + (f" point {one_by_one(part)}" if part else "")


def _measured(found: re.Match[str]) -> str:
    unit = _UNITS[found[2]]
    single = found[1] == "1" and unit not in ("percent", "AM", "PM", "hertz")
    one = unit.replace("feet", "foot").replace("inches", "inch") if unit in ("feet", "inches") else unit
    if single:
        one = re.sub(r"^(\w+?)s\b", r"\1", one)
    return f"{_value(found[1])} {one if single else unit}"


def _paid(found: re.Match[str]) -> str:
    name, small = _MONEY[found[1]]
    whole, _, part = found[2].partition(".")
    if len(part) == 2 and name != "yuan":
        cents = f"{counted(int(part))} " + (
            small if int(part) == 1 else "pence" if small == "penny" else f"{small}s"
        )
        said = "" if whole == "0" else f"{_many(int(whole), name)} and "
        return said + cents if int(part) else _many(int(whole), name)
    if found[3]:
        many = _AMOUNT.get(found[3], found[3].strip())
        return f"{_value(found[2])} {many} {name}" + ("" if name == "yuan" else "s")
    return (
        _many(int(whole), name)
        if not part
        else f"{_value(found[2])} {name}" + ("" if name == "yuan" else "s")
    )


def _many(number: int, name: str) -> str:
    return f"{counted(number)} {name}" + ("" if number == 1 or name == "yuan" else "s")


def _clock(found: re.Match[str]) -> str:
    hour, minute = counted(int(found[1])), found[2]
    if minute == "00":
        return hour if re.match(r"\s*[AaPp]\.?[Mm]", found.string[found.end() :]) else f"{hour} o'clock"
    return f"{hour} " + (f"oh {_ONES[int(minute)]}" if minute[0] == "0" else counted(int(minute)))


def _fraction(found: re.Match[str]) -> str:
    many, of = found[1], found[2]
    if int(many) > 20 or int(of) > 100 or int(of) < 2:
        return f"{counted(int(many))} over {counted(int(of))}"
    one, more = _PARTS.get(of, (ordinal(int(of)), f"{ordinal(int(of))}s"))
    return f"{counted(int(many))} {one if many == '1' else more}"


def _decade(found: re.Match[str]) -> str:
    words = year(int(found[1])) if len(found[1]) == 4 else counted(int(found[1]))
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def _house(found: re.Match[str]) -> str:
    figures = found[2]
    if len(figures) == 3 and figures[1] == "0" and figures[2] != "0":
        return f"{found[1]} {_ONES[int(figures[0])]} oh {_ONES[int(figures[2])]}"
    if len(figures) in (3, 4) and not figures.endswith("00") and figures[0] != "0":
        return f"{found[1]} {counted(int(figures[:-2]))} {_pair(figures[-2:])}"
    return f"{found[1]} {counted(int(figures)) if figures[0] != '0' else one_by_one(figures)}"


def _telephone(found: re.Match[str]) -> str:
    said = ", ".join(one_by_one(group) for group in re.findall(r"\d+", found.group()))
    return f"plus {said}" if found.group().startswith("+") else said


def _pair(figures: str) -> str:
    return f"oh {_ONES[int(figures[1])]}" if figures[0] == "0" else counted(int(figures))


def _numeral(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(-one if one < max(values[i:]) else one for i, one in enumerate(values))


_RULES = (
    (r"(?<![\d.-])(?:\+?1[- ])?(?:\(\d{3}\) ?|\d{3}[-. ])?\d{3}[-.]\d{4}\b", _telephone),
    (r"\+\d{1,3}(?:[- ]\d{2,4}){2,4}\b", _telephone),
    (rf"(?<=\b[Cc]all |[Dd]ial )({'|'.join(_EMERGENCY)})(?!\d)", lambda found: one_by_one(found[1])),
    (r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)",
     lambda found: " dot ".join(one_by_one(group) for group in found.group().split("."))),
    (r"(?<!\d)(\d{1,2}):([0-5]\d)(?!\d)", _clock),
    (r"(?<![\d:])(\d{1,2}):(\d)(?![\d:])", r"\1 to \2"),
    (r"(?<!\d)(\d)['′]\s?(\d{1,2})(?:\"|″|''|(?!\w))",
     lambda found: f"{counted(int(found[1]))} foot {counted(int(found[2]))}"),
    (r"\b(100|1000)s\b", lambda found: "hundreds" if found[1] == "100" else "thousands"),
    (r"\b(\d{1,2}(?:st|nd|rd|th))\b(?= of)|\b(\d+)(?:st|nd|rd|th)\b",
     lambda found: ordinal(int(re.sub(r"\D", "", found.group())))),
    (r"\b((?:1[1-9]|20)\d0|\d0)'?s\b", _decade),
    (rf"\b({'|'.join(_ABROAD)})\$\s?({_NUMBER})(\s(?:thousand|million|billion)\b)?",
     lambda found: f"{_value(found[2])}{found[3] or ''} {_ABROAD[found[1]]} dollars"),
    (rf"([$€£¥])\s?({_NUMBER})(\s(?:thousand|million|billion)\b|(?:k|K|m|M|bn|B)\b)?", _paid),
    (r"(?<![\d.])(\d+)\s+(?=\d/\d)", lambda found: f"{counted(int(found[1]))} and "),
    (r"(?<![\d/])(\d+)/(\d+)(?![\d/])", _fraction),
    (rf"({_NUMBER})\s?(?:ft|feet)\s?({_NUMBER})\s?in\b(?:\.(?=\s*[a-z]))?",
     lambda found: f"{_value(found[1])} feet {_value(found[2])} inches"),
    (rf"({_CALLED})\s(\d+)\b", _house),
    (rf"(?<![\w.])-({_NUMBER})", lambda found: f"minus {found[1]}"),
    (rf"({_NUMBER})\s?({_UNIT})(?![A-Za-z])(?:\.(?=,| [a-z]))?", _measured),
    (r"(?<![\w.])(1[1-9]\d\d|20\d\d)(?!\d|\.\d|%|\s?(?:people|men|women|years|times|miles))",
     lambda found: year(int(found[1]))),
    (r"(?<=\d) - (?=\d+ ?=)", " minus "), (r"(?<=\d)\s?[÷/]\s(?=\d)", " divided by "),
    (r"(?<=\d)\^(?=\d)", " to the power of "),
    (rf"\+\s?({_NUMBER})", lambda found: f"plus {found[1]}"),

    (r"#(?=\d)", "number "),
    (rf"(?<=\d)\s?[x×*]\s?(?={_NUMBER})", " times "),
    (r"(?<=\d)\s?=\s?(?=\d)", " equals "),
    (rf"(?<=\d)\s?[-–]\s?(?={_NUMBER})", " to "),
    (r"\b(Chapter|Part|Act|Scene|World War|Volume|Book|Section)\s([IVXL]+)\b",
     lambda found: f"{found[1]} {counted(_numeral(found[2]))}"),
    (r"\b((?:[A-Z][a-z]+))\s([IVX]{2,})\b", lambda found: f"{found[1]} the {ordinal(_numeral(found[2]))}"),
    (rf"({_NUMBER})\s?(?:x\b|×)(?!\s?\d)", lambda found: f"{_value(found[1])} times"),
    (r"(?<![\d.])0\d+", lambda found: one_by_one(found.group())),
    (rf"{_NUMBER}", lambda found: f" {_value(found.group())} "),
)  # fmt: skip
