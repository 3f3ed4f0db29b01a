import { sampleItem } from './sample-item';

const idOf = (subject: string): [string, number] => {
  const { id, revision } = sampleItem({ subject, hash: '' }, 0);
  return [id, revision];
};

describe(sampleItem.name, () => {
  it('reads the record and the revision out of a subject', () => {
    expect(idOf('record/sample/incident/INC-1/3')).toEqual(['INC-1', 3]);
    expect(idOf('record/sample/patch/CVE%2F1@host/12')).toEqual(['CVE%2F1@host', 12]);
    expect(idOf('record/sample/incident/2026/03/INC 1/2')).toEqual(['2026/03/INC 1', 2]);
    expect(idOf('segment/sample/2026-03-02/1')).toEqual(['2026-03-02', 1]);
  });

  it('refuses what is no record', () => {
    expect(() => idOf('figure/sample/uptime/1')).toThrow('figure/sample/uptime/1');
  });
});
