/** The document at random: whatever is proposed, taken in, moved, split and merged, nothing of it is ever lost. */
import { describe, expect, test } from '@jest/globals';
import {
  type CommandType,
  decide,
  evolveWorld,
  isLive,
  type NewEvent,
  openingEvents,
  type PublicState,
  replay,
  type World,
} from '../../shared/engine/index.ts';
import { genealogy, labelsOf, layOut, segmentsText } from '../../shared/text/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { anyActor, anyCommand } from '../support/anyCommand.ts';
import { smallGame } from '../support/game.ts';

const game = { ...smallGame, open: { ...smallGame.open, rounds: 6 } };
const OPEN = {
  type: 'table.open',
  table: 't1',
  scenario: 'small',
  seats: {},
  chair: 'bot',
  solo: false,
  seed: 's',
  settings: { putMs: 0, proposalsPerRound: 9 },
} as const;

const OFTEN: readonly CommandType[] = ['stance.take', 'proposal.table', 'proposal.sponsor', 'gavel.put', 'gavel.fall'];
const TYPES: readonly CommandType[] = [
  ...OFTEN,
  ...OFTEN,
  'paragraph.propose',
  'proposal.delete',
  'proposal.move',
  'proposal.split',
  'proposal.merge',
  'proposal.merge',
  'proposal.merge',
  'proposal.revise',
  'proposal.withdraw',
  'proposal.reintroduce',
  'reading.contest',
  'reading.rule',
  'text.revise',
  'text.streamline',
  'text.compile',
  'text.tidy',
  'text.correct',
  'proposals.freeze',
  'paragraph.reopen',
  'beat.close',
];

type Step = { readonly before: PublicState; readonly after: PublicState; readonly events: readonly NewEvent[] };

function walk(seed: string, visit: (step: Step) => void): { world: World; log: readonly NewEvent[] } {
  const random = createRandom(`text/${seed}`);
  const log = openingEvents(game, OPEN, 0);
  let world = replay(game, log);
  for (let i = 0; i < 700; i++) {
    const lobby = world.public.phase === 'lobby';
    const early = world.public.phase === 'round.corridor' && random.next() < 0.8;
    const drawn = random.pick(TYPES);
    const type = lobby ? 'table.start' : early && drawn === 'beat.close' ? 'proposal.table' : drawn;
    const actor = anyActor(world, random, type);
    const result = decide(world, { command: anyCommand(world, random, type), actor, at: i * 1000 });
    if (!result.ok) continue;
    const before = world.public;
    log.push(...result.value);
    world = result.value.reduce(evolveWorld, world);
    visit({ before, after: world.public, events: result.value });
  }
  return { world, log };
}

const SEEDS = Array.from({ length: 12 }, (_, i) => `${i}`);
const idsOf = (s: PublicState): readonly string[] => s.paragraphs.map((p) => p.id);
const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

function checkDocument({ before, after: s, events }: Step): void {
  expect(unique(idsOf(s))).toBe(true);
  expect(idsOf(before).filter((id) => !idsOf(s).includes(id))).toEqual([]);
  expect(s.paragraphs.map((p) => p.place).join('')).toMatch(/^(PP)*(OP)*$/u);
  expect(unique(s.proposals.map((x) => x.id))).toBe(true);
  expect(unique(s.paragraphs.flatMap((p) => p.brackets.map((b) => b.id)))).toBe(true);
  for (const p of s.paragraphs) {
    expect(p.version).toBe(p.versions.length - 1);
    expect(p.versions.at(-1)?.words.text).toBe(p.words.text);
    // R9.3
    if (p.status === 'ad-ref' || p.status === 'agreed')
      expect([p.id, p.origin.by === 'insert' && p.words.text === '']).toEqual([p.id, false]);
    if (p.into !== undefined) expect(p.status).toBe('dropped');
  }
  for (const x of s.proposals) {
    const p = s.paragraphs.find((y) => y.id === x.paragraph);
    const open = x.status === 'tabled' || x.status === 'needs-sponsor';
    // R9.8: nothing on the table was written against an older text without saying so.
    if (open && p !== undefined && isLive(p)) expect([x.id, x.base === p.version || x.stale]).toEqual([x.id, true]);
    if (open) expect([x.id, p?.status]).not.toEqual([x.id, 'dropped']);
  }
  for (const e of events)
    if (e.type === 'paragraph.put' && e.proposal !== undefined)
      expect(s.proposals.find((x) => x.id === e.proposal)?.stale).toBe(false);
}

describe('a document at random', () => {
  test.each(SEEDS)('ids, order, versions and grounds hold after every act (%s)', (seed) => {
    const { world, log } = walk(seed, checkDocument);
    expect(replay(game, JSON.parse(JSON.stringify(log)))).toEqual(world);
  });

  test.each(SEEDS.slice(0, 4))(
    'every paragraph has its number and its story, every proposal its place (%s)',
    (seed) => {
      let n = 0;
      walk(seed, ({ after: s }) => {
        n += 1;
        if (n % 10 !== 0) return;
        const labels = labelsOf(s.paragraphs, s.proposals);
        const texts = s.paragraphs
          .filter((p) => p.status !== 'dropped')
          .map((p) => labels.paragraphs.get(p.id)?.text ?? '');
        expect([texts, unique(texts) && !texts.includes('')]).toEqual([texts, true]);
        for (const p of s.paragraphs) {
          expect(genealogy(s, p.id).length).toBeGreaterThanOrEqual(p.versions.length);
          if (!isLive(p)) continue;
          const laid = layOut(p, s.paragraphs, s.proposals, (seat) => seat);
          const shown = JSON.stringify(laid);
          for (const x of s.proposals)
            if (
              x.paragraph === p.id &&
              (x.status === 'tabled' || x.status === 'needs-sponsor') &&
              x.words.text !== p.words.text
            )
              expect([x.id, shown.includes(`"${x.id}"`)]).toEqual([x.id, true]);
          expect(segmentsText(laid.segments, { leftOut: 'delete' })).not.toContain('undefined');
        }
      });
    },
  );

  test('the walks are not vacuous', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 24; i++) for (const e of walk(`${i}`, () => undefined).log) seen.add(e.type);
    const wanted = [
      'paragraph.added',
      'paragraph.placed',
      'paragraph.absorbed',
      'proposal.revised',
      'proposal.reintroduced',
      'proposal.rebased',
      'proposal.staled',
      'proposals.frozen',
      'text.compiled',
      'text.tidied',
      'text.issued',
      'reading.contested',
      'reading.ruled',
    ];
    expect(wanted.filter((type) => !seen.has(type))).toEqual([]);
  });
});
