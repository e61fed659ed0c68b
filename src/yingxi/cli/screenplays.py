"""The command that gives a screenplay in the form that somebody else reads."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yingxi.cli.complaints import plainly
from yingxi.cli.messages import said, tongue

if TYPE_CHECKING:
    from yingxi.film.screenplay import Screenplay

FORMS = ("fountain", "fdx", "txt", "pdf")
Form = Annotated[
    str,
    typer.Option(
        "--as",
        help="fountain, fdx (Final Draft), txt (Chinese plain text), pdf; else what the output's name ends in.",
    ),
]
Source = Annotated[
    Path,
    typer.Argument(help="A film's folder, or a screenplay file of any kind that is read."),
]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="The file; else beside the source.")]


def screenplay(source: Source = Path(), *, form: Form = "", output: Output = None) -> None:
    """Writes a screenplay as Fountain, Final Draft, Chinese plain text or PDF."""
    with plainly():
        from yingxi.cli.given import Given, given_in_file, reading_told, set_down
        from yingxi.cli.wishes import idea_or_file, one_of
        from yingxi.film.errors import ScreenplayError
        from yingxi.production.folder import SCREENPLAY, FilmFolder
        from yingxi.production.out import handed_out
        from yingxi.screenplay import language_of_text, screenplay_from_fountain

        form = form or _form_named(output, FORMS)
        one_of(form, FORMS)
        if source.is_dir():
            film = FilmFolder(source)
            film.settings()
            text = film.text(SCREENPLAY)
            given = Given(screenplay=text, language=language_of_text(text))
            target = film.out / f"screenplay.{form}"
        else:
            _, content = idea_or_file(str(source))
            given = set_down(given_in_file(content, source.name))
            target = source.with_suffix(f".{form}")
            target = target if target != source else source.with_name(f"{source.stem}-2.{form}")
        speak = tongue(given.language)
        reading_told(given, speak)
        if not given.screenplay:
            raise ScreenplayError(
                "There is no screenplay in this file, only an idea.",
                where=str(source),
                next_step=f'Make one from it:  yingxi new "{source}"',
            )
        found = screenplay_from_fountain(given.screenplay)
        place = handed_out(content_of(found, form, given.language), output or target)
        print(said("written.to", speak, file=place))


TABLES = ("csv", "pdf")
TableForm = Annotated[str, typer.Option("--as", help="csv, pdf; else what the output's name ends in.")]
Folder = Annotated[Path, typer.Argument(help="The film's folder.")]


def breakdown(folder: Folder = Path(), *, form: TableForm = "", output: Output = None) -> None:
    """Writes what each scene needs as a table: people, props, sounds, screen text."""
    with plainly():
        from yingxi.breakdown import screenplay_broken_down
        from yingxi.breakdown.table import csv_of, pages_of_table
        from yingxi.cli.wishes import one_of
        from yingxi.production.folder import FilmFolder
        from yingxi.production.out import handed_out
        from yingxi.screenplay.pdf import pdf_of, width_in_points

        form = form or _form_named(output, TABLES)
        one_of(form, TABLES)
        film = FilmFolder(folder)
        language = film.settings().brief.language
        found = screenplay_broken_down(film.own_screenplay(), language=language)
        if form == "pdf":
            content = pdf_of(pages_of_table(found, width_of=width_in_points), title=found.title)
        else:
            content = csv_of(found).encode("utf-8")
        place = handed_out(content, output or film.out / f"breakdown.{form}")
        print(said("written.to", tongue(language), file=place))


def _form_named(output: Path | None, forms: tuple[str, ...]) -> str:
    """The form that the name of a file asks for; the first where it asks for none."""
    ending = output.suffix.removeprefix(".").lower() if output else ""
    return ending if ending in forms else forms[0]


def content_of(found: "Screenplay", form: str, language: str) -> bytes:
    """The bytes of a file in that form."""
    from yingxi.screenplay import (
        chinese_text_from_screenplay,
        final_draft_from_screenplay,
        fountain_from_screenplay,
    )
    from yingxi.screenplay.pdf import screenplay_as_pdf

    if form == "pdf":
        return screenplay_as_pdf(found, language=language)
    write = {
        "fountain": fountain_from_screenplay,
        "fdx": final_draft_from_screenplay,
        "txt": chinese_text_from_screenplay,
    }[form]
    return write(found).encode("utf-8")
