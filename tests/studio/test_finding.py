"""A word in all films, somebody's shots, and tables out and in."""

import csv
from io import StringIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.studio.conftest import World
from tests.studio.test_access import come_in
from tests.studio.test_api import asked
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films.appearing import part_of
from yingxi_platform.films.finding import found
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.tables import shot_table
from yingxi_platform.review.notes import note_made, resolved
from yingxi_platform.studios.models import Film
from yingxi_platform.tasks.models import Task
from yingxi_platform.tasks.tables import task_table


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"))))


def brought(world: World, text: str, persona: str = "lead") -> Any:
    file = SimpleUploadedFile("tasks.csv", text.encode())
    return world.client(persona).post(f"/films/{world.film.code}/tables/tasks/", {"table": file})


def test_a_word_is_found_where_it_stands(world: World) -> None:
    Task.objects.create(film=world.film, title="Mend the KITE's tail")
    note_made(world.film, {"body": "more kite"}, author=world.accounts["owner"])
    places = [(it.kind, it.text) for it in found(world.accounts["viewer"], "kite")[0].places]
    assert places == [
        ("title", "The Kite"),
        ("screenplay", "Title: The Kite"),
        ("screenplay", "Where is the kite?"),
        ("task", "Mend the KITE's tail"),
        ("note", "more kite"),
    ]
    assert found(world.accounts["viewer"], "ＫＩＴＥ")[0].film == world.film
    assert found(world.accounts["viewer"], "  ") == found(world.accounts["viewer"], "zebra") == []
    assert found(world.accounts["stranger"], "kite") == []


def test_the_page_of_a_search_leads_to_the_places(world: World) -> None:
    page = world.client("viewer").get("/search/?q=Under the bed").content.decode()
    assert f'href="/films/{world.film.code}/screenplay/"' in page
    assert "screenplay, line" in page
    none = world.client("viewer").get("/search/?q=<b>zebra").content.decode()
    assert "has “&lt;b&gt;zebra”" in none


def test_somebody_s_shots_are_those_in_which_they_are_seen_or_heard(world: World) -> None:
    mei, granny = part_of(world.film, "person-mei"), part_of(world.film, "person-granny")
    assert mei is not None
    assert granny is not None
    boards = noun_of(world.film, "storyboard.yaml").boards
    said = {
        it.text
        for board in boards
        for it in board.moments
        if it.actor == "person-mei" and it.kind == "speech"
    }
    assert {line for shot in mei.shots for line in shot.said} == said
    framed = {board.id for board in boards if "person-mei" in board.subjects}
    assert framed <= {shot.board.id for shot in mei.shots if shot.seen}
    last = max(shot.board.scene for shot in mei.shots)
    assert last not in granny.scenes
    street = next(it for it in boards if it.scene == last and it.set).set
    assert {shot.board.scene for shot in part_of(world.film, street).shots} == {last}  # type: ignore[union-attr]
    page = world.client("viewer").get(f"/films/{world.film.code}/with/person-mei/").content.decode()
    assert all(f"#{shot.board.id}" in page for shot in mei.shots)


def test_the_table_of_shots_has_each_shot_and_how_far_it_is(world: World) -> None:
    boards = noun_of(world.film, "storyboard.yaml").boards
    number = come_in(world)
    world.film.rushes.filter(pk=number).update(subject=boards[0].id)
    note_made(world.film, {"body": "more light", "take": str(number)}, author=world.accounts["owner"])
    head, *told = rows(shot_table(world.film, "en"))
    assert [row[1] for row in told] == [board.id for board in boards]
    first = dict(zip(head, told[0], strict=True))
    assert (first["Status"], first["Takes"], first["Open notes"]) == ("made", "1", "1")
    assert sum(float(row[head.index("Seconds")]) for row in told) == pytest.approx(
        sum(board.frames for board in boards) / 24, abs=0.01 * len(boards)
    )
    assert rows(shot_table(world.film, "zh-hans"))[0][:2] == ["编号", "镜头"]


def test_the_table_of_notes_has_timecodes_and_answers_below_what_they_answer(world: World) -> None:
    owner = world.accounts["owner"]
    late = note_made(
        world.film, {"body": "Too dark", "frame_in": 50, "frame_out": 59}, author=world.accounts["reviewer"]
    )
    note_made(world.film, {"body": "=1+1", "frame_in": 24}, author=owner)
    answer = note_made(world.film, {"body": "Brighter now", "parent": str(late.pk)}, author=owner)
    resolved(late, by=owner)
    address = f"/films/{world.film.code}/tables/notes.csv"
    head, *told = rows(world.client("artist").get(address).content.decode())
    shown = [dict(zip(head, row, strict=True)) for row in told]
    assert [(row["In"], row["Out"], row["From"], row["Note"], row["Status"]) for row in shown] == [
        ("0:01:00", "0:01:00", "Owner", "'=1+1", "open"),
        ("0:02:02", "0:02:11", "Reviewer", "Too dark", "resolved"),
        ("", "", "Owner", "Brighter now", "resolved"),
    ]
    assert (shown[2]["Number"], shown[2]["Reply to"]) == (str(answer.pk), str(late.pk))
    assert world.client("viewer").get(address).status_code == 403


def test_no_cell_is_a_formula_and_comes_back_as_it_was(world: World) -> None:
    Task.objects.create(film=world.film, title="=HYPERLINK(A1)")
    text = task_table(world.film, "en")
    assert rows(text)[1][1] == "'=HYPERLINK(A1)"
    assert brought(world, text).status_code == 302
    assert [task.title for task in world.film.tasks.all()] == ["=HYPERLINK(A1)"]


def test_a_table_makes_tasks_and_changes_those_it_names(world: World) -> None:
    old = Task.objects.create(film=world.film, title="draw the kite")
    head = "编号;要做什么;关于;谁来做;截止;优先级;难度;预计工时;状态"
    table = f"{head}\n{old.pk};;;Artist;;;;;待审\n;缝尾巴;Mei;Artist;2027-03-31;紧急;很难;1,5;\n"
    assert brought(world, table).status_code == 302
    old.refresh_from_db()
    new = world.film.tasks.exclude(pk=old.pk).get()
    artist = world.accounts["artist"]
    assert (old.title, old.state, old.assignee) == ("draw the kite", "review", artist)
    assert (new.title, new.kind, new.subject, new.state) == ("缝尾巴", "person", "person-mei", "todo")
    assert (new.assignee, str(new.due)) == (artist, "2027-03-31")
    assert (new.urgency, new.hardness, new.hours) == ("urgent", "hardest", "1.5")
    assert (old.urgency, old.hardness, old.hours) == ("normal", "normal", "")
    # What was taken out and brought back unchanged changes nothing.
    token = token_made(world.accounts["lead"], "test", "write")
    again = asked(
        token, "POST", f"/films/{world.film.code}/tables/tasks", {"text": task_table(world.film, "zh-hant")}
    )
    assert again.json() == {"new": 0, "changed": 0}


def test_a_table_with_the_headings_of_before_is_read(world: World) -> None:
    table = "Number,What is to be done,About,Who,By,State\n,Sew the tail,Mei,Artist,2027-03-31,in progress\n"
    assert brought(world, table).status_code == 302
    task = world.film.tasks.get()
    assert (task.title, task.subject, task.state) == ("Sew the tail", "person-mei", "progress")
    assert (task.assignee, str(task.due)) == (world.accounts["artist"], "2027-03-31")


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "nothing\n",
        "title,state\na,\nb,done\n",
        "title,due\na,\nb,tomorrow\n",
        "title,priority\na,\nb,soon\n",
        "title,difficulty\na,\nb,tricky\n",
        "title,estimate\na,1\nb,2000\n",
        "title,who\n" + "x" * 201,
        "title,assignee\na,Stranger\n",
    ],
)
def test_of_a_table_with_a_fault_nothing_is_taken(world: World, wrong: str) -> None:
    assert brought(world, wrong.replace("title,who", "title,state")).status_code == 422
    assert not world.film.tasks.exists()


def test_who_does_not_lead_changes_no_other_s_task_by_a_table(world: World) -> None:
    task = Task.objects.create(film=world.film, title="draw", assignee=world.accounts["writer"])
    for row in (f"{task.pk},draw,review", f"{task.pk},mine now,"):
        assert brought(world, f"number,title,state\n{row}\n", "artist").status_code == 403
    task.refresh_from_db()
    assert (task.title, task.state) == ("draw", "todo")


def test_a_number_of_another_film_s_task_is_a_new_task(world: World) -> None:
    other = Film.objects.create(studio=world.studio, title="Other", idea="-", language="en")
    theirs = Task.objects.create(film=other, title="theirs")
    assert brought(world, f"number,title,state\n{theirs.pk},ours,\n").status_code == 302
    theirs.refresh_from_db()
    assert (theirs.title, world.film.tasks.get().title) == ("theirs", "ours")
