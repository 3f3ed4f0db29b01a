import { Failure } from '../failure';
import { message } from '../language/language';
import { all, chunksOf } from '../testing/fake-terminal';
import { readCsv } from './read-csv';
import { readJson } from './read-json';
import { readNdjson } from './read-ndjson';

const say = (key: Parameters<typeof message>[1], parameters?: Parameters<typeof message>[2]) => message('en', key, parameters);
/** Every cut there can be, so that none depends on where a chunk ends. */
const LENGTHS = [1, 2, 3, 5, 1000];

describe.each(LENGTHS)('in chunks of %d bytes', (length) => {
  const json = (text: string) => all(readJson(chunksOf(text, length), 'a.json', 'results'));
  const csv = (text: string) => all(readCsv(chunksOf(text, length), 'a.csv', say));

  it('NDJSON: numbers the lines, empty ones included', async () => {
    expect(await all(readNdjson(chunksOf('\ufeff{"a":"東京"}\r\n\n{"b":2}', length)))).toEqual([
      { line: 1, text: '{"a":"東京"}' },
      { line: 3, text: '{"b":2}' },
    ]);
  });

  it('JSON: cuts the elements of an array, with the line on which each begins', async () => {
    expect(await json('[\n {"a":"]},{\\"東"},\n\n {"b":[1,{"c":2}]}\n]\n')).toEqual([
      { line: 2, text: '{"a":"]},{\\"東"}' },
      { line: 4, text: '{"b":[1,{"c":2}]}' },
    ]);
  });

  it('JSON: finds the array in its object', async () => {
    expect(await json('{ "results" : [{"a":1}, 7] }')).toEqual([
      { line: 1, text: '{"a":1}' },
      { line: 1, text: '7' },
    ]);
    expect(await json('[]')).toEqual([]);
  });

  it.each([
    ['{"runs": []}', 'jsonNoArray'],
    ['{"a":1}\n{"a":2}', 'jsonNoArray'],
    ['', 'jsonNoArray'],
    ['[{"a":1},', 'jsonCutShort'],
    ['[{"a":"', 'jsonCutShort'],
  ])('JSON: refuses %s', async (text, key) => {
    await expect(json(text)).rejects.toMatchObject({ key });
  });

  it('CSV: takes columns in any order, quotes, line breaks and doubled quotation marks', async () => {
    expect(await csv('at,check,outcome,latencyMs,detail\r\n2026-01-01T00:00:00Z,web,up,12.5,\r\n\r\nx,web,down,slow,"a ""b"",\nc"\r\ny,web,up,,')).toEqual([
      { line: 2, text: '{"at":"2026-01-01T00:00:00Z","check":"web","outcome":"up","latencyMs":12.5}' },
      { line: 4, text: '{"at":"x","check":"web","outcome":"down","latencyMs":"slow","detail":"a \\"b\\",\\nc"}' },
      { line: 6, text: '{"at":"y","check":"web","outcome":"up"}' },
    ]);
  });

  it('CSV: tells of rows with too few or too many cells, and of an open quotation mark', async () => {
    expect(await csv('check,at,outcome\nweb,t\nweb,t,up,1\nweb,t,"up\n')).toEqual([
      { line: 2, problem: '2 cells, but 3 columns are named.' },
      { line: 3, problem: '4 cells, but 3 columns are named.' },
      { line: 4, problem: 'A quotation mark is not closed.' },
    ]);
  });

  it.each([
    ['check,at,outcome,latency\n', 'csvUnknownColumn'],
    ['check,at,outcome,at\n', 'csvColumnTwice'],
    ['check,at\n', 'csvColumnMissing'],
    ['', 'csvNoHeader'],
  ])('CSV: refuses the header %j', async (text, key) => {
    await expect(csv(text)).rejects.toMatchObject({ key });
    await expect(csv(text)).rejects.toBeInstanceOf(Failure);
  });
});
