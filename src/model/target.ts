/** What a photo is set for: one's own profile, the public (fallback) photo, or a bot that one owns. */
export type Target = { kind: 'profile' } | { kind: 'public' } | { kind: 'bot'; botId: string };

/** The bot whose history a target belongs to; null for one's own. */
export function botOf(target: Target): string | null {
  return target.kind === 'bot' ? target.botId : null;
}
