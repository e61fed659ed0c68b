"""From a node whose inputs are settled to its key, and to what its work is called with."""

import platform
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from yingxi.graph.canonical import canonical, digest_of_text, written_plain
from yingxi.graph.key import Key
from yingxi.graph.node import Files, Given, Later, Node, Promise


def input_texts(node: Node[Any]) -> dict[str, str]:
    """Each input as canonical JSON: a noun by its fields, a promise by its value, files by their digests."""
    return {
        name: written_plain(_content(value)) if isinstance(value, Promise) else canonical(_content(value))
        for name, value in node.inputs.items()
    }


def key_of(node: Node[Any], texts: Mapping[str, str]) -> Key:
    """The key of `node`, of whose inputs `texts` are the canonical texts."""
    words = [("kind", node.kind), ("version", str(node.version))]
    words += [(f"from:{name}", digest_of_text(text)) for name, text in sorted(texts.items())]
    words += [(f"parameter:{name}", canonical(value)) for name, value in sorted(node.parameters.items())]
    if node.maker:
        words.append(("by", f"{node.maker} {node.maker_version}".strip()))
    if node.tools:
        words.append(("with", toolchain(node.tools)))
    return Key(tuple(words))


def arguments_of(node: Node[Any]) -> dict[str, Any]:
    """What the work function is called with, by name."""
    arguments = {name: _handed_over(value) for name, value in node.inputs.items()}
    arguments.update(node.parameters)
    if node.maker:
        arguments["maker"] = node.maker
    return arguments


@cache
def toolchain(tools: tuple[str, ...]) -> str:
    """The line that names the versions, such as "python 3.11, skia-python 144.1, x86_64"."""
    python = ".".join(platform.python_version_tuple()[:2])
    return ", ".join(
        [f"python {python}", *(f"{name} {_version(name)}" for name in tools), platform.machine()]
    )


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"


def _content(value: object) -> Any:
    if isinstance(value, Promise):
        if value.take is None:
            raise LookupError(f"{value.node.name} is not made yet")
        return value.take.value
    if isinstance(value, Files):
        if value.of.take is None:
            raise LookupError(f"{value.of.node.name} is not made yet")
        return dict(value.of.take.file_digests)
    if isinstance(value, Given):
        return value.digest
    if isinstance(value, Later):
        return value.made()
    if isinstance(value, Mapping):
        return {name: _content(part) for name, part in value.items()}
    return value


def _handed_over(value: object) -> Any:
    if isinstance(value, Promise):
        return value.value
    if isinstance(value, Files):
        return value.of.files
    if isinstance(value, Later):
        return value.made()
    if isinstance(value, Mapping):
        return {name: _handed_over(part) for name, part in value.items()}
    return value
