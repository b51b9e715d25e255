/** Time that is left: “queda” for one unit (1 h), “quedan” for all others (4 h, 1 h 5 min). */
export const left = (time: string): string => (/^(?:<\s)?1\D+$/.test(time) ? `queda ${time}` : `quedan ${time}`);
