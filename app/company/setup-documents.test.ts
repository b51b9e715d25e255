import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseSetup } from './parse-setup.ts';
import { SETUP } from './setup-schema.ts';

const documentOf = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('a company setup', () => {
  it.each(['README.md', 'docs/company-setup.md'])('is described for IT in %s', async name => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(await documentOf(name)) ?? [];
    expect(parseSetup(example)).toMatchObject({ ok: true });
  });

  it('has each field documented for IT', async () => {
    const document = await documentOf('docs/company-setup.md');
    const fields = Object.keys(z.toJSONSchema(SETUP, { io: 'input' }).properties ?? {});
    expect(fields.filter(field => !document.includes(`\`${field}\``))).toEqual([]);
  });
});
