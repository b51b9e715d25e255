import { app } from 'electron';
import type { Text } from '../../app/text/en/en.ts';
import { systemKeychain } from '../credentials/keychain.ts';
import { runCredentialProcess } from './run-credential-process.ts';

/**
 * Answers one `credential_process` call and ends the process: credentials on stdout and exit code 0, or a sentence on
 * stderr and 1.
 */
export async function printCredentials(requested: string): Promise<void> {
  const answer = await runCredentialProcess(requested, {
    folder: app.getPath('userData'),
    keychain: systemKeychain(),
    text: localizedText,
  });
  switch (answer.kind) {
    case 'credentials':
      await print(process.stdout, answer.output);
      return app.exit(0);
    case 'refused':
      await print(process.stderr, `${answer.sentence}\n`);
      return app.exit(1);
  }
}

async function localizedText(): Promise<Text> {
  const [{ loadText }, { systemLanguage }] = await Promise.all([
    import('../../app/text/text-for.ts'),
    import('../desktop/system-language.ts'),
  ]);
  return await loadText(systemLanguage());
}

// A caller that has ended is no error.
const print = (to: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise(resolve => {
    to.on('error', () => resolve());
    to.write(text, () => resolve());
  });
