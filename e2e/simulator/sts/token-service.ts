import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { userArn } from '../iam/iam-user.ts';
import type { KeyStore } from '../iam/key-store.ts';
import type { StsBehavior } from '../misbehavior.ts';
import type { RequestLog } from '../request-log.ts';
import { identityElements, refusalXml, resultXml, sessionElements } from './answer-xml.ts';
import { assumeRole } from './assume-role.ts';
import { assumeRoleWithSaml } from './assume-role-with-saml.ts';
import type { IssuedCredentials } from './issue.ts';
import { type Checked, granted, REFUSALS, type Refusal, refused } from './refusal.ts';
import { checkSigner, type SignedRequest } from './sigv4.ts';

export type StsContext = {
  readonly behavior: StsBehavior;
  readonly log: RequestLog;
  /** All issued credentials, oldest first. */
  readonly issued: IssuedCredentials[];
  /** Long-lived keys, which STS accepts for GetCallerIdentity. */
  readonly keys: KeyStore;
  /** All received assertions, oldest first. */
  readonly assertions: string[];
  /** Entity ID of the company's provider in IAM. */
  readonly issuer: string;
};

type Answer = Checked<ReturnType<typeof sessionElements>>;
type Call = { readonly parameters: URLSearchParams; readonly request: SignedRequest; readonly now: number };

/** STS's Query protocol over plain HTTP. */
export function tokenService(context: StsContext): RequestListener {
  return (incoming, response) => void serve(context, incoming, response);
}

async function serve(context: StsContext, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { behavior, log } = context;
  const request = {
    method: incoming.method ?? '',
    target: incoming.url ?? '/',
    headers: incoming.headers,
    body: await text(incoming),
  };
  const parameters = parametersOf(request);
  const action = parameters.get('Action') ?? '';
  const noted = (outcome: string) => log.add({ kind: 'sts', outcome, ...what(action, parameters, request) });

  if (behavior.slowMilliseconds > 0) await delay(behavior.slowMilliseconds, undefined, { ref: false });
  const fault = nextFault(behavior);
  if (fault === 'drop') {
    noted('dropped');
    incoming.socket.destroy();
    return;
  }
  if (fault === 'hang') return noted('hung');

  const now = Date.now() + behavior.clockSeconds * 1_000;
  const answer = fault === null ? await answerTo(context, action, { parameters, request, now }) : refused(fault);
  const requestId = randomUUID();
  const { refusal } = answer;
  noted(refusal?.code ?? 'answered');
  response.writeHead(refusal?.status ?? 200, {
    'Content-Type': 'text/xml',
    'x-amzn-RequestId': requestId,
    Date: new Date(now).toUTCString(),
  });
  response.end(refusal ? refusalXml(refusal, requestId) : resultXml(action, answer.value, requestId));
}

/** A Query call has its parameters in the form body, a presigned URL in the query. */
function parametersOf({ target, body }: SignedRequest): URLSearchParams {
  const { searchParams } = new URL(target, 'http://sts');
  return new URLSearchParams([...searchParams, ...new URLSearchParams(body)]);
}

function what(action: string, parameters: URLSearchParams, request: SignedRequest) {
  const seconds = parameters.get('DurationSeconds');
  return {
    action,
    roleArn: parameters.get('RoleArn'),
    durationSeconds: seconds === null ? null : Number(seconds),
    userAgent: request.headers['user-agent'] ?? '',
  };
}

const COUNTED = ['drop', 'hang', 'serverErrors', 'throttle'] as const;
const FAULTS = { drop: 'drop', hang: 'hang', serverErrors: REFUSALS.internal, throttle: REFUSALS.throttled } as const;

/** Fault for this request, if any; decrements its count. */
function nextFault(behavior: StsBehavior): Refusal | 'drop' | 'hang' | null {
  const counted = COUNTED.find(name => behavior[name] > 0);
  if (counted === undefined) return behavior.refuse;
  behavior[counted] -= 1;
  return FAULTS[counted];
}

async function answerTo(context: StsContext, action: string, call: Call): Promise<Answer> {
  const answer = Object.hasOwn(ACTIONS, action) ? ACTIONS[action as keyof typeof ACTIONS] : undefined;
  return answer === undefined ? refused(REFUSALS.invalidAction(action)) : answer(context, call);
}

const ACTIONS = {
  async AssumeRoleWithSAML(
    { behavior, issued, assertions, issuer }: StsContext,
    { parameters, now }: Call,
  ): Promise<Answer> {
    assertions.push(parameters.get('SAMLAssertion') ?? '');
    const grant = await assumeRoleWithSaml(parameters, { ...behavior, now, issuer });
    if (grant.refusal) return grant;
    const { claims, nameQualifier } = grant.value;
    issued.push(grant.value.issued);
    return granted({
      Audience: claims.recipient,
      ...sessionElements(grant.value.issued),
      Subject: claims.subject,
      NameQualifier: nameQualifier,
      PackedPolicySize: '0',
      SubjectType: claims.subjectType,
      Issuer: claims.issuer,
    });
  },

  async AssumeRole({ behavior, issued }: StsContext, { parameters, request, now }: Call): Promise<Answer> {
    const signer = checkSigner(request, now, accessKeyId => find(issued, accessKeyId));
    if (signer.refusal) return signer;
    const grant = assumeRole(parameters, signer.value.caller, behavior.crossAccountRoles, { ...behavior, now });
    if (grant.refusal) return grant;
    issued.push(grant.value);
    return granted(sessionElements(grant.value));
  },

  async GetCallerIdentity({ issued, keys }: StsContext, { request, now }: Call): Promise<Answer> {
    const signer = checkSigner(request, now, accessKeyId => find(issued, accessKeyId) ?? keys.signer(accessKeyId));
    if (signer.refusal) return signer;
    if ('caller' in signer.value) return granted(identityElements(signer.value.caller));
    signer.value.lastUse = { at: now, service: 'sts' };
    const { user } = signer.value;
    return granted({ UserId: `AIDA${user.name ?? 'ROOT'}`, Account: user.accountId, Arn: userArn(user) });
  },
} as const;

const find = (issued: readonly IssuedCredentials[], accessKeyId: string): IssuedCredentials | undefined =>
  issued.find(each => each.accessKeyId === accessKeyId);
