/** The shape of a scenario file, and the source of the JSON Schema that editors use. Rules across fields: checks/. */
import { z } from 'zod';
import { STAKEHOLDERS } from '../game.ts';
import { id, level, sheet, sheetFields } from './sheet-schema.ts';

export type { WrittenSheet } from './sheet-schema.ts';

const line = z.string().trim().min(1);
const points = z.number().min(0);
const grades = z.strictObject({ high: points, middle: points, low: points });

const phrase = z
  .strictObject({
    label: line.describe('as shown on a chip'),
    match: z.array(line).min(1).describe('the words whose presence in a text counts, whole words, any case'),
  })
  .describe('one of the closed list of phrases that values may hang on');

const party = z
  .strictObject({
    name: line.optional().describe('as in a sentence: Sweden for the European Union; default: the id'),
    short: line.optional().describe('as on a name plate: Sweden · EU; default: the name'),
    code: z
      .string()
      .regex(/^[A-Z][A-Z0-9]{1,3}$/, 'a code is two to four capitals or digits')
      .optional(),
    stakeholder: z.enum(STAKEHOLDERS).optional(),
    standing: z.enum(['member', 'observer']).default('member').describe('observers offer wording and never block'),
    emblem: id.optional().describe('ISO 3166 code of a flag in lower case, or the name of an emblem'),
    profile: line.optional().describe('what everybody may know, two or three sentences'),
    ...sheetFields,
  })
  .describe('its sheet may stand here instead of in a length, where the scenario has no lengths');

const wording = z.strictObject({
  level,
  text: z.string().trim().describe('the paragraph as it would stand, without its number; empty = the text is silent'),
  phrases: z.array(id).default([]).describe('must be exactly the phrases whose words occur in the text'),
});

const issueHistory = z.strictObject({ level, text: line.describe('what really happened'), later: line });

const levels = z.union([z.array(line).min(2).max(50), z.int().min(2).max(50)], {
  error: 'write how many there are, 2 to 50, or a list of their names',
});

const issue = z.strictObject({
  title: line.optional().describe('default: the id'),
  question: line.optional().describe('one line: what is at stake'),
  scale: z
    .enum(['ladder', 'options'])
    .optional()
    .describe('ladder: ordered, L0 weakest; options: no order. Default: ladder, but options where nothing orders them'),
  levels: levels.optional().describe('a short name of each level, weakest first; or just how many'),
  options: levels.optional().describe('the same for a question whose answers have no order'),
  wordings: z.array(wording).min(1).optional().describe('by level, the plain one of each level first'),
  history: issueHistory.optional(),
  important: z.boolean().optional().describe('what is voted on it needs two thirds'),
});

const decision = z.union(
  [
    z.enum(['consensus', 'unanimity']),
    z.discriminatedUnion('rule', [
      z.strictObject({ rule: z.literal('consensus') }),
      z.strictObject({ rule: z.literal('quorum'), k: z.int().min(1), indispensable: z.array(id).default([]) }),
    ]),
  ],
  { error: 'write consensus, or a quorum as in { rule: quorum, k: 4, indispensable: [company] }' },
);

const brief = z.strictObject({
  youAre: line.describe('three sentences to the delegate'),
  wants: z.record(id, line).describe('one line an issue'),
  limits: z.record(id, line).default({}).describe('where the mandate ends, in words, by issue'),
  redLines: z.record(id, line).default({}).describe('what is never accepted, in words, by issue'),
  allies: z.record(id, line).default({}).describe('who might help and why, by party'),
  noText: line.describe('what happens to this party without a text'),
});

const briefChange = brief.partial().describe('what differs from the common brief in this length');

const seconds = z.number().min(0).nullable().default(null);
const clocks = z
  .strictObject({
    opening: seconds,
    text: seconds,
    reading: seconds,
    corridor: seconds,
    gavel: seconds,
    dropping: seconds,
    silence: seconds,
    consultation: seconds,
    adoption: seconds,
    vote: z.number().min(0).nullable().default(60),
    positions: seconds,
  })
  .describe('guide times in seconds; null = no clock');

const issueIds = z.array(id).min(1);
const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quiet'), seconds: z.number().min(1).max(300) }),
  z
    .strictObject({ kind: z.literal('price'), issues: issueIds, factor: z.number().min(1).max(5) })
    .describe('new brackets on these issues cost so many times as much'),
  z.strictObject({ kind: z.literal('no-goodwill'), issues: issueIds }).describe('nobody earns goodwill on these'),
  z.strictObject({ kind: z.literal('agenda'), issue: id, place: z.enum(['first', 'last']) }),
  z
    .strictObject({
      kind: z.literal('mandates'),
      issues: issueIds,
      towards: z.enum(['up', 'down']),
      seats: z.array(id).min(1).optional().describe('default: every member that is told'),
    })
    .describe('one level beyond the mandate, never across a red line'),
]);

const inject = z.strictObject({
  title: line,
  text: line.describe('the card: sober, a few sentences'),
  to: z.union([z.literal('all'), z.array(id).min(1)]).default('all'),
  round: z
    .int()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('comes with its text beat; null: when the host sends it'),
  effects: z.array(effect).default([]),
});

const named = z.string().regex(/^\d{1,2}[a-z]?$/, 'name a wording by its level and letter, as in 2b');
const place = z.enum(['PP', 'OP']).describe('PP: in the preamble, where it counts as level 1 at most; default OP');
const draftEntry = z.union([
  level,
  named,
  z.strictObject({ wording: named, place }),
  z.strictObject({ level, text: z.string().trim(), phrases: z.array(id).default([]), place: place.optional() }),
]);

const agreed = z
  .strictObject({
    source: line.describe('the text it comes from, with its year'),
    issue: id.optional().describe('the issue it bears on; default: all'),
    text: line.describe('the words, as a wording may quote them'),
  })
  .describe('language that an earlier text agreed on');

const rounds = z.int().min(1).max(200);
const minutes = z.number().min(1).describe('about how long it plays');

const length = z.strictObject({
  title: line.optional(),
  minutes: minutes.optional(),
  rounds,
  issues: z.array(id).min(1).optional().describe('in the order of the paragraphs; default: all'),
  phrases: z.array(id).optional().describe('default: all'),
  clocks: clocks.prefault({}),
  points: grades
    .extend({ phrase: points.default(0) })
    .optional()
    .describe('weight of a cell by importance'),
  steps: grades.optional().describe('what one level away from the ideal costs, by importance'),
  total: z.number().min(1).default(100).describe('what the weights and phrases of a member sum to'),
  draft: z.record(id, draftEntry).default({}).describe('where each paragraph starts: a level, or a wording such as 2b'),
  sheets: z.record(id, sheet).optional().describe('leave out for a scenario without values'),
  briefs: z.record(id, briefChange).default({}),
});

const card = z
  .strictObject({
    seat: id.describe('the observer that holds it'),
    issue: id,
    title: line,
    text: line.describe('two or three sentences; says who counted'),
  })
  .describe('what an observer can lay on the table');

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: line.optional().describe('default: the id'),
  summary: line.optional(),
  note: line.optional().describe('what the players should know about its truth'),
  decision: decision.default('consensus'),
  redLineLimit: z.int().min(0).optional().describe('red lines a party may have; default: any number'),
  phrases: z.record(id, phrase).default({}),
  parties: z.record(id, party.nullable()),
  issues: z.record(id, issue.nullable()),
  draft: z.strictObject({ title: line, preamble: z.array(line).default([]) }).optional(),
  shelf: z.record(id, agreed).default({}).describe('agreed language to quote from'),
  history: z.strictObject({ summary: line }).optional().describe('what really happened, for the debrief'),
  briefs: z.record(id, brief).default({}).describe('default: written from the sheets'),
  evidence: z.record(id, card).default({}).describe('cards of evidence, by id'),
  injects: z.record(id, inject).default({}).describe('news: outside events, timed or sent by the host'),
  lengths: z.record(id, length).optional().describe('default: one, of all issues, `rounds` rounds and these sheets'),
  rounds: rounds.optional().describe('of a scenario without lengths; default: 6'),
  minutes: minutes.optional().describe('of a scenario without lengths'),
  sheets: z.record(id, sheet).optional().describe('of a scenario without lengths'),
});

/** What may be written; `Scenario` is what it comes to. */
export type Written = z.infer<typeof scenarioSchema>;
export type WrittenParty = NonNullable<Written['parties'][string]>;
export type WrittenIssue = NonNullable<Written['issues'][string]>;
export type WrittenLength = NonNullable<Written['lengths']>[string];
export type ScenarioBrief = Written['briefs'][string];
export type ScenarioInject = Written['injects'][string];
export type ScenarioEffect = ScenarioInject['effects'][number];

/** For editors. A scenario may be split over files, so nothing is required at the top of one of them. */
export function jsonSchemaOf(): Record<string, unknown> {
  const { required: _, ...schema } = z.toJSONSchema(scenarioSchema, { io: 'input' });
  return schema;
}
