import { probeVerdicts, type ProbeVerdicts } from '../probes/probe-verdicts';
import { joinSilences } from '../probes/silence';
import type { StepFunction } from '../probes/step-function';
import { policySpansWithin, type PolicySpan } from '../policy/policy-spans';
import type { ComponentDefinition, FigureInput, Interval, Policy } from '../types';
import type { Base } from './service-state';
import { sweepStates, type Effect, type StateSegment } from './sweep';

/** A stretch of the effective time under one policy, with what the probes say by its rules. */
export interface PolicyPiece extends Interval {
  readonly span: PolicySpan;
  readonly bases: readonly Base[];
  /** In the order of the components; `null` for one without any check. */
  readonly verdicts: readonly (StepFunction | null)[];
}

/** What the probes say over the effective time, whatever the policies that it spans. */
export type ProbeFindings = Pick<ProbeVerdicts, 'silences' | 'unconfirmed' | 'unassigned'>;

/** A stretch of the effective time over which the probes are read by one rule. */
export interface ProbeStretch extends Interval {
  readonly policy: Policy;
  readonly probes: ProbeVerdicts;
}

export interface PieceByPiece {
  readonly components: readonly ComponentDefinition[];
  readonly pieces: readonly PolicyPiece[];
  readonly stretches: readonly ProbeStretch[];
  readonly probes: ProbeFindings;
}

/** Stands for a service without components, so that its incidents have something to act on. */
const WHOLE_SERVICE: ComponentDefinition = { key: '', name: '', layer: 'application', checks: [] };

function basesOf({ basis }: Policy, components: readonly ComponentDefinition[]): Base[] {
  if (basis === 'incidents') return components.map(() => 'assumed');
  const anyProbed = components.some(({ checks }) => checks.length > 0);
  return components.map(({ checks }) => (checks.length > 0 ? 'probed' : anyProbed ? 'leftOut' : 'unknown'));
}

function probesOf({ service, runs, asOf }: FigureInput, policy: Policy, within: Interval): ProbeVerdicts {
  if (policy.basis === 'incidents')
    return { byComponent: service.components.map(() => null), locations: new Map(), silences: [], unconfirmed: [], unassigned: [] };
  return probeVerdicts(service.components, runs, policy, within, asOf);
}

const readAlike = (a: Policy, b: Policy): boolean =>
  a.basis === b.basis && a.confirmFailures === b.confirmFailures && a.staleAfterIntervals === b.staleAfterIntervals;

/** Neighbouring spans by whose policies the probes are read alike, each group with what they say. */
function probeStretches(input: FigureInput, spans: readonly PolicySpan[]): ProbeStretch[] {
  const groups: PolicySpan[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && readAlike(last.policy, span.policy)) groups[groups.length - 1] = { ...last, to: span.to };
    else groups.push(span);
  }
  return groups.map(({ from, to, policy }) => ({ from, to, policy, probes: probesOf(input, policy, { from, to }) }));
}

/** Cuts the effective time where the policy changes and reads the probes of each piece by its own rules. */
export function pieceByPiece(input: FigureInput, policies: readonly PolicySpan[], effective: Interval): PieceByPiece {
  const components = input.service.components.length > 0 ? input.service.components : [WHOLE_SERVICE];
  const spans = policySpansWithin(policies, effective);
  const stretches = probeStretches(input, spans);
  const findings = stretches.map(({ probes }) => probes);
  return {
    components,
    pieces: spans.map((span) => ({
      from: span.from,
      to: span.to,
      span,
      bases: basesOf(span.policy, components),
      verdicts: stretches.findLast(({ from }) => from <= span.from)!.probes.byComponent,
    })),
    stretches,
    probes: {
      silences: joinSilences(findings.map(({ silences }) => silences)),
      unconfirmed: findings.flatMap(({ unconfirmed }) => unconfirmed),
      unassigned: [...new Set(findings.flatMap(({ unassigned }) => unassigned))],
    },
  };
}

/** The states over all pieces, in order and without a gap. */
export function sweepPieces({ components, pieces }: PieceByPiece, effects: readonly Effect[]): StateSegment[] {
  return pieces.flatMap(({ from, to, span, bases, verdicts }) =>
    sweepStates({ components, bases, verdicts, effects, policy: span.policy }, { from, to }),
  );
}
