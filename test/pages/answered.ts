type Hears<S> = (message: unknown, sender: S, reply: (result: unknown) => void) => true | undefined;

/** What a listener for messages answers, as the promise that the sender gets; undefined when it lets the message go. */
export function answered<S>(hears: Hears<S>) {
  return (message: unknown, sender: S): Promise<unknown> | undefined => {
    let reply = (_: unknown) => {};
    const answer = new Promise((resolve) => {
      reply = resolve;
    });
    return hears(message, sender, reply) && answer;
  };
}
