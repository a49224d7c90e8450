/** mproj ships no types; mapshaper alone calls it. */
declare module 'mproj' {
  const mproj: object;
  export default mproj;
}
