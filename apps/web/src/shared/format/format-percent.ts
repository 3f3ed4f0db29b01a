import type { Policy } from '@kaiji/contracts';

/** The policy's share as a percentage, without the noise of binary fractions: 0.99 → `99`, 0.995 → `99.5`. */
export const sharePercent = (share: number): string => String(Number((share * 100).toFixed(6)));

export const minimumCoveragePercent = ({ minimumCoverage }: Policy): string => sharePercent(minimumCoverage);
