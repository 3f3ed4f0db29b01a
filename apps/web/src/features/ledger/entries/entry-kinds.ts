/** Kinds of entries, in groups as the list offers them; each has its name in the catalogue. */
const ENTRY_KINDS = {
  record: 'record',
  'record.incident': 'recordIncident',
  'record.maintenance': 'recordMaintenance',
  'record.patch': 'recordPatch',
  'record.backupRun': 'recordBackupRun',
  'record.backupCheck': 'recordBackupCheck',
  'record.supportContact': 'recordSupportContact',
  'record.supportShift': 'recordSupportShift',
  'record.correction': 'recordCorrection',
  'record.correctionApproval': 'recordCorrectionApproval',
  segment: 'segment',
  figure: 'figure',
  'figure.approval': 'figureApproval',
  'figure.drift': 'figureDrift',
  'figure.nightly': 'figureNightly',
  disclosure: 'disclosure',
  'disclosure.created': 'disclosureCreated',
  'disclosure.answer': 'disclosureAnswer',
  'disclosure.step': 'disclosureStep',
  'disclosure.export': 'disclosureExport',
  service: 'service',
  'service.definition': 'serviceDefinition',
  'service.policy': 'servicePolicy',
  audit: 'audit',
  'audit.grant': 'auditGrant',
  'audit.item': 'auditItem',
  'audit.sample': 'auditSample',
  'audit.finding': 'auditFinding',
  'audit.reply': 'auditReply',
  'audit.memo': 'auditMemo',
  'audit.views': 'auditViews',
  'audit.download': 'auditDownload',
  account: 'account',
  'account.created': 'accountCreated',
  'account.disabled': 'accountDisabled',
  'account.roles': 'accountRoles',
  token: 'token',
  'token.issued': 'tokenIssued',
  'token.revoked': 'tokenRevoked',
  'token.rotated': 'tokenRotated',
  key: 'key',
} as const;

export type EntryKind = keyof typeof ENTRY_KINDS;
export type EntryKindWord = (typeof ENTRY_KINDS)[EntryKind];

const isKnown = (kind: string): kind is EntryKind => Object.hasOwn(ENTRY_KINDS, kind);

/** Kinds to choose from; what several begin with finds them all. */
export const ENTRY_KIND_LIST: readonly EntryKind[] = Object.keys(ENTRY_KINDS).filter(isKnown);

/** A figure is kept under the name of its whole group: chosen, it finds what was decided about figures too. */
export const isGroup = (kind: EntryKind): boolean => ENTRY_KIND_LIST.some((one) => one.startsWith(`${kind}.`));

/** Key of the kind's name in the catalogue; that of its group where it has none yet; `undefined` where that has none either. */
export const entryKindWord = (kind: string): EntryKindWord | undefined => {
  const known = [kind, kind.split('.')[0] ?? ''].find(isKnown);
  return known === undefined ? undefined : ENTRY_KINDS[known];
};
