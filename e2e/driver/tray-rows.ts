import { z } from 'zod';

/** A visible row of the tray menu. */
export type TrayRow = {
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
  readonly type: 'normal' | 'separator' | 'checkbox' | 'radio' | 'submenu';
  readonly checked?: boolean;
  readonly children: readonly TrayRow[];
};

/** A node of com.canonical.dbusmenu's GetLayout: id, properties that differ from their defaults, children. */
type Node = readonly [number, z.infer<typeof properties>, readonly Node[]];

const properties = z.object({
  label: z.string().default(''),
  enabled: z.boolean().default(true),
  visible: z.boolean().default(true),
  type: z.enum(['standard', 'separator']).default('standard'),
  'toggle-type': z.enum(['', 'checkmark', 'radio']).default(''),
  'toggle-state': z.number().default(-1),
  'children-display': z.enum(['', 'submenu']).default(''),
});

const node: z.ZodType<Node> = z.lazy(() => z.tuple([z.number(), properties, z.array(node)]));

/** The rows below the root of a GetLayout answer. Throws if it is not one. */
export function trayRows(root: unknown): readonly TrayRow[] {
  return children(node.parse(root));
}

function children([, , nodes]: Node): readonly TrayRow[] {
  return nodes.filter(([, { visible }]) => visible).map(row);
}

function row(from: Node): TrayRow {
  const [id, { label, enabled, 'toggle-state': state }] = from;
  return {
    id,
    label: readable(label),
    enabled,
    type: rowType(from),
    ...(state >= 0 && { checked: state === 1 }),
    children: children(from),
  };
}

function rowType([, { type, 'toggle-type': toggle, 'children-display': display }]: Node): TrayRow['type'] {
  if (type === 'separator') return 'separator';
  if (display === 'submenu') return 'submenu';
  if (toggle === '') return 'normal';
  return toggle === 'checkmark' ? 'checkbox' : 'radio';
}

/** A single underscore marks the access key and is not shown; two stand for one. */
function readable(label: string): string {
  return label.replaceAll(/_(_?)/g, '$1');
}

/** The row at the end of a path of labels. */
export function rowAt(rows: readonly TrayRow[], [label, ...rest]: readonly string[]): TrayRow | undefined {
  const found = rows.find(candidate => candidate.label === label);
  return found === undefined || rest.length === 0 ? found : rowAt(found.children, rest);
}
