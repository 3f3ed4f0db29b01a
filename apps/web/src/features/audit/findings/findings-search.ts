import { FINDING_STATES, type FindingState } from '@kaiji/contracts';

export const parseFindingsSearch = (search: Record<string, unknown>): { state?: FindingState } => ({ state: FINDING_STATES.find((one) => one === search.state) });
