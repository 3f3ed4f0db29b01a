/** `1,051,200`. */
export const formatCount = (count: number): string => count.toLocaleString('en-US');

/** The first eight characters of a hash in two groups: enough to compare by eye, `7F3A-91C2`. */
export const shortVerificationCode = (hash: string): string => `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();

/** Groups of eight, so that sixty-four characters can be read out and break over lines. */
export const verificationCodeGroups = (hash: string): string[] => hash.match(/.{1,8}/g) ?? [];

const SIZES = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** Decimal units: `48.3 GB`. */
export const formatBytes = (bytes: number): string => {
  const index = Math.min(SIZES.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** index;
  return `${index === 0 ? value : value.toFixed(1)} ${SIZES[index]}`;
};
