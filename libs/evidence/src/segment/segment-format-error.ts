/** Bytes that are no segment, or not one that this version reads. */
export class SegmentFormatError extends Error {
  override readonly name = 'SegmentFormatError';
}
