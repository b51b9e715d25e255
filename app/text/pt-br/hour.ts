/** One o’clock is singular, all others are plural. */
const isOne = (time: string): boolean => /^0?1\D/.test(time);

/** After a preposition: até a 1:05, desde as 13:05. */
export const hour = (time: string): string => (isOne(time) ? `a ${time}` : `as ${time}`);

/** Point in time: à 1:05, às 13:05. */
export const atHour = (time: string): string => (isOne(time) ? `à ${time}` : `às ${time}`);
