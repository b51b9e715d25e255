import styles from './isolated.module.css';

type Props = { readonly children: string };

/**
 * A sentence of Mai's with words of others in it, which `quoted` has isolated. Each gets an element of its own and a weight of
 * its own, so that they can't pass for a part of the sentence.
 */
export function Isolated({ children }: Props) {
  return children.split(/\u2068([^\u2069]*)\u2069/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have nothing else and never move
      <bdi key={at} className={styles.foreign}>
        {part}
      </bdi>
    ),
  );
}
