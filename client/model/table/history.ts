/** How a paragraph came to its words: versions, reasons, one line an act. */
import type { Paragraph, ReasonLine } from '../../../shared/engine/index.ts';
import { say } from '../words.ts';
import { type RecordLine, recordOf } from './record.ts';
import { liveProposals, partyOf, reasonText, type Sight, shortOf } from './sight.ts';

export type TextVersion = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly level: number;
  /** Whose words they are, in short: a code, or the chair. */
  readonly by: string;
  /** Its place in the row of versions; a wording on the table has none. */
  readonly at: number | null;
};

/** Every text the paragraph had, then the wordings on the table: any two can be compared. */
export function versionsOf(s: Sight, p: Paragraph): readonly TextVersion[] {
  const texts = p.versions.map((v): TextVersion => {
    const proposal = s.pub.proposals.find((x) => x.id === v.proposal);
    const by = proposal ? shortOf(s, proposal.seat) : say('who.chair');
    const label = v.by === 'draft' ? say('version.draft') : say(`version.${v.by}`, { rev: v.rev, who: by });
    const code = proposal ? partyOf(s, proposal.seat).code : say('version.by.chair');
    return { id: `v${v.version}`, label, text: v.words.text, level: v.words.level, by: code, at: v.version };
  });
  const tabled = liveProposals(s, p.id).map(
    (x): TextVersion => ({
      id: x.id,
      label: say('version.tabled', { who: shortOf(s, x.seat) }),
      text: x.words.text,
      level: x.words.level,
      by: partyOf(s, x.seat).code,
      at: null,
    }),
  );
  return [...texts, ...tabled];
}

/** What leads from one to the other: the versions between, or straight over where one lies on the table. */
export function stepsTo(versions: readonly TextVersion[], from: TextVersion, to: TextVersion): readonly TextVersion[] {
  if (from.at === null || to.at === null || to.at <= from.at) return [to];
  return versions.filter((v) => v.at !== null && v.at > (from.at ?? 0) && v.at <= (to.at ?? 0));
}

export type SaidReason = {
  readonly seat: string;
  readonly stance: ReasonLine['stance'];
  readonly text: string;
  readonly round: number;
  readonly at: number;
  /** Whose wording it was about; null = the paragraph. */
  readonly wordingBy: string | null;
};

/** Newest first. */
export const reasonsOf = (s: Sight, p: Paragraph): readonly SaidReason[] =>
  [...p.reasons].reverse().map((line) => ({
    seat: line.seat,
    stance: line.stance,
    text: reasonText(s, line.reason),
    round: line.round,
    at: line.at,
    wordingBy: s.pub.proposals.find((x) => x.id === line.proposal)?.seat ?? null,
  }));

export const historyOf = (s: Sight, p: Paragraph): readonly RecordLine[] => recordOf(s, p.id);
