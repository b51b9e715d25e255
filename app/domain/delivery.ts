/**
 * How a role's keys reach AWS tools: as static keys in the credentials file, by a `credential_process` line in the config
 * file, or through the container endpoint alone. Only with `file` are they anywhere outside the vault.
 */
export const DELIVERIES = ['file', 'process', 'endpoint'] as const;
export type Delivery = (typeof DELIVERIES)[number];
