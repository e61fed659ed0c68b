"""A Writer by any language model that LiteLLM reaches. Takes a brief, gives a story and a screenplay whose every word
was checked. Off until a model is named."""
