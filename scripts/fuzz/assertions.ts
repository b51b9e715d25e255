import { explain } from '../../app/failures/explain.ts';
import { parseSamlResponse } from '../../app/saml/assertion.ts';
import { en } from '../../app/text/en/en.ts';
import { assertionText } from './assertion-text.ts';
import { REFUSED, type Target, takenUnless, trial } from './trial.ts';

// IAM's grammar once more, written differently on purpose: a mistake in one is not made in the other.
const isRole = (arn: string): boolean => {
  const [scheme, partition, service, region, account = '', ...rest] = arn.split(':');
  const path = rest.join(':').split('/');
  const isHeadRight = scheme === 'arn' && service === 'iam' && region === '' && path[0] === 'role' && path.length >= 2;
  const isPartition = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'].includes(partition ?? '');
  const isAccount = account.length === 12 && [...account].every(digit => digit >= '0' && digit <= '9');
  const isName = /^[A-Za-z0-9_+=.@-]{1,64}$/.test(path.at(-1) ?? '') && path.slice(1).every(part => part !== '');
  return isHeadRight && isPartition && isAccount && isName;
};

/** What an identity provider posts. No role comes of it but those that stand where they count. */
export const ASSERTIONS: Target = {
  wrong: 'wrong roles',
  runs: 100_000,
  trial: random => {
    const { samlResponse, legitimate } = assertionText(random);
    return trial(
      () => parseSamlResponse(samlResponse),
      result => {
        if (!result.ok) {
          if (explain(result.failure, {}, en).title === '') throw new Error(`no words for ${result.failure.kind}`);
          return REFUSED;
        }
        return takenUnless(
          result.value.roles
            .map(({ roleArn }) => roleArn)
            .filter(arn => !isRole(arn) || legitimate?.has(arn) === false)
            .map(arn => JSON.stringify(arn)),
        );
      },
    );
  },
};
