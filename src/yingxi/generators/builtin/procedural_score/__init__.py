"""Procedural score. Takes a cue of music; gives it composed, as MIDI, and played with a sound font.

Modes, loops, instruments and manners are those of the house's sound reference, section 2.
"""
