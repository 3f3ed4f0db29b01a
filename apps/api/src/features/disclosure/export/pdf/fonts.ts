import path from 'node:path';

/** Folder of the face that prints the form: it has every character of JIS X 0213, 𠮷 (U+20BB7) among them. */
const FOLDER = path.dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json'));

const REGULAR = path.join(FOLDER, '400Regular', 'NotoSansJP_400Regular.ttf');
const BOLD = path.join(FOLDER, '700Bold', 'NotoSansJP_700Bold.ttf');

export const FONT = 'NotoSansJP';
export const FONT_FILES: readonly string[] = [REGULAR, BOLD];

/** Slanted Japanese is not printed: the upright faces stand in. */
export const FONTS = { [FONT]: { normal: REGULAR, bold: BOLD, italics: REGULAR, bolditalics: BOLD } };
