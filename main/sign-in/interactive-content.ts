import type { WebContents } from 'electron';

/** What a page at rest has for a person: something to fill in or press, links to elsewhere alone, or nothing. */
export type InteractiveContent = 'controls' | 'links' | 'nothing';

// A world of its own, so that the page can neither see nor change what asks. The answer is one word.
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

/** Asks a page what it offers. Its text is never read. */
export async function interactiveContent(contents: WebContents): Promise<InteractiveContent> {
  try {
    const answer: unknown = await contents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code: SCRIPT }]);
    return answer === 'controls' || answer === 'links' ? answer : 'nothing';
  } catch {
    return 'nothing';
  }
}
