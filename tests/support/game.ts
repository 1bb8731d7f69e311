/** A small game in code, for tests of rules: three members, one observer, two ladders of five. */
import type { Brief, Game, Issue, Party, Sheet } from '../../shared/scenario/index.ts';

const party = (id: string, standing: Party['standing'], stakeholder: Party['stakeholder']): Party => ({
  id,
  name: id,
  short: id,
  code: id.slice(0, 3).toUpperCase(),
  stakeholder,
  standing,
  emblem: 'xx',
  profile: id,
});

const ladder = (id: string): Issue => ({
  id,
  title: id,
  question: id,
  scale: 'ladder',
  levels: ['silent', 'note', 'encourage', 'call', 'decide'],
  wordings: [0, 1, 2, 3, 4].map((level) => ({
    id: `${id}/${level}`,
    level,
    text: level === 0 ? '' : `${['', 'Note', 'Encourage', 'Call upon', 'Decide on'][level]} ${id} for all;`,
    phrases: [],
  })),
});

const sheet = (ideal: number): Sheet => ({
  values: Object.fromEntries(
    ['pay', 'care'].map((i) => [i, [0, 1, 2, 3, 4].map((l) => 50 - 10 * Math.abs(l - ideal))]),
  ),
  phrases: {},
  ideal: { pay: ideal, care: ideal },
  mandate: { pay: [1, 2, 3, 4], care: [0, 1, 2, 3] },
  redLines: {},
  importance: { pay: 'high', care: 'low' },
  walkAway: 40,
});

const brief: Brief = { youAre: '', wants: [], limits: [], redLines: [], allies: [], noText: '' };
const SEATS = ['ada', 'bel', 'cor', 'obs'] as const;
const none = null;

export const smallGame: Game = {
  open: {
    scenario: 'small',
    length: 'short',
    title: 'Small',
    summary: '',
    note: '',
    minutes: 5,
    rounds: 2,
    decision: { rule: 'consensus' },
    parties: [
      party('ada', 'member', 'origin'),
      party('bel', 'member', 'destination'),
      party('cor', 'member', 'transit'),
      party('obs', 'observer', 'civil-society'),
    ],
    issues: [ladder('pay'), ladder('care')],
    phrases: [],
    draft: {
      title: 'Small',
      preamble: ['Recalling nothing,'],
      paragraphs: ['pay', 'care'].map((id) => ({
        id: `para-${id}`,
        issue: id,
        title: id,
        text: `Encourage ${id} for all;`,
        level: 2,
        phrases: [],
      })),
    },
    shelf: [],
    evidence: [],
    clocks: {
      opening: none,
      text: none,
      reading: none,
      corridor: 60_000,
      gavel: none,
      dropping: none,
      silence: 30_000,
      consultation: none,
      adoption: 10_000,
      positions: none,
    },
  },
  sealed: {
    injects: [],
    sheets: Object.fromEntries(SEATS.map((seat, i) => [seat, sheet(i + 1)])),
    briefs: Object.fromEntries(SEATS.map((seat) => [seat, brief])),
    history: null,
  },
};
