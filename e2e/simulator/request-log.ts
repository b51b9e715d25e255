/**
 * An event at the company. Never contains a secret: no password, cookie, assertion or credentials.
 * `at` is real time in epoch ms, unaffected by simulated clock skew.
 */
export type CompanyRequest = { readonly at: number } & (
  | { readonly kind: 'login-shown' }
  | { readonly kind: 'password-refused' }
  /** A password arrived from one of the forms of `login-forms.ts`. `to` is `METHOD http://HOST/PATH`. */
  | { readonly kind: 'password-arrived'; readonly to: string }
  | { readonly kind: 'signed-in'; readonly user: string }
  | { readonly kind: 'code-shown'; readonly user: string }
  | { readonly kind: 'code-refused'; readonly user: string }
  | { readonly kind: 'code-accepted'; readonly user: string }
  /** `silent`: by cookie only, without input. */
  | { readonly kind: 'assertion-sent'; readonly user: string; readonly silent: boolean }
  | { readonly kind: 'rest-shown'; readonly user: string }
  | { readonly kind: 'popup-offered' }
  | { readonly kind: 'certificate-shown'; readonly name: string }
  | { readonly kind: 'computer-asked' | 'computer-answered' }
  | { readonly kind: 'attack-shown'; readonly name: string }
  /** The page has finished; `loot` names what it got. */
  | { readonly kind: 'attack-ended'; readonly name: string; readonly loot: readonly string[] }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'idp-failed' }
  | { readonly kind: 'idp-hung' }
  /** `keysInAddress`: the credentials were in the URL, which proxies log. */
  | {
      readonly kind: 'console-token';
      readonly outcome: 'answered' | 'refused';
      readonly sessionDuration: string | null;
      readonly keysInAddress: boolean;
    }
  | { readonly kind: 'role-choice' | 'account-alias'; readonly outcome: 'answered' | 'refused' }
  /** A call to IAM. `outcome` is `answered`, `lost` or the error code. */
  | { readonly kind: 'iam'; readonly action: string; readonly outcome: string }
  | { readonly kind: 'console-login'; readonly roleArn: string | null; readonly destination: string }
  | StsRequest
  | IdentityCenterRequest
);

/** A call to STS. `outcome` is `answered`, `hung`, `dropped` or the error code. */
export type StsRequest = {
  readonly kind: 'sts';
  readonly action: string;
  readonly outcome: string;
  readonly roleArn: string | null;
  readonly durationSeconds: number | null;
  readonly userAgent: string;
};

/** A call to IAM Identity Center or a step in the browser. `outcome` is `answered`, `hung`, `dropped` or the error's name. */
export type IdentityCenterRequest =
  | {
      readonly kind: 'identity-center';
      readonly action: string;
      readonly outcome: string;
      readonly userAgent: string;
      readonly user?: string;
      /** Of CreateToken: `authorization_code`, `refresh_token` or `device_code`. */
      readonly grant?: string;
      /** `ACCOUNT/PERMISSION SET`. */
      readonly role?: string;
    }
  | { readonly kind: 'portal-start-shown' | 'portal-login-shown' | 'portal-login-refused' }
  | {
      readonly kind: 'portal-signed-in' | 'portal-consent-shown' | 'portal-allowed' | 'portal-denied';
      readonly user: string;
    };

type Unstamped<T> = T extends unknown ? Omit<T, 'at'> : never;
export type Unlogged = Unstamped<CompanyRequest>;
export type Matches = (request: CompanyRequest) => boolean;

export type RequestLog = {
  readonly requests: readonly CompanyRequest[];
  add(request: Unlogged): void;
  waitFor(matches: Matches, after?: number): Promise<CompanyRequest>;
  clear(): void;
};

export function requestLog(): RequestLog {
  const requests: CompanyRequest[] = [];
  const waiting = new Set<{ readonly matches: Matches; readonly resolve: (request: CompanyRequest) => void }>();
  return {
    requests,
    add(unlogged) {
      const request: CompanyRequest = { at: Date.now(), ...unlogged };
      requests.push(request);
      for (const waiter of [...waiting].filter(each => each.matches(request))) {
        waiting.delete(waiter);
        waiter.resolve(request);
      }
    },
    waitFor(matches, after = 0) {
      const already = requests.slice(after).find(matches);
      if (already !== undefined) return Promise.resolve(already);
      return new Promise(resolve => {
        waiting.add({ matches, resolve });
      });
    },
    clear() {
      requests.length = 0;
    },
  };
}
