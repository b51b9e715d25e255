/**
 * A plugin of the bundler. An import of one of Node's own modules reads all its properties, also those that load more: Web Crypto, and
 * the block list of `node:net`. They cost each start and each tool's call some milliseconds, so Mai's own imports read only what they
 * name. Packages that import these modules are loaded late.
 */
export function withoutGetters(): {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): string | undefined;
} {
  return {
    name: 'without-getters',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !IMPORT.test(code)) return undefined;
      return code.replaceAll(IMPORTS, (_, names: string, module: string) => {
        const values = names.split(',').filter(name => name.trim() !== '' && !name.trim().startsWith('type '));
        return `const { ${values.map(name => name.trim()).join(', ')} } = process.getBuiltinModule('${module}');`;
      });
    },
  };
}

const IMPORT = /^import \{([^}]*)\} from '(node:(?:crypto|net))';$/m;
const IMPORTS = new RegExp(IMPORT, 'gm');
