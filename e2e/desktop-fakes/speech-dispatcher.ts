import { createServer, type Socket } from 'node:net';

/** Duration of each message, in milliseconds. */
const DURATION = 20;

/** A command of the screen reader: to say a text, or to stop immediately. */
export type Order = { readonly kind: 'say'; readonly words: string } | { readonly kind: 'stop' };

export type SpeechDispatcher = {
  /** The value for SPEECHD_ADDRESS. */
  readonly address: string;
  stop(): void;
};

/**
 * A fake Speech Dispatcher: passes what a screen reader has it say to `hear`, silently. It supports the part of SSIP
 * (https://github.com/brailcom/speechd/blob/master/doc/ssip.texi) that Orca uses.
 */
export async function startSpeechDispatcher(
  socketPath: string,
  hear: (order: Order) => void,
): Promise<SpeechDispatcher> {
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    serve(socket, hear);
  });
  await new Promise<void>(resolve => server.listen(socketPath, resolve));
  return {
    address: `unix_socket:${socketPath}`,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Answers by command: SSIP's code, then its lines. */
const ANSWERS: Readonly<Record<string, readonly [number, ...string[]]>> = {
  'HISTORY GET CLIENT_ID': [245, '1', 'OK CLIENT ID SENT'],
  'LIST OUTPUT_MODULES': [250, 'silent', 'OK MODULE LIST SENT'],
  'LIST SYNTHESIS_VOICES': [249, 'Silent\ten\tnone', 'OK VOICE LIST SENT'],
  'GET LANGUAGE': [251, 'en', 'OK GET RETURNED'],
  'GET OUTPUT_MODULE': [251, 'silent', 'OK GET RETURNED'],
  QUIT: [231, 'HAPPY HACKING'],
};

function serve(socket: Socket, hear: (order: Order) => void): void {
  let message: string[] | undefined;
  let count = 0;
  let rest = '';
  const answer = (code: number, ...lines: readonly string[]) => {
    if (!socket.writable) return;
    socket.write(lines.map((line, at) => `${code}${at + 1 < lines.length ? '-' : ' '}${line}\r\n`).join(''));
  };
  const speak = (words: string) => {
    count += 1;
    const id = String(count);
    hear({ kind: 'say', words });
    answer(225, id, 'OK MESSAGE QUEUED');
    setTimeout(() => {
      answer(701, id, '1', 'BEGIN');
      answer(702, id, '1', 'END');
    }, DURATION);
  };
  const obey = (line: string) => {
    const [command = '', ...words] = line.split(' ');
    if (command === 'CHAR' || command === 'KEY') return speak(words.join(' '));
    if (command === 'SPEAK') message = [];
    if (command === 'CANCEL' || command === 'STOP') hear({ kind: 'stop' });
    answer(...(ANSWERS[line] ?? (command === 'SPEAK' ? [230, 'OK RECEIVING DATA'] : [200, 'OK'])));
  };
  const take = (line: string) => {
    if (message === undefined) return obey(line);
    if (line !== '.') return void message.push(line.replace(/^\.\./, '.'));
    const words = wordsOf(message.join('\n'));
    message = undefined;
    speak(words);
  };
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', chunk => {
    const lines = `${rest}${chunk}`.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The text of SSML. */
const wordsOf = (ssml: string): string =>
  ssml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity)
    .trim();
