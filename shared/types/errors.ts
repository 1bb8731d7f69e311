/** The one table of refusals. A code is data; its sentence lives in words/. */
export const ERRORS = {
  // rules of the negotiation: the numbered rule says which
  'rule/not-now': { family: 'rule', retry: false },
  'rule/not-your-role': { family: 'rule', retry: false },
  'rule/members-only': { family: 'rule', retry: false },
  'rule/paused': { family: 'rule', retry: false },
  'rule/unknown-paragraph': { family: 'rule', retry: false },
  'rule/unknown-proposal': { family: 'rule', retry: false },
  'rule/unknown-seat': { family: 'rule', retry: false },
  'rule/paragraph-closed': { family: 'rule', retry: false },
  'rule/paragraph-not-closed': { family: 'rule', retry: false },
  'rule/reason-needed': { family: 'rule', retry: false },
  'rule/words-not-found': { family: 'rule', retry: false },
  'rule/reserve-used': { family: 'rule', retry: false },
  'rule/reserve-last': { family: 'rule', retry: false },
  'rule/no-change': { family: 'rule', retry: false },
  'rule/proposal-budget': { family: 'rule', retry: false },
  'rule/proposal-closed': { family: 'rule', retry: false },
  'rule/needs-member-sponsor': { family: 'rule', retry: false },
  'rule/not-your-proposal': { family: 'rule', retry: false },
  'rule/already-sponsor': { family: 'rule', retry: false },
  'rule/unknown-wording': { family: 'rule', retry: false },
  'rule/level-out-of-scale': { family: 'rule', retry: false },
  'rule/bracketed': { family: 'rule', retry: false },
  'rule/reserved': { family: 'rule', retry: false },
  'rule/member-objects': { family: 'rule', retry: false },
  'rule/not-put': { family: 'rule', retry: false },
  'rule/already-put': { family: 'rule', retry: false },
  'rule/clock-running': { family: 'rule', retry: true },
  'rule/chair-wording-too-soon': { family: 'rule', retry: false },
  'rule/chair-wording-outside': { family: 'rule', retry: false },
  'rule/already-revised': { family: 'rule', retry: false },
  'rule/reopen-budget': { family: 'rule', retry: false },
  'rule/already-spoken': { family: 'rule', retry: false },
  'rule/already-objected': { family: 'rule', retry: false },
  'rule/open-text': { family: 'rule', retry: false },
  'rule/seat-taken': { family: 'rule', retry: false },
  'rule/not-in-seat': { family: 'rule', retry: false },
  'rule/already-seated': { family: 'rule', retry: false },
  'rule/head-only': { family: 'rule', retry: false },
  'rule/wording-with-object': { family: 'rule', retry: false },
  'rule/no-clock': { family: 'rule', retry: false },
  'rule/note-to-self': { family: 'rule', retry: false },
  'rule/stale-clock': { family: 'rule', retry: false },
  'rule/not-paused': { family: 'rule', retry: false },
  'rule/already-paused': { family: 'rule', retry: false },
  'rule/seat-full': { family: 'rule', retry: false },
  // the wire
  'protocol/malformed': { family: 'protocol', retry: false },
  'protocol/unknown-command': { family: 'protocol', retry: false },
  'protocol/too-long': { family: 'protocol', retry: false },
  'protocol/too-large': { family: 'protocol', retry: false },
  'protocol/too-fast': { family: 'protocol', retry: true },
  'protocol/stale-text': { family: 'protocol', retry: false },
  'protocol/busy': { family: 'protocol', retry: true },
  // who may come in
  'session/unknown-table': { family: 'session', retry: false },
  'session/bad-token': { family: 'session', retry: false },
  'session/no-token': { family: 'session', retry: false },
  'session/replaced': { family: 'session', retry: false },
  'session/version': { family: 'session', retry: false },
  'session/too-many-tries': { family: 'session', retry: true },
  'session/table-full': { family: 'session', retry: false },
  'session/tables-full': { family: 'session', retry: true },
  'session/not-host': { family: 'session', retry: false },
  // scenario files
  'scenario/unknown': { family: 'scenario', retry: false },
  'scenario/unknown-length': { family: 'scenario', retry: false },
  // ours
  'fault/invariant': { family: 'fault', retry: false },
  'fault/log': { family: 'fault', retry: true },
} as const;

export type ErrorCode = keyof typeof ERRORS;
export type Params = Readonly<Record<string, string | number>>;

/** A refusal changes nothing. `rule` is the number in engine/RULES.md, where a rule decided. */
export type Refusal = { readonly code: ErrorCode; readonly rule?: string; readonly params: Params };

export const refuse = (code: ErrorCode, params: Params = {}, rule?: string): Refusal =>
  rule === undefined ? { code, params } : { code, rule, params };
