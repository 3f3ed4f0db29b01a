export { type KeptDocument, RawDocumentRepository } from './raw-document.repository';
export { RawModule } from './raw.module';
