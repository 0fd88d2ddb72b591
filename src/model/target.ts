/** What a photo is set for: one's own profile, the public (fallback) photo, or a bot that one owns. */
export type Target = { kind: 'profile' } | { kind: 'public' } | { kind: 'bot'; botId: string };
