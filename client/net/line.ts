/** One socket to the table, as little of it as the connection needs; a test gives its own. */
export type LineEvents = {
  readonly up: () => void;
  readonly down: () => void;
  readonly heard: (name: string, body: unknown) => void;
};

export type Line = {
  readonly open: () => void;
  readonly close: () => void;
  readonly ask: (name: 'hello' | 'command', body: unknown, answer: (reply: unknown) => void) => void;
};

export type Dial = (events: LineEvents) => Line;
