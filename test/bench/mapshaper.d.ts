declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on files in memory; resolves to the files it writes. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, Uint8Array | string>>
  }
  export default mapshaper
}
