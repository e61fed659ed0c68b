"""What somebody finds who goes through a page by its landmarks, or by the keyboard alone."""

from tests.studio.conftest import World


def test_how_a_film_stands_is_a_part_of_the_page_that_has_a_name(world: World) -> None:
    page = world.client("viewer").get(f"/films/{world.film.code}/story/").content.decode()
    assert '<div id="now-frame" role="region" aria-label="How the film stands">' in page


def test_the_screenplay_is_reached_past_its_list_of_scenes(world: World) -> None:
    page = world.client("writer").get(f"/films/{world.film.code}/screenplay/").content.decode()
    before, link, rest = page.partition('<a class="skip" href="#writing" data-line="')
    line = int(rest.partition('"')[0])
    text = (world.film.root / "screenplay.fountain").read_text().splitlines()
    assert text[line - 1].startswith(("INT.", "EXT."))
    assert 'id="writing"' in rest
    assert 'href="#page"' in before
    other = world.client("writer").get(f"/films/{world.film.code}/story/").content.decode()
    assert link not in other
