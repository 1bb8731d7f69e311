import type { RoomModel, RoomStakeholder, RoomStance } from '../model.ts';

/** The light a room is painted in. */
export type Light = 'day' | 'evening' | 'late';

export type Palette = {
  readonly wall: readonly [string, string];
  readonly wood: readonly [string, string];
  readonly floor: readonly [string, string, string];
  readonly sky: readonly [string, string, string];
  readonly city: string;
  readonly lit: number;
  readonly mullion: string;
  readonly figure: string;
  readonly rail: number;
  readonly sconce: number;
  readonly pool: number;
  readonly table: readonly [string, string, string];
};

const walnut = ['#B0774A', '#8F5A33', '#6B3F20'] as const;

export const PALETTES: Readonly<Record<Light, Palette>> = {
  day: {
    wall: ['#26406A', '#3D5B88'],
    wood: ['#6B4A2E', '#96693F'],
    floor: ['#5F7699', '#2D4569', '#1A2C4A'],
    sky: ['#9DBBDB', '#CFDCE4', '#F6E6C8'],
    city: '#7F9ABD',
    lit: 0,
    mullion: '#28426B',
    figure: '#0E1A30',
    rail: 0.55,
    sconce: 0.36,
    pool: 0.85,
    table: walnut,
  },
  evening: {
    wall: ['#0A1526', '#192C4B'],
    wood: ['#34210F', '#6C4725'],
    floor: ['#3C557F', '#20345A', '#0D192C'],
    sky: ['#12213F', '#1B3058', '#2C4370'],
    city: '#0C1930',
    lit: 1,
    mullion: '#0A1526',
    figure: '#0A1322',
    rail: 0.55,
    sconce: 0.8,
    pool: 1,
    table: walnut,
  },
  late: {
    wall: ['#060B15', '#101D34'],
    wood: ['#24170C', '#4E321A'],
    floor: ['#394F76', '#182642', '#091221'],
    sky: ['#08101F', '#0B1628', '#101E36'],
    city: '#050B16',
    lit: 0.42,
    mullion: '#060B15',
    figure: '#070C16',
    rail: 0.34,
    sconce: 0.95,
    pool: 1.08,
    table: ['#A56A3A', '#83502A', '#5F3619'],
  },
};

/** Reading at night never brightens the room; a late hour darkens it for everybody. */
export const lightOf = (model: Pick<RoomModel, 'theme' | 'mood' | 'outcome'>): Light => {
  if (model.outcome === 'adopted') return 'day';
  if (model.mood === 'late') return 'late';
  return model.mood === 'evening' || model.theme === 'night' ? 'evening' : 'day';
};

export const RIM: Readonly<Record<RoomStakeholder, string>> = {
  origin: '#4FC9B4',
  destination: '#A894F7',
  transit: '#F0A050',
  organization: '#62B0F5',
  'civil-society': '#E07FAE',
};

export const STANCE: Readonly<Record<RoomStance | 'none', string>> = {
  support: '#7FE3C4',
  'live-with': '#7DBBF7',
  reserve: '#F5BC22',
  object: '#FF8B70',
  'face-down': '#C9D2E3',
  none: '#5B6A87',
};

export const BRASS = '#E0AC46';
export const INK = '#0B1526';
