import { DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './features/audit';
import { DisclosureModule } from './features/disclosure';
import { EvidenceModule } from './features/evidence';
import { FiguresModule } from './features/figures';
import { ServicesModule } from './features/services';
import { Clock } from './platform/clock';
import { Config } from './platform/config';
import { PlatformModule } from './platform/platform.module';

@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(config, clock), ServicesModule, EvidenceModule, FiguresModule, DisclosureModule, AuditModule],
    };
  }
}
