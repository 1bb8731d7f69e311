/** What the adviser says to a person in the chair, and what it would have the chair ask of the room. */
const list = (name: string, none: string, some: string): string => `{${name}, select, none {${none}} other {${some}}}`;

export const chairAdvice = {
  'advice.put': 'Nobody holds a bracket on {p}. It can be put as it stands.',
  'advice.put.plan': 'Nobody stands against {p}, and every text that seems possible keeps it so.',
  'advice.put.wording': 'The wording of {who} for {p} has nobody against it, and fits the text that seems possible.',
  'advice.wording': `Words for {p} that say “{level}” might lift the {count, plural, one {bracket} other {brackets}} of {lifts}.${list('opens', ' Nobody is thought to open one for it.', ' It might open one of {opens}.')} As far as anybody has said, all could still live with the whole.`,
  'advice.bargain': `{who} might let {p} stand, if {q} said “{level}”.${list('gives', '', ' {gives} would be giving something there.')} Those concerned could look at both together.`,
  'advice.group':
    'Those who hold {p}, and those it would cost most, could draft apart: {with}. {who} has least at stake.',
  'advice.evidence':
    '{who} has evidence on this question that it has not shown. After it, the first to move on {p} may go a step further.',
  'advice.park': 'Half the members hold {p}, and have for a round. It may look smaller once its neighbours are closed.',
  'advice.unpark': 'Nobody holds a bracket on {p} any more. It can be taken up again.',
  'advice.revise': `A revised text with {count, plural, one {a change on {p}} other {# changes, the first on {p}}} comes closest to what has been said.{own, plural, =0 {} one { One would be in your own words.} other { # would be in your own words.}}`,
  'advice.streamline': 'What nobody stands against can go in by itself, with everything else left as it is.',
  'advice.package': 'A package ties {one} to {two}, and its parties have said yes. It is put as one.',
  'advice.call': '{who} has asked for the floor, and nobody has it.',
  'advice.silence': 'Nothing is open any more. The text can go under silence.',
  'advice.onward': 'Everybody has said that they are ready.',
  'advice.doubtful':
    'From what has been said, no text seems to leave everybody better off than none: {who} would come out short. Say so, and ask for one last attempt.',
  'advice.hopeless':
    'It has been so for some time: no text seems to leave everybody better off than none, and {who} would come out short. You could end with a summary.',
  'advice.stalling': 'Nobody has said or proposed anything for some rounds. Say that this is the last time you ask.',
  'advice.stalled': 'Nobody has moved for rounds, though you asked. You could end with a summary.',

  'desk.advice.now': 'What now?',
  'desk.advice.this': 'What might unblock {n}?',
  'desk.advice.source': 'From what the table has said in public; nobody’s instructions.',
  'desk.advice.wait': 'Nothing is asked of the chair. Let the room work.',
  'desk.advice.none':
    'Nothing that has been said points to a way here. Ask those who hold it, in the room or in private.',
  'desk.advice.put': 'Put it',
  'desk.advice.revise': 'Open the revised text',
  'desk.advice.streamline': 'Issue a streamlined text',
  'desk.advice.room': 'Open a contact group',
  'desk.advice.park': 'Park it',
  'desk.advice.unpark': 'Take it up again',
  'desk.advice.say': 'Ask the room',
  'desk.advice.call': 'Give the floor',
  'desk.advice.end': 'End without a text',
  'desk.advice.onward': 'Go on',
} as const;
