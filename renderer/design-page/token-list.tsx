import source from '../tokens.css?raw';
import { TokenSample } from './token-sample.tsx';

/** Each once, in the order of the file: the themes only give them other values. */
const NAMES = [...new Set([...source.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name = '']) => name))];

/** Every token with what it looks like in the present theme. */
export function TokenList() {
  return (
    <ul>
      {NAMES.map(name => (
        <TokenSample key={name} name={name} />
      ))}
    </ul>
  );
}
