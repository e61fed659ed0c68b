"""Commands that make: a film from an idea or a screenplay, a folder to begin with, the rest of a film.

Typer reads a command's options from its signature. `make` and `new` therefore list the same ones; what was said is then
one noun, `Wishes`. Rooms are imported where a command needs them, so that `--help` stays quick.
"""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from yingxi.cli.complaints import plainly

if TYPE_CHECKING:
    from yingxi.graph import PoolRunner
    from yingxi.production.settings import Settings

Idea = Annotated[
    str,
    typer.Argument(help="The idea in a sentence, a screenplay file or a shot list (JSON, CSV)."),
]
Length = Annotated[
    str, typer.Option(help="60s, 1m, 1m30s or 90. An idea gets 60s; a screenplay takes its own.")
]
Language = Annotated[str, typer.Option(help="zh, en, or auto: by the script of the idea.")]
Look = Annotated[str, typer.Option(help="How it is drawn: paper, ink or shadow.")]
Size = Annotated[str, typer.Option(help="Width x height, such as 1280x720; or 1080p, 4k.")]
Aspect = Annotated[str, typer.Option(help="16:9, 9:16, 1:1, 2.39 ... on a short side of 720.")]
Fps = Annotated[str, typer.Option(help="Frames a second.")]
Seed = Annotated[int, typer.Option(help="The same seed makes the same film.")]
WriterName = Annotated[
    str, typer.Option("--writer", help="Who writes: planner, language-model or a plug-in's.")
]
Title = Annotated[str, typer.Option(help="A title of your own; else the story finds one.")]
FolderOption = Annotated[
    Path | None,
    typer.Option(help="Make it in this folder; else in a new one named after the title."),
]
Within = Annotated[Path, typer.Option("--in", help="Where new film folders go.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="Put a copy of the film here.")]
Draft = Annotated[bool, typer.Option("--draft", help="Half the size: quicker, for a first look.")]
Jobs = Annotated[int, typer.Option(min=0, help="How many processes work side by side; 0: one for each core.")]
Until = Annotated[str, typer.Option(help="Stop after this stage, such as storyboard.")]
Folder = Annotated[Path, typer.Argument(help="The film's folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="Say the result as JSON, for a program.")]


def make(
    ctx: typer.Context,
    idea: Idea,
    *,
    length: Length = "",
    language: Language = "auto",
    look: Look = "paper",
    size: Size = "",
    aspect: Aspect = "16:9",
    fps: Fps = "24",
    seed: Seed = 1,
    title: Title = "",
    writer: WriterName = "",
    folder: FolderOption = None,
    within: Within = Path(),
    output: Output = None,
    draft: Draft = False,
    jobs: Jobs = 0,
    until: Until = "delivery",
    as_json: AsJson = False,
) -> None:
    """Makes a film from one sentence, or from a screenplay."""
    with plainly():
        from yingxi.cli.meant import film_meant
        from yingxi.cli.wished import Wishes, settings_wished

        if film := film_meant(idea, wishes=_wishes_of(ctx), folder=folder):
            run(film, until=until, jobs=jobs, output=output, draft=draft, as_json=as_json)
            return
        _checked_stage(until)
        _checked_place(output)
        with _crew(within, until=until, jobs=jobs) as crew:
            settings, screenplay = settings_wished(idea, Wishes.among(ctx.params))
            _make(
                settings,
                screenplay,
                folder,
                within,
                until=until,
                jobs=jobs,
                output=output,
                as_json=as_json,
                crew=crew,
            )


def _wishes_of(ctx: typer.Context) -> tuple[str, ...]:
    """What was asked for on the command line that stands in a film's settings, or says where a new one goes."""
    asked = ("length", "language", "look", "size", "aspect", "fps", "seed", "title", "writer", "within")
    given = (name for name in asked if str(ctx.get_parameter_source(name)).endswith("COMMANDLINE"))
    return tuple("in" if name == "within" else name for name in given)


def new(
    ctx: typer.Context,
    idea: Idea,
    *,
    length: Length = "",
    language: Language = "auto",
    look: Look = "paper",
    size: Size = "",
    aspect: Aspect = "16:9",
    fps: Fps = "24",
    seed: Seed = 1,
    title: Title = "",
    draft: Draft = False,
    writer: WriterName = "",
    folder: FolderOption = None,
    within: Within = Path(),
    as_json: AsJson = False,
) -> None:
    """Begins a film's folder with its story and screenplay, to work on before it is made."""
    with plainly():
        from yingxi.cli.wished import Wishes, settings_wished

        settings, screenplay = settings_wished(idea, Wishes.among(ctx.params))
        _make(settings, screenplay, folder, within, until="screenplay", jobs=1, output=None, as_json=as_json)


def run(
    folder: Folder = Path(),
    *,
    until: Until = "delivery",
    jobs: Jobs = 0,
    output: Output = None,
    draft: Draft = False,
    as_json: AsJson = False,
) -> None:
    """Makes what is missing in a film's folder, and what your changes show in."""
    with plainly():
        from yingxi.production.folder import FilmFolder

        _checked_place(output)
        film = FilmFolder(folder)
        settings = film.settings()
        if draft and not settings.draft:
            with film.held():
                film.keep_settings(settings.model_copy(update={"draft": True}))
        with plainly(settings.brief.language, folder=film.root):
            _run(film, until=until, jobs=jobs, output=output, as_json=as_json)


def _make(
    settings: "Settings",
    screenplay: str,
    folder: Path | None,
    within: Path,
    *,
    until: str,
    jobs: int,
    output: Path | None,
    as_json: bool,
    crew: "PoolRunner | None" = None,
) -> None:
    with plainly(settings.brief.language):
        from yingxi.cli.again import already_told, begun_told, is_finished
        from yingxi.cli.messages import tongue
        from yingxi.production.beginning import begun_before
        from yingxi.production.films import film_begun

        speak = tongue(settings.brief.language)
        there = None if folder else begun_before(within, settings, screenplay)
        if there is not None and is_finished(there):
            already_told(there, settings, speak, output=output, as_json=as_json)
            return
        film = there or film_begun(settings, parent=within, folder=folder, screenplay=screenplay)
        if not as_json:
            begun_told(film.root, speak, before=there is not None)
        with plainly(settings.brief.language, folder=film.root):
            _run(film, until=until, jobs=jobs, output=output, as_json=as_json, crew=crew)


def _crew(within: Path, *, until: str, jobs: int) -> AbstractContextManager["PoolRunner | None"]:
    """Who makes a new film, before it has a story; nobody where it is only to be written."""
    from yingxi.production.crew import crew_expected
    from yingxi.production.stages import STAGES

    if STAGES.index(_checked_stage(until)) <= STAGES.index("screenplay"):
        return nullcontext()
    return crew_expected(within, jobs=jobs or None)


def _run(
    film: Any,
    *,
    until: str,
    jobs: int,
    output: Path | None,
    as_json: bool,
    crew: "PoolRunner | None" = None,
) -> None:
    import json

    from yingxi.cli.endings import ending_told, result_of
    from yingxi.cli.progress import shown
    from yingxi.production.films import film_made
    from yingxi.production.out import copied

    stage = _checked_stage(until)
    settings = film.settings()
    if crew is not None:
        crew.keep_in(film.store.root)
    with shown(settings, stage, quiet=as_json) as tally:
        made = film_made(film, until=stage, jobs=jobs or None, runner=crew, listen=tally.heard)
    if output is not None and made.delivered is not None:
        copied(made.delivered.film, output)
    if as_json:
        print(json.dumps(result_of(made, tally), ensure_ascii=False, indent=1))
    else:
        ending_told(made, settings, tally, stage)


def _checked_stage(until: str) -> Any:
    from yingxi.cli.wishes import one_of
    from yingxi.production.stages import STAGES

    return one_of(until, STAGES)


def _checked_place(output: Path | None) -> None:
    """Before anything is made: where the copy goes can be a file."""
    from yingxi.production.out import place_checked

    if output is not None:
        place_checked(output)
