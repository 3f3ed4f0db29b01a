export interface Login {
  readonly role: string;
  readonly password: string;
}

/** Who signs in by an address of PostgreSQL. */
export function loginOf(url: string): Login {
  const { username, password } = new URL(url);
  return { role: decodeURIComponent(username), password: decodeURIComponent(password) };
}
