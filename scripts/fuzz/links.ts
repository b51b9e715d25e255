import { openedItemsIn } from '../../app/company/setup-link.ts';
import { chance, damaged, oddWord, pick } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

/** Links and arguments from the system. Only an https address to preview, or a file, can result. */
export const LINKS: Target = {
  wrong: 'wrong links',
  runs: 200_000,
  trial: random => {
    const argument = hostileLink(random);
    return trial(
      () => openedItemsIn([argument], { allowsLoopback: false }),
      opened => {
        const wrong = opened.flatMap(one => {
          if (one.kind === 'unknown-link') return [];
          if (one.kind === 'setup-file') return /\.mai$/i.test(one.path) && !one.path.startsWith('-') ? [] : [one.path];
          const { protocol, username, password, href } = new URL(one.address);
          const isSound = protocol === 'https:' && username === '' && password === '' && /^[\x21-\x7e]+$/.test(href);
          return isSound && argument.length <= 4_096 ? [] : [one.address];
        });
        const isNone = opened.every(({ kind }) => kind === 'unknown-link');
        return wrong.length === 0 && isNone ? REFUSED : takenUnless(wrong);
      },
    );
  },
};

function hostileLink(random: Random): string {
  const scheme = pick(random, ['mai:', 'mai:', 'mai:', 'MAI:', 'mai', 'https:', 'file:', 'mai\t:', '--mai:', 'maı:']);
  const host = pick(random, [
    '//setup',
    '//setup',
    '//setup/',
    'setup',
    '//SETUP',
    '//assume',
    '//setup@evil',
    '//',
    '//setup:80',
    '//setup/x',
  ]);
  const target = pick(random, [
    'https://acme.example/x.mai',
    'http://127.0.0.1:80/',
    'https://user:pass@acme.example/',
    'https://acme.example@evil.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://ⅽompany.example/',
    '//acme.example',
    'https:acme.example',
    'https://[::1]/',
    'https://acme.example/#x',
    'mai://setup?url=https://acme.example',
    oddWord(random),
  ]);
  const encoded = chance(random, 2) ? encoding(target) : target;
  const query = pick(random, [
    `?url=${encoded}`,
    `?url=${encoded}`,
    `?url=${encoded}&role=x`,
    `?URL=${encoded}`,
    `?url=${encoded}&url=${encoded}`,
    `#url=${encoded}`,
    '?',
    '',
    `?signin=1`,
  ]);
  const link = scheme + host + query;
  return pick(random, [link, link, damaged(random, link), `${oddWord(random)}.mai`, oddWord(random)]);
}

// A lone surrogate can't be encoded.
const encoding = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''));
