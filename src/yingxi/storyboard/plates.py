"""Pictures that carry words alone: the title on one thing of the story, the credits over the place where it ended."""

from collections import Counter, defaultdict

from yingxi.film.allowance import credits_seconds, title_seconds
from yingxi.film.board import Board, Lettering, Piece, Size
from yingxi.film.breakdown import Breakdown, Deed, Hour, Insert
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast, SetSheet
from yingxi.film.time import frames_in
from yingxi.stage.props import prop_named
from yingxi.stage.sets.pieces import piece_named
from yingxi.storyboard.insert_colours import thing_colour
from yingxi.storyboard.lengths import PRESSED_CARD, PRESSED_TITLE, pressed
from yingxi.storyboard.reasons import Reason, reason_worded

LINES_PER_CARD = 7
TITLE_STANDS = 0.90
"""Of the time that the planner keeps for a title, how much it stands alone: whole for 2.5 s in a film of 30 s."""
LATER: dict[Hour, Hour] = {"dawn": "day", "day": "dusk", "dusk": "night", "night": "night"}
"""The hour at which the place of an ending is seen again. A night stays one: it would be another day's light."""
NAMED, LOOKED_AT, HANDLED, THERE = 6.0, 3.0, 1.0, 0.4
"""What a thing is worth that the title names, each close look at it, each deed with it, each scene that has it."""
NO_SIGN = ("curtain", "shoes")
"""What is seen close for whom it hides or carries, and says nothing by itself."""

Credits = tuple[tuple[str, str], ...]


def titled(breakdown: Breakdown, brief: Brief) -> Breakdown:
    """The film under its own title, else under the brief's; a film that has neither begins without one."""
    return breakdown.model_copy(update={"title": breakdown.title.strip() or (brief.title or "").strip()})


def title_board(
    breakdown: Breakdown,
    sheet: SetSheet,
    cast: Cast,
    brief: Brief,
    *,
    pace: float,
    pieces: tuple[Piece, ...] = (),
) -> Board:
    """The title on a picture of its own in the first scene's place: the thing of the story, one of the scene's `pieces`
    among them, or the empty place."""
    scene, thing = breakdown.scenes[0], title_thing(breakdown, tuple(each.what for each in pieces))
    stands = TITLE_STANDS * title_seconds(brief.about_seconds) * (1 - (1 - PRESSED_TITLE) * pressed(pace))
    moods = Counter(each.mood for each in breakdown.scenes)
    return Board(
        id="title-1",
        scene=scene.id,
        set=sheet.id,
        inside=scene.inside,
        hour=scene.hour,
        weather=scene.weather,
        season=scene.season,
        lamps=scene.lamps,
        mood=moods.most_common(1)[0][0],
        mark=scene.mark_at(0),
        grade=scene.mark,
        size=Size.INSERT if thing else Size.FULL,
        insert=thing,
        pieces=pieces,
        insert_colour=thing_colour(thing, breakdown.scenes, cast) if thing else "",
        frames=frames_in(stands, brief.rate),
        lettering=Lettering(kind="title", lines=((breakdown.title, ""),)),
        reason=reason_worded(Reason("title", thing=thing), breakdown.language, {}),
    )


def title_thing(breakdown: Breakdown, pieces: tuple[str, ...] = ()) -> str:
    """The thing that the story is about: that its title names, else that is looked at and handled most; none where it
    has no thing that is drawn. Of what is too large for a hand, only what stands there as one of `pieces` counts."""

    def drawn(word: str) -> str:
        piece = piece_named(word)
        return piece if piece in pieces else prop_named(word)

    worth: defaultdict[str, float] = defaultdict(float)
    worth[drawn(breakdown.title)] += NAMED
    for scene in breakdown.scenes:
        for moment in scene.moments:
            if isinstance(moment, Insert | Deed):
                worth[drawn(moment.what)] += LOOKED_AT if isinstance(moment, Insert) else HANDLED
        for thing in (*scene.props, *(each.what for each in scene.lying)):
            worth[drawn(thing)] += THERE
    for name in ("", *NO_SIGN):
        worth.pop(name, None)
    told = {name: each for name, each in worth.items() if each >= HANDLED}
    return max(told, key=lambda name: (told[name], name), default="")


def credit_boards(
    lines: Credits,
    breakdown: Breakdown,
    sheet: SetSheet | None,
    brief: Brief,
    *,
    pace: float,
    standing: tuple[Piece, ...] = (),
) -> list[Board]:
    """Cards of credits over the last scene's place, of this `sheet`, empty and later, when the weather has
    passed, with what is left `standing` there; on a night of their own where there is none."""
    cards = [lines[first : first + LINES_PER_CARD] for first in range(0, len(lines), LINES_PER_CARD)]
    stand = 1 - (1 - PRESSED_CARD) * pressed(pace)
    frames = frames_in(credits_seconds(brief.about_seconds) * stand, brief.rate)
    scene = breakdown.scenes[-1] if breakdown.scenes else None
    made = [
        Board(
            id=f"credits-{number}",
            scene="credits",
            size=Size.WIDE,
            frames=frames,
            lettering=Lettering(kind="credits", lines=card, place=sheet.id if sheet else ""),
            reason=reason_worded(Reason("credits"), breakdown.language, {}),
        )
        for number, card in enumerate(cards, start=1)
    ]
    if scene is None or sheet is None:
        return made
    seen = {
        "inside": scene.inside,
        "hour": LATER[scene.hour],
        "season": "winter" if scene.weather == "snow" else scene.season,
        "mood": scene.mood,
        "grade": scene.mark,
        "pieces": standing,
    }
    return [board.model_copy(update=seen) for board in made]
