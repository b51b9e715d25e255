/** The socket or pipe of the running app, and the secret that authenticates both sides. New at each start. */
export type SocketInfo = {
  readonly address: string;
  readonly key: Buffer;
};
/** The file in Mai's data `folder` with the socket info of the running app. */
export declare const socketInfoFile: (folder: string) => string;
export declare const formatSocketInfo: ({ address, key }: SocketInfo) => string;
/**
 * The socket info of the app that runs in this data folder. Undefined where none runs, and where the file, the socket
 * or its folder belongs to another user or is accessible to others. On Windows the profile folder's access control list
 * protects the file.
 */
export declare function findSocketInfo(folder: string, platform?: NodeJS.Platform): Promise<SocketInfo | undefined>;
