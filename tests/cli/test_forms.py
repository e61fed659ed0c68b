"""A screenplay is written in the form that the name of the file asks for."""

from pathlib import Path

from yingxi.cli.screenplays import screenplay


def test_a_name_that_ends_in_pdf_is_a_pdf_and_one_that_names_a_form_is_that(tmp_path: Path):
    source = tmp_path / "tea.fountain"
    source.write_text("INT. KITCHEN - DAY\n\nMEI pours the tea.\n\nMEI\nSit.\n", encoding="utf-8")
    for name, begins in (("tea.pdf", b"%PDF"), ("tea.fdx", b"<?xml"), ("tea.text", b"INT. KITCHEN")):
        screenplay(source, output=tmp_path / name)
        assert begins in (tmp_path / name).read_bytes()[:200]
    screenplay(source, form="pdf", output=tmp_path / "tea.out")
    assert (tmp_path / "tea.out").read_bytes().startswith(b"%PDF")
