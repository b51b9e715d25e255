import { explain } from '../../app/failures/explain.ts';
import { parseSamlResponse } from '../../app/saml/assertion.ts';
import { en } from '../../app/text/en/en.ts';
import { assertionText } from './assertion-text.ts';
import { REFUSED, type Target, takenUnless, trial } from './trial.ts';

// IAM's grammar, deliberately implemented a second way: a mistake in one is not repeated in the other.
const isRole = (arn: string): boolean => {
  const [scheme, partition, service, region, account = '', ...rest] = arn.split(':');
  const path = rest.join(':').split('/');
  const isHeadRight = scheme === 'arn' && service === 'iam' && region === '' && path[0] === 'role' && path.length >= 2;
  const isPartition = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'].includes(partition ?? '');
  const isAccount = account.length === 12 && [...account].every(digit => digit >= '0' && digit <= '9');
  const isName = /^[A-Za-z0-9_+=.@-]{1,64}$/.test(path.at(-1) ?? '') && path.slice(1).every(part => part !== '');
  return isHeadRight && isPartition && isAccount && isName;
};

/** Responses of an identity provider. Only roles in valid places are accepted. */
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
