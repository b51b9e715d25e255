import { ASSERTIONS } from './assertions.ts';
import { AWS_FILES } from './aws-files.ts';
import { BROWSER_EVENTS } from './browser-events.ts';
import { CALLERS } from './callers.ts';
import { COMMAND_LINES } from './command-lines.ts';
import { IMPORTS } from './imports.ts';
import { LINKS } from './links.ts';
import { MESSAGES } from './messages.ts';
import { PORTAL_ANSWERS } from './portal-answers.ts';
import { SETTINGS } from './settings.ts';
import { SETUPS } from './setups.ts';
import { SHARED_TOKENS } from './shared-tokens.ts';
import { STS_ANSWERS } from './sts-answers.ts';
import type { Target } from './trial.ts';

/** Mai's inputs from outside. */
export const TARGETS: Readonly<Record<string, Target>> = {
  assertion: ASSERTIONS,
  files: AWS_FILES,
  settings: SETTINGS,
  setups: SETUPS,
  links: LINKS,
  commands: COMMAND_LINES,
  imports: IMPORTS,
  sts: STS_ANSWERS,
  portal: PORTAL_ANSWERS,
  tokens: SHARED_TOKENS,
  browser: BROWSER_EVENTS,
  messages: MESSAGES,
  callers: CALLERS,
};
