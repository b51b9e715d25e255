// Reads one SAMLResponse in a process that has read none before, as Mai does, and prints how many milliseconds that took.
import { readFileSync } from 'node:fs';
import { parseSamlResponse } from '../../app/domain/assertion.ts';

const samlResponse = readFileSync(0, 'utf8');
const from = performance.now();
const result = parseSamlResponse(samlResponse);
const milliseconds = performance.now() - from;
process.stdout.write(JSON.stringify({ milliseconds, roles: result.ok ? result.value.roles.length : 0 }));
