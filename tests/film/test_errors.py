import pickle

from yingxi.film import errors


def test_an_error_crosses_processes_whole() -> None:
    error = errors.BriefError(
        "the idea is empty", where="film.yaml:3", next_step="write one sentence", length=0
    )
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.where, copy.next_step, copy.parameters) == (
        "the idea is empty",
        "film.yaml:3",
        "write one sentence",
        {"length": 0},
    )


def test_every_error_of_the_tree_is_drawn_in_its_docstring() -> None:
    drawn = errors.__doc__ or ""
    tree = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.YingxiError)
    ]
    assert [kind.__name__ for kind in tree if kind.__name__ not in drawn] == []


def test_every_error_has_a_message_of_its_own() -> None:
    tree = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.YingxiError)
    ]
    assert len({kind.message_id for kind in tree}) == len(tree)
