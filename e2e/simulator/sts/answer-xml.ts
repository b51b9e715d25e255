import { assumedRoleArn, assumedRoleId, type Caller, type IssuedCredentials } from './issue.ts';
import type { Refusal } from './refusal.ts';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** Element names with texts or nested elements, in order. */
type Elements = { readonly [name: string]: string | Elements };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function write(elements: Elements, indent: string): string {
  return Object.entries(elements)
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${indent}<${name}>${escaped(value)}</${name}>\n`
        : `${indent}<${name}>\n${write(value, `${indent}  `)}${indent}</${name}>\n`,
    )
    .join('');
}

/** A result in the envelope of the Query protocol. */
export function resultXml(action: string, result: Elements, requestId: string): string {
  const body = write({ [`${action}Result`]: result, ResponseMetadata: { RequestId: requestId } }, '  ');
  return `<${action}Response xmlns="${NAMESPACE}">\n${body}</${action}Response>\n`;
}

export function refusalXml({ status, code, message }: Refusal, requestId: string): string {
  const Type = status < 500 ? 'Sender' : 'Receiver';
  const body = write({ Error: { Type, Code: code, Message: message }, RequestId: requestId }, '  ');
  return `<ErrorResponse xmlns="${NAMESPACE}">\n${body}</ErrorResponse>\n`;
}

/** Common part of AssumeRole and AssumeRoleWithSAML results. */
export function sessionElements(issued: IssuedCredentials): Elements {
  return {
    Credentials: {
      AccessKeyId: issued.accessKeyId,
      SecretAccessKey: issued.secretAccessKey,
      SessionToken: issued.sessionToken,
      Expiration: new Date(issued.expiration).toISOString().replace(/\.\d+Z$/, 'Z'),
    },
    AssumedRoleUser: { AssumedRoleId: assumedRoleId(issued.caller), Arn: assumedRoleArn(issued.caller) },
  };
}

export function identityElements(caller: Caller): Elements {
  return { UserId: assumedRoleId(caller), Account: caller.accountId, Arn: assumedRoleArn(caller) };
}
