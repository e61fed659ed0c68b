"""A hand of a worker: a process that does one job after the other and keeps what it has loaded.

Started as `python -m yingxi_platform.jobs.hand ORDERS NEWS` with two inherited file descriptors: orders come in a
line each, `{"job": id, "epoch": n}`; news of their end go out. It dies when its worker is gone, however it went,
and with it all that it has started. SIGINT stops the job under way, nothing else.
"""

import json
import os
import signal
import sys
import threading
import traceback
from queue import SimpleQueue
from typing import Any

from yingxi.film.errors import CancelledError, HeldError, InputError, YingxiError

SET_UP = "make studio; or  pip install 'yingxi[platform]'"


class _Stop:
    """Whether a job is under way that SIGINT may stop."""

    working = False

    def asked(self, *_: object) -> None:
        if self.working:
            self.working = False
            raise KeyboardInterrupt


def main() -> None:
    orders, news = int(sys.argv[1]), int(sys.argv[2])
    stop = _Stop()
    signal.signal(signal.SIGINT, stop.asked)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "yingxi_platform.settings")
    import django

    django.setup()
    waiting: SimpleQueue[dict[str, Any]] = SimpleQueue()
    threading.Thread(target=_listen, args=(orders, waiting), daemon=True).start()
    while True:
        _say(news, _performed(waiting.get(), stop))


def _performed(order: dict[str, Any], stop: _Stop) -> dict[str, Any]:
    from django.db import close_old_connections

    from yingxi.cli.complaints import part_missing
    from yingxi_platform.full import disk_full, means_full
    from yingxi_platform.jobs.models import RUNNING, Job
    from yingxi_platform.jobs.work import AtWork, ComeBackLater, work_of

    close_old_connections()
    try:
        job = Job.objects.filter(pk=order["job"], epoch=order["epoch"], state=RUNNING).first()
        if job is None:
            return {"ended": "gone"}
        work = work_of(job.name)
        stop.working = True
        outcome = work(AtWork(job))
        stop.working = False
        return {"ended": "done", "outcome": outcome}
    except (KeyboardInterrupt, CancelledError):
        return {"ended": "cancelled"}
    except (HeldError, ComeBackLater):
        return {"ended": "postponed"}
    except YingxiError as error:
        return _failed(error, again=not isinstance(error, InputError))
    except ImportError as error:
        return _failed(part_missing(error, set_up=SET_UP), again=True)
    except Exception as error:  # whatever it is, the hand goes on
        if means_full(error):
            return _failed(disk_full(), again=True)
        traceback.print_exc()
        return {"ended": "failed", "error": {"message": f"{type(error).__name__}: {error}"}, "again": True}
    finally:
        stop.working = False


def _failed(error: YingxiError, *, again: bool) -> dict[str, Any]:
    said = {"message": error.message, "where": error.where, "next": error.next_step, "id": error.message_id}
    return {"ended": "failed", "error": said, "again": again}


def _listen(orders: int, waiting: "SimpleQueue[dict[str, Any]]") -> None:
    with os.fdopen(orders, encoding="utf-8") as lines:
        for line in lines:
            waiting.put(json.loads(line))
    os._exit(1)  # the worker is gone


def _say(news: int, what: dict[str, Any]) -> None:
    os.write(news, (json.dumps(what, ensure_ascii=False) + "\n").encode())


if __name__ == "__main__":
    main()
