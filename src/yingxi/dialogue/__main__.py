"""The mouth shapes of a word from the times of its phonemes: one character a frame."""

from yingxi.dialogue import mouth_spans
from yingxi.film.mouth import Phone
from yingxi.film.time import FILM_RATE

WORD = ("m", "ˈɑ", "m", "ə")
phones = [Phone(symbol=symbol, start=0.1 * at, end=0.1 * at + 0.1) for at, symbol in enumerate(WORD, 1)]
for span in mouth_spans(phones, rate=FILM_RATE, frames=16):
    print(f"{span.start:3} to {span.end_exclusive:3}  {span.shape}")
