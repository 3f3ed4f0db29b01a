/** Files that every evidence package has at these paths. */
export const PACKAGE_FILE = {
  readme: 'README_ja.md',
  index: 'index.html',
  manifest: 'manifest.dsse.json',
  checkpoint: 'checkpoint.txt',
  entries: 'entries.ndjson',
  proofs: 'proofs.json',
  formCells: 'form/cells.json',
  verifier: 'verify/kaiji-verify.mjs',
  guide: 'VERIFY.md',
} as const;

/** Folders of an evidence package. */
export const PACKAGE_FOLDER = { anchors: 'anchors/', blobs: 'blobs/', segments: 'segments/', figures: 'figures/', form: 'form/' } as const;

/** Ending of a figure's signed statement. */
export const FIGURE_SUFFIX = '.dsse.json';

/**
 * Path of a content by its digest. A salted content is kept as salt ‖ bytes: so the name is the SHA-256 of the file in either case,
 * and `sha256sum` alone checks it.
 */
export const blobPath = (digestHex: string): string => `${PACKAGE_FOLDER.blobs}${digestHex}`;

/** Path of a figure's statement by its name. Colons of times are no part of a file name everywhere. */
export const figurePath = (name: string): string => `${PACKAGE_FOLDER.figures}${name.replace(/^figure\//, '').replaceAll(':', '')}${FIGURE_SUFFIX}`;
