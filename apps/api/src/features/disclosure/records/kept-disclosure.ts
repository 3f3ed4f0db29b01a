import type { DisclosureHead, DisclosureState } from '@kaiji/contracts';

/** A disclosure as it is kept, with the state that its last event gave it. */
export interface KeptDisclosure {
  readonly serviceId: number;
  readonly id: string;
  readonly edition: string;
  readonly date: string;
  /** The service's name on the day that the disclosure was made. */
  readonly serviceName: string;
  readonly period: DisclosureHead['period'];
  readonly restates: string | null;
  readonly restatedBy: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly state: DisclosureState;
}

export interface DisclosureEvent {
  readonly action: 'create' | 'submit' | 'approve' | 'return' | 'file' | 'restate';
  readonly state: DisclosureState;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** What a figure proposed for a field when the disclosure was made. */
export interface KeptDraft {
  readonly field: string;
  readonly figure: string;
  readonly text: string | null;
  readonly reason: string | null;
  readonly parts: { label: string; value: string }[];
  readonly rulesVersion: string;
  readonly evidenceHash: string;
}

/** One writing of an answer; `draft` means that the field went back to what its figure proposes. */
export interface AnswerRevision {
  readonly field: string;
  readonly revision: number;
  readonly kind: 'typed' | 'notApplicable' | 'draft';
  readonly text: string | null;
  readonly reason: string | null;
  readonly writtenAt: string;
  readonly writtenBy: string;
}
