import { beforeAll, describe, expect, it } from 'vitest';
import { either, list, number } from './grammar.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { loadText, textFor } from './text-for.ts';

beforeAll(() => Promise.all(LANGUAGES.map(loadText)));

/** How many roles match, for these counts. */
const MATCHES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [0, '0 roles match'],
    [1, '1 role matches'],
    [2, '2 roles match'],
    [5, '5 roles match'],
    [21, '21 roles match'],
    [2_000, '2,000 roles match'],
  ],
  de: [
    [0, '0 Rollen passen'],
    [1, '1 Rolle passt'],
    [2, '2 Rollen passen'],
    [5, '5 Rollen passen'],
    [21, '21 Rollen passen'],
    [2_000, '2.000 Rollen passen'],
  ],
  fr: [
    [0, '0 rôle trouvé'],
    [1, '1 rôle trouvé'],
    [2, '2 rôles trouvés'],
    [5, '5 rôles trouvés'],
    [21, '21 rôles trouvés'],
    [2_000, '2\u202f000 rôles trouvés'],
  ],
  es: [
    [0, '0 roles coinciden'],
    [1, '1 rol coincide'],
    [2, '2 roles coinciden'],
    [5, '5 roles coinciden'],
    [21, '21 roles coinciden'],
    [2_000, '2000 roles coinciden'],
  ],
  'pt-BR': [
    [0, '0 função encontrada'],
    [1, '1 função encontrada'],
    [2, '2 funções encontradas'],
    [5, '5 funções encontradas'],
    [21, '21 funções encontradas'],
    [2_000, '2.000 funções encontradas'],
  ],
  ja: [
    [0, '0 件のロールが見つかりました'],
    [1, '1 件のロールが見つかりました'],
    [2, '2 件のロールが見つかりました'],
    [5, '5 件のロールが見つかりました'],
    [21, '21 件のロールが見つかりました'],
    [2_000, '2,000 件のロールが見つかりました'],
  ],
};

describe.each(LANGUAGES)('a count in %s', language => {
  it.each(MATCHES[language])('of %d has the language’s plural form', (count, sentence) => {
    expect(textFor(language).home.matches(count)).toBe(sentence);
  });

  it('is shown for existing kinds of findings only', () => {
    const { counted } = textFor(language).troubleshoot;
    expect(counted(2, 0, 0)).toMatch(/^\D*2\D*$/);
    expect(counted(2, 1, 5)).toMatch(/2.*1.*5/);
  });
});

describe('a list', () => {
  it.each([
    ['en', 'dev, test, and prod', 'dev, test, or prod'],
    ['de', 'dev, test und prod', 'dev, test oder prod'],
    ['fr', 'dev, test et prod', 'dev, test ou prod'],
    ['es', 'dev, test y prod', 'dev, test o prod'],
    ['pt-BR', 'dev, test e prod', 'dev, test ou prod'],
    ['ja', 'dev、test、prod', 'dev、test、またはprod'],
  ] as const)('in %s reads %s', (language, all, any) => {
    const names = ['dev', 'test', 'prod'];
    expect(list(language, names)).toBe(all);
    expect(either(language, names)).toBe(any);
  });
});

describe('a number', () => {
  it.each([
    ['en', '12,000'],
    ['de', '12.000'],
    ['fr', '12\u202f000'],
    ['es', '12.000'],
    ['pt-BR', '12.000'],
    ['ja', '12,000'],
  ] as const)('in %s reads %s', (language, written) => {
    expect(number(language, 12_000)).toBe(written);
  });
});

it('has the Spanish singular at one o’clock', async () => {
  const { role } = await loadText('es');
  expect([role.until('1:05'), role.until('01:05'), role.until('13:05'), role.until('10:05')]).toEqual([
    'hasta la 1:05',
    'hasta la 01:05',
    'hasta las 13:05',
    'hasta las 10:05',
  ]);
});

it('has the Spanish singular for one unit of time that is left', async () => {
  const { role } = await loadText('es');
  expect([role.left('1 h'), role.left('< 1 min'), role.left('1 h 5 min'), role.left('10 min')]).toEqual([
    'queda 1 h',
    'queda < 1 min',
    'quedan 1 h 5 min',
    'quedan 10 min',
  ]);
});

it('has the Portuguese singular at one o’clock and for one unit of time that is left', async () => {
  const { role, menu } = await loadText('pt-BR');
  expect([role.until('1:05'), role.until('01:05'), role.until('13:05')]).toEqual([
    'até a 1:05',
    'até a 01:05',
    'até as 13:05',
  ]);
  expect([menu.expires('1:05'), menu.expires('10:05')]).toEqual(['expira à 1:05', 'expira às 10:05']);
  expect([role.left('1 h'), role.left('< 1 min'), role.left('1 h 5 min')]).toEqual([
    'resta 1 h',
    'resta < 1 min',
    'restam 1 h 5 min',
  ]);
});

describe('a French message', () => {
  it.each([
    ['Ouvrir Mai', 'Cliquez pour ouvrir Mai.'],
    ['Se connecter', 'Cliquez pour vous connecter.'],
    ['Vérifier les comptes…', 'Cliquez pour vérifier les comptes.'],
  ])('asks to click for “%s” in a sentence', (label, sentence) => {
    expect(textFor('fr').notices.byClick(label)).toBe(sentence);
  });

  it('names what is copied with its article', () => {
    const { copyWhat, whatFor, credentials, variable } = textFor('fr').sessions;
    expect(copyWhat(whatFor(credentials, 'fish'))).toBe('Copier les informations d’identification pour fish');
    expect(copyWhat(whatFor(variable, 'fish'))).toBe('Copier AWS_PROFILE pour fish');
  });
});
