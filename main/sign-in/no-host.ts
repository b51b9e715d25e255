/** No host is called so (RFC 6761). Chromium takes an empty list on Windows for "whatever the system calls intranet". */
export const NO_HOST = 'nobody.invalid';
