import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSample, populationSha256, populationText } from './draw-sample';
import { sampleProcedure } from './sample-procedure';

const SUBJECTS = Array.from({ length: 40 }, (_, index) => `record/勤怠/incident/INC-${index} 'x' \\n/1`);
const SEED = '2026-03-31/$(id)%s"7';

describe(drawSample.name, () => {
  it('is the same whatever order the population comes in', () => {
    expect(drawSample([...SUBJECTS].reverse(), SEED, 7)).toEqual(drawSample(SUBJECTS, SEED, 7));
  });

  it('is another one for another seed', () => {
    const drawn = (seed: string): string[] => drawSample(SUBJECTS, seed, 7).map((one) => one.subject);
    expect(drawn('0001')).not.toEqual(drawn('0002'));
  });

  it('grows by adding to what was drawn, up to all', () => {
    const all = drawSample(SUBJECTS, SEED, 1000);
    expect(all).toHaveLength(40);
    expect(drawSample(SUBJECTS, SEED, 7)).toEqual(all.slice(0, 7));
    expect(drawSample([], SEED, 7)).toEqual([]);
  });

  it('takes each of a population about as often as any other', () => {
    const times = new Map(SUBJECTS.map((one) => [one, 0]));
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const { subject } of drawSample(SUBJECTS, `seed ${seed}`, 10)) times.set(subject, (times.get(subject) ?? 0) + 1);
    }
    // 500 are expected of each; six standard deviations are about 116.
    for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(120);
  });

  it('is what the printed procedure draws with the tools of any system', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaiji-sample-'));
    writeFileSync(join(folder, 'population.txt'), populationText(SUBJECTS));
    const commands = sampleProcedure({ seed: SEED, size: 7, sha256: populationSha256(SUBJECTS) }).split('\n').filter((line) => !line.startsWith('#'));
    const [check = '', ...draw] = commands;
    expect(execFileSync('bash', ['-c', check], { cwd: folder }).toString()).toContain(': OK');
    const printed = execFileSync('bash', ['-c', draw.join('\n')], { cwd: folder }).toString();
    rmSync(folder, { recursive: true });
    expect(printed.trimEnd().split('\n')).toEqual(drawSample(SUBJECTS, SEED, 7).map((one) => `${one.hash}  ${one.subject}`));
  });
});
