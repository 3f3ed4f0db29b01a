import { carriesCode, verificationCode, verificationText } from './verification-code';

const ROOT = Buffer.from('7f3a09bc0000ffff123456789abcdef0'.repeat(2), 'hex');

it('is the first sixteen digits of the root, in groups of four', () => {
  expect(verificationCode(ROOT)).toBe('7F3A-09BC-0000-FFFF');
  expect(verificationText({ size: 1234, root: ROOT })).toBe('台帳 1234件 検証コード 7F3A-09BC-0000-FFFF');
});

it('is for what somebody approved', () => {
  expect((['draft', 'submitted', 'returned', 'approved', 'filed', 'restated'] as const).filter(carriesCode)).toEqual(['approved', 'filed', 'restated']);
});
