/** Written by the build (scripts/shellFiles.ts). */
declare module 'virtual:shell' {
  /** SHA-256 of all the files, in base64: it names the build. */
  export const digest: string;
  /** Their names in `/assets/`, with a space between. */
  export const names: string;
}
