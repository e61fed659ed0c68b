"""Fails where a source file is over 500 lines; reports the median and the ninth decile."""

import sys
from pathlib import Path
from statistics import median

CEILING = 500
ROOTS = ("src", "tests", "bench", "scripts")


def main() -> int:
    root = Path(__file__).parent.parent
    lengths = {
        path.relative_to(root): len(path.read_text(encoding="utf-8").splitlines())
        for name in ROOTS
        for path in sorted((root / name).rglob("*.py"))
    }
    of_library = sorted(length for path, length in lengths.items() if path.parts[0] == "src")
    ninth = of_library[len(of_library) * 9 // 10]
    print(f"{len(of_library)} files: median {median(of_library):.0f} lines, 90 % at most {ninth}")
    too_long = {path: length for path, length in lengths.items() if length > CEILING}
    for path, length in too_long.items():
        print(f"{path}: {length} lines, at most {CEILING} are allowed", file=sys.stderr)
    return 1 if too_long else 0


if __name__ == "__main__":
    sys.exit(main())
