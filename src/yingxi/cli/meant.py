"""A film that is given where an idea is asked for: its folder, or one of the documents in it. It is gone on with."""

import sys
from pathlib import Path

from yingxi.cli.messages import said, tongue
from yingxi.film.errors import InputError

_DOCUMENTS = (
    "film.yaml", "story.yaml", "screenplay.fountain", "cast.yaml", "sets.yaml", "storyboard.yaml", "cut.yaml",
    "score.yaml",
)  # fmt: skip


def film_meant(given: str, *, wishes: tuple[str, ...], folder: Path | None) -> Path | None:
    """The folder of the film that is to be gone on with; None where something else was given, or another film is to be
    made of its screenplay: by `wishes` of its own, or into another `folder`. Raises InputError where wishes stand
    beside a film, whose settings are in its film.yaml."""
    path = Path(given)
    try:
        film = path if path.is_dir() else path.parent
        named = path == film or (path.name in _DOCUMENTS and path.is_file())
        if not (given.strip() and named and (film / "film.yaml").is_file()):
            return None
        same = folder is None or folder.resolve() == film.resolve()
    except (OSError, ValueError):  # no path can be so: it is an idea
        return None
    if same and not wishes:
        print(said("begin.on", tongue(), folder=film), file=sys.stderr)
        return film
    if path.name == "screenplay.fountain" and not (folder and same):
        return None
    message = "is.film.wish" if wishes else "is.film"
    wish = "--" + (wishes[0] if wishes else "")
    raise InputError(
        said(message, tongue(), name=given, wish=wish), next_step=said(f"{message}.do", tongue(), name=film)
    )
