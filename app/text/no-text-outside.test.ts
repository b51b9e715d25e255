import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

type Node = { readonly type: string; readonly start: number; readonly [name: string]: unknown };

const ROOT = join(import.meta.dirname, '../..');
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** Attributes of elements that are read or announced. */
const TOLD = /^(aria-(label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|hint)$/;
/** Options of Electron that are shown. */
const SHOWN = /^(title|subtitle|message|detail|body|label|text|toolTip|sublabel|buttonLabel|checkboxLabel|name)$/;
const SHOWING = /^(setTitle|setToolTip|showErrorBox|setBadge|displayBalloon)$/;
/** At least three words that start like a sentence. */
const SENTENCE = /(^|\s)\p{Lu}[\p{L}’]* [\p{L}’,-]+ [\p{L}’-]+/u;
/** English by design. */
const ENGLISH = [
  // The names of AWS's own test cases.
  'app/aws-files/ini/fault.ts',
  // Descriptions in the published schema.
  'app/company/format/provider-schema.ts',
  'app/company/setup-schema.ts',
  'app/role-use/role-use-event.ts',
  // AWS's own names of its services and regions.
  'app/console/console-services.ts',
  'app/domain/region-names.ts',
  // HTTP errors for programs, as from AWS.
  'main/credential-server/container-endpoint.ts',
  // File names of Chromium.
  'main/files/data-folder-entries.ts',
];

/** The same in every language. */
const NAMES = /\b(Mai|JSON|CSV|TSV)\b/g;

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replaceAll(NAMES, ''));

/** Literal text that an expression can evaluate to. */
function textsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return childrenOf({ ...node, expressions: [] }).map(({ value }) => (value as { readonly raw: string }).raw);
    case 'JSXExpressionContainer':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'ArrayExpression':
      return childrenOf(node).flatMap(textsOf);
    default:
      return [];
  }
}

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (typeof node.name === 'string') return node.name;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return typeof node.value === 'string' ? node.value : '';
};

/** Whether an expression comes from `app/text`. */
function isFromTexts(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'CallExpression') return isFromTexts(node.callee);
  if (node.type !== 'MemberExpression' || nameOf(node.property) in String.prototype) return false;
  const { object } = node;
  return /^(text|words)$/.test(nameOf(object)) || isFromTexts(object);
}

/** Several lines are no sentence. */
const isGlued = (template: Node): boolean =>
  [template.expressions].flat().some(isFromTexts) && !textsOf(template).some(text => text.includes('\\n'));

/** Text that would stay English, or in English word order. */
function findings(node: Node, folder: string): readonly string[] {
  const own = ((): readonly string[] => {
    switch (node.type) {
      case 'JSXText':
        return hasLetters(String(node.value)) ? [String(node.value)] : [];
      case 'JSXElement':
      case 'JSXFragment':
        return [node.children].flat().flatMap(textsOf).filter(hasLetters);
      case 'JSXAttribute':
        return TOLD.test(nameOf(node.name)) ? textsOf(node.value).filter(hasLetters) : [];
      case 'Property':
        return folder === 'main' && SHOWN.test(nameOf(node.key)) ? textsOf(node.value).filter(isRead) : [];
      case 'CallExpression':
        return SHOWING.test(nameOf(node.callee)) ? [node.arguments].flat().flatMap(textsOf).filter(hasLetters) : [];
      case 'Literal':
        return textsOf(node).filter(text => SENTENCE.test(text));
      case 'TemplateLiteral':
        return [
          ...textsOf(node).filter(text => SENTENCE.test(text)),
          ...(isGlued(node) ? ['texts glued in a template'] : []),
        ];
      case 'BinaryExpression':
        return node.operator === '+' && (isFromTexts(node.left) || isFromTexts(node.right)) ? ['texts glued by +'] : [];
      default:
        return [];
    }
  })();
  // Exceptions and the log are for developers.
  const inside = node.type === 'ThrowStatement' || isForLog(node) ? [] : childrenOf(node);
  return [...own, ...inside.flatMap(child => findings(child, folder))];
}

const isRead = (text: string): boolean => hasLetters(text) && /^\p{Lu}| /u.test(text);

const isForLog = (node: Node): boolean =>
  (node.type === 'CallExpression' && /^(note|report|log|debug)$/.test(nameOf(node.callee))) ||
  (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Super') ||
  (node.type === 'NewExpression' && /Error$/.test(nameOf(node.callee)));

const sources = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /(?<!\.test|\.d)\.tsx?$/.test(name) && !/^(text|testing)\//.test(name))
    .map(name => `${folder}/${name}`)
    .filter(name => !ENGLISH.some(path => name.startsWith(path)));

type Lang = 'ts' | 'tsx';

const look = (code: string, folder = 'renderer', lang: Lang = 'tsx'): readonly string[] => [
  ...new Set(findings(parseAst(code, { lang }) as unknown as Node, folder)),
];

const lookIn = (name: string, folder: string): readonly string[] =>
  look(readFileSync(join(ROOT, name), 'utf8'), folder, name.endsWith('x') ? 'tsx' : 'ts');

describe('text outside app/text', () => {
  it.each(['app', 'main', 'renderer'])('is not in %s', folder => {
    const found = sources(folder).flatMap(name => lookIn(name, folder).map(text => `${name}: ${text}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['between tags', '<p>Sign in</p>'],
    ['as a child', "<p>{isOpen ? 'Close' : text.open}</p>"],
    ['in a template', '<p>{`${left} left`}</p>'],
    ['as a label', '<button aria-label="Close" />'],
    ['as a label that depends', "<input placeholder={isNew ? 'Name' : undefined} />"],
    ['in a variable', "const title = 'Mai needs you now';"],
    ['glued to a text', 'const title = text.title + name;'],
    ['glued in a template', 'const title = `${words.title(name)}: ${detail}`;'],
  ])('is found %s', (_where, code) => {
    expect(look(code)).not.toEqual([]);
  });

  it.each([
    ['a dialog', "dialog.showMessageBox({ message: 'Sure?', buttons: [text.yes] })"],
    ['a tooltip', "tray.setToolTip('no role')"],
  ])('is found in %s', (_where, code) => {
    expect(look(code, 'main')).not.toEqual([]);
  });

  it.each([
    ['names for machines', '<div className="page" role="status" aria-live="polite" id={`${id}-hint`}>{text.a}</div>'],
    ['an exception', "throw new Error('The settings of Mai lack a version');"],
    ['its own name', "window.setTitle('Mai')"],
  ])('is not seen in %s', (_where, code) => {
    expect(look(code, 'main')).toEqual([]);
  });
});
