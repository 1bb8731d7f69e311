/** A scenario of the smallest size that has everything; tests change one line of it. */
export const SMALL = `id: small
title: A small one
summary: Two members and an observer.
note: Invented.
phrases:
  voluntary:
    label: on a voluntary basis
    match: [voluntary]
  date:
    label: by a date
    match: [by 2018]
parties:
  north: { name: North, short: North, code: NOR, stakeholder: destination, standing: member, emblem: no, profile: Rich. }
  south: { name: South, short: South, code: SOU, stakeholder: origin, standing: member, emblem: so, profile: Poor. }
  agency: { name: Agency, short: Agency, code: AGY, stakeholder: organization, standing: observer, emblem: iom, profile: Busy. }
issues:
  money:
    title: Money
    question: How much?
    levels: [none, some, much]
    wordings:
      - { level: 0, text: '' }
      - { level: 1, text: Encourage some money; }
      - { level: 1, text: Encourage some voluntary money;, phrases: [voluntary] }
      - { level: 2, text: Decide on much money by 2018;, phrases: [date] }
    history: { level: 1, text: Some was given., later: It was spent. }
  place:
    title: Place
    question: Where?
    scale: options
    levels: 4
    history: { level: 3, text: In the fourth place., later: Still there. }
draft:
  title: Draft
  preamble: ['Recalling nothing,']
history:
  summary: It happened.
lengths:
  short:
    minutes: 10
    rounds: 2
    issues: [money, place]
    points: { high: 60, middle: 30, low: 10, phrase: 5 }
    steps: { high: 25, middle: 10, low: 5 }
    clocks: { reading: 90 }
    draft: { money: 1b, place: 2 }
    sheets:
      north:
        walkAway: 30
        issues: { money: 'H0 [0-1]' }
        values: { place: [30, 0, 10, 20] }
        mandates: { place: [0, 3] }
        redLines: { money: [2] }
        in: [voluntary]
        out: [date]
      south:
        walkAway: 25
        issues: { money: 'H2 [1-2]' }
        values: { place: [0, 30, 20, 10] }
        in: [date]
        phrases: { voluntary: { present: 0, absent: 5 } }
      agency:
        issues: { money: 'M1' }
        values: { place: [20, 0, 0, 0] }
briefs:
  north:
    youAre: You are north.
    wants: { money: None. }
    redLines: { money: Never much. }
    noText: You keep it.
  south: { youAre: You are south., wants: { money: Much., place: Second. }, allies: { agency: It counts. }, noText: You lose. }
  agency: { youAre: You count., wants: { place: First. }, noText: You count on. }
`;

/** One place of the text changed; a change that hits nothing would make its test idle. */
export function changed(from: string, to: string): string {
  if (!SMALL.includes(from)) throw new Error(`not in the small scenario: ${from}`);
  return SMALL.replace(from, to);
}
