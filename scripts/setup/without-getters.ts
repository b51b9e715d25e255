/**
 * A plugin of the bundler. An import of one of Node's own modules loads it at once and reads all its properties, also those that load
 * more: Web Crypto, and the block list of `node:net`. They cost each start and each tool's call some milliseconds. So Mai's own imports
 * load these modules at the first call of a function, and read only what they name. Packages that import them are loaded late.
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
        const values = names.split(',').flatMap(name => (/^\s*(type\s|$)/.test(name) ? [] : [name.trim()]));
        return values.map(name => lazily(name, `process.getBuiltinModule('${module}').${name}`)).join(' ');
      });
    },
  };
}

/** A class can't be wrapped so simply. */
const lazily = (name: string, value: string): string =>
  /^[A-Z]/.test(name) ? `const ${name} = ${value};` : `const ${name} = (...given) => ${value}(...given);`;

const IMPORT = /^import \{([^}]*)\} from '(node:(?:crypto|net))';$/m;
const IMPORTS = new RegExp(IMPORT, 'gm');
