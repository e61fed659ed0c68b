"""The studio's settings for tests: no slow hashing, no files gathered, short leases."""

import os
import tempfile
from pathlib import Path

# Each process has a studio of its own, also one that another started with its environment.
os.environ["YINGXI_STUDIO"] = os.environ.get("YINGXI_TEST_STUDIO") or tempfile.mkdtemp(
    prefix="yingxi-studio-"
)

from yingxi_platform.settings import *  # noqa: F403
from yingxi_platform.settings import DATABASES, STUDIO

Path(STUDIO / "static").mkdir(parents=True, exist_ok=True)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
ALLOWED_HOSTS = ["testserver", "localhost"]
JOB_LEASE, JOB_RENEWAL = 6.0, 1.0
JOB_ROOMS = ("tests.studio.slow_work",)
# A page that listens would wait for ever in a test that reads it to its end.
WATCHERS = 0
# Of processes that test side by side on one PostgreSQL, each has a database of its own.
SHARED_DATABASE = DATABASES["default"]["NAME"]
if "postgresql" in DATABASES["default"]["ENGINE"] and os.environ.get("PYTEST_XDIST_WORKER"):
    DATABASES["default"]["NAME"] = f"{SHARED_DATABASE}_{os.environ['PYTEST_XDIST_WORKER']}"
