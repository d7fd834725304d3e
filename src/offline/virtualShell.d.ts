/** Written by the build (scripts/shellFiles.ts). */
declare module 'virtual:shell' {
  /** SHA-256 of the list and of all the files on it, in base64: it names the build. */
  export const digest: string;
  /** The address of the list: the names of the files in `/assets/`, with a space between. */
  export const list: string;
}
