export { formatEntryLines, parseEntryLines } from './entry-lines';
export { openPackage, type EvidencePackage } from './evidence-package';
export { formatFormCells, parseFormCells, type FormCell, type FormCells } from './form-cells';
export { blobPath, FIGURE_SUFFIX, figurePath, PACKAGE_FILE, PACKAGE_FOLDER } from './layout';
export { MANIFEST_PAYLOAD_TYPE, openManifest, parseManifest, readManifest, signManifest, type Manifest, type ManifestFile, type PackageSubject } from './manifest';
export { formatProofs, parseProofs, type Proofs } from './proofs';
