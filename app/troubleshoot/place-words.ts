import { assertNever } from '../domain/result.ts';
import type { Text } from '../text/en/en.ts';
import type { Place } from './facts.ts';

/** Location phrase after a name: "in ~/.bashrc, line 3". */
export function placeWords(
  place: Place,
  { troubleshoot: { places }, toolFindings }: Pick<Text, 'troubleshoot' | 'toolFindings'>,
): string {
  switch (place.kind) {
    case 'environment':
      return places.environment;
    case 'file':
      return places.file(place.path, place.line);
    case 'terminal':
      return toolFindings.terminal(place.shell);
    default:
      return assertNever(place);
  }
}
