import { parseSetup } from '../company/parse-setup.ts';
import type { CompanySetup } from '../company/setup-schema.ts';

/** Company setup with every field. */
export const SETUP_TEXT = `{
  "$schema": "https://example.com/company-setup.schema.json",
  "version": 1,
  "company": "Acme",
  "providers": [
    {
      "address": "https://sso.acme.example/aws",
      "name": "Acme",
      "region": "eu-central-1",
      "allowedHosts": ["*.acme.example", "login.microsoftonline.com"],
      "formerAddresses": ["https://old.acme.example/aws"],
      "signInWith": "edge",
      "roles": ["arn:aws:iam::123456789012:role/Dev,arn:aws:iam::123456789012:saml-provider/acme"]
    }
  ],
  "withdrawn": [{ "address": "https://other.acme.example/aws", "why": "Use our new sign-in." }],
  "accounts": {
    "123456789012": { "name": "Sales data", "group": "Analytics", "tag": "gold", "colour": "blue" },
    "210987654321": { "name": "Shop", "production": true }
  },
  "roles": { "show": ["*"], "hide": ["*-Audit", "Break??"] },
  "profileName": "{account-tail}-{role}",
  "defaults": { "region": "eu-west-1", "endSessionsOnQuit": true, "confirmProduction": true, "defaultProfile": true, "duration": 8, "delivery": "process", "updates": "tell" },
  "locked": { "region": "Data must stay in Europe.", "endSessionsOnQuit": "", "copying": "Ask the cloud desk." },
  "production": ["*-prod"],
  "passwordFill": false,
  "localApps": false,
  "integratedSignIn": ["sso.acme.example"],
  "support": { "text": "Ask the cloud desk.", "link": "https://help.acme.example/aws" }
}
`;

/** Parses a setup; throws if invalid. */
export function setupOf(text: string): CompanySetup {
  const reading = parseSetup(text);
  if (!reading.ok) throw new TypeError(JSON.stringify(reading.problem));
  return reading.setup;
}

/** Minimal company setup. */
export const sampleSetup = (parts: object = {}): CompanySetup =>
  setupOf(JSON.stringify({ version: 1, company: 'Acme', ...parts }));
