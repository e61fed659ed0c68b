"""Every room of the house can be run, and the page of the rooms tells of each."""

import re
import runpy

import pytest

from tests.documents.blocks import ROOT

HOUSE = ROOT / "src" / "yingxi"
# The command line is a door of its own: `yingxi`.
ROOMS = sorted(room.parent.name for room in HOUSE.glob("*/__init__.py") if room.parent.name != "cli")
FIRST_WORDS = {
    "acoustics": "as it is: 200.0 Hz",
    "acting": "title-1",
    "adaptation": "In the teahouse by the river old Fu stands at the window",
    "breakdown": "Old Fu: 70, thin man, white beard",
    "delivery": "1",
    "design": "Old Fu: elder",
    "dialogue": "  0 to   2  rest",
    "disk": "refused: [Errno 28] No space left on device",
    "edit": "    0 to ",
    "film": "24000/1001 a second:  86314 frames",
    "generators": "writer       planner",
    "graph": "3 leaves",
    "production": "dialogue ",
    "screenplay": "heading        INT. TEAHOUSE - NIGHT",
    "shots": "title-1 ",
    "sound": "    0 =",
    "stage": "stroke from ",
    "story": "two people have the same name",
    "storyboard": "title-1 ",
}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_shows_what_it_does(room: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_module(f"yingxi.{room}", run_name="__main__")
    shown = capsys.readouterr().out
    assert shown.startswith(FIRST_WORDS[room])
    assert len(shown.splitlines()) > 1


def test_the_page_of_the_rooms_tells_of_each_room() -> None:
    page = (ROOT / "docs" / "rooms" / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| .+? \| `yingxi\.(\w+)` \|", page, re.MULTILINE)) == ROOMS
    linked = set(re.findall(r"\]\((\w[\w-]*\.md)\)", page))
    assert linked == {path.name for path in (ROOT / "docs" / "rooms").glob("*.md")} - {"README.md"}
