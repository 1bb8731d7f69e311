/** A page for looking at the room without a table: `?seats=10&mood=evening&state=silence`. Not part of the app. */
import { emblemUrl, hasEmblem } from '../emblems/index.ts';
import '@fontsource-variable/inter';
import type { RoomModel, RoomMood, RoomSeat, RoomStance, RoomStrip } from './index.ts';
import { mountRoom } from './index.ts';

type Row = readonly [string, string, string, RoomSeat['stakeholder'], RoomStance];

const TEN: readonly Row[] = [
  ['Bangladesh', 'BGD', 'bd', 'origin', 'support'],
  ['Mexico', 'MEX', 'mx', 'origin', 'support'],
  ['Morocco', 'MAR', 'ma', 'transit', 'live-with'],
  ['Niger', 'NER', 'ne', 'transit', 'live-with'],
  ['Philippines', 'PHL', 'ph', 'origin', 'support'],
  ['Sweden · EU', 'SWE', 'se', 'destination', 'live-with'],
  ['Emirates · Gulf', 'ARE', 'ae', 'destination', 'object'],
  ['United States', 'USA', 'us', 'destination', 'reserve'],
  ['IOM', 'IOM', 'iom', 'organization', 'support'],
  ['Civil society', 'CSO', 'civil-society', 'civil-society', 'live-with'],
];
const MORE =
  'Austria at,Australia au,Belgium be,Brazil br,Canada ca,Chile cl,China cn,Egypt eg,Ethiopia et,France fr,Germany de,Ghana gh,India in,Indonesia id,Italy it,Japan jp,Jordan jo,Kenya ke,Lebanon lb,Mali ml';
const STANCES: readonly RoomStance[] = ['support', 'live-with', 'support', 'live-with', 'reserve', 'support', 'object'];
const HOLDERS = ['origin', 'transit', 'destination'] as const;

const more = (i: number): Row => {
  const rows = MORE.split(',');
  const [name = 'State', code = 'xx'] = (rows[i % rows.length] ?? '').split(' ');
  const holder = HOLDERS[i % HOLDERS.length] ?? 'origin';
  return [name, code.toUpperCase(), code, holder, STANCES[(i * 5) % STANCES.length] ?? 'support'];
};

const ask = new URLSearchParams(location.search);
const count = Number(ask.get('seats') ?? 10);
const state = ask.get('state') ?? 'corridor';

const rowsOf = (): readonly Row[] => {
  if (count === 3) return [TEN[0], TEN[5], TEN[6]] as Row[];
  if (count <= 10) return TEN.slice(0, count);
  return [...TEN.slice(0, 8), ...Array.from({ length: count - 10 }, (_, i) => more(i)), ...TEN.slice(8)];
};

const seatOf = ([name, code, emblem, stakeholder, stance]: Row, i: number): RoomSeat => ({
  id: `seat-${i}`,
  name,
  short: name.split(' ·')[0] ?? name,
  code,
  emblem,
  stakeholder,
  standing: stakeholder === 'organization' || stakeholder === 'civil-society' ? 'observer' : 'member',
  stance: state === 'reading' ? 'face-down' : state === 'start' ? null : stance,
  you: state !== 'start' && name === (count === 3 ? 'Bangladesh' : 'Philippines'),
  speaking: state === 'corridor' && name === (count === 3 ? 'Sweden · EU' : 'Morocco'),
  raised: state === 'corridor' && name === 'United States',
  away: state === 'away' && i % 3 === 0,
  bot: i % 2 === 0,
});

const strips = (): RoomStrip[] =>
  (state === 'silence' || state === 'adopted'
    ? [0, 0, 0, 0, 0, 0].map((brackets) => ({ brackets, state: 'agreed' as const }))
    : ([
        { brackets: 2, state: 'bracketed' },
        { brackets: 0, state: 'ad-ref' },
        { brackets: 3, state: 'bracketed' },
        { brackets: 0, state: 'open' },
        { brackets: 4, state: 'bracketed' },
        { brackets: 0, state: 'parked' },
      ] as const)
  ).map((strip, i) => ({ ...strip, id: `p${i + 1}`, label: String(i + 1) }));

const modelOf = (): RoomModel => ({
  theme: ask.get('theme') === 'day' ? 'day' : 'night',
  mood: (ask.get('mood') ?? 'evening') as RoomMood,
  quiet: state === 'silence' ? { share: 0.72 } : null,
  paused: state === 'paused',
  reducedMotion: ask.has('calm'),
  seats: rowsOf().map(seatOf),
  focus: state === 'silence' || state === 'adopted' ? null : 'p3',
  strips: strips(),
  gavel: state === 'gavel',
  outcome: state === 'adopted' ? 'adopted' : state === 'summary' ? 'summary' : null,
  corridor: state === 'corridor' ? { title: 'Corridor', line: '2 talking' } : null,
  contact: state === 'corridor' ? { title: 'Contact group', line: 'paragraph 5' } : null,
});

const flag = (code: string): string =>
  hasEmblem(code) || code === 'xx' ? emblemUrl(code) : `/@fs${ask.get('flags') ?? ''}/${code}.svg`;

const host = document.querySelector<HTMLElement>('#room');
if (host) {
  const renderer = ask.get('renderer');
  const room = await mountRoom(host, {
    model: modelOf(),
    chair: 'Chair',
    emblem: flag,
    foot: Number(ask.get('foot') ?? 20),
    onSeat: (id) => document.body.setAttribute('data-hit', id),
    onParagraph: (id) => document.body.setAttribute('data-hit', id),
    ...(renderer === 'webgl' || renderer === 'canvas' ? { renderer } : {}),
  });
  document.body.setAttribute('data-ready', room.renderer);
  Object.assign(window, { room, model: modelOf() });
}
