// The role-use log's lines, for a company's log collection. `assets/role-use-log.schema.json` is generated from this.
import * as z from 'zod/mini';
import { ACCOUNT_ID_FORM } from '../domain/arn.ts';

const told = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};
const text = (longest: number) => z.string().check(z.maxLength(longest));
// A schema for each field: the registry keeps one description for each.
const time = () => z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/**
 * One use of a role. Only named fields, so that no secret can get in. The access key ID is no secret: CloudTrail has it in each event, and it is what
 * joins the two.
 */
export const ROLE_USE = z.strictObject({
  time: told(time(), 'When, in UTC by this computer’s clock.'),
  event: told(
    z.enum(['start', 'renewal', 'stop', 'expiration', 'copy', 'console', 'tool']),
    'copy: credentials to the clipboard. console: the console was opened, or its link copied. tool: a program got credentials through Mai, or waited for them. Programs that read the AWS files don’t appear.',
  ),
  how: z.exactOptional(
    told(
      z.enum(['person', 'automatic', 'tool', 'ensure', 'credential_process', 'server']),
      'For a start or renewal: by a click, automatically, or because a program waited. For a tool: the way it asked.',
    ),
  ),
  company: told(text(300), 'The company, as people see it in Mai.'),
  person: z.exactOptional(told(text(100), 'The role session name, by which AWS knows the person.')),
  account: told(z.string().check(z.regex(ACCOUNT_ID_FORM)), 'The AWS account ID.'),
  role: told(text(2_200), 'The role’s ARN; of a permission set: Mai’s own form.'),
  profile: z.exactOptional(told(text(128), 'The AWS profile.')),
  accessKeyId: z.exactOptional(
    told(
      z.string().check(z.regex(/^[A-Z0-9]{4,128}$/)),
      'The access key ID, as in CloudTrail. Missing if it isn’t known.',
    ),
  ),
  expiration: z.exactOptional(told(time(), 'When the credentials expire.')),
  version: told(text(40), 'Mai’s version.'),
});
export type RoleUse = z.output<typeof ROLE_USE>;

/** Published JSON Schema of a line. */
export const roleUseSchema = (): object => ({
  $id: 'role-use-log.schema.json',
  title: 'A line of Mai’s role-use log',
  ...z.toJSONSchema(ROLE_USE),
});
