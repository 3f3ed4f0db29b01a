/**
 * A label as it is compared: full and half width are one, blanks and line ends do not count, nor do the several dashes,
 * tildes and middle dots that programs write for one another.
 */
export const normalised = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[‐‑‒–—―−ｰ]/g, '-')
    .replace(/[〜∼]/g, '~')
    .replace(/[・·•‧]/g, '・')
    .toLowerCase();

/** Item number of a label: `36` of `３６`, `(36)`, `No. 36` and `36.`. */
export function itemNumber(label: string): string | undefined {
  const [, digits] = /^(?:no\.?|項番|第)?[([【]?(\d{1,4})[)\]】]?[.、項:]?$/.exec(normalised(label)) ?? [];
  return digits === undefined ? undefined : String(Number(digits));
}
