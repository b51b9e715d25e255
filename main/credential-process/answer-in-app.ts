import type { Application } from '../../app/application.ts';
import { ensureAnswer } from '../../app/credential-process/ensure-answer.ts';
import { credentialProcessOutput } from '../../app/credentials/credential-process-output.ts';
import { credentialsOf } from '../../app/credentials/credentials-of.ts';
import { seconds } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { isActive } from '../../app/domain/role-session.ts';
import type { Ports } from '../../app/ports.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { CredentialAnswer } from './credential-protocol.ts';
import type { AnswerCall } from './credential-socket.ts';

type App = { readonly ports: Ports } & Pick<Application, 'snapshot' | 'requestRole'>;

/** The running app's answers to calls by tools. */
export const createAnswers =
  (app: App, text: () => Text): AnswerCall =>
  async ({ profile, purpose, wait }, gone) => {
    if (purpose === 'credentials' && wait === 0) return credentialsNow(app, profile, text());
    const { answer, leave } = app.requestRole(profile, seconds(wait));
    if (gone.aborted) leave();
    gone.addEventListener('abort', leave, { once: true });
    const given = await answer;
    if (purpose === 'credentials' && given.kind === 'active') return credentialsNow(app, profile, text());
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
