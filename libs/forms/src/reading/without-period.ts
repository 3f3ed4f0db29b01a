const DAY = '\\d{4}年\\d{1,2}月\\d{1,2}日(?:\\d{1,2}時\\d{1,2}分(?:時点)?)?';
const PERIOD = new RegExp(`${DAY}[～~〜]${DAY}`, 'g');

/** A text without the period that it names: what is said in two years alike is then equal. */
export const withoutPeriod = (text: string): string => text.replace(PERIOD, '').replace(/\(、?\)|（、?）/g, '').trim();
