/** What a typed line is read as, and the builder of questions. */
import { answers } from './answers.ts';

const understood = {
  'understood.label': 'What your line could mean',
  'understood.would': 'You would:',
  'understood.or': 'Or:',
  'understood.nearest': 'Not understood as an act. The nearest:',
  'understood.key': 'Ctrl Enter',
  'understood.do.act': 'Open the form',
  'understood.do.ask': 'Ask {who}',
  'understood.do.aside': 'Ask {who} in private',
  'understood.do.aloud': 'Ask {who} aloud',
  'understood.do.look': 'Look at {n}',
  'understood.whom': 'Whom?',
  'understood.who.some': 'a delegation',
  'understood.ask.why': 'ask {who} what stands behind its position on {n}',
  'understood.ask.need': 'ask {who} what it would need on {n}',
  'understood.ask.live-with':
    'ask {who} whether it could live with {how, select, stands {{n} as it stands} other {“{label}” in {n}}}',
  'understood.ask.trade': 'ask {who} whether it would move on {get} if you moved on {give}',
  'understood.ask.thanks': 'thank {who}',
  'understood.fact.blockers':
    '{count, plural, =0 {Nobody holds a bracket on {n}.} one {{n} is held by {names}.} other {{n} is held by {names}.}}',
  'understood.fact.stances': 'On {n}: {names}.',
  'understood.fact.none': 'Nobody has said anything on {n} yet.',
  'understood.write-package': 'Write that package',
  'understood.write-words': 'Put those words',

  'ask.build': 'Ask a delegation',
  'ask.build.them': 'Ask {who}',
  'ask.build.why': 'Why?',
  'ask.build.need': 'What do you need?',
  'ask.build.live-with': 'Live with ...?',
  'ask.build.trade': 'Trade ...?',
  'ask.build.on': 'Paragraph',
  'ask.build.rung': 'Wording',
  'ask.build.give': 'We move on',
  'ask.build.get': 'They move on',
  'ask.build.any': 'whatever helps',
  'ask.build.stands': 'as it stands',
} as const;

export const talk = { ...answers, ...understood } as const;
