"""What the page of the film shows: the film and its versions, what was left out of it, and all that was delivered."""

import json
from typing import Any, Literal

from django.http import HttpRequest

from yingxi.cli.lacking import lacks_of, lines_lacking
from yingxi.generators.registry import makers_called
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films import asking
from yingxi_platform.films.pages.files import deliverables
from yingxi_platform.films.reading import folder_of, noun_of
from yingxi_platform.films.strip import strip_of
from yingxi_platform.films.written_lines import line_of
from yingxi_platform.review.approvals import approvals_of
from yingxi_platform.review.mentions import people_at
from yingxi_platform.review.notes import notes_of, version_of
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.words.traditional import traditional

Shown = dict[str, Any]
MOST_VERSIONS = 20
STILL = "still.jpg"
# What is delivered, by what it is for; what has no place here is for other programs.
KINDS = {
    "files.film": ("film.",),
    "files.pictures": ("poster.", "still.", "sheet.", "cast.", "book/"),
    "files.sound": ("stems/", "sound.", "music."),
    "files.programs": ("",),
}


def finished(request: HttpRequest, film: Film) -> Shown:
    settings = noun_of(film, "film.yaml")
    story = noun_of(film, "story.yaml")
    versions, report, files = _versions(film), _report(film), deliverables(film)
    return {
        "settings": settings,
        "strip": strip_of(film),
        "rate": float(settings.brief.rate) if settings else 24.0,
        "report": report,
        "makers": _makers(report, request.speak),
        "lacks": _lacks(film, request.speak),
        "files": files,
        "given": _by_kind(files),
        "pack": asking.last_pack(film),
        "notes": notes_of(film),
        "called": people_at(film),
        "version": version_of(film),
        "versions": versions,
        "earlier": _asked_for(request, versions),
        # As wide as the film, where the small pictures of the strip would be blurred on a large screen.
        "opens_on": next((name for name, _ in files if name == STILL), ""),
        "approvals": approvals_of(film),
        "logline": story.logline if story else "",
    }


def _by_kind(files: list[tuple[str, int]]) -> list[tuple[str, list[tuple[str, int]]]]:
    found: dict[str, list[tuple[str, int]]] = {kind: [] for kind in KINDS}
    for name, size in files:
        kind = next(kind for kind, begins in KINDS.items() if name.startswith(begins))
        found[kind].append((name, size))
    return [(kind, listed) for kind, listed in found.items() if listed]


def _report(film: Film) -> Shown:
    try:
        found = json.loads((film.root / "out" / "report.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _makers(report: Shown, speak: str) -> list[str]:
    """Who made it, by their names on the screen, in the reader's language."""
    found = report.get("generators", {})
    called = makers_called(found if isinstance(found, dict) else (), "en" if speak == "en" else "zh")
    return [traditional(name) if speak == "zh-hant" else name for name in called]


def _lacks(film: Film, speak: str) -> list[Shown]:
    """What was asked for and is not in the film, as the command line says it, and where it is written."""
    tongue: Literal["en", "zh"] = "en" if speak == "en" else "zh"
    found, lines = lacks_of(folder_of(film), tongue), lines_lacking(folder_of(film), tongue)
    screenplay = noun_of(film, SCREENPLAY)
    storyboard = noun_of(film, "storyboard.yaml")
    # A deed without words of its own is told by its name.
    words = {
        moment.ref: moment.text or moment.verb
        for board in (storyboard.boards if storyboard else ())
        for moment in board.moments
    }

    def told(thing: str, *, deed: bool) -> tuple[str, int | None]:
        shown = words.get(thing) or thing
        return shown, lines.get(thing) or (line_of(screenplay, shown) if deed else None)

    return [
        {
            "kind": lack.message,
            "things": [told(thing, deed=lack.message == "lacks.deeds") for thing in lack.things],
        }
        for lack in found
    ]


def _versions(film: Film) -> list[Shown]:
    """The film as it was each time, as far as that is still there: the newest first."""
    store = folder_of(film).store.root
    rushes = list(film.rushes.filter(kind="film").order_by("came_in", "pk"))
    there = [
        {"number": number, "rush": rush}
        for number, rush in enumerate(rushes, 1)
        if (store / rush.path).is_file()
    ]
    return there[::-1][:MOST_VERSIONS]


def _asked_for(request: HttpRequest, versions: list[Shown]) -> Rush | None:
    """An earlier version that the person wants to watch; None for the film as it is."""
    wanted = request.GET.get("version", "")
    found = next((it["rush"] for it in versions if str(it["number"]) == wanted), None)
    return None if found is None or found.current else found
