import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ListOf, segmentDaySchema, segmentRevisionSchema, segmentsQuerySchema, type SegmentView } from '@kaiji/contracts';
import { SEGMENT_MEDIA_TYPE } from '@kaiji/evidence';
import { createZodDto } from 'nestjs-zod';
import { Requires } from '../../../platform/access';
import { parseBy } from '../../../platform/errors';
import { ListSegments } from './list-segments';

class SegmentsQueryDto extends createZodDto(segmentsQuerySchema) {}

@ApiTags('evidence')
@Controller('services/:service/segments')
@Requires('evidence.read')
export class SegmentsController {
  constructor(private readonly segments: ListSegments) {}

  @Get()
  list(@Param('service') service: string, @Query() { from, to }: SegmentsQueryDto): Promise<ListOf<SegmentView>> {
    return this.segments.run(service, from, to);
  }

  @Get(':day/:revision')
  async file(@Param('service') service: string, @Param('day') dayText: string, @Param('revision') revisionText: string): Promise<StreamableFile> {
    const day = parseBy(segmentDaySchema, dayText);
    const revision = parseBy(segmentRevisionSchema, revisionText);
    const bytes = await this.segments.bytes(service, day, revision);
    const disposition = `attachment; filename="${service}-${day}.${revision}.parquet"`;
    return new StreamableFile(bytes, { type: SEGMENT_MEDIA_TYPE, disposition, length: bytes.length });
  }
}
