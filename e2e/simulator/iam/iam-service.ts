import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { closeServer, listen } from '../loopback-server.ts';
import type { IamBehavior } from '../misbehavior.ts';
import type { RequestLog } from '../request-log.ts';
import { refusalXml } from '../sts/answer-xml.ts';
import { type Checked, granted, REFUSALS, refused } from '../sts/refusal.ts';
import { checkSigner } from '../sts/sigv4.ts';
import { type IamKey, KEY_ACTIONS, type KeyAction, userArn } from './iam-user.ts';
import type { KeyStore } from './key-store.ts';

export type IamContext = {
  readonly behavior: IamBehavior;
  readonly log: RequestLog;
  readonly store: KeyStore;
  /** Epoch ms by AWS's clock. */
  readonly now: () => number;
};

const NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';
const VERSION = '2010-05-08';
const QUOTA = 2;

/** IAM's Query API for access keys, as strict as AWS: signature, key state, permission, the limit of two keys. */
export async function startIam(context: IamContext) {
  const server = createServer((request, response) => void serve(context, request, response));
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  return { url, stop: () => closeServer(server) };
}

async function serve(context: IamContext, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { behavior, log, store, now } = context;
  const { method = '', url: target = '/', headers } = incoming;
  const request = { method, target, headers, body: await text(incoming) };
  const parameters = new URLSearchParams(request.body);
  const action = parameters.get('Action') ?? '';
  const signer = checkSigner(request, now(), store.signer, 'iam');
  const answer = signer.refusal ? signer : answerTo(context, signer.value, action, parameters);
  if (!signer.refusal) signer.value.lastUse = { at: now(), service: 'iam' };
  const isLost = behavior.lose === action;
  log.add({ kind: 'iam', action, outcome: isLost ? 'lost' : (answer.refusal?.code ?? 'answered') });
  // The caller never hears what was done.
  if (isLost) return;
  const requestId = randomUUID();
  response.writeHead(answer.refusal?.status ?? 200, {
    'Content-Type': 'text/xml',
    Date: new Date(now()).toUTCString(),
  });
  response.end(
    answer.refusal
      ? refusalXml(answer.refusal, requestId)
      : `<${action}Response xmlns="${NAMESPACE}">${answer.value}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`,
  );
}

const isKeyAction = (action: string): action is KeyAction => (KEY_ACTIONS as readonly string[]).includes(action);

function answerTo(context: IamContext, signer: IamKey, action: string, parameters: URLSearchParams): Checked<string> {
  const { user } = signer;
  if (!isKeyAction(action) || parameters.get('Version') !== VERSION) return refused(REFUSALS.invalidAction(action));
  const named = parameters.get('UserName');
  const isAllowed = user.name === null || (user.allowed.has(action) && (named === null || named === user.name));
  if (!isAllowed) return refused(REFUSALS.actionDenied(userArn(user), `iam:${action}`, `user ${named ?? user.name}`));
  return ACTIONS[action](context, signer, parameters);
}

type Action = (context: IamContext, signer: IamKey, parameters: URLSearchParams) => Checked<string>;

const date = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

const ACTIONS: Readonly<Record<KeyAction, Action>> = {
  ListAccessKeys({ store }, { user }) {
    const members = store.keys
      .filter(key => key.user === user)
      .map(
        ({ accessKeyId, status, createdAt }) =>
          `<member><UserName>${user.name}</UserName><AccessKeyId>${accessKeyId}</AccessKeyId><Status>${status}</Status><CreateDate>${date(createdAt)}</CreateDate></member>`,
      );
    return granted(
      `<ListAccessKeysResult><IsTruncated>false</IsTruncated><AccessKeyMetadata>${members.join('')}</AccessKeyMetadata></ListAccessKeysResult>`,
    );
  },

  GetAccessKeyLastUsed({ store }, { user }, parameters) {
    const key = store.keys.find(each => each.accessKeyId === parameters.get('AccessKeyId'));
    if (key?.user !== user) return refused(REFUSALS.noSuchKey(parameters.get('AccessKeyId') ?? ''));
    const { lastUse } = key;
    const used =
      lastUse === null
        ? '<ServiceName>N/A</ServiceName><Region>N/A</Region>'
        : `<LastUsedDate>${date(lastUse.at)}</LastUsedDate><ServiceName>${lastUse.service}</ServiceName><Region>us-east-1</Region>`;
    return granted(
      `<GetAccessKeyLastUsedResult><UserName>${user.name}</UserName><AccessKeyLastUsed>${used}</AccessKeyLastUsed></GetAccessKeyLastUsedResult>`,
    );
  },

  CreateAccessKey({ store, behavior, now }, { user }) {
    if (store.keys.filter(key => key.user === user).length >= QUOTA) return refused(REFUSALS.keyQuota(QUOTA));
    const { accessKeyId, secretAccessKey, createdAt } = store.create(user, now(), behavior.lag);
    return granted(
      `<CreateAccessKeyResult><AccessKey><UserName>${user.name}</UserName><AccessKeyId>${accessKeyId}</AccessKeyId><Status>Active</Status><SecretAccessKey>${secretAccessKey}</SecretAccessKey><CreateDate>${date(createdAt)}</CreateDate></AccessKey></CreateAccessKeyResult>`,
    );
  },

  UpdateAccessKey({ store }, { user }, parameters) {
    const key = store.keys.find(each => each.accessKeyId === parameters.get('AccessKeyId'));
    const status = parameters.get('Status');
    if (key?.user !== user) return refused(REFUSALS.noSuchKey(parameters.get('AccessKeyId') ?? ''));
    if (status !== 'Active' && status !== 'Inactive') return refused(REFUSALS.missingParameter('status'));
    key.status = status;
    return granted('');
  },

  DeleteAccessKey({ store }, { user }, parameters) {
    const at = store.keys.findIndex(each => each.accessKeyId === parameters.get('AccessKeyId') && each.user === user);
    if (at === -1) return refused(REFUSALS.noSuchKey(parameters.get('AccessKeyId') ?? ''));
    store.keys.splice(at, 1);
    return granted('');
  },
};
