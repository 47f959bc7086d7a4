/** The table of OpenCC as `opencc-js` has it: "traditional simplified simplified …", between bars. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
