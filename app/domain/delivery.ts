/**
 * Delivery method: static credentials in the credentials file, a `credential_process` line in the config file, or the local
 * credentials server only. With `file` alone they leave the vault.
 */
export const DELIVERIES = ['file', 'process', 'endpoint'] as const;
export type Delivery = (typeof DELIVERIES)[number];
