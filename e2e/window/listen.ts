import type { JSHandle, Page } from 'playwright';

/** Records announcements in order: text that enters a reachable live region. */
export const listen = (page: Page): Promise<JSHandle<string[]>> =>
  page.evaluateHandle(() => {
    const heard: string[] = [];
    new MutationObserver(changes => {
      for (const { target, addedNodes } of changes) {
        const place = target instanceof Element ? target : target.parentElement;
        const region = place?.closest('[aria-live], [role="status"], [role="alert"]');
        const sheet = document.querySelector('dialog[open]');
        if (!region || (sheet !== null && !sheet.contains(region))) continue;
        const urgency = region.role === 'alert' ? 'assertive' : (region.getAttribute('aria-live') ?? 'polite');
        // A status or alert is read as a whole, unless it says otherwise.
        const isWhole = (region.ariaAtomic ?? String(region.role !== null)) === 'true';
        const added = target instanceof Text ? [target] : [...addedNodes];
        const news = isWhole && added.length > 0 ? [region] : added;
        for (const { textContent } of news) heard.push(`${urgency}: ${textContent}`);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return heard;
  });
