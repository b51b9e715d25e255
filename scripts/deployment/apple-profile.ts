// A configuration profile for macOS, as an MDM distributes it, and Jamf's manifest of the same keys.
import { publishedSchema } from '../../app/testing/published-schema.ts';
import { xmlText } from './xml-text.ts';

/** The preference domain. Mai reads its key `Policy`, a dictionary or a text. */
const DOMAIN = 'org.mai.desktop';

/** A company setup to start from. */
export const SAMPLE_POLICY = {
  version: 1,
  company: 'Acme',
  revision: 1,
  providers: [{ address: 'https://sso.acme.example/app/aws', name: 'Acme', region: 'eu-central-1' }],
  defaults: { region: 'eu-central-1', duration: 8, updates: 'tell' },
  locked: { region: 'Data must stay in Europe.', updates: '' },
  passwordFill: false,
};

function plist(value: unknown, indent: string): string {
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map(entry => plist(entry, `${indent}  `)).join('\n')}\n${indent}</array>`;
  switch (typeof value) {
    case 'boolean':
      return `${indent}<${value} />`;
    case 'number':
      return `${indent}<integer>${value}</integer>`;
    case 'object': {
      const entries = Object.entries(value ?? {}).map(
        ([key, inner]) => `${indent}  <key>${xmlText(key)}</key>\n${plist(inner, `${indent}  `)}`,
      );
      return `${indent}<dict>\n${entries.join('\n')}\n${indent}</dict>`;
    }
    default:
      return `${indent}<string>${xmlText(String(value))}</string>`;
  }
}

const payload = (id: string, uuid: string, more: object): object => ({
  PayloadIdentifier: `example.acme.mai${id}`,
  PayloadUUID: uuid,
  PayloadVersion: 1,
  ...more,
});

/** A profile with a sample. Each company replaces the identifiers, the UUIDs (`uuidgen`) and the setup. */
export function mobileconfig(): string {
  const settings = payload('.settings', '0B0A1C62-6E53-4B0B-8C0B-1B8A4E1B1A11', {
    PayloadType: DOMAIN,
    PayloadDisplayName: 'Mai',
    Policy: SAMPLE_POLICY,
  });
  const profile = payload('', '0B0A1C62-6E53-4B0B-8C0B-1B8A4E1B1A10', {
    PayloadType: 'Configuration',
    PayloadDisplayName: 'Mai',
    PayloadScope: 'System',
    PayloadContent: [settings],
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by npm run deployment. -->
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(profile, '')}
</plist>
`;
}

/** What Jamf's forms don't know, or show as fields of their own. */
const NOT_FOR_FORMS = new Set(['$schema', 'if', 'then', 'allOf', 'propertyNames', '$id', 'title']);

const forForms = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(forForms);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([name, inner]) => (NOT_FOR_FORMS.has(name) ? [] : [[name, forForms(inner)]])),
  );
};

/** Jamf Pro's manifest for “Application & Custom Settings”: a JSON Schema of the preference domain. */
export const jamfManifest = (): string =>
  `${JSON.stringify(
    {
      title: `Mai (${DOMAIN})`,
      description: 'The company setup of Mai. Fields: docs/company-setup.md.',
      type: 'object',
      properties: { Policy: { title: 'Company setup', ...(forForms(publishedSchema()) as object) } },
    },
    null,
    2,
  )}\n`;
