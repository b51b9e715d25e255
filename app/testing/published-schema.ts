import * as z from 'zod/mini';
import { LOCKED_VALUES, SETUP } from '../company/setup-schema.ts';

/** Published JSON Schema of company setups, with the same rule for locks without a value. */
export const publishedSchema = (): object => ({
  $id: 'https://mai.example/company-setup.schema.json',
  title: 'Mai company setup',
  ...z.toJSONSchema(SETUP, { io: 'input' }),
  allOf: Object.entries(LOCKED_VALUES).map(([setting, place]) => ({
    if: requiring(['locked', setting]),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: requiring(place),
  })),
});

/** Schema that requires a value at this path. */
function requiring([name, ...rest]: readonly string[]): object {
  return name === undefined ? {} : { type: 'object', required: [name], properties: { [name]: requiring(rest) } };
}
