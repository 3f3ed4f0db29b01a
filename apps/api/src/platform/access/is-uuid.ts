const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a path can name a token or a session at all: PostgreSQL refuses to compare anything else with one. */
export const isUuid = (id: string): boolean => UUID.test(id);
