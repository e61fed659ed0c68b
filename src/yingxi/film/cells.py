"""Words in a table that a spreadsheet opens."""

FORMULA_BEGINS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula, full width where they read Chinese or Japanese."""


def plain_cell(text: str) -> str:
    """A person's words as a cell that no spreadsheet takes for a formula.

    >>> plain_cell("=HYPERLINK(A1)"), plain_cell("more light - or less")
    ("'=HYPERLINK(A1)", 'more light - or less')
    """
    return f"'{text}" if text.startswith(FORMULA_BEGINS) else text
