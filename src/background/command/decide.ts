const decided = new Map<string, 'sent' | 'cancelled'>();

/**
 * A command is either sent or cancelled: whoever asks first, in one turn of the worker, has it their way.
 * @returns whether it went as wanted
 */
export function decide(commandId: string, wanted: 'sent' | 'cancelled'): boolean {
  const known = decided.get(commandId) ?? wanted;
  decided.set(commandId, known);
  return known === wanted;
}
