import { foldedText } from './stated-number';

/** The first calendar date of an answer as `YYYY-MM-DD`; `undefined` where it has none that exists. */
export const statedDate = (answer: string): string | undefined => {
  const found = /(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/.exec(foldedText(answer));
  if (found === null) return undefined;
  const date = [found[1], found[2]?.padStart(2, '0'), found[3]?.padStart(2, '0')].join('-');
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
};
