import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** 藍: the one accent. Shade 7 carries white text on light ground, shade 6 on dark. */
const ai: MantineColorsTuple = ['#eff5fb', '#dce8f3', '#b8cfe5', '#90b4d7', '#6f9ccb', '#4c82b9', '#336aa2', '#1f4f82', '#183f69', '#102c4b'];

const JAPANESE_STACK = '"Hiragino Sans","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP",sans-serif';

export const theme = createTheme({
  colors: { ai },
  primaryColor: 'ai',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: JAPANESE_STACK,
  fontFamilyMonospace: '"SFMono-Regular",Consolas,"Noto Sans Mono CJK JP",monospace',
  headings: {
    fontFamily: JAPANESE_STACK,
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.375rem', lineHeight: '1.4' }, h2: { fontSize: '1rem', lineHeight: '1.5' }, h3: { fontSize: '0.9375rem', lineHeight: '1.5' } },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.65', lg: '1.65', xl: '1.65' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});
