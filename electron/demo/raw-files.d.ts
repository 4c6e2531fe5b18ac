/** Files that the bundler puts into the program as text. */
declare module '*.csv?raw' {
  const text: string;
  export default text;
}
declare module '*.json?raw' {
  const text: string;
  export default text;
}
