import { Access1700000000001 } from './1700000000001-access';
import { Evidence1700000000002 } from './1700000000002-evidence';
import { Disclosure1700000000010 } from './1700000000010-disclosure';
import { ServicePolicy1700000000011 } from './1700000000011-service-policy';
import { Ledger1700000000020 } from './1700000000020-ledger';
import { LedgerRoles1700000000021 } from './1700000000021-ledger-roles';
import { Latency1700000000025 } from './1700000000025-latency';
import { Segments1700000000030 } from './1700000000030-segments';
import { SignIn1700000000040 } from './1700000000040-sign-in';
import { FrozenFigures1700000000050 } from './1700000000050-frozen-figures';
import { Audit1700000000060 } from './1700000000060-audit';
import { FormTemplates1700000000070 } from './1700000000070-form-templates';

/** In order of time; a migration that has run anywhere is never edited. */
export const MIGRATIONS = [
  Access1700000000001,
  Evidence1700000000002,
  Disclosure1700000000010,
  ServicePolicy1700000000011,
  Ledger1700000000020,
  LedgerRoles1700000000021,
  Latency1700000000025,
  Segments1700000000030,
  SignIn1700000000040,
  FrozenFigures1700000000050,
  Audit1700000000060,
  FormTemplates1700000000070,
];
