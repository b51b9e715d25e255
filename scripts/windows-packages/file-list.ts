import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Listed = { readonly xml: string; readonly components: readonly string[] };

/** Windows Installer's names are limited to 72 letters, digits, dots and underscores. */
const idOf = (kind: string, path: string): string =>
  `${kind}${createHash('sha256').update(path.toLowerCase()).digest('hex').slice(0, 24)}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A WiX fragment with all files of a folder, one component each: a file's identity is its path, so that an upgrade removes what is
 * no longer there. `$(var.APP)` is the folder.
 */
export function fileList(folder: string): string {
  const { xml, components } = listed(folder, '');
  const references = components.map(id => `<ComponentRef Id="${id}" />`).join('');
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>\n' +
    `<DirectoryRef Id="INSTALLDIR">\n${xml}</DirectoryRef>\n` +
    `<ComponentGroup Id="AppFiles">${references}</ComponentGroup>\n</Fragment></Wix>\n`
  );
}

function listed(folder: string, path: string): Listed {
  let xml = '';
  const components: string[] = [];
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const own = path === '' ? entry.name : `${path}/${entry.name}`;
    const name = escaped(entry.name);
    if (entry.isDirectory()) {
      const inner = listed(folder, own);
      xml += `<Directory Id="${idOf('d', own)}" Name="${name}">\n${inner.xml}</Directory>\n`;
      components.push(...inner.components);
    } else {
      const id = idOf('c', own);
      const source = escaped(`$(var.APP)/${own}`);
      xml += `<Component Id="${id}" Guid="*" Win64="yes"><File Id="${idOf('f', own)}" Name="${name}" Source="${source}" KeyPath="yes" /></Component>\n`;
      components.push(id);
    }
  }
  return { xml, components };
}
