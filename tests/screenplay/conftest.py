"""Real screenplay files, where the folder of shared cases lies beside the repository."""

from pathlib import Path

import pytest

CASES = Path(__file__).resolve().parents[3] / "shared" / "cases" / "fountain"


@pytest.fixture(scope="session")
def cases() -> Path:
    if not CASES.is_dir():
        pytest.skip(f"the shared cases are not here: {CASES.name} is missing")
    return CASES
