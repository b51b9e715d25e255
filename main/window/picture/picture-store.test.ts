import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../../app/testing/claims/claim.ts';
import { modeOf, OWN_FILE } from '../../../scripts/testing/file-system.ts';
import { createPictureStore } from './picture-store.ts';

const parts = (text: string) => JSON.stringify({ page: { lang: 'en' }, nodes: [['p', {}, text]] });
const html = (text: string) => ({ page: ' lang="en"', content: `<p>${text}</p>`, outdated: [] });

let folder: string;
const path = () => join(folder, 'last-picture.json');
const onDisk = (text: string) => expect.poll(() => readFileSync(path(), 'utf8')).toContain(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mai-picture-'));
});

describe('the last picture', () => {
  it('is there for the next run, readable by its owner only', async () => {
    const store = createPictureStore(folder);
    expect(store.has()).toBe(false);
    store.keep({ fits: 'one', parts: parts('Dev') });
    store.keep({ fits: 'two', parts: parts('Admin') });
    await onDisk('Admin');
    expect(modeOf(path())).toBe(OWN_FILE);
    const next = createPictureStore(folder);
    await next.load();
    for (const each of [store, next]) {
      expect(each.has()).toBe(true);
      expect(each.fitting('two')).toEqual(html('Admin'));
      expect(each.fitting('one')).toBeUndefined();
    }
  });

  it('fits without what is outdated', () => {
    const store = createPictureStore(folder);
    store.keep({ fits: 'list.look.until.person', parts: parts('Dev') });
    expect(store.fitting('list.look.until.other')).toEqual({ ...html('Dev'), outdated: ['person'] });
    expect(store.fitting('other.look.until.person')).toBeUndefined();
    expect(store.fitting('list.other.until.person')).toBeUndefined();
  });

  it('is of the same list in another window and at another time', () => {
    const store = createPictureStore(folder);
    expect(store.isOfOtherList('list.look.until.person')).toBe(false);
    store.keep({ fits: 'list.look.until.person', parts: parts('Dev') });
    expect(store.isOfOtherList('list.other.other.other')).toBe(false);
    expect(store.isOfOtherList('other.look.until.person')).toBe(true);
  });

  it('is gone from memory and disk once it is dropped, also while it is being written', async () => {
    claim('picture-dropped');
    const store = createPictureStore(folder);
    store.keep({ fits: 'one', parts: parts('Dev') });
    await store.drop();
    expect(store.has()).toBe(false);
    expect(existsSync(path())).toBe(false);
  });

  it.each([
    '',
    '{',
    'null',
    '{"fits":"one"}',
    '{"fits":1,"parts":"{}"}',
    JSON.stringify({ fits: 'one', parts: JSON.stringify({ page: {}, nodes: [['script', {}, 'alert(1)']] }) }),
    JSON.stringify({ fits: 'one', parts: parts('x'.repeat(70_000)) }),
    `${JSON.stringify({ fits: 'one', parts: parts('Dev') })}${' '.repeat(400_000)}`,
  ])('is none if the file is not one (%#)', async text => {
    claim('picture-inert');
    writeFileSync(path(), text, { mode: 0o600 });
    const store = createPictureStore(folder);
    await store.load();
    expect(store.has()).toBe(false);
  });

  it('is not the one of a page that has markup of its own', () => {
    const store = createPictureStore(folder);
    store.keep({ fits: 'one', parts: JSON.stringify({ page: {}, nodes: [['iframe', {}]] }) });
    expect(store.has()).toBe(false);
  });
});
