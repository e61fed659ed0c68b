"""A hosted voice by LiteLLM. Takes a line, gives 48 kHz samples; its mouth goes by loudness."""
