/** RFC 3339 of a wall-clock time in Japan: `2026-03-06 19:30`. */
export const jst = (text: string): string => `${text.replace(' ', 'T')}${/\d\d:\d\d:\d\d/.test(text) ? '' : ':00'}+09:00`;

export const jstMs = (text: string): number => Date.parse(jst(text));

export const iso = (ms: number): string => new Date(ms).toISOString();

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
