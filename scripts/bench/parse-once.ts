// Parses a SAMLResponse in a new process, as Mai does, then once more, and prints both times in milliseconds.
import { readFileSync } from 'node:fs';
import { parseSamlResponse } from '../../app/saml/assertion.ts';

const samlResponse = readFileSync(0, 'utf8');

function read(): { readonly milliseconds: number; readonly roles: number } {
  const from = performance.now();
  const result = parseSamlResponse(samlResponse);
  return { milliseconds: performance.now() - from, roles: result.ok ? result.value.roles.length : 0 };
}

process.stdout.write(JSON.stringify([read(), read()]));
