import { createElement } from 'react';

/** Where a long name may go on in the next line: before a capital in camel case, and after what joins words. */
const JOINTS = /(?<=[a-z\d])(?=[A-Z])|(?<=[-_./@:+])/;

const LINE_MAY_BREAK = createElement('wbr');

/** A name that people or companies gave: in any script, of any length. */
export function Name({ children }: { readonly children: string }) {
  const [first, ...rest] = children.split(JOINTS);
  return createElement('bdi', null, first, ...rest.flatMap(part => [LINE_MAY_BREAK, part]));
}
