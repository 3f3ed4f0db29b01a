export { appendLeaves, type Appended } from './append';
export { consistencyProof, nodesOfConsistency } from './consistency';
export { emptyRoot, HASH_BYTES, leafHash, nodeHash } from './hash';
export { inclusionProof, nodesOfInclusion } from './inclusion';
export { nodeReader, type NodeId, type ReadNode, type TreeNode } from './node';
export { edgeOf, rootOf } from './root';
export { verifyConsistency, type ConsistencyClaim } from './verify-consistency';
export { verifyInclusion, type InclusionClaim } from './verify-inclusion';
