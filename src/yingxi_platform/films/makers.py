"""Which makers looked at a film: after an update of the studio, others would make some of its takes anew."""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.utils import timezone

import yingxi
from yingxi_platform.films import asking
from yingxi_platform.studios.models import Film

BEGUN = timezone.now().isoformat()
"""When this process began. What was looked at since is not asked for again, should a worker be older."""


@lru_cache(maxsize=1)
def makers() -> str:
    """A word that is another when anything of the library's own source is."""
    root = Path(yingxi.__file__).parent
    told = sha256()
    for source in sorted(root.rglob("*.py")):
        told.update(f"{source.relative_to(root)}\n".encode())
        told.update(source.read_bytes())
    return told.hexdigest()[:16]


def looked_by(before: dict[str, Any], *, whole: bool) -> dict[str, Any]:
    """What a look notes of them. `made_by` are those under whom nothing was missing last, `earlier` says that these
    were others: takes may be stale of themselves then, and of nothing that anybody changed."""
    now = makers()
    made_by = now if whole else before.get("made_by", now)
    return {"makers": now, "made_by": made_by, "earlier": made_by != now}


def looked_at_anew(film: Film) -> None:
    """A film that others have looked at last is looked over once more."""
    by = film.plan.get("makers")
    if by is not None and by != makers() and str(film.plan.get("at", "")) < BEGUN:
        asking.look(film)
