/** What this area's acts, forms, refusals and rules say. */
export const dealsArea = {
  'act.package.offer.name': 'Offer a package',
  'act.package.offer.what':
    'Wording for several paragraphs at once. It binds when everyone asked has said yes, and is done as a whole or not at all.',
  'act.package.offer.find': 'deal trade bundle exchange swap quid pro quo compromise linkage counter',
  'act.package.offer.say': '“{who} offers {seats} a package on paragraphs {paragraphs}.”',
  'act.package.answer.name': 'Answer a package',
  'act.package.answer.what': 'Yes binds you once all have said yes. No ends it for everybody.',
  'act.package.answer.find': 'accept refuse deal yes no bundle agree',
  'act.package.answer.say':
    '“{who}: {flag, select, yes {yes} no {no} other {…}} to {package}{reason, select, none {.} other {. {reason}}}”',
  'act.package.withdraw.name': 'Withdraw your package',
  'act.package.withdraw.what': 'Free, as long as not everybody has said yes.',
  'act.package.withdraw.find': 'take back deal offer cancel',
  'act.package.withdraw.say': '“{who} withdraws {package}.”',
  'act.package.leave.name': 'Leave a package',
  'act.package.leave.what':
    'It falls apart for everybody, and brackets are as they were. It costs you goodwill and trust.',
  'act.package.leave.find': 'break deal exit walk out go back on',
  'act.package.leave.say': '“{who} leaves {package}: {text}”',
  'act.stance.condition.name': 'Take a stance on a condition',
  'act.stance.condition.what':
    'I lift my bracket here if that holds there. The table does it by itself when all conditions hold, yours and the others’ together.',
  'act.stance.condition.find': 'conditional if then lift bracket provided linkage unless',
  'act.stance.condition.say': '“{who}: {stance} on paragraph {n}, if {when}.”',
  'act.condition.drop.name': 'Drop your condition',
  'act.condition.drop.what': 'If it has been met, your stance now stands without it.',
  'act.condition.drop.find': 'conditional withdraw unconditional',
  'act.condition.drop.say': '“{who} drops its condition.”',
  'act.promise.make.name': 'Promise something',
  'act.promise.make.what': 'Not binding. Both of you see whether it is kept; in the debrief everyone does.',
  'act.promise.make.find': 'word assurance support pledge undertake',
  'act.promise.make.say':
    '“{who} to {seat}, in confidence: we will {promise, select, support {support paragraph {n}} not_object {not object to paragraph {n}} not_break_silence {not break silence on paragraph {n}} other {…}}.”',
  'act.capital.ask.name': 'Ask capital',
  'act.capital.ask.what':
    'For one level just beyond your mandate, inside one package. Yes, if the package as a whole costs you nothing. Only you learn the answer.',
  'act.capital.ask.find': 'instructions mandate headquarters ministry leave beyond ad referendum call home',
  'act.capital.ask.say': '“{who} asks capital about {issue} in {package}.”',
  'act.initiative.found.name': 'Found an initiative',
  'act.initiative.found.what':
    'Outside the text, and nobody can block it. With three members, an origin and a destination among them, the question counts one level higher for its members.',
  'act.initiative.found.find': 'voluntary forum coalition partnership outside compact',
  'act.initiative.found.say': '“{who} founds an initiative on {issue}: {title}.”',
  'act.initiative.join.name': 'Join an initiative',
  'act.initiative.join.what': 'You take part outside the text. A party takes part in two at most.',
  'act.initiative.join.find': 'voluntary forum coalition partnership member',
  'act.initiative.join.say': '“{who} joins {initiative}.”',
  'act.initiative.leave.name': 'Leave an initiative',
  'act.initiative.leave.what': 'The others may go on without you.',
  'act.initiative.leave.find': 'voluntary forum coalition partnership exit',
  'act.initiative.leave.say': '“{who} leaves {initiative}.”',
  'act.initiative.serve.name': 'Serve an initiative',
  'act.initiative.serve.what': 'As its secretariat. It counts for you; for its members nothing changes.',
  'act.initiative.serve.find': 'secretariat support organization host',
  'act.initiative.serve.say': '“{who} serves {initiative} as its secretariat.”',
  'act.redline.declare.name': 'Declare a red line',
  'act.redline.declare.what':
    'In public, true or not. If you accept it after all, it costs you goodwill. Twice a game.',
  'act.redline.declare.find': 'never limit bottom line cannot accept threat signal',
  'act.redline.declare.say': '“{who} cannot accept {levels} on {issue}{reason, select, none {.} other {. {reason}}}”',

  'refusal.rule/package-twice': 'Each paragraph is in a package once. Leave one of the two out.',
  'refusal.rule/package-to': 'A package is between you and other members, each named once. Choose whom you ask.',
  'refusal.rule/in-package':
    'That wording belongs to a package and stands or falls with it. Put, take in or offer the package as a whole.',
  'refusal.rule/unknown-package': 'There is no such package. Choose one from the list.',
  'refusal.rule/package-closed':
    '{status, select, accepted {All parties have accepted this package. To get out, leave it.} done {This package is done: all of it is agreed. Reopen one of its paragraphs instead.} refused {This package was refused. Offer another one.} countered {This package was answered with another one. Look at that.} withdrawn {This package was withdrawn. Offer one yourself.} fallen {This package has fallen apart. Offer another one.} other {This package has not been accepted by all yet. Answer it or wait.}}',
  'refusal.rule/not-your-package': 'That is for its parties to do. Offer a package of your own.',
  'refusal.rule/already-answered': 'You have answered this package. If you said yes and changed your mind, leave it.',
  'refusal.rule/counter-to':
    'Another package answers whoever made the offer. Name that delegation among those you ask.',
  'refusal.rule/not-theirs':
    'That wording is another delegation’s. Ask its author, too, or put the same words into the package yourself.',
  'refusal.rule/deal-budget':
    'You have begun {budget, plural, one {your deal} other {your # deals}} of this round. Answer what others offer, with another package if you like, or wait for the next round.',
  'refusal.rule/unknown-ground':
    'A condition hangs on a phrase of the list, on a level, or on another member’s bracket. Choose one of these.',
  'refusal.rule/condition-stands': 'You have a condition on this paragraph. Drop it before you set another.',
  'refusal.rule/not-your-condition': 'No such condition of yours stands. Choose one of your own.',
  'refusal.rule/promise-self': 'A promise is made to another delegation. Choose one.',
  'refusal.rule/promise-stands': 'You have promised them just that already.',
  'refusal.rule/capital-package':
    'Capital hears of packages you are a party to, while they are open, and of questions they change. Choose such a package and one of its questions.',
  'refusal.rule/capital-asked': 'You have asked capital exactly that already. Ask about another package, or wait.',
  'refusal.rule/capital-budget':
    'Capital has taken {calls, plural, one {your call} other {your # calls}} of this game. Stay inside your mandate, or go beyond it at your own risk.',
  'refusal.rule/capital-level':
    '{why, select, inside {You may accept that level already. Just say yes.} red {That is across a red line, and capital will not move. Look for another part.} none {This game has no mandates, so there is nothing to ask.} other {That is more than one step beyond your mandate, and capital goes one step at most. Look for a level in between.}}',
  'refusal.rule/chair-without-confidence':
    'You have lost the table’s confidence: wording of your own now needs two members who carry it. Take in wording from the table.',
  'refusal.rule/declared-spent':
    'You have declared {most, plural, one {your red line} other {your # red lines}} of this game. Object where it matters instead.',
  'refusal.rule/declared-already': 'You have declared a red line on this question already.',
  'refusal.rule/initiative-exists': 'There is an initiative on this question already. Join it.',
  'refusal.rule/initiatives-spent':
    'You take part in {most, plural, one {an initiative} other {# initiatives}}, and no party in more. Leave one first.',
  'refusal.rule/unknown-initiative': 'There is no such initiative. Choose one from the list.',
  'refusal.rule/in-initiative': 'You take part in this initiative already.',
  'refusal.rule/not-in-initiative': 'You do not take part in this initiative.',
  'refusal.rule/initiative-served': 'This initiative has its secretariat. Choose another.',

  'rule.5.9': 'What is put is a paragraph, as it stands or with a wording, or all of an accepted package at once.',
  'rule.11.1':
    'Goodwill is public, starts at 5 and ends at 10 at most. It may fall below 0, and never forbids a right.',
  'rule.11.2': 'A new bracket is free in the first round, then costs goodwill; without wording it costs one more.',
  'rule.11.3': 'Being alone with a bracket at a gavel costs goodwill, from the second round on, twice a round at most.',
  'rule.11.4':
    'Goodwill is earned when somebody of another kind lifts a bracket onto your wording and it closes, and when wording of others that you carry closes.',
  'rule.11.5':
    'Reopening, leaving a package, accepting your own declared red line, reservations and asking for a vote cost goodwill.',
  'rule.11.6': 'What is secret costs in secret: no public number tells before the debrief.',
  'rule.11.7':
    'Half the paragraphs agreed by the end of the second round: everyone gains, and has one more call to capital.',
  'rule.11.8': 'At the end goodwill above or below 5 counts as points.',
  'rule.11.9': 'How others have treated you is for you alone to see, from −3 to +3. Only public acts move it.',
  'rule.11.10': 'Capital is asked about an open package one is a party to, and a question that it changes.',
  'rule.11.11':
    'Capital says yes where the package as a whole costs you nothing. Its answer comes with the next round at the latest.',
  'rule.11.12': 'So many calls to capital are free, one more is paid for, each question once.',
  'rule.11.13':
    'When a third of the members object to the chair’s own wording, confidence is lost; without any, such wording needs two members who carry it.',
  'rule.11.14': 'Capital goes one step beyond the mandate, never across a red line.',
  'rule.11.15': 'A delegation declares two red lines a game at most, one a question, on levels of its ladder.',
  'rule.12.1':
    'A package holds open paragraphs, each once: other words, the words that stand where a bracket is on them, or a proposal from the table.',
  'rule.12.2': 'A package is between members, each named once.',
  'rule.12.3': 'A delegation begins one package or initiative a round; answering an offer with another one is free.',
  'rule.12.4':
    'Those asked answer a package once; who offered it withdraws it before all have said yes; who said yes may leave it.',
  'rule.12.5': 'Conditions that satisfy one another are met together, by the table itself.',
  'rule.12.6': 'A package is done when all of it is agreed, and falls apart as a whole when one part goes.',
  'rule.12.7': 'Reopening one paragraph of a package reopens all of it, as one act.',
  'rule.12.8': 'A condition hangs on phrases and levels of this text, and on brackets of other members.',
  'rule.12.9': 'A delegation has one condition on a paragraph. It ends when the words change or it speaks for itself.',
  'rule.12.10':
    'When what a condition hung on goes, the bracket is back, and what was agreed because of it is open again.',
  'rule.12.11': 'A promise is made to another delegation, on what is still open, and once.',
  'rule.12.12':
    'A promise is marked kept or broken for the two as soon as that shows; about silence, only in the debrief.',
  'rule.12.13': 'One initiative a question.',
  'rule.12.14':
    'With three members, an origin and a destination among them, an initiative stands: its question counts one level higher for its members.',
  'rule.12.15': 'A party takes part in two initiatives at most.',
  'rule.12.16': 'One joins an initiative one is not in, leaves one that one is in; one organization serves it.',
  'rule.12.17': 'What a package binds together is put and taken in together.',
  'rule.12.18': 'A delegation drops its own conditions.',
} as const;
