import { useFading } from './use-fading.ts';

type Props = { readonly onGone: () => void };

/**
 * A notice with nothing to show, for example of a start that was canceled. It ends as others do; otherwise it would appear when the
 * role is started another time.
 */
export function UnseenToast({ onGone }: Props) {
  useFading(onGone);
  return null;
}
