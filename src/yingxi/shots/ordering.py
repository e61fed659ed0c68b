"""A shot's order to an Animator: exactly what its frames show, and nothing else.

Whatever stands in the order is part of the picture's key. So a coat changes only the shots that show it, and a
shot moved in the film is not drawn again.
"""

from yingxi.film.board import Board
from yingxi.film.brief import Brief
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, CharacterSheet, Sets, SetSheet, VoiceSheet
from yingxi.generators.ports import ShotRequest
from yingxi.shots.suited import suited

# A voice is heard, not seen; neither is a name.
UNSEEN_VOICE = VoiceSheet(styles=(("unseen", 1.0),))


def shot_request(
    board: Board,
    performance: Performance,
    cast: Cast,
    sets: Sets,
    brief: Brief,
    *,
    label: str = "",
    label_frames: int = 0,
    seed: int | None = None,
) -> ShotRequest:
    """The order for one shot. `label_frames` is how many of its first frames carry `label`; `seed` is another than the
    film's, where this shot alone is drawn another way."""
    shown = min(label_frames, board.frames)
    return ShotRequest(
        board=_seen_board(board),
        performance=performance,
        cast=Cast(people=_seen_people(board, cast, sets), palette=cast.palette),
        set=_seen_set(board, sets),
        width=brief.width,
        height=brief.height,
        rate=brief.rate,
        look=brief.look,
        seed=brief.seed if seed is None else seed,
        language=brief.language,
        label=label if shown else "",
        label_frames=shown,
    )


def _seen_board(board: Board) -> Board:
    """The board without words that no frame shows."""
    silent = tuple(moment.model_copy(update={"text": "", "ref": ""}) for moment in board.moments)
    return board.model_copy(update={"reason": "", "moments": silent})


def _seen_people(board: Board, cast: Cast, sets: Sets) -> tuple[CharacterSheet, ...]:
    place = sets.sheet(board.set) if board.set else None
    placed = {placement.person for placement in board.placements}
    placed |= {person for cloth in board.hangings for person in cloth.behind} | set(board.insert_held)
    return tuple(
        suited(sheet, place).model_copy(
            update={"name": "", "voice": UNSEEN_VOICE, "honoured": (), "ignored": (), "sex_guessed": "none"}
        )
        for sheet in cast.people
        if sheet.id in placed
    )


def _seen_set(board: Board, sets: Sets) -> SetSheet | None:
    seen = board.set or (board.lettering.place if board.lettering else "")
    return sets.sheet(seen).model_copy(update={"stood_in": ""}) if seen else None
