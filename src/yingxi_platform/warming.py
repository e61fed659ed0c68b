"""What stays for good is loaded before the first person asks, and is not looked through again while they wait."""

import gc
from pathlib import Path

from django.template.loader import get_template
from django.urls import reverse

from yingxi_platform.films.makers import makers

TEMPLATES = Path(__file__).parent / "templates"


def warmed() -> None:
    """Every address and template is read. The garbage collector leaves alone what is there by then: some 150,000
    objects of the libraries, which a full collection would walk through in the middle of somebody's page."""
    reverse("home")
    for template in sorted(TEMPLATES.rglob("*.html")):
        get_template(str(template.relative_to(TEMPLATES)))
    makers()
    gc.collect()
    gc.freeze()
    # Pages leave few cycles behind them, and what is kept of films is many small things.
    gc.set_threshold(10_000)
