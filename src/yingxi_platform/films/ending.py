"""A film that was put away ends for ever: its files go first, then what the database has of it."""

import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction

from yingxi.film.errors import StoreError
from yingxi.graph.inventory import MARK
from yingxi.production.holding import held
from yingxi.production.packs import SUFFIX
from yingxi.production.store_place import PLACE, film_on_mark, store_root
from yingxi_platform.films.shelf import taken_from_shelf
from yingxi_platform.jobs.models import RUNNING, Job
from yingxi_platform.jobs.work import AtWork, ComeBackLater, works
from yingxi_platform.studios.going import END
from yingxi_platform.studios.models import Film


@works(END)
def end(work: AtWork) -> dict[str, Any]:
    """Deletes the film. Whoever is killed in the middle leaves less of it, and the row by which the next goes on."""
    film = Film.objects.filter(code=work.job.subject, gone_at__isnull=False, ending=True).first()
    if film is None:
        return {}
    other = Job.objects.filter(subject=film.code).exclude(pk=work.job.pk)
    if other.filter(state=RUNNING).exists():
        raise ComeBackLater
    files_gone(film)
    with transaction.atomic():
        other.delete()
        film.delete()
    return {}


def files_gone(film: Film) -> None:
    """What lies in its folder, its own store elsewhere, its small pictures, its notes' and its packs, and what the
    storage has of it. Raises HeldError where a run has the folder."""
    if film.root.is_dir():
        with held(film.root):
            taken_from_shelf(film)
            _own_store_gone(film.root)
            shutil.rmtree(film.root)
    else:
        taken_from_shelf(film)
    for folder in (film.stills, film.noted):
        if folder.is_dir():
            shutil.rmtree(folder)
    for pack in settings.PACKS.glob(f"{film.code}-*{SUFFIX}"):
        pack.unlink()


def _own_store_gone(root: Path) -> None:
    """A store that was moved to another disk goes where its mark says that it is this film's and nobody else's, and of
    that folder only what makes it a store."""
    if not (root / PLACE).is_symlink():
        return
    try:
        store = store_root(root)
    except StoreError:
        return
    if film_on_mark(store) != root.resolve():
        return
    for name in ("takes", "blobs", "making"):
        shutil.rmtree(store / name, ignore_errors=True)
    (store / MARK).unlink()
    if not any(store.iterdir()):
        store.rmdir()
