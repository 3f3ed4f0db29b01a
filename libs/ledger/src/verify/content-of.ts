import { SALT_BYTES, type EntryBody } from '../entry';
import { type VerifyState } from './state';

/** Content of an entry without its salt, by its digest; undefined where the package does not have it. */
export async function contentOf({ pkg, pathBySha256 }: Pick<VerifyState, 'pkg' | 'pathBySha256'>, { content }: EntryBody): Promise<Buffer | undefined> {
  const path = content && pathBySha256.get(content.digest);
  if (!content || path === undefined) return undefined;
  const bytes = await pkg.read(path);
  return content.salted ? bytes.subarray(SALT_BYTES) : bytes;
}
