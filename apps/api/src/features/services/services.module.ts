import { Module } from '@nestjs/common';
import { FindService } from './find-service';
import { PutService } from './put-service';
import { ServiceHistory } from './service-history';
import { ServiceRepository } from './service.repository';
import { ServicesController } from './services.controller';

@Module({
  controllers: [ServicesController],
  providers: [ServiceRepository, FindService, ServiceHistory, PutService],
  exports: [FindService, ServiceHistory],
})
export class ServicesModule {}
