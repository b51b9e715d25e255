/**
 * Delivery method: static credentials in the credentials file, a `credential_process` line in the config file, or the local
 * credentials server only. With `file` alone they leave the vault.
 */
export const DELIVERY_METHODS = ['file', 'process', 'endpoint'] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];
