"""Commands that rewrite the screenplay in place: the change is shown as a difference first, and kept only if asked."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yingxi.cli.complaints import plainly
from yingxi.cli.messages import said, tongue

if TYPE_CHECKING:
    from yingxi.cli.messages import Tongue
    from yingxi.production.folder import FilmFolder
    from yingxi.production.rewriting import Proposal

Folder = Annotated[Path, typer.Option("--film", help="The film's folder.")]
FolderArgument = Annotated[Path, typer.Argument(help="The film's folder.")]
Keep = Annotated[bool, typer.Option("--keep", help="Keep the change without asking.")]


def rewrite(
    what: Annotated[str, typer.Argument(help="What to rewrite: scene.")],
    which: Annotated[str, typer.Argument(help="Its number.")],
    wish: Annotated[str, typer.Argument(help="How it should be, in words.")],
    *,
    folder: Folder = Path(),
    keep: Keep = False,
) -> None:
    """Rewrites one scene to a wish in words, and shows the difference."""
    from yingxi.cli.wishes import one_of
    from yingxi.production.rewriting import scene_rewritten

    with plainly():
        one_of(what, ("scene",))
        _proposal_shown(folder, lambda film: scene_rewritten(film, which, wish), keep=keep)


def translate(
    folder: FolderArgument = Path(),
    *,
    to: Annotated[str, typer.Option(help="Into which language: zh or en.")],
    keep: Keep = False,
) -> None:
    """Tells the idea anew in another language, or has a language model translate; shows the difference."""
    from yingxi.cli.wishes import language_wished
    from yingxi.production.rewriting import film_translated

    with plainly():
        language = language_wished(to, idea="")
        _proposal_shown(folder, lambda film: film_translated(film, language), keep=keep)


def tighten(
    folder: FolderArgument = Path(),
    *,
    length: Annotated[str, typer.Option(help="How long it may be: 60s, 1m, 1m30s or 90.")],
    keep: Keep = False,
) -> None:
    """Cuts the screenplay to a length, and shows the difference."""
    from yingxi.cli.wishes import length_wished
    from yingxi.production.rewriting import film_tightened

    with plainly():
        seconds = length_wished(length)
        _proposal_shown(folder, lambda film: film_tightened(film, seconds), keep=keep)


def _proposal_shown(folder: Path, propose: "Callable[[FilmFolder], Proposal]", *, keep: bool) -> None:
    from yingxi.production.folder import FilmFolder
    from yingxi.production.rewriting import kept, newly_unacted

    film = FilmFolder(folder)
    speak = tongue(film.settings().brief.language)
    proposal = propose(film)
    if proposal.before == proposal.after:
        print(said("rewrite.same", speak))
        _length_said(proposal, speak)
        return
    if proposal.told_anew:
        print(said("rewrite.told.anew", speak))
    print(proposal.difference)
    _length_said(proposal, speak)
    if proposal.unread:
        print(said("rewrite.unread", speak, pieces=said("several", speak).join(proposal.unread)))
    if proposal.there:
        print(said("rewrite.there", speak, pieces=said("several", speak).join(proposal.there)))
    if unacted := newly_unacted(proposal):
        print(said("unacted", speak, words=said("semicolon", speak).join(unacted)))
    for record in proposal.records:
        if record.tokens or record.cost:
            print(
                said(
                    "rewrite.cost", speak, model=record.model, tokens=record.tokens, cost=f"{record.cost:.4f}"
                )
            )
    if not keep and sys.stdin.isatty():
        keep = typer.confirm(said("rewrite.keep", speak))
    if keep:
        kept(film, proposal)
        print(said("rewrite.kept", speak, folder=folder))
    else:
        print(said("rewrite.not.kept", speak))


def _length_said(proposal: "Proposal", speak: "Tongue") -> None:
    """About how long the film would be, and whether that is longer than was asked."""
    if proposal.asked is None or proposal.reached is None:
        return
    key = "rewrite.too.long" if proposal.too_long else "rewrite.length"
    print(said(key, speak, reached=f"{proposal.reached:.0f}", asked=f"{proposal.asked:g}"))
