/** Version of the rules that the figures follow; changes whenever an equal input could give another result. */
export const RULES_VERSION = '1.3.0';
