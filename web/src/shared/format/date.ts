import { missing } from './number';

type Moment = string | null | undefined;

/** A date in a table, as it came: `2014-03-31`. */
export const formatDate = (date: Moment) => date?.slice(0, 10) ?? missing;

/** An instant in the reader's own time zone: `2014-03-31 08:15`. */
export function formatInstant(instant: Moment) {
  if (!instant) return missing;
  const local = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${date} ${two(local.getHours())}:${two(local.getMinutes())}`;
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
  ['month', 12],
  ['year', Number.POSITIVE_INFINITY],
];

/** In feeds: `3 minutes ago`, `昨天`. */
export function formatRelative(instant: Moment, language: string, now = Date.now()) {
  if (!instant) return missing;
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  let distance = (Date.parse(instant) - now) / 1000;
  for (const [unit, size] of steps) {
    if (Math.abs(distance) < size) return words.format(Math.round(distance), unit);
    distance /= size;
  }
  return missing;
}

/** How long something still takes: `4:05` minutes, `1:02:09` hours. */
export function formatDuration(seconds: number) {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** The day after an ISO date, for spans whose end is not part of them. */
export function nextDay(date: string) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
