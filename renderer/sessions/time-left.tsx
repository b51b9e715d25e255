import { countdown } from '../../app/text/time.ts';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';

type Props = { readonly milliseconds: number; readonly language: string };

/** Time left, in short units on the screen and in full words for screen readers, which spell out abbreviations. */
export function TimeLeft({ milliseconds, language }: Props) {
  const text = useText();
  return (
    <>
      <bdi aria-hidden="true" data-passing="always">
        {text.role.left(countdown(milliseconds, language))}
      </bdi>
      <bdi className={hidden.hidden} data-passing="always">
        {text.role.left(countdown(milliseconds, language, 'long'))}
      </bdi>
    </>
  );
}
