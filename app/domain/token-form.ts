/**
 * How a program receives its token of the local credentials server: from a file that exists only while Mai listens, or as text
 * in its environment. With the text, it would trust any process that listens on the port after Mai has quit.
 */
export const TOKEN_FORMS = ['file', 'text'] as const;
export type TokenForm = (typeof TOKEN_FORMS)[number];
