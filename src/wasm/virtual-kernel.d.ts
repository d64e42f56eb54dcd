/** The compiled kernel; see `build/kernel.mjs`. */
declare module 'virtual:kernel' {
  const code: Uint8Array<ArrayBuffer>;
  export default code;
}
