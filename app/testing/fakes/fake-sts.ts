import { isPermissionSetArn } from '../../domain/arn.ts';
import type { Failure } from '../../domain/failure.ts';
import { later } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { DURATION } from '../../domain/role-session.ts';
import type { Clock } from '../../renewal/clock-port.ts';
import type {
  AssumeRequest,
  CallerIdentity,
  ChainRequest,
  IdentityRequest,
  Issued,
  StsPort,
} from '../../sessions/sts-port.ts';

/** Part of every secret of the fake STS, so that tests can detect leaks. */
export const CANARY = 'canary';

/** STS that issues numbered credentials up to the role's maximum, and fails on request. */
export class FakeSts implements StsPort {
  readonly asked: AssumeRequest[] = [];
  readonly chained: ChainRequest[] = [];
  readonly tested: IdentityRequest[] = [];
  /** Maximum session lengths of roles, in seconds. */
  maximumDuration: number = DURATION.maximum;
  /** Failures of the next requests. May throw, like a port with a bug. */
  readonly refusals: (Failure | Error)[] = [];
  /** Actual session length in milliseconds, whatever was requested. */
  life: number | undefined;
  clockSkew: number | undefined = 0;
  isWaiting = false;
  readonly #clock: Pick<Clock, 'now'>;
  #open: (() => void)[] = [];

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  async assumeRoleWithSaml(request: AssumeRequest): Promise<Result<Issued>> {
    this.asked.push(request);
    if (this.isWaiting) await new Promise<void>(resolve => this.#open.push(resolve));
    const refusal = this.refusals.shift();
    if (refusal instanceof Error) throw refusal;
    if (refusal !== undefined) return fail(refusal);
    const { durationSeconds, role } = request;
    if (durationSeconds > this.maximumDuration)
      return fail({ kind: 'sts-refused', refusal: 'DurationTooLong', code: 'ValidationError', role: role.name });
    return ok(this.#issue(durationSeconds, 'anna@acme.example'));
  }

  async assumeRole(request: ChainRequest): Promise<Result<Issued>> {
    this.chained.push(request);
    const refusal = this.refusals.shift();
    if (refusal instanceof Error) throw refusal;
    return refusal === undefined ? ok(this.#issue(request.durationSeconds, request.sessionName)) : fail(refusal);
  }

  async callerIdentity(request: IdentityRequest): Promise<Result<CallerIdentity>> {
    this.tested.push(request);
    const refusal = this.refusals.shift();
    if (refusal instanceof Error) throw refusal;
    if (refusal !== undefined) return fail(refusal);
    const { accountId, roleArn } = request.role;
    const isSet = isPermissionSetArn(roleArn);
    const name = isSet ? `AWSReservedSSO_${request.role.name}_0123456789abcdef` : request.role.name;
    return ok({ accountId, arn: `arn:aws:sts::${accountId}:assumed-role/${name}/anna@acme.example` });
  }

  #issue(durationSeconds: number, sessionName: string): Issued {
    const number = this.asked.length + this.chained.length;
    const credentials = {
      accessKeyId: `ASIA${CANARY}${number}`,
      secretAccessKey: `secret-${CANARY}-${number}`,
      sessionToken: `token-${CANARY}-${number}`,
      expiration: later(this.#clock.now(), this.life ?? durationSeconds * 1_000),
    };
    return { credentials, sessionName, ...(this.clockSkew !== undefined && { clockSkew: this.clockSkew }) };
  }

  /** Resolves all pending requests. */
  release(): void {
    this.isWaiting = false;
    for (const answer of this.#open.splice(0)) answer();
  }
}
