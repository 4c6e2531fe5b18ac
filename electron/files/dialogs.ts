export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** The system's own dialogs, as a port: services ask for them without knowing Electron. Null means that the user cancelled. */
export interface Dialogs {
  /** Paths of the chosen files. */
  openFiles(
    title: string,
    filters: readonly FileFilter[],
    several: boolean,
  ): Promise<readonly string[] | null>;
  openFolder(title: string): Promise<string | null>;
  /** The path to save under; the system has already asked about replacing a file. */
  saveFile(title: string, suggestedName: string, filters: readonly FileFilter[]): Promise<string | null>;
}
