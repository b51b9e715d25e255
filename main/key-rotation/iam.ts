import type { AccountId } from '../../app/domain/arn.ts';
import type { KeyOwner, LongLivedKey } from '../../app/domain/credentials.ts';
import type { KeyAction } from '../../app/domain/failures/key-failure.ts';
import { type Instant, instant, LAST_INSTANT } from '../../app/domain/instant.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { IamPort, ListedKey, Signer } from '../../app/key-rotation/iam-port.ts';
import type { callIam, IamOptions } from './iam-requests.ts';

/** Loaded with the first request, which most people never make. */
const call: typeof callIam = async (...given) => (await import('./iam-requests.ts')).callIam(...given);

/** IAM and STS for a long-lived key's own user. Values reach a file, so each has to have exactly AWS's form. */
export function createIam(options: IamOptions): IamPort {
  async function ask<T>(
    signer: Signer,
    action: KeyAction,
    parameters: Readonly<Record<string, string>>,
    read: (xml: string) => T | undefined,
  ): Promise<Result<T>> {
    const answer = await call(options, signer, action, parameters);
    if (!answer.ok) return answer;
    const value = read(answer.value);
    return value === undefined ? fail({ kind: 'iam-unreachable', host: 'AWS' }) : ok(value);
  }
  const carryOut = async (...given: Parameters<typeof callIam> extends [unknown, ...infer R] ? R : never) => {
    const answer = await call(options, ...given);
    return answer.ok ? ok() : answer;
  };

  return {
    owner: signer => ask(signer, 'GetCallerIdentity', {}, ownerIn),
    list: signer => ask(signer, 'ListAccessKeys', {}, keysIn),
    async lastUse(signer, id) {
      const used = await ask(signer, 'GetAccessKeyLastUsed', { AccessKeyId: id }, xml => ({ use: useIn(xml) }));
      return used.ok ? ok(used.value.use) : used;
    },
    create: signer => ask(signer, 'CreateAccessKey', {}, createdIn),
    setActive: (signer, id, isActive) =>
      carryOut(signer, 'UpdateAccessKey', { AccessKeyId: id, Status: isActive ? 'Active' : 'Inactive' }),
    delete: (signer, id) => carryOut(signer, 'DeleteAccessKey', { AccessKeyId: id }),
  };
}

const textOf = (xml: string, name: string, form: string): string | undefined =>
  new RegExp(`<${name}>(${form})</${name}>`).exec(xml)?.[1];

const ID = 'AKIA[A-Z0-9]{12,124}';

function ownerIn(xml: string): KeyOwner | undefined {
  const arn = textOf(xml, 'Arn', 'arn:aws[a-z-]{0,16}:iam::[^<]{1,2048}') ?? '';
  const [, account = '', name] =
    /^arn:[a-z-]+:iam::(\d{12}):(?:root|user\/(?:[!-~]*\/)?([\w+=,.@-]{1,64}))$/.exec(arn) ?? [];
  if (account === '') return undefined;
  const accountId = account as AccountId;
  return name === undefined ? { kind: 'root', accountId } : { kind: 'user', accountId, name };
}

/** IAM allows two keys, so the list has one page. */
function keysIn(xml: string): readonly ListedKey[] | undefined {
  if (!xml.includes('<AccessKeyMetadata')) return undefined;
  const keys = Array.from(xml.matchAll(/<member>([\s\S]*?)<\/member>/g), ([, member = '']) => {
    const id = textOf(member, 'AccessKeyId', '[A-Z0-9]{16,128}');
    const status = textOf(member, 'Status', 'Active|Inactive');
    const createdAt = dateIn(member, 'CreateDate');
    return id === undefined || status === undefined || createdAt === undefined
      ? undefined
      : { id, isActive: status === 'Active', createdAt };
  });
  return keys.every(key => key !== undefined) ? keys : undefined;
}

function useIn(xml: string): { readonly at: Instant; readonly service: string } | undefined {
  const at = dateIn(xml, 'LastUsedDate');
  return at === undefined ? undefined : { at, service: textOf(xml, 'ServiceName', '[\\w.-]{1,64}') ?? 'AWS' };
}

function createdIn(xml: string): LongLivedKey | undefined {
  const accessKeyId = textOf(xml, 'AccessKeyId', ID);
  const secretAccessKey = textOf(xml, 'SecretAccessKey', '[A-Za-z0-9/+=]{16,128}');
  return accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey };
}

function dateIn(xml: string, name: string): Instant | undefined {
  const at = Date.parse(textOf(xml, name, '\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,20}(?:Z|\\+00:00)') ?? '');
  return at >= 0 && at <= LAST_INSTANT ? instant(at) : undefined;
}
