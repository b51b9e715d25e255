import type { WebContents } from 'electron';

// A world of its own, so that the page can neither see nor change what asks. The answer is one boolean.
const WORLD = 941;

const QUESTION = `(() => {
  const controls = document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a[href], [role=button]');
  for (const control of controls) {
    const box = control.getBoundingClientRect();
    if (box.width > 1 && box.height > 1 && getComputedStyle(control).visibility !== 'hidden') return true;
  }
  return document.querySelector('iframe') !== null && document.body.innerText.trim() === '';
})()`;

/** Whether a page at rest shows something that only a person can operate. Its text is never read. */
export async function pageWantsPerson(contents: WebContents): Promise<boolean> {
  try {
    return (await contents.executeJavaScriptInIsolatedWorld(WORLD, [{ code: QUESTION }])) === true;
  } catch {
    return false;
  }
}
