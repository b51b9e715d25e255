import type { FittingPicture } from './picture-store.ts';

/** Where the picture is put: before the element that React renders into. */
const PLACE = '<div id="root">';
const START = '<html lang="en">';

/** The page's stylesheet; empty in a page without one. */
export const sheetOf = (page: string): string => /<link rel="stylesheet"[^>]*href="([^"]+)"/.exec(page)?.[1] ?? '';

/** A page that shows the picture without what is outdated. Nobody can focus, click or hear it. */
export const picturedPage = (page: string, { page: attributes, content, outdated }: FittingPicture): string =>
  page
    .replace(START, () => `<html${attributes}>`)
    .replace(
      PLACE,
      () => `<div id="picture" inert aria-hidden="true" data-outdated="${outdated.join(' ')}">${content}</div>${PLACE}`,
    );
