/** What this area's acts, forms, refusals and rules say. */
export const observersArea = {
  'act.evidence.play.name': 'Lay evidence on the table',
  'act.evidence.play.what':
    'The first member that moves on this paragraph afterwards may go one level beyond its mandate.',
  'act.evidence.play.find': 'data facts card expert figures study',
  'act.evidence.play.say':
    '“{who} lays evidence on paragraph {n} before the table{card, select, none {} other {: {card}}}.”',
  'act.sounding.ask.name': 'Sound out two members',
  'act.sounding.ask.what': 'Each answers in secret what it could live with. You learn only whether the two overlap.',
  'act.sounding.ask.find': 'sounding secret overlap good offices feeler mediate',
  'act.sounding.ask.say': '“{who} to {seats}: what could you live with on paragraph {n}?”',
  'act.sounding.answer.name': 'Answer a sounding',
  'act.sounding.answer.what': 'Levels you could live with. Nobody reads them, not even who asked.',
  'act.sounding.answer.find': 'sounding secret reply levels',
  'act.sounding.answer.say': '“{who} could live with {levels}.”',
  'act.posture.take.name': 'In the room or on the steps',
  'act.posture.take.what':
    'On the steps you name one bracket, and its holder’s isolation costs double this round; contact groups stay closed to you until the round after next.',
  'act.posture.take.find': 'protest campaign press steps outside inside name shame',
  'act.posture.take.say':
    '“{posture, select, steps {{who} stands on the steps, and names the bracket of {holder} on paragraph {n}.} other {{who} stays in the room.}}”',
  'act.text.judge.name': 'Endorse, note or criticise the text',
  'act.text.judge.what': 'Your word on the final text. Criticism may name one member.',
  'act.text.judge.find': 'endorsement verdict welcome regret blame final',
  'act.text.judge.say':
    '“{view, select, endorse {{who} endorses the text.} note {{who} takes note of the text.} other {{who} criticises the text and names {seat}.}}”',

  'refusal.rule/evidence-spent':
    'Your {cards, plural, one {card is} other {# cards are}} played. Speak, or offer wording through a member.',
  'refusal.rule/no-card': 'None of your cards is about this paragraph. Choose one that they speak to.',
  'refusal.rule/unknown-card': 'That card is not yours, is played already, or is about something else. Choose another.',
  'refusal.rule/soundings-spent':
    'You have sounded out {soundings, plural, one {once} other {# times}}, and that is all. Ask in a note instead.',
  'refusal.rule/sounding-pair': 'A sounding is between two members. Choose two.',
  'refusal.rule/unknown-sounding': 'Nobody has asked you that.',
  'refusal.rule/sounding-lapsed': 'That sounding lapsed with its round.',
  'refusal.rule/posture-taken': 'You have chosen for this round. You can again in the next.',
  'refusal.rule/name-a-bracket':
    'On the steps you name one bracket that stands now, its paragraph and its holder; in the room you name none.',
  'refusal.rule/on-the-steps':
    'You are on the steps, or were last round. Contact groups are closed to you until the next.',
  'refusal.rule/already-judged': 'Your word on the text is on record.',
  'refusal.rule/criticise-one': 'Only criticism names somebody, and only a member.',

  'rule.14.1': 'An observer has three cards of evidence a game.',
  'rule.14.2':
    'A card is one’s own, is played once, and speaks to the paragraph’s question; without cards, a reason does.',
  'rule.14.3': 'An international organization has two soundings a game.',
  'rule.14.4': 'A sounding is between two members, once about the same.',
  'rule.14.5': 'Who was asked answers once, in that round.',
  'rule.14.6': 'Levels answered are levels of that question.',
  'rule.14.7': 'Civil society takes its posture once a round.',
  'rule.14.8': 'On the steps it names one bracket that stands.',
  'rule.14.9': 'Contact groups are closed to who stands on the steps, in that round and the next.',
  'rule.14.10': 'An observer judges the text once.',
  'rule.14.11': 'Criticism may name one member.',
  'rule.14.12':
    'The first member that moves on a paragraph after evidence may go one level beyond its mandate without asking capital, never across a red line.',
  'rule.14.13': 'Who sounded out two members learns, once both have answered, only whether they overlap.',
  'rule.14.14': 'The holder of a bracket named from the steps pays double for standing alone in that round.',
  'rule.14.15': 'Civil society’s endorsement of an adopted text is worth something to every member; being named costs.',
} as const;
