import { attachment, safeFileName } from './content-disposition';

it('names a file in Japanese, and in ASCII beside it', () => {
  expect(attachment('情報開示(1).xlsx', 'disclosure.xlsx')).toBe(
    `attachment; filename="disclosure.xlsx"; filename*=UTF-8''%E6%83%85%E5%A0%B1%E9%96%8B%E7%A4%BA%281%29.xlsx`,
  );
});

it('takes no path, quote or control character into a name', () => {
  expect(safeFileName('a/../b\r\n"c"\ud800𠮷.xlsx')).toBe('a_.._b___c__𠮷.xlsx');
  expect(attachment('x', 'a"; filename="evil')).toBe(`attachment; filename="a_; filename=_evil"; filename*=UTF-8''x`);
});
