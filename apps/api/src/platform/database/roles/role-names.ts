/** Owns every table; nobody signs in as it. */
export const OWNER = 'kaiji_owner';
/** May read what is recorded, and nothing of how people sign in. */
export const AUDIT = 'kaiji_audit';
