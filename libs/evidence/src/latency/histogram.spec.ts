import { addEncoded, addHistogram, encodeHistogram, latenciesOf, type LatencyHistogram } from './histogram';

const sumOf = (...parts: Buffer[]): LatencyHistogram => {
  const sum: LatencyHistogram = new Map();
  for (const part of parts) addEncoded(sum, part);
  return sum;
};

describe('a histogram of response times', () => {
  it('has one form as bytes, whatever its order, and comes back from it', () => {
    const one = new Map([[506, 70_000], [20, 3]]);
    const bytes = encodeHistogram(one);
    expect(bytes.toString('hex')).toBe('001400000003' + '01fa00011170');
    expect(encodeHistogram(new Map([...one].reverse()))).toEqual(bytes);
    expect(sumOf(bytes)).toEqual(new Map([[20, 3], [506, 70_000]]));
    expect(encodeHistogram(new Map())).toHaveLength(0);
  });

  it('adds up, whether kept or not', () => {
    const [a, b] = [new Map([[1, 2], [3, 4]]), new Map([[3, 5]])];
    const sum: LatencyHistogram = new Map();
    addHistogram(sum, a);
    addHistogram(sum, b);
    expect(sum).toEqual(new Map([[1, 2], [3, 9]]));
    expect(sumOf(encodeHistogram(b), encodeHistogram(a))).toEqual(sum);
  });

  it('says up to where its buckets go, the fastest first', () => {
    expect(latenciesOf(new Map([[256, 1], [20, 2]]))).toEqual([[20, 2], [257, 1]]);
  });

  it('is refused where it is cut off', () => {
    expect(() => sumOf(Buffer.alloc(7))).toThrow(RangeError);
  });
});
