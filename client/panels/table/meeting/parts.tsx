/** Places for what the meeting adds to a table after its first view; `bring.ts` fills them. */
import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import type * as Later from './later.ts';

type Parts = typeof Later;

const here = signal<Partial<Parts>>({});

export const fillParts = (parts: Parts): void => {
  here.value = parts;
};

type PropsOf<Name extends keyof Parts> =
  Parameters<Parts[Name]> extends [infer Props extends object] ? Props : Record<never, never>;

/** Until its file is here nothing stands in its place. */
function place<Name extends keyof Parts>(name: Name): FunctionComponent<PropsOf<Name>> {
  return function Place(props) {
    const Part = here.value[name] as ComponentType<object> | undefined;
    return Part === undefined ? null : <Part {...props} />;
  };
}

export const ApartWith = place('ApartWith');
export const Asides = place('Asides');
export const Asked = place('Asked');
export const BreakLine = place('BreakLine');
export const Doors = place('Doors');
export const FloorFoot = place('FloorFoot');
export const FloorNote = place('FloorNote');
export const FloorNow = place('FloorNow');
export const Judged = place('Judged');
export const NewsSlip = place('NewsSlip');
export const ObserverActs = place('ObserverActs');
export const OnParagraph = place('OnParagraph');
export const Rolls = place('Rolls');
export const VoteAsks = place('VoteAsks');
export const VoteCard = place('VoteCard');
