// Script of the page with a picture. The page's own one takes longer to run than the picture to draw, so it follows later.

/** For a page that is never painted, in milliseconds. */
const LATEST = 500;

const { dataset, style } = document.documentElement;
// The system's accent color: a stylesheet can't read it from an attribute.
for (const theme of ['light', 'dark']) {
  const color = dataset[theme];
  if (color !== undefined) style.setProperty(`--control-${theme}`, color);
}

let isStarted = false;

function start(): void {
  const script = document.querySelector<HTMLMetaElement>('meta[name="script"]');
  if (isStarted || script === null) return;
  isStarted = true;
  // The build has written its name into the page, whose policy allows scripts of Mai only.
  const pageScript = new URL(script.content, document.baseURI).href;
  void import(/* @vite-ignore */ pageScript);
}

requestAnimationFrame(() => requestAnimationFrame(start));
setTimeout(start, LATEST);

export {};
