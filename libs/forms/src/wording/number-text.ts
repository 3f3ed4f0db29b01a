const grouped = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 6 });

/** A count or a limit as printed: `1,234`. */
export const numberText = (value: number): string => grouped.format(value);

/** Seconds of a loss, a started second being a whole one: 1,001 ms is `2秒`. */
export const lostSecondsText = (ms: number): string => `${numberText(Math.ceil(ms / 1000))}秒`;

/** Seconds of what was promised or reached; a started second does not count. */
export const wholeSecondsText = (ms: number): string => `${numberText(Math.floor(ms / 1000))}秒`;

/** A share between 0 and 1 as a percentage: 0.995 is `99.5%`. */
export const shareText = (share: number): string => `${numberText(Number((share * 100).toFixed(6)))}%`;
