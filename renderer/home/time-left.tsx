import { countdown } from '../../app/text/time.ts';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';

type Props = { readonly milliseconds: number; readonly language: string };

/** How long a role still works: in short units for the eye, and in whole words for a voice, which would spell out the short ones. */
export function TimeLeft({ milliseconds, language }: Props) {
  const text = useText();
  return (
    <>
      <bdi aria-hidden="true">{text.role.left(countdown(milliseconds, language))}</bdi>
      <bdi className={hidden.hidden}>{text.role.left(countdown(milliseconds, language, 'long'))}</bdi>
    </>
  );
}
