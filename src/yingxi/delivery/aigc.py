"""The implicit label of China's rules for generated content (GB 45438-2025, annex E)."""

import json
from hashlib import blake2b

from yingxi.film.cut import FilmCut

FIELD = "AIGC"
PRODUCER = "Yingxi"


def label_of(cut: FilmCut, *, seed: int) -> str:
    """The field's value. Label "1" says that the content is generated. On the first writing the one who
    spreads it is the one who made it; values are ASCII without spaces, so the film is named by a digest."""
    content = blake2b(f"{seed}{cut.model_dump_json()}".encode(), digest_size=12).hexdigest()
    identity = f"yingxi-{content}"
    return json.dumps(
        {
            FIELD: {
                "Label": "1",
                "ContentProducer": PRODUCER,
                "ProduceID": identity,
                "ReservedCode1": "",
                "ContentPropagator": PRODUCER,
                "PropagateID": identity,
                "ReservedCode2": "",
            }
        },
        separators=(",", ":"),
    )
