import { useFading } from './use-fading.ts';

type Props = { readonly onGone: () => void };

/** Of a start that was canceled, for example: it goes too, or it would be shown when the role starts another time. */
export function UnseenToast({ onGone }: Props) {
  useFading(onGone);
  return null;
}
