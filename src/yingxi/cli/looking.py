"""Commands that look: what is missing, what is there, why something was made, the contact sheet, the film."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yingxi.cli.change_words import changes_told
from yingxi.cli.complaints import plainly
from yingxi.cli.key_words import key_said
from yingxi.cli.messages import Tongue, quoted, said, time_said, tongue
from yingxi.cli.node_words import node_said, steps_told
from yingxi.cli.status_words import length_told, own_told, take_told, unread_told
from yingxi.film.phrasing import phrased

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.production.films import Explicable, RunPlan

Folder = Annotated[Path, typer.Argument(help="The film's folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="Say the result as JSON, for a program.")]
MOST_CHANGES = 12
"""How many changes are told; `--json` tells all."""
_DIGEST = phrased(r"\b([0-9a-f]{10})[0-9a-f]{54}\b")


def plan(folder: Folder = Path(), *, as_json: AsJson = False) -> None:
    """Lists what a run would make, with the time and the price."""
    from yingxi.cli.progress import reading
    from yingxi.cli.unacted import unacted_told
    from yingxi.production.films import cores, film_planned
    from yingxi.production.folder import FilmFolder

    with plainly():
        settings = FilmFolder(folder).settings()
        speak = tongue(settings.brief.language)
        with reading(settings, quiet=as_json) as read:
            found = film_planned(folder, listen=read.heard)
        seconds = found.seconds_on(cores())
        if as_json:
            steps = [
                {"name": step.name, "stage": step.stage, "seconds": step.seconds, "price": step.price}
                for step in found.steps
            ]
            print(
                json.dumps(
                    {
                        "missing": steps,
                        "kept": found.kept,
                        "exact": found.exact,
                        "seconds": round(seconds, 1),
                        "price": found.price,
                        "currency": settings.currency,
                        "other_length": found.other_length and found.other_length.model_dump(mode="json"),
                        "unread": [each.model_dump(mode="json") for each in found.unread],
                        "without": list(found.without),
                    },
                    ensure_ascii=False,
                    indent=1,
                )
            )
            return
        for row in steps_told([step.name for step in found.steps], speak):
            print("  " + row)
        unacted_told(FilmFolder(folder), speak)
        for entry in found.unread:
            print(unread_told(entry, speak))
        for lack in found.without:
            print(said(f"without.{lack}", speak))
        if found.other_length is not None:
            print(length_told(found.other_length, speak))
        price = f"{found.price:.2f} {settings.currency}" if found.price else said("free", speak)
        print(
            said(
                _plan_message(found),
                speak,
                count=len(found.steps),
                kept=found.kept,
                time=time_said(seconds, speak),
                price=price,
                first=node_said(found.steps[0].name, speak) if found.steps else "",
            )
        )


def _plan_message(found: "RunPlan") -> str:
    """Nothing is left, or how well the list is known: whole, whole but for lines not spoken yet, a beginning."""
    if not found.steps:
        return "plan.nothing"
    if not found.exact:
        return "plan.range"
    return "plan.guess" if found.guessed else "plan.exact"


def status(folder: Folder = Path(), *, as_json: AsJson = False) -> None:
    """Shows how far a film is, and where your changes stand against the makers'."""
    from yingxi.cli.standing import edits_told, findings_told
    from yingxi.cli.unacted import unacted_told
    from yingxi.production.films import film_status
    from yingxi.production.folder import FilmFolder

    with plainly():
        settings = FilmFolder(folder).settings()
        speak = tongue(settings.brief.language)
        found = film_status(folder)
        if as_json:
            print(json.dumps(found.plain(), ensure_ascii=False, indent=1))
            return
        for stage, (made, all_of_it) in found.stages.items():
            print("  " + said("status.stage", speak, stage=said(stage, speak), made=made, all=all_of_it))
        for named in found.own:
            print("  " + own_told(named, speak))
        for take in found.chosen:
            print("  " + take_told(take, speak))
        if settings.start == "screenplay":
            print("  " + said("status.brought", speak))
        edits_told(found.edits, folder, speak)
        unacted_told(FilmFolder(folder), speak)
        findings_told(found, speak)
        whole = all(made == of for made, of in found.stages.values()) and "delivery" in found.stages
        print(said("status.whole" if whole else "next.run", speak, folder=quoted(folder)))


def why(
    folder: Folder,
    name: Annotated[
        str,
        typer.Argument(
            help="What to explain: a document, such as storyboard, or a shot by number or id; left out: what there is."
        ),
    ] = "",
    *,
    key: Annotated[
        bool, typer.Option("--key", help="Also the whole key: versions, settings, digests.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Says what made something be made again."""
    from yingxi.production.films import explicable
    from yingxi.production.films import why as explained
    from yingxi.production.folder import FilmFolder

    with plainly():
        speak = tongue(FilmFolder(folder).settings().brief.language)
        if not name:
            _explicable_told(explicable(folder), folder, speak, as_json=as_json)
            return
        found = explained(folder, name)
        if as_json:
            print(
                json.dumps(
                    {
                        "name": found.name,
                        "made": found.made,
                        "key": None if found.key is None else dict(found.key.words),
                        "guessed": found.guessed,
                        "changes": [
                            {"word": it.word, "before": it.before, "after": it.after} for it in found.changes
                        ],
                    },
                    ensure_ascii=False,
                    indent=1,
                )
            )
            return
        if found.key is None:
            print(said("why.waiting", speak, name=node_said(found.name, speak)))
            return
        if found.before is None:
            message = "why.same" if found.made else "why.new"
        else:
            message = "why.was" if found.made else "why.changed"
        print(said(message, speak, name=node_said(found.name, speak)))
        rows = list(changes_told(found.changes, speak))
        for row in rows[:MOST_CHANGES]:
            print("  " + row)
        if len(rows) > MOST_CHANGES:
            print("  " + said("why.more", speak, count=len(rows) - MOST_CHANGES))
        if key:
            print("  " + said("why.key", speak, sentence=_shortened(key_said(found.key, speak))))
        if found.guessed:
            print(said("why.guess", speak))


def sheet(
    folder: Folder = Path(),
    *,
    facts: Annotated[
        bool, typer.Option("--facts", help="Only tell fact by fact what the cast sheets follow.")
    ] = False,
    sound: Annotated[
        bool, typer.Option("--sound", help="The cue sheet instead, as picture and table.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Draws cast, sets and storyboard as pages (and a PDF), and says where they are."""
    if sound:
        with plainly():
            found = [str(_file_found(folder, name)) for name in ("sound.png", "sound.csv")]
            print(json.dumps(found, ensure_ascii=False) if as_json else "\n".join(found))
        return
    from yingxi.cli.facts import facts_told
    from yingxi.cli.progress import counting
    from yingxi.production.book import STORYBOARD_PDF, book_drawn
    from yingxi.production.folder import FilmFolder

    with plainly():
        film = FilmFolder(folder)
        speak = tongue(film.settings().brief.language)
        if facts:
            facts_told(film, speak, as_json=as_json)
            return
        with counting(speak, quiet=as_json) as count:
            drawn = book_drawn(folder, tell=count.told)
        if not any(page.name == STORYBOARD_PDF for page in drawn):
            print(said("sheet.without.storyboard", speak, folder=folder), file=sys.stderr, flush=True)
        contact = film.out / "sheet.png"
        pages = [str(page) for page in (*drawn, *([contact] if contact.exists() else []))]
        print(json.dumps(pages, ensure_ascii=False) if as_json else "\n".join(pages))


def gallery(
    folder: Annotated[Path, typer.Argument(help="Where the page goes.")] = Path("gallery"),
    *,
    look: Annotated[str, typer.Option(help="paper, ink or shadow.")] = "paper",
) -> None:
    """Draws everything that the theatre has, as a page of pictures."""
    from yingxi.cli.progress import counting
    from yingxi.cli.wishes import look_wished
    from yingxi.production.gallery import gallery_drawn

    with plainly():
        chosen = look_wished(look)
        speak = tongue()
        print(said("gallery.begin", speak), file=sys.stderr, flush=True)
        with counting(speak) as count:
            page = gallery_drawn(folder, look=chosen, tell=count.told)
    print(page)


def opened(
    folder: Folder = Path(),
    *,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Show the page, or only write it.")
    ] = True,
    player: Annotated[
        bool, typer.Option("--player", help="Open the film in the system's player instead.")
    ] = False,
) -> None:
    """Opens the film as one page: film, sheets, status, what next."""
    from yingxi.cli.browser import shown_in_browser
    from yingxi.cli.film_page import film_page
    from yingxi.production.showing import film_shown, page_kept

    with plainly():
        if player:
            path = _file_found(folder, "film.mp4").absolute()
            speak = tongue()
        else:
            film = film_shown(folder)
            speak = tongue(film.settings.brief.language)
            path = page_kept(film, film_page(film, speak))
        print(path)
        if browser and not shown_in_browser(path):
            print(said("open.no.browser", speak, address=path.as_uri()), file=sys.stderr)


def _explicable_told(there: "Explicable", folder: Path, speak: Tongue, *, as_json: bool) -> None:
    """What can be asked about, and how."""
    if as_json:
        print(json.dumps({"documents": there.documents, "shots": there.shots}, ensure_ascii=False, indent=1))
        return
    print(said("why.documents", speak, names=said("several", speak).join(there.documents)))
    if there.shots:
        print(said("why.shots", speak, names=said("several", speak).join(there.shots)))
    example = (*there.shots, *there.documents)[0]
    print(said("why.example", speak, folder=quoted(folder), name=quoted(example)))


def _shortened(text: str) -> str:
    """Digests as short as elsewhere."""
    return _DIGEST.sub(r"\1", text)


def _file_found(folder: Path, name: str) -> Path:
    from yingxi.film.errors import FolderError
    from yingxi.production.folder import FilmFolder

    film = FilmFolder(folder)
    film.settings()
    path = film.out / name
    if not path.exists():
        raise FolderError(
            f"there is no {name} yet", where=str(path), next_step=f"make it first: yingxi run {folder}"
        )
    return path
