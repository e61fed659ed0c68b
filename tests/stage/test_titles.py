"""Titles and credits, as records."""

import pytest

from yingxi.film.board import Board, Lettering
from yingxi.film.breakdown import Mood
from yingxi.film.camera import Size
from yingxi.film.colour import Colour
from yingxi.stage.caption import caption_box, caption_records
from yingxi.stage.credits import credits_records
from yingxi.stage.cut_letters import BLACK, letter_cut
from yingxi.stage.display import Cut, DisplayList, Words
from yingxi.stage.inserts import piece_camera
from yingxi.stage.lettering import outline_of, width_of
from yingxi.stage.path import Path
from yingxi.stage.plates import MANNERS, plate_of
from yingxi.stage.title_setting import set_in
from yingxi.stage.titles import PALE, title_box, title_records

SIZES = [(1280, 720), (720, 1280), (1720, 720), (640, 360)]


def title(words: str, frame: int = 60, *, width: int = 1280, height: int = 720) -> DisplayList:
    lettering = Lettering(kind="title", lines=((words, ""),))
    return title_records(lettering, frame, first=12, last=108, width=width, height=height)


def letters(records: DisplayList) -> list[Cut]:
    return [record for record in records if isinstance(record, Cut) and record.name.startswith("title ")]


def test_every_character_of_a_title_is_a_sheet_of_its_own_that_casts_a_shadow() -> None:
    sheets = letters(title("数到十"))
    assert [sheet.name[-1] for sheet in sheets] == list("数到十")
    assert {round(sheet.lift, 3) for sheet in sheets} == {8.0}


def test_characters_are_laid_down_one_after_the_other_and_taken_up_again() -> None:
    lifts = [round(sheet.lift, 2) for sheet in letters(title("数到十", 16))]
    assert lifts == sorted(lifts, reverse=True)
    assert len(set(lifts)) == len(lifts)
    assert letters(title("数到十", 108)) == [] == letters(title("数到十", 11))


@pytest.mark.parametrize(
    "words", ["数到十", "The Lion Who Was Afraid of Thunder", "从来没有人告诉过我，雷也爱看戏。"]
)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_title_of_any_length_fits_any_frame(words: str, width: int, height: int) -> None:
    left, top, right, bottom = title_box(
        Lettering(kind="title", lines=((words, ""),)), width=width, height=height
    )
    assert 0 < left < right < width
    assert 0 < top < bottom < 0.5 * height
    assert len(letters(title(words, width=width, height=height))) == len(words.replace(" ", ""))


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_credits_fit_any_frame_each_name_under_its_role(width: int, height: int) -> None:
    lines = (
        ("Written by", "The planner"),
        ("Drawn and animated by", "A paper theatre with a very long name"),
    )
    lines = (
        *lines,
        ("Voices", "Kokoro · Apache-2.0"),
        ("Music", "The score room"),
        ("", "Made with Yingxi 影戏"),
    )
    card = credits_records(Lettering(kind="credits", lines=lines), 60, 84, width=width, height=height)
    words = [record for record in card if isinstance(record, Words)]
    assert [record.text for record in words] == [part for line in lines for part in line if part]
    for record in words:
        half = width_of(record.text, record.size, weight=record.weight, tracking=record.tracking) / 2
        assert record.x - half > 0
        assert record.x + half < width
        assert 0 < record.y < height
    for role, name in zip(words[0:8:2], words[1:8:2], strict=True):
        assert (role.x, role.size < name.size or len(name.text) > 20) == (name.x, True)
        assert role.y < name.y


@pytest.mark.parametrize("count", [4, 5, 6])
def test_names_in_two_columns_stand_on_common_lines_and_are_whole_within_a_second(count: int) -> None:
    lines = tuple((f"role {n}", f"name {n}") for n in range(count))
    card = credits_records(Lettering(kind="credits", lines=lines), 14, 84, width=1280, height=720)
    names = [each for each in card if isinstance(each, Words) and each.text.startswith("name")]
    rows = -(-count // 2)
    assert [each.y for each in names[rows:]] == [each.y for each in names[: count - rows]]
    assert all(each.colour.alpha == 1.0 for each in names)
    longer = (("role", "a name that is very much longer than the others of this card"), *lines[1:])
    card = credits_records(Lettering(kind="credits", lines=longer), 30, 84, width=1280, height=720)
    assert len({each.size for each in card if isinstance(each, Words) and "name" in each.text}) == 1


def test_credits_name_nobody_by_empty_boxes() -> None:
    lines = (("Directed by", "Ann 🎬 Lee"), ("Voices", "نور"))
    card = credits_records(Lettering(kind="credits", lines=lines), 30, 84, width=1280, height=720)
    assert [each.text for each in card if isinstance(each, Words)] == ["Directed by", "Ann Lee"]


def test_all_letters_of_a_title_are_of_one_colour() -> None:
    plate = plate_of(board("Your Turn"), None, seed=1, width=1280, height=720)
    lettering = Lettering(kind="title", lines=(("Your Turn", ""),))
    drawn = title_records(lettering, 40, first=2, last=60, width=1280, height=720, plate=plate)
    assert {sheet.colour for sheet in letters(drawn)} == {PALE}


def test_a_tree_s_foot_and_crown_keep_out_of_the_title_s_box() -> None:
    tree = (Cut(Path((("M", -0.9, 0.0), ("L", 0.9, 0.0), ("L", 0.0, 3.4), ("Z",))), PALE),)
    for seed in range(6):
        plate = plate_of(board("柿子树", thing="tree"), None, seed=seed, width=1280, height=720)
        assert plate is not None
        camera = piece_camera(tree, 9.5, 1280, 720, plate.spot)
        (left, top), (right, _) = camera.at(-0.9, 3.4, 9.5), camera.at(0.9, 0.0, 9.5)
        box = tuple(share * side for share, side in zip(plate.box, (1280, 720, 1280, 720), strict=True))
        assert right < box[0] or left > box[2] or top > box[3]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("rows", [["三年后"], ["Beijing, in the spring of 1935, " * 4, "morning"]])
def test_a_caption_lies_on_its_strip_inside_the_frame(rows: list[str], width: int, height: int) -> None:
    lettering = Lettering(kind="caption", lines=tuple(("", row) for row in rows))
    left, top, right, bottom = caption_box(lettering, width=width, height=height)
    assert 0 < left < right < 0.8 * width
    assert 0 < top < bottom < 0.4 * height
    strip, _, *written = caption_records(lettering, 40, last=80, width=width, height=height)
    assert len(written) == len(rows)
    for record in written:
        assert isinstance(record, Cut)
        x, y, end, foot = record.path.bounds()
        assert left < x < end < right + 1
        assert top - 0.02 * height < y < foot < bottom + 0.02 * height
    assert isinstance(strip, Cut)
    assert strip.lift == pytest.approx(6.0)
    assert caption_records(lettering, 80, last=80, width=width, height=height) == ()


def board(words: str, mood: Mood = "tender", thing: str = "cup") -> Board:
    lettering = Lettering(kind="title", lines=((words, ""),))
    return Board(
        id="title-1", scene="scene-1", set="home", mood=mood, size=Size.INSERT, insert=thing, frames=60,
        lettering=lettering,
    )  # fmt: skip


@pytest.mark.parametrize("words", ["数到十", "往边上挪挪", "The Lion Who Was Afraid of Thunder", "Your Turn"])
@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("mood", MANNERS)
def test_on_a_picture_of_its_own_a_title_stays_in_its_box_beside_the_thing(
    words: str, width: int, height: int, mood: Mood
) -> None:
    for seed in range(6):
        plate = plate_of(board(words, mood), None, seed=seed, width=width, height=height)
        assert plate is not None
        left, top, right, bottom = plate.box
        box = (left * width, top * height, right * width, bottom * height)
        most = plate.manner.large * height
        letters = set_in(words, box, tracking=plate.manner.tracking, most=most, upright=plate.upright)
        assert "".join(each.letter for each in letters) == words.replace(" ", "")
        assert all(box[0] < each.x < box[2] and box[1] < each.y < box[3] for each in letters)
        beside = not left < plate.spot.x < right
        assert beside or bottom < plate.spot.standing - 0.2


def test_films_of_several_seeds_and_moods_have_several_compositions() -> None:
    plates = [
        plate_of(board("数到十", mood), None, seed=seed, width=1280, height=720)
        for mood in MANNERS
        for seed in range(8)
    ]
    assert len(set(plates)) >= 12


def test_there_is_no_plate_where_people_act_under_a_title() -> None:
    over = board("数到十").model_copy(update={"set": ""})
    assert plate_of(over, None, seed=1, width=1280, height=720) is None


def test_a_letters_level_strokes_are_pared_and_its_holes_stay_holes() -> None:
    (_, top, _, foot), (_, printed_top, _, printed_foot) = (
        path.bounds() for path in (letter_cut("一"), outline_of(Words("一", 0, 0, 1.0, PALE, BLACK)))
    )
    assert foot - top < 0.85 * (printed_foot - printed_top)
    assert turned(letter_cut("O")) == 1


@pytest.mark.parametrize(("letter", "holes"), [("店", 1), ("可", 1), ("后", 1), ("表", 0)])
def test_every_letter_can_be_cut_and_keeps_its_holes(letter: str, holes: int) -> None:
    assert turned(letter_cut(letter)) == holes


def turned(path: Path) -> int:
    """How many outlines run the other way round than the first."""
    areas: list[float] = []
    corners: list[tuple[float, float]] = []
    for step in path.steps:
        if step[0] == "Z":
            pairs = zip(corners, corners[1:] + corners[:1], strict=True)
            areas.append(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs))
            corners = []
        else:
            corners.append((float(step[1]), float(step[2])))
    return sum(area * areas[0] < 0 for area in areas)


@pytest.mark.parametrize(
    ("page", "dark"), [(0.95, True), (0.60, False)], ids=["rice paper", "a night's screen"]
)
def test_names_part_from_the_page_that_they_stand_on(page: float, dark: bool) -> None:
    card = credits_records(
        Lettering(kind="credits", lines=(("Directed by", "Ann Lee"),)),
        30,
        84,
        width=1280,
        height=720,
        over="night",
        page=Colour(page, 0.06, 256),
    )
    names = [each for each in card if isinstance(each, Words)]
    assert all((each.colour.lightness < 0.5) == dark for each in names)
