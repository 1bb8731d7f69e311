/** One field of an act's form, by its kind. */
import type { ComponentType } from 'preact';
import type { Field } from '../../../../shared/engine/index.ts';
import type { FieldProps } from './field.ts';
import { Grounds } from './GroundsField.tsx';
import { GuessField } from './GuessField.tsx';
import { Flag, Kind, Stance } from './KindFields.tsx';
import { Level } from './LevelFields.tsx';
import { Limit, Step, Time } from './NumberFields.tsx';
import { Order } from './OrderField.tsx';
import { Parts } from './PartsField.tsx';
import { After, Paragraphs, Place } from './PlaceFields.tsx';
import { Priorities } from './PrioritiesField.tsx';
import { Person, Seat, Seats } from './SeatFields.tsx';
import { Reason, Text, Title } from './TextFields.tsx';
import { Card, Inject, Issue, Paragraph, Proposal, Thing } from './ThingFields.tsx';
import { Wording, Words } from './WritingFields.tsx';

const FIELDS: { readonly [F in Field]: ComponentType<FieldProps> } = {
  paragraph: Paragraph,
  about: Paragraph,
  with: Paragraph,
  proposal: Proposal,
  package: Thing,
  condition: Thing,
  initiative: Thing,
  room: Thing,
  group: Thing,
  sounding: Thing,
  inject: Inject,
  issue: Issue,
  card: Card,
  stance: Stance,
  flag: Flag,
  promise: Kind,
  roomKind: Kind,
  positionKind: Kind,
  posture: Kind,
  view: Kind,
  ballot: Kind,
  ending: Kind,
  reveal: Kind,
  reason: Reason,
  words: Words,
  wording: Wording,
  first: Wording,
  second: Wording,
  text: Text,
  title: Title,
  name: Title,
  seat: Seat,
  toSeat: Seat,
  facilitator: Seat,
  holder: Seat,
  seats: Seats,
  invited: Seats,
  pair: Seats,
  person: Person,
  order: Order,
  priorities: Priorities,
  ms: Time,
  limit: Limit,
  step: Step,
  level: Level,
  levels: Level,
  place: Place,
  after: After,
  also: Paragraphs,
  paragraphs: Paragraphs,
  changes: Parts,
  parts: Parts,
  when: Grounds,
  guess: GuessField,
};

export function ActField(props: FieldProps) {
  const Control = FIELDS[props.field.field];
  return <Control {...props} />;
}
