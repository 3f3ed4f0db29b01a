import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FormEdition, FormEditionHead, ListOf } from '@kaiji/contracts';
import { FORM_EDITIONS } from '@kaiji/forms';
import { AboveServices, Requires } from '../../../platform/access';
import { editionNamed } from './edition-named';

const headOf = ({ edition, title, items, fields }: FormEdition): FormEditionHead => ({ edition, title, items, rows: fields.length });

/** The catalogue of form editions. */
@ApiTags('disclosures')
@Controller('forms')
@Requires('disclosures.read')
@AboveServices()
export class FormsController {
  @Get()
  list(): ListOf<FormEditionHead> {
    return { items: FORM_EDITIONS.map(headOf) };
  }

  @Get(':edition')
  one(@Param('edition') edition: string): FormEdition {
    return editionNamed(edition);
  }
}
