/** Words somebody said, in quotation marks once. */
export const quoted = (text: string): string => (/^[“"]/u.test(text) ? text : `“${text}”`);
