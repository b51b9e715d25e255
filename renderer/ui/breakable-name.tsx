import { Fragment } from 'react';

/**
 * A name in large type, which breaks before its words (AdministratorAccess) rather than within them. Only where the accessible
 * name is given: a screen reader may stop at each break.
 */
export function BreakableName({ children }: { readonly children: string }) {
  return (
    <bdi>
      {children.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name keep their order
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </bdi>
  );
}
