import * as z from 'zod/mini';
import { LOCKED_VALUES, SET_UP } from '../company/set-up-schema.ts';

/** The schema that is published for company setups, as JSON Schema: as strict about locks without a value as Mai is. */
export const publishedSchema = (): object => ({
  $id: 'company-setup.schema.json',
  title: 'Mai company set-up',
  ...z.toJSONSchema(SET_UP, { io: 'input' }),
  allOf: Object.entries(LOCKED_VALUES).map(([setting, place]) => ({
    if: requiring(['locked', setting]),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: requiring(place),
  })),
});

/** A schema of what has a value at this place. */
function requiring([name, ...rest]: readonly string[]): object {
  if (name === undefined) return {};
  return { required: [name], ...(rest.length > 0 && { properties: { [name]: requiring(rest) } }) };
}
