import { Global, Module } from '@nestjs/common';
import { RawDocumentRepository } from './raw-document.repository';

@Global()
@Module({ providers: [RawDocumentRepository], exports: [RawDocumentRepository] })
export class RawModule {}
