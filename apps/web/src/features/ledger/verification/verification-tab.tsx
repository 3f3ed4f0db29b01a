import { QueryContent } from '../../../shared/ui/query-content';
import { useLedgerStatus } from '../get-ledger';
import classes from '../ledger.module.css';
import { AnchorsCard } from './anchors-card';
import { CheckpointsCard } from './checkpoints-card';
import { ConsistencyCard } from './consistency-card';
import { KeyCard } from './key-card';
import { LedgerStateCard } from './ledger-state-card';
import { VerifyNowCard } from './verify-now-card';

export const VerificationTab = () => (
  <div className={classes.stack}>
    <QueryContent query={useLedgerStatus()}>
      {(status) => (
        <>
          <LedgerStateCard status={status} />
          <VerifyNowCard />
          <CheckpointsCard />
          <ConsistencyCard status={status} />
          <AnchorsCard anchors={status.anchors} />
          <KeyCard ledgerKey={status.key} />
        </>
      )}
    </QueryContent>
  </div>
);
