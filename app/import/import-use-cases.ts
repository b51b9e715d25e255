import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { IMPORT_COMMANDS } from './import-commands.ts';
import { takeImports } from './take-imports.ts';

export const importUseCases: UseCases<typeof IMPORT_COMMANDS> = {
  findImports: async ({ ports, apply }) => {
    apply({ type: 'importsFound', imports: await ports.imports.find() });
    return ok();
  },
  takeImports,
};
