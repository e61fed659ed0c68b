"""A film edited at random, by hand and upstream, and made again and again: no edit is lost, nothing stale is in
the film, and no take is made twice."""

import os
import re
import shutil
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from ruamel.yaml import YAML

from tests.quick_film import made, quick_settings
from yingxi.graph.events import Event, Made
from yingxi.production.films import film_begun
from yingxi.production.folder import FilmFolder
from yingxi.production.reconciling import edits_by_hand
from yingxi.production.stages import Stage

FILMS = int(os.environ.get("YINGXI_RANDOM_FILMS", "2"))
"""So many films are edited, `STEPS` times each. Where there are many, they are made as far as their sound."""
STEPS = int(os.environ.get("YINGXI_RANDOM_STEPS", "8"))
UNTIL: Stage = "sound" if FILMS > 2 else "shots"

# Where the members of a document are, and fields that a person may set in them.
MEMBERS = {"cast.yaml": "people", "sets.yaml": "places", "storyboard.yaml": "boards", "cut.yaml": "shots"}
CHANGES: dict[str, dict[str, tuple[Any, ...]]] = {
    "cast.yaml": {"shoes": ("#224466", "#aa3311"), "build": ("broad", "slim"), "glasses": (True,)},
    "sets.yaml": {"hue": (12.0, 200.0)},
    "storyboard.yaml": {"angle": ("low", "high"), "move": ("pull", "pan"), "frames": (30, 200)},
    "cut.yaml": {"frames": (7, 19)},
}
if UNTIL == "sound":
    MEMBERS["score.yaml"] = "music"
    CHANGES["score.yaml"] = {"mood": ("suspense", "comedy")}
member = st.integers(0, 20)
Tracked = dict[tuple[str, str, str], Any]


@cache
def first_film() -> Path:
    """A film made from an idea as far as its pictures."""
    folder = film_begun(quick_settings(start="idea"), parent=Path(mkdtemp(prefix="yingxi-random-")))
    made(folder, until=UNTIL)
    return folder.root


class EditedFilm(RuleBasedStateMachine):
    """What a person does to a film's folder. `own` is what must be found in it after every run."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(mkdtemp(prefix="yingxi-random-")) / "film"
        shutil.copytree(first_film(), self.root)
        self.own: Tracked = {}
        self.lines: list[str] = []
        self.order: tuple[str, str] | None = None
        self.count = 0
        self.edited = False

    # By hand

    @rule(document=st.sampled_from(sorted(CHANGES)), at=member, data=st.data(), keeps_comments=st.booleans())
    def sets_a_field(self, document: str, at: int, data: st.DataObject, keeps_comments: bool) -> None:
        field = data.draw(st.sampled_from(sorted(CHANGES[document])))
        value = data.draw(st.sampled_from(CHANGES[document][field]))
        name = ""

        def changed(fields: Any) -> None:
            nonlocal name
            listed = fields.get(MEMBERS[document], [])
            members = [each for each in listed if "shot" not in each or "kind" not in each]
            if members:
                it = members[at % len(members)]
                name = str(it.get("id") or it["shot"])
                it[field] = value

        self.rewrite(document, changed, keeps_comments=keeps_comments)
        if name:
            self.own[document, name, field] = value

    @rule(at=member)
    def rewrites_a_line(self, at: int) -> None:
        spoken = self.spoken()
        was = spoken[at % len(spoken)]
        self.count += 1
        now = f"I say it in my own words, take {self.count}."
        self.replace_in_screenplay(f"\n{was}\n", f"\n{now}\n")
        self.lines = [line for line in self.lines if line != was] + [now]

    @rule(at=member)
    def splits_a_line(self, at: int) -> None:
        spoken = self.spoken()
        was = spoken[at % len(spoken)]
        self.count += 1
        now = f"And one thing more, the {self.count}th."
        self.replace_in_screenplay(f"\n{was}\n", f"\n{was}\n\nIVY\n{now}\n")
        self.lines.append(now)

    @rule()
    def adds_a_last_scene(self) -> None:
        self.count += 1
        line = f"This is scene {self.count} of mine."
        path = self.root / "screenplay.fountain"
        text = path.read_text(encoding="utf-8")
        path.write_text(f"{text}\nEXT. PARK - NIGHT\n\nIvy waves.\n\nIVY\n{line}\n", encoding="utf-8")
        self.lines.append(line)
        self.edited = True

    @rule()
    def moves_the_last_scene_to_the_front(self) -> None:
        page, *scenes = self.scenes()
        if len(scenes) > 1:
            self.write_screenplay(page + scenes[-1].rstrip("\n") + "\n\n" + "".join(scenes[:-1]))

    @rule()
    def removes_the_first_scene(self) -> None:
        page, *scenes = self.scenes()
        if len(scenes) > 1:
            self.write_screenplay(page + "".join(scenes[1:]))
            self.lines = [line for line in self.lines if line not in scenes[0]]

    @rule()
    def numbers_the_scenes(self) -> None:
        page, *scenes = self.scenes()
        bare = [re.sub(r" #\d+#(?=\n)", "", scene, count=1) for scene in scenes]
        numbered = [scene.replace("\n", f" #{at}#\n", 1) for at, scene in enumerate(bare, start=1)]
        self.write_screenplay(page + "".join(numbered))

    @rule(at=member)
    def gives_a_line_to_somebody_else(self, at: int) -> None:
        spoken = self.spoken()
        line = spoken[at % len(spoken)]
        text = (self.root / "screenplay.fountain").read_text(encoding="utf-8")
        was = text[: text.index(f"\n{line}\n")].rsplit("\n", 1)[-1]
        others = sorted(set(re.findall(r"(?m)^([A-Z]+)\n.+$", text)) - {was})
        if others:
            self.replace_in_screenplay(f"\n{was}\n{line}\n", f"\n{others[at % len(others)]}\n{line}\n")

    @rule(at=member)
    def swaps_two_shots(self, at: int) -> None:
        def swapped(fields: Any) -> None:
            shots = fields["shots"]
            plain = [
                n
                for n, each in enumerate(shots)
                if "kind" not in each and not each["shot"].startswith("credits")
            ]
            pairs = [(one, two) for one, two in pairwise(plain) if two == one + 1]
            if pairs:
                one, two = pairs[at % len(pairs)]
                shots[one], shots[two] = shots[two], shots[one]
                self.order = (str(shots[one]["shot"]), str(shots[two]["shot"]))

        self.rewrite("cut.yaml", swapped)

    # Upstream

    @rule(name=st.sampled_from(["Agnes", "Ruth", "Hazel"]))
    def renames_somebody_in_the_story(self, name: str) -> None:
        def renamed(fields: Any) -> None:
            fields["people"][0]["name"] = name

        self.rewrite("story.yaml", renamed)

    @rule(coat=st.sampled_from(["green apron", "purple cardigan"]))
    def describes_somebody_anew(self, coat: str) -> None:
        def described(fields: Any) -> None:
            fields["people"][0]["description"] = f"73, grey curly hair, {coat}"

        self.rewrite("story.yaml", described)

    # And makes it again

    @precondition(lambda self: self.edited)
    @rule()
    def runs(self) -> None:
        folder = FilmFolder(self.root)
        before = {path.stem for path in folder.store.root.glob("takes/*/*.json")}
        new: list[str] = []

        def listen(event: Event) -> None:
            if isinstance(event, Made):
                new.append(event.node)

        made(folder, until=UNTIL, listen=listen)
        self.edited = False
        keys = [key.digest for node in new if (key := folder.journal.last(node)) is not None]
        assert [digest for digest in keys if digest in before] == [], "a take was made twice"
        assert len(set(keys)) == len(keys), "a take was made twice in one run"
        self.nothing_is_lost()

    def nothing_is_lost(self) -> None:
        folder = FilmFolder(self.root)
        aside = {each.path: each.yours for each in edits_by_hand(folder) if each.standing == "aside"}
        for (document, name, field), value in self.own.items():
            members = self.fields(document)[MEMBERS[document]]
            found = [each for each in members if name in (each.get("id"), each.get("shot"))]
            waiting = aside.get(f"{MEMBERS[document]}.{name}")
            kept = [each.get(field) for each in ([waiting] if waiting else found[:1])]
            assert kept == [value], (document, name, field)
        cut = [str(each["shot"]) for each in self.fields("cut.yaml")["shots"] if "kind" not in each]
        if self.order and set(self.order) <= set(cut):
            assert cut.index(self.order[0]) < cut.index(self.order[1])
        text = (self.root / "screenplay.fountain").read_text(encoding="utf-8")
        assert [line for line in self.lines if line not in text] == []

    def teardown(self) -> None:
        if self.edited:
            self.runs()
        self.nothing_is_stale()
        shutil.rmtree(self.root.parent, ignore_errors=True)

    def nothing_is_stale(self) -> None:
        """The film is the one that its documents make anywhere else."""
        clone = FilmFolder(self.root.parent / "clone")
        gone = shutil.ignore_patterns("store", "keys.json", "lock", "out")
        shutil.copytree(self.root, clone.root, ignore=gone)
        made(clone, until=UNTIL)
        here, there = FilmFolder(self.root).journal, clone.journal
        # The breakdown's key holds the ids that were known; what it gives is in the keys of all that follows.
        names = [name for name in there.names() if name != "breakdown"]
        assert {name: there.last(name) for name in names} == {name: here.last(name) for name in names}

    # Files

    def fields(self, document: str) -> Any:
        return YAML(typ="safe").load((self.root / document).read_text(encoding="utf-8"))

    def rewrite(self, document: str, change: Callable[[Any], None], *, keeps_comments: bool = True) -> None:
        path = self.root / document
        yaml = YAML() if keeps_comments else YAML(typ="safe")
        fields = yaml.load(path.read_text(encoding="utf-8"))
        change(fields)
        with path.open("w", encoding="utf-8") as file:
            yaml.dump(fields, file)
        self.edited = True

    def spoken(self) -> list[str]:
        text = (self.root / "screenplay.fountain").read_text(encoding="utf-8")
        return re.findall(r"(?m)^[A-Z]+\n(.+)$", text)

    def scenes(self) -> list[str]:
        """The title page, and each scene."""
        text = (self.root / "screenplay.fountain").read_text(encoding="utf-8")
        return re.split(r"(?m)^(?=INT\.|EXT\.)", text)

    def write_screenplay(self, text: str) -> None:
        (self.root / "screenplay.fountain").write_text(text, encoding="utf-8")
        self.edited = True

    def replace_in_screenplay(self, was: str, now: str) -> None:
        path = self.root / "screenplay.fountain"
        text = path.read_text(encoding="utf-8")
        assert was in text
        self.write_screenplay(text.replace(was, now, 1))


TestEditedFilm = EditedFilm.TestCase
TestEditedFilm.settings = settings(
    settings.get_profile("yingxi"),
    max_examples=FILMS,
    stateful_step_count=STEPS,
    phases=(Phase.generate,),  # a smaller film to fail on would take minutes to find
)
