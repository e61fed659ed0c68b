"""What the page of the shots shows: each with all its takes, and how it stands."""

from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest

from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.showing_boards import boards_shown
from yingxi_platform.films.taking import comes_out_otherwise, in_film
from yingxi_platform.studios.models import Film


def shots(request: HttpRequest, film: Film) -> dict[str, Any]:
    rushes: dict[str, list[Any]] = {}
    open_notes = Count("notes", filter=Q(notes__parent=None, notes__resolved_at=None))
    for rush in film.rushes.filter(kind="shot").annotate(said=open_notes).order_by("came_in", "pk"):
        rushes.setdefault(rush.subject, []).append(rush)
    boards, own = boards_shown(film), noun_of(film, "film.yaml").shots
    for each in boards:
        shot = each["id"]
        each["own"] = shot in own and own[shot].video
        each["again"] = bool(each["board"].set) and comes_out_otherwise(film, each["board"])
        chosen = own[shot].take if shot in own else ""
        each["lockable"] = bool(each["known"] and in_film(each["known"], chosen))
        each["takes"] = _takes(rushes.get(shot, []), each["known"])
        # The one that plays in the film is seen large, the others beside each other below it.
        each["main"] = next((take for take in each["takes"] if take["now"]), (each["takes"] or [None])[-1])
        each["others"] = [take for take in each["takes"] if take is not each["main"]]
        each["key"] += (each["again"], each["lockable"])
        each["key"] += tuple((take["rush"].pk, take["now"], take["notes"]) for take in each["takes"])
    shown = {each["id"] for each in boards}
    return {
        "boards": boards,
        "made": sum(each["take"] is not None for each in boards),
        # A scene that is told in other shots has lost the one that a person's video was brought for.
        "waiting": [(shot, it.video) for shot, it in own.items() if it.video and shot not in shown],
    }


def _takes(rushes: list[Any], known: dict[str, Any]) -> list[dict[str, Any]]:
    """Numbered as they came in. Which can be chosen is known once the film has been looked over. Where one came out the
    same under another key, it is the one that the film has."""
    choosable = {it["path"]: it for it in sorted(known.get("takes", ()), key=lambda it: it["now"])}
    return [
        {
            "number": number,
            "rush": rush,
            "now": rush.current,
            "notes": rush.said,
            **choosable.get(rush.path, {"digest": ""}),
        }
        for number, rush in enumerate(rushes, 1)
    ]
