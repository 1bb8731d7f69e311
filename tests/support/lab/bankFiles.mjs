/** Our own bank of games as scenario files: what the laboratory plays must come through the same door as any scenario. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCE = join(ROOT, 'tests', 'support', 'bank');
const BUILT = join(ROOT, 'build', 'tests', 'support', 'bank');

/** The bank's door. It is TypeScript beside the tests, which only Jest compiles: here each file is, on its own. */
export async function bank() {
  mkdirSync(BUILT, { recursive: true });
  for (const name of readdirSync(SOURCE).filter((file) => file.endsWith('.ts'))) {
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } };
    const { code } = transformSync(readFileSync(join(SOURCE, name), 'utf8'), options);
    writeFileSync(join(BUILT, name.replace('.ts', '.js')), code.replace(/(from\s*'[^']*)\.ts'/g, "$1.js'"));
  }
  return import(pathToFileURL(join(BUILT, 'index.js')).href);
}

const letters = (n) => `${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`;
const entries = (items, make) => Object.fromEntries(items.map((item, i) => [item.id, make(item, i)]));

const partyOf = ({ name, short, stakeholder, standing, emblem, profile }, i) => ({
  name,
  short,
  code: letters(i),
  stakeholder,
  standing,
  emblem,
  profile,
});

const issueOf = ({ title, question, scale, levels, wordings }) => ({
  title,
  question,
  scale,
  levels,
  wordings: wordings.map(({ level, text, phrases }) => ({ level, text, phrases })),
});

const picked = (byIssue, make) =>
  Object.fromEntries(Object.entries(byIssue).flatMap(([issue, levels]) => make(issue, levels)));

function sheetOf({ values, mandate, redLines, walkAway }) {
  const never = (issue) => redLines[issue] ?? [];
  const inside = (issue, levels) => [[issue, levels.filter((level) => !never(issue).includes(level))]];
  const red = picked(redLines, (issue, levels) => (levels.length > 0 ? [[issue, levels]] : []));
  return { walkAway, values, redLines: red, ...(mandate && { mandates: picked(mandate, inside) }) };
}

const briefOf = ({ values, redLines }) => ({
  youAre: 'A party.',
  wants: picked(values, (issue) => [[issue, 'As your sheet says.']]),
  redLines: picked(redLines, (issue, levels) => (levels.length > 0 ? [[issue, 'Never.']] : [])),
  noText: 'You keep your walk-away.',
});

/** JSON is YAML. */
export function scenarioOf(id, { open, sealed }) {
  const { parties, issues, draft } = open;
  return JSON.stringify({
    id,
    title: `Generated ${id}`,
    summary: 'A game drawn from a seed.',
    note: 'Invented.',
    decision: open.decision,
    redLineLimit: issues.length,
    parties: entries(parties, partyOf),
    issues: entries(issues, issueOf),
    briefs: entries(parties, (party) => briefOf(sealed.sheets[party.id])),
    lengths: {
      only: {
        minutes: open.minutes,
        rounds: open.rounds,
        issues: issues.map((issue) => issue.id),
        draft: Object.fromEntries(draft.paragraphs.map((p) => [p.issue, p.level])),
        clocks: { silence: 1 },
        sheets: entries(parties, (party) => sheetOf(sealed.sheets[party.id])),
      },
    },
  });
}

/** The large family by how much of it is acceptable. */
const PICKS = {
  T: ['T', () => true],
  F: ['F', () => true],
  A3: ['A3', () => true],
  A9: ['A9', () => true],
  Q: ['Q', () => true],
  M: ['M', () => true],
  B1: ['B', (recipe) => recipe.acceptable >= 0.01],
  B01: ['B', (recipe) => recipe.acceptable > 0 && recipe.acceptable < 0.01],
  none: ['none', () => true],
};

/** @returns the folder with `count` games of each kind; those already written are kept. */
export async function writeBank(count, folder = join(ROOT, 'build', 'bank')) {
  const { family, generate } = await bank();
  for (const [kind, [name, fits]] of Object.entries(PICKS)) {
    mkdirSync(join(folder, kind), { recursive: true });
    for (let i = 0, found = 0; found < count; i++) {
      const recipe = family(name, i);
      if (!fits(recipe)) continue;
      found += 1;
      const file = join(folder, kind, `${kind.toLowerCase()}-${i}.yaml`);
      if (!existsSync(file)) writeFileSync(file, scenarioOf(`${kind.toLowerCase()}-${i}`, generate(recipe)));
    }
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await writeBank(Number(process.argv[2] ?? 20), process.argv[3]));
