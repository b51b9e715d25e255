/** Whether one more request is within the rate: at most `most` in any second. Refused requests don't count. */
export type RateLimit = { allows(most: number): boolean; clear(): void };

export function rateLimit(now: () => number = Date.now): RateLimit {
  let recent: number[] = [];
  return {
    allows(most) {
      const at = now();
      recent = recent.filter(each => each > at - 1_000);
      if (recent.length >= most) return false;
      recent.push(at);
      return true;
    },
    clear() {
      recent = [];
    },
  };
}
