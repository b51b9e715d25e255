import { createElement, type ReactNode } from 'react';

/** Where a long name may go on in the next line: before a capital in camel case, and after what joins words. */
const JOINTS = /(?<=[a-z\d])(?=[A-Z])|(?<=[-_./@:+])/;

const LINE_MAY_BREAK = createElement('wbr');

/** The pieces of a text between which its line may end. */
export function breakable(text: string): readonly ReactNode[] {
  const [first, ...rest] = text.split(JOINTS);
  return [first, ...rest.flatMap(part => [LINE_MAY_BREAK, part])];
}

/** A name that people or companies gave: in any script, of any length. */
export function Name({ children }: { readonly children: string }) {
  return createElement('bdi', null, ...breakable(children));
}
