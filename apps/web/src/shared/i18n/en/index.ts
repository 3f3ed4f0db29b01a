import type { Catalogue } from '../catalogue';
import { backups } from './backups';
import { disclosures } from './disclosures';
import { figures } from './figures';
import { frozen } from './frozen';
import { incidents } from './incidents';
import { maintenances } from './maintenances';
import { overview } from './overview';
import { patches } from './patches';
import { previous } from './previous';
import { records } from './records';
import { session } from './session';
import { settings } from './settings';
import { shell } from './shell';
import { ui } from './ui';
import { vocabulary } from './vocabulary';
import { whatIf } from './what-if';

export const en: Catalogue = {
  ui,
  vocabulary,
  shell,
  session,
  overview,
  figures,
  frozen,
  incidents,
  maintenances,
  patches,
  backups,
  records,
  disclosures,
  settings,
  whatIf,
  previous,
};
