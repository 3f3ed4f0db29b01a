import { AddTemplate } from './add-template';
import { FillTemplate } from './fill-template';
import { FindTemplate } from './find-template';
import { FormTemplatesController } from './form-templates.controller';
import { TemplateArtefactsRepository } from './records/template-artefacts.repository';
import { TemplateRepository } from './records/template.repository';
import { TemplateExportController } from './template-export.controller';
import { WriteCellMap } from './write-cell-map';

/** What fills templates of the form. */
export const TEMPLATE_PROVIDERS = [AddTemplate, FillTemplate, FindTemplate, TemplateArtefactsRepository, TemplateRepository, WriteCellMap];

export const TEMPLATE_CONTROLLERS = [FormTemplatesController, TemplateExportController];
