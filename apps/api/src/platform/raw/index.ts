export { RawDocumentRepository } from './raw-document.repository';
export { RawModule } from './raw.module';
