"""From a name in a document to a file that may be read: inside the film's folder, of a known kind, not too large."""

from pathlib import Path
from typing import Any

from yingxi.film.own import BOUNDS, Kind, endings_said, refused
from yingxi.graph import Given
from yingxi.production.documents import DocumentKind
from yingxi.production.inside import followed
from yingxi.production.making import Making


def given(
    making: Making, kind: Kind, name: str, document: DocumentKind[Any], path: tuple[str | int, ...]
) -> Given:
    """The file `name`, which the field at `path` of `document` names, with the digest of what it holds now.

    Raises OwnMaterialError, with file, line and field, for what cannot be taken."""
    file = found(making, kind, name, document, path)
    try:
        return Given.at(file)
    except OSError as error:
        place = {"where": making.folder.place_of(document, path), "field": ".".join(map(str, path))}
        raise refused("unreadable", name=name, reason=error.strerror or str(error), **place) from error


def found(
    making: Making, kind: Kind, name: str, document: DocumentKind[Any], path: tuple[str | int, ...]
) -> Path:
    """The same without reading it."""
    place = {"where": making.folder.place_of(document, path), "field": ".".join(map(str, path))}
    bounds = BOUNDS[kind]
    file = _inside(making.folder.root, name)
    if file is None:
        raise refused("outside", name=name, kind=kind, ending=bounds.endings[0], **place)
    if file.suffix.lower() not in bounds.endings:
        raise refused("ending", name=name, kind=kind, endings=endings_said(kind), **place)
    if not file.is_file():
        raise refused("missing", name=name, **place)
    heavy = file.stat().st_size
    if heavy > bounds.most_bytes:
        megabytes = -(-heavy // 1_000_000)
        raise refused("heavy", name=name, kind=kind, found=megabytes, most=bounds.megabytes, **place)
    return file


def _inside(root: Path, name: str) -> Path | None:
    """The file's path without links; None where it is not a path inside the folder."""
    wanted = Path(name)
    if not name.isprintable() or wanted.is_absolute() or ".." in wanted.parts:
        return None
    return followed(root, wanted)
