import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { shippedPackages } from './shipped-packages.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

describe('the bill of materials', () => {
  const packages = shippedPackages(root);
  const bill = JSON.parse(billOfMaterials(packages, read('package.json'), read('package-lock.json')));

  test('describes Mai in CycloneDX', () => {
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'mai' } },
    });
  });

  test('lists each package with its version, license and hash from the lockfile', () => {
    claim('bill-of-materials');
    expect(bill.components).toHaveLength(packages.length);
    const keytar = bill.components.find(({ name }: { name: string }) => name === '@github/keytar');
    expect(keytar).toMatchObject({
      version: '7.10.6',
      purl: 'pkg:npm/%40github/keytar@7.10.6',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
  });

  test('is the same for the same packages', () => {
    expect(billOfMaterials([...packages].reverse(), read('package.json'), read('package-lock.json'))).toBe(
      billOfMaterials(packages, read('package.json'), read('package-lock.json')),
    );
  });
});
