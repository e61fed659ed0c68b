"""Django's settings, all from the environment. Nothing else reads it.

YINGXI_STUDIO      the folder of database, films and secret; else the user's data folder
YINGXI_ADDRESS     the address in links that are given away, such as https://studio.example
YINGXI_HOSTS       host names it answers to, with commas; this machine's own are always answered
YINGXI_PRODUCTION  1 behind HTTPS: secure cookies, strict transport
YINGXI_PROXY       the one proxy whose word on scheme and origin is taken; behind HTTPS 127.0.0.1, if not said
YINGXI_SECRET      the secret key; else one is made and kept in the folder
YINGXI_KEYS        the key that generators' keys are sealed with; else one is made and kept in the folder
STORAGE_URL        s3://KEY:SECRET@host/bucket?region=...: where downloads lie (`insecure=1` for http); else the folder
MAIL_URL           smtp://user:password@host:587 (STARTTLS), smtps://...:465, or console: news by mail; else none
MAIL_FROM          who the mail is from, such as studio@example.org
DATABASE_URL       postgresql://user:password@host:5432/name; else SQLite in the folder
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from platformdirs import user_data_path

from yingxi_platform.addresses import database_at, mail_at, storage_at

HERE = Path(__file__).parent
STUDIO = Path(os.environ.get("YINGXI_STUDIO") or user_data_path("yingxi") / "studio")
FILMS = STUDIO / "films"
STILLS = STUDIO / "stills"
PACKS = STUDIO / "packs"
NOTED = STUDIO / "noted"
ADDRESS = os.environ.get("YINGXI_ADDRESS", "").rstrip("/")
# Where letters lead to that no page has sent: what `yingxi studio` tells its workers, unless ADDRESS is set.
OPENED_AT = ADDRESS or os.environ.get("YINGXI_OPENED_AT", "")
PRODUCTION = os.environ.get("YINGXI_PRODUCTION") == "1"
# Open pages of a process that are told what is new; further ones ask by themselves.
WATCHERS = 160
# To PostgreSQL, of a process.
CONNECTIONS = 12
PROXY = os.environ.get("YINGXI_PROXY", "127.0.0.1" if PRODUCTION else "")


def _secret(name: str, file: str) -> str:
    given = os.environ.get(name)
    if given:
        return given
    path = STUDIO / file
    if not path.is_file():
        STUDIO.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Of processes that begin together one makes it, and none reads it half written.
        own = path.with_name(f"{file}.{os.getpid()}")
        made = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(made, "w", encoding="ascii") as new:
            new.write(secrets.token_urlsafe(64))
        with suppress(FileExistsError):
            os.link(own, path)
        own.unlink()
    return path.read_text(encoding="ascii")


def _database() -> dict[str, object]:
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": STUDIO / "studio.sqlite3",
            "OPTIONS": {
                "timeout": 20,
                # A transaction that reads and then writes would else fail where another wrote meanwhile.
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
            },
        }
    asked = database_at(url)
    # Many threads share few connections: one that only waits for what is new has none.
    pool = {"min_size": 1, "max_size": CONNECTIONS, "timeout": 20}
    return {
        **asked,
        "ENGINE": "django.db.backends.postgresql",
        "OPTIONS": {**asked["OPTIONS"], "pool": pool},
    }


SECRET_KEY = _secret("YINGXI_SECRET", "secret.key")
KEYS_SECRET = _secret("YINGXI_KEYS", "keys.key")
DEBUG = False
DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
_named = urlsplit(ADDRESS).hostname
_hosts = os.environ.get("YINGXI_HOSTS", "").split(",")
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *filter(None, [_named, *map(str.strip, _hosts)])]
CSRF_TRUSTED_ORIGINS = [ADDRESS] if ADDRESS else []

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_htmx",
    "yingxi_platform.people",
    "yingxi_platform.studios",
    "yingxi_platform.jobs",
    "yingxi_platform.films",
    "yingxi_platform.review",
    "yingxi_platform.tasks",
    "yingxi_platform.live",
    "yingxi_platform.keys",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "yingxi_platform.headers.Packed",
    "yingxi_platform.headers.Headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "yingxi_platform.headers.Tongues",
    "yingxi_platform.headers.PlainText",
    "yingxi_platform.full.FullDisk",
]
ROOT_URLCONF = "yingxi_platform.urls"
WSGI_APPLICATION = "yingxi_platform.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "yingxi_platform.words.speaking",
            ],
            "builtins": ["yingxi_platform.tags", "django.templatetags.static"],
        },
    }
]

AUTH_USER_MODEL = "people.Account"
LOGIN_URL = "/in/"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("MinimumLengthValidator", {"min_length": 10}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
SESSION_COOKIE_AGE = 60 * 60 * 24 * 14
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "yingxi_platform.refusals.no_token"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
if PRODUCTION:
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
STATIC_URL = "/static/"
STATIC_ROOT = STUDIO / "static"
STATICFILES_DIRS = [HERE / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = ""  # nothing is served from a folder: every file goes through a view that asks who it is
DATA_UPLOAD_MAX_NUMBER_FIELDS = 300
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_TEMP_DIR = None
STORAGE = storage_at(os.environ.get("STORAGE_URL", "").strip())
MAIL = os.environ.get("MAIL_URL", "").strip()
_mail = mail_at(MAIL)
EMAIL_BACKEND = (
    f"django.core.mail.backends.{'smtp' if _mail.scheme.startswith('smtp') else 'console'}.EmailBackend"
)
EMAIL_HOST, EMAIL_PORT = (
    _mail.hostname or "localhost",
    _mail.port or (465 if _mail.scheme == "smtps" else 587),
)
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = unquote(_mail.username or ""), unquote(_mail.password or "")
EMAIL_USE_SSL, EMAIL_USE_TLS = _mail.scheme == "smtps", _mail.scheme == "smtp" and bool(_mail.username)
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("MAIL_FROM", f"studio@{_named or 'localhost'}")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {"django.request": {"handlers": ["stderr"], "level": "ERROR", "propagate": False}},
}

# Seconds: how long a worker may be silent before its job is given to another.
JOB_LEASE, JOB_RENEWAL = 30.0, 8.0
# Modules with work that a job's name stands for.
JOB_ROOMS = ("yingxi_platform.films.work", "yingxi_platform.films.ending", "yingxi_platform.tasks.letters")
SIGN_IN_TRIES, SIGN_IN_WINDOW = 8, 15 * 60
LARGEST_PACK = 8_000_000_000
# Bytes of one request: a piece of a file, or a form that brings a small one; of every other request.
LARGEST_BODY, LARGEST_FORM = (8 << 20) + 65_536, 2_500_000
DATA_UPLOAD_MAX_MEMORY_SIZE = LARGEST_FORM
