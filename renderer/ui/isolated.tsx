import styles from './isolated.module.css';

type Props = { readonly children: string };

/**
 * A message that contains foreign names, isolated by `quoted`. Each name gets its own element and font weight, so that it can't
 * imitate part of the message.
 */
export function Isolated({ children }: Props) {
  return children.split(/\u2068([^\u2069]*)\u2069/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a message have no identity and never move
      <bdi key={at} className={styles.foreign}>
        {part}
      </bdi>
    ),
  );
}
