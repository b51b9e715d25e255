import { app } from 'electron';
import { EXIT_CODES } from '../../app/credential-process/exit-codes.ts';
import type { Text } from '../../app/text/en/en.ts';
import { writeLines, writeOut } from '../command-line/write-out.ts';
import { systemKeychain } from '../credentials/keychain.ts';
import type { CredentialAnswer } from './credential-protocol.ts';
import { currentLaunch } from './current-launch.ts';
import { runToolCall } from './run-tool-call.ts';
import { explainFault, type ParsedCall } from './tool-call.ts';

/**
 * Answers one call by a tool and ends the process. Credentials, and the sentence of a success, go to stdout; the sentence of a
 * failure goes to stderr. Exit codes: `EXIT_CODES`.
 */
export async function answerTool(parsed: ParsedCall): Promise<void> {
  if (parsed.kind === 'fault') {
    await writeLines(process.stderr, `${explainFault(parsed, await localizedText())}\n`);
    return app.exit(EXIT_CODES.usage);
  }
  const answer = await runToolCall(parsed.call, {
    folder: app.getPath('userData'),
    keychain: systemKeychain(),
    text: localizedText,
    async startMai() {
      const { startMai } = await import('./start-mai.ts');
      const [folder, home] = [app.getPath('userData'), app.getPath('home')];
      return startMai({
        ...{ folder, home, launch: currentLaunch() },
        ...{ environment: process.env, isPackaged: app.isPackaged },
      });
    },
  });
  app.exit(await printAnswer(answer));
}

async function printAnswer(answer: CredentialAnswer): Promise<number> {
  switch (answer.kind) {
    case 'credentials':
      await writeOut(process.stdout, answer.output);
      return EXIT_CODES.active;
    case 'refused':
      await writeLines(process.stderr, `${answer.sentence}\n`);
      return EXIT_CODES.failed;
    case 'ensured': {
      const { outcome, sentence } = answer;
      if (sentence !== '') await writeLines(outcome === 'active' ? process.stdout : process.stderr, `${sentence}\n`);
      return EXIT_CODES[outcome];
    }
  }
}

async function localizedText(): Promise<Text> {
  const [{ loadText }, { systemLanguage }] = await Promise.all([
    import('../../app/text/text-for.ts'),
    import('../desktop/system-language.ts'),
  ]);
  return await loadText(systemLanguage());
}
