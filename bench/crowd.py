"""A crowded studio: people, films, shots and takes as many as asked for, written straight into database and folders."""

import shutil
from pathlib import Path
from typing import Any

from yingxi.film.brief import Brief
from yingxi.production.documents import CUT, STORYBOARD, document_text, noun_read
from yingxi.production.films import film_begun, film_made
from yingxi.production.settings import Settings

PASSWORD = "a lamp behind paper"
ROLES = ("artist", "writer", "reviewer", "lead", "viewer")


def sample_folder(parent: Path) -> Path:
    """The documents of a short film, up to its cut."""
    brief = Brief(idea="A lighthouse keeper who is afraid of the dark", length_seconds=20, language="en")
    folder = film_begun(Settings(brief=brief), parent=parent)
    film_made(folder, until="cut", jobs=2)
    return folder.root


def grown(sample: Path, target: Path, shots: int) -> list[str]:
    """The sample's folder without its takes, with its boards told over and over until there are so many; their ids."""
    shutil.copytree(sample, target, ignore=shutil.ignore_patterns("store", "out"))
    storyboard = noun_read(STORYBOARD, (target / STORYBOARD.file).read_text(encoding="utf-8"))
    boards = [
        storyboard.boards[number % len(storyboard.boards)].model_copy(update={"id": f"shot-{number + 1:04}"})
        for number in range(shots)
    ]
    cut = noun_read(CUT, (target / CUT.file).read_text(encoding="utf-8"))
    trims = [trim for trim in cut.shots if trim.kind == "shot"]
    in_order = [
        trims[number % len(trims)].model_copy(update={"shot": board.id, "frames": board.frames})
        for number, board in enumerate(boards)
    ]
    told = storyboard.model_copy(update={"boards": tuple(boards)})
    (target / STORYBOARD.file).write_text(document_text(STORYBOARD, told), encoding="utf-8")
    shorter = cut.model_copy(update={"shots": tuple(in_order)})
    (target / CUT.file).write_text(document_text(CUT, shorter), encoding="utf-8")
    return [board.id for board in boards]


def crowd(sample: Path, *, people: int, films: int, shots: int, takes: int) -> list[Any]:
    """The films, with `shots` in each and `takes` of each shot; notes, tasks and revisions beside."""
    from yingxi_platform.people.models import Account
    from yingxi_platform.review.models import Note
    from yingxi_platform.studios.models import Film, Membership, Revision, Rush, Studio
    from yingxi_platform.tasks.models import STATES, Notice, Task

    studio = Studio.objects.create(name="The crowd")
    first = Account.objects.made("person0@example.org", PASSWORD, name="Person 0", language="en")
    rest = Account.objects.bulk_create(
        Account(email=f"person{number}@example.org", name=f"Person {number}", password=first.password)
        for number in range(1, people)
    )
    everybody = [first, *rest]
    Membership.objects.bulk_create(
        Membership(studio=studio, account=account, role="owner" if not number else ROLES[number % 5])
        for number, account in enumerate(everybody)
    )
    made = []
    model = sample.parent / "grown"
    ids = grown(sample, model, shots)
    for number in range(films):
        film = Film.objects.create(
            studio=studio, title=f"Film {number}", idea="A lighthouse", language="en", made_by=first
        )
        film.root.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(model, film.root)
        Rush.objects.bulk_create(
            (
                Rush(
                    film=film,
                    kind="shot",
                    subject=shot,
                    path=f"blobs/{shot}-{take}.mp4",
                    still=f"{shot}.jpg",
                    current=take == takes - 1,
                )
                for shot in ids
                for take in range(takes)
            ),
            batch_size=500,
        )
        Note.objects.bulk_create(
            Note(film=film, frame_in=at * 24, body="more light", author=everybody[at % people])
            for at in range(30)
        )
        Task.objects.bulk_create(
            Task(
                film=film,
                kind="shot",
                subject=ids[at],
                title=f"draw {at}",
                state=STATES[at % 6],
                assignee=everybody[at % people],
            )
            for at in range(min(60, shots))
        )
        Revision.objects.bulk_create(
            Revision(film=film, document="cast.yaml", text=f"{at}", by=everybody[at % people])
            for at in range(40)
        )
        made.append(film)
    Notice.objects.bulk_create(
        Notice(account=account, film=made[0], kind="note", words={"who": "Mei", "text": "more light"})
        for account in everybody
        for _ in range(10)
    )
    return made
