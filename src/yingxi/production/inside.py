"""Paths in a film's folder, which may come from a stranger: no link in it leads out of it."""

from pathlib import Path

from yingxi.film.errors import FolderError


def followed(root: Path, name: str | Path) -> Path | None:
    """Where `name` under `root` is when all links are followed; None where that is outside, or nowhere."""
    try:
        path = (root / name).resolve()
    except (OSError, RuntimeError):  # links that lead in a circle
        return None
    return path if path.is_relative_to(root.resolve()) else None


def inside(root: Path, name: str) -> Path:
    """The path of `name` under `root`. Raises FolderError where a link would lead out of there."""
    path = root / name
    if followed(root, name) is None:
        raise FolderError(
            f"{name} is a link that leads out of the film's folder",
            where=str(path),
            next_step="put the file itself there",
        )
    return path


def is_file_inside(root: Path, name: str) -> bool:
    """Whether there is such a file. Raises FolderError as `inside` does, and for a name that no disk has."""
    path = inside(root, name)
    try:
        return path.is_file()
    except OSError as error:
        raise FolderError(
            f"{name} cannot be looked at: {error.strerror or error}",
            where=str(path),
            next_step="name another folder, or take the link out",
        ) from error
