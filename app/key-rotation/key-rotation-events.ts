import type { Reducers } from '../reducers.ts';
import { isSameJson } from '../same-json.ts';
import { kept, withPart, withParts } from '../structural-sharing.ts';
import type { RotationQuestion, RotationView } from './key-rotation-state.ts';

export type KeyRotationEvent =
  | { readonly type: 'rotationAsked'; readonly question: RotationQuestion | undefined }
  /** New or changed. */
  | { readonly type: 'rotationChanged'; readonly rotation: RotationView }
  | { readonly type: 'rotationEnded'; readonly id: string };

export const keyRotationReducers: Reducers<KeyRotationEvent> = {
  rotationAsked: (snapshot, { question }) => withPart(snapshot, 'rotationQuestion', question),
  rotationChanged: (snapshot, { rotation }) => {
    const { rotations } = snapshot;
    const known = rotations.find(({ id }) => id === rotation.id);
    if (known === undefined) return { ...snapshot, rotations: [...rotations, rotation] };
    if (isSameJson(known, rotation)) return snapshot;
    return { ...snapshot, rotations: rotations.map(each => (each === known ? rotation : each)) };
  },
  rotationEnded: (snapshot, ended) =>
    withParts(snapshot, { rotations: kept(snapshot.rotations, ({ id }) => id !== ended.id) }),
};
