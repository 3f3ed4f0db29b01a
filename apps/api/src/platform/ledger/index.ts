export type { Artefact, ArtefactContent, JsonObject } from './artefact';
export { ArtefactSources, type UnrecordedArtefact } from './artefact-sources';
export { BackFill } from './back-fill';
export { Ledger } from './ledger';
export { LedgerModule } from './ledger.module';
