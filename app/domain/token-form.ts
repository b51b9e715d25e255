/**
 * How a program gets its token for the container endpoint: from a file that is there only while Mai listens, or as text in
 * its environment. With the text it asks whatever listens on the port once Mai has quit, and believes the answer.
 */
export const TOKEN_FORMS = ['file', 'text'] as const;
export type TokenForm = (typeof TOKEN_FORMS)[number];
