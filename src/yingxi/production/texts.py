"""The text files of a film's folder, by their names in it."""

from pathlib import Path

from yingxi.disk import Writing
from yingxi.film.errors import DocumentError
from yingxi.production.holding import written_or_told
from yingxi.production.inside import inside, is_file_inside


class Texts:
    """Files of UTF-8 text under `root`. With `read_only` nothing is written: what would be is read back from
    memory."""

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self.root = root
        self._read_only = read_only
        self._unwritten: dict[str, str | None] = {}

    def has(self, name: str) -> bool:
        if name in self._unwritten:
            return self._unwritten[name] is not None
        return is_file_inside(self.root, name)

    def text(self, name: str) -> str:
        """Raises DocumentError where there is no such file, or it is no text."""
        path = inside(self.root, name)
        unwritten = self._unwritten.get(name)
        if unwritten is not None:
            return unwritten
        try:
            return path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise DocumentError(
                f"{name} cannot be read as text: {error}",
                where=str(path),
                next_step="save it as UTF-8 text",
            ) from error

    def found(self, name: str) -> str | None:
        """The text; None where there is none that can be read."""
        try:
            return self.text(name) if self.has(name) else None
        except DocumentError:
            return None

    def write(self, writing: Writing, name: str, text: str) -> None:
        """Raises FolderError where the disk refuses."""
        if self._read_only:
            self._unwritten[name] = text
            return
        path = inside(self.root, name)
        with written_or_told(path):
            writing.whole(path, text)

    def remove(self, name: str) -> None:
        """Raises FolderError where the disk refuses."""
        if self._read_only:
            self._unwritten[name] = None
            return
        path = inside(self.root, name)
        with written_or_told(path):
            path.unlink(missing_ok=True)
