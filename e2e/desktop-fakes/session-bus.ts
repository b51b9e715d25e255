import { Message, type MessageBus, MessageType, sessionBus, Variant } from 'dbus-next';

/** What a method answers: the D-Bus signature of its values, and the values. */
export type Reply = { readonly signature: string; readonly body: readonly unknown[] };

/** A method call as the service sees it. `sender` is the caller's unique name (`:1.7`). */
export type Call = { readonly sender: string; readonly body: readonly unknown[] };

/** Methods by `interface.member`. */
export type Methods = Readonly<Record<string, (call: Call) => Reply>>;

/** A service that never answers, like a keyring with an open prompt. */
export const SILENT = 'silent';

/** Destination of a call. */
export type Target = { readonly destination: string; readonly path: string; readonly interface: string };

export type Signal = {
  readonly sender: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
};

export const NO_REPLY: Reply = { signature: '', body: [] };

/** The bus daemon, which also reports disconnected clients. */
const BUS: Target = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/**
 * Session bus without dbus-next's proxies: those introspect an object first, which Electron's objects do not support.
 * Received values are plain data; sent values may contain dbus-next's `Variant`.
 */
export class SessionBus {
  readonly #bus: MessageBus;
  #isClosed = false;

  private constructor(bus: MessageBus) {
    this.#bus = bus;
    // The first handler: a call that arrives last could only be answered on a closed connection.
    bus.addMethodHandler(() => this.#isClosed);
  }

  /** `address` defaults to DBUS_SESSION_BUS_ADDRESS. Rejects if there is no bus. */
  static async connect(address?: string): Promise<SessionBus> {
    const bus = sessionBus(address === undefined ? {} : { busAddress: address });
    await new Promise<void>((resolve, reject) => {
      bus.on('connect', resolve);
      bus.on('error', reject);
    });
    return new SessionBus(bus);
  }

  /** Rejects with the D-Bus error of the answer. */
  async call(
    target: Target,
    member: string,
    signature = '',
    body: readonly unknown[] = [],
  ): Promise<readonly unknown[]> {
    const reply = await this.#bus.call(new Message({ ...target, member, signature, body: [...body] }));
    return (reply?.body ?? []).map(plain);
  }

  /** Owns a well-known name and serves the methods of the table. Rejects if the name is owned already. */
  async serve(name: string, methods: Methods | typeof SILENT): Promise<void> {
    this.#bus.addMethodHandler((message: Message) => {
      if (methods === SILENT) return true;
      const method = methods[`${message.interface}.${message.member}`];
      if (method === undefined) return false;
      const reply = method({ sender: message.sender, body: message.body.map(plain) });
      this.#bus.send(Message.newMethodReturn(message, reply.signature, [...reply.body]));
      return true;
    });
    await this.call(BUS, 'RequestName', 'su', [name, DO_NOT_QUEUE]).then(([answer]) => {
      if (answer !== PRIMARY_OWNER) throw new Error(`${name} is already owned on this bus.`);
    });
  }

  /** Subscribes to the signals of one sender until the connection closes. */
  async listen(sender: string, listener: (signal: Signal) => void): Promise<void> {
    await this.hear(`type='signal',sender='${sender}'`, signal => {
      if (signal.sender === sender) listener(signal);
    });
  }

  /** Subscribes to the signals of a match rule. */
  async hear(rule: string, listener: (signal: Signal) => void): Promise<void> {
    this.#bus.on('message', message => {
      if (message.type !== MessageType.SIGNAL) return;
      const { sender, interface: of, member, body } = message;
      listener({ sender, interface: of, member, body: body.map(plain) });
    });
    await this.call(BUS, 'AddMatch', 's', [rule]);
  }

  /** Calls back when a connection (in practice a process) has left the bus. */
  async onLeave(listener: (name: string) => void): Promise<void> {
    await this.listen(BUS.destination, ({ member, body: [name, , owner] }) => {
      if (member === 'NameOwnerChanged' && owner === '' && typeof name === 'string') listener(name);
    });
  }

  /** Resolves when a well-known name is owned. */
  async whenServed(name: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const heard = this.listen(BUS.destination, ({ member, body: [changed, , owner] }) => {
        if (member === 'NameOwnerChanged' && changed === name && owner !== '') resolve();
      });
      // Subscribe before asking: an existing owner sends no signal.
      const asked = heard.then(() => this.call(BUS, 'NameHasOwner', 's', [name]));
      asked.then(([isServed]) => isServed === true && resolve(), reject);
    });
  }

  emit(path: string, iface: string, member: string, signature: string, body: readonly unknown[]): void {
    this.#bus.send(Message.newSignal(path, iface, member, signature, [...body]));
  }

  disconnect(): void {
    this.#isClosed = true;
    this.#bus.removeAllListeners('message');
    this.#bus.disconnect();
  }
}

/** Flag and answer of RequestName (D-Bus specification, "Message Bus Messages"). */
const DO_NOT_QUEUE = 4;
const PRIMARY_OWNER = 1;

/** Unwraps variants recursively. */
function plain(value: unknown): unknown {
  if (value instanceof Variant) return plain(value.value);
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}
