import { addressOf, placeOf } from './address';

it.each([['A1', 1, 1], ['Z9', 9, 26], ['AA10', 10, 27], ['AZ1', 1, 52], ['XFD1048576', 1_048_576, 16_384]])('%s is row %i, column %i', (address, row, column) => {
  expect(placeOf(address)).toEqual({ row, column });
  expect(addressOf({ row, column })).toBe(address);
});

it.each(['', 'A', '1', 'A0', 'a1', 'XFE1', 'A1048577', 'A1:B2', 'AAAA1'])('%j is no cell', (address) => {
  expect(placeOf(address)).toBeUndefined();
});
