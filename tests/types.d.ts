/** A second parser for RIS, used in tests only: it comes without types. */
declare module '@customcommander/ris' {
  const ris: { read(text: string): Record<string, unknown[]>[] };
  export default ris;
}
