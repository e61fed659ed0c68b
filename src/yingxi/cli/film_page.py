"""A film as one local page: the film, its sheets, how far it is, what lies beside it, what to do next.

The page is one file without scripts. It names nothing outside its folder, and says so to the browser. Titles,
names and paths may be a stranger's: every word passes through `escape`.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from yingxi.cli.endings import told_differently
from yingxi.cli.fault_words import fault_told
from yingxi.cli.lacking import line_told, place_told
from yingxi.cli.messages import Tongue, command_name, quoted, said
from yingxi.cli.otherwise_words import otherwise_told
from yingxi.cli.page_words import worded
from yingxi.cli.standing import edit_told, newcomer_told
from yingxi.cli.status_words import own_told, take_told, unread_told
from yingxi.delivery import Report
from yingxi.film.phrasing import phrased
from yingxi.generators.registry import makers_called
from yingxi.production.showing import ShownFilm
from yingxi.production.stages import STAGES

POLICY = (
    "default-src 'none'; img-src 'self' file:; media-src 'self' file: data:; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'"
)
LEFT_OUT = ("readings", "not_staged", "not_played", "otherwise", "undrawn", "stood_in", "ignored")
_CLOCK = phrased(r"^(\d\d:\d\d:\d\d),(\d\d\d) --> (\d\d:\d\d:\d\d),(\d\d\d)", re.MULTILINE)


def film_page(film: ShownFilm, speak: Tongue) -> str:
    """The page as HTML."""
    style = files("yingxi.cli").joinpath("page.css").read_text(encoding="utf-8")
    language = "zh-Hans" if speak == "zh" else "en"
    folded = (
        _folded("status", _status(film, speak), speak, open_=not film.finished, said=_how_far(film, speak)),
        _report(film.report, speak) if film.report else "",
        _folded("files", _files(film, speak), speak),
    )
    parts = [
        _head(film, speak), _screen(film, speak), _pictures(film, speak), _next(film, speak),
        f'<div class="more">\n{"".join(folded)}</div>\n',
    ]  # fmt: skip
    footer = escape(worded("footer", speak, path=film.root / "out" / "index.html"))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(film.title)}</title>\n<style>\n{style}</style>\n"
        f"<main>\n{''.join(parts)}<footer>{footer}</footer>\n</main>\n</html>\n"
    )


def _head(film: ShownFilm, speak: Tongue) -> str:
    brief, report = film.settings.brief, film.report
    facts = []
    if report is not None:
        minutes, seconds = divmod(round(report.seconds), 60)
        facts.append(worded("seconds", speak, minutes=minutes, seconds=seconds))
    measured = report.film if report is not None and report.film is not None else brief
    facts.append(worded("size", speak, width=measured.width, height=measured.height))
    facts.append(worded("rate", speak, rate=brief.rate))
    facts.append(worded(brief.look, speak))
    facts.append(worded("seed", speak, seed=brief.seed))
    if film.settings.draft:
        facts.append(worded("draft", speak))
    items = "".join(f"<li>{escape(fact)}</li>" for fact in facts)
    about = film.logline or (brief.idea if brief.idea != film.title else "")
    told = f"<p>{escape(about)}</p>" if about else ""
    return f'<header><h1>{escape(film.title)}</h1>{told}<ul class="facts">{items}</ul></header>\n'


def _screen(film: ShownFilm, speak: Tongue) -> str:
    run = _typed(film, "run")
    if not film.has("film.mp4"):
        return f'<div class="screen">{escape(worded("no.film", speak))}</div>\n'
    poster = ' poster="still.jpg"' if film.has("still.jpg") else ""
    note = ""
    if not film.finished:
        message = "behind" if film.whole else "two.makings"
        note = f'<div class="note">{escape(worded(message, speak))}{run}</div>\n'
    track = _track(film) if film.subtitles else ""
    brief = film.settings.brief
    shape = f"--wide: {brief.width}; --high: {brief.height}"
    return (
        f'<video src="film.mp4" controls preload="metadata" style="{shape}"{poster}>{track}</video>\n{note}'
    )


def _track(film: ShownFilm) -> str:
    """The subtitles inside the page: a browser reads no second file beside one that it has from the disk."""
    words = film.subtitles.replace("&", "&amp;").replace("<", "&lt;")
    cues = "WEBVTT\n\n" + _CLOCK.sub(r"\1.\2 --> \3.\4", words)
    language = film.settings.brief.language
    return (
        f'<track default kind="subtitles" srclang="{language}" '
        f'src="data:text/vtt;base64,{b64encode(cues.encode()).decode()}">'
    )


def _next(film: ShownFilm, speak: Tongue) -> str:
    steps = []
    if not film.has("film.mp4"):
        steps.append(escape(worded("next.go.on", speak)) + _typed(film, "run"))
    if film.first_line is not None:
        first = film.first_line
        told = worded("next.line", speak, line=first.line, who=first.who, words=first.words)
        steps.append(
            f"{escape(told)}<pre>{_link('../screenplay.fountain', str(film.root / 'screenplay.fountain'))}</pre>"
        )
        steps.append(escape(worded("next.then", speak)) + _typed(film, "run"))
    if "cast.yaml" in film.documents:
        path = _link("../cast.yaml", str(film.root / "cast.yaml"))
        steps.append(f"{escape(worded('next.coat', speak))}<pre>{path}</pre>")
    steps.append(escape(worded("next.look", speak)) + _typed(film, "status"))
    if other := told_differently(film.root, film.settings):
        steps.append(escape(worded("next.other", speak)) + _command(other))
    items = "".join(f"<li>{step}</li>" for step in steps)
    return f'<h2>{escape(worded("next", speak))}</h2>\n<ol class="next">{items}</ol>\n'


def _pictures(film: ShownFilm, speak: Tongue) -> str:
    beside = "".join(
        f"<section>{_picture(name, speak)}</section>"
        for name in ("poster", "cast")
        if film.has(f"{name}.png")
    )
    sheet = _picture("sheet", speak) if film.has("sheet.png") else ""
    return sheet + (f'<div class="people">\n{beside}</div>\n' if beside else "")


def _picture(name: str, speak: Tongue) -> str:
    called = escape(worded(name, speak))
    return (
        f'<h2>{called}</h2>\n<figure class="{name}"><a href="{name}.png"><img src="{name}.png" alt="{called}"></a>'
        "</figure>\n"
    )


def _folded(name: str, content: str, speak: Tongue, *, open_: bool = False, said: str = "") -> str:
    """A part that a reader may open; nothing of it is lost without scripts."""
    aside = f"<small>{escape(said)}</small>" if said else ""
    shown = " open" if open_ else ""
    return f"<details{shown}><summary>{escape(worded(name, speak))}{aside}</summary>\n{content}</details>\n"


def _how_far(film: ShownFilm, speak: Tongue) -> str:
    """In a few words, how much is made."""
    if film.finished:
        return worded("all.made", speak)
    made, of = map(sum, zip(*film.status.stages.values(), strict=True))
    return worded("some.made", speak, made=made, all=of)


def _status(film: ShownFilm, speak: Tongue) -> str:
    rows = []
    for stage in STAGES:
        if stage in ("story", "screenplay") and film.settings.start == "screenplay":
            continue
        made, of = film.status.stages.get(stage, (0, 0))
        count = f"{made} / {of}" if of else worded("ahead", speak)
        rows.append(
            f"<li{'' if of else _AHEAD}><b>{escape(said(stage, speak))}</b><small>{escape(count)}</small>"
            f'<i style="--done: {100 * made // of if of else 0}%"></i></li>'
        )
    edits = [own_told(own, speak) for own in film.status.own]
    edits += [take_told(chosen, speak) for chosen in film.status.chosen]
    edits += [edit_told(edit, speak) for edit in film.status.edits]
    edits += [newcomer_told(newcomer, speak) for newcomer in film.status.newcomers]
    edits += [unread_told(entry, speak) for entry in film.status.unread]
    changed = f"<h3>{escape(worded('edits', speak))}</h3>\n{_lines(edits)}" if edits else ""
    return f'<ul class="stages">{"".join(rows)}</ul>\n{changed}'


def _left_out(report: Report, speak: Tongue) -> str:
    """How much of what was asked for the film does not show."""
    count = sum(len(_lacking(report, name)) for name in LEFT_OUT)
    return worded("left.out", speak, count=count) if count else ""


def _lacking(report: Report, name: str) -> tuple[str, ...]:
    """One of the report's lists of what the film does not show; of the idea's words, those left out, with why."""
    if name == "readings":
        return tuple(f"{it.word} ({it.note})" for it in report.readings if it.status == "left out")
    listed: tuple[str, ...] = getattr(report, name)
    return listed


def _lack_told(name: str, text: str, speak: Tongue) -> str:
    return otherwise_told(text, speak) if name == "otherwise" else line_told(place_told(text, speak), speak)


def _report(report: Report, speak: Tongue) -> str:
    length = {"seconds": report.seconds, "asked": report.asked_seconds}
    cost = ", ".join(f"{value:.2f} {currency}" for currency, value in report.cost.items() if value)
    loudness, peak = report.loudness.integrated, report.loudness.true_peak
    facts = {
        "length": worded("length.asked" if report.asked_seconds else "length.value", speak, **length),
        "shots": worded("shots.value", speak, shots=report.shots, mean=report.mean_shot_seconds),
        "lines": worded("lines.value", speak, lines=report.lines),
        "loudness": worded("loudness.value" if loudness is not None else "silence", speak, loudness=loudness),
        "peak": worded("peak.value" if peak is not None else "silence", speak, peak=peak),
        "makers": said("several", speak).join(makers_called(report.generators, speak)),
        "cost": cost or worded("free", speak),
    }
    rows = "".join(
        f"<tr><th>{escape(worded(name, speak))}</th><td>{escape(value)}</td></tr>"
        for name, value in facts.items()
    )
    missing = "".join(
        _list_told(name, (_lack_told(name, it, speak) for it in _lacking(report, name)), speak)
        for name in LEFT_OUT
    )
    faults = report.film.faults if report.film is not None else ()
    staging = [fault_told(fault, speak) for fault in report.faults]
    quick = _list_told("quick", (line_told(it, speak) for it in report.quick), speak)
    complete = f"<p>{escape(worded('all.staged', speak))}</p>\n" if not missing else ""
    content = (
        f"<table>{rows}</table>\n"
        f"{_list_told('faults', faults, speak)}{_list_told('staging', staging, speak)}{quick}{missing}{complete}"
    )
    return _folded("report", content, speak, said=_left_out(report, speak))


def _files(film: ShownFilm, speak: Tongue) -> str:
    rows = "".join(
        f"<tr><td>{_link(it.name, it.name)}</td><td>{escape(size_said(it.size))}</td></tr>"
        for it in film.deliverables
    )
    delivered = f"<h3>{escape(worded('deliverables', speak))}</h3>\n<table>{rows}</table>" if rows else ""
    documents = "".join(f"<tr><td>{_link(f'../{name}', name)}</td></tr>" for name in film.documents)
    return (
        f'<div class="columns"><section>{delivered}</section><section>'
        f"<h3>{escape(worded('documents', speak))}</h3>\n<table>{documents}</table></section></div>\n"
    )


def size_said(count: int) -> str:
    """Bytes as a person reads them: "712 B", "36 kB", "1.8 MB"."""
    if count < 1000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{count / 1000:.0f} kB"
    return f"{count / 1_000_000:.1f} MB"


def _list_told(name: str, lines: Iterable[str], speak: Tongue) -> str:
    lines = tuple(lines)
    return f"<h3>{escape(worded(name, speak))}</h3>\n{_lines(lines)}" if lines else ""


def _lines(lines: Iterable[str]) -> str:
    return f'<ul class="lines">{"".join(_items(lines))}</ul>\n'


def _items(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield f"<li>{escape(line)}</li>"


def _link(to: str, text: str) -> str:
    return f'<a href="{escape(quote(to))}">{escape(text)}</a>'


def _typed(film: ShownFilm, verb: str) -> str:
    """A command on the film, as it is typed from any folder."""
    return _command(f"{verb} {quoted(film.root)}")


def _command(words: str) -> str:
    called = command_name()
    if called != "yingxi":
        called = quoted(Path(called).absolute())
    return f"<pre>{escape(f'{called} {words}')}</pre>"


_AHEAD = ' class="ahead"'
