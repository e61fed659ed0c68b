// A frame as an editor reads it: minutes, seconds, frames.

export function code(frame, rate) {
  const whole = Math.round(rate), number = Number(frame);
  const two = (it) => String(it).padStart(2, "0");
  return `${Math.floor(number / (whole * 60))}:${two(Math.floor(number / whole) % 60)}:${two(number % whole)}`;
}
