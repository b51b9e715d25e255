/** One o’clock is one hour, all others are several. */
export const hour = (time: string): string => (/^1\D/.test(time) ? `la ${time}` : `las ${time}`);
