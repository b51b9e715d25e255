import type { WebContents } from 'electron';

/** What a loaded page offers: controls to fill in or click, only links, or nothing. */
export type InteractiveContent = 'controls' | 'links' | 'nothing';

// In an isolated world the page can't see or change this code, which returns a single word.
const ISOLATED_WORLD = 941;

const SCRIPT = `(() => {
  const shows = selector => [...document.querySelectorAll(selector)].some(element => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
  });
  if (shows('input:not([type=hidden]), select, textarea, button, [role=button]')) return 'controls';
  if (document.querySelector('iframe') !== null && document.body.innerText.trim() === '') return 'controls';
  return shows('a[href]') ? 'links' : 'nothing';
})()`;

/** Checks what a page offers, without reading its text. */
export async function interactiveContent(contents: WebContents): Promise<InteractiveContent> {
  try {
    const answer: unknown = await contents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code: SCRIPT }]);
    return answer === 'controls' || answer === 'links' ? answer : 'nothing';
  } catch {
    return 'nothing';
  }
}
