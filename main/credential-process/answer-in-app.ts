import type { Application } from '../../app/application.ts';
import { ensureAnswer } from '../../app/credential-process/ensure-answer.ts';
import { credentialProcessOutput } from '../../app/credentials/credential-process-output.ts';
import { credentialsOf } from '../../app/credentials/credentials-of.ts';
import { seconds } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { isActive } from '../../app/domain/role-session.ts';
import type { Ports } from '../../app/ports.ts';
import type { ToolWay } from '../../app/role-use/record-role-use.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { CredentialAnswer } from './credential-protocol.ts';
import type { AnswerCall } from './credential-socket.ts';

type App = { readonly ports: Ports } & Pick<Application, 'snapshot' | 'requestRole'>;

/** The running app's answers to calls by tools. `used`: a tool got what it asked for. */
export const createAnswers =
  (app: App, text: () => Text, used: (how: ToolWay, profile: ProfileName) => void = () => {}): AnswerCall =>
  async ({ profile, purpose, wait }, gone) => {
    const credentials = async () => {
      const now = await credentialsNow(app, profile, text());
      if (now.kind === 'credentials') used('credential_process', profile);
      return now;
    };
    if (purpose === 'credentials' && wait === 0) return credentials();
    const { answer, leave } = app.requestRole(profile, seconds(wait));
    if (gone.aborted) leave();
    gone.addEventListener('abort', leave, { once: true });
    const given = await answer;
    if (purpose === 'credentials' && given.kind === 'active') return credentials();
    if (given.kind === 'active') used('ensure', profile);
    const said = ensureAnswer(given, profile, app.snapshot(), text());
    return purpose === 'ensure' ? { kind: 'ensured', ...said } : { kind: 'refused', sentence: said.sentence };
  };

async function credentialsNow(app: App, profile: ProfileName, text: Text): Promise<CredentialAnswer> {
  const now = app.ports.clock.now();
  const session = app
    .snapshot()
    .roleSessions.find(candidate => candidate.profiles.includes(profile) && isActive(candidate, now));
  const keys = session && (await credentialsOf(app, session.key));
  return keys?.ok
    ? { kind: 'credentials', output: credentialProcessOutput(keys.value.credentials) }
    : { kind: 'refused', sentence: text.credentialProcess.notActive(profile) };
}
