import type Protocol from 'devtools-protocol';
import * as z from 'zod/mini';
import type { PipeEvent } from './devtools-pipe.ts';

const TARGET = z.object({
  targetId: z.string(),
  type: z.string(),
  url: z.string(),
  /** The frame that opened it, also with `noopener`; the ID of a tab's main frame is that of the tab. */
  openerFrameId: z.optional(z.string()),
  /** Of a frame with a process of its own: the frame that contains it. */
  parentFrameId: z.optional(z.string()),
});

const PAUSED = z.object({
  requestId: z.string(),
  frameId: z.string(),
  resourceType: z.string(),
  request: z.object({
    url: z.string(),
    method: z.string(),
    headers: z.record(z.string(), z.string()),
    hasPostData: z.optional(z.boolean()),
    postDataEntries: z.optional(z.array(z.object({ bytes: z.optional(z.string()) }))),
  }),
  /** Set once there is a response, or none. */
  responseStatusCode: z.optional(z.number()),
  responseErrorReason: z.optional(z.string()),
});

/** Doesn't compile where the protocol's type has other fields. */
type Of<Whole, Part> = Whole extends Part ? Part : never;

/** A tab, window or frame of the browser. */
export type Target = Of<Protocol.Target.TargetInfo, z.output<typeof TARGET>>;

/** A request that waits for a decision. */
export type PausedRequest = Of<Protocol.Fetch.RequestPausedEvent, z.output<typeof PAUSED>>;

export type BrowserEvent =
  | { readonly kind: 'target-seen'; readonly target: Target }
  | { readonly kind: 'target-gone'; readonly targetId: string }
  | { readonly kind: 'request-paused'; readonly request: PausedRequest };

/** The events that a sign-in needs; undefined for all others, and for malformed ones. */
export function browserEvent({ method, params }: PipeEvent): BrowserEvent | undefined {
  switch (method) {
    case 'Target.targetCreated':
    case 'Target.targetInfoChanged': {
      const seen = z.object({ targetInfo: TARGET }).safeParse(params);
      return seen.success ? { kind: 'target-seen', target: seen.data.targetInfo } : undefined;
    }
    case 'Target.targetDestroyed': {
      const gone = z.object({ targetId: z.string() }).safeParse(params);
      return gone.success ? { kind: 'target-gone', targetId: gone.data.targetId } : undefined;
    }
    case 'Fetch.requestPaused': {
      const paused = PAUSED.safeParse(params);
      return paused.success ? { kind: 'request-paused', request: paused.data } : undefined;
    }
    default:
      return undefined;
  }
}
