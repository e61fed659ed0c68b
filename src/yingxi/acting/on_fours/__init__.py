"""How animals that go on four legs play their part: their own steps over the ground a part has planned, their own
deeds."""
