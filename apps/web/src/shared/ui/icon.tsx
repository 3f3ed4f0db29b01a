const PATHS = {
  home: 'M3 11l9-7 9 7M5 10v10h5v-6h4v6h5V10',
  figures: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
  incident: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  maintenance: 'M14 6a4 4 0 0 0 4 5l-8 8-3-3 8-8a4 4 0 0 1-1-2zM18 4l-2 3 1 1 3-2',
  patch: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  backup: 'M4 6c0-1.500 3.500-3 8-3s8 1.500 8 3-3.500 3-8 3-8-1.500-8-3zM4 6v12c0 1.500 3.500 3 8 3s8-1.500 8-3V6M4 12c0 1.500 3.500 3 8 3s8-1.500 8-3',
  discrepancy: 'M4 8h11l-3-3M20 16H9l3 3',
  intake: 'M12 3v11M8 10l4 4 4-4M4 16v4h16v-4',
  disclosure: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  seal: 'M12 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM9 14l-2 7 5-3 5 3-2-7M9.500 9l2 2 3-3.500',
  ledger: 'M5 5a2 2 0 0 1 2-2h12v15H7a2 2 0 0 0-2 2zM5 20a1.500 1.500 0 0 0 2 1h12v-3M9 8h6M9 12h6',
  audit: 'M6 3h12v18H6zM9 3v2h6V3M9 11l2 2 4-4M9 17h6',
  sample: 'M4 6h10M4 12h6M4 18h6M16 10a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM19 17l3 3',
  finding: 'M5 21V4h13l-3 4 3 4H5',
  view: 'M2 12c2-4 6-7 10-7s8 3 10 7c-2 4-6 7-10 7s-8-3-10-7zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  chevronDown: 'M6 9l6 6 6-6',
  chevronRight: 'M9 6l6 6-6 6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 4-6 8-6s8 2 8 6',
  check: 'M5 12l5 5 9-10',
  cross: 'M6 6l12 12M18 6L6 18',
  question: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.5',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8v.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  download: 'M12 4v11M8 11l4 4 4-4M4 19h16',
  print: 'M7 8V3h10v5M5 8h14v8h-3v5H8v-5H5zM8 14h8',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  language: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the word always stands beside it. */
export const Icon = ({ name, size = 18 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.8}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    style={{ flex: 'none' }}
  >
    <path d={PATHS[name]} />
  </svg>
);
