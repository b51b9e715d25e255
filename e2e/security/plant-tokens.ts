import type { Page } from 'playwright';

/** Every storage of a page except cookies. */
export const STORES = ['localStorage', 'sessionStorage', 'IndexedDB', 'Cache', 'file system'] as const;

/** Stores a token in each of them, as some sign-in pages do. */
export async function plantTokens(page: Page, token: string): Promise<void> {
  await page.evaluate(async token => {
    localStorage.setItem('token', token);
    sessionStorage.setItem('token', token);
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('tokens', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('tokens');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('tokens', 'readwrite');
        writing.objectStore('tokens').put(token, 'token');
        writing.oncomplete = () => resolve();
      };
    });
    await (await caches.open('tokens')).put('/token', new Response(token));
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('token', { create: true })).createWritable();
    await file.write(token);
    await file.close();
  }, token);
}

/** Storages in which the page finds a token. */
export const foundTokens = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('token').catch(() => undefined);
    const found = {
      localStorage: localStorage.getItem('token') !== null,
      sessionStorage: sessionStorage.getItem('token') !== null,
      IndexedDB: databases.length > 0,
      Cache: (await caches.match('/token')) !== undefined,
      'file system': file !== undefined,
    };
    return Object.entries(found).flatMap(([store, isThere]) => (isThere ? [store] : []));
  });
