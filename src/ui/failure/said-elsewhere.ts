/**
 * For a reading that failed, as the page was locked just then or the browser's storage is broken: both are said in place
 * of the whole page (ui/state/use-kept.ts), so nothing is left to say where it was read.
 */
export function saidElsewhere(): void {}
