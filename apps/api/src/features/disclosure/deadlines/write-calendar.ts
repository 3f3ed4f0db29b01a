import type { Language } from '../../../platform/errors';
import { REMINDER_MONTHS } from './deadline-of';
import { addMonths } from './months';
import type { DatedDeadline } from './read-deadlines';

const LINE_OCTETS = 75;

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A content line in pieces of at most 75 octets (RFC 5545, 3.1), never within a character. */
export function foldLine(line: string): string {
  const pieces: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > LINE_OCTETS) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += length;
  }
  return pieces.join('\r\n ');
}

const compactDate = (date: string): string => date.replace(/-/g, '');
const nextDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const stampOf = (instant: string): string => instant.replace(/\.\d+Z$/, 'Z').replace(/[-:]/g, '');

const WORDS: Record<Language, { name: string; expires: (service: string) => string; remind: (service: string, months: number) => string; about: (date: string, expiresOn: string) => string }> = {
  ja: {
    name: '情報開示の有効期限',
    expires: (service) => `情報開示の有効期限：${service}`,
    remind: (service, months) => `情報開示の更新準備(期限の${months}か月前)：${service}`,
    about: (date, expiresOn) => `${date}付の開示情報の有効期限は${expiresOn}です。`,
  },
  en: {
    name: 'Disclosures that expire',
    expires: (service) => `Disclosure expires: ${service}`,
    remind: (service, months) => `Prepare the next disclosure (expires in ${months} months): ${service}`,
    about: (date, expiresOn) => `The disclosure dated ${date} is valid until ${expiresOn} (not included).`,
  },
};

interface CalendarEvent {
  readonly uid: string;
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly stamp: string;
}

const eventLines = ({ uid, date, summary, description, stamp }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compactDate(date)}`,
  `DTEND;VALUE=DATE:${compactDate(nextDay(date))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

function eventsOf({ disclosure, date, expiresOn, filedAt }: DatedDeadline, serviceName: string, language: Language): CalendarEvent[] {
  const words = WORDS[language];
  const same = { description: words.about(date, expiresOn), stamp: stampOf(filedAt) };
  const reminders = REMINDER_MONTHS.map((months) => ({
    ...same,
    uid: `disclosure-${disclosure}-remind-${months}@kaiji`,
    date: addMonths(expiresOn, -months),
    summary: words.remind(serviceName, months),
  }));
  return [...reminders, { ...same, uid: `disclosure-${disclosure}-expires@kaiji`, date: expiresOn, summary: words.expires(serviceName) }];
}

/**
 * The deadlines as a calendar (RFC 5545): for each that was not renewed its last reminders, from four months before, and its end, as days.
 * The same deadlines give the same bytes, and an event keeps its UID.
 */
export function writeCalendar(deadlines: readonly DatedDeadline[], serviceName: string, language: Language): string {
  const events = deadlines.filter(({ renewedBy }) => renewedBy === undefined).flatMap((one) => eventsOf(one, serviceName, language));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaiji//Disclosure deadlines//JA',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(WORDS[language].name)}`,
    `X-WR-CALNAME:${escaped(`${WORDS[language].name} ${serviceName}`)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
