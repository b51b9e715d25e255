import { type ESTree, parseSync, Visitor } from 'vite';

/** A group, test or step in the sources: titles from the outermost group inward, `%s` and `${x}` included. */
export interface ClaimedTest {
  readonly file: string;
  readonly titles: readonly string[];
  /** IDs in the `claim(...)` that is the first statement of the body. */
  readonly claims: readonly string[];
  /** Whether it contains no titled test or step. */
  readonly isInnermost: boolean;
}

export interface ClaimsOfFile {
  readonly tests: readonly ClaimedTest[];
  /** Number of `claim(...)` calls that are not the first statement of a test or step. */
  readonly misplaced: number;
}

/** Parses the tests of a source file. A step whose title is a variable belongs to its test. */
export function claimedTests(file: string, source: string): ClaimsOfFile {
  const tests: (ClaimedTest & { claims: readonly string[]; isInnermost: boolean })[] = [];
  const open: { readonly call: ESTree.CallExpression; readonly test: (typeof tests)[number] }[] = [];
  let calls = 0;
  new Visitor({
    CallExpression(call) {
      if (isClaim(call)) calls += 1;
      const title = titleOf(call, source);
      const body = call.arguments.map(bodyOf).find(found => found !== undefined);
      if (title === undefined || body === undefined) return;
      const around = open.at(-1)?.test;
      if (around) around.isInnermost = false;
      const test = { file, titles: [...(around?.titles ?? []), title], claims: firstClaims(body), isInnermost: true };
      tests.push(test);
      open.push({ call, test });
    },
    'CallExpression:exit'(call) {
      if (open.at(-1)?.call === call) open.pop();
    },
  }).visit(parseSync(file, source).program);
  return { tests, misplaced: calls - tests.filter(({ claims }) => claims.length > 0).length };
}

const isClaim = (call: ESTree.CallExpression) => call.callee.type === 'Identifier' && call.callee.name === 'claim';

/** Title of a call such as `test('…', …)`, `it.each(rows)('…', …)` or `test.step('…', …)`. */
function titleOf({ callee, arguments: [title] }: ESTree.CallExpression, source: string): string | undefined {
  const [root = ''] = namesOf(callee);
  if (!['describe', 'it', 'test'].includes(root)) return undefined;
  if (title?.type === 'Literal' && typeof title.value === 'string') return title.value;
  return title?.type === 'TemplateLiteral' ? source.slice(title.start + 1, title.end - 1) : undefined;
}

/** Names in a callee, the root first: `['test', 'skipIf', 'each']` for `test.skipIf(condition).each(rows)`. */
function namesOf(node: ESTree.Expression): readonly string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'CallExpression':
      return namesOf(node.callee);
    case 'TaggedTemplateExpression':
      return namesOf(node.tag);
    case 'MemberExpression':
      return [...namesOf(node.object), ...(node.property.type === 'Identifier' ? [node.property.name] : [])];
    default:
      return [];
  }
}

const bodyOf = (argument: ESTree.Argument) =>
  argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression'
    ? (argument.body ?? undefined)
    : undefined;

function firstClaims(body: ESTree.FunctionBody | ESTree.Expression): readonly string[] {
  const [first] = body.type === 'BlockStatement' ? body.body : [];
  if (first?.type !== 'ExpressionStatement' || first.expression.type !== 'CallExpression') return [];
  if (!isClaim(first.expression)) return [];
  return first.expression.arguments.map(id => (id.type === 'Literal' ? String(id.value) : id.type));
}
