import { KaijiError } from '../../../platform/errors';
import { revisionOfIfMatch } from './if-match';

it.each([
  [undefined, undefined],
  ['*', undefined],
  ['"3"', 3],
  ['3', 3],
  ['W/"0"', 0],
])('revisionOfIfMatch of %j is %j', (header, revision) => {
  expect(revisionOfIfMatch(header)).toBe(revision);
});

it.each(['"abc"', '', '"1", "2"', '-1', '"99999999999"'])('refuses %j', (header) => {
  expect(() => revisionOfIfMatch(header)).toThrow(KaijiError);
});
