import type { FigureName } from '@kaiji/contracts';

/** Screens with the records from which a figure is computed; the names are those of the menu and of the paths. */
export type OriginalScreen = 'incidents' | 'maintenances' | 'patches' | 'backups' | 'discrepancies';

const ORIGINALS: Record<FigureName, readonly OriginalScreen[]> = {
  uptime: ['incidents', 'maintenances', 'discrepancies'],
  incidents: ['incidents', 'discrepancies'],
  patches: ['patches'],
  backups: ['backups'],
  monitoring: [],
  maintenance: ['maintenances'],
  notification: ['incidents'],
  support: [],
};

/** Figures that are computed from probe results. */
const PROBED: readonly FigureName[] = ['uptime', 'incidents', 'monitoring', 'notification'];

/** Records of support have no screen of their own: the ledger has them. */
const ENTRY_KIND: Partial<Record<FigureName, string>> = { support: 'record.supportContact' };

export interface Originals {
  screens: readonly OriginalScreen[];
  segments: boolean;
  entryKind?: string;
}

export const originalsOf = (figure: FigureName): Originals => ({ screens: ORIGINALS[figure], segments: PROBED.includes(figure), entryKind: ENTRY_KIND[figure] });

/** The name under which an answer's revision stands in the ledger; revision 0 came with the disclosure. */
export const answerSubject = (disclosure: string, field: string, revision: number): string =>
  revision === 0 ? `disclosure/${disclosure}/created` : `disclosure/${disclosure}/answer/${field}/`;
