import { mix, seedOf } from './mix';

/** A sequence of pseudo-random numbers that depends on its name alone. */
export class Draws {
  private count = 0;
  private readonly seed: number;

  constructor(name: string) {
    this.seed = seedOf(name);
  }

  /** An integer from `least` to `most`, both included. */
  between(least: number, most: number): number {
    this.count += 1;
    return least + (mix(this.seed + Math.imul(this.count, 0x9e3779b9)) % (most - least + 1));
  }

  oneOf<T>(choices: readonly T[]): T {
    const choice = choices[this.between(0, choices.length - 1)];
    if (choice === undefined) throw new RangeError('Nothing to choose from');
    return choice;
  }

  /** True in `share` of 100 cases. */
  chance(share: number): boolean {
    return this.between(0, 99) < share;
  }
}
