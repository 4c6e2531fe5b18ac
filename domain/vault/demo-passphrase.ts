/** No secret: the demo school holds invented people, and its unlock screen shows these words. */
export const demoPassphrase = 'harbour street demo school';
