export type SettingsImportPort = {
  /** Lets the person choose a file of settings; undefined where none was chosen, an empty text for one that can't be read. */
  choose(): Promise<{ readonly name: string; readonly text: string } | undefined>;
};
