"""A packed film that comes in becomes a film of a studio. Nothing in the file is believed before it is checked."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from yingxi.film.errors import PackError
from yingxi.graph.inventory import Told, told_to_nobody
from yingxi.production.folder import FilmFolder
from yingxi.production.unpacking import film_unpacked
from yingxi_platform.films import asking
from yingxi_platform.films.reading import title_of
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import DONE, LIVE, Job
from yingxi_platform.studios.models import Film, Studio

OPENING = "open"
_JUST_NOW = timedelta(minutes=10)
_GIGABYTE = 1_000_000_000


def allowed_pack(name: str, size: int) -> None:
    """Raises PackError for what is not taken, before a byte of it comes."""
    if Path(name).suffix.lower() != ".yingxi" or size <= 0:
        raise PackError("there is no such file", next_step="choose a .yingxi file")
    if size > settings.LARGEST_PACK:
        raise PackError(
            f"a packed film may have {settings.LARGEST_PACK // _GIGABYTE} GB",
            next_step="leave its takes out:  yingxi pack --takes none",
        )


def film_opened(pack: Path, studio: Studio, *, by: Any, tell: Told = told_to_nobody) -> Film:
    """Raises PackError, FolderError; then nothing is left of it but the pack."""
    coming = Path(settings.STUDIO) / "coming" / uuid4().hex
    coming.mkdir(parents=True)
    try:
        # What is said of it names it as a person would, and not as it lies here.
        named = coming / "….yingxi"
        named.symlink_to(pack.absolute())
        folder = film_unpacked(named, into=coming, tell=tell)
        brief = FilmFolder(folder.root, read_only=True).settings().brief
        film = Film.objects.create(
            studio=studio, title=brief.idea[:40], idea=brief.idea, language=brief.language, made_by=by
        )
        film.root.parent.mkdir(parents=True, exist_ok=True)
        folder.root.rename(film.root)
        Film.objects.filter(pk=film.pk).update(title=title_of(film))
    finally:
        shutil.rmtree(coming, ignore_errors=True)
    asking.look(film)
    asking.shelve(film)
    return film


def opening(part: Path, studio: Studio, *, by: Any) -> Job:
    """The whole pack, come in by pieces, is opened by a job."""
    subject = part.name.removeprefix("part-")[:40]
    return queue.asked(
        OPENING,
        {"part": part.name, "studio": studio.pk},
        lane="quick",
        subject=subject,
        lone=f"{OPENING} {subject}",
        by=by,
    )


def last_opening(part: Path, *, anew: bool = False) -> Job | None:
    """The job that opens this pack, or has just done so: who has lost the connection meanwhile asks for it. Who sends
    the pack `anew` hears nothing of a failure before, and nobody of a film that has since been thrown away."""
    alive = Q(state__in=LIVE) | Q(ended_at__gt=timezone.now() - _JUST_NOW)
    subject = part.name.removeprefix("part-")[:40]
    job = Job.objects.filter(alive, name=OPENING, subject=subject).order_by("-asked_at").first()
    if job is None or job.live:
        return job
    if job.state != DONE:
        return None if anew else job
    return job if Film.objects.filter(code=job.outcome["film"], gone_at=None).exists() else None
