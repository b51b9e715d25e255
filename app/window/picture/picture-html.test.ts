import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims/claim.ts';
import { MOST_CHARACTERS, type PictureNode, pictureHtml } from './picture-html.ts';

const html = (...nodes: readonly unknown[]) => pictureHtml(JSON.stringify({ page: {}, nodes }));
const inLevels = (levels: number): PictureNode => (levels === 0 ? 'x' : ['div', {}, inLevels(levels - 1)]);

describe('a picture', () => {
  it('is the HTML of its elements, attributes and texts', () => {
    const page = { lang: 'de-DE', 'data-platform': 'linux', 'data-light': '#0b7f5c' };
    const row = ['div', { class: '_row_1 _b', 'data-state': 'idle' }, ['bdi', {}, 'Analyst'], ['wbr', {}]];
    const field = ['input', { type: 'search', placeholder: 'Search “roles”' }];
    const icon = ['svg', { viewBox: '0 0 16 16' }, ['path', { d: 'M4 4l8 8z' }]];
    expect(pictureHtml(JSON.stringify({ page, nodes: [row, field, icon] }))).toEqual({
      page: ' lang="de-DE" data-platform="linux" data-light="#0b7f5c"',
      content:
        '<div class="_row_1 _b" data-state="idle"><bdi>Analyst</bdi><wbr></div><input type="search" placeholder="Search “roles”">' +
        '<svg viewBox="0 0 16 16"><path d="M4 4l8 8z"></path></svg>',
    });
  });

  it('shows markup in a text as text', () => {
    claim('picture-inert');
    expect(html('<script>alert(1)</script>&"\'')?.content).toBe(
      '&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;',
    );
    expect(html(['input', { placeholder: '"><script>' }])?.content).toBe(
      '<input placeholder="&quot;&gt;&lt;script&gt;">',
    );
  });

  it.each([
    ...['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'form', 'a', 'img', 'image', 'use'],
    ...['template', 'noscript', 'textarea', 'title', 'foreignObject', 'animate', 'math', 'dialog', 'div onclick=x', ''],
  ])('with the element <%s> is none', tag => {
    claim('picture-inert');
    expect(html([tag, {}, 'x'])).toBeUndefined();
  });

  it.each([
    ...['onclick', 'onload', 'style', 'href', 'src', 'srcdoc', 'srcset', 'action', 'formaction', 'xlink:href', 'id'],
    ...['name', 'value', 'autofocus', 'tabindex', 'contenteditable', 'data-row', 'data-card', 'data-account', 'is'],
    ...['slot', 'popover', 'popovertarget', 'constructor', '__proto__', 'class onclick', 'data-x onclick', ''],
  ])('with the attribute %j is none', name => {
    claim('picture-inert');
    const attributes = Object.fromEntries([[name, 'x']]);
    expect(html(['div', attributes])).toBeUndefined();
    expect(pictureHtml(JSON.stringify({ page: attributes, nodes: [] }))).toBeUndefined();
  });

  it.each([
    ['class', 'a" onclick="x'],
    ['class', 'url(x)'],
    ['type', 'password'],
    ['d', 'url(#x)'],
    ['height', '1e9px'],
    ['data-state', 'javascript:x'],
  ])('with the value of %s=%j is none', (name, value) => {
    claim('picture-inert');
    expect(html(['div', { [name]: value }])).toBeUndefined();
  });

  it.each([
    ...['', '{', 'null', '[]', '{}', '{"page":{},"nodes":"x"}', '{"page":null,"nodes":[]}', '{"page":{},"nodes":[1]}'],
    ...[
      '{"page":{},"nodes":[["div",{"class":1}]]}',
      '{"page":{},"nodes":[["div"]]}',
      '{"page":{},"nodes":[[["div"],{}]]}',
    ],
    '{"page":{"data-light":"#0b7f5c;x"},"nodes":[]}',
  ])('is none in the form %s', json => {
    expect(pictureHtml(json)).toBeUndefined();
  });

  it('has at most 64 kB and forty levels', () => {
    claim('picture-inert');
    const around = JSON.stringify({ page: {}, nodes: [''] }).length;
    expect(html('x'.repeat(MOST_CHARACTERS - around))).toBeDefined();
    expect(html('x'.repeat(MOST_CHARACTERS - around + 1))).toBeUndefined();
    expect(html(inLevels(41))).toBeDefined();
    expect(html(inLevels(42))).toBeUndefined();
  });
});
