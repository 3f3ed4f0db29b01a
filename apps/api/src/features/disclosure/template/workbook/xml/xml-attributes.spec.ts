import { attributesOf, withAttribute, withoutAttribute } from './xml-attributes';

it('reads attributes in either quotes', () => {
  expect([...attributesOf(`<c r="A1" t = 's' x:v="a&amp;b"/>`)]).toEqual([['r', 'A1'], ['t', 's'], ['x:v', 'a&b']]);
});

it('adds, replaces and removes one', () => {
  expect(withAttribute('<calcPr a="1" />', 'b', '2')).toBe('<calcPr a="1" b="2"/>');
  expect(withAttribute('<xf b="1" a="1">', 'b', '2')).toBe('<xf a="1" b="2">');
  expect(withoutAttribute('<row r="1" spans="1:3" ht="9">', 'spans')).toBe('<row r="1" ht="9">');
});
