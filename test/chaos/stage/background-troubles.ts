// What no browser can be told while it runs: Firefox reads how much of the disk it may use when it starts, Chromium
// remembers for half a minute that there was room, and neither runs with a clock of its own. So the background is made to
// see it. These run there until it is stopped, and may close over nothing.

/** It can keep nothing more, as on a full disk; what is kept can be read and deleted. */
export function refuseToWrite(isFull: boolean): void {
  const { prototype } = IDBObjectStore as unknown as {
    prototype: IDBObjectStore & { putReally?: IDBObjectStore['put'] };
  };
  prototype.putReally ??= prototype.put;
  prototype.put = isFull
    ? () => {
        throw new DOMException('', 'QuotaExceededError');
      }
    : prototype.putReally;
}

/** The clock jumps; the time that passes goes on as before. */
export function putClockAhead(seconds: number): void {
  const clock = Date as DateConstructor & { nowReally?: () => number };
  const nowReally = clock.nowReally ?? clock.now;
  Object.assign(clock, { nowReally, now: () => nowReally() + seconds * 1000 });
}
