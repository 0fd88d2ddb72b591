/** The little that a peer needs of an extension's own functions. */
declare namespace chrome {
  const storage: { local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  const runtime: {
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(
        listener: (message: unknown, sender: object, answer: (value: unknown) => void) => boolean | undefined,
      ): void;
    };
  };
}
