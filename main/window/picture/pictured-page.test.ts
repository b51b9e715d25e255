import { describe, expect, it } from 'vitest';
import { picturedPage, sheetOf } from './pictured-page.ts';

const PAGE =
  '<html lang="en"><head><link rel="stylesheet" crossorigin href="./a.css"></head><body><div id="root"></div></body>';

describe('the page with a picture', () => {
  it('has it before its root, inert and unheard, and the picture’s language', () => {
    const picture = { page: ' lang="de"', content: '<p>$&amp; $1</p>', outdated: ['until', 'person'] as const };
    expect(picturedPage(PAGE, picture)).toBe(
      '<html lang="de"><head><link rel="stylesheet" crossorigin href="./a.css"></head><body>' +
        '<div id="picture" inert aria-hidden="true" data-outdated="until person"><p>$&amp; $1</p></div><div id="root"></div></body>',
    );
  });

  it('is known by its stylesheet', () => {
    expect(sheetOf(PAGE)).toBe('./a.css');
    expect(sheetOf('')).toBe('');
  });
});
