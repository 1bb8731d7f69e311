/** What this area's acts, forms, refusals and rules say. */
const acts = {
  'act.paragraph.propose.name': 'Propose a new paragraph',
  'act.paragraph.propose.what':
    'It stands in brackets, as bis, until words are agreed for it. Without any it falls away.',
  'act.paragraph.propose.find': 'insert add paragraph bis new',
  'act.paragraph.propose.say':
    '“{who} proposes a new paragraph {after, select, first {at the beginning} other {after {after}}}: {words}”',
  'act.proposal.delete.name': 'Propose to delete a paragraph',
  'act.proposal.delete.what': 'If nobody objects, it leaves the text.',
  'act.proposal.delete.find': 'remove strike out drop delete',
  'act.proposal.delete.say': '“{who} proposes to delete paragraph {n}.{reason, select, none {} other { {reason}}}”',
  'act.proposal.move.name': 'Propose to move a paragraph',
  'act.proposal.move.what': 'The same words elsewhere. In the preamble they count for little.',
  'act.proposal.move.find': 'placement preamble operative order PP OP',
  'act.proposal.move.say':
    '“{who} proposes to move paragraph {n} {place, select, PP {to the preamble} other {to the operative part}}, {after, select, first {first of it} other {after {after}}}.”',
  'act.proposal.split.name': 'Propose to split a paragraph',
  'act.proposal.split.what': 'Two paragraphs out of one, decided together.',
  'act.proposal.split.find': 'divide two separate half',
  'act.proposal.split.say': '“{who} proposes to make two of paragraph {n}: {first} And: {second}”',
  'act.proposal.merge.name': 'Propose to merge two paragraphs',
  'act.proposal.merge.what': 'One paragraph for two. What both commit to is kept.',
  'act.proposal.merge.find': 'unite combine join one',
  'act.proposal.merge.say': '“{who} proposes one paragraph for {n} and {with}: {words}”',
  'act.proposal.revise.name': 'Revise your wording',
  'act.proposal.revise.what': 'An oral revision: the others read it afresh, and carry it again if they still will.',
  'act.proposal.revise.find': 'oral revision change own wording correct',
  'act.proposal.revise.say': '“{who} revises its wording for {n}: {words}”',
  'act.proposal.reintroduce.name': 'Take up withdrawn wording',
  'act.proposal.reintroduce.what': 'It is yours from then on. It counts as one of your proposals.',
  'act.proposal.reintroduce.find': 'reintroduce withdrawn again adopt',
  'act.proposal.reintroduce.say': '“{who} takes up what {author} withdrew on {n}.”',
  'act.reading.contest.name': 'Say that you read it otherwise',
  'act.reading.contest.what': 'Two members who read it otherwise may have the chair rule what it commits to.',
  'act.reading.contest.find': 'level meaning strength reading interpretation ambiguity',
  'act.reading.contest.say': '“{who} reads paragraph {n} as {level}.{reason, select, none {} other { {reason}}}”',
  'act.reading.rule.name': 'Rule what a wording commits to',
  'act.reading.rule.what': 'Where two members read it otherwise, or its author claims more than was read.',
  'act.reading.rule.find': 'ruling level meaning strength decide reading',
  'act.reading.rule.say': '“The chair reads paragraph {n} as {level}.{reason, select, none {} other { {reason}}}”',
  'act.text.streamline.name': 'Streamline the text',
  'act.text.streamline.what': 'A revised text that merges what nobody contests and keeps the rest.',
  'act.text.streamline.find': 'rev merge uncontested revised rolling',
  'act.text.streamline.say': '“The chair issues a streamlined text.”',
  'act.text.compile.name': 'Compile all proposals',
  'act.text.compile.what': 'Everything proposed, in brackets and with its authors, in one text.',
  'act.text.compile.find': 'compilation brackets attributed all',
  'act.text.compile.say': '“The chair circulates a compilation of all proposals.”',
  'act.text.tidy.name': 'Mend the grammar of the text',
  'act.text.tidy.what': 'Opening words, also and further, commas and semicolons. No substance.',
  'act.text.tidy.find': 'editorial grammar punctuation also further tidy',
  'act.text.tidy.say': '“The text was edited. Nothing of substance changed.”',
  'act.text.correct.name': 'Read out an oral revision',
  'act.text.correct.what': 'The text is then adopted as orally revised. Before that everybody may object again.',
  'act.text.correct.find': 'oral revision correct floor adopt as orally revised',
  'act.text.correct.say': '“The chair reads out a revision of {paragraphs}.”',
  'act.proposals.freeze.name': 'Freeze or reopen proposals',
  'act.proposals.freeze.what': 'While the text is consolidated, nothing new is proposed. Objections go on.',
  'act.proposals.freeze.find': 'stop close proposals consolidate thaw',
  'act.proposals.freeze.say':
    '“{flag, select, thaw {Proposals are welcome again.} other {No new proposals while I consolidate the text, please.}}”',
} as const;

const refusals = {
  'refusal.rule/proposals-frozen':
    'The chair is consolidating the text and takes no new proposals now. Support what is there, object, or talk.',
  'refusal.rule/other-part':
    'Preamble and operative part do not mix here. Choose a paragraph of the same part, or none to come first.',
  'refusal.rule/unknown-issue': 'That is no question of this negotiation. Choose one from the list.',
  'refusal.rule/words-missing': 'A paragraph needs words. Write some, or choose a rung that has them.',
  'refusal.rule/no-words':
    'There are no words in that proposal to change. Withdraw it, or propose wording of your own.',
  'refusal.rule/both-halves':
    'Only a proposal to split has two halves, and it needs both. Give both, or leave the second empty.',
  'refusal.rule/proposal-stale':
    'The text beneath that wording has changed and it no longer fits. Ask its author to revise or withdraw it.',
  'refusal.rule/not-withdrawn': 'That wording is not withdrawn. Sponsor it if it is on the table, or propose your own.',
  'refusal.rule/nothing-tabled':
    'No wording lies on the table, so there is nothing to compile. Ask for proposals first.',
  'refusal.rule/nothing-uncontested':
    'No paragraph has exactly one wording that nobody stands against. Issue a revised text of your choice, or keep this one.',
  'refusal.rule/nothing-to-mend': 'Opening words and marks are as they should be. Nothing needs mending.',
  'refusal.rule/unknown-quote':
    'That source is not on the shelf of agreed language. Choose one from it, or quote none.',
  'refusal.rule/quote-not-found':
    'The words agreed in {source} do not stand in your wording as they were agreed. Quote them exactly, or leave the source out.',
  'refusal.rule/reading-differs':
    'You claim level {claimed} ({claimedAs}); the wording reads as level {read} ({readAs}). Stay within one of it, or change the words.',
  'refusal.rule/level-needed':
    'These options have no order, so the words cannot tell. Say which option they stand for.',
  'refusal.rule/reading-fixed':
    'What this wording commits to is set by the scenario. Object to it, or propose other words instead.',
  'refusal.rule/already-ruled': 'The chair has ruled what this wording commits to. Propose other words if you need to.',
  'refusal.rule/already-contested':
    'Your reading of these words is on record already. Find one more member who shares it.',
  'refusal.rule/not-contested':
    'Nobody asked for a ruling: two members must read it otherwise, or its author claim beyond the reading.',
} as const;

const rules = {
  'rule.9.1': 'While the chair consolidates the text, nothing new is proposed. Objections may still bring wording.',
  'rule.9.2':
    'A paragraph goes behind one of its own part, and somewhere else than it is. A new one is about a question on the agenda.',
  'rule.9.3': 'A new paragraph stands in brackets until words are agreed for it. Without any it falls away.',
  'rule.9.4': 'Wording may be proposed to wording, on the same paragraph and while that lies on the table.',
  'rule.9.5': 'What stands in the preamble counts as level 1 at most.',
  'rule.9.6':
    'What was proposed already is not proposed again. Both halves of a split have words and are decided together.',
  'rule.9.7':
    'Two paragraphs merge while both are open, in one part; the merged one keeps what both commit to, and their brackets.',
  'rule.9.8': 'When the text changes, other proposals follow where that is safe and are flagged where it is not.',
  'rule.9.9': 'Wording that no longer fits the text is not put, taken in or carried until its author revises it.',
  'rule.9.10': 'The author of a wording may revise it orally. The others read it afresh.',
  'rule.9.11': 'Withdrawn wording may be taken up by any member.',
  'rule.9.12': 'A compilation shows all that is proposed.',
  'rule.9.13': 'A streamlined text merges each paragraph’s only uncontested wording and keeps the rest.',
  'rule.9.14': 'Mending the grammar changes nothing of substance.',
  'rule.9.15': 'An oral revision of the chair lies between the levels proposed, and everybody may object to it again.',
  'rule.9.16': 'Proposals are frozen and opened again by the chair, and open with each new round.',
  'rule.9.17': 'Agreed language is quoted exactly, with its source.',
  'rule.10.1': 'An author may claim one level more or less than its words are read as.',
  'rule.10.2': 'Where options have no order, the author says which one the words stand for.',
  'rule.10.3': 'A member may put on record, once a wording, that it reads free text otherwise.',
  'rule.10.4': 'The chair rules on a reading that two members contest, or where the author claims beyond it.',
} as const;

const text = {
  'redline.added': '[added: {words}]',
  'redline.added.by': '[added by {who}: {words}]',
  'redline.deleted': '[deleted: {words}]',
  'alternatives.left-out': 'delete',
  'grammar.spaces': 'Spaces',
  'grammar.opening':
    'Opening word: the preamble has a participle (Recognizing), the operative part a verb in the present (Recognize)',
  'grammar.unknown-opening': 'Does not open with a verb the editors know',
  'grammar.again': 'The second paragraph in a row with one verb says also, the third further',
  'grammar.capital': 'Begins with a capital',
  'grammar.ending': 'Ending: a comma in the preamble, a semicolon in the operative part, a full stop at the very end',
  'genealogy.draft': 'In the zero draft',
  'genealogy.inserted': 'Proposed as a new paragraph by {seat}',
  'genealogy.split-from': 'Split from paragraph {other}',
  'genealogy.version':
    '{what, select, gavel {Agreed words of {seat}} chair {Revised by the chair{seat, select, none {} other {, words of {seat}}}} vote {Amended by vote} oral {Revised orally by the chair} other {New words}}',
  'genealogy.tabled':
    '{seat} {what, select, delete {proposes to delete it} move {proposes to move it} split {proposes to split it} merge {proposes to merge it} other {proposes wording}}',
  'genealogy.taken': 'The proposal of {seat} is taken in',
  'genealogy.withdrawn': '{seat} withdraws',
  'genealogy.lapsed': 'The proposal of {seat} lapses',
  'genealogy.moved': 'Moved, as {seat} proposed',
  'genealogy.split-off': 'Paragraph {other} is split off',
  'genealogy.absorbed': 'Takes in paragraph {other}',
  'genealogy.merged-into': 'Stands in paragraph {other} now',
  'genealogy.dropped': 'Dropped from the text',
} as const;

export const textArea = { ...acts, ...refusals, ...rules, ...text } as const;
