export type SettingsImportPort = {
  /** Shows a file dialog. Undefined if canceled, an empty text for an unreadable file. */
  choose(): Promise<{ readonly name: string; readonly text: string } | undefined>;
};
