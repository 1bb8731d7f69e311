import { type ReadonlySignal, signal } from '@preact/signals';
import type { Addresses } from '../../shared/protocol/http.ts';
import type { Answer } from '../net/index.ts';
import { api } from './api.ts';
import { pathTo } from './route.ts';

/** Only this machine finds what is opened there. */
const LOCAL = /^(localhost$|127\.|\[::1\]$)/;

type Place = { readonly origin: string };

export type Meeting = {
  /** As said aloud, `192.168.1.20:3000`. */
  readonly host: string;
  /** True while nobody else can use it. */
  readonly local: boolean;
  readonly join: (code: string) => string;
};

const meetingAt = (origin: string): Meeting => {
  const { host, hostname } = new URL(origin);
  return { host, local: LOCAL.test(hostname), join: (code) => `${origin}${pathTo(code, 'join')}` };
};

/** Where others come in: this page's own address, or the server's on the network when this page was opened at localhost. */
export function createMeeting(place: Place, ask: () => Answer<Addresses>): () => ReadonlySignal<Meeting> {
  const at = signal(meetingAt(place.origin));
  let asked = false;
  const look = async (): Promise<void> => {
    asked = true;
    const answer = await ask();
    const first = answer.ok ? answer.value.addresses[0] : undefined;
    if (first !== undefined) at.value = meetingAt(first);
    asked = answer.ok;
  };
  return () => {
    if (at.value.local && !asked) void look();
    return at;
  };
}

let made: (() => ReadonlySignal<Meeting>) | null = null;

/** Asks the server once, when the first square is shown. */
export function meeting(): ReadonlySignal<Meeting> {
  made ??= createMeeting(location, api.addresses);
  return made();
}
