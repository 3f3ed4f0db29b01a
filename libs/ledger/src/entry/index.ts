export { contentDigest, SALT_BYTES } from './content-digest';
export { entryBody, ENTRY_VERSION, type EntryBody, type EntryContent, type EntryMeta, type EntryParts } from './entry-body';
export { parseEntry } from './parse-entry';
