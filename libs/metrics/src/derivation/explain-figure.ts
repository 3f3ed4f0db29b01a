import type { Derivation, FigureKey } from '../results';
import { serviceRecord } from '../state/service-record';
import type { FigureInput } from '../types';
import { derivationOfBackups } from './explain-backups';
import { derivationOfIncidents } from './explain-incidents';
import { derivationOfMaintenance } from './explain-maintenance';
import { derivationOfMonitoring } from './explain-monitoring';
import { derivationOfNotification } from './explain-notification';
import { derivationOfPatches } from './explain-patches';
import { derivationOfSupport } from './explain-support';
import { derivationOfUptime } from './explain-uptime';

/**
 * How the uptime comes about, from the period's length to the percentage, in steps that a pocket calculator can follow; with every
 * interval and the records that it comes from, what is left out, and how far the value moves with single decisions.
 */
export function explainUptime(input: FigureInput): Derivation {
  return derivationOfUptime(serviceRecord(input));
}

const EXPLANATIONS: Readonly<Record<FigureKey, (input: FigureInput) => Derivation>> = {
  uptime: explainUptime,
  incidents: derivationOfIncidents,
  patches: derivationOfPatches,
  backups: derivationOfBackups,
  monitoring: derivationOfMonitoring,
  maintenance: derivationOfMaintenance,
  notification: derivationOfNotification,
  support: derivationOfSupport,
};

/** The derivation of one figure. Throws a RangeError where the figure itself does. */
export function explainFigure(input: FigureInput, figure: FigureKey): Derivation {
  return EXPLANATIONS[figure](input);
}
