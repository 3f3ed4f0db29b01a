import type { ChecklistCode, ChecklistItem } from '@kaiji/contracts';

export interface ChecklistGroup {
  code: ChecklistCode;
  severity: ChecklistItem['severity'];
  items: ChecklistItem[];
}

/** Items of one kind together, in the order in which they came; what blocks first. */
export const checklistGroups = (items: readonly ChecklistItem[]): ChecklistGroup[] => {
  const groups: ChecklistGroup[] = [];
  for (const item of items) {
    const own = groups.find((one) => one.code === item.code && one.severity === item.severity);
    if (own === undefined) groups.push({ code: item.code, severity: item.severity, items: [item] });
    else own.items.push(item);
  }
  const bySeverity = (severity: ChecklistItem['severity']): ChecklistGroup[] => groups.filter((one) => one.severity === severity);
  return [...bySeverity('blocks'), ...bySeverity('warns')];
};

/** How many answers a group is about; of what is about none, how many findings. */
export const sizeOf = ({ items }: ChecklistGroup): number => items.reduce((sum, { fields }) => sum + Math.max(1, fields?.length ?? 0), 0);
