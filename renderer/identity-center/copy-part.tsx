import type { ProviderId } from '../../app/domain/provider.ts';
import { useCopied } from '../sessions/use-copied.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../use-text.ts';

type Props = {
  readonly providerId: ProviderId;
  readonly part: 'code' | 'address';
  readonly label: string;
};

/** Copies the code of a sign-in, or the address of its page. */
export function CopyPart({ providerId, part, label }: Props) {
  const { copied } = useText().accessPortal.waiting;
  const { isCopied, copy } = useCopied();
  return (
    <Button onClick={() => void copy({ type: 'copyPortalCode', providerId, part }, copied)}>
      {isCopied ? copied : label}
    </Button>
  );
}
