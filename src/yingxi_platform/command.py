"""`yingxi studio`: the studio in the browser, on this machine."""

from typing import Annotated

import typer


def studio(
    *,
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port.")] = 8330,
    workers: Annotated[int, typer.Option(min=0, help="Worker processes to start beside it.")] = 1,
    threads: Annotated[int, typer.Option(min=1, help="Pages answered side by side.")] = 8,
) -> None:
    """Opens the studio in the browser: films for people who never open a terminal."""
    from yingxi.cli.complaints import plainly
    from yingxi.film.errors import MachineError

    with plainly():
        try:
            from yingxi_platform.serving import served
        except ModuleNotFoundError as error:
            raise MachineError(
                f"the studio's parts are not installed: {error.name}",
                next_step="install them:  make studio; or  pip install 'yingxi[platform]'",
            ) from error
        served(host, port, workers=workers, threads=threads)
