/** One o’clock is singular, all others are plural. */
export const hour = (time: string): string => (/^0?1\D/.test(time) ? `la ${time}` : `las ${time}`);
