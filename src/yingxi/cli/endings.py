"""What is said when a run has ended: where everything is, and what to try next."""

from pathlib import Path
from typing import Any

from yingxi.cli.guesses import guesses_told
from yingxi.cli.lacking import lacks_told, passages_told, untold_told
from yingxi.cli.messages import Tongue, quoted, said, time_said
from yingxi.cli.progress import Tally
from yingxi.cli.standing import findings_told
from yingxi.cli.status_words import length_told
from yingxi.film.brief import Brief
from yingxi.production.documents import CAST, STORY
from yingxi.production.films import FilmMade
from yingxi.production.folder import SCREENPLAY
from yingxi.production.settings import Settings
from yingxi.production.stages import STAGES, Stage

# A longer idea would bury what else is said.
LONGEST_REPEATED = 200
SHOWN = (("film", "film.mp4"), ("poster", "poster.png"), ("sheet", "sheet.png"), ("cast picture", "cast.png"))


def ending_told(made: FilmMade, settings: Settings, tally: Tally, until: Stage) -> None:
    """Prints the paths and the next steps."""
    speak = tally.speak
    root = made.folder.root
    new, kept = sum(tally.made.values()), sum(tally.reused.values())
    message = "made.in" if new or made.delivered is None else "made.nothing"
    print(said(message, speak, time=time_said(tally.seconds, speak), made=new, reused=kept))
    if made.delivered is None:
        print(said("stopped.at", speak, stage=said(until, speak)))
        print(f"  {said('folder', speak)}{said('colon', speak)}{root}")
        if until == "screenplay":
            passages_told(made.folder, speak)
            untold_told(made.folder, speak)
            read_told(root, settings, speak)
        else:
            guesses_told(made.folder, speak)
            findings_told(made, speak)
            if until in STAGES[STAGES.index("storyboard") :]:
                print(said("next.shots", speak, folder=quoted(root)))
            print(said("next.run", speak, folder=quoted(root)))
        return
    _files_told(made.folder.out, settings, speak)
    lacks_told(made.folder, speak)
    guesses_told(made.folder, speak)
    findings_told(made, speak)
    if made.other_length is not None:
        print(length_told(made.other_length, speak))
    differing = sum(edit.standing in ("disputed", "aside") for edit in made.edits)
    if differing:
        print(said("conflicts", speak, count=differing, folder=quoted(root)))
    print(f"{said('next', speak)}{said('colon', speak)}".rstrip())
    print(f"  - {said('next.line', speak, screenplay=quoted(root / SCREENPLAY), folder=quoted(root))}")
    print(f"  - {said('next.coat', speak, cast=quoted(root / CAST.file))}")
    seed_told(root, settings, speak)


def _files_told(out: Path, settings: Settings, speak: Tongue) -> None:
    """The paths, and how large the film's picture is; of a draft, how large it would be."""
    brief, made = settings.brief, settings.made_brief
    for name, file in SHOWN:
        if (out / file).exists():
            print(f"  {said(name, speak)}{said('colon', speak)}{out / file}")
        if name == "film":
            message = "film.size.draft" if settings.draft else "film.size"
            whole = f"{brief.width} × {brief.height}"
            print(f"    {said(message, speak, width=made.width, height=made.height, whole=whole)}")


def read_told(root: Path, settings: Settings, speak: Tongue) -> None:
    """What to read once story and screenplay stand, and the step after that."""
    story = f"{quoted(root / STORY.file)}{said('several', speak)}" if settings.start == "idea" else ""
    print(f"{said('next', speak)}{said('colon', speak)}".rstrip())
    print(f"  - {said('next.read', speak, files=story + quoted(root / SCREENPLAY))}")
    print(f"  - {said('next.boards', speak, folder=quoted(root))}")
    print(f"  - {said('next.film', speak, folder=quoted(root))}")


def seed_told(root: Path, settings: Settings, speak: Tongue) -> None:
    """How to tell the same idea differently, where it is short enough to be repeated."""
    if words := told_differently(root, settings):
        print(f"  - {said('next.seed', speak, words=words)}")


def told_differently(root: Path, settings: Settings) -> str:
    """What is typed behind `yingxi` to have the idea of the film in `root` told with another seed; empty where it
    began with no idea, or with a long one."""
    if settings.start != "idea" or len(settings.brief.idea) > LONGEST_REPEATED:
        return ""
    place = f" --in {quoted(root.parent)}" if str(root.parent) != "." else ""
    idea = quoted(settings.brief.idea, always=True)
    return f"make {idea} --seed {settings.brief.seed + 1}{_wished(settings)}{place}"


def _wished(settings: Settings) -> str:
    """What was asked for beside the idea, as it is typed: the same film in another telling keeps it."""
    brief, usual = settings.brief, Brief(idea="-")
    options = (
        ("--length", f"{brief.length_seconds or 0:g}s", brief.length_seconds != usual.length_seconds),
        ("--look", brief.look, brief.look != usual.look),
        (
            "--size",
            f"{brief.width}x{brief.height}",
            (brief.width, brief.height) != (usual.width, usual.height),
        ),
        ("--fps", str(brief.rate), brief.rate != usual.rate),
    )
    words = [f" {option} {value}" for option, value, differs in options if differs]
    return "".join((*words, " --draft" if settings.draft else ""))


def result_of(made: FilmMade, tally: Tally) -> dict[str, Any]:
    """The same for a program."""
    out = made.folder.out
    return {
        "folder": str(made.folder.root),
        "files": {path.name: str(path) for path in sorted(out.glob("*")) if path.is_file()},
        "made": dict(tally.made),
        "kept": dict(tally.reused),
        "seconds": round(tally.seconds, 2),
        "cost": tally.cost,
        "edits": [edit.model_dump(mode="json") for edit in made.edits],
        "newcomers": [each.model_dump(mode="json") for each in made.newcomers],
        "unread": [each.model_dump(mode="json") for each in made.unread],
        "without": list(made.without),
    }
