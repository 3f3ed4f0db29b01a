export type { Artefact, ArtefactContent, JsonObject } from './artefact';
export { Ledger } from './ledger';
export { LedgerModule } from './ledger.module';
