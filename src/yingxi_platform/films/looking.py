"""A film looked over: what a run would make, and pictures of what can be drawn without one.

Sheets of people and places follow their documents in seconds, and each board has its panel before its shot is made.
Nothing of the film's folder is written: this goes on beside a run.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.utils import timezone

from yingxi.delivery.frames import frame_of
from yingxi.film.errors import FolderError, YingxiError
from yingxi.film.sheet import Cast, CharacterSheet, Sets, SetSheet
from yingxi.generators.ports import ShotRequest
from yingxi.generators.registry import card_of, generator_of
from yingxi.graph import Files, Later, Promise
from yingxi.graph.canonical import digest_of
from yingxi.production.films import cores, film_planned, plan_of, walking_all
from yingxi.production.inside import inside, is_file_inside
from yingxi.production.own.pictures import PICTURE_FILE as OWN_FILE
from yingxi.production.settings import Settings
from yingxi.stage.art_book import own_cast_sheet
from yingxi.stage.own import picture_read
from yingxi.stage.stills import png_written
from yingxi_platform.films.makers import looked_by
from yingxi_platform.films.reading import folder_of, noun_of
from yingxi_platform.films.rushes import came_in, noted
from yingxi_platform.films.stills import jpeg_from_file, jpeg_written
from yingxi_platform.films.taking import shots_known, sounds_known
from yingxi_platform.studios.models import Film

# Panels show a moment in which something is going on.
PANEL_AT = 3 / 5
PANEL_SIDE = 640


def looked_over(film: Film, stamp: str) -> dict[str, Any]:
    """Notes the plan and draws what is new; how much of each."""
    settings = folder_of(film).settings()
    sheets, began = _sheets(film, settings), timezone.now()
    with walking_all(folder_of(film)) as (making, whole):
        run = making.run
        # A line that is to be spoken first hides what follows: how much that is goes by about how long it will be.
        plan = plan_of(run, reached_end=True) if whole else film_planned(film.root)
        Film.objects.filter(pk=film.pk).update(
            plan={
                "missing": [step.name for step in plan.steps],
                "stages": sorted({step.stage for step in plan.steps}),
                "seconds": round(plan.seconds_on(cores()), 1),
                "price": plan.price,
                "currency": settings.currency,
                "exact": plan.exact,
                "kept": plan.kept,
                # Which takes a shot has is not guessed: what was known before holds.
                "shots": {**({} if whole else film.plan.get("shots", {})), **shots_known(film, making)},
                **sounds_known(making),
                "stamp": stamp,
                **looked_by(film.plan, whole=not plan.steps),
                "at": began.isoformat(),
            }
        )
        store = folder_of(film).store.root
        for promise in run.promises:
            if promise.take is not None and promise.take.files:
                came_in(film, store, promise.node.name, promise.take.files)
        boards = [
            promise for promise in run.missing if promise.node.kind == "picture" and promise.key is not None
        ]
        panels = sum(_panel(film, promise) for promise in boards)
    return {"missing": len(plan.steps), "sheets": sheets, "panels": panels}


def _sheets(film: Film, settings: Settings) -> int:
    """Pictures of people and places, of whom the sheet is new."""
    cast: Cast | None = noun_of(film, "cast.yaml")
    sets: Sets | None = noun_of(film, "sets.yaml")
    drawn = 0
    for person in cast.people if cast else ():
        drawn += _sheet(film, settings, "person", person, cast)
    for place in sets.places if sets and cast else ():
        drawn += _sheet(film, settings, "set", place, cast)
    return drawn


def _sheet(film: Film, settings: Settings, kind: str, sheet: CharacterSheet | SetSheet, cast: Any) -> bool:
    # What is wrong with an own picture is told by the plan and the run, in words.
    if not _own_is_there(film, sheet.picture):
        return False
    card = card_of("illustrator", settings.generators.illustrator)
    shown = sheet.model_dump(mode="json", exclude={"voice", "sex_guessed", "honoured", "ignored", "temper"})
    name = f"{kind}-{digest_of([shown, card.id, card.version, settings.brief.seed, _file_stamp(film, sheet)])[:24]}.jpg"
    into = film.stills / name
    if not into.is_file():
        with TemporaryDirectory(prefix="yingxi-sheet-") as place:
            png = Path(place) / "sheet.png"
            if isinstance(sheet, CharacterSheet) and sheet.picture:
                png_written(own_cast_sheet(sheet, picture_read(inside(film.root, sheet.picture))), png)
            else:
                illustrator = generator_of("illustrator", card.id)
                draw = illustrator.cast_picture if kind == "person" else illustrator.set_picture
                draw(sheet, cast, png, seed=settings.brief.seed)
            jpeg_from_file(png, into)
    return noted(film, kind, sheet.id, name, name)


def _own_is_there(film: Film, picture: str) -> bool:
    """Whether a sheet without an own picture, or with one that is a file of the film's folder."""
    try:
        return not picture or is_file_inside(film.root, picture)
    except FolderError:
        return False


def _file_stamp(film: Film, sheet: Any) -> list[int]:
    if not sheet.picture:
        return []
    found = inside(film.root, sheet.picture).stat()
    return [found.st_mtime_ns, found.st_size]


def _panel(film: Film, promise: Promise[Any]) -> bool:
    """One frame of a shot that is not made yet."""
    later, own = promise.node.inputs["request"], promise.node.inputs.get("own", {})
    assert isinstance(later, Later)
    assert isinstance(own, dict)
    assert promise.key is not None
    into = film.stills / f"panel-{promise.key.digest[:24]}.jpg"
    if not into.is_file():
        request = later.made()
        assert isinstance(request, ShotRequest)
        pictures = {name: _own(files) for name, files in own.items()}
        scale = min(1.0, PANEL_SIDE / max(request.width, request.height))
        size = {side: round(getattr(request, side) * scale / 2) * 2 for side in ("width", "height")}
        small = request.model_copy(update={**size, "pictures": pictures})
        animator = generator_of("animator", promise.node.maker)
        with TemporaryDirectory(prefix="yingxi-panel-") as place:
            png = Path(place) / "panel.png"
            try:
                animator.still(small, int(request.board.frames * PANEL_AT), png)
            except YingxiError:  # an animator that draws no stills: the shot itself will come
                return False
            jpeg_written(frame_of(png, 0), into)
    return noted(film, "panel", promise.node.subject, into.name, into.name)


def _own(files: Files) -> Path:
    return files.of.files[OWN_FILE]
