/** What the build puts in: see `scripts/build/endpoint-plugin.ts`. */
declare module 'virtual:endpoint' {
  export const endpoint: import('./endpoint').Endpoint;
}
