import { pageMargins } from './page-margins';

describe('pageMargins', () => {
  it('cannot be left by the name of a service', () => {
    const css = pageMargins('a"; } body { display: none } </style>\n', 'code');
    expect(css).toContain('@top-left { content: "a\\22 ; } body { display: none } \\3c /style\\3e \\a "');
    expect(css.match(/(?<!\\)"/g)).toHaveLength(6);
  });
});
