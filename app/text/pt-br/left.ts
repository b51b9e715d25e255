/** Time that is left: “resta” for one unit (1 h), “restam” for all others (4 h, 1 h 5 min). */
export const left = (time: string): string => (/^(?:<\s)?1\D+$/.test(time) ? `resta ${time}` : `restam ${time}`);
