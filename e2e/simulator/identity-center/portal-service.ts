import type { RequestListener } from 'node:http';
import { issue } from '../sts/issue.ts';
import { type ApiAnswer, type ApiError, type ApiRequest, answered, refuse, serveApi } from './api-answer.ts';
import type { PersonSession } from './grants.ts';
import { IDENTITY_CENTER_REGION, type IdentityCenterContext } from './identity-center-context.ts';
import { type Assignment, PORTAL_ACCOUNT_NAMES, reservedRoleArn, sessionSecondsOf } from './portal-people.ts';
import type { RateLimit } from './rate-limit.ts';

const portalError = (status: number, name: string, message: string): ApiError => ({
  status,
  name,
  body: { message, __type: `com.amazonaws.switchboard.portal#${name}` },
});

const ERRORS = {
  invalidRequest: (what: string) => portalError(400, 'InvalidRequestException', what),
  unauthorized: portalError(401, 'UnauthorizedException', 'Session token not found or invalid'),
  /** Not in the SDK's model (aws-sam-cli #2129). */
  noAccess: portalError(403, 'ForbiddenException', 'No access'),
  notFound: portalError(404, 'ResourceNotFoundException', 'Account not found'),
  throttled: portalError(429, 'TooManyRequestsException', 'HTTP 429 Unknown Code'),
  internal: portalError(500, 'InternalServerException', 'Internal server error'),
} as const;

const MOST_RESULTS = 100;
const USUAL_RESULTS = 20;

type Call = {
  readonly request: ApiRequest;
  readonly session: PersonSession;
  readonly assignments: readonly Assignment[];
};

/** The portal's API. Every request has an access token in a header. */
export function portalService(context: IdentityCenterContext, limit: RateLimit): RequestListener {
  const operations: Readonly<Record<string, readonly [string, (call: Call) => ApiAnswer]>> = {
    'GET /assignment/accounts': ['ListAccounts', listAccounts],
    'GET /assignment/roles': ['ListAccountRoles', listRoles],
    'GET /federation/credentials': ['GetRoleCredentials', call => getCredentials(context, call)],
    'POST /logout': ['Logout', logout],
  };
  const errors = { ...ERRORS, unknown: ERRORS.notFound };
  return (incoming, response) =>
    void serveApi(
      context,
      [incoming, response],
      (method, path) => {
        const [action, answer] = operations[`${method} ${path}`] ?? [];
        if (action === undefined || answer === undefined) return undefined;
        return { action, answer: request => checked(context, limit, request, answer) };
      },
      errors,
    );
}

function checked(
  { behavior, grants }: IdentityCenterContext,
  limit: RateLimit,
  request: ApiRequest,
  answer: (call: Call) => ApiAnswer,
): ApiAnswer {
  if (!limit.allows(behavior.requestsPerSecond)) return refuse(ERRORS.throttled);
  const token = grants.accessToken([request.headers['x-amz-sso_bearer_token'] ?? ''].flat()[0] ?? '');
  if (token === undefined) return refuse(ERRORS.unauthorized);
  const { session } = token;
  const assignments = session.person.assignments.filter(
    ({ accountId, permissionSet }) => !behavior.removed.includes(`${accountId}/${permissionSet}`),
  );
  const answered = answer({ request, session, assignments });
  return { ...answered, record: { ...answered.record, user: session.person.user } };
}

/** One page of a list, as `max_result` and `next_token` ask for it. */
function pageOf(list: readonly object[], name: string, { url: { searchParams: query } }: ApiRequest): ApiAnswer {
  const asked = query.get('max_result');
  const most = asked === null ? USUAL_RESULTS : Number(asked);
  if (!Number.isInteger(most) || most < 1 || most > MOST_RESULTS)
    return refuse(ERRORS.invalidRequest('max_result must be between 1 and 100'));
  const next = query.get('next_token');
  const from = next === null ? '0' : Buffer.from(next, 'base64url').toString();
  if (!/^\d{1,6}$/.test(from)) return refuse(ERRORS.invalidRequest('Invalid next_token'));
  const start = Number(from);
  const end = start + most;
  const nextToken = end < list.length ? Buffer.from(String(end)).toString('base64url') : null;
  return answered({ [name]: list.slice(start, end), nextToken });
}

function listAccounts({ request, assignments }: Call): ApiAnswer {
  const ids = [...new Set(assignments.map(({ accountId }) => accountId))];
  const accounts = ids.map(accountId => ({
    accountId,
    accountName: PORTAL_ACCOUNT_NAMES[accountId],
    emailAddress: `aws-${accountId}@example-water.test`,
  }));
  return pageOf(accounts, 'accountList', request);
}

function listRoles({ request, session, assignments }: Call): ApiAnswer {
  const accountId = request.url.searchParams.get('account_id') ?? '';
  if (!/^\d{12}$/.test(accountId)) return refuse(ERRORS.invalidRequest('Invalid account_id'));
  if (!Object.hasOwn(PORTAL_ACCOUNT_NAMES, accountId)) return refuse(ERRORS.notFound);
  const wasAssigned = session.person.assignments.some(each => each.accountId === accountId);
  if (!wasAssigned) return refuse(ERRORS.noAccess);
  const roles = assignments
    .filter(each => each.accountId === accountId)
    .map(({ permissionSet }) => ({ roleName: permissionSet, accountId }));
  return pageOf(roles, 'roleList', request);
}

function getCredentials({ behavior, grants, issued }: IdentityCenterContext, call: Call): ApiAnswer {
  const query = call.request.url.searchParams;
  const [accountId, permissionSet] = [query.get('account_id') ?? '', query.get('role_name') ?? ''];
  const record = { role: `${accountId}/${permissionSet}` };
  if (!/^\d{12}$/.test(accountId) || permissionSet === '') return refuse(ERRORS.invalidRequest('Invalid role'), record);
  const assignment = call.assignments.find(
    each => each.accountId === accountId && each.permissionSet === permissionSet,
  );
  if (behavior.forbid > 0) {
    behavior.forbid -= 1;
    return refuse(ERRORS.noAccess, record);
  }
  if (assignment === undefined) return refuse(ERRORS.noAccess, record);
  const roleArn = reservedRoleArn(assignment, IDENTITY_CENTER_REGION);
  const caller = { accountId, roleArn, sessionName: call.session.person.user };
  const seconds = behavior.lifeSeconds ?? sessionSecondsOf(permissionSet);
  const keys = issue(caller, grants.now() + seconds * 1_000);
  issued.push(keys);
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = keys;
  // Milliseconds, unlike every other time of these services.
  return answered({ roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration } }, record);
}

/** Ends the person's session with all its tokens. Credentials stay valid. */
function logout({ session }: Call): ApiAnswer {
  session.isSignedOut = true;
  return answered({});
}
