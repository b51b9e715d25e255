import { readAwsProfiles, type Values } from '../aws-files/ini/profiles.ts';
import { entraAddress } from './entra-address.ts';
import { type ImportReading, NOTHING_FOUND, readEntries } from './import-candidate.ts';

/** Profiles of aws-azure-login in `~/.aws/config`: those with tenant and application. None from a damaged file. */
export function readAwsAzureLogin(config: string): ImportReading {
  const reading = readAwsProfiles({ config, credentials: '' });
  if (!reading.ok) return NOTHING_FOUND;
  return readEntries(
    Array.from(reading.value.profiles).flatMap(([name, values]) => {
      const tenant = values.get('azure_tenant_id');
      const application = values.get('azure_app_id_uri');
      if (!tenant && !application) return [];
      return {
        source: 'aws-azure-login' as const,
        name,
        address: addressOf(tenant, application, values),
        ...about(name, values),
      };
    }),
  );
}

function addressOf(tenant: string | undefined, application: string | undefined, values: Values): string | undefined {
  if (!tenant || !application || application.length > 500 || !/^[\w.-]{1,100}$/.test(tenant)) return undefined;
  return entraAddress(tenant, application, values.get('region'));
}

function about(name: string, values: Values) {
  const roleArn = values.get('azure_default_role_arn');
  const user = values.get('azure_default_username');
  const region = values.get('region');
  return {
    ...(roleArn && { roleArn }),
    ...(user && { user }),
    ...(region && { region }),
    profileName: name,
    isDefault: name === 'default',
  };
}
