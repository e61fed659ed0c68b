// What an editor does to a cut, without a page: where the shots lie, how far each can be trimmed, which move together.

export const isShot = (place) => place.kind === "shot";

export function laidOut(shots) {
  let at = 0;
  for (const place of shots) { place.start = at; at += place.frames; }
  return at;
}

// A transition holds the shots on both of its sides together: such a block is moved as one.
export function blocks(shots) {
  const found = [];
  shots.forEach((place, index) => {
    const before = shots[index - 1];
    if (before && (!isShot(place) || !isShot(before))) found.at(-1).push(place);
    else found.push([place]);
  });
  return found;
}

// The first frame and the length after an end of the shot was moved by so many frames, as far as its take allows.
export function trimmed(shots, index, end, by, most) {
  const place = shots[index], before = shots[index - 1], after = shots[index + 1];
  const least = before && !isShot(before) && before.other === place.shot ? before.frames : 0;
  const last = most - (after && !isShot(after) && after.shot === place.shot ? after.frames : 0);
  if (end === "in") {
    const first = Math.max(least, Math.min(place.first + by, place.first + place.frames - 1));
    return { first, frames: place.first + place.frames - first };
  }
  return { first: place.first, frames: Math.max(1, Math.min(place.frames + by, last - place.first)) };
}

// Everything that changes with it: a transition goes on where its shot ends, and leads to where the next begins.
export function changesOf(shots, index, wished) {
  const place = shots[index], before = shots[index - 1], after = shots[index + 1];
  const changes = [];
  const change = (of, field, value) => { if (of[field] !== value) changes.push({ of, field, value, before: of[field] }); };
  change(place, "first", wished.first);
  change(place, "frames", wished.frames);
  if (before && !isShot(before) && before.other === place.shot) change(before, "other_first", wished.first - before.frames);
  if (after && !isShot(after) && after.shot === place.shot) change(after, "first", wished.first + wished.frames);
  return changes;
}

// Each line once, where its shot has it; one whose beginning was cut away is not heard.
export function linesHeard(shots, boards, shifts, rate) {
  const heard = new Map();
  for (const place of shots) {
    for (const [shot, first] of [[place.shot, place.first], ...(place.other ? [[place.other, place.other_first]] : [])]) {
      for (const line of boards.get(shot)?.lines ?? []) {
        if (heard.has(line.ref) || line.begins < first || line.begins >= first + place.frames) continue;
        const start = Math.max(0, place.start - first + line.at + (shifts[line.ref] ?? 0));
        heard.set(line.ref, { ...line, start, frames: line.peaks.length ? Math.round((line.peaks.length / 50) * rate) : line.frames });
      }
    }
  }
  return [...heard.values()];
}
