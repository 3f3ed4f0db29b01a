export { bufferSource, fileSource, type ByteSource } from './byte-source';
export { openZip, ZIP_LIMITS, type ZipArchive, type ZipLimits } from './zip-archive';
export { type ZipEntry } from './zip-entry';
