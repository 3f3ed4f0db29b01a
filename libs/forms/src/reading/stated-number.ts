/** The first number of an answer with the unit that follows it: `99.9` and `%`. */
export interface StatedNumber {
  value: string;
  unit: string;
}

const NUMBER = /(-?\d[\d,]*(?:\.\d+)?)\s*(%|分|秒|時間|日|週間|か月|ヶ月|件|世代|回|年|人|か所)?/;

/** Texts of an answer that differ in their letters' width only read alike. */
export const foldedText = (text: string): string => text.normalize('NFKC').trim();

/** The first number of a text; `undefined` where it has none. */
export const statedNumber = (text: string): StatedNumber | undefined => {
  const found = NUMBER.exec(foldedText(text));
  return found?.[1] === undefined ? undefined : { value: found[1].replace(/,/g, ''), unit: found[2] ?? '' };
};

const scaleOf = (value: string): number => value.split('.')[1]?.length ?? 0;

const scaled = (value: string, scale: number): bigint => {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
};

/** `left − right` of two decimal numbers, exact, with its sign: `+0.05`, `-1`, `0`. */
export const exactDifference = (left: string, right: string): string => {
  const scale = Math.max(scaleOf(left), scaleOf(right));
  const difference = scaled(left, scale) - scaled(right, scale);
  if (difference === 0n) return '0';
  const digits = (difference < 0n ? -difference : difference).toString().padStart(scale + 1, '0');
  const [whole, fraction] = [digits.slice(0, digits.length - scale), digits.slice(digits.length - scale).replace(/0+$/, '')];
  return `${difference < 0n ? '-' : '+'}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};

/** By how much the first numbers of two answers differ; `undefined` where they are not of one unit. */
export const statedDifference = (left: string, right: string): StatedNumber | undefined => {
  const [one, other] = [statedNumber(left), statedNumber(right)];
  if (one === undefined || other === undefined || one.unit !== other.unit) return undefined;
  return { value: exactDifference(one.value, other.value), unit: one.unit };
};

/** The same as parameters of a message; none where there is nothing to compare. */
export const differenceParams = (left: string, right: string): Record<string, string> => {
  const by = statedDifference(left, right);
  return by === undefined ? {} : { difference: by.value, unit: by.unit };
};
