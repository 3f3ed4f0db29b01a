export { DisclosureModule } from './disclosure.module';
export { ExportDisclosure, type ExportedFile } from './export/export-disclosure';
export { FindDisclosure } from './find-disclosure';
