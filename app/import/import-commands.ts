import * as z from 'zod/mini';

const candidate = z.string().check(z.maxLength(1_000), z.regex(/^(mai|saml2aws|aws-azure-login|aws-config) /));

export const IMPORT_COMMANDS = {
  /** Searches for other tools' settings. */
  findImports: z.strictObject({ type: z.literal('findImports') }),
  /** Findings by name. */
  takeImports: z.strictObject({
    type: z.literal('takeImports'),
    chosen: z.readonly(z.array(candidate).check(z.maxLength(2_000))),
  }),
} as const;
