"""What is wrong with a text that is no YAML, as a person would say it, and on which line they made the slip: a quote
that is not closed shows only lines later."""

from ruamel.yaml.error import MarkedYAMLError

from yingxi.film.phrasing import phrased

_FIELD = phrased(r"\s*(?:- )*[\w. -]+:(?:\s|$)|\s*- |\s*$")
_VALUE = phrased(r"\s*(?:- )*(?:[\w. -]+:\s+)?(?P<value>.*)")
_IN_DOUBLE = phrased(r'"(?:[^"\\]|\\.)*"')
_IN_SINGLE = phrased(r"'(?:[^']|'')*'")
_TWICE = phrased(r'found duplicate key "(?P<name>[^"]*)"')
_PLAINLY = {
    "found character '\\t' that cannot start any token": "a tab stands there; use spaces",
    "mapping values are not allowed here": "a colon stands where no field begins",
    "expected ',' or ']', but got": "a [ is not closed",
    "expected ',' or '}', but got": "a { is not closed",
}
LEFT_OPEN = "a quote is opened and not closed"
_ADVICE = {
    LEFT_OPEN: "close it with the same mark",
    _PLAINLY["mapping values are not allowed here"]: "put quotes around a text with a colon in it",
}
_MEND = "mend that line; a field stands as deep as its neighbours, by spaces"
_THERE_TWICE = " stands there twice"
_OTHERWISE = "the lines there do not fit together"


def fault_of(text: str, error: MarkedYAMLError) -> tuple[int, str]:
    """The line, from 1, and what is wrong there."""
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    problem = str(error.problem or error.context or "")
    if opened := quote_left_open(text, until=line):
        return opened, LEFT_OPEN
    if twice := _TWICE.match(problem):
        return line, f"{twice['name']}{_THERE_TWICE}"
    for said, plainly in _PLAINLY.items():
        if problem.startswith(said):
            return line, plainly
    return line, _OTHERWISE


def advice_on(fault: str) -> str:
    """What to do about it."""
    if fault.endswith(_THERE_TWICE):
        return "take one of the two out"
    return _ADVICE.get(fault, _MEND)


def quote_left_open(text: str, *, until: int | None = None) -> int:
    """The first line, `until` that one, that leaves a quote open though the next one begins a field; 0 where there is
    none."""
    lines = text.split("\n")
    for number, line in enumerate(lines[:until], start=1):
        goes_on = number < len(lines) and not _FIELD.match(lines[number])
        if not goes_on and _left_open(line):
            return number
    return 0


def _left_open(line: str) -> bool:
    found = _VALUE.match(line)
    value = found["value"] if found else ""
    if value.startswith("'"):
        return _IN_SINGLE.match(value) is None
    if value.startswith('"'):
        return _IN_DOUBLE.match(value) is None
    return value.startswith(("[", "{")) and '"' in _IN_DOUBLE.sub("", value)
