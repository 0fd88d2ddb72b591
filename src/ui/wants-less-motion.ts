/** Whether the person has asked their system for less motion: then nothing moves that they did not start. */
export function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
