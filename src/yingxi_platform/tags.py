"""What templates say beyond Django's own: words, fields that can be changed, times."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from secrets import token_hex
from typing import Any

from django import template
from django.conf import settings
from django.template import Context
from django.template.loader import get_template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from yingxi.production.documents import FILM
from yingxi.production.merging import ORDER
from yingxi_platform.films.once import Once
from yingxi_platform.films.reading import DOCUMENTS
from yingxi_platform.films.reading_fields import Part, choices
from yingxi_platform.review.strokes import COLOURS
from yingxi_platform.words import WORDS, thing_said
from yingxi_platform.words import say as said

register = template.Library()
PAGES_OF = {"sets": "cast", "cut": "edit", "score": "sound"}
PAGE_OF = {name: PAGES_OF.get(stage, stage) for stage, name in DOCUMENTS.items()}
PAGES_OF_SETTINGS = {"shots": "shots", "lines": "sound", "cues": "sound", "sheets": "cast"}
TOKEN = token_hex(16)
"""Stands where a form that is kept has the page's own token."""
_CODE, _KEY, _PATH, _WAS, _VALUE = (token_hex(16) for _ in range(5))
"""Stand in a form of a field where each field has its own."""
FILLED = ("text", "long", "lines", "things", "mix", "number", "slider")
"""Kinds whose form is the same whatever the field holds."""
WRITTEN = ("text", "long", "lines")
"""Kinds that hold words of the film itself, in its language, whatever the reader's."""
Offers = dict[str, tuple[tuple[str, str], ...]]
_BOARDS: Once[tuple[str, Offers]] = Once(4000)
_TASKS: Once[tuple[str, Offers]] = Once(4000)


@register.simple_tag(takes_context=True)
def say(context: Context, message: str, **parameters: Any) -> str:
    return said(_speak(context), message, **parameters)


@register.simple_tag(takes_context=True)
def word(context: Context, family: str, name: str) -> str:
    """A word of the trade, such as a size of shot; as the documents have it where it has no other."""
    return said(_speak(context), f"{family}.{name}", otherwise=str(name))


@register.simple_tag(takes_context=True)
def titled(context: Context, document: str, place: str = "") -> str:
    """A document by the page on which it is changed, or that part of it is; by its own name where it has none."""
    page = PAGES_OF_SETTINGS.get(place.partition(".")[0]) if document == FILM.file else None
    page = page or PAGE_OF.get(document)
    return said(_speak(context), f"page.{page}") if page else document


@register.simple_tag(takes_context=True)
def all_titled(context: Context, documents: Iterable[str]) -> str:
    """Several documents by their pages, each page once."""
    pages = dict.fromkeys(titled(context, document) for document in documents)
    return said(_speak(context), "several").join(pages)


@register.simple_tag(takes_context=True)
def place(context: Context, path: str) -> str:
    """A place in a document as a person says it: whose it is, and which field."""
    speak, parts = _speak(context), _parts(path, context.get("members") or {})
    if path.endswith(ORDER):
        return said(speak, "history.order")
    if len(parts) < 2:
        return said(speak, f"field.{path}", otherwise="") if path else ""
    *whose, last = parts
    # The list and its member's id come first; of the document itself only the field is said.
    called = context.get("members") or {}
    whose = [called.get(part) or _part_said(speak, part) for part in whose[1:]]
    if last in called:
        return " · ".join([*whose, called[last]])
    return " · ".join([*whose, said(speak, f"field.{last}", otherwise=last.replace("_", " "))])


def _parts(path: str, members: Iterable[str]) -> list[str]:
    """The steps of a path; the id of a member is one of them, whatever it holds."""
    for member in members:
        before, found, after = f".{path}.".partition(f".{member}.")
        if found:
            return [*filter(None, before.split(".")), member, *filter(None, after.split("."))]
    return [part for part in path.split(".") if part]


def _part_said(speak: str, part: str) -> str:
    """A person, a place or a part of either, as a path names it."""
    name = part.removeprefix("person-").removeprefix("set-").replace("-", " ")
    return said(speak, f"part.{part}" if f"part.{part}" in WORDS else f"choice.{name}", otherwise=name)


@register.simple_tag(takes_context=True)
def saying(context: Context, family: str, name: str, words: dict[str, str]) -> str:
    """A saying with words that were kept for it."""
    return said(_speak(context), f"{family}.{name}", **{"who": "", "text": "", **words})


@register.simple_tag(takes_context=True)
def duration(context: Context, seconds: float) -> str:
    """Such as "45 s" or "2 min 5 s"."""
    minutes, rest = divmod(max(0, round(float(seconds))), 60)
    name = ("time.minutes" if rest else "time.whole") if minutes else "time.seconds"
    return said(_speak(context), name, minutes=minutes, seconds=rest)


@register.simple_tag
def inks() -> tuple[str, ...]:
    """The colours that one draws on a frame in."""
    return COLOURS


@register.simple_tag(takes_context=True)
def cost(context: Context, seconds: float, price: float) -> str:
    """What making something takes, such as "about 6 s · free"; nothing takes less than a second."""
    speak, film = _speak(context), context["film"]
    time = said(speak, "now.time", time=duration(context, max(1.0, seconds)))
    money = f"{price:.2f} {film.plan.get('currency', '')}" if price else said(speak, "now.free")
    return f"{time} · {money}"


@register.simple_tag
def bundled(name: str) -> str:
    """The static path of what scripts/bundle.sh has built; empty where it was not run, or only after this process had
    gathered its files."""
    path = f"studio/built/{name}"
    try:
        static(path)
    except ValueError:
        return ""
    return path if (settings.HERE / "static" / path).is_file() else ""


@register.filter
def clock(seconds: float) -> str:
    """0:07, 1:32."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


@register.filter
def timecode(frame: int, rate: float) -> str:
    """0:07:12: minutes, seconds, frame of the second."""
    whole = round(rate)
    minutes, rest = divmod(int(frame), whole * 60)
    return f"{minutes}:{rest // whole:02}:{rest % whole:02}"


@register.filter
def size(count: int) -> str:
    """Bytes as a person reads them."""
    if count < 1_000_000:
        return f"{max(1, count // 1000)} kB"
    return f"{count / 1_000_000:.1f} MB"


@register.simple_tag(takes_context=True)
def field(
    context: Context,
    part: Part,
    name: str,
    *,
    kind: str = "text",
    label: str = "",
    action: str = "write",
    note: str = "",
    offers: Sequence[str] = (),
    rate: float = 0.0,
    looks: str = "",
    listed: bool = False,
    low: str = "",
    high: str = "",
    step: str = "0.01",
    ends: str = "",
) -> str:
    """A field of a document, to read or, for who may, to change. `offers` is what may be chosen where the noun leaves
    it open; at a `rate`, frames are shown and given in seconds; `looks` names whose looks the choices
    are: each has its picture; what is `listed` stands in the page once, where it says {% offers %}; a slider goes from
    `low` to `high`, and the messages `ends`.low and `ends`.high say what that means."""
    value = getattr(part.noun, name)
    offered = choices(part.noun, name) or offers
    if offered:
        kind = "choice"
        offered = offered if value in offered else (*offered, str(value))
    if isinstance(value, bool):
        kind = "flag"
    if kind in ("thing", "things"):
        speak = _speak(context)
        value = thing_said(speak, value) if kind == "thing" else [thing_said(speak, it) for it in value]
    if kind == "mix":
        value = [f"{name} {share:g}" for name, share in value]
    if kind in ("lines", "things", "mix"):
        value = "\n".join(value)
    given = {"choice": "text", "colour": "text", "long": "text", "slider": "number"}.get(kind, kind)
    if kind == "seconds":
        value, given, kind = f"{value / rate:.2f}".rstrip("0").rstrip("."), f"seconds:{rate}", "number"
    key = f"{part.document}-{'-'.join(part.path)}-{name}".replace(" ", "_").replace(".", "_")
    called = _called(_speak(context), name, tuple(offered))
    offers_at = _listed(context, called) if listed and called else ""
    drawn = _field(
        speak=_speak(context),
        code=context["film"].code,
        editable=bool(context["may"].get(action, False)),
        tongue=context["film"].language if kind in WRITTEN else "",
        key=key,
        document=part.document,
        path=_path_text(part.path, name),
        was=json.dumps(part.was(name), ensure_ascii=False),
        value="" if value is None else value,
        kind=kind,
        given=given,
        choices=tuple(it for it in called if it[0] == value) if offers_at else called,
        offers=offers_at,
        label=label or f"field.{name}",
        looks=looks,
        name=name,
        note=note,
        low=low,
        high=high,
        step=step,
        ends=ends,
        clears=kind == "colour" and type(part.noun).model_fields[name].default == "",
    )
    return SafeString(drawn.replace(TOKEN, str(context.get("csrf_token", ""))))


def _field(*, code: str, key: str, path: str, was: str, value: Any, **form: Any) -> str:
    """A page of a long film has hundreds of fields of a few forms: each form is drawn once, and filled."""
    given = {_CODE: code, _KEY: key, _PATH: path, _WAS: was}
    if form["editable"] and form["kind"] in FILLED:
        given[_VALUE] = str(value)
    drawn = _form(
        code=_CODE, key=_KEY, path=_PATH, was=_WAS, value=_VALUE if _VALUE in given else value, **form
    )
    for token, text in given.items():
        drawn = drawn.replace(token, conditional_escape(text))
    return drawn


@lru_cache(maxsize=2048, typed=True)
def _form(*, speak: str, code: str, label: str, note: str, name: str, ends: str, **shown: Any) -> str:
    words = {
        "label": said(speak, label, otherwise=name),
        "chosen": said(speak, choice_message(name, str(shown["value"])), otherwise=str(shown["value"])),
        "note": said(speak, note) if note else "",
        "ends": tuple(said(speak, f"{ends}.{end}") for end in ("low", "high")) if ends else (),
        "name": name,
        "film": {"code": code},
        "request": {"speak": speak},
        "csrf_token": TOKEN,
    }
    return get_template("films/field.html").template.render(Context({**shown, **words}))


@lru_cache(maxsize=8192)
def _path_text(path: tuple[str, ...], name: str) -> str:
    return json.dumps([*path, name], ensure_ascii=False)


@dataclass
class _Asked:
    """What a piece that is kept for everybody knows of who asks for it."""

    speak: str
    GET: Any


@register.simple_tag(takes_context=True)
def board(context: Context, template: str, each: dict[str, Any]) -> str:
    """A board on the storyboard or among the shots. A long film has hundreds, and few of them change from one time to
    the next: each is drawn once for all who may do the same with it, until something that it shows is another."""
    film = context["film"]
    may = {action: bool(context["may"][action]) for action in ("draw", "make", "write")}
    shown = {name: context[name] for name in ("rate", "verbs") if name in context}
    return _kept(
        _BOARDS,
        context,
        template,
        (*may.values(), each["key"]),
        {**shown, "film": film, "may": may, "each": each},
    )


@register.simple_tag(takes_context=True)
def task_card(context: Context, template: str, each: dict[str, Any]) -> str:
    """A task on the board, drawn once in the same way: its key holds all that it shows and what one may do with it."""
    return _kept(_TASKS, context, template, (each["key"],), {"film": context["film"], "each": each})


def _kept(
    drawings: Once[tuple[str, Offers]],
    context: Context,
    template: str,
    key: tuple[Any, ...],
    shown: dict[str, Any],
) -> str:
    """The piece as it was drawn before for the same key, with this page's own token."""
    request = context["request"]
    about = (template, request.speak, "whole" in request.GET, shown["film"].code, *key)
    drawn, offered = drawings(about, lambda: _piece(template, request, shown))
    _offers(context).update(offered)
    return SafeString(drawn.replace(TOKEN, str(context.get("csrf_token", ""))))


def _piece(template: str, request: Any, shown: dict[str, Any]) -> tuple[str, Offers]:
    """How it is drawn, and the lists of what it offers."""
    asked = _Asked(request.speak, request.GET)
    around = Context({**shown, "request": asked, "csrf_token": TOKEN}, use_l10n=False)
    drawn = get_template(template).template.render(around)
    return drawn, _offers(around)


@register.simple_tag(takes_context=True)
def address(context: Context, name: str, number: int | None = None) -> str:
    """As {% url %}, of what belongs to the page's film: found once for the film, and not for each of its takes."""
    film = context["film"]
    code = str(film["code"] if isinstance(film, dict) else film.code)
    before, after = _around(name, code, numbered=number is not None)
    return before if number is None else f"{before}{number}{after}"


@lru_cache(maxsize=2048)
def _around(name: str, code: str, *, numbered: bool) -> tuple[str, str]:
    """What stands before and after the number in an address."""
    if not numbered:
        return reverse(name, args=[code]), ""
    before, _, after = reverse(name, args=[code, 0]).rpartition("/0/")
    return f"{before}/", f"/{after}"


@register.inclusion_tag("films/offers.html", takes_context=True)
def offers(context: Context) -> dict[str, Any]:
    """The lists of what is offered once."""
    return {"offers": _offers(context).items()}


@lru_cache(maxsize=512)
def _called(speak: str, field: str, offered: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each choice and what it is called: "cook" is a hat in one field and a deed in another."""
    words = (said(speak, choice_message(field, choice), otherwise=choice) for choice in offered)
    return tuple((choice, word[:1].upper() + word[1:]) for choice, word in zip(offered, words, strict=True))


def choice_message(field: str, choice: str) -> str:
    """The message that names a choice: the field's own where it has one."""
    own = f"choice.{field}.{choice}"
    return own if own in WORDS else f"choice.{choice}"


def _listed(context: Context, called: tuple[tuple[str, str], ...]) -> str:
    """The list's name in the page. Without scripts every field has its list: the page is asked for so."""
    if "whole" in context["request"].GET:
        return ""
    name = _list_name(called)
    _offers(context)[name] = called
    return name


@lru_cache(maxsize=512)
def _list_name(called: tuple[tuple[str, str], ...]) -> str:
    return f"offers-{sha256(repr(called).encode()).hexdigest()[:8]}"


def _offers(context: Context) -> Offers:
    found: Offers = context["request"].__dict__.setdefault("offers", {})
    return found


@register.simple_tag
def part(whole: Part, name: str) -> Part:
    """A noun inside a part of a document."""
    return whole.part(name)


def _speak(context: Context) -> str:
    request = context["request"]
    return str(request["speak"] if isinstance(request, dict) else request.speak)
