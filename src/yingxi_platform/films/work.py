"""The studio's jobs: to make a film, to look one over, to pack and to open one. All of it is the library's work."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone

from yingxi.cli.messages import tongue
from yingxi.cli.progress import Tally
from yingxi.film.errors import CancelledError, InputError
from yingxi.graph import Event
from yingxi.graph.runner import InProcessRunner
from yingxi.production.book import book_drawn
from yingxi.production.films import cores, film_made
from yingxi.production.folder import FilmFolder, folder_name
from yingxi.production.packing import film_packed
from yingxi.production.packs import SUFFIX
from yingxi.production.stages import STAGES, Stage
from yingxi_platform.films import asking, rushes
from yingxi_platform.films.looking import looked_over
from yingxi_platform.films.opening import OPENING, film_opened
from yingxi_platform.films.pages.files import deliverables
from yingxi_platform.films.reading import stamp_of, title_of
from yingxi_platform.films.revisions import makers_noted
from yingxi_platform.films.sequence import stems_drawn
from yingxi_platform.films.shelf import PACK, at_hand, names_of, shelved
from yingxi_platform.jobs.work import AtWork, ComeBackLater, works
from yingxi_platform.keys.sealing import keys_opened
from yingxi_platform.studios.models import Film, Studio
from yingxi_platform.tasks.notices import told


@works("make")
def make(work: AtWork) -> dict[str, Any]:
    """Makes what is missing in the film's folder, and tells what comes in as it does."""
    film = _film(work)
    planned = float(film.plan.get("seconds", 0.0)) if film.plan.get("stamp") == stamp_of(film) else 0.0
    folder = FilmFolder(film.root)
    wished = folder.settings()
    until: Stage = work.job.arguments.get("until", "delivery")
    tally = Tally(wished, tongue(wished.brief.language), until)
    store, left = folder.store.root, ""

    def heard(event: Event) -> None:
        nonlocal left
        tally.heard(event)
        rushes.heard(film, store, event)
        entered = tally.stage != left
        if entered:
            _entered(film, left, tally.stage)
            left = tally.stage
        work.tell(progress_of(tally), now=entered)

    with keys_opened(film.studio), at_hand(film, "own/"):
        made = film_made(folder, until=until, listen=heard)
    makers_noted(film)
    _found(film)
    # What was missing before the run says nothing of what is now.
    Film.objects.filter(pk=film.pk).update(plan={})
    asking.look(film)
    asking.shelve(film)
    work.tell(progress_of(tally), now=True)
    if work.job.asked_by is not None and made.delivered is not None:
        told(film, "made", [work.job.asked_by], text=title_of(film))
    return {
        "seconds": round(tally.seconds, 1),
        "planned": planned,
        "made": sum(tally.made.values()),
        "kept": sum(tally.reused.values()),
        "delivered": made.delivered is not None,
    }


@works("manuscript")
def manuscript(work: AtWork) -> dict[str, Any]:
    """Story, screenplay, cast and sets of a film that waits for its turn. Whoever makes it goes on from there."""
    film = _film(work)
    folder = FilmFolder(film.root)
    film_made(folder, until="sets", runner=InProcessRunner(folder.store.root))
    makers_noted(film)
    _found(film)
    asking.look(film)
    return {}


@works("look")
def look(work: AtWork) -> dict[str, Any]:
    """What a run would make, how long that takes, and the pictures of what can be drawn without one."""
    film = _film(work)
    asking.unlatched(work.job)
    _found(film)
    with keys_opened(film.studio), at_hand(film, "own/"):
        return looked_over(film, stamp_of(film))


@works("pack")
def pack(work: AtWork) -> dict[str, Any]:
    """The whole film as one file, takes of before with it, under the name of its title. The one before goes."""
    film = _film(work)
    settings.PACKS.mkdir(parents=True, exist_ok=True)
    file = settings.PACKS / f"{film.code}-{work.job.pk}{SUFFIX}"
    for old in settings.PACKS.glob(f"{film.code}-*{SUFFIX}"):
        old.unlink()
    name = folder_name(title_of(film))

    def tell(done: int, of: int) -> None:
        work.tell({"share": done / max(1, of)})

    with at_hand(film, "own/", "out/"):
        packed = film_packed(film.root, file, takes="all", name=name, tell=tell)
    asking.shelve(film)
    return {
        "file": file.name,
        "name": f"{name}{SUFFIX}",
        "bytes": packed.bytes,
        "left_out": list(packed.left_out),
    }


@works("book")
def book(work: AtWork) -> dict[str, Any]:
    """Cast, sets and storyboard drawn as pages, the storyboard as a PDF too."""
    film = _film(work)

    def tell(done: int, of: int) -> None:
        work.tell({"share": done / max(1, of)})

    with at_hand(film, "own/"):
        pages = book_drawn(film.root, tell=tell)
    if not any(page.name == "storyboard.pdf" for page in pages):
        raise InputError(
            "the storyboard is not staged yet",
            next_step="have the film made again, then ask for its pages",
        )
    asking.shelve(film)
    return {"pages": len(pages)}


@works(OPENING)
def opened(work: AtWork) -> dict[str, Any]:
    """A pack that has come in becomes a film of the studio."""
    part = Path(settings.STUDIO) / "coming" / work.job.arguments["part"]
    studio = Studio.objects.get(pk=work.job.arguments["studio"])

    def tell(done: int, of: int) -> None:
        work.tell({"share": done / max(1, of)})

    try:
        film = film_opened(part, studio, by=work.job.asked_by, tell=tell)
    except InputError:
        part.unlink(missing_ok=True)
        raise
    part.unlink(missing_ok=True)
    return {"film": film.code}


@works("shelve")
def shelve(work: AtWork) -> dict[str, Any]:
    """What the film gives away, what people brought to it and its last pack, brought to the storage."""
    film = _film(work)
    packed = asking.last_pack(film)
    names = [f"out/{name}" for name, _ in deliverables(film)]
    names += [f"own/{name}" for name in names_of(film, "own")]
    if packed is not None and packed.state == "done":
        names.append(f"{PACK}{packed.outcome['file']}")
    stems_drawn(film)
    try:
        return {"new": shelved(film, names)}
    except BlockingIOError:
        raise ComeBackLater from None


def progress_of(tally: Tally) -> dict[str, Any]:
    """What a page shows of a run."""
    stages = [
        (stage, tally.made[stage] + tally.reused[stage], tally.nodes[stage])
        for stage in STAGES
        if tally.nodes[stage]
    ]
    return {
        "stage": tally.stage,
        # What is waited for: the film is joined by and by, while its shots are still made.
        "waits_for": next((stage for stage, made, nodes in stages if made < nodes), tally.stage),
        "share": round(tally.share, 3),
        "left": round(tally.seconds_left),
        "seconds": round(tally.seconds),
        "cores": cores(),
        "stages": stages,
        "doing": sorted(tally.time_left.under_way)[:6],
        "at": timezone.now().isoformat(),
    }


def _film(work: AtWork) -> Film:
    """The job's film. Raises CancelledError where it has been put away meanwhile."""
    film = Film.objects.filter(code=work.job.subject, gone_at=None).first()
    if film is None:
        raise CancelledError("the film was put away")
    return film


def _entered(film: Film, left: str, stage: str) -> None:
    """A stage begins: what the ones before have written can be shown."""
    if stage in ("dialogue", "shots", "delivery") or not left:
        makers_noted(film)
        _found(film)
        asking.look(film)


def _found(film: Film) -> None:
    """What the list of films shows."""
    title = title_of(film)
    Film.objects.filter(pk=film.pk).update(title=title, touched_at=timezone.now())
