/** Stands in for a style sheet, which only a browser reads. */
export {};
